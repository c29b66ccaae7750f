// Is an honest Japanese visitor refused? Judges seeded requests as the gate would and names every refusal by its number and
// the form it was refused for. `node bench/benign.ts [--seed N] [--count N]`
import { parseArgs } from "node:util"
import { LIMITS } from "../src/core/limits.data.ts"
import type { Decision } from "../src/core/decision.ts"
import { routeOf } from "../src/core/route.ts"
import { createInspection } from "../src/inbound/inspection.ts"
import { STARTER_PATCHES } from "../src/inbound/patches/starter.data.ts"
import { compileRules } from "../src/inbound/rules.ts"
import { honestRequests, type HonestRequest } from "./benign/requests.ts"

const { values } = parseArgs({
    options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "3600" } },
})

function judge({ head, body }: HonestRequest): Decision {
    const rules = { set: SHIPPED, route: routeOf(head.target), nowMs: 0 }
    const options = { mode: "block", bodyInspectBytes: LIMITS.bodyInspectBytes.value, rules } as const
    const inspection = createInspection(head, options)
    const first = inspection.head()
    if (first.kind === "block" || body === null) return first
    return inspection.push(body) ?? inspection.end()
}

/** As a gate has them that nobody changed. */
const SHIPPED = compileRules(STARTER_PATCHES, [], null)

const requests = honestRequests(Number(values.seed), Number(values.count))
let refused = 0
let observed = 0
for (const [number, request] of requests.entries()) {
    const decision = judge(request)
    if (decision.kind === "observe") observed++
    if (decision.kind !== "block") continue
    refused++
    const why = decision.findings.map(({ detector, technique, path }) => `${detector}/${technique}@${path}`).join(" ")
    console.log(`${number} ${request.kind}: ${decision.code ?? ""} ${why}`)
}
console.log(`${requests.length} requests, ${refused} refused, ${observed} observed`)
