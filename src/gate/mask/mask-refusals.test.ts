// What cannot be masked does not leave: through a real gate.
import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import type { ConfigFile } from "../../config/config-file.ts"
import { zipFile } from "../../outbound/documents/testing/office-files.case.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { gateFor, keep, requests } from "../testing/exchange.case.ts"
import { serve } from "../testing/raw-http.case.ts"
import { answering, CSV, gateBefore, MASK, member } from "./masking.case.ts"

const FAILING: typeof JUDGEMENT = {
    ...JUDGEMENT,
    bodies: (keyer) => ({
        ...JUDGEMENT.bodies(keyer),
        maskBody: () => {
            throw new RangeError("a fault of the test")
        },
    }),
}

describe("what cannot be masked is refused", () => {
    const refused = [
        { body: zipFile({ "a.csv": CSV }), type: "application/zip", why: "an archive" },
        { body: zipFile({ "a.csv": CSV }), type: "text/csv", why: "an archive that is called text" },
        { body: `%PDF-1.7\n${CSV}`, type: "application/pdf", why: "a PDF" },
        { body: Buffer.from([0, 1, 2, 3, ...Buffer.from(CSV)]), type: "application/octet-stream", why: "bytes" },
        { body: `From: a\n\n${CSV}`, type: "message/rfc822", why: "mail, whose parts are coded" },
        { body: `data: ${CSV}\n\n`, type: "text/event-stream", why: "events, which have no end" },
        { body: CSV, type: "image/png", why: "a text that is called a picture" },
        { body: Buffer.from([0x83, 0xff, 0x83, 0xff]), type: "text/plain; charset=shift_jis", why: "broken text" },
        {
            body: CSV,
            type: "text/csv; charset=x-none",
            more: { "content-encoding": "snappy" },
            why: "an unknown coding",
        },
        {
            body: gzipSync(CSV).subarray(0, 40),
            type: "text/csv",
            more: { "content-encoding": "gzip" },
            why: "broken gzip",
        },
        { body: CSV.repeat(30), type: "text/csv; charset=utf-8", why: "one longer than holdBytes" },
        {
            body: `{"memo":"${"x".repeat(700_000)}"}`,
            type: "application/json",
            limit: 2_000_000,
            why: "text that is not read",
        },
    ]
    test.each(refused)("$why", async ({ body, type, more = {}, limit = 2_000 }) => {
        const gate = await gateBefore(answering(body, type, more), { ...MASK, limits: { holdBytes: limit } })
        const answer = await member(gate, { accept: "application/json" })
        expect(answer.status).toBe(500)
        expect(answer.body.toString()).toContain("SEKISHO_GATE_NOT_MASKED")
        expect(answer.body.toString()).not.toContain("example.jp")
        expect(gate.counters()).toMatchObject({ maskRefused: 1, refused: 1 })
        expect(requests(await gate.finish())[0]).toMatchObject({ outcome: "refused", offered: 0 })
    })

    test("one of unknown length that grows longer than holdBytes", async () => {
        const gate = await gateBefore(
            (_, response) => {
                response.writeHead(200, { "content-type": "text/csv; charset=utf-8" })
                for (let times = 0; times < 50; times++) response.write(CSV)
                response.end()
            },
            { ...MASK, limits: { holdBytes: 1_000 } },
        )
        expect((await member(gate)).status).toBe(500)
    })

    test("a part that was sent unasked", async () => {
        const gate = await gateBefore((_, response) => {
            response
                .writeHead(206, { "content-type": "text/csv", "content-range": "bytes 0-9/100" })
                .end(CSV.slice(0, 10))
        })
        expect((await member(gate)).status).toBe(500)
    })

    test("a reader that fails closes, though onFault says open", async () => {
        const upstream = keep(await serve(answering(CSV)))
        const file: ConfigFile = { ...MASK, onFault: { outbound: "open" } }
        const gate = await gateFor(upstream, { judgement: FAILING, file })
        expect((await member(gate)).status).toBe(500)
        expect(gate.counters()).toMatchObject({ faults: 1, maskRefused: 1 })
    })

    test("a WebSocket is not opened, and the application not asked", async () => {
        let asked = 0
        const upstream = keep(await serve(() => asked++))
        upstream.server.on("upgrade", () => asked++)
        const gate = await gateFor(upstream, { judgement: JUDGEMENT, file: MASK })
        const headers = { upgrade: "websocket", connection: "Upgrade", "sec-websocket-version": "13" }
        const answer = await member(gate, { ...headers, "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==" })
        expect(answer.status).toBe(500)
        expect(asked).toBe(0)
        expect(gate.counters().maskRefused).toBe(1)
    })
})
