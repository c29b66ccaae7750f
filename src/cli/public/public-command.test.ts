// `sekisho public` against a whole gate with two worker threads: from the proposal to the page that takes nothing of a cap, over
// a restart, and back. What had to be learned over weeks lies in the folder at the start.
import { createServer, type Server } from "node:http"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { KeptPerson } from "../../behaviour/public-persons/contract.ts"
import { dataFolder } from "../../config/data-folder.ts"
import { type Installation, openInstallation } from "../../config/installation.ts"
import { journalFilesOf } from "../../config/journal-place.ts"
import { resolveConfig } from "../../config/resolve-config.ts"
import { createKeyer } from "../../core/keyer.ts"
import { type Gate, startGate } from "../../gate/gate.ts"
import { writePublicPersons } from "../../gate/public-persons/public-store.ts"
import { ask } from "../../gate/testing/raw-http.case.ts"
import { createMeter } from "../../outbound/meter.ts"
import type { CommandContext, ExitCode } from "../command.ts"
import published from "../public.ts"
import status from "../status.ts"

const CAP = 4
const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
const CONTACT = table(["見本 一子", "見本 二子", "見本 三子"])
const MEMBERS = table(NUMERALS.map((numeral) => `例 ${numeral}郎`))

let dir = ""
let dataDir = ""
let upstream: Server
let installation: Installation
let gate: Gate

beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "sekisho-public-"))
    dataDir = join(dir, "data")
    upstream = createServer((request, response) => {
        response.setHeader("content-type", "text/html; charset=utf-8")
        response.end(request.url === "/contact" ? CONTACT : MEMBERS)
    })
    await new Promise<void>((done) => upstream.listen(0, "127.0.0.1", done))
    installation = await openInstallation(dataDir, join(dir, "person.key"))
    keepProposed()
    gate = await openGate()
}, 180_000)

afterAll(async () => {
    await gate.stop()
    upstream.close()
    rmSync(dir, { recursive: true, force: true })
}, 180_000)

function table(names: readonly string[]): string {
    return `<table><tr><th>氏名</th></tr>${names.map((name) => `<tr><td>${name}</td></tr>`).join("")}</table>`
}

/** Those of the contact page, as if weeks of readers had been. */
function keepProposed(): void {
    const keyer = createKeyer(installation.key)
    const meter = createMeter({ mediaType: "text/html", keyer })
    const records = [...(meter?.push(CONTACT).records ?? []), ...(meter?.end().records ?? [])]
    const persons = records
        .flatMap(({ sightings }) => sightings)
        .map(({ name, fields }, index): KeptPerson => ({
            id: `p${index + 1}`,
            route: "/contact",
            digest: name ?? "",
            fields,
            state: "proposed",
            sinceMs: 0,
            seenMs: Date.UTC(2026, 10, 1),
            teachers: Array.from({ length: 20 }, (_, n) => [`v${n}`, { network: `n${n}`, day: 14, anonymous: true }]),
            days: [8, 9, 10, 11, 12, 13, 14],
        }))
    const kept = { livedMs: 14 * 86_400_000, nextId: 4, proposedOn: 14, proposed: [], visitors: [], persons }
    writePublicPersons(dataFolder(dataDir).publicPersonsFile, keyer.keyId, kept)
}

async function openGate(): Promise<Gate> {
    const { port } = addressOf(upstream)
    const overrides = { dataDir, upstream: `http://127.0.0.1:${port}`, listen: "127.0.0.1:0", breaker: CAP, workers: 2 }
    return startGate(resolveConfig({ trustedProxies: ["127.0.0.1"] }, overrides), installation)
}

function addressOf(server: Server): AddressInfo {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has an address with one
    return server.address() as AddressInfo
}

async function names(address: string, path: string): Promise<number> {
    return (await namesOf(address, path)).length
}

/** Those that reached that address. */
async function namesOf(address: string, path: string): Promise<readonly string[]> {
    const { body } = await ask(gate.port, { path, headers: { "x-forwarded-for": address, connection: "close" } })
    return body.toString().match(/見本 .子|例 .郎/g) ?? []
}

interface Ran {
    readonly code: ExitCode
    readonly out: string
    readonly err: string
}

async function run(args: readonly string[], more: Partial<CommandContext> = {}, command = published): Promise<Ran> {
    const out: string[] = []
    const err: string[] = []
    const code = await command.run(args, {
        dataDir,
        json: false,
        language: "en",
        print: (line) => void out.push(line),
        tell: (line) => void err.push(line),
        stdin: new PassThrough(),
        interactive: false,
        signal: new AbortController().signal,
        ...more,
    })
    return { code, out: out.join("\n"), err: err.join("\n") }
}

