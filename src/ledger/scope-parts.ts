import { getHeapStatistics } from "node:v8"
import type { MergeSighting } from "../core/merge-persons.ts"
import type { ScopeAnswer } from "./contract.ts"

/**
 * What a store reads for a scope before persons are merged (scope-answer.ts): small against the exposures, since every
 * distinct sighting comes once. The same for every store, so that the words of an answer are decided in one place.
 */
export interface ScopeParts {
    /** Every distinct sighting once; `times` and `fields` are those of its delivered exposures. */
    readonly sightings: readonly MergeSighting[]
    /** Exposures in all. */
    readonly records: number
    /** Exposures that were offered only, as far as is known. */
    readonly offeredRecords: number
    /** Exposures that showed a My Number. */
    readonly myNumberRecords: number
    /** Person keys the digests were made with. */
    readonly keyIds: number
    /** Distinct sightings with more identifiers than are kept. */
    readonly cutSightings: number
    readonly clients: Incidence
    readonly routes: Incidence
    readonly coverage: ScopeAnswer["coverage"]
    readonly masked: ScopeAnswer["masked"]
    /** Requests with a finding of inference-weaknesses.data.ts that reached the application. */
    readonly inferenceRequests: number
    /** Unix milliseconds before which retention deleted exposures or findings; null: nothing was. */
    readonly forgottenBeforeMs: number | null
    /** Events that tell of records of the period which were altered or lost in the spool. */
    readonly spoolAlterations: number
    /** Of the map of persons at that moment. */
    readonly mapVersion: number
    /** Answers with persons that shared caches may hand out again. */
    readonly sharedAnswers: number
}

/** Which sightings one client address or route showed: three columns of the same length. */
export interface Incidence {
    readonly names: readonly string[]
    /** Index into `names`. */
    readonly name: Int32Array
    /** Index into `ScopeParts.sightings`. */
    readonly sighting: Int32Array
    readonly records: Int32Array
}

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
 * Identifiers of one sighting that are kept; the meter makes a handful. Merging takes time with their product. Of more, the
 * rest becomes one digest, so that two sightings which differ in it alone stay two, and a scope says so (`identifiers-cut`).
 */
export const IDENTIFIERS_LIMIT = 62
