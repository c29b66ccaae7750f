// Routes of `mask` inside a Node application: the same answers as at a door of the gate.
import { createServer, type RequestListener } from "node:http"
import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { requests } from "../../src/gate/testing/exchange.case.ts"
import { ask } from "../../src/gate/testing/raw-http.case.ts"
import { running } from "./frameworks.ts"
import { closeAfter, startGuarded, type Guarded } from "./guarded.ts"

const BODY = '{"name":"山田太郎","email":"taro@example.jp","phone":"090-1234-5678"}'
const MASKED = BODY.replace("090-1234-5678", "●●●")
const YAML = 'mask:\n    - { route: "/members/*", fields: [phone] }\n'

async function mounted(listener: RequestListener): Promise<{ readonly port: number; readonly guarded: Guarded }> {
    const guarded = await startGuarded({}, YAML)
    const app = await running(createServer(guarded.sekisho.http(listener)))
    closeAfter(async () => app.close())
    return { port: app.port, guarded }
}

test("values leave masked, with the right length and an entity tag of their own", async () => {
    const { port, guarded } = await mounted((_, response) => {
        response.writeHead(200, {
            "content-type": "application/json",
            etag: '"v1"',
            "content-length": Buffer.byteLength(BODY),
        })
        response.end(BODY)
    })
    const answer = await ask(port, { path: "/members/1" })
    expect(answer.body.toString()).toBe(MASKED)
    expect(answer.headers["content-length"]).toBe(String(Buffer.byteLength(MASKED)))
    expect(answer.headers["etag"]).toMatch(/^W\/"sekisho-m1-/)
    expect((await ask(port, { path: "/staff/1" })).body.toString()).toBe(BODY)
    expect(requests(await guarded.finish())[0]).toMatchObject({ masked: 1, offered: 1, delivered: 1 })
})

test("of an application that compresses in pieces", async () => {
    const packed = gzipSync(BODY)
    const { port } = await mounted((_, response) => {
        response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
        response.write(packed.subarray(0, 20))
        setTimeout(() => response.end(packed.subarray(20)), 20)
    })
    const answer = await ask(port, { path: "/members/1" })
    expect(answer.body.toString()).toBe(MASKED)
    expect(answer.headers).not.toHaveProperty("content-encoding")
})

test("the application is asked about its own entity tag, and about no copy of before", async () => {
    const seen: [condition: string | undefined, date: string | undefined, raw: number][] = []
    const { port } = await mounted((request, response) => {
        seen.push([request.headers["if-none-match"], request.headers["if-modified-since"], request.rawHeaders.length])
        response.writeHead(200, { "content-type": "application/json", etag: '"v1"' }).end(BODY)
    })
    const { etag = "" } = (await ask(port, { path: "/members/1" })).headers
    await ask(port, { path: "/members/1", headers: { "if-none-match": etag } })
    await ask(port, { path: "/members/1", headers: { "if-none-match": '"v1"', "if-modified-since": "x" } })
    const plain = seen[0]?.[2] ?? 0
    expect(seen.slice(1)).toEqual([
        ['"v1"', undefined, plain + 2],
        [undefined, undefined, plain],
    ])
})

test("what cannot be masked is refused", async () => {
    const { port } = await mounted((_, response) => {
        response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.7 taro@example.jp")
    })
    const answer = await ask(port, { path: "/members/1", headers: { accept: "application/json" } })
    expect(answer.status).toBe(500)
    expect(answer.body.toString()).toContain("SEKISHO_GATE_NOT_MASKED")
})
