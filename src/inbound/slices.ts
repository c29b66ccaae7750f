// A judgement in slices, so that a long body holds up nobody else. Readers hand over values as ever; where a slice is over, or
// the value before was put off, a value waits in line, and whoever drives the readers lets the line be judged first, in its
// order. What is judged, and in which order, is the same as in one go: only the moments differ (a property test holds it).
import type { Texts } from "./charset/texts-of-bytes.ts"
import { SLICE_ASK_UNITS } from "./limits.data.ts"
import { type Take, takeOf } from "./readings/take.ts"
import type { Steps } from "./steps.ts"

/** Something put off: what it does at once, or in steps. */
type PutOff = () => Steps | void

/** Text units that weigh as much as one value. */
const UNITS_SHIFT = 5

export class Slices {
    /** null: in one go. */
    #isOver: (() => boolean) | null = null
    /** Behind what is being done; null: nothing can be put off. */
    #line: PutOff[] | null = null
    /** Since the clock was looked at. */
    #units = 0
    #putOffs = 0

    /** From now on; null: in one go. */
    begin(isOver: (() => boolean) | null): void {
        this.#isOver = isOver
    }

    /** What was put off so far, done meanwhile or not. */
    get putOffs(): number {
        return this.#putOffs
    }

    /** Counts a text that is judged: long ones take longer. */
    note(text: string): void {
        this.#units += text.length >> UNITS_SHIFT
    }

    /** True: it is time for somebody else. */
    readonly isDue = (): boolean => {
        if (this.#isOver === null || ++this.#units < SLICE_ASK_UNITS) return false
        this.#units = 0
        return this.#isOver()
    }

    /** @returns false when nothing can wait: it is to be done at once */
    putOff(work: PutOff): boolean {
        if (this.#line === null) return false
        this.#line.push(work)
        this.#putOffs++
        return true
    }

    /** A Take whose values keep their order, whether they wait or not. */
    inLine(take: Take): Take {
        const isDue = (): boolean => this.#line !== null && (this.#line.length > 0 || this.isDue())
        const give = (path: string, value: Texts, weight?: number): void => {
            if (isDue()) this.putOff(() => take(path, value, weight))
            else take(path, value, weight)
        }
        const { plain, repeated } = take
        const behind = repeated && { told: repeated.told, again: () => this.#inTurn(repeated.again) }
        return takeOf(give, plain && (() => this.#inTurn(plain)), isDue, behind)
    }

    /** At once, or behind what waits. */
    #inTurn(work: () => void): void {
        if (this.#line !== null && this.#line.length > 0) this.putOff(work)
        else work()
    }

    /** The steps of a reader, and between them whatever it put in line. What it throws comes behind that too. */
    *driven<Outcome>(steps: Steps<Outcome>): Steps<Outcome> {
        if (this.#isOver === null) return yield* steps
        for (;;) {
            const line: PutOff[] = []
            const taken = this.#taken(steps, line)
            yield* this.#workOff(line)
            if (taken.kind === "threw") throw taken.error
            if (taken.step.done === true) return taken.step.value
            if (this.#isOver()) yield
        }
    }

    #taken<Outcome>(
        steps: Steps<Outcome>,
        line: PutOff[],
    ):
        | { readonly kind: "step"; readonly step: IteratorResult<undefined, Outcome> }
        | { readonly kind: "threw"; readonly error: unknown } {
        this.#line = line
        try {
            return { kind: "step", step: steps.next() }
        } catch (error) {
            return { kind: "threw", error }
        } finally {
            this.#line = null
        }
    }

    *#workOff(line: readonly PutOff[]): Steps {
        for (const work of line) {
            const behind: PutOff[] = []
            this.#line = behind
            let steps: Steps | void
            try {
                steps = work()
            } finally {
                this.#line = null
            }
            if (steps !== undefined) yield* this.driven(steps)
            if (behind.length > 0) yield* this.#workOff(behind)
            if (this.isDue()) yield
        }
    }
}
