// A backup that is restored on another machine, where no key is: journal, evidence and the events of incidents are proved there with
// the public key alone, and what is altered in the restored folder is named there.
import { type ChildProcess, execFile, spawn } from "node:child_process"
import { generateKeyPairSync } from "node:crypto"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, test } from "vitest"
import { removeFolder } from "../../../replays/remove-folder.ts"
import { pageOf } from "./invented-people.case.ts"

const COMMAND = resolve(import.meta.dirname, "../../../bin/sekisho")
const home = mkdtempSync(join(tmpdir(), "sekisho-verify-restored-"))
const dataDir = join(home, "data")
const backup = join(home, "backup")
const publicKey = join(home, "public.pem")
const restored = join(home, "elsewhere", "data")
const events = join(home, "events.jsonl")
const [here, there] = ["here", "there"].map((machine) => ({
    ...process.env,
    XDG_CONFIG_HOME: join(home, machine),
    LANG: "C",
    LC_ALL: "C",
}))

let upstream: Server
let guard: ChildProcess
let head = ""

interface Ran {
    readonly code: number
    readonly stdout: string
    readonly stderr: string
}

async function sekisho(env: NodeJS.ProcessEnv | undefined, ...words: readonly string[]): Promise<Ran> {
    return promisify(execFile)(process.execPath, [COMMAND, ...words], { ...(env && { env }), cwd: home }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: { code: number; stdout: string; stderr: string }) => ({ ...error }),
    )
}

async function done(...words: readonly string[]): Promise<string> {
    const ran = await sekisho(here, ...words, "--data", dataDir)
    expect(ran).toMatchObject({ code: 0 })
    return ran.stdout
}

/** As an auditor does it: with nothing but the restored folder, what its store shows, and the public key. */
async function audit(key: string = publicKey): Promise<Ran> {
    const evidence = ["--journal", join(restored, "journal"), "--evidence", join(restored, "evidence")]
    return sekisho(there, "verify", "--json", ...evidence, "--events", events, "--public-key", key, "--head", head)
}

beforeAll(async () => {
    upstream = createServer((_, response) => {
        response.setHeader("content-type", "application/json; charset=utf-8")
        response.end(pageOf(1))
    })
    await new Promise<void>((listening) => upstream.listen(0, "127.0.0.1", listening))
    const address = upstream.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    const { recipients }: { readonly recipients: readonly string[] } = JSON.parse(
        await done("init", "--identities", "--json"),
    ).evidence
    const to = ["--upstream", `http://127.0.0.1:${port}`, "--listen", "127.0.0.1:0", "--workers", "1"]
    guard = spawn(process.execPath, [COMMAND, "guard", "--json", "--data", dataDir, ...to], {
        ...(here && { env: here }),
        stdio: ["pipe", "pipe", "inherit"],
    })
    if (guard.stdout === null) throw new TypeError("guard: stdout is not a pipe")
    const line = await new Promise<string>((ready) => createInterface({ input: guard.stdout! }).once("line", ready))
    const { url }: { readonly url: string } = JSON.parse(line)
    await (await fetch(`${url}/people?q=1'%20UNION%20SELECT%20name%20FROM%20users--%20`)).arrayBuffer()
    await done("stop", "/people", "--why", "ticket 7")
    const opened = await done("incident", "new", "--kind", "intrusion", "--title", "名簿", "--by", "係")
    const id = /\d{4}-\d{3}/.exec(opened)?.[0] ?? ""
    await done("incident", "note", id, "電話あり", "--by", "係")
    await done("incident", "figures", id, "--persons", "5", "--why", "名簿の人数", "--by", "係")
    const letter = join(home, "letter.txt")
    writeFileSync(letter, "通知の文面")
    await done("incident", "attach", id, letter, "--recipient", recipients[0] ?? "", "--by", "係")
    await done("backup", backup)
    writeFileSync(publicKey, await done("verify", "--print-public-key"))
    // The machine is lost: its data, and with it its keys.
    const ended = once(guard, "exit")
    guard.kill("SIGTERM")
    await ended
    removeFolder(dataDir)
    removeFolder(join(home, "here"))
    mkdirSync(join(home, "elsewhere"))
    const copied = await sekisho(
        there,
        "restore",
        backup,
        "--data",
        restored,
        "--public-key",
        publicKey,
        "--lang",
        "en",
    )
    head = /--head (\d+:[0-9a-f]{64})/.exec(copied.stdout)?.[1] ?? ""
    writeFileSync(
        events,
        (await sekisho(there, "incident", "export", "--events", "--public-key", publicKey, "--data", restored)).stdout,
    )
}, 120_000)

