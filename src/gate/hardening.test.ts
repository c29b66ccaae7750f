// Against eavesdropping, through a gate: proposed, then enforced.
import { mkdtempSync, rmSync } from "node:fs"
import { request as httpsRequest } from "node:https"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { gateFor, keep, requests } from "./testing/exchange.case.ts"
import { ask, serve } from "./testing/raw-http.case.ts"
import { type TestCertificate, writeCertificate } from "./testing/test-certificate.case.ts"
import type { TestGate } from "./testing/test-gate.case.ts"

const ENFORCED = { https: "enforce", hsts: "enforce", cookies: "enforce" } as const

let dir = ""
let certificate: TestCertificate
beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-harden-"))
    certificate = await writeCertificate(dir, ["localhost"])
})
afterAll(() => rmSync(dir, { recursive: true }))

async function gateOf(hardening: object): Promise<TestGate> {
    const upstream = keep(
        await serve((_, response) => {
            response.setHeader("Set-Cookie", ["sid=0123456789abcdef0123", "theme=dark; Secure; SameSite=Strict"])
            response.end("page")
        }),
    )
    return gateFor(upstream, { file: { tls: { certificates: [certificate], plainListen: "127.0.0.1:0" }, hardening } })
}

async function askTls(gate: TestGate): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => {
        const options = { port: gate.port, host: "localhost", ca: certificate.cert, agent: false }
        const sent = httpsRequest(options, (response) => {
            response.resume().on("end", () => resolve(response.headers))
        })
        sent.on("error", reject).end()
    })
}

describe("hardening", () => {
    test("proposed: nothing is changed, everything is counted", async () => {
        const gate = await gateOf({})
        const headers = await askTls(gate)
        expect(headers["set-cookie"]).toEqual(["sid=0123456789abcdef0123", "theme=dark; Secure; SameSite=Strict"])
        expect(headers).not.toHaveProperty("strict-transport-security")
        expect((await ask(gate.plainPort, { headers: { host: "localhost" } })).status).toBe(200)
        expect(gate.counters()).toMatchObject({ plainRequests: 1, hstsMissing: 1, cookiesWeak: 2 })
    })

    test("enforced: cookies, HSTS, and a redirect that keeps method and target", async () => {
        const gate = await gateOf(ENFORCED)
        const headers = await askTls(gate)
        expect(headers["set-cookie"]).toEqual([
            "sid=0123456789abcdef0123; Secure; SameSite=Lax; HttpOnly",
            "theme=dark; Secure; SameSite=Strict",
        ])
        expect(headers["strict-transport-security"]).toBe("max-age=15552000")
        const answer = await ask(gate.plainPort, {
            method: "POST",
            path: "/a?b=c",
            body: "x",
            headers: { host: "www.example.jp:80" },
        })
        expect(answer.status).toBe(308)
        expect(answer.headers["location"]).toBe("https://www.example.jp/a?b=c")
        expect(requests(await gate.finish()).map(({ outcome }) => outcome)).toEqual(["completed", "redirected"])
    })

    test("behind a proxy that ends TLS, its word counts where it is trusted", async () => {
        const upstream = keep(await serve((_, response) => response.end("page")))
        const file = { hardening: ENFORCED, trustedProxies: ["127.0.0.1"] }
        const gate = await gateFor(upstream, { file })
        const over = async (proto: string): Promise<number> =>
            (
                await ask(gate.port, {
                    headers: { host: "www.example.jp", "x-forwarded-for": "192.0.2.1", "x-forwarded-proto": proto },
                })
            ).status
        expect(await over("https")).toBe(200)
        expect(await over("http")).toBe(308)
        const stranger = await gateFor(upstream, { file: { hardening: ENFORCED } })
        expect((await ask(stranger.port, { headers: { "x-forwarded-proto": "http" } })).status).toBe(200)
    })
})
