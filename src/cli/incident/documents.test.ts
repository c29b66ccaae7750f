// `sekisho incident documents` as somebody runs it.
import { readFile, readdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { DOCUMENT_KINDS } from "../../documents/catalogue.ts"
import { openOffice, PROFILE_YAML, type Office } from "./office.case.ts"

let office: Office
let id = ""

beforeAll(async () => {
    office = await openOffice()
    const profile = join(office.root, "profile.yaml")
    await writeFile(profile, PROFILE_YAML)
    await office.did("profile", "set", profile)
    id = await office.opened(
        "--kind",
        "mis-sent",
        "--title",
        "誤送付",
        "--system",
        "架空の通知",
        "--known-at",
        "2025-11-20",
    )
    await office.did("fact", id, "fields", "name,address", "--certainty", "confirmed")
    await office.did("figures", id, "--persons", "120")
})

afterAll(async () => {
    await office.close()
})

describe("sekisho incident duties", () => {
    test("what, to whom, by when, under which article; overdue on a later day", async () => {
        const { out, code } = await office.run(["duties", id, "--as-of", "2025-11-26"])
        expect(code).toBe(1)
        expect(out).toContain("個人情報保護委員会")
        expect(out).toContain("第68条")
        expect(out).toMatch(/2025-11-24（月）[^\n]*2日超過/u)
        const { objects } = await office.run(["duties", id], { json: true })
        expect(objects.find((duty) => duty["id"] === "pub-2023.report-preliminary")).toMatchObject({
            act: "report-preliminary",
        })
    })

    test("opening an incident ends with what is required, in plain words", async () => {
        const known = await office.run(["new", "--kind", "mis-sent", "--title", "x", "--known-at", "2025-11-20"])
        expect(known.told).toContain("法令などで求められること: 義務 0 件、要否未定")
        expect(known.told).toMatch(/要否未定の期限: 2025-11-24（\d+ 日超過） 漏えい等報告（速報）/u)
        expect((await office.run(["new", "--title", "x"])).told).toContain("知った日が記録されていないため")
    })

    test("the register marks it, and show has days and articles", async () => {
        expect((await office.run(["list", "--overdue"])).out).toContain(id)
        const { out } = await office.run(["show", id])
        expect(out).toMatch(/pub-2023\.report-preliminary .*日超過/u)
    })

    test("what is held open as due is lifted by a person, with a reason", async () => {
        const small = await office.opened("--kind", "mis-sent", "--title", "x", "--known-at", "2025-11-20")
        for (const fact of [
            "leak=confirmed",
            "fields=name",
            "contract=none",
            "sensitive=ruled-out",
            "propertyDamage=ruled-out",
            "improperPurpose=ruled-out",
            "cause=mis-sent",
            "recovered=no",
            "ordinanceSensitive=ruled-out",
        ]) {
            await office.did("fact", small, ...fact.split("="))
        }
        await office.did("figures", small, "--persons", "120")
        expect((await office.run(["show", small])).out).toMatch(/pub-2023\.report-final .*未了/u)
        await office.did("figures", small, "--persons", "5", "--why", "重複を除いた")
        expect((await office.run(["duties", small])).told).toContain("pub-2023.report-final")
        expect((await office.run(["task", small, "lift", "pub-2023.report-final", "--why", " "])).code).toBe(1)
        await office.did("task", small, "lift", "pub-2023.report-final", "--why", "5 人と確定")
        expect((await office.run(["show", small])).out).toMatch(/pub-2023\.report-final .*該当しなくなった/u)
    })
})

describe("sekisho incident documents", () => {
    test("on the terminal: the announcement, a draft while it has gaps, exit code 1", async () => {
        const { out, told, code } = await office.run(["documents", id, "--kind", "web"])
        expect(code).toBe(1)
        expect(out).toContain("【案】")
        expect(out).toContain("架空の通知")
        expect(out).toContain("【未記入: 原因（情報システム担当・委託先に確認）】")
        expect(told).toContain("案")
        expect((await office.run(["documents", id, "--kind", "web"], { language: "en" })).out).toContain(
            "[to be filled in: the cause",
        )
    })

    test("what stays in the house has gaps without an exit code", async () => {
        expect((await office.run(["documents", id, "--kind", "qa,timeline,merge"])).code).toBe(0)
    })

    test.each(["html", "docx", "pdf"])("all of it as %s files, once; again only with --force", async (format) => {
        const out = join(office.root, format)
        const args = ["documents", id, "--format", format, "--out", out] as const
        const { objects } = await office.run(args, { json: true })
        expect(objects.map((each) => each["kind"])).toEqual([...DOCUMENT_KINDS])
        expect(await readdir(out)).toHaveLength(DOCUMENT_KINDS.length)
        await office.did("note", id, `${format} を作った`)
        expect((await office.run(args)).code).toBe("SEKISHO_CLI_FILE_EXISTS")
        expect((await office.run([...args, "--force"])).code).toBe(1)
    })

    test("the merge file from the owner's own list, in Shift_JIS; nothing of it is said or kept", async () => {
        const list = join(office.root, "list.csv")
        // 氏名,住所 / 架空 花子,架空市1 in Shift_JIS, as a spreadsheet writes it.
        const bytes = "8e8196bc2c8f5a8f8a0d0a89cb8bf32089d48e712c89cb8bf38e73310d0a"
        await writeFile(list, Buffer.from(bytes, "hex"))
        const out = join(office.root, "merge")
        const ran = await office.run(["documents", id, "--kind", "merge", "--list", list, "--out", out])
        expect(ran.told).not.toContain("花子")
        expect(await readFile(join(out, `${id}-merge.ja.csv`), "utf8")).toContain("1,架空 花子,,架空市1,,")
        expect(JSON.stringify((await office.run(["show", id], { json: true })).objects)).not.toContain("花子")
    })

    test.each([
        { args: ["--kind", "novel"], why: "no such document" },
        { args: ["--format", "odt"], why: "no such format" },
        { args: ["--step", "last"], why: "no such report" },
    ])("$why: usage", async ({ args }) => {
        expect((await office.run(["documents", id, ...args])).code).toBe("SEKISHO_CLI_USAGE")
    })
})
