// Routes of `mask` through a real gate: what leaves, under which head, what is counted, and what is refused.
import { createHash } from "node:crypto"
import type { RequestListener } from "node:http"
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import type { ConfigFile } from "../../config/config-file.ts"
import { fieldsOf } from "../../core/fields.ts"
import { zipFile } from "../../outbound/documents/testing/office-files.case.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { exposures, gateFor, keep, requests, until } from "../testing/exchange.case.ts"
import { ask, serve, type Answer } from "../testing/raw-http.case.ts"
import type { TestGate } from "../testing/test-gate.case.ts"

const CSV = "氏名,電話番号,メール\n山田太郎,090-1234-5678,taro@example.jp\n鈴木花子,080-8765-4321,hanako@example.jp\n"
const WITHOUT_PHONES = CSV.replace("090-1234-5678", "●●●").replace("080-8765-4321", "●●●")
const MASK: ConfigFile = { mask: [{ route: "/members/*", fields: ["phone"] }] }

async function gateBefore(listener: RequestListener, file: ConfigFile = MASK): Promise<TestGate> {
    return gateFor(keep(await serve(listener)), { judgement: JUDGEMENT, file })
}

function answering(body: Buffer | string, type = "text/csv; charset=utf-8", more: object = {}): RequestListener {
    return (_, response) => {
        response.writeHead(200, { "content-type": type, "content-length": Buffer.byteLength(body), ...more })
        response.end(body)
    }
}

async function member(gate: TestGate, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
    return ask(gate.port, { path: "/members/list", headers, method })
}

describe("a route that is masked", () => {
    test("shows everything but the values of its fields, with the right length", async () => {
        const gate = await gateBefore(answering(CSV))
        const answer = await member(gate)
        expect(answer.body.toString()).toBe(WITHOUT_PHONES)
        expect(answer.headers["content-length"]).toBe(String(Buffer.byteLength(WITHOUT_PHONES)))
        expect(gate.counters()).toMatchObject({ masked: 1, maskRefused: 0 })
    })

    test("counts what is left of a person, and how many values were masked", async () => {
        const gate = await gateBefore(answering(CSV))
        await member(gate)
        const records = await gate.finish()
        const shown = exposures(records).flatMap(({ sightings }) => sightings.map(({ fields }) => fieldsOf(fields)))
        expect(shown).toEqual([
            ["name", "email"],
            ["name", "email"],
        ])
        expect(requests(records)[0]).toMatchObject({ masked: 2, offered: 2, delivered: 2, coverage: { kind: "full" } })
    })

    test("whose every field is masked shows nobody", async () => {
        const gate = await gateBefore(answering(CSV), { mask: [{ route: "/members/*", fields: ["all"] }] })
        expect((await member(gate)).body.toString()).toBe("氏名,電話番号,メール\n●●●,●●●,●●●\n●●●,●●●,●●●\n")
        const records = await gate.finish()
        expect(exposures(records)).toEqual([])
        expect(requests(records)[0]).toMatchObject({ masked: 6, offered: 0 })
    })

    test("others are left alone", async () => {
        const gate = await gateBefore(answering(CSV, "text/csv; charset=utf-8", { etag: '"v1"' }))
        const answer = await ask(gate.port, { path: "/staff/list" })
        expect(answer.body.toString()).toBe(CSV)
        expect(answer.headers["etag"]).toBe('"v1"')
        expect(requests(await gate.finish())[0]).not.toHaveProperty("masked")
    })

    test("is its site's own, whatever the case of its path", async () => {
        const upstream = keep(await serve(answering(CSV)))
        const url = `http://127.0.0.1:${upstream.port}`
        const sites = [
            { name: "shop", hosts: ["shop.example.jp"], upstream: url, ...MASK },
            { name: "club", hosts: ["club.example.jp"], upstream: url },
        ]
        const gate = await gateFor(upstream, { judgement: JUDGEMENT, file: { sites } })
        const at = async (host: string): Promise<string> =>
            (await ask(gate.port, { path: "/Members/LIST", headers: { host } })).body.toString()
        expect(await at("shop.example.jp")).toBe(WITHOUT_PHONES)
        expect(await at("club.example.jp")).toBe(CSV)
    })

    test("gives the same in whatever pieces it comes", async () => {
        for (const size of [1, 7, 64]) {
            const gate = await gateBefore((_, response) => {
                response.writeHead(200, { "content-type": "text/csv; charset=utf-8" })
                const bytes = Buffer.from(CSV)
                for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size))
                response.end()
            })
            expect((await member(gate)).body.toString()).toBe(WITHOUT_PHONES)
        }
    })

    test.each([
        { coding: "gzip", pack: gzipSync },
        { coding: "br", pack: brotliCompressSync },
        { coding: "zstd", pack: zstdCompressSync },
    ])("leaves without its coding: $coding", async ({ coding, pack }) => {
        const gate = await gateBefore(answering(pack(CSV), "text/csv; charset=utf-8", { "content-encoding": coding }))
        const answer = await member(gate, { "accept-encoding": coding })
        expect(answer.body.toString()).toBe(WITHOUT_PHONES)
        expect(answer.headers).not.toHaveProperty("content-encoding")
    })

    test("of which only a proposal is made changes nothing, and counts the answers", async () => {
        const gate = await gateBefore(answering(CSV), {
            mask: [{ route: "/members/*", fields: ["phone"], mode: "propose" }],
        })
        expect((await member(gate)).body.toString()).toBe(CSV)
        await ask(gate.port, { path: "/staff" })
        await until(() => gate.counters().maskProposed === 1)
        expect(gate.counters()).toMatchObject({ masked: 0, maskProposed: 1 })
    })

    test("passes as it is while everything does (素通し)", async () => {
        const gate = await gateBefore(answering(CSV))
        gate.setState({ bypass: true })
        expect((await member(gate)).body.toString()).toBe(CSV)
    })

    test("over a cap leaves nothing", async () => {
        const gate = await gateBefore(answering(CSV), { ...MASK, breaker: { enforce: true, persons: { hour: 1 } } })
        const answer = await member(gate)
        expect(answer.status).toBe(429)
        expect(answer.body.toString()).not.toContain("example.jp")
    })
})

