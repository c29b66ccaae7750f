// `sekisho decoy` as a user types it, with real processes: a gate with two workers, its server, an application.
import { type ChildProcess, execFile, spawn } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, test } from "vitest"
import { removeFolder } from "../../../replays/remove-folder.ts"

const ROOT = resolve(import.meta.dirname, "../../..")
const COMMAND = join(ROOT, "bin/sekisho")
const home = mkdtempSync(join(tmpdir(), "sekisho-decoy-"))
const dataDir = join(home, "data")
const env = { ...process.env, XDG_CONFIG_HOME: join(home, "config"), LANG: "C", LC_ALL: "C" }

interface Printed {
    readonly id: string
    readonly name: string
    readonly phone: string
    readonly email: string
}

let people: readonly Pick<Printed, "name" | "phone" | "email">[] = []
let upstream: Server
let guard: ChildProcess
let url = ""

beforeAll(async () => {
    upstream = createServer((request, response) => {
        request.resume()
        const list = JSON.stringify(people.map(({ name, phone, email }) => ({ 氏名: name, 電話番号: phone, email })))
        // A kind that the meter does not read: there only the search of the bytes can tell.
        const isExport = request.url === "/export"
        response.setHeader("content-type", isExport ? "application/pdf" : "application/json")
        response.end(isExport ? `%PDF-1.7\n${list}` : list)
    })
    await new Promise<void>((done) => upstream.listen(0, "127.0.0.1", done))
    await startGuard()
}, 60_000)

afterAll(async () => {
    await endGuard("SIGTERM")
    upstream.closeAllConnections()
    await new Promise((done) => upstream.close(done))
    removeFolder(home)
}, 60_000)

async function startGuard(): Promise<void> {
    const address = upstream.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    const words = ["guard", "--json", "--data", dataDir, "--upstream", `http://127.0.0.1:${port}`]
    guard = spawn(process.execPath, [COMMAND, ...words, "--listen", "127.0.0.1:0", "--workers", "2"], {
        env,
        stdio: ["pipe", "pipe", "inherit"],
    })
    if (guard.stdout === null) throw new TypeError("guard: stdout is not a pipe")
    const lines = createInterface({ input: guard.stdout })
    const first = await new Promise<string>((done) => lines.once("line", done))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the first line of guard --json
    url = (JSON.parse(first) as { url: string }).url
}

async function endGuard(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    guard.kill(signal)
    await new Promise((done) => guard.once("exit", done))
}

interface Ran {
    readonly code: number
    readonly stdout: string
    readonly stderr: string
}

async function sekisho(...words: readonly string[]): Promise<Ran> {
    return promisify(execFile)(process.execPath, [COMMAND, ...words, "--data", dataDir], { env }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: { code: number; stdout: string; stderr: string }) => ({ ...error }),
    )
}

interface ToldEvent {
    readonly event: string
    readonly route: string | null
    readonly transaction: string | null
    readonly client: { readonly address: string } | null
}

/** Events of decoys that the server knows, once there are so many. */
async function toldOf(kind: string, count: number): Promise<readonly ToldEvent[]> {
    for (let tries = 0; ; tries++) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what status --json prints
        const { server } = JSON.parse((await sekisho("status", "--json")).stdout) as {
            server: { events: readonly ToldEvent[] } | null
        }
        const told = (server?.events ?? []).filter(({ event }) => event === kind)
        if (told.length >= count || tries === 40) return told
        await new Promise((done) => setTimeout(done, 250))
    }
}

async function get(path: string): Promise<void> {
    await fetch(url + path, { headers: { connection: "close" } }).then(async (answer) => answer.text())
}

/** What is stored of a request, once the server knows it. */
async function shown(id: string): Promise<string> {
    for (let tries = 0; ; tries++) {
        const { code, stdout } = await sekisho("status", "--id", id)
        if (code === 0 || tries === 40) return stdout
        await new Promise((done) => setTimeout(done, 250))
    }
}

