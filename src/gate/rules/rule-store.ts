// The owner's rules on disk: written before they take force, read at the start. As for stops (control/control-store.ts), a
// file that cannot be read is a fault of the start: a patch must not silently be missing.
import { z } from "zod"
import { ALLOWANCE_SCHEMA, PATCH_SCHEMA } from "../../config/patch-schema.ts"
import type { Allowance } from "../../core/allowance.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { compileRules } from "../../inbound/rules.ts"
import { readDurable, writeDurably } from "../control/durable-file.ts"
import { NO_RULES, type OwnerRules, patchesInForce } from "./owner-rules.ts"

/** An allowance that was taken back, and when: who allowed what, why and until when stays known. */
export interface PastAllowance {
    readonly allowance: Allowance
    readonly removedMs: number
}

export interface KeptRules extends OwnerRules {
    /** Oldest first; of more than PAST_LIMIT the latest. */
    readonly past: readonly PastAllowance[]
    /** Number of the next allowance: an id is never given twice. */
    readonly nextAllowance: number
}

const PAST_LIMIT = 1_000

const RulesFile: z.ZodType<KeptRules> = z.strictObject({
    patches: z.array(PATCH_SCHEMA),
    patchesOff: z.array(z.string()),
    allowances: z.array(ALLOWANCE_SCHEMA),
    past: z.array(z.strictObject({ allowance: ALLOWANCE_SCHEMA, removedMs: z.number() })),
    nextAllowance: z.int().positive(),
})

export interface RuleStore {
    rules(): KeptRules
    save(next: KeptRules): void
}

/**
 * @param mayChange as for openControlStore
 * @throws SekishoError SEKISHO_GATE_CONTROL_UNREADABLE
 */
export function openRuleStore(file: string, mayChange: () => void = () => undefined): RuleStore {
    let rules = read(file)
    return {
        rules: () => rules,
        save: (next) => {
            mayChange()
            const kept = { ...next, past: next.past.slice(-PAST_LIMIT) }
            writeDurably(file, kept)
            rules = kept
        },
    }
}

function read(file: string): KeptRules {
    try {
        const content = readDurable(file)
        if (content === null) return { ...NO_RULES, past: [], nextAllowance: 1 }
        const rules = RulesFile.parse(content)
        // Every worker will compile them: what cannot be is found here.
        compileRules(patchesInForce(rules), rules.allowances, null)
        return rules
    } catch (cause) {
        throw new SekishoError("SEKISHO_GATE_CONTROL_UNREADABLE", {}, cause)
    }
}
