import type { Bilingual } from "../core/language.ts"
import type { MergedPersons } from "../core/merge-persons.ts"
import { LEDGER_MESSAGES } from "../core/messages/ledger.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { ScopeAnswer, ScopeNoteCode, ScopeQuery } from "./contract.ts"
import type { ScopeParts } from "./scope-parts.ts"

type Note = ScopeAnswer["notes"][number]

/** What an owner must know to read the figures, the gravest first. */
export function scopeNotes(query: ScopeQuery, parts: ScopeParts, merged: MergedPersons): Note[] {
    const { coverage } = parts
    const unread = coverage.partly + coverage.none
    const offeredPersons = countOfferedPersons(parts, merged)
    const disputed = merged.contested + merged.demoted
    const notes: (Note | null)[] = [
        note("forgotten", isForgotten(query, parts) ? 1 : 0, LEDGER_MESSAGES.forgotten, {
            day: parts.forgottenBeforeMs === null ? "" : new Date(parts.forgottenBeforeMs).toISOString().slice(0, 10),
        }),
        note("not-determinable", parts.inferenceRequests, LEDGER_MESSAGES.notDeterminable, {
            requests: parts.inferenceRequests,
        }),
        note("shared-copies", parts.sharedAnswers, LEDGER_MESSAGES.sharedCopies, { answers: parts.sharedAnswers }),
        note("unread-bytes", coverage.unreadBytes, LEDGER_MESSAGES.unreadBytes, {
            bytes: coverage.unreadBytes,
            responses: unread,
        }),
        note("offered-only", parts.offeredRecords, LEDGER_MESSAGES.offeredOnly, {
            persons: offeredPersons,
            records: parts.offeredRecords,
        }),
        note("my-number", parts.myNumberRecords, LEDGER_MESSAGES.myNumber, { records: parts.myNumberRecords }),
        note("two-keys", parts.keyIds > 1 ? 1 : 0, LEDGER_MESSAGES.twoKeys, { keys: parts.keyIds }),
        note("weak-only", merged.weakOnly, LEDGER_MESSAGES.weakOnly, { persons: merged.weakOnly }),
        note("conflicts", disputed, LEDGER_MESSAGES.conflicts, { identifiers: disputed }),
    ]
    return notes.filter((each) => each !== null)
}

/** Whether retention has deleted what the scope would have to count. */
export function isForgotten({ fromMs }: ScopeQuery, { forgottenBeforeMs }: ScopeParts): boolean {
    return forgottenBeforeMs !== null && (fromMs === null || fromMs < forgottenBeforeMs)
}

/** The server adds this one: a ledger cannot know what it was not given yet. */
export function stillSpoolingNote(bytes: number): Note {
    return { code: "still-spooling", text: say(LEDGER_MESSAGES.stillSpooling, { bytes }) }
}

function note(
    code: ScopeNoteCode,
    weight: number,
    message: Bilingual,
    values: Readonly<Record<string, number | string>>,
): Note | null {
    return weight > 0 ? { code, text: say(message, values) } : null
}

/** Persons of whom nothing is known to have been delivered. */
function countOfferedPersons({ sightings }: ScopeParts, { personOf }: MergedPersons): number {
    const seen = new Uint8Array(sightings.length)
    for (const [index, sighting] of sightings.entries()) {
        const person = personOf[index] ?? 0
        seen[person] = (seen[person] ?? 0) | (sighting.delivered ? DELIVERED : OFFERED)
    }
    return seen.reduce((count, flags) => count + (flags === OFFERED ? 1 : 0), 0)
}

const OFFERED = 1
const DELIVERED = 2
