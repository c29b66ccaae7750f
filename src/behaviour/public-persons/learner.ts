// Learns who is public on which route, and proposes them; the owner's word puts them in force. Pure: time is an argument, in
// ms lived (lived-time.ts) for what is decided and in Unix ms for what is told. Errs towards nobody being public: whatever
// finds no place, comes from a visitor who is not aged, or is not confirmed, is forgotten, and counts as before.
import type { BareName } from "./bare-name.ts"
import type { KeptPublicPersons, PublicChange, PublicPerson, Visit, WithdrawnWhy } from "./contract.ts"
import { Learned, type Person } from "./learned.ts"
import {
    AGED_MS,
    EVIDENCE_DAYS,
    LEARNING_A_ROUTE,
    LEARNING_LIMIT,
    PAGE_PERSONS,
    PROPOSED_A_DAY,
    PUBLIC_A_ROUTE,
    PUBLIC_LIMIT,
    ROUTE_UNITS,
} from "./rule.ts"
import { Visitors, type VisitorsOptions } from "./visitors.ts"

export const DAY_MS = 86_400_000

export interface Now {
    readonly livedMs: number
    /** Unix milliseconds. */
    readonly wallMs: number
}

export class PublicLearner {
    readonly #visitors: Visitors
    readonly #learned: Learned
    #nextId: number
    #proposedOn: number
    #proposed: Map<string, number>
    /** Persons that found no place, added up over visits. */
    personsTurnedAway = 0

    constructor(kept: KeptPublicPersons | null = null, visitors: VisitorsOptions = {}) {
        this.#visitors = new Visitors(visitors)
        for (const [id, met] of kept?.visitors ?? []) this.#visitors.add(id, met)
        this.#learned = new Learned(kept?.persons ?? [])
        this.#nextId = kept?.nextId ?? 1
        this.#proposedOn = kept?.proposedOn ?? 0
        this.#proposed = new Map(kept?.proposed)
    }

    get visitorsTurnedAway(): number {
        return this.#visitors.turnedAway
    }

    persons(): readonly PublicPerson[] {
        return this.#learned.all()
    }

    visit({ route, visitor, network, anonymous, persons }: Visit, now: Now): PublicChange | null {
        if (route.length > ROUTE_UNITS || persons.length > PAGE_PERSONS) return null
        const firstMs = this.#visitors.meet(visitor, network, now.livedMs)
        if (firstMs === null || now.livedMs - firstMs < AGED_MS) return null
        const day = dayOf(now.livedMs)
        const ids: string[] = []
        for (const shown of persons) {
            const person = this.#learned.find(route, shown) ?? this.#begin(route, shown, now)
            if (person === null) continue
            person.evidence.prune(day)
            person.evidence.add(visitor, { network, day, anonymous })
            person.seenMs = now.wallMs
            if (person.state === "learning" && person.evidence.isEnough() && this.#mayPropose(route, day)) {
                person.id = `p${this.#nextId}`
                this.#nextId += 1
                this.#learned.move(person, "proposed", now.wallMs)
                this.#proposed.set(route, (this.#proposed.get(route) ?? 0) + 1)
                ids.push(person.id)
            }
        }
        return ids.length === 0 ? null : { kind: "proposed", route, ids }
    }

    /** An answer with a finding showed them: whatever was learned of them there is forgotten. */
    suspect(route: string, persons: readonly BareName[]): PublicChange | null {
        const met = persons.map((shown) => this.#learned.find(route, shown)).filter((person) => person !== null)
        return this.#withdraw(route, met, "finding")[0] ?? null
    }

    /** Time passes: to be called every hour or so. @returns who is not confirmed any more */
    pass({ livedMs }: Now): readonly PublicChange[] {
        const day = dayOf(livedMs)
        this.#visitors.forgetBefore(livedMs - EVIDENCE_DAYS * DAY_MS)
        const gone: Person[] = []
        for (const person of this.#learned.all()) {
            person.evidence.prune(day)
            const stays = person.state === "learning" ? person.evidence.teachers.size > 0 : person.evidence.mayStay()
            if (!stays) gone.push(person)
        }
        const routes = new Set(gone.map(({ route }) => route))
        return [...routes].flatMap((route) =>
            this.#withdraw(
                route,
                gone.filter((person) => person.route === route),
                "unconfirmed",
            ),
        )
    }

    /** Those proposed on a route become public. @returns null: none are */
    approve(route: string, { wallMs }: Now): PublicChange | null {
        const proposed = this.#learned.of(route).filter(({ state }) => state === "proposed")
        for (const person of proposed) this.#learned.move(person, "public", wallMs)
        return proposed.length === 0 ? null : { kind: "approved", route, ids: idsOf(proposed) }
    }

    /** Everybody of a route. @returns null: nobody was known there */
    forget(route: string): PublicChange | null {
        const known = this.#learned.of(route)
        const change = {
            kind: "withdrawn",
            route,
            ids: idsOf(known),
            why: "owner",
            wasPublic: hasPublic(known),
        } as const
        for (const person of known) this.#learned.remove(person)
        return known.length === 0 ? null : change
    }

    kept(livedMs: number): KeptPublicPersons {
        return {
            livedMs,
            nextId: this.#nextId,
            proposedOn: this.#proposedOn,
            proposed: [...this.#proposed],
            visitors: [...this.#visitors.entries()],
            persons: this.#learned.kept(),
        }
    }

    #begin(route: string, shown: BareName, { wallMs }: Now): Person | null {
        const beside = this.#learned.of(route).filter(({ state }) => state === "learning").length
        if (beside >= LEARNING_A_ROUTE || this.#learned.count("learning") >= LEARNING_LIMIT) {
            this.personsTurnedAway += 1
            return null
        }
        return this.#learned.add(route, shown, wallMs)
    }

    #mayPropose(route: string, day: number): boolean {
        if (day !== this.#proposedOn) {
            this.#proposedOn = day
            this.#proposed = new Map()
        }
        if ((this.#proposed.get(route) ?? 0) >= PROPOSED_A_DAY) return false
        const beside = this.#learned.of(route).filter(({ state }) => state !== "learning").length
        const told = this.#learned.count("proposed") + this.#learned.count("public")
        return beside < PUBLIC_A_ROUTE && told < PUBLIC_LIMIT
    }

    /** @returns one change or none: those still learning go without a word */
    #withdraw(route: string, persons: readonly Person[], why: WithdrawnWhy): PublicChange[] {
        for (const person of persons) this.#learned.remove(person)
        const ids = idsOf(persons)
        return ids.length === 0 ? [] : [{ kind: "withdrawn", route, ids, why, wasPublic: hasPublic(persons) }]
    }
}

function dayOf(livedMs: number): number {
    return Math.floor(livedMs / DAY_MS)
}

function idsOf(persons: readonly Person[]): string[] {
    return persons.map(({ id }) => id).filter((id) => id !== null)
}

function hasPublic(persons: readonly Person[]): boolean {
    return persons.some(({ state }) => state === "public")
}
