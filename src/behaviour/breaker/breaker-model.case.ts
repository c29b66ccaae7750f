// The breaker as one would write it without shared memory, speed or a limit: the oracle of the property test.
// Only for tests.
import { isStrong, type Sighting } from "../../core/person.ts"
import { WINDOWS, type Caps, type Scope, type Window } from "../contract.ts"

/** Bucket length in minutes, and buckets that a window looks at: its length and the bucket that is not full yet. */
const SHAPE: Readonly<Record<Window, readonly [minutes: number, buckets: number]>> = {
    hour: [5, 13],
    day: [60, 25],
    month: [1_440, 31],
}

interface ModelPerson {
    readonly name: string | null
    readonly birth: string | null
    /** The other strong identifiers; null: none. */
    readonly others: string | null
    readonly minute: number
}

interface ModelScope {
    newest: number
    persons: Map<string, ModelPerson>
}

export class BreakerModel {
    readonly #caps: Caps
    readonly #scopes = new Map<string, ModelScope>()

    constructor(caps: Caps) {
        this.#caps = caps
    }

    /** @returns how many records are granted */
    reserve(scopes: readonly Scope[], records: readonly (readonly Sighting[])[], nowMs: number): number {
        if (records.length === 0) return 0 // no time passes for a scope that nothing is asked of
        for (const scope of scopes) this.#advance(scope, nowMs)
        for (const [granted, record] of records.entries()) {
            const before = scopes.map((scope) => new Map(this.#scope(scope).persons))
            for (const sighting of record) for (const scope of scopes) see(this.#scope(scope), sighting)
            const grew = scopes.some((scope, at) => this.#exceeds(scope, before[at] ?? new Map()))
            if (!this.#caps.enforce || !grew) continue
            for (const [at, scope] of scopes.entries()) this.#scope(scope).persons = before[at] ?? new Map()
            return granted
        }
        return records.length
    }

    count(scope: Scope, window: Window, nowMs: number): number {
        if (!this.#scopes.has(keyOf(scope))) return 0
        this.#advance(scope, nowMs)
        const { persons, newest } = this.#scope(scope)
        return countIn(persons, newest, window)
    }

    #advance(scope: Scope, nowMs: number): void {
        const entry = this.#scope(scope)
        entry.newest = Math.max(entry.newest, Math.floor(nowMs / 60_000))
    }

    #scope(scope: Scope): ModelScope {
        const key = keyOf(scope)
        const entry = this.#scopes.get(key) ?? { newest: 0, persons: new Map() }
        this.#scopes.set(key, entry)
        return entry
    }

    /** A window above its cap is no refusal while it does not grow: who counts already may be shown again. */
    #exceeds(scope: Scope, before: ReadonlyMap<string, ModelPerson>): boolean {
        const { persons, newest } = this.#scope(scope)
        return WINDOWS.some((window) => {
            const cap = this.#caps.persons[scope.kind]?.[window] ?? Number.POSITIVE_INFINITY
            const count = countIn(persons, newest, window)
            return count > cap && count > countIn(before, newest, window)
        })
    }
}

function countIn(persons: ReadonlyMap<string, ModelPerson>, newest: number, window: Window): number {
    const [minutes, buckets] = SHAPE[window]
    const oldest = Math.floor(newest / minutes) - buckets
    return [...persons.values()].filter((person) => Math.floor(person.minute / minutes) > oldest).length
}

function see(scope: ModelScope, { identifiers, name, birth }: Sighting): void {
    const id = identifiers[0]?.digest ?? ""
    const strong = identifiers.slice(1).filter(({ kind }) => isStrong(kind))
    const others = strong.length === 0 ? null : strong.map(({ digest }) => digest).join(" ")
    const known = scope.persons.get(id)
    const conflict = differ(known?.name, name) || differ(known?.birth, birth) || differ(known?.others, others)
    const key = conflict ? `${id}|${name}|${birth}|${others}` : id
    const person = scope.persons.get(key)
    scope.persons.set(key, {
        name: person?.name ?? name,
        birth: person?.birth ?? birth,
        others: person?.others ?? others,
        minute: scope.newest,
    })
}

function differ(known: string | null | undefined, seen: string | null): boolean {
    return typeof known === "string" && seen !== null && known !== seen
}

function keyOf(scope: Scope): string {
    return `${scope.kind} ${scope.id}`
}
