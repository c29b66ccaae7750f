/**
 * Work in steps: between two of them its caller may do something else, or never come back. What it returns is its outcome.
 * Whoever wants it in one go takes all steps in a row.
 */
export type Steps<Outcome = void> = Generator<undefined, Outcome, undefined>

export function inOneGo<Outcome>(steps: Steps<Outcome>): Outcome {
    let step = steps.next()
    while (step.done !== true) step = steps.next()
    return step.value
}

/** What is one step, as steps. */
// oxlint-disable-next-line require-yield -- one step has no pause in it
export function* atOnce<Outcome>(work: () => Outcome): Steps<Outcome> {
    return work()
}
