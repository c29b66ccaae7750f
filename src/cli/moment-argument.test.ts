import { expect, test } from "vitest"
import { momentArgument } from "./moment-argument.ts"

const NOW_MS = Date.UTC(2026, 10, 27, 7)

test.each([
    { text: "2026-11-22T10:00:00Z", edge: "start" as const, want: Date.UTC(2026, 10, 22, 10), why: "UTC" },
    { text: "2026-11-22T10:00+09:00", edge: "start" as const, want: Date.UTC(2026, 10, 22, 1), why: "an offset" },
    {
        text: "2026-11-22T10:00:00.5-0330",
        edge: "end" as const,
        want: Date.UTC(2026, 10, 22, 13, 30, 0, 500),
        why: "a part of a second",
    },
    {
        text: "2026-11-22",
        edge: "start" as const,
        want: Date.UTC(2026, 10, 21, 15),
        why: "a day begins in Japan",
    },
    {
        text: "2026-11-22",
        edge: "end" as const,
        want: Date.UTC(2026, 10, 22, 15),
        why: "a day as an end is included",
    },
    {
        text: "2026-11-22 10:00",
        edge: "end" as const,
        want: Date.UTC(2026, 10, 22, 1),
        why: "Japan's time",
    },
])("$text as $edge: $why", ({ text, edge, want }) => {
    expect(momentArgument(text, "--from", edge)).toBe(want)
})

test.each([
    { text: "昨日", want: "2026-11-26T00:00+09:00" },
    { text: "2026/10/3", want: "2026-10-03T00:00+09:00" },
    { text: "１０月３日 9時半", want: "2026-10-03T09:30+09:00" },
    { text: "令和8年10月3日", want: "2026-10-03T00:00+09:00" },
])("$text, as people say it, is $want", ({ text, want }) => {
    expect(momentArgument(text, "--from", "start", NOW_MS)).toBe(Date.parse(want))
})

test.each(["2026-02-30", "2026-11-22T25:00", "some time", "", "members.csv"])("“%s” is none", (text) => {
    const problem = expect.objectContaining({
        code: "SEKISHO_CLI_INPUT_INVALID",
        key: "--from",
        expected: expect.stringContaining("2026-10-03T09:30"),
    })
    expect(() => momentArgument(text, "--from", "start", NOW_MS)).toThrow(problem)
})
