// Which scope last saw which person when: open addressing with linear probing, four words an entry:
//   0, 1   fingerprint of the person, XOR the scope's
//   2      minute since 1970 (26 bits, until 2097) and a tag of the birth date (6 bits); 0: the slot is empty
//   3      number of the scope's record (16 bits), a tag of the other strong identifiers (8 bits) and of the name (8 bits)
// Word 2 is written last, so an entry is there as a whole or not at all. Tags tell two persons behind one identifier (a
// family's landline, info@) apart; tag 0 (nothing known) agrees with everything. Two names or other identifiers with the
// same 8 bits (one pair in 255), or two births with the same 6, do not; the ledger tells such persons apart.
import { mix32 } from "./fingerprint.ts"
import { CONTROL, ENTRY_WORDS, type Tables } from "./memory.ts"

export const MINUTE_MASK = 0x03_ff_ff_ff
const BIRTH_SHIFT = 26
export const BIRTH_TAGS = 63
export const NAME_TAGS = 255
const OTHERS_SHIFT = 8
export const OTHERS_TAGS = 255
/** Both tags of word 3. */
export const WORD_3_TAGS = 0xff_ff

const MINUTE_MS = 60_000

/**
 * Minutes since 1970, at least 1 (0 means empty in an entry) and at most what an entry can hold.
 *
 * @throws RangeError when the time is not a number
 */
export function minuteOf(nowMs: number): number {
    if (!Number.isFinite(nowMs)) throw new RangeError("nowMs: Unix milliseconds")
    return Math.min(Math.max(Math.floor(nowMs / MINUTE_MS), 1), MINUTE_MASK)
}

export interface PersonKey {
    readonly lo: number
    readonly hi: number
    readonly record: number
}

/** @returns the entry's number, or -1 - (number of the empty slot where it belongs) */
export function findPerson(tables: Tables, lo: number, hi: number, record: number): number {
    const { persons, personCapacity } = tables
    const mask = personCapacity - 1
    let slot = homeOf(lo, hi) & mask
    for (let seen = 0; seen < personCapacity; seen++, slot = (slot + 1) & mask) {
        const at = slot * ENTRY_WORDS
        if (persons[at + 2] === 0) return -1 - slot
        if (persons[at] === lo && persons[at + 1] === hi && (persons[at + 3] ?? 0) >>> 16 === record) return slot
    }
    return -1 - personCapacity // every slot is taken: cannot happen below FULL_LOAD
}

/** Writes an entry into an empty slot that `findPerson` named. */
export function addPerson(tables: Tables, slot: number, key: PersonKey, minute: number, tags: Tags): void {
    const { persons, control } = tables
    const at = slot * ENTRY_WORDS
    persons[at] = key.lo
    persons[at + 1] = key.hi
    persons[at + 3] = (key.record << 16) | (tags.others << OTHERS_SHIFT) | tags.name
    persons[at + 2] = (tags.birth << BIRTH_SHIFT) | minute
    control[CONTROL.personsUsed] = (control[CONTROL.personsUsed] ?? 0) + 1
}

export interface Tags {
    /** 1 to NAME_TAGS; 0: not known. */
    readonly name: number
    /** 1 to BIRTH_TAGS; 0: not known. */
    readonly birth: number
    /** Of the strong identifiers beside the first; 1 to OTHERS_TAGS; 0: there was none. */
    readonly others: number
}

export function minuteOfEntry(tables: Tables, slot: number): number {
    return (tables.persons[slot * ENTRY_WORDS + 2] ?? 0) & MINUTE_MASK
}

export function recordOfEntry(tables: Tables, slot: number): number {
    return (tables.persons[slot * ENTRY_WORDS + 3] ?? 0) >>> 16
}

export function tagsOfEntry({ persons }: Tables, slot: number): Tags {
    const at = slot * ENTRY_WORDS
    return tagsOfWords(persons[at + 2] ?? 0, persons[at + 3] ?? 0)
}

/** From an entry's words 2 and 3. */
export function tagsOfWords(seen: number, owner: number): Tags {
    return {
        name: owner & NAME_TAGS,
        birth: seen >>> BIRTH_SHIFT,
        others: (owner >>> OTHERS_SHIFT) & OTHERS_TAGS,
    }
}

/** Whether what is known of the entry speaks against the sighting. */
export function conflicts(tables: Tables, slot: number, tags: Tags): boolean {
    const known = tagsOfEntry(tables, slot)
    return differ(known.name, tags.name) || differ(known.birth, tags.birth) || differ(known.others, tags.others)
}

function differ(known: number, seen: number): boolean {
    return known !== 0 && seen !== 0 && known !== seen
}

/** Notes that the person was seen again, and what became known of it. */
export function touchPerson(tables: Tables, slot: number, minute: number, tags: Tags): void {
    const { persons } = tables
    const at = slot * ENTRY_WORDS
    const known = tagsOfEntry(tables, slot)
    if (known.name === 0) persons[at + 3] = (persons[at + 3] ?? 0) | tags.name
    if (known.others === 0) persons[at + 3] = (persons[at + 3] ?? 0) | (tags.others << OTHERS_SHIFT)
    persons[at + 2] = ((known.birth === 0 ? tags.birth : known.birth) << BIRTH_SHIFT) | minute
}

/**
 * Deletes an entry and closes the gap, so that no later entry becomes unreachable (Knuth, TAOCP 6.4, algorithm R). An
 * entry that moves is written to its new place before the old one is emptied: a worker that dies in between leaves it
 * twice, never nowhere.
 */
export function removePerson(tables: Tables, slot: number): void {
    const { persons, control, personCapacity } = tables
    const mask = personCapacity - 1
    let gap = slot
    for (let next = (slot + 1) & mask; next !== slot; next = (next + 1) & mask) {
        const from = next * ENTRY_WORDS
        if (persons[from + 2] === 0) break
        const home = homeOf(persons[from] ?? 0, persons[from + 1] ?? 0) & mask
        if (((next - home) & mask) < ((next - gap) & mask)) continue
        persons.copyWithin(gap * ENTRY_WORDS, from, from + ENTRY_WORDS)
        gap = next
    }
    persons[gap * ENTRY_WORDS + 2] = 0
    control[CONTROL.personsUsed] = (control[CONTROL.personsUsed] ?? 0) - 1
}

function homeOf(lo: number, hi: number): number {
    return mix32(lo ^ Math.imul(hi, 0x9e_37_79_b1))
}
