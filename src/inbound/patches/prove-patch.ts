// Proves a patch by the requests it carries: an attack is met by it, an honest request neither met nor refused.
import type { Decision } from "../../core/decision.ts"
import { LIMITS } from "../../core/limits.data.ts"
import type { Patch } from "../../core/patch.ts"
import { routeOf } from "../../core/route.ts"
import { createInspection } from "../inspection.ts"
import { parseRawRequest } from "../raw-request.ts"
import { compileRules, type RuleHit, type RuleSet } from "../rules.ts"
import type { PatchTestResult } from "./contract.ts"
import { PATCH_DETECTOR } from "./patch-finding.ts"

/** What patches make of one raw request. */
export interface RawVerdict {
    readonly decision: Decision
    /** Ids of the patches that were met. */
    readonly met: readonly string[]
    /** The decision without any patch. */
    readonly withoutPatch: Decision
}

/**
 * Runs the requests of a patch, at a moment it is in force whatever its expiry.
 *
 * @throws SekishoError SEKISHO_INBOUND_PATCH_INVALID; SEKISHO_INBOUND_RAW_INVALID for a test that is no request
 */
export function provePatch(patch: Patch): readonly PatchTestResult[] {
    const site =
        patch.routes.map((route) => /^([a-z0-9-]+):/.exec(route)?.[1]).find((name) => name !== undefined) ?? null
    const set = compileRules([{ ...patch, expires: null }], [], site)
    const { attacks, benign } = patch.tests
    return [
        ...attacks.map((raw, index) => resultOf("attack", index, judgeWithPatches(Buffer.from(raw), set))),
        ...benign.map((raw, index) => resultOf("benign", index, judgeWithPatches(Buffer.from(raw), set))),
    ]
}

/** @throws SekishoError SEKISHO_INBOUND_RAW_INVALID */
export function judgeWithPatches(raw: Uint8Array, set: RuleSet, nowMs = 0): RawVerdict {
    const met: string[] = []
    const onHit = (hit: RuleHit): void => void met.push(hit.id)
    const { head } = parseRawRequest(raw)
    const decision = judge(raw, { set, route: routeOf(head.target), nowMs, onHit })
    return { decision, met, withoutPatch: judge(raw) }
}

function judge(raw: Uint8Array, rules?: Parameters<typeof createInspection>[1]["rules"]): Decision {
    const { head, body } = parseRawRequest(raw)
    const inspection = createInspection(head, {
        mode: "block",
        bodyInspectBytes: LIMITS.bodyInspectBytes.value,
        ...(rules === undefined ? {} : { rules }),
    })
    return inspection.push(body) ?? inspection.end()
}

function resultOf(kind: "attack" | "benign", index: number, { decision, withoutPatch }: RawVerdict): PatchTestResult {
    const met = decision.findings.some(({ detector }) => detector === PATCH_DETECTOR)
    const passed = kind === "attack" ? met : !met && decision.kind !== "block"
    return { kind, index, met, withoutPatch: withoutPatch.kind, passed }
}
