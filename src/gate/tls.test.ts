// TLS and HTTP/2, with Node's own clients over real sockets.
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import {
    type ClientHttp2Session,
    type ClientHttp2Stream,
    connect as connect2,
    type OutgoingHttpHeaders,
} from "node:http2"
import { request as httpsRequest } from "node:https"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { connect as connectTls, type TLSSocket } from "node:tls"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { BREAKER_10, digests, gateFor, keep, persons, requests, until } from "./testing/exchange.case.ts"
import { ask, serve } from "./testing/raw-http.case.ts"
import { type TestCertificate, writeCertificate } from "./testing/test-certificate.case.ts"
import type { TestGate, TestGateOptions } from "./testing/test-gate.case.ts"

let dir = ""
let www: TestCertificate
let shop: TestCertificate
beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-tls-"))
    www = await writeCertificate(dir, ["www.example.jp", "localhost"])
    shop = await writeCertificate(dir, ["*.shop.example.jp"])
})
afterAll(() => rmSync(dir, { recursive: true }))

const sessions: ClientHttp2Session[] = []
afterEach(() => {
    for (const session of sessions.splice(0)) session.destroy()
})

function withTls(options: TestGateOptions = {}): TestGateOptions {
    return { ...options, file: { ...options.file, tls: { certificates: [www, shop] } } }
}

function sessionTo(gate: TestGate): ClientHttp2Session {
    const session = connect2(`https://localhost:${gate.port}`, { ca: www.cert })
    session.on("error", () => undefined)
    sessions.push(session)
    return session
}

interface Answer2 {
    readonly headers: Record<string, unknown>
    readonly trailers: Record<string, unknown>
    readonly body: string
    readonly rstCode: number
}

async function ask2(session: ClientHttp2Session, headers: OutgoingHttpHeaders, body?: string): Promise<Answer2> {
    const stream = session.request(headers, { endStream: body === undefined })
    if (body !== undefined) stream.end(body)
    return answerOf(stream)
}

async function answerOf(stream: ClientHttp2Stream): Promise<Answer2> {
    return new Promise((resolve) => {
        const got = { headers: {}, trailers: {}, body: "" }
        stream.on("response", (headers) => Object.assign(got.headers, headers))
        stream.on("trailers", (trailers) => Object.assign(got.trailers, trailers))
        stream.on("data", (chunk: Buffer) => (got.body += chunk.toString()))
        stream.on("error", () => undefined)
        stream.on("close", () => resolve({ ...got, rstCode: stream.rstCode ?? 0 }))
    })
}

describe("TLS", () => {
    test("HTTP/1.1 behind it: the application learns that it was https", async () => {
        const upstream = keep(await serve((request, response) => response.end(JSON.stringify(request.headers))))
        const gate = await gateFor(upstream, withTls())
        const body = await new Promise<string>((resolve, reject) => {
            const options = { port: gate.port, host: "localhost", ca: www.cert, path: "/x", agent: false }
            const sent = httpsRequest(options, (response) => {
                let text = ""
                response.on("data", (chunk: Buffer) => (text += chunk.toString()))
                response.on("end", () => resolve(text))
            })
            sent.on("error", reject).end()
        })
        expect(JSON.parse(body)).toMatchObject({ "x-forwarded-proto": "https" })
        expect(requests(await gate.finish())[0]).toMatchObject({ route: "/x", status: 200 })
    })

    test.each([
        { servername: "a.shop.example.jp", want: "*.shop.example.jp", why: "by the name that is asked for" },
        { servername: "www.example.jp", want: "www.example.jp", why: "the other one" },
        { servername: "unknown.example", want: "www.example.jp", why: "the first for a name nobody has" },
    ])("certificates: $why", async ({ servername, want }) => {
        const gate = await gateFor(keep(await serve((_, response) => response.end())), withTls())
        const socket = await secureSocket(gate, servername)
        expect(socket.getPeerCertificate().subject.CN).toBe(want)
        socket.destroy()
    })

    test("a reload shows new certificates to new connections and leaves the old ones alone", async () => {
        const upstream = keep(await serve((_, response) => response.end("x")))
        const gate = await gateFor(upstream, withTls())
        const before = await secureSocket(gate, "www.example.jp")
        gate.reload({ tls: { certificates: [shop] } })
        const after = await secureSocket(gate, "www.example.jp")
        expect(after.getPeerCertificate().subject.CN).toBe("*.shop.example.jp")
        before.write("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        const answer = await new Promise<string>((resolve) => {
            let text = ""
            before.on("data", (chunk: Buffer) => (text += chunk.toString())).on("close", () => resolve(text))
        })
        expect(answer).toMatch(/^HTTP\/1.1 200 /)
        after.destroy()
    })

    test("plain HTTP at a door of TLS, and TLS at a plain door, end", async () => {
        const upstream = keep(await serve((_, response) => response.end("x")))
        const gate = await gateFor(upstream, withTls())
        await expect(ask(gate.port)).rejects.toThrow("socket hang up")
        await until(() => gate.counters().handshakesFailed === 1)
        const plain = await gateFor(upstream)
        await expect(secureSocket(plain, "a")).rejects.toMatchObject({ code: expect.stringMatching(/SSL|ECONNRESET/) })
    })
})

