// What the gate keeps as evidence, and what it does not. Real sockets on loopback, and the thread that seals.
import { PassThrough } from "node:stream"
import { setTimeout as sleep } from "node:timers/promises"
import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import type { ConfigFile } from "../../config/config-file.ts"
import { csvOf, type DecoyAnswer, gateWithDecoys } from "../testing/decoy-gate.case.ts"
import { gateFor, keep, persons } from "../testing/exchange.case.ts"
import { basis, kept } from "../testing/kept-evidence.case.ts"
import { ask, serve } from "../testing/raw-http.case.ts"
import type { TestGate } from "../testing/test-gate.case.ts"
import { PART_AFTER_MS } from "./capture.ts"
import type { EvidenceBasis } from "./evidence-sink.ts"

async function gateBefore(
    answer: string,
    evidence: EvidenceBasis,
    { file = {}, breaker }: { file?: ConfigFile; breaker?: number } = {},
): Promise<TestGate> {
    const upstream = keep(
        await serve((_, response) => {
            response.writeHead(200, { "content-type": "text/plain; charset=utf-8" })
            response.end(answer)
        }),
    )
    return gateFor(upstream, { evidence, file, overrides: breaker === undefined ? {} : { breaker } })
}

const answerOf = (people: Parameters<typeof csvOf>[0]): DecoyAnswer => ({
    type: "text/csv; charset=utf-8",
    body: gzipSync(csvOf(people)),
    encoding: "gzip",
})

/** Its last row comes late. */
function slowAnswerOf(people: Parameters<typeof csvOf>[0]): DecoyAnswer {
    const body = Buffer.from(csvOf(people))
    return { type: "text/csv; charset=utf-8", body, cut: body.length - 10, restAfterMs: PART_AFTER_MS + 300 }
}

describe("a transaction is kept", () => {
    test("when the request is refused: head, body, the gate's own answer, and what was found", async () => {
        const evidence = basis()
        const gate = await gateBefore("ok", evidence)
        const headers = { "content-type": "application/x-www-form-urlencoded", cookie: "sid=9f8e7d6c5b4a" }
        const body = "q=ATTACK&password=hunter22&n=1234+5678+9018"
        expect((await ask(gate.port, { method: "POST", path: "/login", headers, body })).status).toBe(403)
        const { index, records } = await kept(gate, evidence)
        expect(index).toMatchObject([{ reasons: ["finding"], method: "POST", route: "/login", status: 403 }])
        expect(records.map(({ type }) => type)).toEqual(["warcinfo", "request", "response", "metadata"])
        const [, request, response] = records
        expect(request?.text).toContain("q=ATTACK&password=[redacted:credential]&n=[redacted:my-number]")
        expect(request?.text).toContain("sid=[redacted:session]")
        expect(response?.text).toContain("HTTP/1.1 403 Forbidden")
        expect(records.map(({ text }) => text).join("")).not.toMatch(/hunter22|9f8e7d6c5b4a|5678 9018/)
    })

    test("when a cap cut its answer: all the application answered, and how much of it was sent", async () => {
        const evidence = basis()
        const answer = persons(0, 30)
        const gate = await gateBefore(answer, evidence, { breaker: 10 })
        const sent = (await ask(gate.port)).body
        expect(sent.length).toBeLessThan(Buffer.byteLength(answer))
        const { index, records } = await kept(gate, evidence)
        expect(index).toMatchObject([{ reasons: ["cut"], outcome: "cut" }])
        expect(records[2]?.text.endsWith(answer)).toBe(true)
        const metadata: unknown = JSON.parse(records[3]?.text ?? "")
        expect(metadata).toMatchObject({ persons: { offered: 10 }, response: { releasedBytes: sent.length } })
    })

    test("when a decoy was in the answer, coded as it was", async () => {
        const evidence = basis()
        const gate = await gateWithDecoys(answerOf, { evidence })
        expect((await ask(gate.port)).status).toBe(200)
        const { index, records } = await kept(gate, evidence)
        expect(index).toMatchObject([{ reasons: ["decoy"], findings: ["decoy/decoy-in-answer"], truncated: false }])
        expect(records[2]?.text).toContain(gate.decoy.email)
        const metadata: unknown = JSON.parse(records[3]?.text ?? "")
        expect(metadata).toMatchObject({ decoys: ["d1", "d2"], response: { codingUndone: "gzip" } })
    })

    test("by chance, at the rate of the owner", async () => {
        const evidence = basis()
        const gate = await gateBefore("ok", evidence, { file: { evidence: { sample: 1 } } })
        await ask(gate.port)
        const { index } = await kept(gate, evidence)
        expect(index).toMatchObject([{ reasons: ["sample"], findings: [] }])
    })

    test("up to a limit for each body, and the record says that it was cut", async () => {
        const evidence = basis()
        const limits = { evidenceRequestBytes: 100, evidenceResponseBytes: 50 }
        const gate = await gateBefore("x".repeat(500), evidence, { file: { limits, mode: "observe" } })
        await ask(gate.port, { method: "POST", body: `ATTACK ${"y".repeat(500)}` })
        const { index, records } = await kept(gate, evidence)
        expect(index).toMatchObject([{ truncated: true }])
        expect(records.map(({ truncated }) => truncated)).toEqual([undefined, "length", "length", undefined])
        expect(records[1]?.text.endsWith(`\r\n\r\nATTACK ${"y".repeat(93)}`)).toBe(true)
        expect(records[2]?.text.endsWith(`\r\n\r\n${"x".repeat(50)}`)).toBe(true)
    })
})

