// The short form of `node bench/benign.ts`: honest Japanese requests, none of which may be refused.
import { expect, test } from "vitest"
import { honestRequests } from "../bench/benign/requests.ts"
import { LIMITS } from "../src/core/limits.data.ts"
import { routeOf } from "../src/core/route.ts"
import { createInspection } from "../src/inbound/inspection.ts"
import { STARTER_PATCHES } from "../src/inbound/patches/starter.data.ts"
import { compileRules } from "../src/inbound/rules.ts"

const SEED = 1
const COUNT = 3_000

/** As a gate has them that nobody changed. */
const SHIPPED = compileRules(STARTER_PATCHES, [], null)

test(`${COUNT} honest Japanese requests: none refused`, () => {
    const refused: string[] = []
    const kinds = new Set<string>()
    for (const [number, { kind, head, body }] of honestRequests(SEED, COUNT).entries()) {
        kinds.add(kind)
        const rules = { set: SHIPPED, route: routeOf(head.target), nowMs: 0 }
        const options = { mode: "block", bodyInspectBytes: LIMITS.bodyInspectBytes.value, rules } as const
        const inspection = createInspection(head, options)
        const first = inspection.head()
        const decision = first.kind === "block" || body === null ? first : (inspection.push(body) ?? inspection.end())
        if (decision.kind === "block") refused.push(`${kind}: node bench/benign.ts --seed ${SEED}, number ${number}`)
    }
    expect(refused).toEqual([])
    expect(kinds.size).toBe(12)
}, 120_000)
