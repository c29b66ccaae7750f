// `sekisho verify` as a user types it, with a real gate whose decisions are in the journal.
import { type ChildProcess, execFile, spawn } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, test } from "vitest"
import { removeFolder } from "../../replays/remove-folder.ts"

const COMMAND = resolve(import.meta.dirname, "../../bin/sekisho")
const home = mkdtempSync(join(tmpdir(), "sekisho-verify-"))
const dataDir = join(home, "data")
const journalFile = join(dataDir, "journal", "000001.ndjson")
const env = { ...process.env, XDG_CONFIG_HOME: join(home, "config"), LANG: "C", LC_ALL: "C" }

let guard: ChildProcess

async function startGuard(): Promise<void> {
    const words = ["guard", "--json", "--data", dataDir, "--upstream", "http://127.0.0.1:9", "--listen", "127.0.0.1:0"]
    guard = spawn(process.execPath, [COMMAND, ...words, "--workers", "1"], { env, stdio: ["pipe", "pipe", "inherit"] })
    if (guard.stdout === null) throw new TypeError("guard: stdout is not a pipe")
    const lines = createInterface({ input: guard.stdout })
    await new Promise((done) => lines.once("line", done))
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
    return promisify(execFile)(process.execPath, [COMMAND, ...words], { env }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: { code: number; stdout: string; stderr: string }) => ({ ...error }),
    )
}

async function verify(...words: readonly string[]): Promise<Ran> {
    return sekisho("verify", "--data", dataDir, ...words)
}

beforeAll(startGuard)
afterAll(async () => {
    await endGuard()
    removeFolder(home)
})

test(
    "decisions are in the journal, over a restart; what is altered or cut off is named",
    { timeout: 60_000 },
    async () => {
        await sekisho("stop", "/comments", "--why", "a leak, ticket 7", "--data", dataDir)
        await sekisho("resume", "/comments", "--data", dataDir)
        await sekisho("bypass", "on", "--why", "a test", "--data", dataDir)
        await sekisho("reload", "--data", dataDir)
        await endGuard()
        await startGuard()
        const lines = readFileSync(journalFile, "utf8").trimEnd().split("\n")
        expect(lines.map((line) => /"kind":"([a-z-]+)"/.exec(line)?.[1])).toEqual([
            "gate-started",
            "stop",
            "resume",
            "bypass-on",
            "configuration-read",
            "gate-stopped",
            "gate-started",
        ])
        expect(lines[1]).toContain('"data":{"route":"/comments","why":"a leak, ticket 7"}')
        const digests = lines.map((line) => /"digest":"([0-9a-f]{32})"/.exec(line)?.[1])
        expect(digests[4]).toBe(digests[0])

        const holds = await verify()
        expect(holds).toMatchObject({ code: 0, stderr: "" })
        const head = /7:[0-9a-f]{64}/.exec(holds.stdout)?.[0] ?? ""
        expect((await verify("--head", head)).code).toBe(0)

        // An auditor elsewhere: a copy, the public key, and the place that was noted down.
        const publicKey = join(home, "public.pem")
        writeFileSync(publicKey, (await verify("--print-public-key")).stdout)
        const copy = join(home, "copy")
        cpSync(join(dataDir, "journal"), copy, { recursive: true })
        const auditor = ["verify", "--journal", copy, "--public-key", publicKey]
        expect(await sekisho(...auditor, "--head", head)).toMatchObject({ code: 0, stderr: "" })
        expect((await sekisho(...auditor)).stderr).toContain("not proved")
        writeFileSync(join(copy, "000001.ndjson"), `${lines.slice(0, 3).join("\n")}\n`)
        expect((await sekisho(...auditor)).code).toBe(0)
        const cut = await sekisho(...auditor, "--head", head)
        expect(cut.code).toBe(1)
        expect(cut.stdout).toContain("entry 4: 4 cut off from here to the end")

        writeFileSync(journalFile, readFileSync(journalFile, "utf8").replace("ticket 7", "ticket 8"))
        const altered = await verify()
        expect(altered.code).toBe(1)
        expect(altered.stdout).toMatch(/000001\.ndjson \d+–\d+ {2}entry 2: altered/)
        // The gate goes on behind it, and it stays to be found.
        await sekisho("stop", "/late", "--why", "later", "--data", dataDir)
        expect((await verify()).stdout).toContain("entry 2: altered")
    },
)

test("usage and what is not there", { timeout: 60_000 }, async () => {
    expect((await verify("--head", "7")).code).toBe(2)
    expect((await sekisho("verify", "--data", join(home, "none"))).code).toBe(3)
    expect((await verify("--journal", join(home, "none"))).code).toBe(3)
    expect((await verify("--public-key", join(home, "none.pem"))).code).toBe(3)
})
