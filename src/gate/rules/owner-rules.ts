// What the owner adds to the detectors and the shipped patches. The same words in the file, between the threads and in the
// API of the control socket.
import type { Allowance } from "../../core/allowance.ts"
import type { Patch } from "../../core/patch.ts"
import { STARTER_PATCHES } from "../../inbound/patches/starter.data.ts"

export interface OwnerRules {
    /** The owner's own; one with the id of a shipped patch stands in its place. */
    readonly patches: readonly Patch[]
    /** Ids of shipped patches that were taken out. */
    readonly patchesOff: readonly string[]
    readonly allowances: readonly Allowance[]
}

export const NO_RULES: OwnerRules = { patches: [], patchesOff: [], allowances: [] }

/** Shipped ones that are neither taken out nor replaced, and the owner's; expired ones among them. */
export function patchesInForce({ patches, patchesOff }: OwnerRules): readonly Patch[] {
    const own = new Set(patches.map(({ id }) => id))
    const shipped = STARTER_PATCHES.filter(({ id }) => !own.has(id) && !patchesOff.includes(id))
    return [...shipped, ...patches]
}

/** What workers go by, out of what is kept. */
export function rulesInForce({ patches, patchesOff, allowances }: OwnerRules): OwnerRules {
    return { patches, patchesOff, allowances }
}
