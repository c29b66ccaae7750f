import type { BodyRecord, Cell } from "./contract.ts"
import { normaliseKana } from "./normalise.ts"
import { isFamilyName, isGivenName } from "./recognizers/japan/name-words.ts"
import type { CellHit } from "./weigh-record.ts"

const JOINED_SCORE = 0.9
const FAMILY = { name: "family-name", kana: "family-kana" } as const

/** 姓 and 名 of one subject become one name, セイ and メイ one reading; a half without its other stays. */
export function joinHalves(hits: readonly CellHit[], field: "name" | "kana"): readonly CellHit[] {
    if (!hits.some(({ recognizer }) => recognizer === FAMILY[field])) return hits
    const families = bySubject(hits, FAMILY[field])
    const givens = bySubject(hits, `given-${field}`)
    const joined = new Map<CellHit, CellHit | null>()
    for (const [subject, ofSubject] of families) {
        for (const [index, family] of ofSubject.entries()) {
            const given = givens.get(subject)?.[index]
            if (given === undefined) continue
            joined.set(given, null)
            joined.set(family, {
                ...family,
                value: `${family.value}${given.value}`,
                score: JOINED_SCORE,
                recognizer: field,
                parts: [family, given],
            })
        }
    }
    return hits.map((hit) => joined.get(hit) ?? (joined.has(hit) ? null : hit)).filter((hit) => hit !== null)
}

/**
 * A family's name under the word for a whole one, then a given name in the next cell under a name of its own: `お名前` over two inputs, the
 * second of which is called `name02`. So are their readings.
 */
export function joinGivenToWhole(hits: readonly CellHit[]): readonly CellHit[] {
    const joined: CellHit[] = []
    for (const hit of hits) {
        const last = joined.at(-1)
        const isSecond = last !== undefined && last.parts === undefined && isSecondHalf(last, hit)
        if (isSecond) joined[joined.length - 1] = { ...last, value: `${last.value}${hit.value}`, parts: [last, hit] }
        else joined.push(hit)
    }
    return joined.length === hits.length ? hits : joined
}

function isSecondHalf(whole: CellHit, { field, recognizer, cell, subject }: CellHit): boolean {
    if (whole.field !== field || whole.cell + 1 !== cell || whole.subject !== subject) return false
    if (recognizer === "given-kana") return whole.recognizer === "kana" && ONE_READING.test(whole.value ?? "")
    return recognizer === "given-name" && WHOLE_NAMES.has(whole.recognizer) && isFamilyName(whole.value ?? "")
}

/**
 * `<td><span>山田</span> <span>太郎</span></td>` under 氏名: two cells that follow one another under one label, a family's name and a
 * given name, are one name.
 */
export function joinNamesOfOneLabel(hits: readonly CellHit[], { cells }: BodyRecord): readonly CellHit[] {
    let names = 0
    for (let at = 0; at < hits.length; at++) if (hits[at]?.field === "name") names++
    if (names < 2) return hits
    const joined: CellHit[] = []
    for (const hit of hits) {
        const last = joined.at(-1)
        if (last !== undefined && isReading(last, hit, cells)) {
            joined[joined.length - 1] = asReading(last, cells)
            joined.push(hit)
        } else if (last !== undefined && isReading(hit, last, cells)) {
            joined.push(asReading(hit, cells))
        } else if (last !== undefined && isHalves(last, hit, cells)) {
            joined[joined.length - 1] = { ...last, value: `${last.value}${hit.value}`, parts: [last, hit] }
        } else joined.push(hit)
    }
    return joined.some((hit, at) => hit !== hits[at]) ? joined : hits
}

function isHalves(family: CellHit, given: CellHit, cells: readonly Cell[]): boolean {
    if (!WHOLE_NAMES.has(family.recognizer) || !WHOLE_NAMES.has(given.recognizer)) return false
    if (given.cell !== family.cell + 1 || family.parts !== undefined) return false
    if (cells[family.cell]?.label !== cells[given.cell]?.label) return false
    const second = given.value ?? ""
    return isFamilyName(family.value ?? "") && (isGivenName(second) || KANA_GIVEN.test(second))
}

