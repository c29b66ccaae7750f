// Where an HTML page's records leave: in the order they were told, and asides (comments, scripts, options that are not
// selected) after the record they stand in, so that an aside does not tear it apart.
import type { BodyRecord } from "../../contract.ts"
import { PageHead } from "../../page-house.ts"
import { Roster } from "../../roster.ts"
import { isVain } from "../../worth-reading.ts"
import type { Landmark } from "./landmarks.ts"
import { formOf, type Fragment } from "./fragment.ts"
import { isVain as isVainText } from "./text-signs.ts"
import { UserLabels } from "./user-signs.ts"

export class RecordOutput {
    #records: BodyRecord[] = []
    #asides: BodyRecord[] = []
    #groups = 0
    /** Null: every record leaves. */
    readonly #head: PageHead | null
    /** As whoever reads the records will have it: a text that can show nobody may stand in a list of people. */
    readonly #roster = new Roster()

    /** @param countsOnly records that can show nobody, and say nothing of the page, do not leave */
    /** The markup has said of somebody that they are a user. */
    hasUsers = false
    readonly #users = new UserLabels()

    constructor(countsOnly: boolean = false) {
        this.#head = countsOnly ? new PageHead() : null
    }

    nextGroup(): number {
        return ++this.#groups
    }

    /** Start of the earliest aside that waits; Infinity when none does. */
    openFrom(): number {
        return this.#asides.reduce((least, { span }) => Math.min(least, span.start), Infinity)
    }

    /**
     * Whether settled fragments need not leave: they can show nobody, say nothing of the page, and neither stand in a list of people nor
     * head one. What waited for them leaves then.
     */
    passesOver(fragments: readonly Fragment[], group: number): boolean {
        if (this.hasUsers) this.#users.give(fragments)
        if (this.#head === null || !this.#roster.isIdle || !areVain(fragments)) return false
        if (!this.#head.isPast(group) || this.#roster.mayBegin(fragments)) return false
        this.releaseAsides()
        return true
    }

    /** @param landmark where in the page the fragments stand; null: in its content */
    emit(
        fragments: readonly Fragment[],
        group: number,
        landmark: Landmark | null = null,
        form?: BodyRecord["form"],
    ): void {
        if (fragments.length > 0 && !this.passesOver(fragments, group)) {
            const record = recordOf(fragments, group, form)
            this.#keep(landmark === null ? record : { ...record, ofFrame: landmark })
        }
        this.releaseAsides()
    }

    /** @param waits a record is open around it */
    emitAside(record: BodyRecord, waits: boolean): void {
        if (waits) this.#asides.push(record)
        else this.#keep(record)
    }

    /** Whether an aside that can show nobody need not leave; those that wait leave later, and tell no more then. */
    get passesVainAsides(): boolean {
        return this.#isPast(0)
    }

    releaseAsides(): void {
        if (this.#asides.length === 0) return
        for (const record of this.#asides) this.#keep(record)
        this.#asides = []
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    #isPast(group: number): boolean {
        return this.#head !== null && this.#head.isPast(group)
    }

    #keep(record: BodyRecord): void {
        this.#records.push(record)
        if (this.#head === null) return
        this.#roster.labelled(record)
        if (isVain(record)) this.#head.note(record)
    }
}

const NOWHERE = { start: 0, end: 0 } as const

/** @param fragments settled ones, in an array that nobody changes from here on: they are the cells */
export function recordOf(fragments: readonly Fragment[], group: number, form?: BodyRecord["form"]): BodyRecord {
    let { start, end } = fragments[0]?.span ?? NOWHERE
    for (const { span } of fragments) {
        if (span.start < start) start = span.start
        if (span.end > end) end = span.end
    }
    const vain = areVain(fragments) ? 1 : 0
    return { cells: fragments, span: { start, end }, group, form: form ?? formOf(fragments), vain }
}

/** Whether it is told that they can show nobody. */
function areVain(fragments: readonly Fragment[]): boolean {
    for (const { label, signs } of fragments) if (label !== null || !isVainText(signs)) return false
    return true
}
