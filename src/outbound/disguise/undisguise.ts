// A record as an attacker will read it: without the marks that an injected query planted in it, and with the escapes of
// programs and addresses and hexadecimal dumps turned back into text. Each is a second reading beside the record as it stands; the meter takes the one that
// shows more persons, so that nothing an attacker plants can make it count fewer.
import type { BodyRecord, Cell } from "../contract.ts"
import { decodeEscapes, hasEscapes } from "./escaped-text.ts"
import { decodeHexRuns, hasHexRun } from "./hex-text.ts"

/**
 * @param planted texts the request had put around what it reads; none for nearly every request
 * @param mayBeEscaped false: no text has a sign that escapes are made of
 * @returns readings other than the record itself, the most thorough last; usually none
 */
export function undisguised(
    record: BodyRecord,
    planted: readonly string[],
    mayBeEscaped: boolean = true,
): readonly BodyRecord[] {
    const unmarked = planted.length === 0 ? record : mapText(record, (text) => withoutMarks(text, planted))
    const plain = mayBeEscaped && anyText(unmarked, hasEscapes) ? mapText(unmarked, decodeEscapes) : unmarked
    const decoded = anyText(plain, hasHexRun) ? mapText(plain, decodeHexRuns) : plain
    if (unmarked === record) return decoded === record ? NO_READINGS : [decoded]
    return decoded === unmarked ? [unmarked] : [unmarked, decoded]
}

function anyText({ cells }: BodyRecord, test: (text: string) => boolean): boolean {
    for (const { text } of cells) if (test(text)) return true
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
