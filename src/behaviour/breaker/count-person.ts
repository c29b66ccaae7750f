// Counts one person in one scope, and takes that back when the record it stands in is refused.
import { CONTROL, ENTRY_WORDS, type Tables } from "./memory.ts"
import { addPerson, findPerson, minuteOfEntry, MINUTE_MASK, touchPerson, type Tags } from "./person-table.ts"
import { addToRing, isLive, SCOPE, SCOPE_STRIDE, WINDOW_COUNT } from "./scope-record.ts"
import type { OpenScope } from "./scope-table.ts"
import type { Places } from "./sighted-person.ts"

/** What it takes to undo: the entry's slot and its words as they were (seen 0: it was not there). */
export interface Counted {
    readonly open: OpenScope
    readonly slot: number
    readonly seen: number
    readonly tags: number
}

/**
 * Counts the person at hand in scope number `at`, where `places` says that it stands. Counting it in another scope may
 * have taken the empty slot found for it since: then it is looked up once more.
 *
 * @returns null when there was no room
 */
export function countPerson(
    tables: Tables,
    open: OpenScope,
    tags: Tags,
    places: Places,
    at: number,
    room: boolean,
): Counted | null {
    const slot = places.slot[at] ?? 0
    if (slot >= 0) return countAgain(tables, open, tags, slot)
    return room ? countNew(tables, open, tags, places, at) : null
}

function countNew(tables: Tables, open: OpenScope, tags: Tags, places: Places, at: number): Counted {
    const { record, minute } = open
    const [lo = 0, hi = 0] = [places.lo[at], places.hi[at]]
    let slot = -1 - (places.slot[at] ?? 0)
    if (minuteOfEntry(tables, slot) !== 0) slot = -1 - findPerson(tables, lo, hi, record)
    addPerson(tables, slot, { lo, hi, record }, minute, tags)
    addPersonAt(tables, record, minute, minute, 1)
    return { open, slot, seen: 0, tags: 0 }
}

function countAgain(tables: Tables, open: OpenScope, tags: Tags, slot: number): Counted {
    const at = slot * ENTRY_WORDS
    const seen = tables.persons[at + 2] ?? 0
    const counted = { open, slot, seen, tags: tables.persons[at + 3] ?? 0 }
    touchPerson(tables, slot, open.minute, tags)
    movePerson(tables, open.record, seen & MINUTE_MASK, open.minute, open.minute)
    return counted
}

/** Last first: an entry that was added is then the end of its run of slots, and emptying it cuts nothing off. */
export function takeBack(tables: Tables, counted: Counted[]): void {
    const { persons, control } = tables
    for (const { open, slot, seen, tags } of counted.toReversed()) {
        const at = slot * ENTRY_WORDS
        persons[at + 2] = seen
        if (seen === 0) {
            addPersonAt(tables, open.record, open.minute, open.minute, -1)
            control[CONTROL.personsUsed] = (control[CONTROL.personsUsed] ?? 0) - 1
        } else {
            persons[at + 3] = tags
            movePerson(tables, open.record, open.minute, seen & MINUTE_MASK, open.minute)
        }
    }
}

function movePerson(tables: Tables, record: number, from: number, to: number, newest: number): void {
    if (from === to) return
    addPersonAt(tables, record, from, newest, -1)
    addPersonAt(tables, record, to, newest, 1)
}

/** In every window in which `minute` still counts. */
export function addPersonAt(tables: Tables, record: number, minute: number, newest: number, amount: number): void {
    const base = record * SCOPE_STRIDE
    for (let w = 0; w < WINDOW_COUNT; w++) {
        if (!isLive(w, minute, newest)) continue
        addToRing(tables.scopes, base + SCOPE.totals, base + SCOPE.rings, w, minute, amount)
    }
}
