// `sekisho init`, `evidence` and `verify` as a user types them, with real processes: a gate, its server, an application.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { newAgeKey } from "../../age/age-file.ts"
import { CommandStage, type Ran } from "../testing/command-stage.case.ts"

const stage = new CommandStage("evidence-cli")
const { home, dataDir } = stage
const PASSWORD = "hunter2222"

let identities: readonly string[] = []
/** Of the one attack. */
let id = ""

async function run(words: readonly string[], input = ""): Promise<Ran> {
    return stage.typed([...words, "--data", dataDir], input)
}

/** One line of `--json`. */
async function json(words: readonly string[], input = ""): Promise<Record<string, unknown>> {
    const { stdout } = await run([...words, "--json"], input)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every command prints one object a line
    return JSON.parse(stdout.split("\n", 1)[0] ?? "") as Record<string, unknown>
}

beforeAll(async () => {
    await stage.startApplication((request, response) => {
        request.resume()
        response.setHeader("content-type", "text/plain; charset=utf-8")
        response.end("ok")
    })
    const { evidence } = await json(["init", "--identities"])
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as init prints it
    identities = (evidence as { identities: string[] }).identities
    await stage.startGuard()
    id = await attack()
}, 90_000)

afterAll(async () => stage.close(), 60_000)

/** Attacks, and waits until the segment with it is closed. @returns the transaction */
async function attack(): Promise<string> {
    const body = new URLSearchParams({ comment: "1' UNION SELECT name, pass FROM users-- ", password: PASSWORD })
    const answer = await fetch(`${stage.url}/comment`, {
        method: "POST",
        body,
        headers: { cookie: "sid=0f9e8d7c6b5a" },
    })
    expect(answer.status).toBe(403)
    const transaction = answer.headers.get("sekisho-id") ?? ""
    for (let tries = 0; tries < 60; tries++) {
        if ((await run(["evidence", "list", "--id", transaction, "--json"])).stdout !== "") return transaction
    }
    throw new Error("the segment was not closed")
}

test("init makes two identities, shows them once, keeps neither, and does not do so twice", async () => {
    expect(identities).toHaveLength(2)
    const kept = readdirSync(home, { recursive: true, encoding: "utf8" })
        .map((name) => join(home, name))
        .filter((file) => statSync(file).isFile())
        .filter((file) => readFileSync(file).includes("AGE-SECRET-KEY"))
    expect(kept).toEqual([])
    const again = await run(["init", "--identities"])
    expect(again.code).toBe(3)
    expect(again.stderr).toContain("SEKISHO_EVIDENCE_RECIPIENTS_THERE")
    expect((await json(["status"]))["gate"]).toMatchObject({ evidence: { on: true, recipients: 2, sample: 0 } })
})

test("what an attack leaves: listed without an identity, opened with one, and who opened it is in the journal", async () => {
    const line = await json(["evidence", "list", "--id", id])
    expect(line).toMatchObject({ transaction: id, reasons: ["finding"], status: 403, indexHolds: true })
    const opened = await run(["evidence", "open", id, "--why", "incident 7"], `# key\n${identities[1]}\n`)
    expect(opened.code).toBe(0)
    expect(opened.stdout).toContain("UNION+SELECT")
    expect(opened.stdout).toContain("password=[redacted:credential]")
    expect(opened.stdout).not.toContain(PASSWORD)
    expect(opened.stdout).not.toContain("0f9e8d7c6b5a")
    const journal = readFileSync(join(dataDir, "journal/000001.ndjson"), "utf8")
    expect(journal).toMatch(new RegExp(`"kind":"evidence-opened","data":\\{"why":"incident 7","transaction":"${id}"`))
    const identityFile = join(home, "identity")
    writeFileSync(identityFile, `${identities[0]}\n`)
    const out = join(home, "one.warc.gz")
    const written = await run(["evidence", "open", id, "--why", "x", "--identity", identityFile, "--out", out])
    expect(written.code).toBe(0)
    expect(statSync(out).mode & 0o777).toBe(0o600)
    expect(readFileSync(out).subarray(0, 2).toString("hex")).toBe("1f8b")
    const openings = openingsIn(readFileSync(join(dataDir, "journal/000001.ndjson"), "utf8"))
    const again = await run(["evidence", "open", id, "--why", "x", "--identity", identityFile, "--out", out])
    expect(again.stderr).toContain("SEKISHO_CLI_FILE_EXISTS")
    // Nothing was shown, so nothing is said to have been opened.
    expect(openingsIn(readFileSync(join(dataDir, "journal/000001.ndjson"), "utf8"))).toBe(openings)
}, 60_000)

