// A record as an attacker will read it: without the marks that an injected query planted in it, with the escapes of programs and
// addresses and dumps in hexadecimal digits or base64 turned back into text, and what was written backwards the right way round. Each
// is a second reading beside the record as it stands; the meter takes the one that shows more persons, so that nothing an attacker
// plants can make it count fewer.
import type { BodyRecord, Cell } from "../contract.ts"
import { TRAIT_AT, TRAIT_CAPITAL, TRAIT_DIGIT, TRAIT_ESCAPE, TRAIT_SMALL } from "../text-traits.ts"
import { decodeBase64Runs, hasBase64Run, SHORTEST_RUN as SHORTEST_BASE64 } from "./base64-text.ts"
import { decodeEscapes, hasEscapes } from "./escaped-text.ts"
import { decodeHexRuns, hasHexRun, SHORTEST_RUN } from "./hex-text.ts"
import { isReversed, reversed } from "./reversed-text.ts"

/** What disguises a text may wear, by what it holds (text-traits.ts): without some signs there is none of some kinds. */
const ESCAPED = 1
const HEX = 2
const BASE64 = 4
const TURNED = 8
/** Of a text that was not looked at. */
export const UNTOLD_DISGUISES: number = ESCAPED | HEX | BASE64 | TURNED

/** @param bits the text's, of text-traits.ts */
export function disguisesOf(text: string, bits: number): number {
    if ((bits & TELLING) === 0) return 0
    const escaped = (bits & TRAIT_ESCAPE) === 0 ? 0 : ESCAPED
    const turned = (bits & TRAIT_AT) !== 0 && isReversed(text) ? TURNED : 0
    if (text.length < SHORTEST) return escaped | turned
    const hex = (bits & OF_HEX) === 0 ? 0 : HEX
    const base64 = (bits & BOTH_CASES) === BOTH_CASES ? BASE64 : 0
    return escaped | turned | hex | base64
}

const BOTH_CASES = TRAIT_CAPITAL | TRAIT_SMALL
const OF_HEX = BOTH_CASES | TRAIT_DIGIT
const TELLING = TRAIT_ESCAPE | TRAIT_AT | OF_HEX
const SHORTEST = Math.min(SHORTEST_RUN, SHORTEST_BASE64)

/**
 * @param planted texts the request had put around what it reads; none for nearly every request
 * @param disguises of all cells' texts together (disguisesOf)
 * @returns readings other than the record itself, the most thorough last; usually none
 */
export function undisguised(
    record: BodyRecord,
    planted: readonly string[],
    disguises: number = UNTOLD_DISGUISES,
): readonly BodyRecord[] {
    if (planted.length === 0 && disguises === 0) return NO_READINGS
    const unmarked = planted.length === 0 ? record : mapText(record, (text) => withoutMarks(text, planted))
    const mayBeEscaped = (disguises & ESCAPED) !== 0
    const plain = mayBeEscaped && anyText(unmarked, hasEscapes) ? mapText(unmarked, decodeEscapes) : unmarked
    const mayBeHex = (disguises & HEX) !== 0 || plain !== record
    const unhexed = mayBeHex && hasAnyHexRun(plain) ? mapText(plain, decodeHexRuns) : plain
    const mayBeBase64 = (disguises & BASE64) !== 0 || unhexed !== unmarked
    const decoded = mayBeBase64 && anyText(unhexed, hasBase64Run) ? mapText(unhexed, decodeBase64Runs) : unhexed
    // Whoever turns one column round turns all of them.
    const mayBeTurned = (disguises & TURNED) !== 0 || decoded !== record
    const turned = mayBeTurned && anyText(decoded, isReversed) ? mapText(decoded, reversed) : decoded
    if (turned === record) return NO_READINGS
    return [...new Set([unmarked, decoded, turned])].filter((reading) => reading !== record)
}

function anyText({ cells }: BodyRecord, test: (text: string) => boolean): boolean {
    for (const { text } of cells) if (test(text)) return true
    return false
}

/** Asked of nearly every record, and told of most texts by their length. */
function hasAnyHexRun({ cells }: BodyRecord): boolean {
    for (const { text } of cells) if (text.length >= SHORTEST_RUN && hasHexRun(text)) return true
    return false
}

const NO_READINGS: readonly BodyRecord[] = []

/** The same record when nothing changes. */
function mapText(record: BodyRecord, change: (text: string) => string): BodyRecord {
    let changed = false
    const cells = record.cells.map((cell): Cell => {
        const text = change(cell.text)
        if (text === cell.text) return cell
        changed = true
        // Under a label of its own the dump would be read as one value: what it holds has no label.
        return { ...cell, label: null, text }
    })
    return changed ? { ...record, cells } : record
}

function withoutMarks(text: string, planted: readonly string[]): string {
    let out = text
    for (const mark of planted) if (out.includes(mark)) out = out.replaceAll(mark, " ")
    return out
}
