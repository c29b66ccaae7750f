import type { Bilingual } from "../core/language.ts"
import { LEDGER_MESSAGES } from "../core/messages/ledger.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { ScopeAnswer, ScopeNoteCode, ScopeQuery } from "./contract.ts"
import { IDENTIFIERS_LIMIT, type ScopeFigures } from "./scope-parts.ts"

type Note = ScopeAnswer["notes"][number]

/** What notes are made of. */
export interface NoteFigures extends ScopeFigures {
    /** Persons of whom nothing is known to have been delivered. */
    readonly offeredPersons: number
    readonly weakOnly: number
    /** Identifiers that were demoted or are contested. */
    readonly disputed: number
}

/** What an owner must know to read the figures, the gravest first. */
export function scopeNotes(query: ScopeQuery, figures: NoteFigures): Note[] {
    const { coverage } = figures
    const unread = coverage.partly + coverage.none
    const notes: (Note | null)[] = [
        note("forgotten", isForgotten(query, figures) ? 1 : 0, LEDGER_MESSAGES.forgotten, {
            day:
                figures.forgottenBeforeMs === null
                    ? ""
                    : new Date(figures.forgottenBeforeMs).toISOString().slice(0, 10),
        }),
        note("spool-altered", figures.spoolAlterations, LEDGER_MESSAGES.spoolAltered, {
            times: figures.spoolAlterations,
        }),
        note("not-determinable", figures.inferenceRequests, LEDGER_MESSAGES.notDeterminable, {
            requests: figures.inferenceRequests,
        }),
        note("shared-copies", figures.sharedAnswers, LEDGER_MESSAGES.sharedCopies, { answers: figures.sharedAnswers }),
        note("unread-bytes", coverage.unreadBytes, LEDGER_MESSAGES.unreadBytes, {
            bytes: coverage.unreadBytes,
            responses: unread,
        }),
        note("offered-only", figures.offeredRecords, LEDGER_MESSAGES.offeredOnly, {
            persons: figures.offeredPersons,
            records: figures.offeredRecords,
        }),
        note("my-number", figures.myNumberRecords, LEDGER_MESSAGES.myNumber, { records: figures.myNumberRecords }),
        note("two-keys", figures.keyIds > 1 ? 1 : 0, LEDGER_MESSAGES.twoKeys, { keys: figures.keyIds }),
        note("weak-only", figures.weakOnly, LEDGER_MESSAGES.weakOnly, { persons: figures.weakOnly }),
        note("conflicts", figures.disputed, LEDGER_MESSAGES.conflicts, { identifiers: figures.disputed }),
        note("identifiers-cut", figures.cutSightings, LEDGER_MESSAGES.identifiersCut, {
            sightings: figures.cutSightings,
            limit: IDENTIFIERS_LIMIT,
        }),
        note("masked", figures.masked.values, LEDGER_MESSAGES.masked, { ...figures.masked }),
    ]
    return notes.filter((each) => each !== null)
}

/** Whether retention has deleted what the scope would have to count. */
export function isForgotten(
    { fromMs }: ScopeQuery,
    { forgottenBeforeMs }: Pick<ScopeFigures, "forgottenBeforeMs">,
): boolean {
    return forgottenBeforeMs !== null && (fromMs === null || fromMs < forgottenBeforeMs)
}

/** The server adds this one: a ledger cannot know what it was not given yet. */
export function stillSpoolingNote(bytes: number): Note {
    return { code: "still-spooling", text: say(LEDGER_MESSAGES.stillSpooling, { bytes }) }
}

/** Whom the records show that did not reach the ledger, nobody knows: there is no maximum then, least of all nobody. */
export function boundedByWhatIsThere(answer: ScopeAnswer): ScopeAnswer {
    if (answer.notes.every(({ code }) => code !== "still-spooling")) return answer
    return { ...answer, persons: { ...answer.persons, maximum: null } }
}

/** Where clients and routes of a scope are not listed. @param records exposures of the scope */
export function listsOmittedNote(records: number): Note {
    return { code: "lists-omitted", text: say(LEDGER_MESSAGES.listsOmitted, { records }) }
}

function note(
    code: ScopeNoteCode,
    weight: number,
    message: Bilingual,
    values: Readonly<Record<string, number | string>>,
): Note | null {
    return weight > 0 ? { code, text: say(message, values) } : null
}
