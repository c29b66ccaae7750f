import fc from "fast-check"
import { expect, test } from "vitest"
import { DETECTORS } from "./detectors.ts"
import { WantedDetectors } from "./wanted-detectors.ts"

test("what is remembered is what the detectors say, in their order, whatever was asked before", () => {
    const wanted = new WantedDetectors(DETECTORS)
    const pair = fc.tuple(fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff }), fc.integer({ min: 0, max: 0x7ff }))
    fc.assert(
        fc.property(fc.array(pair, { minLength: 1, maxLength: 40 }), (pairs) => {
            for (const [profile, anchors] of [...pairs, ...pairs]) {
                const asked = DETECTORS.filter((detector) => detector.wants(profile, anchors))
                expect(wanted.of(profile, anchors)).toEqual(asked)
            }
        }),
        { numRuns: 300 },
    )
})

test("two pairs that share a slot do not share an answer", () => {
    const wanted = new WantedDetectors(DETECTORS)
    const wrong: number[] = []
    for (let profile = 0; profile < 20_000; profile++) {
        const names = wanted.of(profile * 977, 0).map(({ name }) => name)
        const asked = DETECTORS.filter((detector) => detector.wants(profile * 977, 0)).map(({ name }) => name)
        if (names.join() !== asked.join()) wrong.push(profile)
    }
    expect(wrong).toEqual([])
})
