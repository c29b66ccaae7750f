// Laws that hold whatever readers do, held against a plain list of all visits.
import fc from "fast-check"
import { expect, test } from "vitest"
import type { PublicChange, Visit } from "./contract.ts"
import { PublicLearner } from "./learner.ts"
import { at, nameOf, visitBy } from "./learning.case.ts"
import { PROPOSED_A_DAY } from "./rule.ts"

interface Step {
    readonly day: number
    readonly visit: Visit
}

const NAMES = 25

/** Days of visits by up to forty readers, most of them regular, of up to ten persons of two routes each. */
const histories: fc.Arbitrary<readonly Step[]> = fc
    .record({
        readers: fc.integer({ min: 15, max: 40 }),
        days: fc.integer({ min: 10, max: 45 }),
        aNetwork: fc.integer({ min: 1, max: 4 }),
        away: fc.array(fc.boolean(), { minLength: 97, maxLength: 97 }),
        from: fc.array(fc.integer({ min: 0, max: NAMES - 10 }), { minLength: 5, maxLength: 5 }),
    })
    .map(({ readers, days, aNetwork, away, from }) =>
        Array.from({ length: days * readers }, (_, index): Step => {
            const [day, reader] = [Math.floor(index / readers), index % readers]
            const first = from[index % from.length] ?? 0
            const persons = Array.from({ length: 10 }, (__, n) => nameOf(first + n))
            const route = reader % 11 === 0 ? "/other" : "/contact"
            const network = `n${Math.floor(reader / aNetwork)}`
            return { day, visit: visitBy(reader, persons, { route, network }) }
        }).filter((_, index) => away[index % away.length] === true),
    )

/** What the rule demands, worked out from the whole past. */
function isProvenBy(past: readonly Step[], route: string, digest: string, day: number): boolean {
    const firstDay = new Map<string, number>()
    for (const step of past) if (!firstDay.has(step.visit.visitor)) firstDay.set(step.visit.visitor, step.day)
    const shown = past.filter(
        (step) =>
            step.visit.route === route &&
            step.visit.persons.some((one) => one.digest === digest) &&
            step.day >= day - 30 &&
            step.day - (firstDay.get(step.visit.visitor) ?? step.day) >= 7,
    )
    const anonymous = shown.filter(({ visit }) => visit.anonymous)
    return (
        distinct(shown.map(({ visit }) => visit.visitor)) >= 20 &&
        distinct(shown.map(({ visit }) => visit.network)) >= 10 &&
        distinct(shown.map((step) => step.day)) >= 7 &&
        distinct(anonymous.map(({ visit }) => visit.visitor)) >= 5
    )
}

function distinct(values: readonly (string | number)[]): number {
    return new Set(values).size
}

test("whoever is proposed is proven by the past, so many a day, and nobody is public without the owner", () => {
    let proposed = 0
    fc.assert(
        fc.property(histories, (steps) => {
            const learner = new PublicLearner()
            const aDay = new Map<string, number>()
            for (const [index, { day, visit }] of steps.entries()) {
                const change = learner.visit(visit, at(day))
                if (change === null) continue
                proposed += change.ids.length
                const key = `${change.route} ${day}`
                aDay.set(key, (aDay.get(key) ?? 0) + change.ids.length)
                const past = steps.slice(0, index + 1)
                for (const { id, route, digest } of learner.persons())
                    expect(id === null || !change.ids.includes(id) || isProvenBy(past, route, digest, day)).toBe(true)
            }
            expect(Math.max(0, ...aDay.values())).toBeLessThanOrEqual(PROPOSED_A_DAY)
            expect(learner.persons().filter(({ state }) => state === "public")).toEqual([])
        }),
        { numRuns: 60 },
    )
    // A law about proposals that were never made would hold of anything.
    expect(proposed).toBeGreaterThan(100)
})

test("a restart at any moment changes nothing that comes after", () => {
    fc.assert(
        fc.property(histories, fc.nat(), (steps, where) => {
            const learner = new PublicLearner()
            let restarted = new PublicLearner()
            const changes: [PublicChange | null, PublicChange | null][] = []
            for (const [index, { day, visit }] of steps.entries()) {
                if (index === where % Math.max(steps.length, 1))
                    restarted = new PublicLearner(JSON.parse(JSON.stringify(restarted.kept(day))))
                changes.push([learner.visit(visit, at(day)), restarted.visit(visit, at(day))])
            }
            for (const [one, other] of changes) expect(other).toEqual(one)
            expect(restarted.kept(0)).toEqual(learner.kept(0))
        }),
        { numRuns: 40 },
    )
})
