// HTTP/2 as attackers speak it: every flood ends its own session within bounds, and the gate goes on for everybody else.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { gateFor, keep, persons } from "../testing/exchange.case.ts"
import { serve } from "../testing/raw-http.case.ts"
import {
    block,
    END_HEADERS,
    END_STREAM,
    FRAME,
    frame,
    getBlock,
    type RawSession,
    rawSession,
} from "../testing/raw-http2.case.ts"
import { writeCertificate } from "../testing/test-certificate.case.ts"
import type { TestGate } from "../testing/test-gate.case.ts"

let dir = ""
let tls: { certificates: { certFile: string; keyFile: string }[] }
beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-h2-"))
    tls = { certificates: [await writeCertificate(dir, ["localhost"])] }
})
afterAll(() => rmSync(dir, { recursive: true }))

async function gateWithLimits(limits: Record<string, number> = {}): Promise<TestGate> {
    const upstream = keep(await serve((_, response) => void setTimeout(() => response.end("x"), 5)))
    return gateFor(upstream, { file: { tls, limits } })
}

async function answers(gate: TestGate): Promise<boolean> {
    const session = await rawSession(gate.port)
    session.send(frame(FRAME.headers, END_STREAM | END_HEADERS, 1, getBlock()))
    for (let tries = 0; tries < 100; tries++) {
        if (session.frames.some(({ type, stream }) => type === FRAME.data && stream === 1)) break
        await new Promise((resolve) => setTimeout(resolve, 20))
    }
    session.socket.destroy()
    return session.frames.some(({ type, payload }) => type === FRAME.data && payload.toString() === "x")
}

/** Sends until the session is closed, or so many times. @returns how many batches it took */
async function flood(session: RawSession, times: number, batch: (n: number) => Buffer): Promise<number> {
    for (let n = 0; n < times; n++) {
        if (!session.socket.writable) return n
        session.send(batch(n))
        await new Promise((resolve) => setImmediate(resolve))
    }
    return times
}

const FLOODS = [
    {
        why: "rapid reset (CVE-2023-44487)",
        batch: (n: number) =>
            Buffer.concat([
                frame(FRAME.headers, END_STREAM | END_HEADERS, n * 2 + 1, getBlock()),
                frame(FRAME.reset, 0, n * 2 + 1, Buffer.from([0, 0, 0, 8])),
            ]),
    },
    {
        why: "CONTINUATION without end (CVE-2024-27983 and others)",
        batch: (n: number) =>
            n === 0
                ? frame(FRAME.headers, 0, 1, getBlock())
                : frame(FRAME.continuation, 0, 1, block([`x-${n}`, "y".repeat(1_000)])),
    },
    { why: "pings nobody reads the answers of", batch: () => frame(FRAME.ping, 0, 0, Buffer.alloc(8)) },
    { why: "settings without end", batch: () => frame(FRAME.settings, 0, 0) },
    { why: "empty DATA on a stream that does not exist", batch: (n: number) => frame(FRAME.data, 0, n * 2 + 1) },
] as const

describe("floods", () => {
    test.each(FLOODS)("$why: bounded, and others are served", async ({ batch }) => {
        const gate = await gateWithLimits()
        const session = await rawSession(gate.port)
        session.socket.pause()
        const before = process.memoryUsage().rss
        await flood(session, 3_000, batch)
        expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
        expect(await answers(gate)).toBe(true)
        session.socket.destroy()
    })

    test("rapid reset ends the session", async () => {
        const gate = await gateWithLimits()
        const session = await rawSession(gate.port)
        const sent = await flood(session, 3_000, FLOODS[0].batch)
        await session.closed
        expect(sent).toBeLessThan(3_000)
    })

    test("more streams at once than allowed are refused", async () => {
        const upstream = keep(await serve(() => undefined))
        const gate = await gateFor(upstream, { file: { tls } })
        const session = await rawSession(gate.port)
        for (let n = 0; n < 150; n++)
            session.send(frame(FRAME.headers, END_STREAM | END_HEADERS, n * 2 + 1, getBlock(`/${n}`)))
        await new Promise((resolve) => setTimeout(resolve, 300))
        expect(gate.counters().open).toBeLessThanOrEqual(100)
        session.socket.destroy()
    })

    test("a head that is too large is refused", async () => {
        const gate = await gateWithLimits()
        const session = await rawSession(gate.port)
        const huge = block(
            [":method", "GET"],
            [":scheme", "https"],
            [":path", "/"],
            [":authority", "localhost"],
            ["x", "y".repeat(15_000)],
        )
        session.send(frame(FRAME.headers, 0, 1, huge))
        for (let n = 0; n < 6; n++)
            session.send(frame(FRAME.continuation, n === 5 ? END_HEADERS : 0, 1, block([`x${n}`, "y".repeat(15_000)])))
        await new Promise((resolve) => setTimeout(resolve, 200))
        expect(gate.counters().requests).toBe(0)
        expect(await answers(gate)).toBe(true)
        session.socket.destroy()
    })
})

describe("slow clients", () => {
    test("a tiny window holds the application back and ends after a time", async () => {
        const upstream = keep(await serve((_, response) => response.end("line\n".repeat(2_000_000))))
        const gate = await gateFor(upstream, { file: { tls, limits: { bodyIdleTimeoutMs: 500 } } })
        const session = await rawSession(gate.port)
        // SETTINGS_INITIAL_WINDOW_SIZE (4) of one byte.
        session.send(frame(FRAME.settings, 0, 0, Buffer.from([0, 4, 0, 0, 0, 1])))
        session.send(frame(FRAME.headers, END_STREAM | END_HEADERS, 1, getBlock()))
        const began = performance.now()
        while (gate.counters().open === 0 || performance.now() - began < 200)
            await new Promise((resolve) => setTimeout(resolve, 20))
        while (gate.counters().open > 0 && performance.now() - began < 8_000)
            await new Promise((resolve) => setTimeout(resolve, 50))
        expect(gate.counters().open).toBe(0)
        session.socket.destroy()
    })

    test("a body that stops is told so", async () => {
        const gate = await gateWithLimits({ bodyIdleTimeoutMs: 300 })
        const session = await rawSession(gate.port)
        const post = block(
            [":method", "POST"],
            [":scheme", "https"],
            [":path", "/"],
            [":authority", "localhost"],
            ["content-length", "5"],
        )
        session.send(frame(FRAME.headers, END_HEADERS, 1, post), frame(FRAME.data, 0, 1, Buffer.from("x")))
        for (let tries = 0; tries < 100 && !session.frames.some(({ type }) => type === FRAME.data); tries++)
            await new Promise((resolve) => setTimeout(resolve, 20))
        const body = session.frames.find(({ type }) => type === FRAME.data)?.payload.toString() ?? ""
        expect(body).toContain("SEKISHO_GATE_CLIENT_TIMEOUT")
        session.socket.destroy()
    })

    test("a window of one byte gets whole persons or nothing", async () => {
        const upstream = keep(await serve((_, response) => response.end(persons(0, 3))))
        const gate = await gateFor(upstream, { file: { tls } })
        const session = await rawSession(gate.port)
        session.send(frame(FRAME.headers, END_STREAM | END_HEADERS, 1, getBlock()))
        await new Promise((resolve) => setTimeout(resolve, 200))
        const body = Buffer.concat(
            session.frames.filter(({ type }) => type === FRAME.data).map(({ payload }) => payload),
        )
        expect(body.toString()).toBe(persons(0, 3))
        session.socket.destroy()
    })
})
