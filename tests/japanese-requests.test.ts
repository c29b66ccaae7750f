// The short form of `node bench/benign.ts`: honest Japanese requests, none of which may be refused.
import { expect, test } from "vitest"
import { honestRequests } from "../bench/benign/requests.ts"
import { LIMITS } from "../src/core/limits.data.ts"
import { createInspection } from "../src/inbound/inspection.ts"

const SEED = 1
const COUNT = 3_000

test(`${COUNT} honest Japanese requests: none refused`, () => {
    const refused: string[] = []
    const kinds = new Set<string>()
    for (const [number, { kind, head, body }] of honestRequests(SEED, COUNT).entries()) {
        kinds.add(kind)
        const inspection = createInspection(head, { mode: "block", bodyInspectBytes: LIMITS.bodyInspectBytes.value })
        const first = inspection.head()
        const decision = first.kind === "block" || body === null ? first : (inspection.push(body) ?? inspection.end())
        if (decision.kind === "block") refused.push(`${kind}: node bench/benign.ts --seed ${SEED}, number ${number}`)
    }
    expect(refused).toEqual([])
    expect(kinds.size).toBe(12)
}, 120_000)
