// A run of half a million names is read by blocks and in steps: with the outcome of a reading name by name.
import fc from "fast-check"
import { expect, test } from "vitest"
import { pausedReading } from "../testing/pauses.case.ts"
import { inOneGo } from "../steps.ts"
import { climbOf, climbOfAddress, climbSteps } from "./climb.ts"
import { PATH_TRAVERSAL_DETECTOR } from "./detector.ts"
import { isSeparator, lexRun, SEGMENT_LIMIT } from "./path-lexer.ts"
import { shapeOf, shapeSteps } from "./standing.ts"
import { holdsHiddenName } from "./worth-reading.ts"

const piece = fc.constantFrom("..", ".", "...", "/", "\\", "a", "b.c", "..;x", "\0", ".x", "../", "....//", "¥", "あ")
const pieces = fc.array(piece, { maxLength: 16 }).map((all) => all.join(""))
const runs = fc.oneof(
    pieces,
    fc
        .array(
            fc.tuple(pieces, fc.constantFrom("a", ".", "/", "../", "..\\"), fc.integer({ min: 1_350, max: 4_120 })),
            {
                maxLength: 3,
            },
        )
        .map((parts) => parts.map(([one, unit, times]) => one + unit.repeat(times)).join("")),
)

function netOf(names: readonly string[]): number {
    let depth = 0
    let net = 0
    for (const name of names) {
        if (name === "" || name === ".") continue
        depth += name === ".." ? -1 : 1
        net = Math.max(net, -depth)
    }
    return net
}

function netOfSegments(raw: string): number {
    return netOf(lexRun(raw, 0).segments.map(({ name }) => name))
}

test("law: a run climbs as its names do", () => {
    fc.assert(
        fc.property(runs, (raw) => {
            const run = lexRun(raw, 0)
            const names = raw.includes("/") ? netOf(raw.split("/")) : 0
            const plain = Math.max(netOfSegments(raw), names)
            const behind = raw.includes("...") ? netOfSegments(raw.replaceAll(/\.\.[/\\]/gu, "")) : 0
            const climb = climbOf(run, raw)
            expect(climb.net).toBe(Math.max(plain, behind))
            expect(climb.disguised || behind <= plain).toBe(true)
            const pairs = raw.split("..").length - 1
            expect(climb.disguised || names <= netOfSegments(raw) ? -1 : climb.steps).toBe(
                climb.disguised || names <= netOfSegments(raw) ? -1 : pairs,
            )
            expect(climbOfAddress(run, raw)).toBe(netOf(raw.slice(run.start, run.end).split(/[/\\]/u)))
            expect(inOneGo(climbSteps(run, raw))).toEqual(climb)
            expect(inOneGo(shapeSteps(raw))).toEqual(shapeOf(raw))
        }),
    )
})

test("law: segments of a long run are those of a reading unit by unit", () => {
    fc.assert(
        fc.property(runs, (raw) => {
            const spans: [number, number][] = []
            let start = 0
            const path = `x/${raw}`
            for (let at = 0; at <= path.length && spans.length < SEGMENT_LIMIT; at++) {
                if (at < path.length && !isSeparator(path, at)) continue
                if (at > start && path.slice(start, at) !== ".") spans.push([start + 3, at + 3])
                start = at + 1
            }
            expect(lexRun(path, 3).segments.map(({ start, end }) => [start, end])).toEqual(spans)
        }),
    )
})

test("law: a hidden name is found in a long text as in a short one", () => {
    fc.assert(
        fc.property(pieces, fc.integer({ min: 4_085, max: 4_099 }), (text, units) => {
            expect(holdsHiddenName("1".repeat(units) + text)).toBe(holdsHiddenName(`1${text}`))
        }),
    )
})

test.each([
    { unit: "../", why: "a climb of every name" },
    { unit: "....//", why: "what a filter makes a climb" },
    { unit: ".", why: "one name" },
    { unit: "/etc/passwd/..", why: "names of the tables" },
    { unit: "a\\..\\../", why: "separators of all systems" },
])("$unit, $why: the pauses change nothing", ({ unit }) => {
    const { outcome, inOneGo: whole, pauses } = pausedReading(PATH_TRAVERSAL_DETECTOR, unit.repeat(40_000))
    expect(outcome).toEqual(whole)
    expect(pauses).toBeGreaterThan(8)
})