afterAll(async () => {
    guard.kill("SIGKILL")
    upstream.closeAllConnections()
    await new Promise((closed) => upstream.close(closed))
    removeFolder(home)
})

test("all of it holds, to the entry that the restore printed", async () => {
    const { code, stdout } = await audit()
    const report: unknown = JSON.parse(stdout)
    expect(report).toMatchObject({
        faults: [],
        head: { n: Number(head.split(":")[0]) },
        evidence: { faults: [], whole: 1, lost: 0 },
        deeds: { faults: [], interrupted: 0 },
    })
    expect(code).toBe(0)
    expect(readFileSync(events, "utf8")).toMatch(/電話あり[^]*名簿の人数[^]*letter\.txt/)
}, 60_000)

test("with another key nothing of it holds", async () => {
    const other = join(home, "other.pem")
    writeFileSync(other, generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" }))
    const { code, stdout } = await audit(other)
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ faults: expect.arrayContaining([expect.anything()]) })
}, 60_000)

test.each([
    { words: ["--public-key", publicKey], code: "SEKISHO_CLI_USAGE", why: "records are no events" },
    { words: ["--events", "--public-key", join(home, "none.pem")], code: "SEKISHO_", why: "no such file" },
    { words: ["--events"], code: "SEKISHO_CONFIG_KEY_MISSING", why: "no key is here" },
])(
    "incident export is refused in a restored folder: $why",
    async ({ words, code }) => {
        const refused = await sekisho(there, "incident", "export", ...words, "--data", restored)
        expect(refused.stderr).toContain(code)
        expect(refused).toMatchObject({ code: expect.toSatisfy((got: number) => got >= 2), stdout: "" })
    },
    60_000,
)

/** Files of the restored folder, by what is proved of them. */
const FILES = {
    journal: () => join(restored, "journal", first(join(restored, "journal"), ".ndjson")),
    evidence: () => join(restored, "evidence", first(join(restored, "evidence"), ".age")),
    deeds: () => events,
}

function first(dir: string, ending: string): string {
    return readdirSync(dir).find((name) => name.endsWith(ending)) ?? ""
}

test.each([
    { of: "journal", from: "ticket 7", to: "ticket 8", why: "the reason of a stop" },
    { of: "evidence", from: "age-encryption", to: "age-encryptiom", why: "a byte of a segment" },
    { of: "deeds", from: "電話あり", to: "電話なし", why: "a note of an incident" },
    { of: "deeds", from: "letter.txt", to: "letter.md ", why: "the name of what was attached" },
] as const)(
    "$why is altered in the restored $of: named",
    async ({ of, from, to }) => {
        const file = FILES[of]()
        const whole = readFileSync(file)
        const at = whole.indexOf(from)
        const altered = Buffer.concat([
            whole.subarray(0, at),
            Buffer.from(to),
            whole.subarray(at + Buffer.byteLength(from)),
        ])
        writeFileSync(file, altered)
        try {
            const { code, stdout } = await audit()
            expect({ at: at >= 0, code }).toEqual({ at: true, code: 1 })
            const report: Readonly<Record<string, unknown>> = JSON.parse(stdout)
            expect(of === "journal" ? report : report[of]).toMatchObject({ faults: [expect.anything()] })
        } finally {
            writeFileSync(file, whole)
        }
    },
    60_000,
)
