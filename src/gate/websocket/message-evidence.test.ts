// Which messages of a WebSocket are kept as evidence, and how. Real sockets on loopback, and the thread that seals.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { dataFolder } from "../../config/data-folder.ts"
import { createKeyer } from "../../core/keyer.ts"
import { describe, expect, test } from "vitest"
import type { IndexLine } from "../../evidence/contract.ts"
import { PART_AFTER_MS } from "../evidence/capture.ts"
import { MESSAGES_LIMIT } from "../evidence/kept-messages.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { BREAKER_10, gateFor, persons, requests, until } from "../testing/exchange.case.ts"
import { basis, kept, type Kept } from "../testing/kept-evidence.case.ts"
import { seededDecoys } from "../testing/seeded-decoys.case.ts"
import type { TestGate } from "../testing/test-gate.case.ts"
import { app, open } from "./websocket.case.ts"

const OBSERVE = { mode: "observe" } as const

/** Five seconds, with what a busy machine takes to start a thread. */
const SEGMENT_DUE_MS = 17_000

/** Of closed segments, while the gate runs. */
function keptSoFar(gate: TestGate): readonly IndexLine[] {
    const dir = dataFolder(gate.dataDir).evidenceDir
    const indexes = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith(".ndjson")) : []
    return indexes.flatMap((name) =>
        readFileSync(join(dir, name), "utf8")
            .trim()
            .split("\n")
            .map((line): IndexLine => JSON.parse(line)),
    )
}

interface ToldMessages {
    readonly messages: readonly Readonly<Record<string, unknown>>[]
    readonly messagesNotKept: number
}

/** What the metadata says, the last record. */
function told({ records }: Kept): ToldMessages {
    const value: ToldMessages = JSON.parse(records.at(-1)?.text ?? "{}")
    return value
}

const shown = ({ records }: Kept): (readonly [string | undefined, string])[] =>
    records.filter(({ type }) => type === "resource").map(({ message, text }) => [message, text])

describe("messages are kept", () => {
    test.each([
        { text: "hello ATTACK password=hunter22", want: "hello ATTACK password=[redacted:credential]", why: "a text" },
        {
            text: '42["say",{"text":"ATTACK","password":"hunter22","n":"1234 5678 9018"}]',
            want: '42["say",{"text":"ATTACK","password":"[redacted:credential]","n":"[redacted:my-number]"}]',
            why: "JSON behind a mark",
        },
    ])("the one that is refused, redacted: $why", async ({ text, want }) => {
        const evidence = basis()
        const upstream = await app((echo, socket) => socket.send(echo))
        const gate = await gateFor(upstream, { evidence })
        const client = await open(gate, "/chat")
        client.socket.send("fine")
        client.socket.send(text)
        expect(await client.closed).toBe(1008)
        const all = await kept(gate, evidence)
        expect(all.index).toMatchObject([{ reasons: ["finding"], route: "/chat", outcome: "cut" }])
        expect(all.records.map(({ type }) => type)).toEqual(["warcinfo", "request", "response", "resource", "metadata"])
        expect(shown(all)).toEqual([["client 2", want]])
        expect(told(all)).toMatchObject({
            messages: [{ by: "client", n: 2, kind: "text", reasons: ["finding"], passedOn: false, notKept: null }],
            messagesNotKept: 0,
        })
    })

    test("those that would be refused, as they pass; findings of all of them stay", async () => {
        const evidence = basis()
        const upstream = await app((echo, socket) => socket.send(echo))
        const gate = await gateFor(upstream, { evidence, file: OBSERVE, judgement: JUDGEMENT })
        const client = await open(gate)
        const sent = ['{"id":"1 OR 1=1"}', "fine", '{"path":"../../../etc/passwd"}', "fine again"]
        for (const text of sent) client.socket.send(text)
        await until(() => client.messages.length === sent.length)
        client.socket.close()
        await client.closed
        const all = await kept(gate, evidence)
        expect(shown(all)).toEqual([
            ["client 1", sent[0]],
            ["client 3", sent[2]],
        ])
        const [record] = requests(await gate.finish())
        expect(new Set(record?.findings.map(({ detector }) => detector))).toEqual(new Set(["sql", "path-traversal"]))
        expect(all.index[0]?.findings).toHaveLength(2)
    })

    test("the one that a cap stopped: it did not reach the client", async () => {
        const evidence = basis()
        const upstream = await app((text, socket) => socket.send(persons(Number(text), Number(text) + 6)))
        const gate = await gateFor(upstream, { ...BREAKER_10, evidence })
        const client = await open(gate)
        client.socket.send("0")
        client.socket.send("100")
        expect(await client.closed).toBe(1008)
        const all = await kept(gate, evidence)
        expect(all.index).toMatchObject([{ reasons: ["cut"], outcome: "cut" }])
        expect(shown(all)).toEqual([["application 2", persons(100, 106)]])
        expect(told(all).messages).toMatchObject([{ by: "application", n: 2, reasons: ["cut"], passedOn: false }])
    })

    test("the one that shows a decoy", async () => {
        const evidence = basis()
        let answer = ""
        const upstream = await app((_, socket) => socket.send(answer))
        const gate = await gateFor(upstream, { evidence, judgement: JUDGEMENT })
        const { persons: decoys, inForce } = seededDecoys(2, createKeyer(gate.key))
        gate.setState({ decoys: inForce })
        answer = JSON.stringify([{ name: decoys[0]?.name, email: decoys[0]?.email }])
        const client = await open(gate)
        client.socket.send("list")
        await until(() => client.messages.length === 1)
        client.socket.close()
        await client.closed
        const all = await kept(gate, evidence)
        expect(all.index).toMatchObject([{ reasons: ["decoy"] }])
        expect(shown(all)).toEqual([["application 1", answer]])
        expect(told(all).messages).toMatchObject([{ reasons: ["decoy"], passedOn: true }])
    })

    test("in binary: as text where it is one, else described", async () => {
        const evidence = basis()
        const upstream = await app((echo, socket) => socket.send(echo))
        const gate = await gateFor(upstream, { evidence, file: OBSERVE })
        const client = await open(gate)
        client.socket.send(Buffer.from('{"a":"ATTACK","password":"hunter22"}'))
        client.socket.send(Buffer.concat([Buffer.alloc(200, 1), Buffer.from("ATTACK")]))
        await until(() => client.messages.length === 2)
        client.socket.close()
        await client.closed
        const all = await kept(gate, evidence)
        expect(shown(all)).toEqual([["client 1", '{"a":"ATTACK","password":"[redacted:credential]"}']])
        expect(told(all).messages).toMatchObject([
            { kind: "binary", notKept: null },
            { kind: "binary", record: null, notKept: { why: "not-text", bytes: 206 } },
        ])
    })
})

