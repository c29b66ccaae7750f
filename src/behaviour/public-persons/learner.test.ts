import { describe, expect, test } from "vitest"
import type { PublicChange } from "./contract.ts"
import { PublicLearner } from "./learner.ts"
import { at, nameOf, names, readDaily, type Readership, ROUTE, visitBy } from "./learning.case.ts"
import {
    LEARNING_A_ROUTE,
    PAGE_PERSONS,
    PROPOSED_A_DAY,
    PUBLIC_A_ROUTE,
    ROUTE_UNITS,
    TEACHERS_NEEDED,
    VISITORS_A_NETWORK,
} from "./rule.ts"

function proposedIn(changes: readonly PublicChange[]): number {
    return changes.filter(({ kind }) => kind === "proposed").reduce((sum, { ids }) => sum + ids.length, 0)
}

const ENOUGH: Readership = { readers: TEACHERS_NEEDED, days: 14 }

const rows: readonly { readonly readership: Readership; readonly want: number; readonly why: string }[] = [
    { readership: ENOUGH, want: 3, why: "twenty readers of as many networks, a week aged, on seven days after that" },
    { readership: { ...ENOUGH, readers: 19 }, want: 0, why: "one reader too few" },
    { readership: { ...ENOUGH, days: 13 }, want: 0, why: "one day too few" },
    { readership: { ...ENOUGH, aNetwork: 2 }, want: 3, why: "two readers of a network count" },
    { readership: { ...ENOUGH, aNetwork: 3 }, want: 0, why: "the third of each network does not" },
    { readership: { ...ENOUGH, readers: 1_000, aNetwork: 112 }, want: 0, why: "a thousand addresses in nine networks" },
    { readership: { ...ENOUGH, anonymous: (n) => n < 5 }, want: 3, why: "five without a session are enough" },
    { readership: { ...ENOUGH, anonymous: (n) => n < 4 }, want: 0, why: "four are not: perhaps only members see it" },
    { readership: { ...ENOUGH, readers: 1_000, days: 1 }, want: 0, why: "a thousand at once are all new" },
    { readership: { ...ENOUGH, readers: 1_000, days: 7 }, want: 0, why: "nobody is aged yet" },
    {
        readership: { ...ENOUGH, comes: (_, day) => day === 0 || day === 13 },
        want: 0,
        why: "aged, but all of them on one day",
    },
    {
        readership: { ...ENOUGH, days: 50, comes: (n, day) => day === 0 || day === 35 + (n % 10) },
        want: 0,
        why: "aged once, but not met for a month: new again",
    },
    { readership: { ...ENOUGH, persons: names(0, PAGE_PERSONS) }, want: PROPOSED_A_DAY, why: "so many a day, no more" },
    { readership: { ...ENOUGH, persons: names(0, PAGE_PERSONS + 1) }, want: 0, why: "a list teaches nothing" },
    { readership: { ...ENOUGH, route: `/${"a".repeat(ROUTE_UNITS)}` }, want: 0, why: "a route that is too long" },
]

test.each(rows)("$want are proposed: $why", ({ readership, want }) => {
    const learner = new PublicLearner()
    expect(proposedIn(readDaily(learner, readership))).toBe(want)
    expect(learner.persons().filter(({ state }) => state === "public")).toEqual([])
})

function withPublic(): PublicLearner {
    const learner = new PublicLearner()
    readDaily(learner, ENOUGH)
    expect(learner.approve(ROUTE, at(14))).toEqual({ kind: "approved", route: ROUTE, ids: ["p1", "p2", "p3"] })
    return learner
}
const states = (learner: PublicLearner): string[] => learner.persons().map(({ state }) => state)

