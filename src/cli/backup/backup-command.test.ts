// `sekisho backup` and `sekisho restore` as a user types them, beside a real gate under load that is then killed.
import { type ChildProcess, execFile, spawn } from "node:child_process"
import {
    cpSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    writeFileSync,
} from "node:fs"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { setTimeout as sleep } from "node:timers/promises"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { lockFolder } from "../../control/embedded/folder-lock.ts"
import { filesBelow, ledgerText, pageOf, PERSONS_A_PAGE, phoneOf } from "./invented-people.case.ts"
import { removeFolder } from "../../../replays/remove-folder.ts"

const COMMAND = resolve(import.meta.dirname, "../../../bin/sekisho")
const home = mkdtempSync(join(tmpdir(), "sekisho-backup-"))
const dataDir = join(home, "data")
const env = { ...process.env, XDG_CONFIG_HOME: join(home, "config"), LANG: "C", LC_ALL: "C" }

let upstream: Server
let guard: ChildProcess
let url = ""
let asked = 0
let underLoad: { before: number; made: Ran; after: number }
let scopeBefore = ""
let made: Ran
let exported: Ran

interface Ran {
    readonly code: number
    readonly stdout: string
    readonly stderr: string
}

async function sekisho(...words: readonly string[]): Promise<Ran> {
    return promisify(execFile)(process.execPath, [COMMAND, ...words], { env, cwd: home }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: { code: number; stdout: string; stderr: string }) => ({ ...error }),
    )
}

async function exportRows(kind: string, format: string, name: string): Promise<Ran> {
    const words = ["--kind", kind, "--format", format, "--out", join(home, name), "--data", dataDir, "--json"]
    return sekisho("export", ...words)
}

async function visit(): Promise<void> {
    const answer = await fetch(`${url}/people/${asked++}`)
    await answer.arrayBuffer()
}

async function likely(dir: string): Promise<number> {
    const { persons }: { persons: { likely: number } } = JSON.parse(
        (await sekisho("scope", "--json", "--data", dir)).stdout,
    )
    return persons.likely
}

function evidenceOf(dir: string): readonly string[] {
    const folder = join(dir, "evidence")
    return existsSync(folder) ? readdirSync(folder) : []
}

beforeAll(async () => {
    upstream = createServer((request, response) => {
        response.setHeader("content-type", "application/json; charset=utf-8")
        response.end(pageOf(Number(/\d+/.exec(request.url ?? "")?.[0] ?? 0)))
    })
    await new Promise<void>((done) => upstream.listen(0, "127.0.0.1", done))
    const address = upstream.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    const words = ["--json", "--data", dataDir, "--upstream", `http://127.0.0.1:${port}`, "--listen", "127.0.0.1:0"]
    await sekisho("init", "--identities", "--data", dataDir)
    guard = spawn(process.execPath, [COMMAND, "guard", ...words, "--workers", "1"], {
        env,
        cwd: home,
        stdio: ["pipe", "pipe", "inherit"],
    })
    if (guard.stdout === null) throw new TypeError("guard: stdout is not a pipe")
    const line = await new Promise<string>((done) => createInterface({ input: guard.stdout! }).once("line", done))
    url = String(JSON.parse(line).url)
    await sekisho("stop", "/comments", "--why", "ticket 7", "--data", dataDir)
    await (await fetch(`${url}/people/0?q=1'%20UNION%20SELECT%20name%20FROM%20users--%20`)).arrayBuffer()

    const loading = new AbortController()
    const load = Promise.all(
        [0, 1].map(async () => {
            while (!loading.signal.aborted) await visit()
        }),
    )
    for (let seen = 0; seen < 50; seen = asked) await sleep(10)
    const before = (asked - 2) * PERSONS_A_PAGE
    const loaded = await sekisho("backup", join(home, "under-load"), "--json", "--data", dataDir)
    underLoad = { before, made: loaded, after: (asked + 2) * PERSONS_A_PAGE }
    loading.abort()
    await load
    scopeBefore = (await sekisho("scope", "--json", "--data", dataDir)).stdout
    exported = await exportRows("requests", "ndjson", "running.ndjson")
    // A segment is closed within five seconds, and all before this may have taken less.
    while (!evidenceOf(dataDir).some((name) => name.endsWith(".age"))) await sleep(50)
    made = await sekisho("backup", join(home, "quiet"), "--data", dataDir, "--lang", "en")
    guard.kill("SIGKILL")
}, 120_000)

afterAll(async () => {
    guard.kill("SIGKILL")
    upstream.closeAllConnections()
    await new Promise((done) => upstream.close(done))
    removeFolder(home)
})