function openingsIn(journal: string): number {
    return journal.split('"kind":"evidence-opened"').length - 1
}

test.each([
    { words: ["open", "nobody", "--why", "x"], input: "own", code: "SEKISHO_EVIDENCE_NOT_FOUND", why: "no such one" },
    {
        words: ["open", "ID", "--why", "x"],
        input: "other",
        code: "SEKISHO_EVIDENCE_NOT_OPENED",
        why: "another identity",
    },
    { words: ["open", "ID", "--why", "x"], input: "", code: "SEKISHO_EVIDENCE_NOT_OPENED", why: "no identity" },
    { words: ["open", "ID"], input: "own", code: "SEKISHO_CLI_USAGE", why: "no reason" },
    {
        words: ["open", "ID", "--why", "x", "--identity", "OWN"],
        input: "",
        code: "SEKISHO_CLI_USAGE",
        why: "an identity typed",
    },
    { words: ["drill"], input: "other", code: "SEKISHO_EVIDENCE_DRILL_FAILED", why: "a drill with another identity" },
    { words: ["export", "NEW"], input: "", code: "SEKISHO_CLI_USAGE", why: "an export without a reason" },
    { words: ["list", "--reason", "boredom"], input: "", code: "SEKISHO_CLI_USAGE", why: "no such reason" },
])("refused: $why", async ({ words, input, code }) => {
    const spoken: Readonly<Record<string, string>> = { ID: id, OWN: identities[0] ?? "", NEW: join(home, "never") }
    const given = input === "own" ? identities[0] : input === "other" ? (await newAgeKey()).identity : ""
    const { code: exit, stderr } = await run(["evidence", ...words.map((word) => spoken[word] ?? word)], given)
    expect(exit).toBeGreaterThan(1)
    expect(stderr).toContain(code)
    expect(stderr).not.toContain("AGE-SECRET-KEY")
    expect(existsSync(join(home, "never"))).toBe(false)
})

test("an export is encrypted, whole and journaled; a second does not mix with it", async () => {
    const folder = join(home, "copy")
    const exported = await json(["evidence", "export", folder, "--why", "to the police"])
    expect(exported).toMatchObject({ segments: 1, differing: [] })
    const manifest = readFileSync(join(folder, "manifest.json"), "utf8")
    expect(readdirSync(folder)).toHaveLength(4)
    expect(manifest).toContain('"journaledSha256"')
    expect((await run(["evidence", "export", folder, "--why", "again"])).stderr).toContain("SEKISHO_CLI_FILE_EXISTS")
})

test("verify holds the folder against the journal, and names what was changed", async () => {
    const held = await json(["verify"])
    expect(held).toMatchObject({ faults: [], evidence: { whole: 1, faults: [] } })
    const dir = join(dataDir, "evidence")
    const file = readdirSync(dir).find((name) => name.endsWith(".age")) ?? ""
    const before = readFileSync(join(dir, file))
    writeFileSync(join(dir, file), Buffer.concat([before, Buffer.from("x")]))
    const { code, stdout } = await run(["verify"])
    writeFileSync(join(dir, file), before)
    expect(code).toBe(1)
    expect(stdout).toContain(`${file}: altered`)
})

test("the drill passes with an identity that was printed", async () => {
    expect(await json(["evidence", "drill"], identities[0])).toEqual({ passed: true })
})
