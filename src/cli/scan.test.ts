import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { MEMBER_HEADER, memberRows, workbookFile } from "../outbound/documents/testing/office-files.case.ts"
import { madePdf, table } from "../pdf/testing/made-pdf.case.ts"
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import type { CommandContext } from "./command.ts"
import type { FileReport } from "./scan/tally.ts"
import scan from "./scan.ts"

// Invented people; the Shift_JIS and EUC-JP bytes spell 氏名 and 山田太郎.
const SHIFT_JIS = Buffer.from("8e8196bc2c6d61696c0a8e52936391be98592c74406578616d706c652e6a700a", "hex")
const EUC_JP = Buffer.from("bbe1ccbe2c6d61696c0abbb3c5c4c2c0cfba2c74406578616d706c652e6a700a", "hex")
const MEMBERS = [
    "会員番号,氏名,メールアドレス,電話番号",
    "1,山田太郎,taro@example.jp,090-0000-1234",
    "2,鈴木花子,hanako@example.jp,090-0000-5678",
    "3,山田太郎,taro@example.jp,090-0000-1234",
    "",
].join("\n")

const files: Readonly<Record<string, string | Uint8Array>> = {
    "members.csv": MEMBERS,
    "crlf-bom.csv": `\ufeff${MEMBERS.replaceAll("\n", "\r\n")}`,
    "sjis.csv": SHIFT_JIS,
    "euc.csv": EUC_JP,
    "utf16.csv": Buffer.from(`\ufeff${MEMBERS}`, "utf16le"),
    "products.json": JSON.stringify([{ name: "りんご", price: 100 }]),
    "users.json": JSON.stringify({ users: [{ name: "山田太郎", email: "taro@example.jp" }] }),
    "lines.ndjson": '{"nickname":"たろう","email":"a@example.jp"}\n{"nickname":"はな","email":"b@example.jp"}\n',
    "numbers.csv": "マイナンバー\n123456789018\n",
    "book.xlsx": "PK\u0003\u0004",
    "picture.bin": new Uint8Array([1, 0, 2, 0]),
    "empty.txt": "",
    "remarks.xlsx": workbookFile([
        {
            name: "対応記録",
            rows: [
                ["番号", "備考"],
                [1, "担当の中村美咲が折り返し電話した。"],
            ],
        },
    ]),
    "minutes.txt":
        "議事録\n\n営業部の中村美咲が説明し、院長の斎藤一郎は述べた。\n会場は松本市の公園だった。\n最後に中村が礼を言った。\n",
    "mail.eml": `From: taro@example.jp\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${"QUJD".repeat(19)}\n`,
}

let folder = ""
beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sekisho-scan-"))
    await mkdir(join(folder, "deep"))
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    await writeFile(join(folder, "members.pdf"), await madePdf([table([MEMBER_HEADER, ...memberRows(0, 12)])]))
    await writeFile(join(folder, "deep", "note.txt"), "連絡先は deep@example.jp です")
})
afterAll(() => rm(folder, { recursive: true }))

interface Run {
    readonly code: number
    readonly lines: readonly string[]
}

async function run(paths: readonly string[], json = true, signal = new AbortController().signal): Promise<Run> {
    const lines: string[] = []
    const context: CommandContext = {
        dataDir: folder,
        json,
        language: "en",
        print: (line) => void lines.push(...line.split("\n")),
        tell: () => undefined,
        stdin: process.stdin,
        interactive: false,
        signal,
    }
    return { code: await scan.run(paths, context), lines }
}

async function report(name: string): Promise<FileReport & { readonly code: number }> {
    const { code, lines } = await run([join(folder, name)])
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the command's own line
    return { ...(JSON.parse(lines[0] ?? "") as FileReport), code }
}

const cases = [
    {
        name: "members.csv",
        persons: [2, 2, 2],
        fields: { name: 3, email: 3, phone: 3 },
        why: "a row twice is one person",
    },
    {
        name: "crlf-bom.csv",
        persons: [2, 2, 2],
        fields: { name: 3, email: 3, phone: 3 },
        why: "as spreadsheets write it",
    },
    { name: "sjis.csv", persons: [1, 1, 1], fields: { name: 1, email: 1 }, why: "Shift_JIS" },
    { name: "euc.csv", persons: [1, 1, 1], fields: { name: 1, email: 1 }, why: "EUC-JP" },
    { name: "utf16.csv", persons: [2, 2, 2], fields: { name: 3, email: 3, phone: 3 }, why: "UTF-16 with a mark" },
    { name: "products.json", persons: [0, 0, 0], fields: {}, why: "goods" },
    { name: "users.json", persons: [1, 1, 1], fields: { name: 1, email: 1 }, why: "JSON" },
    { name: "lines.ndjson", persons: [2, 2, 2], fields: { nickname: 2, email: 2 }, why: "an object a line" },
    {
        name: "numbers.csv",
        persons: [0, 1, 1],
        fields: { my_number: 1 },
        why: "a My Number is not keyed, but somebody's",
    },
    { name: "empty.txt", persons: [0, 0, 0], fields: {}, why: "nothing in it" },
] as const

