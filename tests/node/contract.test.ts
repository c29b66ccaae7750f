// What every framework owes: the same answers with and without Sekisho, refusals before any handler, persons counted as at a
// door of the gate's, stops in force, and connections that stay usable.
import { connect } from "node:net"
import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { requests, exposures } from "../../src/gate/testing/exchange.case.ts"
import { ask, type Ask } from "../../src/gate/testing/raw-http.case.ts"
import { startTestGate } from "../../src/gate/testing/test-gate.case.ts"
import { JUDGEMENT } from "../../src/gate/real-judgement.ts"
import { FRAMEWORKS, type Framework, type Running, type Site } from "./frameworks.ts"
import { closeAfter, type Guarded, startGuarded } from "./guarded.ts"

const MIB = 1_048_576
const TEXT = { "content-type": "text/plain; charset=utf-8" }

function letters(bytes: number): Buffer {
    return Buffer.alloc(bytes, "abc of a page without anybody, again\n")
}

/** Made-up people, a row each. */
function members(from: number, to: number): Buffer {
    const rows = Array.from({ length: to - from }, (_, n) => {
        const number = String(from + n).padStart(4, "0")
        return `<tr><td>試験 ${number}号</td><td>member${number}@example.jp</td><td>090-0000-${number}</td></tr>`
    })
    return Buffer.from(`<table><tr><th>氏名</th><th>メール</th><th>電話番号</th></tr>${rows.join("\n")}</table>`)
}

const site: Site = (method, path, body) => {
    const [, kind = "", first = "0", second = "0"] = path.split("/")
    switch (kind) {
        case "size":
            return { status: 200, headers: TEXT, body: letters(Number(first)) }
        case "pieces":
            return { status: 200, headers: TEXT, body: [letters(10), letters(70_000), letters(Number(first))] }
        case "gzip":
            return {
                status: 200,
                headers: { ...TEXT, "content-encoding": "gzip" },
                body: gzipSync(letters(Number(first))),
            }
        case "status":
            return { status: Number(first), headers: { "x-kept": "Yes", location: "/elsewhere" }, body: null }
        case "members":
            return {
                status: 200,
                headers: { "content-type": "text/html; charset=utf-8" },
                body: members(Number(first), Number(second)),
            }
        case "error":
            throw new Error("of the application")
        default:
            return { status: 200, headers: { "content-type": "application/octet-stream", "x-method": method }, body }
    }
}

async function start(framework: Framework, guarded: Guarded | null, over: Site = site): Promise<Running> {
    const app = await framework.start(over, guarded?.sekisho ?? null)
    closeAfter(async () => app.close())
    return app
}

const VOLATILE = new Set(["date"])

async function seen(port: number, options: Ask): Promise<unknown> {
    const { status, reason, rawHeaders, body, complete } = await ask(port, options)
    const fields = rawHeaders.map((text, index) =>
        index % 2 === 1 && VOLATILE.has(rawHeaders[index - 1]?.toLowerCase() ?? "") ? "…" : text,
    )
    return { status, reason, fields, complete, bytes: body.length, body: body.toString("base64") }
}

interface IdentityCase extends Ask {
    readonly why: string
}

const SAME: readonly IdentityCase[] = [
    { path: "/size/0", why: "an empty body" },
    { path: "/size/1", why: "one byte" },
    { path: "/size/20000", why: "more than leaves in one write" },
    { path: `/size/${3 * MIB}`, why: "more than any buffer between us" },
    { path: "/pieces/1", why: "chunks, the last of one byte" },
    { path: `/pieces/${2 * MIB}`, why: "chunks, with backpressure" },
    { path: "/gzip/200000", why: "compressed by the application" },
    { path: "/size/500", method: "HEAD", why: "a head alone" },
    { path: "/status/204", why: "no content" },
    { path: "/status/304", why: "not modified" },
    { path: "/status/302", why: "a redirect" },
    { path: "/error", why: "the application's own error" },
    { path: "/echo", method: "POST", body: "", why: "a body of nothing" },
    { path: "/echo", method: "POST", body: letters(1_000), why: "a body held whole" },
    { path: "/echo", method: "POST", body: letters(2 * MIB), why: "a body beyond what is held" },
    { path: "/echo", method: "POST", chunks: [letters(5), letters(100_000), letters(3)], why: "a body in chunks" },
]

