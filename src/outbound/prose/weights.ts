import { CANDIDATE_KINDS, type Candidate, type CandidateKind, type WeightRows } from "./candidate.ts"
import { FEATURE_NAMES, type FeatureName } from "./features.data.ts"
import { FIRST, SECOND } from "./weights.data.ts"

const KIND_PLACE: ReadonlyMap<CandidateKind, number> = new Map(CANDIDATE_KINDS.map((kind, at) => [kind, at]))
const FEATURE_PLACE: ReadonlyMap<FeatureName, number> = new Map(FEATURE_NAMES.map((name, at) => [name, at]))

export class Weights {
    readonly #rows: Float64Array

    constructor(rows: WeightRows) {
        this.#rows = new Float64Array(FEATURE_NAMES.length * CANDIDATE_KINDS.length)
        for (const [at, name] of FEATURE_NAMES.entries()) {
            for (const [kind, weight] of (rows[name] ?? []).entries())
                this.#rows[at * CANDIDATE_KINDS.length + kind] = weight
        }
    }

    /** @returns log-odds: above 0, rather a name */
    oddsOf({ kind, features }: Candidate): number {
        const column = KIND_PLACE.get(kind) ?? 0
        let odds = 0
        for (const name of features)
            odds += this.#rows[(FEATURE_PLACE.get(name) ?? 0) * CANDIDATE_KINDS.length + column] ?? 0
        return odds
    }
}

export const FIRST_WEIGHTS: Weights = new Weights(FIRST)
export const SECOND_WEIGHTS: Weights = new Weights(SECOND)
