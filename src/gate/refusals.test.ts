// What the gate refuses before the application sees it. Real sockets on loopback.
import { describe, expect, test } from "vitest"
import { gateFor, keep, requests } from "./testing/exchange.case.ts"
import { ask, sendRaw, serve } from "./testing/raw-http.case.ts"

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
            status: 400,
            why: "half a WebSocket handshake",
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