function journaled(): string[] {
    const { dir: journalDir } = journalFilesOf(dataDir, installation.keyFile)
    const lines = readdirSync(journalDir).flatMap((file) => readFileSync(join(journalDir, file), "utf8").split("\n"))
    return lines.flatMap((line) => /"kind":"(public-[a-z]+)"/.exec(line)?.[1] ?? [])
}

describe("from the proposal to the approval, and back", () => {
    test("proposed is not public: they count", async () => {
        expect((await run(["list"])).out).toMatch(/\/contact\s+0\s+3\s+0\s.*p1, p2, p3/)
        expect((await run(["list"], { language: "ja" })).out).toContain("提案を認めるには")
        expect([await names("198.51.100.1", "/contact"), await names("198.51.100.1", "/members")]).toEqual([3, 1])
    })
    test("approved with the number on the page, they take nothing of a cap in either worker, and it is journaled", async () => {
        await expect(run(["approve", "/contact", "--people", "30"])).rejects.toMatchObject({
            code: "SEKISHO_GATE_PUBLIC_OTHER",
        })
        expect((await run(["approve", "/contact", "--people", "3"])).out).toContain("p1, p2, p3 are public")
        for (let n = 0; n < 8; n++) {
            const address = `198.51.101.${n}`
            expect([await names(address, "/contact"), await names(address, "/members")]).toEqual([3, CAP])
        }
        expect(journaled()).toEqual(["public-approved"])
        expect((await run([], {}, status)).out).toContain("public persons 3 (proposed 0, learning 0)")
    }, 180_000)
    test("a restart keeps them; what lies in the folder names nobody, and is the owner's alone", async () => {
        await gate.stop()
        gate = await openGate()
        expect([await names("198.51.102.1", "/contact"), await names("198.51.102.1", "/members")]).toEqual([3, CAP])
        const { publicPersonsFile } = dataFolder(dataDir)
        expect(readFileSync(publicPersonsFile, "utf8")).not.toMatch(/見本|一子|198\.51/)
        expect(statSync(publicPersonsFile).mode & 0o077).toBe(0)
    }, 180_000)
    test("forgotten, they count again", async () => {
        const { out } = await run(["forget", "/contact"], { json: true })
        expect(JSON.parse(out)).toMatchObject({ route: "/contact", ids: ["p1", "p2", "p3"], kept: true })
        expect([await names("198.51.103.1", "/contact"), await names("198.51.103.1", "/members")]).toEqual([3, 1])
        expect(journaled()).toEqual(["public-approved", "public-withdrawn"])
        await expect(run(["forget", "/contact"])).rejects.toMatchObject({ code: "SEKISHO_GATE_PUBLIC_UNKNOWN" })
    })
    test("a thousand addresses in five hundred networks that fetch one list get what one of them gets", async () => {
        const got = new Set<string>()
        const addresses = Array.from(
            { length: 1_000 },
            (_, n) => `${20 + (n % 50)}.${Math.floor(n / 50) % 10}.7.${n % 250}`,
        )
        const fetchSome = async (): Promise<void> => {
            for (let next = addresses.pop(); next !== undefined; next = addresses.pop())
                for (const name of await namesOf(next, "/members")) got.add(name)
        }
        await Promise.all(Array.from({ length: 8 }, fetchSome))
        expect([got.size, (await run(["list"])).out]).toEqual([CAP, "Nobody is public, and nobody is being learned."])
    }, 180_000)
})

test.each([
    { words: [], why: "no word" },
    { words: ["constructor"], why: "a name that objects inherit" },
    { words: ["list", "/contact"], why: "one word too many" },
    { words: ["approve", "/contact"], why: "no number" },
    { words: ["approve", "/contact", "--people", "0"], why: "none" },
    { words: ["approve", "/contact", "--people", "3x"], why: "no number" },
    { words: ["approve", "/a", "/b", "--people", "3"], why: "two routes" },
    { words: ["forget"], why: "no route" },
    { words: ["forget", "/a", "/b"], why: "two routes" },
])("public $words: usage ($why)", async ({ words }) => {
    await expect(run(words)).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE" })
})

test("public approve contact: no route, and the one that was meant", async () => {
    await expect(run(["approve", "contact", "--people", "3"])).rejects.toMatchObject({
        code: "SEKISHO_CLI_INPUT_INVALID",
        expected: "/contact",
    })
})
