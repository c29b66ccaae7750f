// A judgement that takes longer than a slice lets the others of its worker have their turn: their requests, answers and
// timers. What fits into one slice is done at once, on the caller's stack: nearly every body.
import type { Decision } from "../core/decision.ts"
import type { Steps } from "../inbound/steps.ts"

/**
 * What one slice of a judgement may take, ms. Half of the 5 ms that others wait at most: the clock is looked at between values,
 * decoders and detectors, and one of those ends what it began.
 */
export const SLICE_MS = 2.5

export class JudgementSlices {
    readonly #judge: (slice: () => Decision | null) => boolean
    /** What is being judged; null: nothing, or no more. */
    #steps: Steps<Decision | null> | null = null
    #beganMs = 0

    readonly #onFault: (error: unknown) => void

    /**
     * @param judge runs one slice, and says whether the exchange goes on behind it
     * @param onFault told of what the exchange threw on going on later: nobody else is on the stack then
     */
    constructor(judge: (slice: () => Decision | null) => boolean, onFault: (error: unknown) => void) {
        this.#judge = judge
        this.#onFault = onFault
    }

    readonly isOver = (): boolean => performance.now() - this.#beganMs >= SLICE_MS

    /**
     * @param steps of an inspection, given `isOver`
     * @param then whether the exchange goes on; called once, at once or later, and not at all when it is stopped before
     */
    run(steps: Steps<Decision | null>, then: (goesOn: boolean) => void): void {
        this.#steps = steps
        this.#next(steps, then)
    }

    /** The rest is not judged. */
    stop(): void {
        this.#steps = null
    }

    #next(steps: Steps<Decision | null>, then: (goesOn: boolean) => void): void {
        let isDone = true
        const goesOn = this.#judge(() => {
            this.#beganMs = performance.now()
            // One that throws is done as well.
            const step = steps.next()
            isDone = step.done === true
            return step.done === true ? step.value : null
        })
        if (this.#steps !== steps) return
        if (goesOn && !isDone) return void setImmediate(() => this.#resume(steps, then))
        this.#steps = null
        then(goesOn)
    }

    #resume(steps: Steps<Decision | null>, then: (goesOn: boolean) => void): void {
        try {
            if (this.#steps === steps) this.#next(steps, then)
        } catch (error) {
            this.#onFault(error)
        }
    }
}