describe("what becomes of them", () => {
    test("nobody is approved where nobody is proposed", () => {
        const learner = withPublic()
        expect([learner.approve(ROUTE, at(14)), learner.approve("/other", at(14)), learner.forget("/other")]).toEqual([
            null,
            null,
            null,
        ])
    })
    test("readers of three networks within a month keep them; of two, they are withdrawn", () => {
        const learner = withPublic()
        expect(readDaily(learner, { readers: 3, days: 60 }, 14)).toEqual([])
        expect(states(learner)).toEqual(["public", "public", "public"])
        const changes = readDaily(learner, { readers: 2, days: 40 }, 74)
        expect(changes).toEqual([
            { kind: "withdrawn", route: ROUTE, ids: ["p1", "p2", "p3"], why: "unconfirmed", wasPublic: true },
        ])
    })
    test("a person who leaves the page is withdrawn alone", () => {
        const learner = withPublic()
        const [change] = readDaily(learner, { ...ENOUGH, days: 40, persons: names(1, 3) }, 14)
        expect(change).toMatchObject({ kind: "withdrawn", ids: ["p1"] })
        expect(states(learner)).toEqual(["public", "public"])
    })
    test("a finding withdraws whom the answer shows, on that route, and what was learned begins anew", () => {
        const learner = withPublic()
        readDaily(learner, { ...ENOUGH, route: "/other" }, 14)
        const withdrawn = { kind: "withdrawn", route: ROUTE, ids: ["p2"], why: "finding", wasPublic: true }
        expect(learner.suspect(ROUTE, [nameOf(1), nameOf(99)])).toEqual(withdrawn)
        expect(learner.suspect(ROUTE, [nameOf(1)])).toBeNull()
        expect(states(learner)).toEqual(["public", "public", "proposed", "proposed", "proposed"])
        expect(proposedIn(readDaily(learner, { ...ENOUGH, days: 6 }, 28))).toBe(0)
        expect(readDaily(learner, { ...ENOUGH, days: 1 }, 34)).toEqual([
            { kind: "proposed", route: ROUTE, ids: ["p7"] },
        ])
    })
    test("another field of the same person is another matter", () => {
        const learner = withPublic()
        learner.visit(visitBy(0, [{ ...nameOf(0), fields: 5 }]), at(14))
        expect(states(learner)).toEqual(["public", "public", "public", "learning"])
    })
    test("forgetting a route forgets everything of it", () => {
        const learner = withPublic()
        learner.visit(visitBy(0, [nameOf(9)]), at(14))
        expect(learner.forget(ROUTE)).toMatchObject({ ids: ["p1", "p2", "p3"], why: "owner", wasPublic: true })
        expect(learner.persons()).toEqual([])
    })
    test("what is kept goes on as if there had been no restart, and begins empty elsewhere", () => {
        const learner = new PublicLearner()
        readDaily(learner, { ...ENOUGH, days: 13 })
        const kept = JSON.parse(JSON.stringify(learner.kept(13)))
        const [restored, fresh] = [new PublicLearner(kept), new PublicLearner()]
        expect(restored.kept(13)).toEqual(learner.kept(13))
        expect([learner, restored, fresh].map((one) => proposedIn(readDaily(one, { ...ENOUGH, days: 1 }, 13)))).toEqual(
            [3, 3, 0],
        )
    })
})

describe("limits", () => {
    test("a route has no more than PUBLIC_A_ROUTE, however long it is taught", () => {
        const learner = new PublicLearner()
        const pages = Array.from({ length: 7 }, (_, page) => names(page * 20, page * 20 + 20))
        for (const [index, persons] of pages.entries()) readDaily(learner, { ...ENOUGH, persons }, index * 14)
        const told = learner.persons().filter(({ state }) => state !== "learning")
        expect(told.length).toBeLessThanOrEqual(PUBLIC_A_ROUTE)
        for (let day = 0; day < 20; day++)
            for (const persons of pages) readDaily(learner, { readers: TEACHERS_NEEDED, days: 1, persons }, 100 + day)
        expect(learner.persons().filter(({ state }) => state !== "learning")).toHaveLength(PUBLIC_A_ROUTE)
    })
    test("a route learns of no more than LEARNING_A_ROUTE at a time", () => {
        const learner = new PublicLearner()
        readDaily(learner, { readers: 1, days: 1 })
        for (let page = 0; page < 20; page++)
            learner.visit(visitBy(0, names(1_000 + page * 20, 1_020 + page * 20)), at(8))
        expect(learner.persons()).toHaveLength(LEARNING_A_ROUTE)
        expect(learner.personsTurnedAway).toBe(20 * 20 - LEARNING_A_ROUTE)
    })
    test("a crowd in one network finds few places, and pushes nobody out", () => {
        const learner = new PublicLearner()
        readDaily(learner, { ...ENOUGH, days: 13 })
        for (let n = 0; n < 1_000; n++) learner.visit(visitBy(n + 100, names(0, 3), { network: "crowd" }), at(12))
        expect(learner.visitorsTurnedAway).toBe(1_000 - VISITORS_A_NETWORK)
        expect(proposedIn(readDaily(learner, { ...ENOUGH, days: 1 }, 13))).toBe(3)
    })
})
