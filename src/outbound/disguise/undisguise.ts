// A record as an attacker will read it: without the marks that an injected query planted in it, with the escapes of programs and
// addresses and dumps in hexadecimal digits or base64 turned back into text, and what was written backwards the right way round. Each
// is a second reading beside the record as it stands; the meter takes the one that shows more persons, so that nothing an attacker
// plants can make it count fewer.
import type { BodyRecord, Cell } from "../contract.ts"
import { TRAIT_AT, TRAIT_CAPITAL, TRAIT_DIGIT, TRAIT_ESCAPE, TRAIT_SMALL } from "../text-traits.ts"
import { decodeBase64Runs, hasBase64Run } from "./base64-text.ts"
import { decodeEscapes, hasEscapes } from "./escaped-text.ts"
import { decodeHexRuns, hasHexRun, SHORTEST_RUN } from "./hex-text.ts"
import { isReversed, reversed } from "./reversed-text.ts"

/**
 * @param planted texts the request had put around what it reads; none for nearly every request
 * @param bits of text-traits.ts, of all cells together: without some signs there is no disguise of some kinds
 * @returns readings other than the record itself, the most thorough last; usually none
 */
export function undisguised(
    record: BodyRecord,
    planted: readonly string[],
    bits: number = ALL_TRAITS,
): readonly BodyRecord[] {
    const unmarked = planted.length === 0 ? record : mapText(record, (text) => withoutMarks(text, planted))
    const mayBeEscaped = (bits & TRAIT_ESCAPE) !== 0
    const plain = mayBeEscaped && anyText(unmarked, hasEscapes) ? mapText(unmarked, decodeEscapes) : unmarked
    const mayBeHex = (bits & OF_HEX) !== 0 || plain !== record
    const unhexed = mayBeHex && hasAnyHexRun(plain) ? mapText(plain, decodeHexRuns) : plain
    const mayBeBase64 = (bits & BOTH_CASES) === BOTH_CASES || plain !== unmarked
    const decoded = mayBeBase64 && anyText(unhexed, hasBase64Run) ? mapText(unhexed, decodeBase64Runs) : unhexed
    // Whoever turns one column round turns all of them.
    const mayBeTurned = (bits & TRAIT_AT) !== 0 || decoded !== record
    const turned = mayBeTurned && anyText(decoded, isReversed) ? mapText(decoded, reversed) : decoded
    if (turned === record) return NO_READINGS
    return [...new Set([unmarked, decoded, turned])].filter((reading) => reading !== record)
}

const ALL_TRAITS = 0xff_ff
const BOTH_CASES = TRAIT_CAPITAL | TRAIT_SMALL
const OF_HEX = BOTH_CASES | TRAIT_DIGIT

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
