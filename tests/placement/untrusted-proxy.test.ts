// Each row of docs/placement/untrusted-proxy.md, played: the test is the proxy, at an address of loopback of its own.
import { readFileSync } from "node:fs"
import { request, type IncomingHttpHeaders } from "node:http"
import { join, resolve } from "node:path"
import { expect, test } from "vitest"
import type { ConfigFile } from "../../src/config/config-file.ts"
import { gateFor, keep, requests } from "../../src/gate/testing/exchange.case.ts"
import { serve } from "../../src/gate/testing/raw-http.case.ts"
import type { TestGate } from "../../src/gate/testing/test-gate.case.ts"
import { HAS_ALL_OF_LOOPBACK } from "./visitor.ts"

const PAGE = join(resolve(import.meta.dirname, "../.."), "docs", "placement", "untrusted-proxy.md")
const PROXY = "127.0.0.9"
const FARTHER = "192.0.2.200"
const VISITOR = "192.0.2.1"
const OTHER = "192.0.2.2"

interface Answer {
    readonly status: number
    readonly headers: IncomingHttpHeaders
    /** What the application saw of the request; empty when it saw none. */
    readonly seen: Readonly<Record<string, string>>
    readonly text: string
}

/** What arrives at the gate, from the proxy unless another peer is named. */
async function from(gate: TestGate, headers: Record<string, string>, peer = PROXY, path = "/"): Promise<Answer> {
    return new Promise((resolve, reject) => {
        const options = { port: gate.port, host: "127.0.0.1", localAddress: peer, agent: false, path }
        const sent = request({ ...options, headers: { host: "www.example.jp", ...headers } }, (response) => {
            let text = ""
            response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk))
            response.on("error", reject).on("end", () => {
                const seen = text.startsWith("{") && response.statusCode === 200 ? JSON.parse(text) : {}
                resolve({ status: response.statusCode ?? 0, headers: response.headers, seen, text })
            })
        })
        sent.on("error", reject).end()
    })
}

async function gateWith(file: ConfigFile): Promise<TestGate> {
    const application = keep(
        await serve((incoming, response) => {
            // The test's meter counts a person a line.
            const person = /^\/list\/(\d+)$/.exec(incoming.url ?? "")?.[1]
            if (person !== undefined)
                response.writeHead(200, { "content-type": "text/plain" }).end(`person ${person}\n`)
            else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(incoming.headers))
        }),
    )
    const upstream = `http://127.0.0.1:${application.port}`
    const sites = file.sites?.map((site) => ({ ...site, upstream }))
    // With sites, the gate has no application for hosts that none of them names.
    return sites === undefined
        ? gateFor(application, { file })
        : gateFor(application, { file: { ...file, sites }, overrides: { upstream: undefined } })
}

async function clientsOf(gate: TestGate): Promise<readonly string[]> {
    return requests(await gate.finish()).map(({ client }) => client.address)
}

/** @returns the status of an answer that shows a person to a visitor */
async function list(gate: TestGate, visitor: string, person: number): Promise<number> {
    return (await from(gate, { "x-forwarded-for": visitor }, PROXY, `/list/${person}`)).status
}

const TRUSTING = { trustedProxies: [PROXY] }
const forVisitor = { "x-forwarded-for": VISITOR }

