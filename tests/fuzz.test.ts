// The short form of `node bench/fuzz.ts`: 20,000 fuzzed requests through the judgement. Time is judged by the long form,
// which has the machine for itself.
import { expect, test } from "vitest"
import { attemptCase } from "../bench/fuzz/judge-in-process.ts"
import { KINDS, makeCase } from "../bench/fuzz/make-case.ts"

const CASES = 20_000
const SEED = 1

test(`${CASES} fuzzed requests: no fault, no answer outside the contract`, () => {
    const faults: string[] = []
    const kinds = new Set<string>()
    for (let number = 0; number < CASES; number++) {
        const fuzzCase = makeCase(SEED, number)
        kinds.add(fuzzCase.kind)
        const { fault } = attemptCase(SEED, fuzzCase)
        if (fault !== null) faults.push(`${fault}: node bench/fuzz.ts --seed ${SEED} --only ${number}`)
    }
    expect(faults).toEqual([])
    expect([...kinds].sort()).toEqual([...KINDS].sort())
}, 300_000)

test("a case is the same however often it is made", () => {
    for (let number = 0; number < 50; number++) {
        expect(makeCase(7, number).bytes.equals(makeCase(7, number).bytes)).toBe(true)
    }
})
