import { once } from "node:events"
import { createServer, type RequestListener, type Server } from "node:http"
import { createServer as createSecureServer } from "node:https"
import { mkdtempSync, readFileSync } from "node:fs"
import { createServer as createRawServer, type Server as RawServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, describe, expect, test } from "vitest"
import type { SekishoConfig } from "../../config/config.ts"
import { resolveConfig } from "../../config/resolve-config.ts"
import { freePort } from "../../gate/testing/free-port.case.ts"
import { writeCertificate } from "../../gate/testing/test-certificate.case.ts"
import { parseUpstreamAddress } from "../../gate/upstream/upstream-address.ts"
import { removeFolder } from "../../../replays/remove-folder.ts"
import { checkApplications } from "./applications.ts"
import { askApplication } from "./ask-application.ts"

const opened: (Server | RawServer)[] = []

afterEach(() => {
    for (const server of opened.splice(0)) server.close()
})

async function portOf(server: Server | RawServer): Promise<number> {
    opened.push(server.listen(0, "127.0.0.1"))
    await once(server, "listening")
    const bound = server.address()
    return typeof bound === "object" ? (bound?.port ?? 0) : 0
}

async function application(listener: RequestListener): Promise<string> {
    return `http://127.0.0.1:${await portOf(createServer(listener))}`
}

function configOf(upstream: string, more: Parameters<typeof resolveConfig>[0] = {}): SekishoConfig {
    return resolveConfig({ upstream, ...more }, { dataDir: "/nonexistent" })
}

async function toldOf(config: SekishoConfig): Promise<string[]> {
    return (await checkApplications(config)).map(({ level, text }) => `${level}: ${text.en}`)
}

describe("an application that answers", () => {
    test("its status is told; a redirect of its own path is none of ours", async () => {
        const url = await application((_, response) => response.writeHead(302, { location: "/login" }).end())
        expect(await toldOf(configOf(url))).toEqual([
            expect.stringMatching(/^ok: application .* answered 302 in \d+ ms$/),
        ])
    })

    test("with a fault: it can start, and its owner should know", async () => {
        const url = await application((_, response) => response.writeHead(503).end())
        expect(await toldOf(configOf(url))).toEqual([expect.stringMatching(/^note: .* answers \/ with 503, a fault$/)])
    })

    test("is asked by the name its visitors use", async () => {
        const hosts: (string | undefined)[] = []
        const url = await application(({ headers }, response) => {
            hosts.push(headers.host)
            response.end()
        })
        await checkApplications(configOf(url, { listen: "127.0.0.1:8080" }))
        const site = { name: "shop", hosts: ["*.example.jp", "shop.example.jp"], upstream: url }
        await checkApplications(resolveConfig({ sites: [site] }, { dataDir: "/nonexistent" }))
        expect(hosts).toEqual(["127.0.0.1:8080", "shop.example.jp"])
    })

    test.each([
        { seconds: 2, notes: 0 },
        { seconds: 90, notes: 1 },
        { seconds: -3_600, notes: 1 },
    ])("whose clock is $seconds s ahead: $notes note", async ({ seconds, notes }) => {
        const url = await application((_, response) => {
            response.setHeader("date", new Date(Date.now() + seconds * 1_000).toUTCString())
            response.end()
        })
        const told = await toldOf(configOf(url))
        expect(told.filter((line) => line.includes("clock"))).toHaveLength(notes)
    })

    test("that sends visitors to its own port leads past the gate", async () => {
        const url = await application((_, response) => response.writeHead(301, { location: `${url}/home` }).end())
        expect((await toldOf(configOf(url)))[1]).toMatch(/^note: .* past the gate/)
    })
})

describe("an application that does not answer", () => {
    test("nobody listens", async () => {
        const url = `http://127.0.0.1:${await freePort()}`
        expect(await toldOf(configOf(url))).toEqual([expect.stringMatching(/^fault: .* nobody listens there/)])
        expect(await toldOf(configOf("unix:/nonexistent/app.sock"))).toEqual([
            expect.stringContaining("nobody listens"),
        ])
    })

    test.each(["127.0.0.1:8080", "0.0.0.0:8080", "[::]:8080", "localhost:8080"])(
        "the gate listens on %s",
        async (listen) => {
            const config = configOf("http://127.0.0.1:8080", { listen })
            expect(await toldOf(config)).toEqual([expect.stringMatching(/^fault: .* the gate's own address/)])
        },
    )

    test("something else than HTTP answers", async () => {
        const port = await portOf(createRawServer((socket) => socket.end("220 mail.example.jp ESMTP\r\n")))
        expect(await toldOf(configOf(`http://127.0.0.1:${port}`))).toEqual([
            expect.stringMatching(/^fault: .* does not answer in HTTP\/1\.1 \(HPE_/),
        ])
    })

    test("a certificate of nobody's authority, until the authority is named", async () => {
        const dir = mkdtempSync(join(tmpdir(), "sekisho-check-"))
        try {
            const { certFile, keyFile } = await writeCertificate(dir, ["localhost"])
            const files = { cert: readFileSync(certFile), key: readFileSync(keyFile) }
            const url = `https://localhost:${await portOf(createSecureServer(files, (_, response) => response.end()))}`
            expect(await toldOf(configOf(url))).toEqual([expect.stringMatching(/^fault: .* is not believed \(/)])
            expect(await toldOf(configOf(url, { upstreamCaFile: certFile }))).toEqual([expect.stringMatching(/^ok: /)])
            const noFile = await toldOf(configOf(url, { upstreamCaFile: join(dir, "none.pem") }))
            expect(noFile).toEqual([expect.stringMatching(/^fault: .*upstreamCaFile cannot be read \(.*none\.pem/)])
        } finally {
            removeFolder(dir)
        }
    })

    test("it takes the question and says nothing", async () => {
        const port = await portOf(createRawServer((socket) => socket.on("error", () => undefined).resume()))
        const address = parseUpstreamAddress(`http://127.0.0.1:${port}`)
        expect(await askApplication(address, "localhost", 50)).toEqual({ kind: "late" })
    })
})

test("one that serves several sites is asked once", async () => {
    let asked = 0
    const url = await application((_, response) => {
        asked++
        response.end()
    })
    const sites = ["a", "b"].map((name) => ({ name, hosts: [`${name}.example.jp`], upstream: url }))
    expect(await checkApplications(resolveConfig({ sites }, { dataDir: "/nonexistent" }))).toHaveLength(1)
    expect(asked).toBe(1)
})
