// A name in parts, then the same parts again in katakana: `name: [{family: "山田", given: ["太郎"]}, {family: "ヤマダ", given: ["タロウ"]}]`, as records of
// patients have it. The second is how the first is read. Errs towards another person: one label alone (`names: ["山田", "マリア"]`) tells nothing.
import type { BodyRecord } from "./contract.ts"
import { normaliseKana } from "./normalise.ts"
import type { CellHit } from "./weigh-record.ts"

const READINGS: ReadonlyMap<string, string> = new Map([
    ["name", "kana"],
    ["bare-name", "kana"],
    ["family-name", "family-kana"],
    ["given-name", "given-kana"],
])
const KATAKANA = /^[ァ-ヺー]+(?:[ \u3000・]?[ァ-ヺー]+)?$/
const KANJI = /\p{Script=Han}/u
/** Of a family's and a given name, each twice. */
const LEAST_HITS = 4
const LEAST_LABELS = 2

/** @returns the hits, with what comes again in katakana as readings */
export function withRepeatedReadings(hits: readonly CellHit[], { cells }: BodyRecord): readonly CellHit[] {
    let names = 0
    for (let at = 0; at < hits.length; at++) if (hits[at]?.field === "name") names++
    if (names < LEAST_HITS) return hits
    const byLabel = new Map<string, CellHit[]>()
    for (const hit of hits) {
        const label = cells[hit.cell]?.label ?? null
        if (hit.field !== "name" || label === null || !READINGS.has(hit.recognizer)) continue
        const known = byLabel.get(label)
        if (known === undefined) byLabel.set(label, [hit])
        else known.push(hit)
    }
    const readings = new Set<CellHit>()
    let hasKanji = false
    for (const [first, second, third] of byLabel.values()) {
        if (first === undefined || second === undefined) continue
        if (third !== undefined || isKatakana(first, cells) || !isKatakana(second, cells)) return hits
        hasKanji ||= KANJI.test(textOf(first, cells))
        readings.add(second)
    }
    if (!hasKanji || readings.size < LEAST_LABELS) return hits
    return hits.map((hit) => (readings.has(hit) ? asReading(hit, cells) : hit))
}

function textOf({ cell, start, end }: CellHit, cells: BodyRecord["cells"]): string {
    return cells[cell]?.text.slice(start, end) ?? ""
}

function isKatakana(hit: CellHit, cells: BodyRecord["cells"]): boolean {
    return KATAKANA.test(textOf(hit, cells))
}

function asReading(hit: CellHit, cells: BodyRecord["cells"]): CellHit {
    const recognizer = READINGS.get(hit.recognizer) ?? hit.recognizer
    return { ...hit, field: "kana", value: normaliseKana(textOf(hit, cells)), recognizer }
}