const rows: Readonly<Record<number, () => Promise<void>>> = {
    1: async () => {
        const gate = await gateWith({})
        await from(gate, forVisitor)
        await from(gate, { "x-forwarded-for": OTHER })
        // The main thread tells the owner once of what has the same words to tell it by.
        expect(new Set(gate.events.map(({ event, dedupe }) => `${event} ${dedupe}`)).size).toBe(1)
        expect(gate.events[0]?.event).toBe("proxy-untrusted")
        expect(gate.events[0]?.text.en).toContain(PROXY)
    },
    2: async () => {
        const gate = await gateWith({})
        await from(gate, forVisitor)
        await from(gate, { "x-forwarded-for": OTHER })
        expect(await clientsOf(gate)).toEqual([PROXY, PROXY])
    },
    3: async () => {
        const breaker = { enforce: true, persons: { hour: 1 } }
        const trusting = await gateWith({ breaker, ...TRUSTING })
        expect([await list(trusting, VISITOR, 1), await list(trusting, OTHER, 2)]).toEqual([200, 200])
        const gate = await gateWith({ breaker })
        expect([await list(gate, VISITOR, 1), await list(gate, OTHER, 2)]).toEqual([200, 429])
    },
    4: async () => {
        const gate = await gateWith({})
        const { seen } = await from(gate, { ...forVisitor, "x-forwarded-proto": "https" })
        expect(seen["x-forwarded-proto"]).toBe("http")
    },
    5: async () => {
        const plain = { ...forVisitor, "x-forwarded-proto": "http" }
        expect((await from(await gateWith({ hardening: { https: "enforce" } }), plain)).status).toBe(200)
        const trusting = await gateWith({ hardening: { https: "enforce" }, ...TRUSTING })
        expect((await from(trusting, plain)).status).toBe(308)
        expect((await from(trusting, forVisitor)).status).toBe(200)
    },
    6: async () => {
        expect((await from(await gateWith({}), forVisitor)).seen["x-forwarded-for"]).toBe(PROXY)
        const { seen } = await from(await gateWith(TRUSTING), forVisitor)
        expect(seen["x-forwarded-for"]).toBe(`${VISITOR}, ${PROXY}`)
    },
    7: async () => {
        const gate = await gateWith(TRUSTING)
        await from(gate, {})
        await from(gate, { forwarded: `for=${VISITOR}`, "x-real-ip": VISITOR, "cf-connecting-ip": VISITOR })
        expect(gate.events).toEqual([])
        expect(await clientsOf(gate)).toEqual([PROXY, PROXY])
    },
    8: async () => {
        const chain = { "x-forwarded-for": `${VISITOR}, ${FARTHER}` }
        const near = await gateWith(TRUSTING)
        await from(near, chain)
        expect(await clientsOf(near)).toEqual([FARTHER])
        const both = await gateWith({ trustedProxies: [PROXY, FARTHER] })
        await from(both, chain)
        expect(await clientsOf(both)).toEqual([VISITOR])
    },
    9: async () => {
        const gate = await gateWith(TRUSTING)
        await from(gate, { "x-forwarded-for": `${VISITOR}, unknown` })
        expect(await clientsOf(gate)).toEqual([PROXY])
    },
    10: async () => {
        const gate = await gateWith({ hardening: { https: "enforce" }, ...TRUSTING })
        const { status, headers } = await from(gate, { ...forVisitor, "x-forwarded-proto": "http" })
        expect([status, headers.location]).toEqual([308, "https://www.example.jp/"])
    },
    11: async () => {
        const gate = await gateWith({ hardening: { hsts: "enforce" }, ...TRUSTING })
        const hsts = async (proto: Record<string, string>): Promise<string | undefined> =>
            (await from(gate, { ...forVisitor, ...proto })).headers["strict-transport-security"]
        expect(await hsts({ "x-forwarded-proto": "https" })).toMatch(/^max-age=/)
        expect(await hsts({ "x-forwarded-proto": "HTTPS" })).toMatch(/^max-age=/)
        expect(await hsts({ "x-forwarded-proto": "https, http" })).toBeUndefined()
        expect(await hsts({})).toBeUndefined()
    },
    12: async () => {
        const sites = [{ name: "main", hosts: ["www.example.jp"] }]
        const gate = await gateWith({ sites, ...TRUSTING })
        expect((await from(gate, forVisitor)).status).toBe(200)
        const { status, text } = await from(gate, { host: "sekisho", "x-forwarded-host": "www.example.jp" })
        expect(status).toBe(421)
        expect(text).toContain("SEKISHO_GATE_SITE_UNKNOWN")
    },
    13: async () => {
        const gate = await gateWith(TRUSTING)
        expect((await from(gate, { ...forVisitor, upgrade: "websocket" })).status).toBe(400)
    },
    14: async () => {
        const gate = await gateWith({ trustedProxies: ["127.0.0.0/8"] })
        await from(gate, { "x-forwarded-for": VISITOR }, "127.0.0.77")
        await from(gate, { "x-forwarded-for": OTHER }, "127.0.0.77")
        expect(await clientsOf(gate)).toEqual([VISITOR, OTHER])
        const single = await gateWith(TRUSTING)
        await from(single, { "x-forwarded-for": VISITOR }, "127.0.0.77")
        expect(await clientsOf(single)).toEqual(["127.0.0.77"])
    },
    15: async () => {
        const claims = {
            "x-forwarded-host": "stranger.example",
            "x-forwarded-port": "6666",
            "x-forwarded-prefix": "/stranger",
            "x-real-ip": OTHER,
            forwarded: "for=stranger",
        }
        expect((await from(await gateWith(TRUSTING), { ...forVisitor, ...claims })).seen).toMatchObject(claims)
        const { seen } = await from(await gateWith({}), { ...forVisitor, ...claims })
        expect(JSON.stringify(seen)).not.toMatch(/stranger|6666|192\.0\.2\./)
    },
    16: async () => {
        const gate = await gateWith(TRUSTING)
        await from(gate, { "x-forwarded-for": "2001:db8:0:1::1" })
        await from(gate, { "x-forwarded-for": "2001:db8:0:1::2" })
        expect(await clientsOf(gate)).toEqual(["2001:db8:0:1::/64", "2001:db8:0:1::/64"])
    },
}

const said = [...readFileSync(PAGE, "utf8").matchAll(/^\| (\d+) \| (.+?) \|/gm)].map(([, row = "", what = ""]) => {
    return { row: Number(row), what }
})

test("the page has the rows that are played here, and no others", () => {
    expect(said.map(({ row }) => row)).toEqual(Object.keys(rows).map(Number))
})

test.skipIf(!HAS_ALL_OF_LOOPBACK).each(said)("row $row: $what", async ({ row }) => {
    const play = rows[row]
    expect(play).toBeDefined()
    await play?.()
})

test.skipIf(!HAS_ALL_OF_LOOPBACK)("trustedProxies is read again by a reload", async () => {
    const gate = await gateWith({})
    await from(gate, forVisitor)
    gate.reload(TRUSTING)
    await from(gate, forVisitor)
    expect(await clientsOf(gate)).toEqual([PROXY, VISITOR])
})