describe("validators of what is masked", () => {
    const md5 = createHash("md5").update(CSV).digest("base64")
    const HEADERS = {
        etag: '"v1"',
        "last-modified": "Sun, 01 Nov 2026 00:00:00 GMT",
        "accept-ranges": "bytes",
        "content-md5": md5,
    }

    /** As an application with validators does. */
    const revalidating: RequestListener = (request, response) => {
        if (request.headers["if-none-match"] === '"v1"' || request.headers["if-modified-since"] !== undefined) {
            response.writeHead(304, HEADERS).end()
            return
        }
        response.writeHead(200, { "content-type": "text/csv; charset=utf-8", ...HEADERS }).end(CSV)
    }

    test("are its own, and confirm a masked copy", async () => {
        const gate = await gateBefore(revalidating)
        const first = await member(gate)
        expect(first.headers["etag"]).toMatch(/^W\/"sekisho-m1-/)
        for (const name of ["last-modified", "accept-ranges", "content-md5"])
            expect(first.headers).not.toHaveProperty(name)
        const again = await member(gate, { "if-none-match": first.headers["etag"] ?? "" })
        expect(again).toMatchObject({ status: 304, headers: { etag: first.headers["etag"] } })
        expect(again.headers).not.toHaveProperty("last-modified")
    })

    test.each([
        { headers: { "if-none-match": '"v1"' }, why: "by the application's tag" },
        { headers: { "if-modified-since": "Sun, 01 Nov 2026 00:00:00 GMT" }, why: "by its date" },
    ])("never confirm a copy of before: $why", async ({ headers }) => {
        const gate = await gateBefore(revalidating)
        const answer = await member(gate, headers)
        expect(answer.status).toBe(200)
        expect(answer.body.toString()).toBe(WITHOUT_PHONES)
    })

    test("of other fields are others", async () => {
        const upstream = keep(await serve(revalidating))
        const gate = await gateFor(upstream, { judgement: JUDGEMENT, file: MASK })
        const { etag = "" } = (await member(gate)).headers
        gate.reload({ mask: [{ route: "/members/*", fields: ["phone", "email"] }] })
        expect((await member(gate, { "if-none-match": etag })).status).toBe(200)
    })

    test("HEAD says nothing of the application's bytes", async () => {
        const gate = await gateBefore(answering(CSV, "text/csv; charset=utf-8", HEADERS))
        const answer = await member(gate, {}, "HEAD")
        expect(answer.status).toBe(200)
        expect(answer.headers["etag"]).toMatch(/^W\/"sekisho-m1-/)
        for (const name of ["content-length", "content-md5"]) expect(answer.headers).not.toHaveProperty(name)
    })

    test("a part is not asked for", async () => {
        const seen: unknown[] = []
        const gate = await gateBefore((request, response) => {
            seen.push(request.headers["range"])
            answering(CSV)(request, response)
        })
        expect((await member(gate, { range: "bytes=0-9" })).body.toString()).toBe(WITHOUT_PHONES)
        expect(seen).toEqual([undefined])
    })
})

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
        const bodies: typeof JUDGEMENT.bodies = (keyer) => ({
            ...JUDGEMENT.bodies(keyer),
            maskBody: () => {
                throw new RangeError("a fault of the test")
            },
        })
        const upstream = keep(await serve(answering(CSV)))
        const file: ConfigFile = { ...MASK, onFault: { outbound: "open" } }
        const gate = await gateFor(upstream, { judgement: { ...JUDGEMENT, bodies }, file })
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
    })
})

test("a picture passes as it is", async () => {
    const png = Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d", "hex"), Buffer.alloc(200)])
    const gate = await gateBefore(answering(png, "image/png", { etag: '"p1"' }))
    const answer = await member(gate)
    expect(answer.body.equals(png)).toBe(true)
    expect(answer.headers["etag"]).toBe('"p1"')
})

test("many at once are masked each by itself", async () => {
    const gate = await gateBefore((request, response) => {
        const number = /n=(\d+)/.exec(request.url ?? "")?.[1] ?? ""
        response.writeHead(200, { "content-type": "application/json" })
        response.end(JSON.stringify({ n: Number(number), email: `person${number}@example.jp`, phone: "090-1234-5678" }))
    })
    const numbers = Array.from({ length: 40 }, (_, number) => number)
    const answers = await Promise.all(numbers.map(async (n) => ask(gate.port, { path: `/members/list?n=${n}` })))
    const bodies = answers.map(({ body }) => body.toString())
    expect(bodies).toEqual(numbers.map((n) => `{"n":${n},"email":"person${n}@example.jp","phone":"●●●"}`))
})