/** `<small>ヤマダ タロウ</small><br>山田 太郎` under 氏名: what stands above or below the kanji says how they are read. */
function isReading(reading: CellHit, name: CellHit, cells: readonly Cell[]): boolean {
    if (!WHOLE_NAMES.has(reading.recognizer) || !WHOLE_NAMES.has(name.recognizer)) return false
    if (Math.abs(name.cell - reading.cell) !== 1 || cells[reading.cell]?.label !== cells[name.cell]?.label) return false
    const text = cells[reading.cell]?.text.trim() ?? ""
    return text.length >= READING_UNITS && READING.test(text) && KANJI.test(name.value ?? "")
}

function asReading(hit: CellHit, cells: readonly Cell[]): CellHit {
    const { text } = cells[hit.cell] ?? { text: "" }
    return { ...hit, field: "kana", value: normaliseKana(text.trim()), recognizer: "kana" }
}

/** As normalised: without a space, a family's reading is no longer. */
const ONE_READING = /^[ァ-ヺー]{2,6}$/
/** A shorter one may be a given name. */
const READING_UNITS = 4
const READING = /^(?:[ァ-ヺー]{2,12}|[ぁ-ゖー]{2,12})[ \u3000・]?(?:[ァ-ヺー]{1,10}|[ぁ-ゖー]{1,10})?$/
const KANJI = /\p{Script=Han}/u
const KANA_GIVEN = /^(?:[ぁ-ゖー]{2,4}|[ァ-ヺー]{2,4})$/
const WHOLE_NAMES: ReadonlySet<string> = new Set(["name", "bare-name"])

function bySubject(hits: readonly CellHit[], recognizer: string): Map<string | null, CellHit[]> {
    return Map.groupBy(
        hits.filter((hit) => hit.recognizer === recognizer),
        (hit) => hit.subject,
    )
}

const HALF_UNITS = 4
const HALF = /^[\p{Script=Han}々ぁ-ゖァ-ヺー]+$/u

/** `佐藤 | 太郎 | 090-…` in a row without headings: a family's name, then a given name, in cells of their own. */
export function addHalvesWithoutLabels({ cells, form }: BodyRecord, hits: CellHit[]): void {
    if ((form !== "row" && form !== "line") || hits.some(({ field }) => field === "name")) return
    for (let at = 0; at + 1 < cells.length; at++) {
        const [family, given] = [cells[at], cells[at + 1]]
        if (family === undefined || given === undefined || family.label !== null || given.label !== null) continue
        const [first, second] = [family.text.trim(), given.text.trim()]
        if (first.length > HALF_UNITS || second.length > HALF_UNITS || !HALF.test(second)) continue
        if (!isFamilyName(first) || !isGivenName(second)) continue
        const half = { field: "name", score: LISTED_SCORE, recognizer: "listed-name", start: 0, subject: null } as const
        const one: CellHit = { ...half, value: `${first}${second}`, end: family.text.length, cell: at }
        hits.push({ ...one, parts: [one, { ...half, value: second, end: given.text.length, cell: at + 1 }] })
        return
    }
}

const LISTED_SCORE = 0.45

/** Year, month and day of birth in columns of their own become one date. */
export function joinBirthParts(hits: readonly CellHit[]): readonly CellHit[] {
    const year = hits.find((hit) => hit.recognizer === "birth-year")
    if (year === undefined) return hits
    const month = hits.find((hit) => hit.recognizer === "birth-month")
    const day = hits.find((hit) => hit.recognizer === "birth-day")
    if (month === undefined) return hits
    const parts = [year, month, ...(day === undefined ? [] : [day])]
    const value = parts.map((part) => part.value).join("-")
    return hits.map((hit) => (hit === year ? { ...hit, value, score: JOINED_SCORE, recognizer: "birth", parts } : hit))
}
