// Whatever a visitor sends, the work grows with its length and no faster: of every detector, decoder and reader, on the
// worst input that a search from a seed finds. Counted steps are the same on every machine and are always held; time is
// held in the slow job. A function that is quadratic on purpose must be told by both.
import { describe, expect, test } from "vitest"
import { growthOf, IS_SLOW_JOB } from "../core/testing/growth.case.ts"
import { anchorsOf } from "./anchors.ts"
import { DECODERS } from "./decode/lattice.ts"
import { DETECTORS } from "./detectors.ts"
import { gatedPatterns } from "./literals/gated.ts"
import { profileOf } from "./profile.ts"
import { readJson } from "./readings/json.ts"
import { readUrlencoded } from "./readings/urlencoded.ts"
import { readXml } from "./readings/xml.ts"
import { repeated, worstUnit } from "./testing/worst-input.case.ts"
import { Work } from "./work.ts"

/** Slope of log cost over log size from which a test fails: 1 is linear, 2 quadratic. */
const SLOPE_LIMIT = 1.2
const SEARCH_UNITS = 4_096
const SEEDS = [1, 2, 3]

interface UnitUnderTest {
    readonly name: string
    readonly run: (text: string, work: Work) => unknown
}

const DETECTING: readonly UnitUnderTest[] = DETECTORS.map((detector) => ({
    name: `detector ${detector.name}`,
    run: (text, work) => detector.detect({ path: "query.q", text, decoding: [], profile: profileOf(text) }, work),
}))
const READING: readonly UnitUnderTest[] = [
    ...DECODERS.map((decoder) => ({
        name: `decoder ${decoder.name}`,
        run: (text: string) => (decoder.wants(profileOf(text)) ? decoder.decode(text) : []),
    })),
    { name: "profile", run: profileOf },
    { name: "anchors", run: anchorsOf },
    { name: "literals", run: (text) => gatedPatterns().some(({ mayMatch }) => mayMatch(text)) },
    { name: "JSON", run: (text) => readJson("j", text.replaceAll(/[[{]/g, '"'), () => undefined) },
    { name: "form", run: (text) => readUrlencoded("form", text.replaceAll(/[^\0-\xff]/g, "?"), null, () => undefined) },
    { name: "XML", run: (text) => readXml("xml", text, () => undefined) },
]

function stepsOf({ run }: UnitUnderTest, text: string): number {
    const work = new Work(Infinity)
    run(text, work)
    return work.spent
}

/** Between two sizes, sixteen times apart; a step more than nothing, so that no work has a slope. */
function slopeOfSteps(unit: UnitUnderTest, repeatedUnit: string): number {
    const [small, large] = [4_096, 65_536].map((size) => 1 + stepsOf(unit, repeated(repeatedUnit, size)))
    return Math.log((large ?? 1) / (small ?? 1)) / Math.log(16)
}

describe("counted steps grow with the length", () => {
    test.each(DETECTING)(
        "$name",
        (unit) => {
            for (const seed of SEEDS) {
                const worst = worstUnit((text) => stepsOf(unit, text), SEARCH_UNITS, seed)
                const slope = slopeOfSteps(unit, worst)
                expect({ worst, linear: slope <= SLOPE_LIMIT, slope }).toMatchObject({ worst, linear: true })
            }
        },
        60_000,
    )

    test("a quadratic count is told", () => {
        const quadratic: UnitUnderTest = {
            name: "quadratic",
            run: (text, work) => work.spend(text.length * text.length),
        }
        expect(
            slopeOfSteps(
                quadratic,
                worstUnit((text) => stepsOf(quadratic, text), 256, 1),
            ),
        ).toBeGreaterThan(SLOPE_LIMIT)
    })
})

function cpuMsOf(unit: UnitUnderTest, text: string): number {
    const before = process.cpuUsage()
    unit.run(text, new Work(Infinity))
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
}

function slopeOfTime(unit: UnitUnderTest, seed: number): { readonly worst: string; readonly slope: number } {
    const worst = worstUnit((text) => cpuMsOf(unit, text), SEARCH_UNITS, seed)
    const run = (text: string): unknown => unit.run(text, new Work(Infinity))
    return { worst, slope: growthOf(run, (size) => repeated(worst, size), SLOPE_LIMIT) }
}

describe.runIf(IS_SLOW_JOB)("time grows with the length", () => {
    test.each([...DETECTING, ...READING])(
        "$name",
        (unit) => {
            for (const seed of SEEDS) {
                const { worst, slope } = slopeOfTime(unit, seed)
                expect({ worst, linear: slope <= SLOPE_LIMIT, slope }).toMatchObject({ worst, linear: true })
            }
        },
        300_000,
    )

    test("a quadratic function is told", () => {
        let sink = 0
        const quadratic: UnitUnderTest = {
            name: "quadratic",
            run: (text) => {
                for (let i = 0; i < text.length; i += 16) for (let k = 0; k < i; k += 16) sink += k
            },
        }
        expect(slopeOfTime(quadratic, 1).slope).toBeGreaterThan(SLOPE_LIMIT)
        expect(sink).toBeGreaterThan(0)
    }, 120_000)
})
