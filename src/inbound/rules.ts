// What the owner adds to the detectors, compiled for one site: virtual patches, and allowances.
import type { Allowance } from "../core/allowance.ts"
import type { Patch } from "../core/patch.ts"
import { AllowanceTable } from "./allowances/allowance-table.ts"
import { compilePatch } from "./patches/compile-patch.ts"
import { PatchIndex } from "./patches/patch-index.ts"

export interface RuleSet {
    readonly patches: PatchIndex
    readonly allowances: AllowanceTable
}

/** The rules of a request, and its own place and time. */
export interface RequestRules {
    readonly set: RuleSet
    /** Without its site, as core/route.ts has it. */
    readonly route: string
    /** Unix milliseconds: what has ended by then is not in force. */
    readonly nowMs: number
    /** Told once a request of every rule that was met. */
    readonly onHit?: (hit: RuleHit) => void
}

export interface RuleHit {
    readonly kind: "patch" | "allowance"
    readonly id: string
}

/**
 * @param site whose requests are judged; null: of a gate that has one site, which needs no name
 * @throws SekishoError SEKISHO_INBOUND_PATCH_INVALID
 */
export function compileRules(
    patches: readonly Patch[],
    allowances: readonly Allowance[],
    site: string | null,
): RuleSet {
    return {
        patches: new PatchIndex(patches.map(compilePatch), site),
        allowances: new AllowanceTable(allowances, site),
    }
}
