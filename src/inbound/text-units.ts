// The code units of a text in an array, a block at a time. A pass over an array costs a quarter of one that asks the text for each
// unit (0.5 against 1.4 to 3 ns a unit: values are slices of the body they were cut from, and each question goes through
// the slice again). Short texts are asked unit by unit: the copy costs what some 60 of them do.

/** Units of one block: 8 KiB, so that it stays where it is read fastest. */
const BLOCK_UNITS = 4_096

/** Texts from this length on are worth a copy, units. */
export const COPIED_UNITS = 64

const bytes = Buffer.alloc(BLOCK_UNITS * 2)
/** Of the block that was copied last, at its beginning. Its content never outlives one pass. */
export const units: Uint16Array = new Uint16Array(bytes.buffer, bytes.byteOffset, BLOCK_UNITS)

/** A buffer writes the low byte first; so do the machines this runs on, nearly all. */
const isAsWritten: boolean = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/**
 * Copies the block of a text that begins at `start` into `units`.
 *
 * @returns its length, units; 0 behind the end
 */
export function copyUnits(text: string, start: number): number {
    const block = text.length <= BLOCK_UNITS ? text : text.slice(start, start + BLOCK_UNITS)
    if (start >= text.length) return 0
    if (isAsWritten) return bytes.write(block, "utf16le") >> 1
    for (let at = 0; at < block.length; at++) units[at] = block.charCodeAt(at)
    return block.length
}
