import type { FeatureName } from "./features.data.ts"

/** What a stretch of text would be, if it were a name; each has weights of its own (weights.data.ts). */
export const CANDIDATE_KINDS = [
    /** 山田太郎: both halves are in the dictionary. */
    "full",
    /** A family name of the dictionary and a given name that it lacks: 山田陽葵. */
    "likely",
    "family",
    "given",
    /** Kanji that the dictionary has as no name, or as another one's whole: 袁世凱. */
    "unknown",
    /** Kanji and kana: 山田まり子, 千とせ, さつき. */
    "kana",
    /** One word of katakana. */
    "katakana",
    /** Words of katakana or initials with a middle dot or an equals sign between. */
    "dotted",
    "latin",
] as const
export type CandidateKind = (typeof CANDIDATE_KINDS)[number]

/** A stretch of text that may be a name; UTF-16 units, half-open. */
export interface Candidate {
    readonly start: number
    readonly end: number
    readonly kind: CandidateKind
    /** What its own characters tell. */
    readonly features: readonly FeatureName[]
}

/** A row for each feature, in it a weight for each kind, in their order. */
export type WeightRows = Readonly<Partial<Record<FeatureName, readonly number[]>>>
