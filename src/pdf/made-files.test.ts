// PDF files as programs make them, through the thread that opens them and the meter: whom they show.
import { afterAll, describe, expect, test } from "vitest"
import {
    MEMBER_HEADER,
    memberRows,
    person,
    workbookFile,
    zipFile,
} from "../outbound/documents/testing/office-files.case.ts"
import { personsIn } from "../outbound/documents/testing/persons-in.case.ts"
import type { PdfContent } from "../render/pdf/pdf-document.ts"
import { createPdfReader } from "./pdf-reader.ts"
import { madePdf, table } from "./testing/made-pdf.case.ts"

const pdf = createPdfReader()
afterAll(() => pdf.close())

const taro = person(0)
const FULL = { kind: "full" }

describe("made by a program: persons are exact", () => {
    const cases: readonly { why: string; content: readonly PdfContent[]; persons: number }[] = [
        { why: "a list of one page", content: [table([MEMBER_HEADER, ...memberRows(0, 20)])], persons: 20 },
        {
            why: "a list over three pages, its header on each",
            content: ["会員名簿", table([MEMBER_HEADER, ...memberRows(0, 90)])],
            persons: 90,
        },
        {
            why: "a list over two pages, its header on the first alone",
            content: [table([MEMBER_HEADER, ...memberRows(0, 60)], 0)],
            persons: 60,
        },
        {
            why: "names alone under their heading: the columns are what tells",
            content: [table([["番号", "氏名"], ...memberRows(0, 12).map(([no = "", name = ""]) => [no, name])])],
            persons: 12,
        },
        {
            why: "an ideographic space within names",
            content: [
                table([
                    ["氏名", "電話番号"],
                    ...memberRows(0, 12).map(([, name = "", phone = ""]) => [
                        `${name.slice(0, 2)}\u3000${name.slice(2)}`,
                        phone,
                    ]),
                ]),
            ],
            persons: 12,
        },
        {
            why: "a form: labels beside their values",
            content: [
                "講座申込書",
                table(
                    [
                        ["氏名", taro.name],
                        ["電話番号", taro.phone],
                        ["メール", taro.email],
                    ],
                    0,
                ),
            ],
            persons: 1,
        },
        {
            why: "labels and values in lines of text",
            content: [`氏名：${taro.name}`, `電話：${taro.phone}`, `メール：${taro.email}`],
            persons: 1,
        },
        {
            why: "an address of two lines within its cell",
            content: [
                {
                    table: {
                        headerRows: 1,
                        widths: [60, 70, 90, "*"],
                        body: [
                            ["氏名", "住所", "電話番号", "メールアドレス"],
                            ...memberRows(0, 9).map(([, name = "", phone = "", email = ""], n) => [
                                name,
                                `東京都千代田区霞が関1丁目${n + 1}番地`,
                                phone,
                                email,
                            ]),
                        ],
                    },
                },
            ],
            persons: 9,
        },
        {
            why: "white letters leave with the file too",
            content: [{ text: `連絡先 ${taro.email}`, color: "white" }],
            persons: 1,
        },
        {
            why: "nobody: goods and their prices",
            content: [
                table([
                    ["商品名", "単価"],
                    ["りんご", "120"],
                    ["みかん", "80"],
                ]),
            ],
            persons: 0,
        },
        { why: "nobody: prose", content: ["本日は晴天なり。会議は十時に始まります。".repeat(40)], persons: 0 },
    ]
    test.each(cases)("$why", async ({ content, persons }) => {
        const shown = await personsIn(await madePdf(content), "", pdf)
        expect({ persons: shown.persons, coverage: shown.coverage }).toEqual({ persons, coverage: FULL })
    })

    test("in an archive, beside a workbook", async () => {
        const list = await madePdf([table([MEMBER_HEADER, ...memberRows(0, 5)])])
        const book = workbookFile([{ name: "a", rows: [MEMBER_HEADER, ...memberRows(5, 8)] }])
        const { persons, coverage } = await personsIn(zipFile({ "a.pdf": list, "b.xlsx": book }), "", pdf)
        expect({ persons, coverage }).toEqual({ persons: 8, coverage: FULL })
    })
})

test("encrypted against changes, and open to everybody: read", async () => {
    const file = await madePdf([table([MEMBER_HEADER, ...memberRows(0, 12)])], false, "owner")
    expect(file.includes("/Encrypt")).toBe(true)
    expect(file.includes(Buffer.from(taro.email))).toBe(false)
    expect(await personsIn(file, "", pdf)).toMatchObject({ persons: 12, coverage: FULL })
})
