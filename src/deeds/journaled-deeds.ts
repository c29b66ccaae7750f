// What a journal says of deeds: fed its entries in order, it knows of each event the digest that was signed last and whether
// it was confirmed. An event is confirmed by its own second entry, or by the announcement of the one behind it, which was
// judged on it.
import type { JournalEntry } from "../journal/contract.ts"
import { DEED_KINDS, readDeedEntry, type DeedEntry } from "./deed-entry.ts"

export interface JournaledDeed {
    /** The event's own kind. */
    readonly event: string
    readonly sha256: string
    /** Entry that announced it. */
    readonly n: number
    /** Entry that confirmed it; null: a process ended in between, and whether it was kept the store alone can say. */
    readonly keptN: number | null
    /** It was confirmed, and then announced anew with other content: it was gone from the store in between. */
    readonly replaced: boolean
    /** It was taken over as older than the journal after the journal had begun. */
    readonly late: boolean
}

export interface JournaledStore {
    begun: boolean
    /** By incident and sequence number. */
    readonly incidents: Map<string, Map<number, JournaledDeed>>
    /** Announced, never confirmed, and announced anew: deeds that were interrupted, and never were. */
    interrupted: number
}

export class JournaledDeeds {
    readonly #stores = new Map<string, JournaledStore>()

    readonly take = (entry: JournalEntry): void => {
        const read = readDeedEntry(entry)
        if (read !== null) this.#take(read, entry.n)
    }

    store(id: string): JournaledStore {
        const known = this.#stores.get(id) ?? { begun: false, incidents: new Map(), interrupted: 0 }
        this.#stores.set(id, known)
        return known
    }

    /** Ids of the stores of which it has deeds. */
    stores(): string[] {
        return [...this.#stores].filter(([, { incidents }]) => incidents.size > 0).map(([id]) => id)
    }

    #take(entry: DeedEntry, n: number): void {
        const store = this.store(entry.data.store)
        if (entry.kind === DEED_KINDS.begun) {
            store.begun = true
            return
        }
        const { incident, seq, sha256 } = entry.data
        const deeds = store.incidents.get(incident) ?? new Map<number, JournaledDeed>()
        store.incidents.set(incident, deeds)
        const known = deeds.get(seq)
        if (entry.kind === DEED_KINDS.kept) {
            if (known?.sha256 === sha256) deeds.set(seq, { ...known, keptN: known.keptN ?? n })
            return
        }
        const { event } = entry.data
        if (entry.kind === DEED_KINDS.adopted) {
            const late = store.begun && known?.sha256 !== sha256
            deeds.set(seq, { event, sha256, n, keptN: n, replaced: false, late })
            return
        }
        const before = deeds.get(seq - 1)
        if (before !== undefined) deeds.set(seq - 1, { ...before, keptN: before.keptN ?? n })
        if (known !== undefined && known.keptN === null) store.interrupted += 1
        const replaced = known !== undefined && (known.replaced || known.keptN !== null)
        deeds.set(seq, { event, sha256, n, keptN: null, replaced, late: false })
    }
}
