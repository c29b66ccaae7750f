// `sekisho verify` as a user types it, with a real gate whose decisions are in the journal.
import { createPublicKey } from "node:crypto"
import { cpSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openJournalKey, publicKeyText } from "../journal/journal-key.ts"
import { openJournal } from "../journal/open-journal.ts"
import { CommandStage, type Ran } from "./testing/command-stage.case.ts"

const stage = new CommandStage("verify")
const { home, dataDir } = stage
const journalFile = join(dataDir, "journal", "000001.ndjson")

async function verify(...words: readonly string[]): Promise<Ran> {
    return stage.sekisho("verify", ...words)
}

beforeAll(async () => stage.startGuard())
afterAll(async () => stage.close())

test(
    "decisions are in the journal, over a restart; what is altered or cut off is named",
    { timeout: 60_000 },
    async () => {
        await stage.sekisho("stop", "/comments", "--why", "a leak, ticket 7")
        await stage.sekisho("resume", "/comments")
        await stage.sekisho("bypass", "on", "--why", "a test")
        await stage.sekisho("reload")
        await stage.endGuard()
        await stage.startGuard()
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
        expect(await stage.sekisho(...auditor, "--head", head)).toMatchObject({ code: 0, stderr: "" })
        expect((await stage.sekisho(...auditor)).stderr).toContain("not proved")
        writeFileSync(join(copy, "000001.ndjson"), `${lines.slice(0, 3).join("\n")}\n`)
        expect((await stage.sekisho(...auditor)).code).toBe(0)
        const cut = await stage.sekisho(...auditor, "--head", head)
        expect(cut.code).toBe(1)
        expect(cut.stdout).toContain("entry 4: 4 cut off from here to the end")

        writeFileSync(journalFile, readFileSync(journalFile, "utf8").replace("ticket 7", "ticket 8"))
        const altered = await verify()
        expect(altered.code).toBe(1)
        expect(altered.stdout).toMatch(/000001\.ndjson \d+–\d+ {2}entry 2: altered/)
        // The gate goes on behind it, and it stays to be found.
        await stage.sekisho("stop", "/late", "--why", "later")
        expect((await verify()).stdout).toContain("entry 2: altered")
    },
)

test("usage and what is not there", { timeout: 60_000 }, async () => {
    expect((await verify("--head", "7")).code).toBe(2)
    expect((await stage.typed(["verify", "--data", join(home, "none")])).code).toBe(3)
    expect((await verify("--journal", join(home, "none"))).code).toBe(3)
    expect((await verify("--public-key", join(home, "none.pem"))).code).toBe(3)
})

test("an altered spool is told, and the journal holds all the same", async () => {
    const dir = join(home, "altered-spool")
    const key = openJournalKey(join(home, "altered-key"))
    const journal = openJournal({ dir, headFile: join(home, "altered-head"), key })
    for (const missingBytes of [0, 1_234]) journal.append("server", "spool-altered", { places: 1, missingBytes }, 1)
    const publicKey = join(home, "altered.pem")
    writeFileSync(publicKey, publicKeyText(createPublicKey(key)))
    const told = await stage.typed(["verify", "--journal", dir, "--public-key", publicKey, "--lang", "en"])
    expect(told.code).toBe(0)
    expect(told.stdout).toMatch(/found altered 2 times, last at .* \(entry 2\), with 1,234 bytes/)
    const json = await stage.typed(["verify", "--journal", dir, "--public-key", publicKey, "--json"])
    expect(JSON.parse(json.stdout)).toMatchObject({ spool: { altered: 2, last: { n: 2 } } })
})

test("the number of the last entry is printed as --head takes it, from a thousand on, too", async () => {
    const dir = join(home, "long")
    const key = openJournalKey(join(home, "long-key"))
    const journal = openJournal({ dir, headFile: join(home, "long-head"), key })
    for (let n = 0; n < 1_001; n++) journal.append("gate", "stop", { route: "/a" }, n)
    const publicKey = join(home, "long.pem")
    writeFileSync(publicKey, publicKeyText(createPublicKey(key)))
    const { stdout } = await stage.typed(["verify", "--journal", dir, "--public-key", publicKey])
    const head = /\b1001:[0-9a-f]{64}/.exec(stdout)?.[0] ?? "none"
    expect((await stage.typed(["verify", "--journal", dir, "--public-key", publicKey, "--head", head])).code).toBe(0)
}, 30_000)
