// How persons leave: counted, capped, cut, delivered or only offered. Real sockets on loopback.
import { request as httpRequest } from "node:http"
import { connect } from "node:net"
import { createZstdDecompress, gzipSync, zstdCompressSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import {
    BREAKER_10,
    digests,
    exposures,
    gateFor,
    inflated,
    inTwoParts,
    keep,
    persons,
    requests,
    until,
} from "./testing/exchange.case.ts"
import { ask, serve } from "./testing/raw-http.case.ts"

/** As much of a broken-off zstd stream as can be read. */
async function unpacked(bytes: Buffer): Promise<string> {
    return new Promise((resolve) => {
        const stream = createZstdDecompress()
        const chunks: Buffer[] = []
        const done = (): void => resolve(Buffer.concat(chunks).toString())
        stream
            .on("data", (chunk: Buffer) => chunks.push(chunk))
            .on("error", done)
            .on("end", done)
        stream.end(bytes)
    })
}

describe("release", () => {
    test("exposures are in the spool, and delivered ones are counted", async () => {
        const upstream = keep(await serve((_, response) => response.end(persons(0, 50))))
        const gate = await gateFor(upstream)
        await ask(gate.port, { path: "/members/12?page=3" })
        const records = await gate.finish()
        expect(new Set(digests(records)).size).toBe(50)
        expect(exposures(records)[0]).toMatchObject({ firstSeq: 0, route: "/members/:id" })
        expect(requests(records)[0]).toMatchObject({ offered: 50, delivered: 50, outcome: "completed", status: 200 })
    })

    test("a cap before the first byte: 429 with Retry-After and nobody's data", async () => {
        const upstream = keep(
            await serve((request, response) => response.end(request.url === "/" ? persons(0, 10) : persons(50, 60))),
        )
        const gate = await gateFor(upstream, BREAKER_10)
        expect((await ask(gate.port)).body.toString()).toBe(persons(0, 10))
        const answer = await ask(gate.port, { path: "/more" })
        expect(answer.status).toBe(429)
        expect(answer.headers["retry-after"]).toBe("3600")
        expect(JSON.parse(answer.body.toString())).toMatchObject({ code: "SEKISHO_GATE_CAP_REACHED" })
        expect((await ask(gate.port)).status).toBe(200) // who already counts is not refused
        expect(gate.events.map(({ event }) => event)).toContain("breaker-reached")
        const records = await gate.finish()
        expect(new Set(digests(records)).size).toBe(10)
        expect(requests(records)[1]).toMatchObject({ outcome: "refused", status: 429, offered: 0 })
    })

    test("a cap in the middle of a body: broken off at the very record", async () => {
        const text = persons(0, 500)
        const gate = await gateFor(keep(await serve(inTwoParts("text/plain; charset=utf-8", text))), BREAKER_10)
        const answer = await ask(gate.port)
        expect(answer).toMatchObject({ status: 200, complete: false })
        expect(answer.body.toString()).toBe(persons(0, 10))
        const records = await gate.finish()
        expect(new Set(digests(records)).size).toBe(10)
        expect(requests(records)[0]).toMatchObject({ outcome: "cut", offered: 10, delivered: 10 })
    })

    test.each([
        { type: "text/plain; charset=Shift_JIS", coding: "identity" },
        { type: "text/plain", coding: "gzip" },
    ])("a cap where bytes cannot be parted ($type, $coding): earlier, never later", async ({ type, coding }) => {
        const text = persons(0, 3_000).replaceAll("名前", "Name")
        const bytes = coding === "gzip" ? gzipSync(text) : Buffer.from(text)
        const upstream = keep(await serve(inTwoParts(type, bytes, { "content-encoding": coding })))
        const gate = await gateFor(upstream, { overrides: { breaker: 1_000 } })
        const answer = await ask(gate.port)
        expect(answer).toMatchObject({ status: 200, complete: false })
        expect(bytes.subarray(0, answer.body.length).equals(answer.body)).toBe(true)
        const got = coding === "gzip" ? await inflated(answer.body) : answer.body.toString()
        const rows = new Set(got.match(/^person \d+(?= )/gm))
        expect(rows.size).toBeLessThanOrEqual(1_000)
        const records = await gate.finish()
        const written = new Set(digests(records))
        expect(requests(records)[0]).toMatchObject({ outcome: "cut" })
        // Everybody of whom a byte left is written down, and one more at most.
        expect(written.size - rows.size).toBeGreaterThanOrEqual(0)
        expect(written.size - rows.size).toBeLessThanOrEqual(1)
    })

    test("a cap in a body of zstd: whole blocks leave, up to the last before the record", async () => {
        const text = persons(0, 60_000)
        const coded = zstdCompressSync(text)
        const upstream = keep(
            await serve(inTwoParts("text/plain; charset=utf-8", coded, { "content-encoding": "zstd" })),
        )
        const gate = await gateFor(upstream, { overrides: { breaker: 20_000 } })
        const answer = await ask(gate.port)
        expect(answer).toMatchObject({ status: 200, complete: false })
        expect(coded.subarray(0, answer.body.length).equals(answer.body)).toBe(true)
        const got = new Set((await unpacked(answer.body)).match(/^person \d+(?= 名前$)/gm))
        expect(got.size).toBeGreaterThan(5_000)
        expect(got.size).toBeLessThanOrEqual(20_000)
        expect(new Set(digests(await gate.finish())).size).toBeGreaterThanOrEqual(got.size)
    })

    test("caps that are not enforced are told and pass", async () => {
        const upstream = keep(await serve((_, response) => response.end(persons(0, 50))))
        const gate = await gateFor(upstream, { file: { breaker: { persons: { hour: 10, day: 10, month: 10 } } } })
        expect((await ask(gate.port)).body.toString()).toBe(persons(0, 50))
        expect(gate.events.filter(({ event }) => event === "breaker-reached").length).toBeGreaterThan(0)
    })

    test("unreadable bytes have a cap of their own", async () => {
        const upstream = keep(
            await serve((_, response) =>
                response.writeHead(200, { "content-type": "application/octet-stream" }).end(Buffer.alloc(600)),
            ),
        )
        const file = { breaker: { enforce: true, unreadableBytes: { hour: 1_000, day: 1_000, month: 1_000 } } }
        const gate = await gateFor(upstream, { file })
        expect((await ask(gate.port)).status).toBe(200)
        expect((await ask(gate.port)).status).toBe(429)
        expect(gate.events.map(({ event }) => event)).toContain("unreadable-reached")
    })

    test("a client that aborts one byte before the end is counted", async () => {
        const text = persons(0, 3)
        const upstream = keep(
            await serve((_, response) => {
                response.writeHead(200, {
                    "content-type": "text/plain",
                    "content-length": String(Buffer.byteLength(text)),
                })
                response.end(text)
            }),
        )
        const gate = await gateFor(upstream)
        await new Promise<void>((resolve) => {
            const socket = connect(gate.port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n"))
            socket.once("data", () => socket.destroy())
            socket.once("close", () => resolve())
        })
        await until(() => gate.counters().open === 0)
        expect(new Set(digests(await gate.finish())).size).toBe(3)
    })

    test("a client that goes away ends the application's side too", async () => {
        let ended = false
        const upstream = keep(
            await serve((_, response) => {
                const timer = setInterval(() => response.write("line\n"), 5)
                response.on("close", () => {
                    clearInterval(timer)
                    ended = true
                })
            }),
        )
        const gate = await gateFor(upstream)
        await new Promise<void>((resolve) => {
            const sent = httpRequest({ port: gate.port, host: "127.0.0.1", agent: false }, (response) => {
                response.once("data", () => response.destroy())
                response.on("error", () => undefined)
            })
            sent.on("error", () => undefined).on("close", () => resolve())
            sent.end()
        })
        await until(() => ended)
        expect(requests(await gate.finish())[0]).toMatchObject({ outcome: "client-aborted" })
    })

    test("a slow reader holds the application back: memory stays bounded", async () => {
        let sent = 0
        const upstream = keep(
            await serve((_, response) => {
                response.writeHead(200, { "content-type": "text/plain" })
                const chunk = Buffer.alloc(65_536, "x\n")
                const push = (): void => {
                    while (sent < 200_000_000 && response.write(chunk)) sent += chunk.length
                    if (sent < 200_000_000) response.once("drain", push)
                }
                push()
            }),
        )
        const gate = await gateFor(upstream)
        const socket = connect(gate.port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n"))
        socket.pause()
        await new Promise((resolve) => setTimeout(resolve, 500))
        expect(sent).toBeLessThan(30_000_000) // socket buffers of four hops
        socket.destroy()
    })
})
