// Fits a semi-Markov conditional random field: the probability of a set of candidates that do not overlap is the exponential
// of their summed scores, over all such sets of the sentence. Maximum likelihood by Adam, with a penalty on the square of each
// weight. No randomness: the same corpus gives the same weights.
import {
    CANDIDATE_KINDS,
    type Candidate,
    type CandidateKind,
    type WeightRows,
} from "../../src/outbound/prose/candidate.ts"
import { FEATURE_NAMES, type FeatureName } from "../../src/outbound/prose/features.data.ts"
import type { NameSpan } from "../../bench/prose-names/corpus.ts"

/** A sentence's candidates, in order of their ends. */
export interface Example {
    readonly items: readonly Item[]
    /** For each item, how many items end at or before its start. */
    readonly before: readonly number[]
}

interface Item {
    readonly start: number
    readonly end: number
    readonly gold: boolean
    /** Weights that its score sums: those that all kinds share, and its kind's own. */
    readonly places: Int32Array
}

const KINDS = CANDIDATE_KINDS.length
const FEATURES = FEATURE_NAMES.length
const WEIGHTS = FEATURES * (KINDS + 1)
const FEATURE_PLACE: ReadonlyMap<FeatureName, number> = new Map(FEATURE_NAMES.map((name, at) => [name, at]))

/** Chosen by cross-validation on the development share. */
const EPOCHS = 60
const SHARED_PENALTY = 1
const KIND_PENALTY = 3
const BATCH = 64
const FIRST_RATE = 0.052
const LAST_RATE = 0.002
/** Of Adam, as its authors gave them. */
const MEMORY = 0.9
const SQUARE_MEMORY = 0.999
const TINY = 1e-8

export function exampleOf(names: readonly NameSpan[], candidates: readonly Candidate[]): Example {
    const open = new Set(names.map(keyOf))
    const items = candidates
        .map((candidate) => ({
            start: candidate.start,
            end: candidate.end,
            gold: open.delete(keyOf(candidate)), // of two readings of one span, the first is the name
            places: placesOf(candidate),
        }))
        .toSorted((a, b) => a.end - b.end || a.start - b.start)
    const before = items.map(({ start }, at) => {
        let count = at
        while (count > 0 && (items[count - 1]?.end ?? 0) > start) count--
        return count
    })
    return { items, before }
}

function keyOf({ start, end }: NameSpan): string {
    return `${start}-${end}`
}

function placesOf({ kind, features }: Candidate): Int32Array {
    const shared = features.map((name) => FEATURE_PLACE.get(name) ?? 0)
    return Int32Array.from([...shared, ...shared.map((place) => ownPlace(place, kind))])
}

function ownPlace(feature: number, kind: CandidateKind): number {
    return FEATURES + feature * KINDS + CANDIDATE_KINDS.indexOf(kind)
}

export function fitWeights(examples: readonly Example[]): WeightRows {
    const weights = new Float64Array(WEIGHTS)
    const gradient = new Float64Array(WEIGHTS)
    const means = new Float64Array(WEIGHTS)
    const squares = new Float64Array(WEIGHTS)
    let step = 0
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
        const rate = LAST_RATE + (FIRST_RATE - LAST_RATE) * (1 - epoch / EPOCHS)
        for (let from = 0; from < examples.length; from += BATCH) {
            gradient.fill(0)
            const batch = examples.slice(from, from + BATCH)
            for (const example of batch) addGradient(example, weights, gradient)
            step++
            for (let at = 0; at < WEIGHTS; at++) {
                const penalty = at < FEATURES ? SHARED_PENALTY : KIND_PENALTY
                const slope = (gradient[at] ?? 0) - (penalty * (weights[at] ?? 0) * batch.length) / examples.length
                const mean = MEMORY * (means[at] ?? 0) + (1 - MEMORY) * slope
                const square = SQUARE_MEMORY * (squares[at] ?? 0) + (1 - SQUARE_MEMORY) * slope * slope
                means[at] = mean
                squares[at] = square
                const size = Math.sqrt(square / (1 - SQUARE_MEMORY ** step)) + TINY
                weights[at] = (weights[at] ?? 0) + (rate * mean) / (1 - MEMORY ** step) / size
            }
        }
    }
    return rowsOf(weights)
}

/** Observed less expected counts of the features. */
function addGradient({ items, before }: Example, weights: Float64Array, gradient: Float64Array): void {
    const scores = items.map(({ places }) => places.reduce((sum, place) => sum + (weights[place] ?? 0), 0))
    const sums = new Float64Array(items.length + 1)
    for (const [at, score] of scores.entries()) {
        sums[at + 1] = logSum(sums[at] ?? 0, (sums[before[at] ?? 0] ?? 0) + score)
    }
    const reached = new Float64Array(items.length + 1)
    reached[items.length] = 1
    for (let at = items.length - 1; at >= 0; at--) {
        const from = before[at] ?? 0
        const here = reached[at + 1] ?? 0
        const taken = here * Math.exp((sums[from] ?? 0) + (scores[at] ?? 0) - (sums[at + 1] ?? 0))
        reached[from] = (reached[from] ?? 0) + taken
        reached[at] = (reached[at] ?? 0) + here - taken
        const item = items[at]
        if (item === undefined) continue
        const difference = (item.gold ? 1 : 0) - taken
        for (const place of item.places) gradient[place] = (gradient[place] ?? 0) + difference
    }
}

function logSum(a: number, b: number): number {
    return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}

function rowsOf(weights: Float64Array): WeightRows {
    const rows: Partial<Record<FeatureName, readonly number[]>> = {}
    for (const [at, name] of FEATURE_NAMES.entries()) {
        rows[name] = CANDIDATE_KINDS.map((kind) => rounded((weights[at] ?? 0) + (weights[ownPlace(at, kind)] ?? 0)))
    }
    return rows
}

/** Two decimals, and no negative zero. */
function rounded(weight: number): number {
    return Math.round(weight * 100) / 100 + 0
}
