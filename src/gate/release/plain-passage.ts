import { type Flow, FULL_COVERAGE, type Passage } from "./flow.ts"

/** Passes every byte as it comes: media, and responses that have no body. */
export function createPlainPassage(flow: Flow): Passage {
    return {
        push: (chunk) => flow.write([chunk], 0),
        end: () => flow.end(),
        close: () => undefined,
        coverage: () => FULL_COVERAGE,
        offered: () => 0,
    }
}
