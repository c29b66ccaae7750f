// What happens when something cannot be judged, or the application fails. Real sockets on loopback.
import { describe, expect, test } from "vitest"
import { gateFor, keep, requests } from "./testing/exchange.case.ts"
import { ask, serve, serveRaw } from "./testing/raw-http.case.ts"

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
        { raw: "HTTP/1.1 200 OK\r\nX: a\u0001b\r\nContent-Length: 1\r\n\r\nx", why: "a control character in a value" },
        {
            raw: "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxy",
            why: "two lengths",
        },
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
