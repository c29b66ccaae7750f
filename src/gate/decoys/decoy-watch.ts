// Looks for decoys in one body, in two ways that know nothing of each other: in the bytes, and among what the meter found. What
// the first sees and the second does not, the meter has missed. A decoy is nobody: it is taken out of what is counted as persons.
// Errs towards counting: only what shows nothing but one decoy is taken out, and that DROPS_LIMIT times in a body, so that
// nobody makes other people's rows uncounted by writing a decoy beside them.
import type { Sighting } from "../../core/person.ts"
import type { Meter, MeteredRecord, MeterStep } from "../../outbound/contract.ts"
import type { ExchangeFacts } from "../exchange-facts.ts"
import type { GateParts } from "../gate-parts.ts"
import { placeOf } from "../release/exchange-reserve.ts"
import type { Passage } from "../release/flow.ts"
import type { DecoySet } from "./decoy-set.ts"
import { MarkSearch } from "./mark-search.ts"

/** A page may show somebody in a list, in a form and in a link. */
const DROPS_LIMIT = 3

/** @returns null while there are no decoys */
export function openDecoyWatch(parts: GateParts, facts: ExchangeFacts): DecoyWatch | null {
    const set = parts.decoys(parts.control().decoys)
    return set === null ? null : new DecoyWatch(set, parts, facts)
}

export class DecoyWatch {
    readonly #set: DecoySet
    readonly #parts: Pick<GateParts, "onDecoys">
    readonly #facts: ExchangeFacts
    readonly #expected: boolean
    readonly #search: MarkSearch
    /** Found in the bytes; and behind how many units of text the meter has had its chance, null: not read yet. */
    readonly #found = new Map<string, number | null>()
    /** Found by the meter, how often. */
    readonly #met = new Map<string, number>()
    #units = 0
    #clearedTo = 0
    #ended = false
    #told = false
    #settled = false

    constructor(set: DecoySet, parts: Pick<GateParts, "onDecoys">, facts: ExchangeFacts) {
        this.#set = set
        this.#parts = parts
        this.#facts = facts
        this.#expected = set.isExpected(facts.route)
        this.#search = new MarkSearch(set.marks)
    }

    /** A decoy is in it, where none is expected. */
    get found(): boolean {
        return this.#told
    }

    /** The next bytes of the body, without content coding; before the meter reads them. */
    look(bytes: Buffer): void {
        const ids = this.#search.push(bytes).filter((id) => !this.#found.has(id))
        for (const id of ids) this.#found.set(id, null)
        this.#note(ids)
    }

    /** The same meter, without decoys among its sightings. */
    meter(inner: Meter): Meter {
        return {
            push: (text) => {
                const step = inner.push(text)
                this.#units += text.length
                for (const [id, unit] of this.#found) if (unit === null) this.#found.set(id, this.#units)
                this.#clearedTo = step.clearedTo
                return this.#withoutDecoys(step)
            },
            end: () => {
                this.#ended = true
                return this.#withoutDecoys(inner.end())
            },
            coverage: () => inner.coverage(),
        }
    }

    /** @param bytes `decoded`: somebody else hands them to `look`, without their content coding */
    passage(inner: Passage, bytes: "as-it-comes" | "decoded"): Passage {
        let ended = false
        return {
            push: (chunk) => {
                if (bytes === "as-it-comes") this.look(chunk)
                inner.push(chunk)
            },
            end: () => {
                ended = true
                inner.end()
            },
            close: () => {
                inner.close()
                const { kind } = inner.coverage()
                // Where nothing more is read, nothing more will be found.
                this.settle(kind === "none" || (ended && kind === "partly"))
            },
            coverage: () => inner.coverage(),
            offered: () => inner.offered(),
        }
    }

    /**
     * The body is over: tells what was in it.
     *
     * @param whole the meter had its chance at all of it; else at what lay before its last record
     */
    settle(whole: boolean): void {
        if (this.#settled) return
        this.#settled = true
        const metered = [...this.#met.keys()]
        const served = [...this.#found]
            .filter(([id, unit]) => whole || this.#ended || this.#met.has(id) || isBefore(unit, this.#clearedTo))
            .map(([id]) => id)
            .filter((id) => this.#set.isMetered(id)) // else the meter would miss it for no fault of its own
        if (served.length === 0 && metered.length === 0) return
        const missed = served.filter((id) => !this.#met.has(id))
        const place = placeOf(this.#facts)
        this.#parts.onDecoys({ kind: "counted", place, expected: this.#expected, served, missed, metered })
    }

    #withoutDecoys(step: MeterStep): MeterStep {
        const before = this.#met.size
        const records: MeteredRecord[] = []
        for (const record of step.records) {
            const sightings = record.sightings.filter((sighting) => !this.#isNobody(sighting))
            if (sightings.length === record.sightings.length) records.push(record)
            else if (sightings.length > 0) records.push({ ...record, sightings })
        }
        if (this.#met.size > before) this.#note([...this.#met.keys()].slice(before))
        return { ...step, records }
    }

    /** Whether a sighting shows a decoy and nothing of anybody else. */
    #isNobody({ identifiers }: Sighting): boolean {
        if (!identifiers.some(({ digest }) => this.#set.tells(digest) !== undefined)) return false
        const ids = new Set(identifiers.map(({ digest }) => this.#set.tells(digest)).filter((id) => id !== undefined))
        for (const id of ids) this.#met.set(id, (this.#met.get(id) ?? 0) + 1)
        const [only] = ids
        if (only === undefined || (this.#met.get(only) ?? 0) > DROPS_LIMIT) return false
        return identifiers.every(({ digest }) => this.#set.has(only, digest))
    }

    #note(ids: readonly string[]): void {
        if (ids.length === 0 || this.#expected) return
        const shown = (this.#facts.shown.decoys ??= new Set())
        for (const id of ids) shown.add(id)
        this.#facts.shown.onDecoy?.()
        if (this.#told) return
        this.#told = true
        this.#parts.onDecoys({ kind: "left", place: placeOf(this.#facts), ids })
    }
}

function isBefore(unit: number | null, clearedTo: number): boolean {
    return unit !== null && unit <= clearedTo
}
