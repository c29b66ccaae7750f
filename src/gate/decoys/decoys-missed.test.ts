// Decoys that the meter does not see, and answers that end early. Real sockets on loopback.
import { describe, expect, test } from "vitest"
import { counted, csvOf, type DecoyAnswer, gateWithDecoys, techniquesOf } from "../testing/decoy-gate.case.ts"
import { requests, until } from "../testing/exchange.case.ts"
import { ask } from "../testing/raw-http.case.ts"
import type { DecoyPerson } from "./decoy.ts"

const missed: readonly { readonly why: string; readonly answer: (people: readonly DecoyPerson[]) => DecoyAnswer }[] = [
    {
        why: "a type nobody reads, and bytes that are no text",
        answer: (people) => ({ type: "application/vnd.ms-excel", body: `\0${csvOf(people)}` }),
    },
    {
        why: "the same in UTF-16",
        answer: (people) => ({ type: "application/octet-stream", body: Buffer.from(csvOf(people), "utf16le") }),
    },
    { why: "a part of a body", answer: (people) => ({ type: "text/csv", body: csvOf(people), status: 206 }) },
    {
        why: "addresses that are no addresses",
        answer: (people) => ({
            type: "text/plain",
            body: people.map(({ email }) => email.replace("@", " at ")).join("\n"),
        }),
    },
    {
        why: "a coding nobody knows that codes nothing",
        answer: (people) => ({ type: "text/csv", body: csvOf(people), encoding: "x-none" }),
    },
]

describe("missed by the meter", () => {
    test.each(missed)("$why: raised all the same", async ({ answer }) => {
        const gate = await gateWithDecoys(answer)
        await ask(gate.port, { path: "/export" })
        const records = await gate.finish()
        expect(gate.decoyReports[0]).toMatchObject({ kind: "left", place: { route: "/export" } })
        const both = ["d1", "d2"]
        expect(counted(gate.decoyReports)).toMatchObject([{ served: both, missed: both, metered: [] }])
        expect(techniquesOf(requests(records)[0])).toContain("decoy/decoy-in-answer")
    })
})

test("an answer that the breaker cuts before the decoy's record: it is raised, and not told as missed", async () => {
    const gate = await gateWithDecoys((people) => ({ type: "text/csv; charset=utf-8", body: csvOf(people) }), {
        overrides: { breaker: 1 },
    })
    await ask(gate.port)
    await gate.finish()
    expect(gate.decoyReports[0]).toMatchObject({ kind: "left" })
    expect(counted(gate.decoyReports).flatMap((report) => report.missed)).toEqual([])
})

test("a client that breaks off a download nobody can read: raised at once", async () => {
    const gate = await gateWithDecoys((people) => ({
        type: "application/octet-stream",
        body: `\0${csvOf(people)}${"x".repeat(2_000_000)}`,
    }))
    const aborting = new AbortController()
    const answer = await fetch(gate.url, { signal: aborting.signal })
    await answer.body?.getReader().read()
    await until(() => gate.decoyReports.length > 0)
    expect(gate.decoyReports[0]).toMatchObject({ kind: "left", ids: ["d1", "d2"] })
    aborting.abort()
    await gate.finish()
    expect(counted(gate.decoyReports)).toMatchObject([{ missed: ["d1", "d2"] }])
})

test("bypass: everything passes, and decoys are told", async () => {
    const gate = await gateWithDecoys((people) => ({ type: "application/json", body: JSON.stringify(people) }))
    gate.setState({ bypass: true })
    expect((await ask(gate.port)).status).toBe(200)
    await gate.finish()
    expect(gate.decoyReports.map(({ kind }) => kind)).toEqual(["left", "counted"])
})