async function secureSocket(gate: TestGate, servername: string): Promise<TLSSocket> {
    return new Promise((resolve, reject) => {
        const options = { port: gate.port, host: "127.0.0.1", servername, rejectUnauthorized: false }
        const socket = connectTls(options, () => resolve(socket))
        socket.on("error", reject)
    })
}

describe("HTTP/2", () => {
    test("requests, bodies, fields and trailers pass both ways", async () => {
        const upstream = keep(
            await serve((request, response) => {
                let body = ""
                request.on("data", (chunk: Buffer) => (body += chunk.toString()))
                request.on("end", () => {
                    response.writeHead(201, {
                        "Content-Type": "application/json",
                        Trailer: "X-Sum",
                        "Set-Cookie": ["a=1", "b=2"],
                    })
                    response.write(
                        JSON.stringify({
                            ...request.headers,
                            method: request.method,
                            body,
                            sum: request.trailers["x-in"],
                        }),
                    )
                    response.addTrailers({ "X-Sum": "7" })
                    response.end()
                })
            }),
        )
        const gate = await gateFor(upstream, withTls())
        const session = sessionTo(gate)
        const stream = session.request(
            { ":method": "POST", ":path": "/a?q=%E3%81%82", cookie: ["s=1", "t=2"], "x-odd": "é" },
            { waitForTrailers: true },
        )
        stream.on("wantTrailers", () => stream.sendTrailers({ "x-in": "5" }))
        stream.end("body 本文")
        const answer = await answerOf(stream)
        expect(answer.headers).toMatchObject({
            ":status": 201,
            "content-type": "application/json",
            "set-cookie": ["a=1", "b=2"],
        })
        expect(answer.headers).not.toHaveProperty("transfer-encoding")
        expect(answer.trailers).toMatchObject({ "x-sum": "7" })
        expect(JSON.parse(answer.body)).toMatchObject({
            host: `localhost:${gate.port}`,
            cookie: "s=1; t=2",
            "x-odd": "é",
            "x-forwarded-proto": "https",
            method: "POST",
            body: "body 本文",
            sum: "5",
        })
    })

    test.each([
        { method: "HEAD", path: "/", status: 200, length: "4", body: "" },
        { method: "GET", path: "/204", status: 204, length: undefined, body: "" },
        { method: "GET", path: "/404", status: 404, length: "4", body: "page" },
    ])("$method $path: $status", async ({ method, path, status, length, body }) => {
        const upstream = keep(
            await serve((request, response) => {
                if (request.url === "/204") response.writeHead(204).end()
                else response.writeHead(request.url === "/404" ? 404 : 200, { "content-length": 4 }).end("page")
            }),
        )
        const gate = await gateFor(upstream, withTls())
        const answer = await ask2(sessionTo(gate), { ":method": method, ":path": path })
        expect(answer.headers[":status"]).toBe(status)
        expect(answer.headers["content-length"]).toBe(length)
        expect(answer.body).toBe(body)
    })

    test("many streams at once are judged and counted each by itself", async () => {
        const upstream = keep(await serve((_, response) => response.end(persons(0, 3))))
        const gate = await gateFor(upstream, withTls())
        const session = sessionTo(gate)
        const paths = Array.from({ length: 60 }, (_, n) => (n % 3 === 0 ? `/?ATTACK=${n}` : `/p${n}`))
        const answers = await Promise.all(paths.map(async (path) => ask2(session, { ":path": path })))
        expect(answers.map(({ headers }) => headers[":status"])).toEqual(
            paths.map((path) => (path.includes("ATTACK") ? 403 : 200)),
        )
        const records = await gate.finish()
        expect(new Set(digests(records)).size).toBe(3)
        expect(requests(records).filter(({ delivered }) => delivered === 3)).toHaveLength(40)
    })

    test("a cap in the middle of a body resets that stream and no other", async () => {
        const upstream = keep(
            await serve((request, response) => {
                response.writeHead(200, { "content-type": "text/plain" })
                response.write(request.url === "/fine" ? "fine" : persons(0, 5))
                setTimeout(() => response.end(request.url === "/fine" ? "" : persons(5, 500)), 30)
            }),
        )
        const gate = await gateFor(upstream, withTls(BREAKER_10))
        const session = sessionTo(gate)
        const cut = await ask2(session, { ":path": "/dump" })
        expect(cut.headers[":status"]).toBe(200)
        expect(cut.rstCode).toBe(2)
        expect(cut.body).toBe(persons(0, 10))
        expect((await ask2(session, { ":path": "/fine" })).body).toBe("fine")
        const records = await gate.finish()
        expect(new Set(digests(records)).size).toBe(10)
        expect(requests(records)[0]).toMatchObject({ outcome: "cut", offered: 10 })
    })

    test("a client that resets its stream ends the application's side", async () => {
        let ended = false
        const upstream = keep(
            await serve((_, response) => void response.on("close", () => (ended = true)).write("first")),
        )
        const gate = await gateFor(upstream, withTls())
        const stream = sessionTo(gate).request({ ":path": "/" })
        stream.on("error", () => undefined)
        await until(() => gate.counters().open === 1)
        stream.close(8)
        await until(() => ended)
        expect(requests(await gate.finish())[0]).toMatchObject({ outcome: "client-aborted" })
    })

    test.each([
        {
            headers: { ":path": "/", ":authority": "localhost", host: "other.example" },
            want: "target-host-mismatch",
            why: ":authority and Host differ",
        },
        {
            headers: { ":path": "/", content_length: "5" },
            want: "field-disguised",
            why: "a disguise of Content-Length",
        },
    ])("refused: $why", async ({ headers, want }) => {
        const upstream = keep(await serve((_, response) => response.end("application")))
        const gate = await gateFor(upstream, withTls())
        const answer = await ask2(sessionTo(gate), headers)
        expect(answer.headers[":status"]).toBe(400)
        expect(JSON.parse(answer.body)).toMatchObject({ reason: want })
    })

    test("a long answer leaves the application's connection free for the next", async () => {
        const page = randomBytes(200_001)
        const upstream = keep(
            await serve((_, response) =>
                response
                    .writeHead(200, { "content-type": "application/octet-stream", "content-length": page.length })
                    .end(page),
            ),
        )
        const gate = await gateFor(upstream, withTls())
        for (let turn = 0; turn < 20; turn++) {
            const session = sessionTo(gate)
            const answer = await ask2(session, { ":path": "/" })
            expect(answer.headers).toHaveProperty("content-length", String(page.length))
            session.close()
        }
    })

    test("a drain lets open streams end", async () => {
        const upstream = keep(await serve((_, response) => setTimeout(() => response.end("late"), 700)))
        const gate = await gateFor(upstream, withTls())
        const answer = ask2(sessionTo(gate), { ":path": "/" })
        await until(() => gate.counters().open === 1)
        const finished = gate.finish()
        expect((await answer).body).toBe("late")
        await finished
    })
})

