// Holds the events of a control store, or of an export of one, against what the journal says of them. Needs no key: the
// journal was proved before.
import { digestOf, type StoredDeed } from "../control/deeds/deed.ts"
import type { JournaledDeed, JournaledDeeds, JournaledStore } from "./journaled-deeds.ts"

export const DEED_FAULT_KINDS = [
    "altered", // not what was signed: content, time, who, or its place in the order
    "removed", // confirmed in the journal, not in the store
    "added", // in the store, never in the journal
    "replaced", // removed, and another recorded in its place
    "adopted-late", // taken over as older than the journal, after the journal had begun
    "other-store", // the journal has deeds on a store that was not shown
] as const
export type DeedFaultKind = (typeof DEED_FAULT_KINDS)[number]

export interface DeedFault {
    readonly what: DeedFaultKind
    readonly incident: string
    readonly seq: number
    /** Kind of the event, as signed; of one that was added, as it says itself; of another store, its id. */
    readonly event: string
    /** Entry of the journal; 0: there is none. */
    readonly n: number
}

export interface DeedReport {
    readonly store: string
    /** Events that are as they were signed. */
    readonly whole: number
    /** Announced and never kept: a process ended, or the database refused. Nothing was confirmed to anybody. */
    readonly interrupted: number
    /** Events from before the journal, which has not begun on this store yet. */
    readonly before: number
    /** Events that say they are in another journal (of another machine on the same database), by its name. */
    readonly elsewhere: Readonly<Record<string, number>>
    /** Entry of the journal up to which events had to be there; null: all. */
    readonly upTo: number | null
    readonly faults: readonly DeedFault[]
    readonly more: boolean
}

/** An event as it was found, without its content. */
export interface ShownDeed extends Pick<StoredDeed, "incident" | "seq" | "kind" | "journal"> {
    /** Null: no version can have written it. */
    readonly sha256: string | null
}

export interface ShownDeeds {
    readonly store: string
    readonly deeds: readonly ShownDeed[]
    /** Last entry of the journal when they began to be read: what came later may be among them or not. null: nobody knows. */
    readonly upTo: number | null
    /** Null: all incidents are shown. */
    readonly incidents: readonly string[] | null
}

export function shownDeed(deed: StoredDeed): ShownDeed {
    const { incident, seq, kind, journal } = deed
    return { incident, seq, kind, journal, sha256: digestOf(deed) }
}

/** @param journal name of the journal (journalName) */
export function compareDeeds(shown: ShownDeeds, journaled: JournaledDeeds, journal: string): DeedReport {
    const comparison = new DeedComparison(shown, journaled, journal)
    for (const deed of shown.deeds) comparison.take(deed)
    return comparison.report()
}

const FAULTS_LIMIT = 100
/** Machines on one database. */
const JOURNALS_LIMIT = 50
const JOURNAL_NAME = /^[0-9a-f]{16}$/

class DeedComparison {
    readonly #shown: ShownDeeds
    readonly #all: JournaledDeeds
    readonly #journal: string
    readonly #incidents: ReadonlySet<string> | null
    readonly #journaled: JournaledStore
    readonly #seen = new Map<string, Set<number>>()
    readonly #elsewhere = new Map<string, number>()
    readonly #faults: DeedFault[] = []
    #faultCount = 0
    #whole = 0
    #before = 0

    constructor(shown: ShownDeeds, journaled: JournaledDeeds, journal: string) {
        this.#shown = shown
        this.#all = journaled
        this.#journal = journal
        this.#incidents = shown.incidents === null ? null : new Set(shown.incidents)
        this.#journaled = journaled.store(shown.store)
    }

    take(deed: ShownDeed): void {
        const { incident, seq } = deed
        const known = this.#journaled.incidents.get(incident)?.get(seq)
        if (!this.#isFirst(incident, seq)) this.#note("added", deed, deed.kind, 0)
        else if (known === undefined) this.#takeUnknown(deed)
        else if (deed.sha256 !== known.sha256) this.#note("altered", deed, known.event, known.n)
        else if (known.replaced) this.#note("replaced", deed, known.event, known.n)
        else if (known.late) this.#note("adopted-late", deed, known.event, known.n)
        else this.#whole += 1
    }

    report(): DeedReport {
        const { store, upTo } = this.#shown
        let { interrupted } = this.#journaled
        for (const [incident, deeds] of this.#journaled.incidents)
            for (const [seq, deed] of deeds) {
                if (this.#seen.get(incident)?.has(seq) === true || !this.#wasShown(incident)) continue
                if (this.#isMissing(deed)) this.#note("removed", { incident, seq }, deed.event, deed.n)
                else if (deed.keptN === null) interrupted += 1
            }
        for (const id of this.#all.stores())
            if (id !== store) this.#note("other-store", { incident: "", seq: 0 }, id, 0)
        return {
            store,
            whole: this.#whole,
            interrupted,
            before: this.#before,
            elsewhere: Object.fromEntries(this.#elsewhere),
            upTo,
            faults: this.#faults,
            more: this.#faultCount > this.#faults.length,
        }
    }

    #takeUnknown(deed: ShownDeed): void {
        const { journal } = deed
        if (journal === null && !this.#journaled.begun) this.#before += 1
        else if (journal !== null && journal !== this.#journal && this.#mayCount(journal))
            this.#elsewhere.set(journal, (this.#elsewhere.get(journal) ?? 0) + 1)
        else this.#note("added", deed, deed.kind, 0)
    }

    #mayCount(journal: string): boolean {
        return JOURNAL_NAME.test(journal) && (this.#elsewhere.has(journal) || this.#elsewhere.size < JOURNALS_LIMIT)
    }

    #isFirst(incident: string, seq: number): boolean {
        const seen = this.#seen.get(incident) ?? new Set()
        this.#seen.set(incident, seen)
        if (seen.has(seq)) return false
        seen.add(seq)
        return true
    }

    /** What was recorded while the store was read need not be in what was read. */
    #isMissing({ keptN }: JournaledDeed): boolean {
        return keptN !== null && (this.#shown.upTo === null || keptN <= this.#shown.upTo)
    }

    #wasShown(incident: string): boolean {
        return this.#incidents === null || this.#incidents.has(incident)
    }

    #note(what: DeedFaultKind, { incident, seq }: Pick<DeedFault, "incident" | "seq">, event: string, n: number): void {
        this.#faultCount += 1
        if (this.#faults.length < FAULTS_LIMIT) this.#faults.push({ what, incident, seq, event, n })
    }
}
