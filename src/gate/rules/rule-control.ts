// Patches and allowances on the owner's word: on disk first, then in force in every worker, then recorded as an event.
import type { Allowance } from "../../core/allowance.ts"
import type { AllowanceWish } from "../../config/patch-schema.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { japanDate } from "../../core/japan-time.ts"
import type { Bilingual } from "../../core/language.ts"
import { PATCH_MESSAGES } from "../../core/messages/patch.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { EventKind } from "../../core/observation.ts"
import type { Patch } from "../../core/patch.ts"
import {
    ALLOWANCE_DAYS_LIMIT,
    ALLOWANCES_LIMIT,
    TECHNIQUES_LIFTED_LIMIT,
} from "../../inbound/allowances/limits.data.ts"
import { overlapping } from "../../inbound/allowances/overlapping.ts"
import { compilePatch } from "../../inbound/patches/compile-patch.ts"
import { PATCHES_LIMIT } from "../../inbound/patches/limits.data.ts"
import { STARTER_PATCHES } from "../../inbound/patches/starter.data.ts"
import type { EventRecorder } from "../events/event-recorder.ts"
import type { HitCounter, HitCounts } from "./hit-counts.ts"
import type { KeptRules, RuleStore } from "./rule-store.ts"

export interface RuleActions {
    readonly rules: () => RulesAnswer
    /** @throws SekishoError SEKISHO_INBOUND_PATCH_INVALID, SEKISHO_GATE_RULE_LIMIT */
    readonly addPatches: (patches: readonly Patch[]) => Promise<RulesInForce>
    /** One's own is deleted, a shipped one taken out. @throws SekishoError SEKISHO_GATE_RULE_UNKNOWN */
    readonly removePatch: (id: string) => Promise<RulesInForce>
    /** A shipped one that was taken out is put back. @throws SekishoError SEKISHO_GATE_RULE_UNKNOWN */
    readonly restorePatch: (id: string) => Promise<RulesInForce>
    /** @throws SekishoError SEKISHO_GATE_RULE_LIMIT */
    readonly addAllowances: (wishes: readonly AllowanceWish[]) => Promise<RulesInForce>
    /** @throws SekishoError SEKISHO_GATE_RULE_UNKNOWN */
    readonly removeAllowance: (id: string) => Promise<RulesInForce>
}

export interface RulesAnswer extends KeptRules {
    readonly hits: HitCounts
    /** The gate's clock, by which rules end. */
    readonly nowMs: number
}

export interface RulesInForce {
    /** What was added, removed or put back. */
    readonly ids: readonly string[]
    /** How long it took until every worker went by it, after it was on disk. */
    readonly inForceMs: number
}

export interface RuleControlOptions {
    readonly store: RuleStore
    readonly hits: HitCounter
    readonly events: EventRecorder
    /** Resolves once every worker goes by what the store has. */
    readonly apply: () => Promise<void>
    readonly now: () => number
}

const DAY_MS = 86_400_000

export function createRuleControl({ store, hits, events, apply, now }: RuleControlOptions): RuleActions {
    const put = async (change: Partial<KeptRules>, ids: readonly string[]): Promise<RulesInForce> => {
        store.save({ ...store.rules(), ...change })
        const beganMs = performance.now()
        await apply()
        return { ids, inForceMs: Math.ceil(performance.now() - beganMs) }
    }
    const tell = (event: EventKind, route: string | null, text: Bilingual): void =>
        events.record({ event, atMs: now(), route, client: null, transaction: null, text, numbers: {}, dedupe: null })
    return {
        rules: () => ({ ...store.rules(), hits: hits.counts(), nowMs: now() }),
        addPatches: async (patches) => {
            for (const patch of patches) compilePatch(patch)
            const ids = patches.map(({ id }) => id)
            const { patches: before, patchesOff } = store.rules()
            const next = [...before.filter(({ id }) => !ids.includes(id)), ...patches]
            refuseAbove(next.length, PATCHES_LIMIT)
            const done = await put({ patches: next, patchesOff: patchesOff.filter((id) => !ids.includes(id)) }, ids)
            for (const id of ids) tell("patch-added", null, say(PATCH_MESSAGES.addedEvent, { id }))
            return done
        },
        removePatch: async (id) => {
            const { patches, patchesOff } = store.rules()
            const isOwn = patches.some((patch) => patch.id === id)
            if (!isOwn && (!isShipped(id) || patchesOff.includes(id))) throw unknownRule()
            const off = isOwn ? patchesOff : [...patchesOff, id]
            const done = await put({ patches: patches.filter((patch) => patch.id !== id), patchesOff: off }, [id])
            tell("patch-removed", null, say(PATCH_MESSAGES.removedEvent, { id }))
            return done
        },
        restorePatch: async (id) => {
            const { patchesOff } = store.rules()
            if (!patchesOff.includes(id)) throw unknownRule()
            const done = await put({ patchesOff: patchesOff.filter((other) => other !== id) }, [id])
            tell("patch-added", null, say(PATCH_MESSAGES.addedEvent, { id }))
            return done
        },
        addAllowances: async (wishes) => {
            const { allowances, nextAllowance } = store.rules()
            const sinceMs = now()
            const added = wishes.map((wish, index): Allowance => ({
                ...wish,
                id: `a${nextAllowance + index}`,
                sinceMs,
            }))
            const next = [...allowances, ...added]
            refuseAbove(next.length, ALLOWANCES_LIMIT)
            for (const one of added) refuseTooWide(one, next)
            const change = { allowances: next, nextAllowance: nextAllowance + added.length }
            const done = await put(
                change,
                added.map(({ id }) => id),
            )
            for (const one of added) tell("allowance-added", one.route, allowanceWords(one))
            return done
        },
        removeAllowance: async (id) => {
            const { allowances, past } = store.rules()
            const allowance = allowances.find((one) => one.id === id)
            if (allowance === undefined) throw unknownRule()
            const change = {
                allowances: allowances.filter((one) => one !== allowance),
                past: [...past, { allowance, removedMs: now() }],
            }
            const done = await put(change, [id])
            tell("allowance-removed", allowance.route, say(PATCH_MESSAGES.allowanceRemovedEvent, { id }))
            return done
        },
    }
}

/** @throws SekishoError SEKISHO_GATE_RULE_LIMIT for one that lasts too long, or lifts too much beside others */
function refuseTooWide(allowance: Allowance, all: readonly Allowance[]): void {
    refuseAbove(Math.ceil((allowance.untilMs - allowance.sinceMs) / DAY_MS), ALLOWANCE_DAYS_LIMIT)
    refuseAbove(overlapping(allowance, all).length, TECHNIQUES_LIFTED_LIMIT)
}

function refuseAbove(count: number, limit: number): void {
    if (count > limit) throw new SekishoError("SEKISHO_GATE_RULE_LIMIT", { count, limit })
}

function unknownRule(): SekishoError {
    return new SekishoError("SEKISHO_GATE_RULE_UNKNOWN")
}

function isShipped(id: string): boolean {
    return STARTER_PATCHES.some((patch) => patch.id === id)
}

function allowanceWords({ id, detector, technique, path, route, owner, why, untilMs }: Allowance): Bilingual {
    const until = japanDate(untilMs - 1)
    const what = technique === null ? detector : `${detector}/${technique}`
    return say(PATCH_MESSAGES.allowanceAddedEvent, { id, what, path, route, owner, why, until })
}