describe("an answer that goes on is kept while it is open", () => {
    test("with what came by then, and whole at its end", async () => {
        const evidence = basis()
        const answer = new PassThrough()
        const upstream = keep(
            await serve((_, response) => {
                response.writeHead(200, { "content-type": "text/event-stream" })
                answer.pipe(response)
            }),
        )
        const gate = await gateFor(upstream, { evidence, file: { mode: "observe" } })
        answer.write("data: first\n\n")
        const asked = ask(gate.port, { path: "/events?q=ATTACK" })
        await sleep(PART_AFTER_MS + 300)
        answer.end("data: second\n\n")
        await asked
        const { index, records } = await kept(gate, evidence)
        expect(index.map(({ part, outcome, truncated }) => [part, outcome, truncated])).toEqual([
            [1, "open", true],
            [2, "completed", false],
        ])
        const responses = records.filter(({ type }) => type === "response")
        expect(responses.map(({ truncated }) => truncated)).toEqual(["time", undefined])
        expect(responses[0]?.text.endsWith("\r\n\r\ndata: first\n\n")).toBe(true)
        expect(responses[1]?.text.endsWith("\r\n\r\ndata: first\n\ndata: second\n\n")).toBe(true)
    })

    test("from the moment a decoy is seen in it", async () => {
        const evidence = basis()
        const gate = await gateWithDecoys(slowAnswerOf, { evidence })
        expect((await ask(gate.port)).status).toBe(200)
        const { index } = await kept(gate, evidence)
        expect(index).toMatchObject([
            { part: 1, reasons: ["decoy"], findings: ["decoy/decoy-in-answer"], outcome: "open" },
            { part: 2, reasons: ["decoy"], findings: ["decoy/decoy-in-answer"], outcome: "completed" },
        ])
    })
})

test("nothing is kept of what nobody found anything in", async () => {
    const evidence = basis()
    const gate = await gateBefore(persons(0, 3), evidence)
    for (let n = 0; n < 3; n++) expect((await ask(gate.port)).status).toBe(200)
    const { index, files } = await kept(gate, evidence)
    expect(index).toEqual([])
    expect(files).toEqual([])
    expect(gate.counters()).toMatchObject({ evidenceKept: 0, evidenceLost: 0 })
})

describe("what cannot be kept is told", () => {
    test("no memory: the head is kept and the body named as cut", async () => {
        const evidence = basis()
        const limits = { evidenceMemoryBytes: 20_000 }
        const gate = await gateBefore("ok", evidence, { file: { limits, mode: "observe" } })
        await ask(gate.port, { method: "POST", body: `ATTACK ${"y".repeat(30_000)}` })
        await kept(gate, evidence)
        expect(gate.counters().evidenceShort + gate.counters().evidenceLost).toBeGreaterThan(0)
        expect(gate.events.map(({ event }) => event)).toContain("evidence-short")
    })

    test("no room on the disk: the answer is as ever, and nothing is written", async () => {
        const evidence = basis()
        const gate = await gateBefore("ok", evidence, { file: { limits: { evidenceDiskBytes: 1_000 } } })
        expect((await ask(gate.port, { path: "/?q=ATTACK" })).status).toBe(403)
        const { files } = await kept(gate, evidence)
        expect(files).toEqual([])
        expect(gate.counters()).toMatchObject({ evidenceKept: 0, evidenceLost: 1 })
        expect(gate.events.map(({ event }) => event)).toContain("evidence-full")
    })
})
