// The key under which a sighting is counted: its first (strongest) identifier, with tags of name, birth date and its other
// strong identifiers. Where the identifier is known with conflicting ones, all together are the key: a family behind one
// landline is several persons, and one address that a query plants beside everybody's number hides nobody. Errs towards
// more persons: somebody who is shown once by e-mail and once by phone alone, or with another number, counts twice here,
// since the breaker, unlike the ledger, never merges afterwards.
import { isStrong, type Sighting } from "../../core/person.ts"
import { digestFingerprint, mix32, type Fingerprint } from "./fingerprint.ts"
import { BIRTH_TAGS, conflicts, findPerson, NAME_TAGS, OTHERS_TAGS, type Tags } from "./person-table.ts"
import type { Tables } from "./memory.ts"
import type { OpenScope } from "./scope-table.ts"

export interface SightedPerson {
    readonly sighting: Sighting
    readonly id: Fingerprint
    readonly tags: Tags
    /** Of the other strong identifiers, whatever their order. */
    readonly others: Fingerprint
}

const NOTHING: Fingerprint = { lo: 0, hi: 0 }

export function sightedPerson(sighting: Sighting): SightedPerson {
    const others = othersOf(sighting)
    return {
        sighting,
        id: digestFingerprint(sighting.identifiers[0]?.digest ?? ""),
        tags: {
            name: tagOf(sighting.name, NAME_TAGS),
            birth: tagOf(sighting.birth, BIRTH_TAGS),
            others: others === NOTHING ? 0 : 1 + (others.lo % OTHERS_TAGS),
        },
        others,
    }
}

function othersOf({ identifiers }: Sighting): Fingerprint {
    let [lo, hi] = [0, 0]
    for (let at = 1; at < identifiers.length; at++) {
        const identifier = identifiers[at]
        if (identifier === undefined || !isStrong(identifier.kind)) continue
        const one = digestFingerprint(identifier.digest)
        lo = (lo ^ mix32(one.lo + 1)) >>> 0
        hi = (hi ^ mix32(one.hi + 1)) >>> 0
    }
    return lo === 0 && hi === 0 ? NOTHING : { lo, hi }
}

function tagOf(digest: string | null, tags: number): number {
    return digest === null ? 0 : 1 + (digestFingerprint(digest).lo % tags)
}

/** Takes the place of the identifier where that conflicts. */
function exactFingerprint({ id, others, sighting }: SightedPerson): Fingerprint {
    const name = sighting.name === null ? NOTHING : digestFingerprint(sighting.name)
    const birth = sighting.birth === null ? NOTHING : digestFingerprint(sighting.birth)
    return {
        lo: (id.lo ^ mix32(name.lo + 1) ^ mix32(birth.hi + 2) ^ mix32(others.hi + 5)) >>> 0,
        hi: (id.hi ^ mix32(name.hi + 3) ^ mix32(birth.lo + 4) ^ mix32(others.lo + 6)) >>> 0,
    }
}

/** Where the person at hand stands in each scope of a reservation; used anew for every person. */
export interface Places {
    readonly lo: Uint32Array
    readonly hi: Uint32Array
    /** As `findPerson` answers. */
    readonly slot: Int32Array
}

export function createPlaces(scopes: number): Places {
    return { lo: new Uint32Array(scopes), hi: new Uint32Array(scopes), slot: new Int32Array(scopes) }
}

/** Finds a person in scope number `at` and notes it in `places`. */
export function findPlace(tables: Tables, person: SightedPerson, open: OpenScope, places: Places, at: number): void {
    note(tables, person.id, open, places, at)
    const slot = places.slot[at] ?? 0
    if (slot >= 0 && conflicts(tables, slot, person.tags)) note(tables, exactFingerprint(person), open, places, at)
}

function note(tables: Tables, fingerprint: Fingerprint, open: OpenScope, places: Places, at: number): void {
    const lo = (fingerprint.lo ^ open.fingerprint.lo) >>> 0
    const hi = (fingerprint.hi ^ open.fingerprint.hi) >>> 0
    places.lo[at] = lo
    places.hi[at] = hi
    places.slot[at] = findPerson(tables, lo, hi, open.record)
}
