import type { Passage } from "./flow.ts"
import type { Release } from "./release.ts"

/** A metered body without a content coding. */
export function createCountedPassage(release: Release): Passage {
    return {
        push: (chunk) => release.push(chunk),
        end: () => release.end(),
        close: () => release.close(),
        coverage: () => release.coverage(),
        offered: () => release.offered,
    }
}
