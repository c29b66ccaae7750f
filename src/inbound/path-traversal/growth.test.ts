import { expect, test } from "vitest"
import { GROWTH_LIMIT, growthOf, IS_SLOW_JOB } from "../../core/testing/growth.case.ts"
import { PATH_TRAVERSAL_DETECTOR } from "./detector.ts"
import { Work } from "../work.ts"

const WORST: readonly (readonly [name: string, make: (size: number) => string])[] = [
    ["climbs", (size) => "../".repeat(size / 3)],
    ["climbs in prose", (size) => "../ ".repeat(size / 4)],
    ["targets in prose", (size) => "../../etc/passwd ".repeat(size / 17)],
    ["targets in Japanese", (size) => "設定 /etc/passwd ".repeat(size / 15)],
    ["dots", (size) => ".".repeat(size)],
    ["nested dots", (size) => "....//".repeat(size / 6)],
    ["segments", (size) => `${"a/".repeat(size / 2)}..`],
    ["first names of targets", (size) => "etc/".repeat(size / 4)],
    ["folders left again", (size) => "a b/../".repeat(size / 7)],
    ["names with foreign separators", (size) => "a\\b/../".repeat(size / 7)],
    ["streams", (size) => "a::$D ".repeat(size / 6)],
    ["NUL", (size) => "..\0".repeat(size / 3)],
    ["parameters", (size) => "..;/".repeat(size / 4)],
    ["open tags", (size) => "<a../".repeat(size / 5)],
    ["schemes", (size) => "x:".repeat(size / 2)],
    ["wrappers", (size) => "data:,<? ".repeat(size / 9)],
    ["shares", (size) => "\\\\a\\b ".repeat(size / 6)],
    ["one long name", (size) => `/.${"a".repeat(size)}`],
]

function detect(text: string): unknown {
    return PATH_TRAVERSAL_DETECTOR.detect({ path: "query.p", text, decoding: [], profile: 0 }, new Work(Infinity))
}

test.runIf(IS_SLOW_JOB).each(WORST)("%s: linear", (_, make) => {
    expect(growthOf(detect, make)).toBeLessThan(GROWTH_LIMIT)
})

test.runIf(IS_SLOW_JOB)("the measure sees quadratic work", () => {
    let sink = 0
    const quadratic = (text: string): void => {
        for (let i = 0; i < text.length; i += 32) for (let k = 0; k < i; k += 32) sink += k
    }
    expect(growthOf(quadratic, (size) => "a".repeat(size))).toBeGreaterThan(GROWTH_LIMIT)
    expect(sink).toBeGreaterThan(0)
})
