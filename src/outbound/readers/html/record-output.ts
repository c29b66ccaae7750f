// Where an HTML page's records leave: in the order they were told, and asides (comments, scripts, options that are not
// selected) after the record they stand in, so that an aside does not tear it apart.
import type { BodyRecord } from "../../contract.ts"
import type { Landmark } from "./landmarks.ts"
import { formOf, type Fragment } from "./fragment.ts"
import { isVain } from "./text-signs.ts"

export class RecordOutput {
    #records: BodyRecord[] = []
    #asides: BodyRecord[] = []
    #groups = 0

    nextGroup(): number {
        return ++this.#groups
    }

    /** Start of the earliest aside that waits; Infinity when none does. */
    openFrom(): number {
        return this.#asides.reduce((least, { span }) => Math.min(least, span.start), Infinity)
    }

    /** @param landmark where in the page the fragments stand; null: in its content */
    emit(
        fragments: readonly Fragment[],
        group: number,
        landmark: Landmark | null = null,
        form?: BodyRecord["form"],
    ): void {
        if (fragments.length > 0) {
            const record = recordOf(fragments, group, form)
            this.#records.push(landmark === null ? record : { ...record, ofFrame: landmark })
        }
        this.releaseAsides()
    }

    /** @param waits a record is open around it */
    emitAside(record: BodyRecord, waits: boolean): void {
        if (waits) this.#asides.push(record)
        else this.#records.push(record)
    }

    releaseAsides(): void {
        if (this.#asides.length === 0) return
        for (const record of this.#asides) this.#records.push(record)
        this.#asides = []
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }
}

const NOWHERE = { start: 0, end: 0 } as const

/** @param fragments settled ones, in an array that nobody changes from here on: they are the cells */
export function recordOf(fragments: readonly Fragment[], group: number, form?: BodyRecord["form"]): BodyRecord {
    let { start, end } = fragments[0]?.span ?? NOWHERE
    let vain = true
    for (const { label, span, signs } of fragments) {
        if (span.start < start) start = span.start
        if (span.end > end) end = span.end
        vain &&= label === null && isVain(signs)
    }
    return { cells: fragments, span: { start, end }, group, form: form ?? formOf(fragments), vain: vain ? 1 : 0 }
}