function siteOf(name: string, port: number): { name: string; hosts: string[]; upstream: string } {
    return { name, hosts: [`${name}.example.jp`], upstream: `http://127.0.0.1:${port}` }
}

describe("sites", () => {
    test("each host goes to its own application, with its own mode and routes", async () => {
        const one = keep(await serve((request, response) => response.end(`one ${request.headers.host}`)))
        const two = keep(await serve((_, response) => response.end("two")))
        const sites = [siteOf("www", one.port), { ...siteOf("shop", two.port), mode: "observe" as const }]
        const gate = await gateFor(one, { file: { sites }, overrides: { upstream: undefined } })
        expect((await ask(gate.port, { headers: { host: "WWW.example.jp:80" } })).body.toString()).toBe(
            "one WWW.example.jp:80",
        )
        expect((await ask(gate.port, { headers: { host: "shop.example.jp" }, path: "/?ATTACK" })).body.toString()).toBe(
            "two",
        )
        expect((await ask(gate.port, { headers: { host: "www.example.jp" }, path: "/?ATTACK" })).status).toBe(403)
        const unknown = await ask(gate.port, { headers: { host: "evil.example" } })
        expect(unknown.status).toBe(421)
        expect(unknown.body.toString()).toContain("SEKISHO_GATE_SITE_UNKNOWN")
        gate.setState({ stops: [{ route: "shop:/cart", why: "test", sinceMs: 0 }] })
        expect((await ask(gate.port, { headers: { host: "shop.example.jp" }, path: "/cart" })).status).toBe(503)
        expect((await ask(gate.port, { headers: { host: "www.example.jp" }, path: "/cart" })).status).toBe(200)
        expect(requests(await gate.finish()).map(({ route }) => route)).toEqual([
            "www:/",
            "shop:/",
            "www:/",
            "shop:/cart",
            "www:/cart",
        ])
    })

    test("caps of one site are not another's", async () => {
        const upstream = keep(
            await serve((request, response) => response.end(request.url === "/a" ? persons(0, 10) : persons(20, 30))),
        )
        const sites = ["a", "b"].map((name) => ({ name, hosts: [`${name}.example.jp`] }))
        const gate = await gateFor(upstream, { file: { sites }, overrides: { breaker: 10 } })
        const status = async (host: string, path: string): Promise<number> =>
            (await ask(gate.port, { path, headers: { host } })).status
        expect(await status("a.example.jp", "/a")).toBe(200)
        expect(await status("b.example.jp", "/b")).toBe(200)
        expect(await status("a.example.jp", "/b")).toBe(429)
    })
})
