// What belongs to incidents: attachments, the profile, the register, papers.
import { readFile, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Readable } from "node:stream"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openOffice, PROFILE_YAML, STEPS, type Office } from "./office.case.ts"

let office: Office
beforeAll(async () => {
    office = await openOffice()
})
afterAll(async () => {
    await office.close()
})

describe("attachments", () => {
    const clear = "架空の名簿: 架空 花子, 架空市一丁目\n".repeat(1_000)

    test("are encrypted to the profile's recipients, kept, and opened again with the identity", async () => {
        const id = await office.opened("--title", "x")
        const file = join(office.root, "名簿.csv")
        await writeFile(file, clear)
        expect((await office.run(["attach", id, file])).code).toBe("SEKISHO_CONTROL_NO_RECIPIENTS")
        const [key] = (await office.run(["key"], { json: true })).objects
        const profile = join(office.root, "profile.yaml")
        await writeFile(profile, `${PROFILE_YAML}attachmentRecipients: [${String(key?.["recipient"])}]\n`)
        await office.did("profile", "set", profile)
        await office.did("attach", id, file)

        const { objects } = await office.run(["show", id], { json: true })
        expect(JSON.stringify(objects)).not.toContain("架空 花子")
        expect(objects[0]).toMatchObject({ incident: { attachments: [{ number: 1, name: "名簿.csv" }] } })

        const identity = join(office.root, "identity.txt")
        const out = join(office.root, "back.csv")
        await writeFile(identity, `# created: today\n${String(key?.["identity"])}\n`)
        await office.did("detach", id, "1", "--identity", identity, "--out", out)
        expect(await readFile(out, "utf8")).toBe(clear)
        expect((await stat(out)).mode & 0o777).toBe(0o600)
        expect((await office.run(["detach", id, "1", "--identity", identity, "--out", out])).code).toBe(
            "SEKISHO_CLI_FILE_EXISTS",
        )
        expect((await office.run(["detach", id, "2", "--identity", identity, "--out", `${out}2`])).code).toBe(
            "SEKISHO_CONTROL_ATTACHMENT_UNKNOWN",
        )
        const other = Readable.from([String((await office.run(["key"], { json: true })).objects[0]?.["identity"])])
        const wrong = await office.run(["detach", id, "1", "--identity", "-", "--out", `${out}3`], { stdin: other })
        expect(wrong.code).toBe("SEKISHO_CONTROL_ATTACHMENT_NOT_OPENED")
    })

    test("a file that is too large, or not there, is said so", async () => {
        const id = await office.opened("--title", "x")
        const file = join(office.root, "large.bin")
        await writeFile(file, new Uint8Array(20_971_521))
        const { recipient } = (await office.run(["key"], { json: true })).objects[0] ?? {}
        const args = ["--recipient", String(recipient)]
        expect((await office.run(["attach", id, file, ...args])).code).toBe("SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE")
        expect((await office.run(["attach", id, `${file}.missing`, ...args])).code).toBe("SEKISHO_CLI_FILE_UNREADABLE")
        expect((await office.run(["attach", id, file, "--recipient", "age1nobody"])).code).toBe("SEKISHO_CLI_USAGE")
    })

    test("one of just the limit goes through the socket", async () => {
        const id = await office.opened("--title", "x")
        const file = join(office.root, "limit.bin")
        await writeFile(file, new Uint8Array(20_000_000).fill(7))
        const { recipient, identity } = (await office.run(["key"], { json: true })).objects[0] ?? {}
        expect((await office.run(["attach", id, file, "--recipient", String(recipient)])).code).toBe(0)
        const out = join(office.root, "limit.back")
        const stdin = Readable.from([String(identity)])
        expect((await office.run(["detach", id, "1", "--identity", "-", "--out", out], { stdin })).code).toBe(0)
        expect((await stat(out)).size).toBe(20_000_000)
    }, 60_000)
})

describe("the profile", () => {
    test("is shown as YAML that can be set again", async () => {
        const file = join(office.root, "profile-2.yaml")
        await writeFile(file, PROFILE_YAML)
        await office.did("profile", "set", file)
        const { out } = await office.did("profile", "show")
        const stdin = Readable.from([out])
        expect((await office.run(["profile", "set", "-"], { stdin })).out).toContain("架空市")
    })

    test.each([
        {
            yaml: "callTre: []",
            code: "SEKISHO_CLI_INPUT_UNKNOWN_KEY",
            detail: { key: "callTre", expected: "callTree" },
        },
        { yaml: "address: [1]", code: "SEKISHO_CLI_INPUT_INVALID", detail: { key: "address" } },
        { yaml: "a: b: c", code: "SEKISHO_CLI_INPUT_INVALID", detail: {} },
    ])("names what is wrong with a file: $yaml", async ({ yaml, code, detail }) => {
        const stdin = Readable.from([`${PROFILE_YAML}${yaml}\n`])
        const { error } = await office.run(["profile", "set", "-"], { stdin })
        expect(error).toMatchObject({ code, ...detail })
    })
})

describe("the register", () => {
    test("lists, filters and writes a spreadsheet", async () => {
        const id = await office.opened("--kind", "defacement", "--title", "=改ざん", "--known-at", "2025-11-19")
        const { objects, code } = await office.run(["list", "--kind", "defacement", "--from", "2025-11-19"], {
            json: true,
        })
        expect(code).toBe(1)
        expect(objects).toMatchObject([{ id, state: "detected", kind: "defacement", knownAt: "2025-11-19" }])
        expect(await office.run(["list", "--kind", "insider"])).toMatchObject({
            code: 0,
            out: "該当する事案はありません。",
        })
        expect((await office.run(["list", "--kind", "burglary"])).code).toBe("SEKISHO_CLI_USAGE")
        const csv = join(office.root, "register.csv")
        await office.run(["list", "--kind", "defacement", "--csv", csv])
        expect(await readFile(csv, "utf8")).toContain("'=改ざん")
        expect((await office.run(["list", "--csv", csv])).code).toBe("SEKISHO_CLI_FILE_EXISTS")
    })

    test("shows what is overdue", async () => {
        const id = await office.opened("--title", "期限切れ")
        const steps = Readable.from([STEPS.replace("2025-11-24", "2025-11-21")])
        await office.run(["task", id, "assess", "--steps", "-", "--why", "x"], { stdin: steps })
        const { objects } = await office.run(["list", "--overdue"], { json: true })
        expect(objects.map((each) => each["id"])).toContain(id)
        expect((await office.run(["list", "--overdue"])).out).toContain("2025-11-21（超過）")
    })
})

describe("papers", () => {
    test("are printed as text, written as HTML, and given as content to a program", async () => {
        const id = await office.opened("--kind", "lost-medium", "--title", "USBの紛失")
        expect((await office.run(["paper", id, "approval", "--by", "総務課"])).out).toContain("【未記入】")
        const html = join(office.root, "sheet.html")
        await office.did("paper", id, "approval", "--html", html)
        expect(await readFile(html, "utf8")).toContain("USBの紛失")
        const { objects } = await office.run(["paper", id, "first-hour"], { json: true })
        expect(objects[0]).toMatchObject({ title: { ja: "初動手順（最初の1時間）" } })
    })

    test("the first-hour sheet needs no incident, no folder and no store", async () => {
        const dir = join(office.root, "nothing")
        const { code, out } = await office.run(["paper", "first-hour", "--kind", "insider"], { dir, language: "en" })
        expect(code).toBe(0)
        expect(out).toContain("save the records: logs, mail, doors")
        await expect(stat(dir)).rejects.toMatchObject({ code: "ENOENT" })
    })
})
