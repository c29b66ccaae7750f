// What the gate does of its own accord: refusals, faults, cuts, aborts, timeouts. Real sockets on loopback.
import { request as httpRequest, type RequestListener } from "node:http"
import { connect } from "node:net"
import { createGunzip, gzipSync } from "node:zlib"
import { afterEach, describe, expect, test } from "vitest"
import type { ExposureRecord, RequestRecord, SpoolRecord } from "../core/observation.ts"
import { ask, sendRaw, serve, serveRaw, type TestServer } from "./testing/raw-http.case.ts"
import { startTestGate, type TestGate, type TestGateOptions } from "./testing/test-gate.case.ts"

const opened: { close(): Promise<unknown> }[] = []

afterEach(async () => {
    for (const one of opened.splice(0).toReversed()) await one.close()
})

function keep<T extends TestServer>(server: T): T {
    opened.push(server)
    return server
}

async function gateFor(upstream: TestServer, options?: TestGateOptions): Promise<TestGate> {
    const gate = await startTestGate(upstream.port, options)
    opened.push({ close: async () => gate.finish() })
    return gate
}

function persons(from: number, to: number): string {
    return Array.from({ length: to - from }, (_, n) => `person ${from + n} 名前\n`).join("")
}

function requests(records: readonly SpoolRecord[]): RequestRecord[] {
    return records.filter((record) => record.kind === "request")
}

function exposures(records: readonly SpoolRecord[]): ExposureRecord[] {
    return records.filter((record) => record.kind === "exposure")
}

function digests(records: readonly SpoolRecord[]): string[] {
    return exposures(records).flatMap(({ sightings }) =>
        sightings.flatMap(({ identifiers }) => identifiers[0]?.digest ?? []),
    )
}

/** The body in two parts, so that its head and beginning have left before the rest is read. */
function inTwoParts(type: string, body: string | Buffer, headers: Record<string, string> = {}): RequestListener {
    const bytes = Buffer.from(body)
    return (_, response) => {
        response.writeHead(200, { "content-type": type, ...headers })
        response.write(bytes.subarray(0, 700))
        setTimeout(() => response.end(bytes.subarray(700)), 30)
    }
}

/** As much of a broken-off gzip stream as can be read. */
async function inflated(bytes: Buffer): Promise<string> {
    return new Promise((resolve) => {
        const stream = createGunzip()
        let text = ""
        stream.on("data", (chunk: Buffer) => (text += chunk.toString()))
        stream.on("error", () => resolve(text)).on("end", () => resolve(text))
        stream.end(bytes)
    })
}

const BREAKER_10: TestGateOptions = { overrides: { breaker: 10 } }

async function until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 200 && !condition(); tries++) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(condition()).toBe(true)
}