describe("backup", () => {
    test("under load: what was released before it began is in it, exactly once", async () => {
        expect(underLoad.made).toMatchObject({ code: 0, stderr: "" })
        const dir = join(home, "restored-load")
        const restored = await sekisho("restore", join(home, "under-load"), "--data", dir, "--json")
        expect(restored).toMatchObject({ code: 0, stderr: "" })
        const persons = await likely(dir)
        expect(persons).toBeGreaterThanOrEqual(underLoad.before)
        expect(persons).toBeLessThanOrEqual(underLoad.after)
    }, 60_000)

    test("restored after a kill: the same scope to the letter, the same stops, evidence and journal", async () => {
        expect(made.code).toBe(0)
        expect(made.stdout).toContain("own disk")
        expect(made.stdout).toContain("person key")
        const dir = join(home, "restored")
        const restored = await sekisho("restore", join(home, "quiet"), "--data", dir, "--lang", "en")
        expect(restored).toMatchObject({ code: 0, stderr: "" })
        expect(restored.stdout).toContain("journal key: there")
        expect((await sekisho("scope", "--json", "--data", dir)).stdout).toBe(scopeBefore)
        expect(JSON.parse(scopeBefore).persons.confirmed).toBeGreaterThanOrEqual(underLoad.before)
        expect(readFileSync(join(dir, "control", "stops.json"), "utf8")).toContain("ticket 7")
        const head = /--head (\d+:[0-9a-f]{64})/.exec(restored.stdout)?.[1] ?? ""
        expect(await sekisho("verify", "--head", head, "--data", dir)).toMatchObject({ code: 0 })
        expect(evidenceOf(dir).some((name) => name.endsWith(".age"))).toBe(true)
        expect((await sekisho("verify", "--data", dir)).stdout).toMatch(/cut off/)
    }, 60_000)

    test("no identifier of anybody is in any byte of it, nor a key", async () => {
        const dir = join(home, "quiet")
        const keys = readdirSync(join(home, "config", "sekisho"))
            .map((name) => readFileSync(join(home, "config", "sekisho", name), "utf8").trim())
            .flatMap((text) => (text.startsWith("{") ? [] : [text.split("\n")[1] ?? text]))
        expect(keys).toHaveLength(2)
        const words = ["kakuu.hanako", "架空", phoneOf(1), phoneOf(7), phoneOf(1).replaceAll("-", ""), ...keys]
        const texts = [
            ...filesBelow(dir).map((file) => readFileSync(file)),
            await ledgerText(join(dir, "data", "ledger"), home),
        ]
        expect(texts.length).toBeGreaterThan(10)
        expect(texts.flatMap((text) => words.filter((word) => text.includes(word)))).toEqual([])
        // The search finds what is there: the reason of the stop is in clear, in the journal and in the ledger.
        expect(texts.filter((text) => text.includes("ticket 7")).length).toBeGreaterThan(1)
    })

    test("a backup that was changed, cut off or mixed is refused, and nothing is restored", async () => {
        const dir = join(home, "changed")
        cpSync(join(home, "quiet"), dir, { recursive: true })
        writeFileSync(join(dir, "data", "control", "stops.json"), "[]")
        rmSync(join(dir, "data", "installation.json"))
        writeFileSync(join(dir, "data", "control", "more.json\u001b[2J"), "{}")
        const refused = await sekisho("restore", dir, "--data", join(home, "never"))
        expect(refused.code).toBe(3)
        expect(refused.stderr).toContain("SEKISHO_BACKUP_DAMAGED")
        expect(refused.stderr).toContain("missing=1 altered=1 unknown=1")
        expect(refused.stderr).toContain("missing: data/installation.json\n")
        expect(refused.stderr).toContain("altered: data/control/stops.json\n")
        expect(refused.stderr).toContain("unknown: data/control/more.json\\u001b[2J\n")
        expect(readdirSync(home).filter((name) => name.startsWith("never"))).toEqual([])
    })

    test("a list that somebody else wrote is refused by its signature", async () => {
        const dir = join(home, "forged")
        cpSync(join(home, "quiet"), dir, { recursive: true })
        const list = join(dir, "manifest.json")
        writeFileSync(list, readFileSync(list, "utf8").replace('"tlsKeys": false', '"tlsKeys": true'))
        const refused = await sekisho("restore", dir, "--data", join(home, "never"))
        expect(refused.stderr).toContain("SEKISHO_BACKUP_SIGNATURE_WRONG")
    })

    test("without its keys: it is restored, and says which to put back", async () => {
        const dir = join(home, "elsewhere")
        const key = join(home, "no-such.key")
        const restored = await sekisho("restore", join(home, "quiet"), "--data", dir, "--key", key, "--lang", "en")
        expect(restored.code).toBe(1)
        expect(restored.stdout).toContain(`missing. Put it back from where you kept it: ${key}`)
        expect(restored.stdout).toContain("signature was not checked")
        expect(await likely(dir)).toBe(JSON.parse(scopeBefore).persons.likely)
        writeFileSync(key, "11".repeat(32))
        removeFolder(dir)
        const other = await sekisho("restore", join(home, "quiet"), "--data", dir, "--key", key, "--json")
        expect(JSON.parse(other.stdout)).toMatchObject({ signed: null, keys: { person: "other", journal: "missing" } })
    }, 60_000)

    test.each([
        { words: () => ["backup", join(dataDir, "inside")], code: "SEKISHO_BACKUP_INSIDE_DATA", why: "in itself" },
        { words: () => ["backup", dataDir], code: "SEKISHO_BACKUP_INSIDE_DATA", why: "over itself" },
        { words: () => ["backup", join(home, "quiet")], code: "SEKISHO_BACKUP_TARGET_EXISTS", why: "over another" },
        { words: () => ["backup", join(home, "no", "parent")], code: "SEKISHO_BACKUP_WRITE_FAILED", why: "nowhere" },
        { words: () => ["restore", join(home, "quiet")], code: "SEKISHO_BACKUP_RESTORE_NOT_EMPTY", why: "over data" },
        { words: () => ["restore", home], code: "SEKISHO_BACKUP_UNREADABLE", why: "no backup" },
        { words: () => ["backup"], code: "SEKISHO_CLI_USAGE", why: "no folder" },
        { words: () => ["backup", "/a", "/b"], code: "SEKISHO_CLI_USAGE", why: "two folders" },
    ])("$code: $why", async ({ words, code }) => {
        const refused = await sekisho(...words(), "--data", dataDir)
        expect(refused.stderr).toContain(code)
        expect(readdirSync(dataDir)).not.toContain("backup-stage")
    })

    test("two at once: the second is told and leaves nothing behind", async () => {
        const lock = lockFolder(join(dataDir, "run", "backup.lock"))
        const second = await sekisho("backup", join(home, "second"), "--data", dataDir)
        lock.release()
        expect([second.code, second.stderr.includes("SEKISHO_BACKUP_BUSY")]).toEqual([3, true])
        expect(readdirSync(home).filter((name) => name.startsWith("second"))).toEqual([])
    })

    test("stopped, and after a backup that was killed: it is made, and the remains are named or gone", async () => {
        mkdirSync(join(dataDir, "backup-stage", "ledger"), { recursive: true })
        mkdirSync(join(home, "old.1.unfinished"))
        const again = await sekisho("backup", join(home, "again"), "--data", dataDir)
        removeFolder(join(home, "old.1.unfinished"))
        expect([again.code, again.stderr.includes("old.1.unfinished")]).toEqual([0, true])
        expect(readdirSync(dataDir)).not.toContain("backup-stage")
    })

    test("a secret key in the data folder is not copied but named as an error", async () => {
        mkdirSync(join(dataDir, "control"), { recursive: true })
        const stray = join(dataDir, "control", "note.txt")
        writeFileSync(stray, "AGE-SECRET-KEY-1QQQQ")
        const refused = await sekisho("backup", join(home, "stray"), "--data", dataDir)
        rmSync(stray)
        expect(refused.stderr).toContain("SEKISHO_BACKUP_SECRET_FOUND")
        expect(readdirSync(home).filter((name) => name.startsWith("stray"))).toEqual([])
    }, 60_000)
})

