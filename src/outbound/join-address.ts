// An address over several cells: 都道府県, 市区町村 and 番地 in controls or columns of their own; and the postal code in
// the cell before one.
import type { BodyRecord } from "./contract.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { normaliseAddress, normaliseDigits } from "./normalise.ts"
import type { CellHit } from "./weigh-record.ts"

const SCORE = 0.75
const PARTS_LIMIT = 6
const PART_UNITS = 60
const MUNICIPALITY = /[市区町村郡]/
const NUMBER = /[0-9０-９一二三四五六七八九十]/

const BARE_POSTAL = /^[0-9]{7}$/

/**
 * `8358901 | 千葉県市川市…`: seven digits in the cell right before an address, neither with a label, are its postal code. Looks at the
 * cells before addresses only.
 */
export function addBarePostal({ cells }: BodyRecord, hits: CellHit[]): void {
    for (let index = hits.length - 1; index >= 0; index--) {
        const { field, start, cell: at = 0, subject = null } = hits[index] ?? {}
        if (field !== "address" || start !== 0 || at === 0) continue
        const before = cells[at - 1]
        if (before === undefined || before.label !== null || cells[at]?.label !== null) continue
        const text = normaliseDigits(before.text)
        if (!BARE_POSTAL.test(text) || before.text.length !== text.length) continue
        if (hits.some(({ cell }) => cell === at - 1)) continue
        const place = { cell: at - 1, start: 0, end: text.length, subject }
        hits.push({ ...place, field: "postal", value: text, score: SCORE, recognizer: "postal" })
    }
}

/**
 * Adds an address where cells for its parts follow one another, one with a municipality and a later one with a number, and no cell of
 * the record is an address by itself. Linear in the cells.
 */
export function addAddressInParts({ cells }: BodyRecord, meanings: readonly LabelMeaning[], hits: CellHit[]): void {
    const first = meanings.findIndex(({ kind }) => kind === "address-part")
    if (first < 0 || hits.some(({ field }) => field === "address")) return
    const parts: CellHit[] = []
    for (let at = first; at < Math.min(cells.length, first + PARTS_LIMIT); at++) {
        const { kind, subject } = meanings[at] ?? { kind: "none", subject: null }
        const text = cells[at]?.text ?? ""
        if (kind !== "address-part" && kind !== "address") break
        if (text === "" || text.length > PART_UNITS) continue
        const place = { cell: at, start: 0, end: text.length, subject }
        parts.push({ ...place, field: "address", value: text, score: SCORE, recognizer: "address" })
    }
    const [head] = parts
    const placed = parts.findIndex(({ value }) => MUNICIPALITY.test(value ?? ""))
    if (head === undefined || placed < 0 || !parts.some(({ value }, at) => at > placed && NUMBER.test(value ?? "")))
        return
    hits.push({ ...head, value: normaliseAddress(parts.map(({ value }) => value).join("")), parts })
}

const PREFECTURE =
    /^(?:東京都|北海道|(?:大阪|京都)府|\p{Script=Han}{2,3}県)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,12}[市区町村郡]/u
const ENDS_IN_BLOCK = /[0-9０-９一二三四五六七八九十](?:[-‐−－ー][0-9０-９]{1,5}|番地?|号|丁目)?$/

/**
 * `長野県松本市 | 例示ヶ丘3-16-20 | メゾン例示153` in a row without headings: a prefecture with its municipality, then a cell that ends in the
 * number of a block, neither with a label.
 */
export function addAddressWithoutLabels({ cells, form }: BodyRecord, hits: CellHit[]): void {
    if ((form !== "row" && form !== "line") || hits.some(({ field }) => field === "address")) return
    for (let at = 0; at + 1 < cells.length; at++) {
        const [place, street] = [cells[at], cells[at + 1]]
        if (place === undefined || street === undefined || place.label !== null || street.label !== null) continue
        if (place.text.length > PART_UNITS || street.text.length > PART_UNITS || !PREFECTURE.test(place.text)) continue
        if (!ENDS_IN_BLOCK.test(street.text) || !/^[^0-9]/.test(street.text)) continue
        const part = { field: "address", score: SCORE, recognizer: "address", start: 0, subject: null } as const
        const value = normaliseAddress(`${place.text}${street.text}`)
        const head: CellHit = { ...part, value: place.text, end: place.text.length, cell: at }
        hits.push({
            ...head,
            value,
            parts: [head, { ...part, value: street.text, end: street.text.length, cell: at + 1 }],
        })
        return
    }
}
