import type { CountedRelease } from "./counted-release.ts"
import type { Passage } from "./flow.ts"

/** A metered body without a content coding. */
export function createCountedPassage(release: CountedRelease): Passage {
    return {
        push: (chunk) => release.push(chunk),
        end: () => release.end(),
        close: () => release.close(),
        coverage: () => release.coverage(),
        offered: () => release.offered,
    }
}