describe("export", () => {
    test("while it ran: every request, readable by its owner alone, and journaled", () => {
        const { rows, journalEntry }: { rows: number; journalEntry: number } = JSON.parse(exported.stdout)
        const file = join(home, "running.ndjson")
        expect(rows).toBeGreaterThanOrEqual(asked)
        expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(rows)
        expect(statSync(file).mode & 0o777).toBe(0o600)
        const entries = readFileSync(join(dataDir, "journal", "000001.ndjson"), "utf8").split("\n")
        expect(entries[journalEntry - 1]).toContain('"kind":"ledger-exported"')
    })

    test("stopped: as many exposures as the scope has records, and nobody in clear", async () => {
        const { records }: { records: number } = JSON.parse(scopeBefore)
        const stopped = await exportRows("exposures", "csv", "stopped.csv")
        expect(JSON.parse(stopped.stdout)).toMatchObject({ kind: "exposures", rows: records })
        const text = readFileSync(join(home, "stopped.csv"), "utf8")
        expect(["kakuu", "架空", phoneOf(1), phoneOf(7), phoneOf(42)].filter((word) => text.includes(word))).toEqual([])
    })

    test.each([
        { words: ["events", "csv", "running.ndjson"], code: "SEKISHO_CLI_FILE_EXISTS", why: "over another file" },
        { words: ["events", "csv", "data/x.csv"], code: "SEKISHO_BACKUP_INSIDE_DATA", why: "into the data folder" },
        { words: ["events", "csv", "no/x.csv"], code: "SEKISHO_CLI_FILE_UNREADABLE", why: "nowhere" },
        { words: ["persons", "csv", "x.csv"], code: "SEKISHO_CLI_USAGE", why: "no such kind" },
        { words: ["events", "xlsx", "x.csv"], code: "SEKISHO_CLI_USAGE", why: "no such format" },
    ])("$code: $why", async ({ words: [kind = "", format = "", name = ""], code }) => {
        expect((await exportRows(kind, format, name)).stderr).toContain(code)
        expect(readdirSync(home).filter((file) => file.includes(".part"))).toEqual([])
    })
})
