// The key under which a sighting is counted: its first (strongest) identifier, with tags of name and birth date. Where
// the identifier is known under a conflicting name or birth date, identifier, name and birth together are the key: a
// family behind one landline is several persons. Errs towards more persons: somebody who is shown once by e-mail and
// once by phone alone counts twice here, since the breaker, unlike the ledger, never merges afterwards.
import type { Sighting } from "../../core/person.ts"
import { digestFingerprint, mix32, type Fingerprint } from "./fingerprint.ts"
import { BIRTH_TAGS, conflicts, findPerson, NAME_TAGS, type Tags } from "./person-table.ts"
import type { Tables } from "./memory.ts"
import { SCOPE, SCOPE_STRIDE } from "./scope-record.ts"

export interface SightedPerson {
    readonly id: Fingerprint
    /** Takes the place of `id` where that conflicts. */
    readonly exact: Fingerprint
    readonly tags: Tags
}

const NOTHING: Fingerprint = { lo: 0, hi: 0 }

export function sightedPerson(sighting: Sighting): SightedPerson {
    const id = digestFingerprint(sighting.identifiers[0]?.digest ?? "")
    const name = sighting.name === null ? NOTHING : digestFingerprint(sighting.name)
    const birth = sighting.birth === null ? NOTHING : digestFingerprint(sighting.birth)
    return {
        id,
        exact: {
            lo: (id.lo ^ mix32(name.lo + 1) ^ mix32(birth.hi + 2)) >>> 0,
            hi: (id.hi ^ mix32(name.hi + 3) ^ mix32(birth.lo + 4)) >>> 0,
        },
        tags: {
            name: sighting.name === null ? 0 : 1 + (name.lo % NAME_TAGS),
            birth: sighting.birth === null ? 0 : 1 + (birth.lo % BIRTH_TAGS),
        },
    }
}

/** Where a person's entry in one scope is, or would be. */
export interface EntryPlace {
    readonly lo: number
    readonly hi: number
    /** As `findPerson` answers. */
    readonly slot: number
}

export function placeOf(tables: Tables, person: SightedPerson, record: number): EntryPlace {
    const base = record * SCOPE_STRIDE
    const scopeLo = tables.scopes[base + SCOPE.fpLo] ?? 0
    const scopeHi = tables.scopes[base + SCOPE.fpHi] ?? 0
    const lo = (person.id.lo ^ scopeLo) >>> 0
    const hi = (person.id.hi ^ scopeHi) >>> 0
    const slot = findPerson(tables, lo, hi, record)
    if (slot < 0 || !conflicts(tables, slot, person.tags)) return { lo, hi, slot }
    const exactLo = (person.exact.lo ^ scopeLo) >>> 0
    const exactHi = (person.exact.hi ^ scopeHi) >>> 0
    return { lo: exactLo, hi: exactHi, slot: findPerson(tables, exactLo, exactHi, record) }
}
