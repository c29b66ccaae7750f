// `sekisho allow` and `sekisho patch` as a user types them, with real processes: a gate, its server, an application.
import { type ChildProcess, execFile, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, test } from "vitest"
import { removeFolder } from "../../../replays/remove-folder.ts"

const ROOT = resolve(import.meta.dirname, "../../..")
const COMMAND = join(ROOT, "bin/sekisho")
const home = mkdtempSync(join(tmpdir(), "sekisho-allow-"))
const dataDir = join(home, "data")
const env = { ...process.env, XDG_CONFIG_HOME: join(home, "config"), LANG: "C", LC_ALL: "C" }
const BODY = new URLSearchParams({ code: '<div onclick="save()">a</div>' })

let upstream: Server
let guard: ChildProcess
let url = ""

beforeAll(async () => {
    upstream = createServer((request, response) => request.resume().on("end", () => response.end("application")))
    await new Promise<void>((done) => upstream.listen(0, "127.0.0.1", done))
    await startGuard()
})

afterAll(async () => {
    await endGuard()
    upstream.closeAllConnections()
    await new Promise((done) => upstream.close(done))
    removeFolder(home)
})

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

async function endGuard(): Promise<void> {
    guard.kill("SIGTERM")
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

async function save(): Promise<Response> {
    return fetch(`${url}/editor/save`, { method: "POST", body: BODY })
}

test("from a refusal to an allowance, over a restart, and back", { timeout: 60_000 }, async () => {
    const refused = await save()
    expect(refused.status).toBe(403)
    const id = refused.headers.get("sekisho-id") ?? ""

    const shown = await sekisho("allow", id, "--why", "a code editor", "--owner", "web")
    expect(shown).toMatchObject({ code: 0 })
    expect(shown.stdout).toContain("markup/event-handler at form.code of /editor/save")
    expect(shown.stdout).toContain("at most 1 (of 1 clients)")
    expect((await save()).status).toBe(403) // nothing was added yet

    const until = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    const added = await sekisho("allow", id, "--why", "a code editor", "--owner", "web", "--until", until, "--yes")
    expect(added.stdout).toContain("added: a1")
    expect((await save()).status).toBe(200)

    await endGuard()
    await startGuard()
    expect((await save()).status).toBe(200)
    const listed = await sekisho("allow", "list")
    for (const word of ["a1", "/editor/save", "form.code", until, "web", "a code editor"]) {
        expect(listed.stdout).toContain(word)
    }
    expect((await sekisho("status")).stdout).toContain("allowances 1")
    expect((await sekisho("allow", "remove", "a1")).code).toBe(0)
    expect((await save()).status).toBe(403)
})

test("usage: what is missing or none", { timeout: 60_000 }, async () => {
    const wrong = [
        ["allow", "x"],
        ["allow", "x", "--why", "y", "--until", "2001-01-01"],
        ["allow", "'", "--why", "y"],
        ["patch"],
        ["patch", "add"],
    ]
    for (const words of wrong) expect([words, (await sekisho(...words)).code]).toEqual([words, 2])
    const unknown = await sekisho("allow", "unknown-1", "--why", "y")
    expect(unknown.code).toBe(1)
    expect(unknown.stderr).toContain("nothing to allow")
})

test("an own patch: proved, added, in force, listed, removed", { timeout: 60_000 }, async () => {
    const file = join(home, "patch.yaml")
    const example = readFileSync(join(ROOT, "docs/examples/enquete-patch.yaml"), "utf8")
    writeFileSync(file, example.replace(/^expires: .*$/m, "expires: 2099-12-31"))
    const attack = `${url}/enquete/list?debug=1`
    expect((await fetch(attack)).status).toBe(200)
    expect((await sekisho("patch", "test", file)).stdout).toContain("ok enquete-debug-page")
    expect((await sekisho("patch", "add", file)).stdout).toContain("added: enquete-debug-page")
    expect((await fetch(attack)).status).toBe(403)
    expect((await fetch(`${url}/enquete/list?page=1`)).status).toBe(200)
    const raw = join(home, "request.txt")
    writeFileSync(raw, "GET /enquete/list?debug=1 HTTP/1.1\nHost: www.example.jp\n\n")
    expect(await sekisho("patch", "test", "--request", raw)).toMatchObject({ code: 1 })
    expect((await sekisho("patch", "list")).stdout).toMatch(/enquete-debug-page.*2099-12-31.*own/)
    expect((await sekisho("patch", "remove", "enquete-debug-page")).code).toBe(0)
    expect((await fetch(attack)).status).toBe(200)
})
