// Details of HTTP that something legitimate depends on. Real sockets on loopback.
import { connect } from "node:net"
import { describe, expect, test } from "vitest"
import { digests, gateFor, keep, persons, requests, until } from "./testing/exchange.case.ts"
import { ask, sendRaw, serve } from "./testing/raw-http.case.ts"

describe("details of HTTP", () => {
    test("Expect: 100-continue is answered here, and only for what may come", async () => {
        const upstream = keep(
            await serve((request, response) => {
                response.setHeader("x-expect", String(request.headers.expect))
                request.pipe(response)
            }),
        )
        const gate = await gateFor(upstream)
        const head = "Host: a\r\nConnection: close\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n"
        const allowed = await new Promise<string>((resolve) => {
            const socket = connect(gate.port, "127.0.0.1", () => socket.write(`POST / HTTP/1.1\r\n${head}`))
            let got = ""
            socket.on("data", (chunk) => {
                if (got === "") socket.write("body")
                got += chunk.toString()
            })
            socket.on("close", () => resolve(got))
        })
        expect(allowed).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 /)
        expect(allowed).toContain("x-expect: undefined")
        expect(allowed).toContain("body")
        const refused = await sendRaw(gate.port, `POST /?ATTACK HTTP/1.1\r\n${head}`)
        expect(refused).toMatch(/^HTTP\/1.1 403 /)
    })

    test("a stranger's X-Forwarded-For is told once and replaced", async () => {
        const upstream = keep(await serve((request, response) => response.end(JSON.stringify(request.headers))))
        const gate = await gateFor(upstream)
        const { body } = await ask(gate.port, {
            path: "/?mail=secret@example.com",
            headers: { "x-forwarded-for": "6.6.6.6", cookie: "sid=secret" },
        })
        expect(JSON.parse(body.toString())).toMatchObject({
            "x-forwarded-for": "127.0.0.1",
            "x-forwarded-proto": "http",
        })
        expect(gate.events.map(({ event }) => event)).toEqual(["proxy-untrusted"])
        expect(JSON.stringify(gate.events)).not.toContain("secret")
    })

    test("a client that sends its body too slowly is told so", async () => {
        const upstream = keep(await serve((request, response) => request.pipe(response)))
        const gate = await gateFor(upstream, { file: { limits: { bodyIdleTimeoutMs: 100 } } })
        const got = await sendRaw(gate.port, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\nx")
        expect(got).toMatch(/^HTTP\/1.1 408 /)
        expect(got).toContain("SEKISHO_GATE_CLIENT_TIMEOUT")
    })

    test("pipelined requests are answered in order", async () => {
        const upstream = keep(
            await serve((request, response) => {
                setTimeout(() => response.end(request.url), request.url === "/1" ? 50 : 0)
            }),
        )
        const gate = await gateFor(upstream)
        const asked = ["/1", "/2", "/3"].map(
            (path) => `GET ${path} HTTP/1.1\r\nHost: a\r\n${path === "/3" ? "Connection: close\r\n" : ""}\r\n`,
        )
        const got = await sendRaw(gate.port, asked.join(""))
        expect(got.match(/\/[123]$|\/[123](?=[\r\nH])/gm)).toEqual(["/1", "/2", "/3"])
    })

    test("a full spool: responses that show persons are refused, or pass where the owner says so", async () => {
        const upstream = keep(
            await serve((request, response) => response.end(request.url === "/p" ? persons(0, 3) : "x")),
        )
        const closed = await gateFor(upstream, { file: { limits: { spoolBytes: 1 } } })
        expect((await ask(closed.port, { path: "/p" })).body.toString()).toContain("SEKISHO_GATE_SPOOL_FULL")
        expect((await ask(closed.port)).body.toString()).toBe("x")
        expect(closed.events.map(({ event }) => event)).toContain("spool-full")
        const open = await gateFor(upstream, { file: { limits: { spoolBytes: 1 }, spool: { onFull: "open" } } })
        expect((await ask(open.port, { path: "/p" })).body.toString()).toBe(persons(0, 3))
    })

    test("a session the application opened is capped over addresses and named in the record", async () => {
        const upstream = keep(
            await serve((_, response) => {
                response.setHeader("set-cookie", "sid=0123456789abcdef0123; HttpOnly")
                response.end("x")
            }),
        )
        const gate = await gateFor(upstream)
        await ask(gate.port)
        await ask(gate.port, { headers: { cookie: "sid=0123456789abcdef0123" } })
        const records = requests(await gate.finish())
        expect(records[0]?.client.session).toBeNull()
        expect(records[1]?.client.session).toMatch(/^[0-9a-f]{32}$/)
        expect(JSON.stringify(records)).not.toContain("0123456789abcdef0123")
    })

    test("what is not answered when the drain's time is over is told so", async () => {
        const upstream = keep(await serve(() => undefined))
        const gate = await gateFor(upstream, { file: { limits: { drainTimeoutMs: 100 } } })
        const answer = ask(gate.port)
        await until(() => gate.counters().open === 1)
        await gate.finish()
        expect((await answer).body.toString()).toContain("SEKISHO_GATE_DRAINING")
    })

    test("a drain does not wait for connections that never sent anything", async () => {
        const upstream = keep(await serve((_, response) => response.end("x")))
        const gate = await gateFor(upstream)
        const silent = connect(gate.port, "127.0.0.1")
        silent.on("error", () => undefined)
        await new Promise((resolve) => silent.once("connect", resolve))
        await ask(gate.port)
        const beganMs = performance.now()
        await gate.finish()
        expect(performance.now() - beganMs).toBeLessThan(5_000)
    })

    test("a list in the guise of a picture is counted", async () => {
        const upstream = keep(
            await serve((_, response) => response.writeHead(200, { "content-type": "image/png" }).end(persons(0, 3))),
        )
        const gate = await gateFor(upstream)
        expect((await ask(gate.port)).body.toString()).toBe(persons(0, 3))
        expect(digests(await gate.finish())).toHaveLength(3)
    })

    test("an encoding nobody decodes is not asked for", async () => {
        const upstream = keep(await serve((request, response) => response.end(request.headers["accept-encoding"])))
        const gate = await gateFor(upstream)
        const answer = await ask(gate.port, { headers: { "accept-encoding": "sdch, br;q=0.9" } })
        expect(answer.body.toString()).toBe("br;q=0.9")
    })
})
