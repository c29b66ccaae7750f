// A part of a body that is written in another encoding, read by the reader of what it holds. Offsets within it are told by
// lines: a record stands between the lines where it began and ended. What waits is bounded by the inner reader.
import type { BodyReader, BodyRecord, ReaderStep } from "../../contract.ts"

interface Checkpoint {
    /** Decoded so far, in UTF-16 units. */
    readonly decoded: number
    /** Where the line begins in the body. */
    readonly at: number
}

export class DecodedPart {
    readonly #reader: BodyReader
    readonly #group: (inner: number) => number
    #checkpoints: Checkpoint[] = []
    #decoded = 0
    #end: number
    #clearedTo = 0

    constructor(reader: BodyReader, start: number, group: (inner: number) => number) {
        this.#reader = reader
        this.#group = group
        this.#end = start
    }

    /** Start of the line where the earliest record that is open may begin; Infinity when all is given. */
    openFrom(): number {
        return this.#checkpoints.length === 0 ? Infinity : this.#bodyOffset(this.#clearedTo)
    }

    /** @param text what the line at [start, end) of the body decodes to */
    push(text: string, start: number, end: number): readonly BodyRecord[] {
        this.#checkpoints.push({ decoded: this.#decoded, at: start })
        this.#decoded += text.length
        this.#end = end
        return this.#placed(this.#reader.push(text))
    }

    finish(): readonly BodyRecord[] {
        const records = this.#placed(this.#reader.end())
        this.#checkpoints = []
        return records
    }

    #placed({ records, clearedTo }: ReaderStep): readonly BodyRecord[] {
        const placed = records.map((record) => {
            const span = { start: this.#bodyOffset(record.span.start), end: this.#end }
            const cells = record.cells.map((cell) => ({ ...cell, span }))
            return { ...record, cells, span, group: this.#group(record.group) }
        })
        this.#clearedTo = clearedTo
        const keep = this.#checkpoints.findLastIndex(({ decoded }) => decoded <= clearedTo)
        if (keep > 0) this.#checkpoints.splice(0, keep)
        return placed
    }

    #bodyOffset(decoded: number): number {
        return this.#checkpoints.findLast((one) => one.decoded <= decoded)?.at ?? this.#checkpoints[0]?.at ?? this.#end
    }
}
