import type { Patch } from "../../core/patch.ts"

/** What one of a patch's own test requests showed. */
export interface PatchTestResult {
    readonly kind: "attack" | "benign"
    /** Position in `tests.attacks` or `tests.benign`. */
    readonly index: number
    /** This patch met the request. */
    readonly met: boolean
    /** What the gate would do with all its detectors but without any patch. */
    readonly withoutPatch: "allow" | "observe" | "block"
    /** As it must be: an attack is met; a benign request is neither met nor refused. */
    readonly passed: boolean
}

/** A patch with what its own requests showed (prove-patch.ts). */
export interface PatchProof {
    readonly patch: Patch
    readonly results: readonly PatchTestResult[]
}
