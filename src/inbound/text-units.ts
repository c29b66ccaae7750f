// The code units of a text in an array, a block at a time. A pass over an array costs a quarter of one that asks the text for each
// unit (0.5 against 1.4 to 3 ns a unit: values are slices of the body they were cut from, and each question goes through
// the slice again). Short texts are asked unit by unit: the copy costs what some 60 of them do.

/** Units of one block: 8 KiB, so that it stays where it is read fastest. */
export const BLOCK_UNITS = 4_096

/** Texts from this length on are worth a copy, units. */
export const COPIED_UNITS = 64

const bytes = Buffer.alloc(BLOCK_UNITS * 2)
/** Of the block that was copied last, at its beginning. Its content never outlives one pass; nobody else writes there. */
export const units: Uint16Array = new Uint16Array(bytes.buffer, bytes.byteOffset, BLOCK_UNITS)

/** The text whose only block was copied last: several passes over one text follow each other. */
let copied: string | null = null

/** A buffer writes the low byte first; so do the machines this runs on, nearly all. */
const isAsWritten: boolean = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/**
 * The unit at a place of a text, -1 outside of it. A single question for a unit outside of a text has the engine give up its fast
 * way of asking, from where it was asked, for good: each unit that is asked for there takes three times as long.
 */
export function unitAt(text: string, at: number): number {
    return at >= 0 && at < text.length ? text.charCodeAt(at) : -1
}

/** As unitAt, the sign as a text; "" outside. */
export function characterAt(text: string, at: number): string {
    return at >= 0 && at < text.length ? text.charAt(at) : ""
}

/**
 * Copies the block of a text that begins at `start` into `units`.
 *
 * @returns its length, units; 0 behind the end
 */
export function copyUnits(text: string, start: number): number {
    if (start >= text.length) return 0
    if (text === copied) return text.length
    const isWhole = text.length <= BLOCK_UNITS
    copied = isWhole ? text : null
    const block = isWhole ? text : text.slice(start, start + BLOCK_UNITS)
    if (isAsWritten) return bytes.write(block, "utf16le") >> 1
    for (let at = 0; at < block.length; at++) units[at] = block.charCodeAt(at)
    return block.length
}
