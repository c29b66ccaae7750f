// Names of persons in Japanese prose. Candidates by their characters (candidates.ts), features by classes (neighbours.ts), a
// linear score with few weights (weights.data.ts), and of overlapping candidates the choice with the highest sum. The time
// grows with the length. Errs towards nothing: of ten names it gives nearly nine are some, and it finds eight of ten.
import type { Candidate, CandidateKind } from "./candidate.ts"
import { candidatesOf } from "./candidates.ts"
import type { FeatureName } from "./features.data.ts"
import { featuresBefore, featuresBehind } from "./neighbours.ts"
import { secondLook } from "./second-look.ts"
import { featuresAround, featuresOfTail, speaksOfSomebody } from "./surroundings.ts"
import { FIRST_WEIGHTS, SECOND_WEIGHTS, type Weights } from "./weights.ts"

/** A name in a text; UTF-16 units, half-open. */
export interface ProseName {
    readonly start: number
    readonly end: number
    /** Above 0.5 and up to 1: the chance by the weights. */
    readonly score: number
}

export interface Weighed extends Candidate {
    /** Log-odds; above 0: rather a name. */
    readonly odds: number
}

/**
 * @param text a sentence or a paragraph
 * @param known parts of names from earlier in the file (partsOfName)
 * @returns in order, without overlap
 */
export function findProseNames(text: string, known?: ReadonlySet<string>): readonly ProseName[] {
    const candidates = describe(text)
    if (candidates.length === 0) return []
    const first = choose(weigh(candidates, FIRST_WEIGHTS))
    const chosen = choose(weigh(secondLook(text, candidates, first, known), SECOND_WEIGHTS))
    return chosen.map(({ start, end, odds }) => ({ start, end, score: chanceOf(odds) }))
}

/** Two decimals, upwards: above even odds stays above. */
function chanceOf(odds: number): number {
    return Math.ceil(100 / (1 + Math.exp(-odds))) / 100
}

const KANJI_KINDS: ReadonlySet<CandidateKind> = new Set(["full", "likely", "family", "given", "unknown"])
const SOMEBODY: readonly FeatureName[] = ["third person"]
const NOBODY: readonly FeatureName[] = []

/** The candidates of a text, with all that is told of them. */
export function describe(text: string): readonly Candidate[] {
    const candidates = candidatesOf(text)
    const before = new Map<number, readonly FeatureName[]>()
    const behind = new Map<number, readonly FeatureName[]>()
    const counts = new Map<string, number>()
    for (const { start, end } of candidates) {
        const own = text.slice(start, end)
        counts.set(own, (counts.get(own) ?? 0) + 1)
    }
    const everywhere = speaksOfSomebody(text) ? SOMEBODY : NOBODY
    return candidates.map((candidate) => {
        const { start, end, kind } = candidate
        const left = before.get(start) ?? featuresBefore(text, start)
        before.set(start, left)
        const right = behind.get(end) ?? featuresBehind(text, end)
        behind.set(end, right)
        const features: FeatureName[] = [
            "bias",
            ...candidate.features,
            ...left,
            ...right,
            ...featuresAround(text, start, end),
            ...everywhere,
        ]
        if (KANJI_KINDS.has(kind)) features.push(...featuresOfTail(text, start, end))
        if (end - start > 1 && (counts.get(text.slice(start, end)) ?? 0) > 1) features.push("repeated")
        return { ...candidate, features }
    })
}

export function weigh(candidates: readonly Candidate[], weights: Weights): readonly Weighed[] {
    return candidates.map((candidate) => ({ ...candidate, odds: weights.oddsOf(candidate) }))
}

/** Of candidates in any order, those that together have the highest sum and do not overlap; in order. */
export function choose(weighed: readonly Weighed[]): readonly Weighed[] {
    const hopeful = weighed.filter(({ odds }) => odds > 0).toSorted((a, b) => a.end - b.end || a.start - b.start)
    /** Best sums of the first candidates, and with how many of them each one is taken together. */
    const best: number[] = [0]
    const together: number[] = [0]
    for (const [at, { start, odds }] of hopeful.entries()) {
        let before = at
        while (before > 0 && (hopeful[before - 1]?.end ?? 0) > start) before--
        together.push(before)
        best.push(Math.max(best[at] ?? 0, odds + (best[before] ?? 0)))
    }
    const chosen: Weighed[] = []
    let at = hopeful.length
    while (at > 0) {
        const one = hopeful[at - 1]
        const taken = one !== undefined && (best[at] ?? 0) > (best[at - 1] ?? 0)
        if (taken) chosen.push(one)
        at = taken ? (together[at] ?? 0) : at - 1
    }
    return chosen.toReversed()
}
