import type { Finding } from "../core/finding.ts"

/** Findings kept while judging: a stronger one takes the place of the weakest, so that none hides behind many weak ones. */
export const KEPT_LIMIT = 128

export class KeptFindings {
    readonly #findings: Finding[] = []
    /** Lowest score kept, once no more fit. */
    #weakest = -1

    get all(): readonly Finding[] {
        return this.#findings
    }

    add(finding: Finding): void {
        if (this.#findings.length < KEPT_LIMIT) this.#findings.push(finding)
        else if (finding.score > this.#weakest) this.#replaceWeakest(finding)
    }

    #replaceWeakest(finding: Finding): void {
        const scores = this.#findings.map(({ score }) => score)
        const weakest = Math.min(...scores)
        if (finding.score > weakest) this.#findings[scores.indexOf(weakest)] = finding
        // As low as the lowest may still be there; the next finding above it looks again.
        this.#weakest = weakest
    }
}
