// `sekisho allow` and `sekisho patch` as a user types them, with real processes: a gate, its server, an application.
import { readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { CommandStage } from "../testing/command-stage.case.ts"

const ROOT = resolve(import.meta.dirname, "../../..")
const BODY = new URLSearchParams({ code: '<div onclick="save()">a</div>' })
const stage = new CommandStage("allow", 2)

beforeAll(async () => {
    await stage.startApplication((request, response) => request.resume().on("end", () => response.end("application")))
    await stage.startGuard()
})
afterAll(async () => stage.close())

async function save(): Promise<Response> {
    return fetch(`${stage.url}/editor/save`, { method: "POST", body: BODY })
}

test("from a refusal to an allowance, over a restart, and back", { timeout: 60_000 }, async () => {
    const refused = await save()
    expect(refused.status).toBe(403)
    const id = refused.headers.get("sekisho-id") ?? ""

    const shown = await stage.sekisho("allow", id, "--why", "a code editor", "--owner", "web")
    expect(shown).toMatchObject({ code: 0 })
    expect(shown.stdout).toContain("markup/event-handler at form.code of /editor/save")
    expect(shown.stdout).toContain("at most 1 (of 1 clients)")
    expect((await save()).status).toBe(403) // nothing was added yet

    const until = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    const added = await stage.sekisho(
        "allow",
        id,
        "--why",
        "a code editor",
        "--owner",
        "web",
        "--until",
        until,
        "--yes",
    )
    expect(added.stdout).toContain("added: a1")
    expect((await save()).status).toBe(200)

    await stage.endGuard()
    await stage.startGuard()
    expect((await save()).status).toBe(200)
    const listed = await stage.sekisho("allow", "list")
    for (const word of ["a1", "/editor/save", "form.code", until, "web", "a code editor"]) {
        expect(listed.stdout).toContain(word)
    }
    expect((await stage.sekisho("status")).stdout).toContain("allowances 1")
    expect((await stage.sekisho("allow", "remove", "a1")).code).toBe(0)
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
    for (const words of wrong) expect([words, (await stage.sekisho(...words)).code]).toEqual([words, 2])
    const unknown = await stage.sekisho("allow", "unknown-1", "--why", "y")
    expect(unknown.code).toBe(1)
    expect(unknown.stderr).toContain("nothing to allow")
})

test("an own patch: proved, added, in force, listed, removed", { timeout: 60_000 }, async () => {
    const file = join(stage.home, "patch.yaml")
    const example = readFileSync(join(ROOT, "docs/examples/enquete-patch.yaml"), "utf8")
    writeFileSync(file, example.replace(/^expires: .*$/m, "expires: 2099-12-31"))
    const attack = `${stage.url}/enquete/list?debug=1`
    expect((await fetch(attack)).status).toBe(200)
    expect((await stage.sekisho("patch", "test", file)).stdout).toContain("ok enquete-debug-page")
    expect((await stage.sekisho("patch", "add", file)).stdout).toContain("added: enquete-debug-page")
    expect((await fetch(attack)).status).toBe(403)
    expect((await fetch(`${stage.url}/enquete/list?page=1`)).status).toBe(200)
    const raw = join(stage.home, "request.txt")
    writeFileSync(raw, "GET /enquete/list?debug=1 HTTP/1.1\nHost: www.example.jp\n\n")
    expect(await stage.sekisho("patch", "test", "--request", raw)).toMatchObject({ code: 1 })
    expect((await stage.sekisho("patch", "list")).stdout).toMatch(/enquete-debug-page.*2099-12-31.*own/)
    expect((await stage.sekisho("patch", "remove", "enquete-debug-page")).code).toBe(0)
    expect((await fetch(attack)).status).toBe(200)
})
