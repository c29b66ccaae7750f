// Every configuration of docs/placement/ that can be run is run: real nginx and Apache, from the blocks of the pages, before
// and behind a gate that judges as the product does.
import { createHash } from "node:crypto"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ask } from "../../src/gate/testing/raw-http.case.ts"
import { requests } from "../../src/gate/testing/exchange.case.ts"
import { type Chain, type PageServer, startChain } from "./chain.ts"
import type { Picture } from "./page-blocks.ts"
import { HAS_ALL_OF_LOOPBACK, HOST, talk, VISITOR, visit, visitHttp2 } from "./visitor.ts"
import { APACHE, NGINX } from "./web-server.ts"

const SERVERS: readonly PageServer[] = [
    {
        page: "nginx.md",
        language: "nginx",
        server: NGINX,
        listens: [
            ["    listen 80;", "    listen 127.0.0.1:{plain};"],
            ["    listen 443 ssl http2;", "    listen 127.0.0.1:{secure} ssl http2;"],
        ],
    },
    {
        page: "apache.md",
        language: "apache",
        server: APACHE,
        listens: [
            ["<VirtualHost *:80>", "Listen 127.0.0.1:{plain}\n<VirtualHost *:{plain}>"],
            ["<VirtualHost *:443>", "Listen 127.0.0.1:{secure}\n<VirtualHost *:{secure}>"],
        ],
    },
]
const PICTURES: readonly Picture[] = ["behind", "in-front"]
const CHAINS = SERVERS.flatMap((kind) => PICTURES.map((picture) => ({ kind, picture, page: kind.page })))

const ATTACK = "/?id=1%27%20UNION%20SELECT%20name%20FROM%20users--%20"
const UPLOAD_BYTES = 5 * 1024 * 1024
const FORGED = "192.0.2.66"
/** What a visitor may write to be taken for somebody else, or to lead links astray. */
const CLAIMS = {
    "x-forwarded-for": FORGED,
    "x-forwarded-host": `${FORGED}.example`,
    "x-forwarded-port": "6666",
    "x-forwarded-prefix": `/${FORGED}`,
    "x-forwarded-proto": "http",
    "x-forwarded-server": FORGED,
    "x-real-ip": FORGED,
    forwarded: `for=${FORGED}`,
}

describe.each(CHAINS)("$page, Sekisho $picture", ({ kind, picture }) => {
    describe.skipIf(kind.server.program === null || !HAS_ALL_OF_LOOPBACK)("as the page says", () => {
        let chain: Chain
        beforeAll(async () => {
            chain = await startChain(kind, picture)
        })
        let closed = false
        afterAll(async () => {
            if (!closed) await chain.close()
        })

        test.each(["/page", "/zipped", "/missing"])("%s comes as the application sent it", async (path) => {
            const headers = { "accept-encoding": "gzip" }
            const direct = await ask(chain.applicationPort, { path, headers: { ...headers, host: HOST } })
            const got = await visit(chain.port, { path, headers })
            expect(got.status).toBe(direct.status)
            expect(got.body.equals(direct.body)).toBe(true)
            for (const name of ["content-type", "content-encoding", "etag"])
                expect(got.headers[name]).toBe(direct.headers[name])
        })

        test("the application sees the visitor, HTTPS and the site, and nothing a visitor made up", async () => {
            const { body } = await visit(chain.port, { headers: CLAIMS })
            const seen: Record<string, string> = JSON.parse(body.toString())
            expect(seen["x-forwarded-for"]?.split(",", 1)).toEqual([VISITOR])
            expect(seen).toMatchObject({ host: HOST, "x-forwarded-proto": "https", "x-forwarded-host": HOST })
            expect(seen["x-real-ip"] ?? VISITOR).toBe(VISITOR)
            expect(JSON.stringify(seen)).not.toMatch(/192\.0\.2\.66|6666/)
        })

        test("HTTP/2", async () => {
            const direct = await ask(chain.applicationPort, { path: "/page" })
            expect((await visitHttp2(chain.port, "/page")).equals(direct.body)).toBe(true)
        })

        test("WebSocket", async () => {
            const answer = await talk(chain.port, "こんにちは")
            expect(answer).toMatch(new RegExp(`^${VISITOR.replaceAll(".", "\\.")}(?:, 127\\.0\\.0\\.1)? こんにちは$`))
        })

        test("an upload of 5 MiB", async () => {
            const body = Buffer.alloc(UPLOAD_BYTES, "0123456789abcdef\n")
            const headers = { "content-type": "application/octet-stream" }
            const got = await visit(chain.port, { path: "/upload", headers, body })
            expect([got.status, got.body.toString()]).toEqual([200, createHash("sha256").update(body).digest("hex")])
        })

        test("without TLS: sent to HTTPS", async () => {
            const got = await ask(chain.plainPort, { path: "/page", headers: { host: HOST } })
            expect(got.status).toBeOneOf([301, 308])
            expect(got.headers.location).toBe(`https://${HOST}/page`)
        })

        test("an attack is refused, and the id of the refusal reaches the visitor", async () => {
            const got = await visit(chain.port, { path: ATTACK, headers: CLAIMS })
            expect(got.status).toBe(403)
            expect(got.headers["sekisho-id"]).toMatch(/\S{8,}/)
        })

        test("what the gate has written down is the visitor's, all of it", async () => {
            closed = true
            const records = requests(await chain.close()).filter(({ outcome }) => outcome !== "redirected")
            expect(records.length).toBeGreaterThanOrEqual(7)
            expect(new Set(records.map(({ client }) => client.address))).toEqual(new Set([VISITOR]))
            expect(records.filter(({ status }) => status === 403)).toHaveLength(1)
        })
    })
})
