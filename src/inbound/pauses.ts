import { PAUSE_STEPS } from "./limits.data.ts"
import type { Work } from "./work.ts"

/** Tells a detector in steps when it is time for a pause: so many steps of work behind the one before. */
export class Pauses {
    readonly #work: Work
    /** Steps that were spent when the last pause was due. */
    #before: number

    constructor(work: Work) {
        this.#work = work
        this.#before = work.spent
    }

    isDue(): boolean {
        if (this.#work.spent - this.#before < PAUSE_STEPS) return false
        this.#before = this.#work.spent
        return true
    }
}
