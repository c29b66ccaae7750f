// The rules of one site, compiled in the worker when they are asked for first and again after a change.
import { compileRules, type RuleSet } from "../../inbound/rules.ts"
import { type OwnerRules, patchesInForce } from "./owner-rules.ts"

/** @param site its name; null: of a gate that has one site, which needs no name */
export function createSiteRules(site: string | null): (rules: OwnerRules) => RuleSet {
    let of: OwnerRules | null = null
    let compiled: RuleSet | null = null
    return (rules) => {
        if (compiled === null || rules !== of) {
            compiled = compileRules(patchesInForce(rules), rules.allowances, site)
            of = rules
        }
        return compiled
    }
}
