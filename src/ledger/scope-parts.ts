import { getHeapStatistics } from "node:v8"
import type { ScopeAnswer } from "./contract.ts"
import type { PersonCounts } from "./count/count-persons.ts"

/**
 * What a store reads for a scope beside its persons: the same for every store, so that the words of an answer are decided in one
 * place (scope-answer.ts).
 */
export interface ScopeFigures {
    /** Exposures that were offered only, as far as is known. */
    readonly offeredRecords: number
    /** Exposures that showed a My Number. */
    readonly myNumberRecords: number
    /** Person keys the digests were made with. */
    readonly keyIds: number
    /** Distinct sightings with more identifiers than are kept. */
    readonly cutSightings: number
    readonly coverage: ScopeAnswer["coverage"]
    readonly masked: ScopeAnswer["masked"]
    /** Requests with a finding of inference-weaknesses.data.ts that reached the application. */
    readonly inferenceRequests: number
    /** Unix milliseconds before which retention deleted exposures or findings; null: nothing was. */
    readonly forgottenBeforeMs: number | null
    /** Events that tell of records of the period which were altered or lost in the spool. */
    readonly spoolAlterations: number
    /** Answers with persons that shared caches may hand out again. */
    readonly sharedAnswers: number
}

/** Unix milliseconds. */
export interface RecordSpan {
    readonly firstMs: number
    readonly lastMs: number
}

export interface ScopeParts {
    readonly counts: PersonCounts
    readonly figures: ScopeFigures
    /** Exposures in all. */
    readonly records: number
    /** When the first and the last of them were; null: there are none. */
    readonly span: RecordSpan | null
    /** Of the map of persons at that moment. */
    readonly mapVersion: number
}

/** Whom the persons of a scope went to and by which way, those with most persons first. */
export type ScopeLists = Pick<ScopeAnswer, "clients" | "routes">

/** Heap that a merge takes for a distinct sighting, measured on 262,000. */
const SIGHTING_HEAP_BYTES = 1_024
const SCOPE_SIGHTINGS_LIMIT = 2_000_000

/**
 * Distinct sightings that one scope may merge: half of this process's heap. More is an error that says so, never a cut;
 * running out of heap would end the server instead.
 */
export function scopeSightingsLimit(): number {
    const room = getHeapStatistics().heap_size_limit / 2 / SIGHTING_HEAP_BYTES
    return Math.min(SCOPE_SIGHTINGS_LIMIT, Math.floor(room))
}

/** Clients and routes that an answer lists, those with most persons first. */
export const SCOPE_LIST_LIMIT = 100

/**
 * Exposures up to which a scope lists clients and routes unasked: a second or so. Its figures come from counts of whole days, the
 * lists from every row.
 */
export const SCOPE_LIST_ROWS = 4_000_000

/**
 * Identifiers of one sighting that are kept; the meter makes a handful. Merging takes time with their product. Of more, the
 * rest becomes one digest, so that two sightings which differ in it alone stay two, and a scope says so (`identifiers-cut`).
 */
export const IDENTIFIERS_LIMIT = 62
