// An exchange as its course sees it (exchange-course.ts).
import type { ErrorCode } from "../core/errors/catalogue.ts"
import type { Outcome } from "../core/observation.ts"
import type { Coverage } from "../core/person.ts"
import type { ReasonName } from "./http1/reasons.data.ts"

export interface RefusalWords {
    readonly status: number
    readonly code: ErrorCode
    readonly outcome?: Outcome
    readonly reason?: ReasonName
}

/** What was released, for the record. */
export interface Released {
    readonly bytes: number
    readonly coverage: Coverage
    readonly offered: number
    readonly delivered: number
    /** Persons in an answer that shared caches may keep. */
    readonly sharesPersons: boolean
}

export interface CoursedExchange {
    /** Ends it; called by a judgement that says so. */
    readonly refuse: (refusal: RefusalWords) => void
    /** What was released so far. */
    readonly released: () => Released
    /** Of it, the sightings that the client's socket accepted: asked for often. */
    readonly delivered: () => number
}
