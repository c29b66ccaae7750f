import { expect, test } from "vitest"
import { GROWTH_LIMIT, growthOf, IS_SLOW_JOB } from "../../core/testing/growth.case.ts"
import { EXPRESSION_DETECTOR } from "./detector.ts"
import { profileOf } from "../profile.ts"
import { Work } from "../work.ts"

const WORST: readonly (readonly [name: string, make: (size: number) => string])[] = [
    ["open frames", (size) => "${".repeat(size / 2)],
    ["open templates", (size) => "{{".repeat(size / 2)],
    ["frames in strings", (size) => "${'".repeat(size / 3)],
    ["quotes of three kinds", (size) => "${'\"`".repeat(size / 5)],
    ["quotes", (size) => '"'.repeat(size) + "${"],
    ["escapes", (size) => `\${${"\\".repeat(size)}'`],
    ["closed frames", (size) => "{{x(1)}}".repeat(size / 8)],
    ["braces", (size) => `\${${"{".repeat(size)}`],
    ["open lookups", (size) => "${a:-".repeat(size / 5)],
    ["nested lookups", (size) => "${${::-j}".repeat(size / 9)],
    ["closed lookups", (size) => `${"${".repeat(32)}${"${::-a}".repeat(size / 7)}`],
    ["lookups in lookups", (size) => "${".repeat(size / 3) + "}".repeat(size / 3)],
    ["qualified names", (size) => `${"java.".repeat(size / 5)}Runtime(`],
    ["static references", (size) => `${"@a.".repeat(size / 3)}@x(`],
    ["types", (size) => "T(a.".repeat(size / 4)],
    ["members", (size) => `${"a.b.".repeat(size / 4)}(__x`],
    ["dunders", (size) => "__a__.".repeat(size / 6)],
    ["tags", (size) => "<java.io.".repeat(size / 9)],
    ["variables", (size) => `%{${"#a=".repeat(size / 3)}`],
    ["words", (size) => `${"a ".repeat(size / 2)}{{x}}`],
    ["Japanese", (size) => `${"あ ".repeat(size / 2)}{{x}}`],
    ["one long word", (size) => `{{${"a".repeat(size)}`],
]

function detect(text: string): unknown {
    return EXPRESSION_DETECTOR.detect(
        { path: "query.p", text, decoding: [], profile: profileOf(text) },
        new Work(Infinity),
    )
}

test.runIf(IS_SLOW_JOB).each(WORST)("%s: linear", (_, make) => {
    expect(growthOf(detect, make)).toBeLessThan(GROWTH_LIMIT)
})