describe.each(FRAMEWORKS)("$name", (framework) => {
    test("answers the same with and without Sekisho", async () => {
        const plain = await start(framework, null)
        const guarded = await startGuarded()
        const app = await start(framework, guarded)
        for (const { why, ...options } of SAME)
            expect({ why, ...Object(await seen(app.port, options)) }).toEqual({
                why,
                ...Object(await seen(plain.port, options)),
            })
        const records = requests(await guarded.finish())
        expect(records).toHaveLength(SAME.length)
        expect(records.map(({ outcome }) => outcome)).toEqual(SAME.map(() => "completed"))
    })

    test.each([
        { why: "an injection in the query", path: "/?id=1'%20UNION%20SELECT%20name,pass%20FROM%20users--%20" },
        {
            why: "in a JSON body",
            path: "/echo",
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ id: "1' UNION SELECT name,pass FROM users-- " }),
        },
        {
            why: "in a field of a multipart form",
            path: "/echo",
            method: "POST",
            headers: { "content-type": "multipart/form-data; boundary=b" },
            body: '--b\r\ncontent-disposition: form-data; name="id"\r\n\r\n1\' UNION SELECT name,pass FROM users-- \r\n--b--\r\n',
        },
    ])("refuses $why before any handler", async (options) => {
        const guarded = await startGuarded()
        let asked = 0
        const app = await start(framework, guarded, (...request) => {
            asked += 1
            return site(...request)
        })
        const answer = await ask(app.port, options)
        expect(answer.status).toBe(403)
        expect(JSON.parse(answer.body.toString())).toMatchObject({ code: "SEKISHO_GATE_ATTACK_REFUSED" })
        expect((await ask(app.port, { path: "/size/3" })).status).toBe(200)
        expect(asked).toBe(1)
        expect(requests(await guarded.finish())[0]).toMatchObject({ outcome: "refused", forwarded: false, status: 403 })
    })

    test("counts persons as the gate in front does", async () => {
        const guarded = await startGuarded()
        const app = await start(framework, guarded)
        const plain = await start(framework, null)
        const gate = await startTestGate(plain.port, { judgement: JUDGEMENT })
        for (const path of ["/members/0/40", "/members/20/60"]) {
            const [own, proxied] = [await ask(app.port, { path }), await ask(gate.port, { path })]
            expect(own.body.equals(proxied.body)).toBe(true)
        }
        const [own, proxied] = [await guarded.finish(), await gate.finish()]
        const counts = requests(own).map(({ offered, delivered }) => [offered, delivered])
        expect(counts).toEqual([
            [40, 40],
            [40, 40],
        ])
        expect(counts).toEqual(requests(proxied).map(({ offered, delivered }) => [offered, delivered]))
        expect(exposures(own).flatMap(({ sightings }) => sightings)).toHaveLength(80)
    })

    test("refuses at the cap, before the first byte", async () => {
        const guarded = await startGuarded({ breaker: 10 })
        const app = await start(framework, guarded)
        expect((await ask(app.port, { path: "/members/0/10" })).status).toBe(200)
        const answer = await ask(app.port, { path: "/members/50/60" })
        expect(answer.status).toBe(429)
        expect(answer.body.toString()).not.toContain("example.jp")
        expect(requests(await guarded.finish()).map(({ offered }) => offered)).toEqual([10, 0])
    })

    test("cuts at the cap in the middle of an answer", async () => {
        const guarded = await startGuarded({ breaker: 1_000 })
        const app = await start(framework, guarded)
        const answer = await ask(app.port, { path: "/members/0/9000" }).catch(() => null)
        const body = answer?.body.toString() ?? ""
        expect(answer?.complete === true && answer.status === 200).toBe(false)
        expect(new Set(body.match(/member\d+@/g)).size).toBeLessThanOrEqual(1_000)
        const [record] = requests(await guarded.finish())
        expect(record?.outcome).toMatch(/^(?:cut|refused)$/)
        expect(record?.delivered).toBeLessThanOrEqual(1_000)
    })

    test("a client that goes away in the middle costs nobody else anything", async () => {
        const guarded = await startGuarded()
        const app = await start(framework, guarded)
        const socket = connect(app.port, "127.0.0.1")
        socket.write("GET /pieces/20000000 HTTP/1.1\r\nHost: a\r\n\r\n")
        await new Promise((resolve) => socket.once("data", resolve))
        socket.destroy()
        expect((await ask(app.port, { path: "/size/3" })).body.toString()).toBe("abc")
        const records = requests(await guarded.finish())
        expect(records.map(({ outcome }) => outcome).toSorted()).toEqual(["client-aborted", "completed"])
    })

    test("many at once, and many on one connection", async () => {
        const guarded = await startGuarded()
        const app = await start(framework, guarded)
        const sizes = Array.from({ length: 40 }, (_, n) => n * 1_111)
        const answers = await Promise.all(sizes.map(async (size) => ask(app.port, { path: `/size/${size}` })))
        expect(answers.map(({ body }) => body.length)).toEqual(sizes)
        for (const size of [1, 300_000, 2]) {
            const url = `http://127.0.0.1:${app.port}/pieces/${size}`
            expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(70_010 + size)
        }
    })

    test("pipelined requests are answered in their order", async () => {
        const guarded = await startGuarded()
        const app = await start(framework, guarded)
        const socket = connect(app.port, "127.0.0.1")
        const last = "GET /size/3 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        socket.write(`GET /size/100000 HTTP/1.1\r\nHost: a\r\n\r\nGET /pieces/5 HTTP/1.1\r\nHost: a\r\n\r\n${last}`)
        const text = Buffer.concat(await socket.toArray()).toString("latin1")
        expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3)
        expect(text).toMatch(/\r\nabc(?:\r\n0\r\n\r\n)?$/)
        expect(requests(await guarded.finish()).map(({ outcome }) => outcome)).toEqual([
            "completed",
            "completed",
            "completed",
        ])
    })

    test("stopped: nothing goes on any more", async () => {
        const guarded = await startGuarded()
        const app = await start(framework, guarded)
        await guarded.sekisho.stop()
        expect((await ask(app.port, { path: "/size/3" })).status).toBe(503)
    })
})