function member(number: number): Pick<Printed, "name" | "phone" | "email"> {
    return { name: `見本 ${"一二三四五"[number]}郎`, phone: `090-1111-000${number}`, email: `m${number}@example.jp` }
}

test("from adding to the alarm, over a restart and a kill", { timeout: 180_000 }, async () => {
    const added = await sekisho("decoy", "add", "--count", "2", "--note", "members", "--json")
    expect([added.code, added.stderr]).toEqual([0, expect.stringContaining("receives no mail")])
    const decoys = added.stdout
        .trim()
        .split("\n")
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what decoy add --json prints
        .map((line) => JSON.parse(line) as Printed)
    expect(decoys.map(({ id }) => id)).toEqual(["d1", "d2"])
    expect((await sekisho("decoy", "list")).stdout).toContain("not known yet")

    people = [0, 1, 2].map(member)
    await get("/members")
    people = [...people, ...decoys]
    for (let round = 0; round < 6; round++) await get("/members")
    const left = await toldOf("decoy-left", 1)
    expect(left).toMatchObject([{ route: "/members", client: { address: "127.0.0.1" } }])
    await get("/export")
    expect(await toldOf("decoy-missed", 1)).toMatchObject([{ route: "/export" }])
    expect(await toldOf("decoy-left", 1)).toHaveLength(1)
    expect(await shown(left[0]?.transaction ?? "")).toContain("decoy")

    const listed = await sekisho("decoy", "list")
    for (const word of [/d1\s.*7\s+1\s+6\s.*members/, "85.7 % (12 of 14)", "missed on: /export"])
        expect(listed.stdout).toMatch(word)
    expect((await sekisho("status")).stdout).toContain("decoys 2 (served 14, missed by the meter 2, recall 85.7 %)")
    const scope = await sekisho("scope", "--finding", "decoy", "--json")
    expect(JSON.parse(scope.stdout)).toMatchObject({ persons: { confirmed: 3 } })

    await endGuard("SIGTERM")
    await startGuard()
    await get("/members")
    await new Promise((done) => setTimeout(done, 1_500))
    await endGuard("SIGKILL")
    await startGuard()
    await get("/members")
    expect((await sekisho("decoy", "list")).stdout).toContain("88.8 % (16 of 18)")

    const kept = readdirSync(dataDir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    expect(kept.length).toBeGreaterThan(5)
    const words = decoys.flatMap(({ name, phone, email }) => [name, phone, phone.replaceAll("-", ""), email])
    expect(words.filter((word) => kept.some((bytes) => bytes.includes(word)))).toEqual([])
})

test("a route of one's own people, and a removed decoy", { timeout: 120_000 }, async () => {
    expect((await sekisho("decoy", "expect", "/admin/*")).stdout).toContain("/admin/*")
    await get("/admin/members")
    const listed = JSON.parse((await sekisho("decoy", "list", "--json")).stdout)
    expect(listed).toMatchObject({ expected: ["/admin/*"], routes: { "/admin/members": { served: 2, missed: 0 } } })
    expect((await sekisho("decoy", "unexpect", "/admin/*")).code).toBe(0)
    expect((await sekisho("decoy", "remove", "d1")).code).toBe(0)
    const again = await sekisho("decoy", "remove", "d1")
    expect([again.code, again.stderr]).toEqual([3, expect.stringContaining("SEKISHO_GATE_DECOY_UNKNOWN")])
    const { stdout } = await sekisho("decoy", "list", "--json")
    expect(JSON.parse(stdout)).toMatchObject({ decoys: [{ id: "d2" }], expected: [], status: { decoys: 1 } })
})

test("a domain that the meter does not take for one", { timeout: 60_000 }, async () => {
    const none = await sekisho("decoy", "add", "--mail-domain", "mail.png")
    expect([none.code, none.stderr]).toEqual([3, expect.stringContaining("SEKISHO_GATE_DECOY_UNREADABLE")])
})
