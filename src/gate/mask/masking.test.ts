// Routes of `mask` through a real gate: what leaves, and what is counted.
import { connect as connectHttp2 } from "node:http2"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { fieldsOf } from "../../core/fields.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { exposures, gateFor, keep, requests, until } from "../testing/exchange.case.ts"
import { ask, serve } from "../testing/raw-http.case.ts"
import { writeCertificate } from "../testing/test-certificate.case.ts"
import { answering, CSV, gateBefore, MASK, member, WITHOUT_PHONES } from "./masking.case.ts"

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

    test.each([
        { why: "announced as such", headers: { "content-length": "0" } },
        { why: "which shows at its end", headers: {} },
    ])("may have nothing to show, $why", async ({ headers }) => {
        const gate = await gateBefore((_, response) => {
            response.writeHead(200, { "content-type": "text/csv", ...headers })
            response.flushHeaders()
            response.end()
        })
        const answer = await member(gate, { connection: "keep-alive" })
        expect(answer).toMatchObject({ status: 200, complete: true })
        expect(answer.headers["content-length"]).toBe("0")
    })

    test("over a cap leaves nothing", async () => {
        const gate = await gateBefore(answering(CSV), { ...MASK, breaker: { enforce: true, persons: { hour: 1 } } })
        const answer = await member(gate)
        expect(answer.status).toBe(429)
        expect(answer.body.toString()).not.toContain("example.jp")
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

/** Just long enough to wait for its turn. */
const LONG = CSV + `なし,なし,${"-".repeat(2_000)}\n`.repeat(550)

test("long bodies take turns, and a short one does not wait for them", async () => {
    const gate = await gateBefore((request, response) => {
        const body = request.url?.endsWith("long") === true ? LONG : CSV
        answering(body)(request, response)
    })
    const left: string[] = []
    const asked = ["long", "long", "long", "short"].map(async (name) => {
        const answer = await ask(gate.port, { path: `/members/${name}` })
        left.push(name)
        return answer.body.toString()
    })
    const bodies = await Promise.all(asked)
    expect(left.indexOf("short")).toBeLessThan(2)
    expect(bodies.map((body) => body.startsWith(WITHOUT_PHONES))).toEqual([true, true, true, true])
}, 20_000)

test("a visitor who leaves while his turn is to come frees it", async () => {
    const gate = await gateBefore(answering(LONG))
    const gone = new AbortController()
    const url = `http://127.0.0.1:${gate.port}/members/list`
    const leaving = [1, 2, 3].map(async () => fetch(url, { signal: gone.signal }).catch(() => null))
    await until(() => gate.counters().open === 3)
    gone.abort()
    await Promise.all(leaving)
    expect((await member(gate)).status).toBe(200)
}, 20_000)

test("over HTTP/2", async () => {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-mask-"))
    const certificate = await writeCertificate(dir, ["localhost"])
    const gate = await gateBefore(answering(CSV), { ...MASK, tls: { certificates: [certificate] } })
    const session = connectHttp2(`https://localhost:${gate.port}`, { ca: certificate.cert })
    const stream = session.request({ ":path": "/members/list" })
    const head = await new Promise<Record<string, unknown>>((resolve) => stream.on("response", resolve))
    const body = Buffer.concat(await stream.toArray()).toString()
    session.close()
    rmSync(dir, { recursive: true })
    expect(body).toBe(WITHOUT_PHONES)
    expect(head["content-length"]).toBe(String(Buffer.byteLength(WITHOUT_PHONES)))
})
