import type { Sighting } from "../../core/person.ts"

/** What a release asks of the breaker and the spool, for one exchange. */
export interface Reserve {
    /** @returns how many of the records, from the first, may be released */
    persons(records: readonly (readonly Sighting[])[]): number
    /** @returns whether so many more unreadable bytes may be released */
    unreadable(bytes: number): boolean
    /**
     * Puts exposures into the spool; durable when it returns.
     *
     * @returns false when the spool took nothing and the owner wants such responses refused
     */
    expose(sightings: readonly Sighting[], firstSeq: number): boolean
    /** A reader failed: told and counted. @returns whether the body may go on as unreadable bytes */
    fault(error: unknown): boolean
}
