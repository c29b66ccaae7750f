// What the inspection, as the gate builds it when nobody changed anything, makes of a case.
import type { Decision } from "../../src/core/decision.ts"
import { LIMITS } from "../../src/core/limits.data.ts"
import { routeOf } from "../../src/core/route.ts"
import { createInspection } from "../../src/inbound/inspection.ts"
import { STARTER_PATCHES } from "../../src/inbound/patches/starter.data.ts"
import { compileRules } from "../../src/inbound/rules.ts"
import type { Case } from "./cases.ts"
import { requestOf } from "./requests.ts"

const SHIPPED = compileRules(STARTER_PATCHES, [], null)

/** @returns the decision on the whole request */
export function judgeCase({ at, text }: Case): Decision {
    const { head, body } = requestOf(at, text)
    const rules = { set: SHIPPED, route: routeOf(head.target), nowMs: 0 }
    const options = { mode: "block", bodyInspectBytes: LIMITS.bodyInspectBytes.value, rules } as const
    const inspection = createInspection(head, options)
    const first = inspection.head()
    if (first.kind === "block") return first
    return inspection.push(body) ?? inspection.end()
}

/** Detectors and techniques of its findings, each once, with where they were found. */
export function reasonsOf({ findings }: Decision): string {
    const reasons = findings.map(({ detector, technique, path, score }) => `${detector}/${technique}@${path}:${score}`)
    return [...new Set(reasons)].join(" ")
}
