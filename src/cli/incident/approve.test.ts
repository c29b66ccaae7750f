// Documents in the journal: what is written and approved is entered, and `sekisho verify` says which of it changed.
import { appendFile, readFile, rename, writeFile } from "node:fs/promises"
import { hash } from "node:crypto"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import verify from "../verify.ts"
import { openOffice, PROFILE_YAML, type Office, type Ran } from "./office.case.ts"

let office: Office
let id = ""
let out = ""

beforeAll(async () => {
    office = await openOffice()
    out = join(office.root, "out")
    const profile = join(office.root, "profile.yaml")
    await writeFile(profile, PROFILE_YAML)
    await office.did("profile", "set", profile)
    id = await office.opened("--kind", "mis-sent", "--title", "誤送付", "--known-at", "2025-11-20")
}, 60_000)

afterAll(async () => office.close())

async function written(kind: string): Promise<string> {
    const { objects } = await office.run(
        ["documents", id, "--kind", kind, "--format", "html", "--out", out, "--by", "係", "--force"],
        { json: true },
    )
    return String(objects[0]?.["file"])
}

async function verified(language: "ja" | "en" = "en"): Promise<Ran> {
    return office.run([], { command: verify, language })
}

async function journal(): Promise<string> {
    return readFile(join(office.root, "data", "journal", "000001.ndjson"), "utf8")
}

test("what is written is entered with its digest, and nothing of what is in it", async () => {
    const file = await written("web")
    const content = await readFile(file)
    const line = (await journal()).split("\n").find((each) => each.includes("document-written")) ?? ""
    expect(JSON.parse(line)).toMatchObject({
        by: "cli",
        data: { incident: id, document: "web", file, bytes: content.length, sha256: hash("sha256", content), by: "係" },
    })
    expect(line).not.toContain("架空市")
    expect((await verified()).out).toContain("documents are as journaled: 1")
})

test("the owner's list leaves no digest", async () => {
    const before = await journal()
    await office.run(["documents", id, "--kind", "merge", "--format", "html", "--out", out])
    expect(await journal()).toBe(before)
})

test("a draft that somebody went on with is named, and is no fault", async () => {
    await appendFile(await written("press"), "finished by hand")
    const { code, out: told } = await verified("ja")
    expect(code).toBe(0)
    expect(told).toMatch(
        /書き出した後に手が加えられた文書.*\n {2}\d{4}-001 報道発表資料 .*press.ja.html: 記録簿の SHA-256 と違います/,
    )
})

describe("what was approved", () => {
    test("must stay as it was; a later approval counts, and a file that is gone is said to be", async () => {
        const file = await written("letter")
        await appendFile(file, "finished by hand")
        const { objects, code } = await office.run(["approve", id, file, "--by", "課長"], { json: true })
        expect([code, objects[0]]).toMatchObject([0, { file, document: "letter" }])
        expect(await journal()).toMatch(/"kind":"document-approved","data":\{[^}]*"by":"課長"/)
        expect((await verified()).code).toBe(0)
        await appendFile(file, "!")
        const altered = await verified()
        expect(altered.code).toBe(1)
        expect(altered.out).toMatch(
            /no longer what was approved:\n {2}\d{4}-001 letter .*: not the SHA-256 of the journal \(entry \d+\)/,
        )
        expect((await verified("ja")).out).toContain("決裁した文書が、決裁したときの内容と違います")
        await office.did("approve", id, file, "--by", "課長")
        expect((await verified()).code).toBe(0)
        await rename(file, `${file}.sent`)
        const gone = await verified()
        expect([gone.code, gone.out]).toEqual([0, expect.stringContaining("1 documents are no longer where")])
    })

    test.each([
        { args: ["approve", "ID"], code: "SEKISHO_CLI_USAGE", why: "no file" },
        { args: ["approve", "ID", "/nowhere/x"], code: "SEKISHO_CLI_FILE_UNREADABLE", why: "no such file" },
        {
            args: ["approve", "2001-001", "/dev/null"],
            code: "SEKISHO_CONTROL_INCIDENT_UNKNOWN",
            why: "no such incident",
        },
    ])("refused: $why", async ({ args, code }) => {
        const before = await journal()
        expect((await office.run(args.map((word) => (word === "ID" ? id : word)))).code).toBe(code)
        expect(await journal()).toBe(before)
    })
})

test("a document is made where the journal cannot be written, and that it has no entry is said", async () => {
    const moved = join(office.root, "data", "journal")
    await rename(moved, `${moved}.aside`)
    await writeFile(moved, "")
    const { code, told } = await office.run(["documents", id, "--kind", "qa", "--format", "html", "--out", out])
    expect(code).not.toBe("SEKISHO_JOURNAL_UNWRITABLE")
    expect(told).toContain("SEKISHO_JOURNAL_UNWRITABLE")
    expect((await readFile(join(out, `${id}-qa.ja.html`))).length).toBeGreaterThan(100)
})