describe("while the connection is open", () => {
    test("each message is in a closed segment within seconds, with the handshake; the end says how it ended", async () => {
        const evidence = basis()
        const upstream = await app(() => undefined)
        const gate = await gateFor(upstream, { evidence, file: OBSERVE })
        const client = await open(gate, "/chat")
        client.socket.send("ATTACK 1")
        const part = { part: 1, reasons: ["finding"], status: 101, outcome: "open", route: "/chat" }
        await expect.poll(() => keptSoFar(gate), { timeout: SEGMENT_DUE_MS, interval: 50 }).toMatchObject([part])
        client.socket.send("fine")
        client.socket.send("ATTACK 2")
        await until(() => upstream.received.length === 3)
        await sleep(PART_AFTER_MS + 200)
        client.socket.close()
        await client.closed
        const all = await kept(gate, evidence)
        expect(all.index.map(({ part, outcome }) => [part, outcome])).toEqual([
            [1, "open"],
            [2, "open"],
            [3, "completed"],
        ])
        expect(new Set(all.index.map(({ transaction }) => transaction)).size).toBe(1)
        expect(shown(all)).toEqual([
            ["client 1", "ATTACK 1"],
            ["client 3", "ATTACK 2"],
        ])
        expect(all.records.filter(({ type }) => type === "request")).toHaveLength(3)
        expect(told(all)).toMatchObject({ part: 3, outcome: "completed" })
    }, 40_000)

    test("a part has room for as many messages as one that ends; what a part has no room for is told in it", async () => {
        const evidence = basis()
        const upstream = await app(() => undefined)
        const gate = await gateFor(upstream, { evidence, file: { ...OBSERVE, limits: { evidenceRequestBytes: 10 } } })
        const client = await open(gate)
        for (const text of ["ATTACK 1", "ATTACK 2", "ATTACK 3"]) client.socket.send(text)
        await until(() => upstream.received.length === 3)
        await sleep(PART_AFTER_MS + 200)
        client.socket.send("ATTACK 4")
        await until(() => upstream.received.length === 4)
        client.socket.close()
        await client.closed
        const all = await kept(gate, evidence)
        expect(shown(all).map(([, text]) => text)).toEqual(["ATTACK 1", "AT", "ATTACK 4"])
        const facts = all.records.filter(({ type }) => type === "metadata").map(({ text }): unknown => JSON.parse(text))
        expect(facts).toMatchObject([{ messagesNotKept: 1 }, { messagesNotKept: 0 }])
    })
})

describe("bounds", () => {
    test("so many, and the one that ends the exchange", async () => {
        const evidence = basis()
        const upstream = await app(() => undefined)
        const gate = await gateFor(upstream, {
            evidence,
            file: { ...OBSERVE, limits: { bodyInspectBytes: 3_000_000 } },
        })
        const client = await open(gate, "/", false)
        for (let n = 1; n <= MESSAGES_LIMIT + 5; n++) client.socket.send(`ATTACK ${n}`)
        await until(() => upstream.received.length === MESSAGES_LIMIT + 5)
        client.socket.close()
        await client.closed
        const all = await kept(gate, evidence)
        expect(shown(all)).toHaveLength(MESSAGES_LIMIT - 1)
        expect(told(all).messagesNotKept).toBe(6)
    })

    test("so many bytes a side; what is cut says so", async () => {
        const evidence = basis()
        const upstream = await app(() => undefined)
        const gate = await gateFor(upstream, { evidence, file: { ...OBSERVE, limits: { evidenceRequestBytes: 100 } } })
        const client = await open(gate)
        for (const text of [`ATTACK ${"a".repeat(53)}`, `ATTACK ${"b".repeat(53)}`, "ATTACK"]) client.socket.send(text)
        await until(() => upstream.received.length === 3)
        client.socket.close()
        await client.closed
        const all = await kept(gate, evidence)
        expect(shown(all).map(([, text]) => text)).toEqual([`ATTACK ${"a".repeat(53)}`, `ATTACK ${"b".repeat(33)}`])
        expect(told(all)).toMatchObject({
            messages: [{ truncated: null }, { truncated: "length", bytes: 60 }],
            messagesNotKept: 1,
        })
        expect(all.index).toMatchObject([{ truncated: true }])
    })

    test("nothing is kept of what nobody found anything in", async () => {
        const evidence = basis()
        const upstream = await app((echo, socket) => socket.send(echo))
        const gate = await gateFor(upstream, { evidence })
        const client = await open(gate)
        client.socket.send("fine")
        await until(() => client.messages.length === 1)
        client.socket.close()
        await client.closed
        expect((await kept(gate, evidence)).index).toEqual([])
    })
})
