// A CDN or a security cloud before the gate, and nginx or Apache behind it: the web server must be told of both proxies, in
// the words of the pages. The test is the farther proxy.
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { requests } from "../../src/gate/testing/exchange.case.ts"
import { type PageServer, type Replacement, startChain } from "./chain.ts"
import { HAS_ALL_OF_LOOPBACK, VISITOR as PROXY, visit } from "./visitor.ts"
import { APACHE, NGINX } from "./web-server.ts"

const DOCS = resolve(import.meta.dirname, "../../docs/placement")
const VISITOR = "203.0.113.9"
/** On the pages. */
const PLACEHOLDER = "192.0.2.10"

interface Told {
    readonly kind: PageServer
    /** What the block says, and what is to be added or changed, as the pages say it. */
    readonly near: string
    readonly both: readonly string[]
}

const SERVERS: readonly Told[] = [
    {
        kind: { page: "nginx", language: "nginx", server: NGINX, listens: [] },
        near: "set_real_ip_from 127.0.0.1;",
        both: ["set_real_ip_from 127.0.0.1;", `set_real_ip_from ${PLACEHOLDER};`, "real_ip_recursive on;"],
    },
    {
        kind: { page: "apache", language: "apache", server: APACHE, listens: [] },
        near: "RemoteIPInternalProxy 127.0.0.1",
        both: [`RemoteIPInternalProxy 127.0.0.1 ${PLACEHOLDER}`],
    },
]

describe.each(SERVERS)("$kind.page behind Sekisho behind a proxy", ({ kind, near, both }) => {
    test.each([".md", ".ja.md"])("its page (%s) says the words", (ending) => {
        const page = readFileSync(resolve(DOCS, `${kind.page}${ending}`), "utf8")
        expect(both.filter((line) => !page.includes(line))).toEqual([])
    })

    describe.skipIf(kind.server.program === null || !HAS_ALL_OF_LOOPBACK)("running", () => {
        test.each([
            { told: "of the gate alone", lines: [near], address: PROXY },
            { told: "of both", lines: both, address: VISITOR },
        ])("told $told", async ({ lines, address }) => {
            const words: Replacement = [near, lines.join("\n").replaceAll(PLACEHOLDER, PROXY)]
            const farther = { words: [words], file: { trustedProxies: [PROXY] } }
            const chain = await startChain({ ...kind, page: `${kind.page}.md` }, "in-front", farther)
            const headers = { "x-forwarded-for": `192.0.2.66, ${VISITOR}`, "x-forwarded-proto": "https" }
            const got = await visit(chain.port, { headers }).catch(() => null)
            const records = requests(await chain.close())
            expect(JSON.parse(got?.body.toString() ?? "{}")).toMatchObject({ "x-real-ip": address })
            expect(records.map(({ client }) => client.address)).toEqual([VISITOR])
        })
    })
})
