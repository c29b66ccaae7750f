// The gate changes nothing: 5,000 exchanges of every kind, by real clients of several makers, directly and through the gate
// with everything on. What may differ is in `OWN` (asks.ts) and in requestHeaders (src/gate/head/), and nowhere else.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { WebSocket } from "ws"
import { eventsOf, startGuard, type Guard } from "../../replays/sekisho-process.ts"
import { freePort } from "../../src/gate/testing/free-port.case.ts"
import { writeCertificate } from "../../src/gate/testing/test-certificate.case.ts"
import { findProgram } from "../programs.ts"
import { type Ask, asksOf } from "./asks.ts"
import { CLIENTS, type Place } from "./clients.ts"
import { type Site, startSite } from "./site.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const executablePath = findProgram("chromium", "chromium-browser", "google-chrome")
const BROWSER_EXCHANGES = 100
const MESSAGES = 100

let dir = ""
let site: Site
let guard: Guard
let gatePlainPort = 0

beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-identity-"))
    const { certFile, keyFile, cert } = await writeCertificate(dir, ["localhost"])
    site = await startSite({ cert, key: readFileSync(keyFile, "utf8") })
    gatePlainPort = await freePort()
    const configFile = join(dir, "sekisho.yaml")
    writeFileSync(
        configFile,
        `tls: { certificates: [{ certFile: "${certFile}", keyFile: "${keyFile}" }], plainListen: "127.0.0.1:${gatePlainPort}" }\n`,
    )
    guard = await startGuard({ dataDir: join(dir, "data"), upstreamPort: site.port, configFile })
})
afterAll(async () => {
    await guard.stop()
    await site.close()
    removeFolder(dir)
})

function direct(scheme: Place["scheme"]): Place {
    return { scheme, port: scheme === "https" ? site.tlsPort : site.port }
}

function guarded(scheme: Place["scheme"]): Place {
    return { scheme, port: scheme === "https" ? Number(new URL(guard.url).port) : gatePlainPort }
}

test("there are 5,000 exchanges and more", () => {
    expect(CLIENTS.reduce((sum, { count }) => sum + count, BROWSER_EXCHANGES + MESSAGES)).toBeGreaterThanOrEqual(5_000)
})

describe.each(CLIENTS)("$name", ({ scheme, count, installed, play }) => {
    test.skipIf(!installed)(
        `${count} exchanges`,
        async () => {
            const asks = asksOf(count, count)
            const [without, through] = await Promise.all([play(direct(scheme), asks), play(guarded(scheme), asks)])
            const differing = asks.flatMap((ask, index) => {
                const [wanted, got] = [JSON.stringify(without[index]), JSON.stringify(through[index])]
                return wanted === got ? [] : [{ ask: `${ask.method} ${ask.path}`, wanted, got }]
            })
            expect(differing).toEqual([])
            expect(without).toHaveLength(count)
        },
        120_000,
    )
})

test.skipIf(executablePath === null)(
    `Chromium: ${BROWSER_EXCHANGES} exchanges`,
    async () => {
        // A page cannot see where a redirect leads, nor send what is a method of its own.
        const asks = asksOf(BROWSER_EXCHANGES * 2, 5)
            .filter(({ path, method }) => !path.startsWith("/redirect") && method !== "PROPFIND")
            .slice(0, BROWSER_EXCHANGES)
        const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
        const browser = await chromium.launch({ executablePath: executablePath ?? "", args })
        const tell = async ({ port }: Place): Promise<readonly string[]> => {
            const page = await browser.newPage({ ignoreHTTPSErrors: true })
            await page.goto(`https://localhost:${port}/answer/200/length/identity/html/10/1`)
            const told = await page.evaluate(fetchAll, asks)
            await page.close()
            return told
        }
        const [without, through] = [await tell(direct("https")), await tell(guarded("https"))]
        await browser.close()
        expect(through).toEqual(without)
        expect(without).toHaveLength(asks.length)
    },
    120_000,
)

/** Runs in the page. */
async function fetchAll(asks: readonly Ask[]): Promise<readonly string[]> {
    const own = new Set(["date", "connection", "keep-alive", "transfer-encoding"])
    const told: string[] = []
    for (const { method, path, headers, body } of asks) {
        const bytes = body === null ? null : Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))
        const sent = Object.fromEntries(
            Object.entries(headers).filter(([name]) => name !== "accept-encoding" && name !== "cookie"),
        )
        const answer = await fetch(path, { method, headers: sent, body: bytes, cache: "no-store" })
        const fields = [...answer.headers].filter(([name]) => !own.has(name))
        const content = new Uint8Array(await answer.arrayBuffer())
        const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content))
        told.push(
            `${method} ${path} ${answer.status} ${JSON.stringify(fields)} ${content.length} ${[...digest].join(" ")}`,
        )
    }
    return told
}

test(`WebSocket: ${MESSAGES} messages there and back, compressed and not`, async () => {
    for (const perMessageDeflate of [true, false]) {
        const [without, through] = [
            await converse(direct("http"), perMessageDeflate),
            await converse(guarded("http"), perMessageDeflate),
        ]
        expect(through).toEqual(without)
        expect(without).toHaveLength(MESSAGES / 2)
    }
}, 60_000)

async function converse({ port }: Place, perMessageDeflate: boolean): Promise<readonly string[]> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/talk`, { perMessageDeflate })
    const heard: string[] = []
    await new Promise((resolve, reject) => {
        socket.once("open", resolve)
        socket.once("error", reject)
    })
    for (let n = 0; n < MESSAGES / 2; n++) {
        const size = [0, 1, 125, 126, 65_535, 65_536, 100_000][n % 7] ?? 0
        const message = n % 3 === 0 ? Buffer.alloc(size, n) : "こんにちは ".repeat(size / 10)
        const back = new Promise<string>((resolve) => {
            socket.once("message", (data: Buffer, isBinary) => resolve(`${isBinary} ${data.toString("base64")}`))
        })
        socket.send(message)
        heard.push(await back)
    }
    await new Promise((resolve) => {
        socket.once("close", resolve)
        socket.close(1000)
    })
    return heard
}

test("the owner was told of nothing amiss", async () => {
    const events = (await eventsOf(join(dir, "data"))).map((event) => event["event"])
    // One client plays everything: its proposed caps are near or reached. It asks for members without TLS, which is told too.
    const usual = new Set(["breaker-near", "breaker-reached", "hardening-proposed"])
    expect(events.filter((event) => !usual.has(String(event)))).toEqual([])
})
