// The persons of all routes, whatever their state, with what speaks for each.
import { publicKey, type BareName } from "./bare-name.ts"
import type { KeptPerson, PublicPerson, PublicState } from "./contract.ts"
import { Evidence } from "./evidence.ts"

export interface Person extends PublicPerson {
    id: string | null
    state: PublicState
    sinceMs: number
    seenMs: number
    readonly evidence: Evidence
}

export class Learned {
    readonly #routes = new Map<string, Map<string, Person>>()
    readonly #ofState: Record<PublicState, number> = { learning: 0, proposed: 0, public: 0 }

    constructor(kept: readonly KeptPerson[]) {
        for (const { teachers, days, ...person } of kept)
            this.#put({ ...person, evidence: new Evidence(teachers, days) })
    }

    find(route: string, shown: BareName): Person | null {
        return this.#routes.get(route)?.get(publicKey(shown)) ?? null
    }

    /** Of one route. */
    of(route: string): readonly Person[] {
        return [...(this.#routes.get(route)?.values() ?? [])]
    }

    all(): readonly Person[] {
        return [...this.#routes.values()].flatMap((persons) => [...persons.values()])
    }

    /** In all. */
    count(state: PublicState): number {
        return this.#ofState[state]
    }

    /** Into another state. */
    move(person: Person, state: PublicState, wallMs: number): void {
        this.#ofState[person.state] -= 1
        this.#ofState[state] += 1
        person.state = state
        person.sinceMs = wallMs
    }

    add(route: string, { digest, fields }: BareName, wallMs: number): Person {
        return this.#put({
            id: null,
            route,
            digest,
            fields,
            state: "learning",
            sinceMs: wallMs,
            seenMs: wallMs,
            evidence: new Evidence(),
        })
    }

    remove(person: Person): void {
        const persons = this.#routes.get(person.route)
        if (persons?.delete(publicKey(person)) !== true) return
        this.#ofState[person.state] -= 1
        if (persons.size === 0) this.#routes.delete(person.route)
    }

    kept(): readonly KeptPerson[] {
        return this.all().map(({ evidence, ...person }) => ({
            ...person,
            teachers: [...evidence.teachers],
            days: evidence.days,
        }))
    }

    #put(person: Person): Person {
        const persons = this.#routes.get(person.route) ?? new Map<string, Person>()
        persons.set(publicKey(person), person)
        this.#ofState[person.state] += 1
        this.#routes.set(person.route, persons)
        return person
    }
}
