// What the gate answers about its rules, parsed at the edge.
import { z } from "zod"
import { ALLOWANCE_SCHEMA, PATCH_SCHEMA } from "../config/patch-schema.ts"
import type { RulesAnswer, RulesInForce } from "../gate/rules/rule-control.ts"

export const RULES_ANSWER: z.ZodType<RulesAnswer> = z.object({
    patches: z.array(PATCH_SCHEMA),
    patchesOff: z.array(z.string()),
    allowances: z.array(ALLOWANCE_SCHEMA),
    past: z.array(z.object({ allowance: ALLOWANCE_SCHEMA, removedMs: z.number() })),
    nextAllowance: z.number(),
    hits: z.record(z.string(), z.object({ count: z.number(), lastMs: z.number() })),
    nowMs: z.number(),
})

export const RULES_IN_FORCE: z.ZodType<RulesInForce> = z.object({ ids: z.array(z.string()), inForceMs: z.number() })