describe("refusals", () => {
    test("an attack in the head: 403, an id, nothing of what was matched, and the application sees nothing", async () => {
        let seen = 0
        const upstream = keep(await serve((_, response) => response.end(String((seen += 1)))))
        const gate = await gateFor(upstream)
        const answer = await ask(gate.port, { path: "/?q=ATTACK" })
        expect(answer.status).toBe(403)
        expect(answer.headers["content-type"]).toBe("application/problem+json")
        expect(answer.headers["sekisho-id"]).toMatch(/^[0-9a-z]+-[0-9a-f]+-[0-9a-z]+$/)
        expect(JSON.parse(answer.body.toString())).toMatchObject({
            code: "SEKISHO_GATE_ATTACK_REFUSED",
            id: answer.headers["sekisho-id"],
        })
        expect(answer.body.toString()).not.toContain('ATTACK"')
        const page = await ask(gate.port, { path: "/?q=ATTACK", headers: { accept: "text/html" } })
        expect(page.body.toString()).toContain('<html lang="ja">')
        expect(page.body.toString()).toContain(String(page.headers["sekisho-id"]))
        expect(seen).toBe(0)
        const [record] = requests(await gate.finish())
        expect(record).toMatchObject({ status: 403, outcome: "refused", forwarded: false, responseBytes: 0 })
    })

    test.each([
        { size: 100, why: "held whole" },
        { size: 1_000_000, why: "streamed: its end never arrives" },
    ])("an attack at the end of a body of $size bytes: $why", async ({ size }) => {
        let complete = 0
        const upstream = keep(
            await serve((request, response) => {
                request.on("error", () => undefined)
                request.resume().on("end", () => {
                    complete += 1
                    response.end("done")
                })
            }),
        )
        const gate = await gateFor(upstream)
        const body = Buffer.concat([Buffer.alloc(size, "x"), Buffer.from("ATTACK")])
        const answer = await ask(gate.port, {
            method: "POST",
            body,
            headers: { "content-length": String(body.length) },
        })
        expect(answer.status).toBe(403)
        expect(complete).toBe(0)
        expect(requests(await gate.finish())[0]).toMatchObject({ outcome: "refused", forwarded: size > 100 })
    })

    test.each([
        { raw: "GET / HTTP/1.1\r\n\r\n", status: 400, why: "no Host" },
        {
            raw: "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            status: 400,
            why: "two lengths",
        },
        { raw: `GET / HTTP/1.1\r\nHost: a\r\nX: ${"y".repeat(70_000)}\r\n\r\n`, status: 431, why: "head too long" },
        {
            raw: `GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${"X: y\r\n".repeat(201)}\r\n`,
            status: 431,
            why: "too many fields",
        },
        { raw: "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", status: 501, why: "a tunnel" },
        {
            raw: "GET / HTTP/1.1\r\nHost: a\r\nConnection: upgrade, close\r\nUpgrade: websocket\r\n\r\n",
            status: 501,
            why: "WebSocket",
        },
        { raw: "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", status: 400, why: "asterisk-form" },
        { raw: "GET http://other/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", status: 400, why: "two hosts" },
        { raw: "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n", status: 400, why: "Host twice" },
        {
            raw: "GET /\u0001 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            status: 400,
            why: "control character in target",
        },
    ])("$status: $why", async ({ raw, status }) => {
        const upstream = keep(await serve((_, response) => response.end("application")))
        const gate = await gateFor(upstream)
        const got = await sendRaw(gate.port, raw)
        expect(got).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
        expect(got).toMatch(/sekisho-id: /i)
        expect(got).toContain('"code":"SEKISHO_GATE_')
        expect(got).not.toContain('application"')
    })

    test("an offer of another protocol is ignored, as RFC 9110 7.8 allows", async () => {
        const upstream = keep(await serve((request, response) => response.end(JSON.stringify(request.headers))))
        const gate = await gateFor(upstream)
        const got = await sendRaw(
            gate.port,
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n",
        )
        expect(got).toMatch(/^HTTP\/1.1 200 /)
        expect(got).not.toContain("h2c")
    })

    test("mode observe: passes", async () => {
        const upstream = keep(await serve((_, response) => response.end("application")))
        const gate = await gateFor(upstream, { overrides: { mode: "observe" } })
        expect((await ask(gate.port, { path: "/?q=ATTACK" })).body.toString()).toBe("application")
    })
})

describe("faults", () => {
    test("inbound: closed by default, open where the owner says so; told once each", async () => {
        const upstream = keep(await serve((_, response) => response.end("application")))
        const closed = await gateFor(upstream)
        const refused = await ask(closed.port, { path: "/JUDGEFAULT" })
        expect(refused.status).toBe(500)
        expect(refused.body.toString()).toContain("SEKISHO_GATE_JUDGEMENT_FAULT")
        expect(closed.events.map(({ event }) => event)).toEqual(["judgement-fault"])
        expect(requests(await closed.finish())[0]).toMatchObject({ outcome: "fault", forwarded: false })
        const open = await gateFor(upstream, { file: { onFault: { inbound: "open" } } })
        expect((await ask(open.port, { path: "/JUDGEFAULT" })).body.toString()).toBe("application")
    })

    test("outbound: the rest counts as unreadable; closed where the owner says so", async () => {
        const upstream = keep(await serve((_, response) => response.end("person 1\nfault\nrest")))
        const open = await gateFor(upstream)
        expect((await ask(open.port)).body.toString()).toBe("person 1\nfault\nrest")
        const [record] = requests(await open.finish())
        expect(record?.coverage).toEqual({ kind: "none", why: "fault", unreadBytes: 19 })
        const closed = await gateFor(upstream, { file: { onFault: { outbound: "closed" } } })
        expect((await ask(closed.port)).status).toBe(500)
    })

    test("nobody behind the gate: 502 with an id", async () => {
        const upstream = await serve((_, response) => response.end())
        await upstream.close()
        const gate = await gateFor(upstream)
        const answer = await ask(gate.port)
        expect(answer.status).toBe(502)
        expect(JSON.parse(answer.body.toString())).toMatchObject({ code: "SEKISHO_GATE_UPSTREAM_UNREACHABLE" })
        expect(requests(await gate.finish())[0]).toMatchObject({ outcome: "upstream-failed", status: 502 })
    })

    test("an application that does not answer: 504", async () => {
        const upstream = keep(await serve(() => undefined))
        const gate = await gateFor(upstream, { file: { limits: { upstreamHeadersTimeoutMs: 300 } } })
        const answer = await ask(gate.port)
        expect(answer.status).toBe(504)
        expect(answer.body.toString()).toContain("SEKISHO_GATE_UPSTREAM_TIMEOUT")
    })

    test.each([
        { raw: "nonsense\r\n\r\n", why: "no HTTP" },
        { raw: `HTTP/1.1 200 OK\r\nX: ${"y".repeat(70_000)}\r\n\r\n`, why: "its head is too long" },
    ])("an invalid answer of the application: $why", async ({ raw }) => {
        const upstream = keep(await serveRaw((socket) => void socket.once("data", () => socket.end(raw))))
        const gate = await gateFor(upstream)
        const answer = await ask(gate.port)
        expect(answer.status).toBe(502)
        expect(answer.body.toString()).toContain("SEKISHO_GATE_UPSTREAM_INVALID")
    })

    test.each([
        { head: "Transfer-Encoding: chunked", body: "f\r\nperson 1\nperson\r\n", why: "in a chunked body" },
        { head: "Content-Length: 5000", body: "person 1\nperson", why: "short of its length" },
    ])(
        "the application breaks off $why: the client sees a broken answer, never a whole one",
        async ({ head, body }) => {
            const upstream = keep(
                await serveRaw((socket) => {
                    socket.once("data", () => {
                        socket.write(`HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n${head}\r\n\r\n${body}`)
                        setTimeout(() => socket.destroy(), 50)
                    })
                }),
            )
            const gate = await gateFor(upstream)
            const answer = await ask(gate.port)
            expect(answer.complete).toBe(false)
            expect(answer.body.toString()).toBe("person 1\n")
            expect(requests(await gate.finish())[0]).toMatchObject({ outcome: "upstream-failed", offered: 1 })
        },
    )

    test("a stale connection to the application: a GET is asked again, once", async () => {
        let connections = 0
        const upstream = keep(
            await serveRaw((socket) => {
                connections += 1
                let asked = 0
                socket.on("data", () => {
                    asked += 1
                    if (asked === 1) socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
                    else socket.destroy()
                })
            }),
        )
        const gate = await gateFor(upstream)
        expect((await ask(gate.port)).status).toBe(200)
        expect((await ask(gate.port)).status).toBe(200)
        expect(connections).toBe(2)
    })
})

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

