// Stops and bypass. Real sockets on loopback.
import { describe, expect, test } from "vitest"
import { BREAKER_10, digests, gateFor, keep, persons, requests } from "./testing/exchange.case.ts"
import { ask, serve } from "./testing/raw-http.case.ts"

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
        gate.setState({ bypass: true, stops: [{ route: "/comment", why: "test", sinceMs: 0 }] })
        expect((await ask(gate.port, { path: "/comment" })).status).toBe(503)
        expect((await ask(gate.port, { path: "/?q=ATTACK" })).body.toString()).toBe(persons(0, 50))
        const records = await gate.finish()
        expect(new Set(digests(records)).size).toBe(50)
        expect(requests(records)[1]).toMatchObject({ outcome: "completed", offered: 50, delivered: 50 })
    })
})
