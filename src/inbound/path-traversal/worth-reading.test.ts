import fc from "fast-check"
import { expect, test } from "vitest"
import { PATH_CASES } from "./path-traversal.case.data.ts"
import { lexRun } from "./path-lexer.ts"
import { runExtents } from "./run-extents.ts"
import { SENSITIVE_TARGETS } from "./sensitive-targets.data.ts"
import { shapeOf } from "./standing.ts"
import { weighRun } from "./weigh-run.ts"
import { isTellingRun, isWorthReading, mayNameTarget } from "./worth-reading.ts"

const targets = Object.values(SENSITIVE_TARGETS).flat()
const pieces = [
    "..",
    ".",
    "/",
    "\\\\",
    "\\",
    "\0",
    ";",
    ":",
    " ",
    '"',
    "file://",
    "http://",
    "https:",
    "tftp://",
    "ws:/",
    "php://",
    "jar:file:",
    "data:",
    "<?",
    "a",
    "C$",
    "c:",
    "/.well-known",
    "/root",
]
const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...pieces, ...targets)), { maxLength: 8 })
    .map((parts) => parts.join("").replaceAll("**", "x").replaceAll("*", "1"))

/** Runs of a value that the slow reading finds heavy, as raw texts. */
function heavyRuns(value: string): string[] {
    const derived = { path: "query.p", text: value, decoding: [], profile: 0 }
    return [...runExtents(value)]
        .flat()
        .map(({ start, end }) => ({ start, raw: value.slice(start, end) }))
        .filter(({ raw, start }) => weighRun(lexRun(raw, start), derived, () => shapeOf(value)) !== null)
        .map(({ raw }) => raw)
}

test("what the slow reading finds is worth reading", () => {
    fc.assert(
        fc.property(text, (value) => {
            for (const raw of heavyRuns(value))
                expect([isTellingRun(raw, mayNameTarget(value)), isWorthReading(value)]).toEqual([true, true])
        }),
        { numRuns: 3_000 },
    )
})

test("what the slow reading finds has a sign or a name", () => {
    fc.assert(
        fc.property(text, (value) => {
            const heavy = new Set(heavyRuns(value))
            for (const { start, end, signs } of [...runExtents(value)].flat()) {
                if (!heavy.has(value.slice(start, end))) continue
                expect(signs !== 0 || mayNameTarget(value)).toBe(true)
            }
        }),
        { numRuns: 3_000 },
    )
})

test.each(PATH_CASES.filter(({ path }) => path === undefined))("case $text", ({ text: value }) => {
    for (const raw of heavyRuns(value))
        expect([isTellingRun(raw, mayNameTarget(value)), isWorthReading(value)]).toEqual([true, true])
})

test.each(targets)("target %s is worth reading", (target) => {
    const value = `/${target.replaceAll("**", "x").replaceAll("*", "1")}`
    expect([isTellingRun(value, mayNameTarget(value)), isWorthReading(value)]).toEqual([true, true])
})