describe("scan", () => {
    test.each(cases)("$name: $why", async ({ name, persons, fields }) => {
        const one = await report(name)
        expect([one.persons.confirmed, one.persons.likely, one.persons.maximum]).toEqual(persons)
        expect(one.fields).toEqual(fields)
        expect(one.coverage).toEqual({ kind: "full" })
        expect(one.code).toBe(persons[1] > 0 ? 1 : 0)
    })

    test("a PDF file, read as the gate reads it", async () => {
        expect(await report("members.pdf")).toMatchObject({ persons: { likely: 12 }, coverage: { kind: "full" } })
    })

    test("what cannot be read is declared, and has no upper bound", async () => {
        const book = await report("book.xlsx")
        expect(book.coverage).toEqual({ kind: "none", why: "malformed", unreadBytes: 4 })
        expect(book.persons.maximum).toBeNull()
        expect((await report("picture.bin")).coverage).toMatchObject({ kind: "none", why: "media-type" })
        expect((await report("mail.eml")).coverage).toMatchObject({
            kind: "partly",
            why: "media-type",
            unreadBytes: 77,
        })
    })

    test("entities say where, with lines from 1, and never what", async () => {
        const { lines } = await run([join(folder, "members.csv")])
        expect(lines[0]).not.toMatch(/山田|taro|0000/)
        const { entities } = await report("members.csv")
        const first = entities.find(({ entity }) => entity === "EMAIL")
        const value = MEMBERS.slice(first?.start, first?.end)
        expect([value, first?.line]).toEqual(["taro@example.jp", 2])
    })

    test("names in prose are listed with their place, and count as no field, no record and no person", async () => {
        const { entities, namesInProse, fields, records, persons, code } = await report("minutes.txt")
        const text = files["minutes.txt"]?.toString() ?? ""
        const listed = entities.map(({ entity, start, end, line, prose }) => [
            entity,
            text.slice(start, end),
            line,
            prose,
        ])
        expect(listed).toEqual([
            ["PERSON_NAME", "中村美咲", 3, true],
            ["PERSON_NAME", "斎藤一郎", 3, true],
            ["PERSON_NAME", "中村", 5, true],
        ])
        expect({ namesInProse, fields, records, persons, code }).toEqual({
            namesInProse: 3,
            fields: {},
            records: 0,
            persons: { confirmed: 0, likely: 0, maximum: 0 },
            code: 0,
        })
    })

    test("names in a remark of a sheet are listed with the sheet and the row", async () => {
        const { entities, namesInProse } = await report("remarks.xlsx")
        expect(entities).toMatchObject([{ entity: "PERSON_NAME", part: "対応記録", line: 2, prose: true }])
        expect(namesInProse).toBe(1)
    })

    test("a long text does not push out the entities that count", async () => {
        const path = join(folder, "novel.txt")
        await writeFile(path, `${"部長の中村美咲は述べた。\n".repeat(2_500)}連絡先は mail@example.jp です\n`)
        const { entities, namesInProse, entitiesOmitted } = await report("novel.txt")
        await rm(path)
        expect(entities).toHaveLength(2_001)
        expect(entities.at(-1)).toMatchObject({ entity: "EMAIL", line: 2_501 })
        expect([namesInProse, entitiesOmitted]).toEqual([2_500, undefined])
    })

    test("for people: how many words in prose read as names", async () => {
        const { lines } = await run([join(folder, "minutes.txt")], false)
        expect(lines).toContain(
            "3 words in prose read as names of persons; --json says where. They are in no count of persons or records.",
        )
    })

    test("a folder is walked in order, a line a file", async () => {
        const { code, lines } = await run([folder])
        expect(code).toBe(1)
        expect(lines).toHaveLength(Object.keys(files).length + 2) // the list as PDF, and the note below
        expect(lines.some((line) => line.includes("note.txt"))).toBe(true)
    })

    test("for people: a table, a sum over the files, and what was not read", async () => {
        const { lines } = await run([folder], false)
        expect(lines.find((line) => line.startsWith("total"))).toContain("/ ?")
        expect(lines.at(-1)).toContain("3 files could not be read")
        expect(lines.join("\n")).not.toMatch(/taro@|山田/)
    })

    test("a path that does not exist is a fault, no path a usage error", async () => {
        await expect(run([join(folder, "nothing")])).rejects.toSatisfy(isSekishoError)
        await expect(run([])).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE" })
    })

    test("a list longer than one piece is read whole", async () => {
        const path = join(folder, "long.csv")
        const rows = Array.from({ length: 20_000 }, (_, n) => `${n},user${n}@example.jp,備考の文字列`)
        await writeFile(path, `id,mail,備考\n${rows.join("\n")}\n`)
        const { lines } = await run([path])
        expect(lines[0]).toContain('"persons":{"confirmed":20000,"likely":20000,"maximum":20000}')
        expect(lines[0]).toContain('"entitiesOmitted":10000')
        await rm(path)
    })
})
