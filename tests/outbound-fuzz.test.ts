// A short form of bench/outbound-fuzz.ts: broken bodies neither throw nor stall, whatever pieces they come in, and invent nobody.
import { expect, test } from "vitest"
import { faultOf } from "../bench/outbound-fuzz/fault-of.ts"
import { BodyFuzzer } from "../bench/outbound-fuzz/mutate-body.ts"
import { readBody } from "../bench/outbound-fuzz/read-body.ts"

const BODIES = 1_500
const SEED = 3

test(`${BODIES} broken bodies: no fault`, () => {
    const fuzzer = new BodyFuzzer(SEED)
    const faults: string[] = []
    let persons = 0
    for (let index = 0; index < BODIES; index++) {
        const body = fuzzer.body(index)
        const fault = faultOf(body, index)
        if (fault !== null) faults.push(`--seed ${SEED} --only ${index}: ${fault}`)
        if (index % 100 === 0) persons += readBody(body, 509).persons
    }
    expect(faults).toEqual([])
    expect(persons).toBeGreaterThan(0)
}, 60_000)
