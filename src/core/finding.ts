import type { Bilingual } from "./language.ts"
import type { Span } from "./span.ts"

/**
 * What a detector saw in one reading of a request. It carries where and why, never the text itself: evidence is a span
 * of the decoded reading, so that a log or a ledger row cannot hold what a visitor typed.
 */
export interface Finding {
    /** The detector's name, e.g. `sql`, `path-traversal`, `expression`. */
    readonly detector: string
    /** What was recognised, kebab-case, e.g. `tautology-in-string`, `union-select`, `ognl-static-call`. */
    readonly technique: string
    /** Path of the reading, e.g. `form.comment`, `header.content-type`, `json.user.tags[2]`. */
    readonly path: string
    /** How the inspected text came about, outermost first, e.g. `["percent", "base64"]`; empty: as it stood. */
    readonly decoding: readonly string[]
    /** Half-open span of the decoded text that is the evidence, in UTF-16 units. */
    readonly evidence: Span
    /** Weight of the evidence; a verdict blocks from BLOCK_SCORE. */
    readonly score: number
    readonly reason: Bilingual
    /** Weakness ids, e.g. 89 for CWE-89. */
    readonly cwe: readonly number[]
    /** Attack pattern ids, e.g. 66 for CAPEC-66. */
    readonly capec: readonly number[]
    /** MITRE ATT&CK technique ids, e.g. `T1190`. */
    readonly attack: readonly string[]
}

/** Evidence of this weight or more in one request refuses it when the mode is `block`. */
export const BLOCK_SCORE = 100

/** Evidence of this weight or more is reported, but passes. */
export const OBSERVE_SCORE = 40
