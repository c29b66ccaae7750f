// What is judged of a request as a whole, and bodies to their end, through a gate with everything real.
import { describe, expect, test } from "vitest"
import type { ConfigFile } from "../../src/config/config-file.ts"
import { gateFor, keep, requests } from "../../src/gate/testing/exchange.case.ts"
import { JUDGEMENT } from "../../src/gate/real-judgement.ts"
import { ask, sendRaw, serve } from "../../src/gate/testing/raw-http.case.ts"
import type { TestGate } from "../../src/gate/testing/test-gate.case.ts"

interface Seen {
    bytes: number
    whole: number
    headers: Record<string, string | string[] | undefined>
}

const SESSION = "session=0123456789abcdef0123456789abcdef"

async function gateWith(file: ConfigFile): Promise<{ readonly gate: TestGate; readonly seen: Seen }> {
    const seen: Seen = { bytes: 0, whole: 0, headers: {} }
    const application = keep(
        await serve((request, response) => {
            seen.headers = request.headers
            request.on("error", () => undefined)
            request.on("data", (chunk: Buffer) => (seen.bytes += chunk.length))
            request.on("end", () => {
                seen.whole += 1
                response.writeHead(200, { "set-cookie": `${SESSION}; HttpOnly` }).end("application")
            })
        }),
    )
    const gate = await gateFor(application, { judgement: JUDGEMENT, overrides: { behaviour: false }, file })
    return { gate, seen }
}

describe("a body of 30 MiB with an attack in its last bytes", () => {
    const head = '--B\r\nContent-Disposition: form-data; name="f"; filename="a.bin"\r\n\r\n'
    const field = `\r\n--B\r\nContent-Disposition: form-data; name="id"\r\n\r\n1 OR 1=1\r\n--B--\r\n`
    const body = Buffer.concat([Buffer.from(head), Buffer.alloc(31_457_280, 0x01), Buffer.from(field)])
    const sent = {
        method: "POST",
        path: "/upload",
        body,
        headers: { "content-type": "multipart/form-data; boundary=B" },
    }

    test("is refused, and its end never reaches the application", async () => {
        const { gate, seen } = await gateWith({})
        expect((await ask(gate.port, sent)).status).toBe(403)
        expect(seen.whole).toBe(0)
        expect(seen.bytes).toBeLessThan(body.length)
        expect(requests(await gate.finish())[0]).toMatchObject({ outcome: "refused", forwarded: true })
    })

    test("on a route of fullHold nothing of it does", async () => {
        const { gate, seen } = await gateWith({ fullHold: ["/upload"] })
        expect((await ask(gate.port, sent)).status).toBe(403)
        expect(seen.bytes).toBe(0)
        expect(requests(await gate.finish())[0]).toMatchObject({ outcome: "refused", forwarded: false })
    })
})

describe("fullHold", () => {
    const file = { fullHold: ["/upload/*"], limits: { fullHoldBytes: 200_000 } }
    test.each([
        { path: "/upload/a", bytes: 150_000, status: 200, whole: 1, why: "held whole, and let go" },
        { path: "/Upload/a", bytes: 250_000, status: 413, whole: 0, why: "longer than may be held" },
        { path: "/other", bytes: 250_000, status: 200, whole: 1, why: "another route streams" },
    ])("$path, $bytes bytes: $why", async ({ path, bytes, status, whole }) => {
        const { gate, seen } = await gateWith(file)
        const body = Buffer.alloc(bytes, 0x01)
        const headers = { "content-type": "application/octet-stream" }
        expect((await ask(gate.port, { method: "POST", path, body, headers })).status).toBe(status)
        expect(seen.whole).toBe(whole)
    })
})

describe("requests forged from another site", () => {
    const foreign = {
        cookie: SESSION,
        origin: "https://evil.example.net",
        "content-type": "application/x-www-form-urlencoded",
    }
    test.each([
        { crossSite: undefined, path: "/mail", status: 200, told: ["cross-site-change"], why: "told by default" },
        {
            crossSite: { mode: "block" },
            path: "/mail",
            status: 403,
            told: ["cross-site-change"],
            why: "refused when asked to",
        },
        {
            crossSite: { mode: "block", routes: ["/pay/*"] },
            path: "/pay/done",
            status: 200,
            told: [],
            why: "a route anybody may post to",
        },
        {
            crossSite: { mode: "block", trustedOrigins: ["https://EVIL.example.net"] },
            path: "/mail",
            status: 200,
            told: [],
            why: "an origin the owner named",
        },
        { crossSite: { mode: "off" }, path: "/mail", status: 200, told: [], why: "not looked at" },
    ] as const)("$why", async ({ crossSite, path, status, told }) => {
        const { gate } = await gateWith({ crossSite })
        await ask(gate.port, { path: "/" }) // the application gives the session
        expect((await ask(gate.port, { method: "POST", path, body: "a=b", headers: foreign })).status).toBe(status)
        const [, record] = requests(await gate.finish())
        expect(record?.findings.map(({ technique }) => technique)).toEqual(told)
    })

    test("without a session there is nothing to forge", async () => {
        const { gate } = await gateWith({ crossSite: { mode: "block" } })
        expect((await ask(gate.port, { method: "POST", path: "/mail", body: "a=b", headers: foreign })).status).toBe(
            200,
        )
    })
})

test("a second host or path of a stranger is told, and never reaches the application", async () => {
    const { gate, seen } = await gateWith({})
    const headers = { host: "a.jp", "x-host": "evil.net", "x-original-url": "/admin", "x-rewrite-url": "/admin" }
    expect((await ask(gate.port, { path: "/", headers })).status).toBe(200)
    expect(Object.keys(seen.headers).filter((name) => /^x-(?:host|original|rewrite)/.test(name))).toEqual([])
    const [record] = requests(await gate.finish())
    expect(record?.findings.map(({ technique }) => technique)).toEqual(["second-host", "second-path", "second-path"])
})

test.each(["a.jp,evil.net", "a.jp:80@evil.net", "a.jp:99999", "a.jp%00.evil.net"])(
    "Host %s is refused",
    async (host) => {
        const { gate, seen } = await gateWith({})
        expect(await sendRaw(gate.port, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(
            /^HTTP\/1\.1 40[03] /,
        )
        expect(seen.whole).toBe(0)
    },
)
