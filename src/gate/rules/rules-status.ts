import { patchEndsMs } from "../../inbound/patches/compile-patch.ts"
import { STARTER_PATCHES } from "../../inbound/patches/starter.data.ts"
import { patchesInForce } from "./owner-rules.ts"
import type { RulesAnswer } from "./rule-control.ts"

/** What `status` says of the rules: counts only. */
export interface RulesStatus {
    readonly patches: number
    readonly patchesExpired: number
    /** Shipped ones that were taken out. */
    readonly patchesOff: number
    /** Requests that were met by a patch. */
    readonly patchHits: number
    readonly allowances: number
    readonly allowancesExpired: number
    /** Requests in which an allowance lifted something. */
    readonly allowanceHits: number
}

export function rulesStatus(rules: RulesAnswer): RulesStatus {
    const { allowances, patchesOff, hits, nowMs } = rules
    const patches = patchesInForce(rules)
    const expired = patches.filter((patch) => patchEndsMs(patch) <= nowMs).length
    const ended = allowances.filter(({ untilMs }) => untilMs <= nowMs).length
    const sum = (kind: string): number =>
        Object.entries(hits).reduce((total, [key, { count }]) => total + (key.startsWith(`${kind} `) ? count : 0), 0)
    return {
        patches: patches.length - expired,
        patchesExpired: expired,
        patchesOff: patchesOff.filter((id) => STARTER_PATCHES.some((patch) => patch.id === id)).length,
        patchHits: sum("patch"),
        allowances: allowances.length - ended,
        allowancesExpired: ended,
        allowanceHits: sum("allowance"),
    }
}
