import { describe, expect, test } from "vitest"
import type { RequestRecord, SpoolRecord } from "../core/observation.ts"
import { event, exposure } from "./spool.case.ts"
import { parseSpoolRecord } from "./spool-record.ts"

const REQUEST: RequestRecord = {
    kind: "request",
    transaction: "t1",
    atMs: 1,
    client: { address: "192.0.2.1", session: null, account: "0".repeat(32) },
    method: "GET",
    route: "/members/:id",
    status: 200,
    outcome: "completed",
    forwarded: true,
    headers: [
        ["host", "example.jp"],
        ["cookie", "(12)"],
    ],
    findings: [
        {
            detector: "sql",
            technique: "union-select",
            path: "query.id",
            decoding: ["percent"],
            evidence: { start: 1, end: 2 },
            score: 60,
            reason: { ja: "例", en: "example" },
            cwe: [89],
            capec: [66],
            attack: ["T1190"],
        },
    ],
    responseBytes: 10,
    coverage: { kind: "partly", why: "limit", unreadBytes: 3 },
    offered: 2,
    delivered: 1,
    durationMs: 1.5,
}

const GOOD: readonly SpoolRecord[] = [
    exposure(1, 2),
    REQUEST,
    { ...REQUEST, coverage: { kind: "full" }, findings: [] },
    event(1),
    { ...event(1), client: null, route: null },
]

function parse(value: unknown): SpoolRecord | null {
    return parseSpoolRecord(Buffer.from(JSON.stringify(value)))
}

test.each(GOOD.map((record) => ({ record })))("$record.kind is read as it was written", ({ record }) => {
    expect(parse(record)).toEqual(record)
})

test("a number of masked values is read where there is one", () => {
    expect(parse({ ...REQUEST, masked: 3 })).toEqual({ ...REQUEST, masked: 3 })
})

test("members of a later version are let through", () => {
    expect(parse({ ...REQUEST, country: "JP" })).toEqual({ ...REQUEST, country: "JP" })
})

/** Every path to a member of a value, arrays included. */
function paths(value: unknown, at: readonly string[] = []): (readonly string[])[] {
    if (typeof value !== "object" || value === null) return []
    return Object.entries(value).flatMap(([name, inner]) => [[...at, name], ...paths(inner, [...at, name])])
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
    if (name === undefined) return by
    if (Array.isArray(value)) return value.map((inner, at) => (String(at) === name ? replaced(inner, rest, by) : inner))
    return Object.fromEntries(
        Object.entries(value ?? {}).map(([key, inner]) => [key, key === name ? replaced(inner, rest, by) : inner]),
    )
}

describe("a member of another type is no record", () => {
    // A number more or less makes no difference: see the table below.
    const rows = GOOD.flatMap((record) => paths(record).map((path) => ({ record, path }))).filter(
        ({ path }) => path[0] !== "numbers" || path.length === 1,
    )
    test.each(rows)("$record.kind $path", ({ record, path }) => {
        expect(parse(replaced(record, path, { odd: [] }))).toBeNull()
        expect(parse(replaced(record, path, undefined))).toBeNull()
    })
})

test.each([
    { value: null, why: "null" },
    { value: [], why: "a list" },
    { value: {}, why: "no kind" },
    { value: { kind: "constructor" }, why: "a kind that objects have by themselves" },
    {
        value: { ...exposure(1, 1), sightings: [{ identifiers: [], fields: 0, name: null, birth: null }] },
        why: "nobody",
    },
    { value: { ...exposure(1, 1), firstSeq: -1 }, why: "before the first" },
    { value: { ...event(1), numbers: { n: "1" } }, why: "a text among the numbers" },
    { value: { ...REQUEST, outcome: "lost" }, why: "an unknown outcome" },
    { value: { ...REQUEST, masked: "3" }, why: "a text for a number of values" },
    { value: { ...REQUEST, masked: -1 }, why: "fewer values than none" },
    { value: { ...REQUEST, headers: [["host"]] }, why: "a header without a value" },
])("no record: $why", ({ value }) => {
    expect(parse(value)).toBeNull()
})

test("bytes that are not JSON are no record", () => {
    expect(parseSpoolRecord(Buffer.from("{"))).toBeNull()
    expect(parseSpoolRecord(Buffer.alloc(0))).toBeNull()
})