describe("out of service", () => {
    test("a stop answers 503 with a page; dodges do not help; the rest goes on", async () => {
        const upstream = keep(await serve((_, response) => response.end("application")))
        const gate = await gateFor(upstream, {
            file: { contact: { ja: "電話 03-0000-0000", en: "call 03-0000-0000" } },
        })
        gate.setState({ stops: [{ route: "/comment", why: "test", sinceMs: 0 }] })
        for (const path of [
            "/comment",
            "//comment",
            "/%63omment",
            "/comment/",
            "/x/../comment",
            "/Comment",
            "/comment?x=1",
        ]) {
            const answer = await ask(gate.port, { path, headers: { accept: "text/html" } })
            expect([path, answer.status]).toEqual([path, 503])
            expect(answer.headers["retry-after"]).toBe("600")
            expect(answer.body.toString()).toContain("電話 03-0000-0000")
        }
        expect(
            (await ask(gate.port, { path: "/comment", headers: { accept: "application/json" } })).body.toString(),
        ).toContain("SEKISHO_GATE_STOPPED")
        expect((await ask(gate.port, { path: "/comments" })).body.toString()).toBe("application")
        gate.setState({ stops: [] })
        expect((await ask(gate.port, { path: "/comment" })).body.toString()).toBe("application")
    })

    test("a stop cuts what is under way", async () => {
        const upstream = keep(
            await serve((_, response) => {
                response.write("line\n")
                const timer = setInterval(() => response.write("line\n"), 5)
                response.on("close", () => clearInterval(timer))
            }),
        )
        const gate = await gateFor(upstream)
        const answer = ask(gate.port, { path: "/dump" })
        await new Promise((resolve) => setTimeout(resolve, 100))
        gate.setState({ stops: [{ route: "/*", why: "test", sinceMs: 0 }] })
        expect((await answer).complete).toBe(false)
        expect(requests(await gate.finish())[0]).toMatchObject({ outcome: "cut" })
    })

    test("bypass: nothing is judged or cut, and still written down", async () => {
        const upstream = keep(await serve((_, response) => response.end(persons(0, 50))))
        const gate = await gateFor(upstream, BREAKER_10)
        gate.setState({ bypass: true, stops: [{ route: "/", why: "test", sinceMs: 0 }] })
        expect((await ask(gate.port, { path: "/?q=ATTACK" })).body.toString()).toBe(persons(0, 50))
        const records = await gate.finish()
        expect(new Set(digests(records)).size).toBe(50)
        expect(requests(records)[0]).toMatchObject({ outcome: "completed" })
    })
})
