// Counts one person in one scope, and takes that back when the record it stands in is refused.
import { CONTROL, ENTRY_WORDS, type Tables } from "./memory.ts"
import { addPerson, minuteOfEntry, MINUTE_MASK, touchPerson } from "./person-table.ts"
import { addToRing, isLive, SCOPE, SCOPE_STRIDE, WINDOW_COUNT } from "./scope-record.ts"
import type { OpenScope } from "./scope-table.ts"
import { placeOf, type SightedPerson } from "./sighted-person.ts"

/** What it takes to undo: the entry's slot and its words as they were (seen 0: it was not there). */
export interface Counted {
    readonly open: OpenScope
    readonly slot: number
    readonly seen: number
    readonly tags: number
}

/**
 * The entry is looked up once more here: counting the person in another scope may have taken the slot found before.
 *
 * @returns null when there was no room
 */
export function countPerson(tables: Tables, open: OpenScope, person: SightedPerson, room: boolean): Counted | null {
    const { record, minute } = open
    const { lo, hi, slot } = placeOf(tables, person, record)
    if (slot < 0) {
        if (!room) return null
        addPerson(tables, -1 - slot, { lo, hi, record }, minute, person.tags)
        addPersonAt(tables, record, minute, minute, 1)
        return { open, slot: -1 - slot, seen: 0, tags: 0 }
    }
    const at = slot * ENTRY_WORDS
    const counted = { open, slot, seen: tables.persons[at + 2] ?? 0, tags: tables.persons[at + 3] ?? 0 }
    const before = minuteOfEntry(tables, slot)
    touchPerson(tables, slot, minute, person.tags)
    movePerson(tables, record, before, minute, minute)
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
