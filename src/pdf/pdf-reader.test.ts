// PDF files through the thread that opens them and the meter: whom they show, and what is declared as unread.
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
import { hexLine, japaneseFont, line, onePage, packed, rawPdf, stream } from "./testing/hostile-pdf.case.ts"
import { madePdf, table } from "./testing/made-pdf.case.ts"

const pdf = createPdfReader()
afterAll(() => pdf.close())

const [taro, hanako] = [person(0), person(1)]
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

const SHIFT_JIS_TARO = Buffer.from("8e81 96bc 8146 8e52 93 63 91be 9859".replaceAll(" ", ""), "hex") // 氏名：山田太郎
const UTF_16_TARO = Buffer.from("氏名：山田太郎", "utf16le").swap16()

describe("fonts", () => {
    const cases = [
        { why: "Shift_JIS codes of a font that is not embedded", cmap: "90ms-RKSJ-H", bytes: SHIFT_JIS_TARO },
        { why: "UTF-16 codes", cmap: "UniJIS-UTF16-H", bytes: UTF_16_TARO },
        { why: "vertical writing", cmap: "UniJIS-UTF16-V", bytes: UTF_16_TARO },
    ]
    test.each(cases)("$why: $cmap", async ({ cmap, bytes }) => {
        const file = onePage({ content: hexLine(bytes), font: japaneseFont(cmap) })
        const shown = await personsIn(file, "", pdf)
        expect(shown).toEqual({ persons: 1, fields: ["name"], coverage: FULL })
    })

    test("glyph numbers without a table to characters are unread", async () => {
        const font = japaneseFont("Identity-H")
            .replace("(Japan1)", "(Identity)")
            .replace("/CIDFontType0", "/CIDFontType2")
        const glyphs = Buffer.from(Array.from({ length: 60 }, (_, n) => [n % 9, (n * 37) % 256]).flat())
        const { coverage } = await personsIn(onePage({ content: hexLine(glyphs), font }), "", pdf)
        expect(coverage).toMatchObject({ why: "charset" })
    })
})

const MAIL = line(`mail ${taro.email}`)
const SCRIPT = "/OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >>"

describe("by hand: read", () => {
    const cases = [
        {
            why: "invisible letters, as over a scan",
            file: onePage({ content: line(`mail ${taro.email}`, 50, 700, "3 Tr") }),
            persons: 1,
        },
        {
            why: "upwards along the page",
            file: onePage({ content: `BT /F1 10 Tf 0 1 -1 0 50 50 Tm (mail ${taro.email}) Tj ET` }),
            persons: 1,
        },
        { why: "a script that never ends is not run", file: onePage({ content: MAIL, catalog: SCRIPT }), persons: 1 },
        {
            why: "the value of a form field, and a note",
            file: onePage({
                content: line("mail", 50, 700),
                page: `/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (${taro.email}) /Rect [100 697 300 712] >> << /Type /Annot /Subtype /Text /Contents (to ${hanako.email}) /Rect [10 10 20 20] >>]`,
            }),
            persons: 2,
        },
        {
            why: "where a link points to",
            file: onePage({
                content: line("write to us"),
                page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (mailto:${taro.email}?subject=a) >> >>]`,
            }),
            persons: 1,
        },
        {
            why: "an embedded list",
            file: onePage({
                content: MAIL,
                catalog: "/Names << /EmbeddedFiles << /Names [(a.csv) 6 0 R] >> >>",
                objects: [
                    "<< /Type /Filespec /F (a.csv) /UF (a.csv) /EF << /F 7 0 R >> >>",
                    stream(`name,email\nA B,${hanako.email}\n`, "/Type /EmbeddedFile"),
                ],
            }),
            persons: 2,
        },
        { why: "the table of its objects is gone", file: brokenTable(onePage({ content: MAIL })), persons: 1 },
    ]
    test.each(cases)("$why", async ({ file, persons }) => {
        const shown = await personsIn(file, "", pdf)
        expect({ persons: shown.persons, coverage: shown.coverage }).toEqual({ persons, coverage: FULL })
    })
})

test("known miss: text beyond the edge of the page is left out by the library, and nothing tells", async () => {
    const shown = await personsIn(onePage({ content: line(`mail ${taro.email}`, 5_000, -900) }), "", pdf)
    expect({ persons: shown.persons, coverage: shown.coverage }).toEqual({ persons: 0, coverage: FULL })
})

const PICTURE = stream(
    Buffer.alloc(64 * 64, 0x80),
    "/Type /XObject /Subtype /Image /Width 64 /Height 64 /BitsPerComponent 8 /ColorSpace /DeviceGray",
)
const ENCRYPT = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> /P -4 >> /ID [<00> <00>]`

describe("unread, and said so", () => {
    const cases = [
        {
            why: "a scan",
            file: onePage({ content: "q 500 0 0 700 0 0 cm /X1 Do Q", objects: [PICTURE] }),
            reason: "media-type",
        },
        {
            why: "letters drawn as lines",
            file: onePage({ content: "0 0 m 9 9 l 5 3 l f\n".repeat(300) }),
            reason: "media-type",
        },
        { why: "behind a password", file: onePage({ content: MAIL, trailer: ENCRYPT }), reason: "encrypted" },
        { why: "nothing but its first bytes", file: Buffer.from("%PDF-1.7\n"), reason: "malformed" },
        {
            why: "pages that hold each other",
            file: rawPdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 3 >>"]),
            reason: "malformed",
        },
        { why: "a filter nobody knows", file: cut(onePage({ content: MAIL })), reason: "malformed" },
    ]
    test.each(cases)("$why", async ({ file, reason }) => {
        const { coverage } = await personsIn(file, "", pdf)
        expect(coverage).toMatchObject({ why: reason })
    })

    test("without a reader of PDF", async () => {
        const file = onePage({ content: MAIL })
        const { coverage } = await personsIn(file)
        expect(coverage).toEqual({ kind: "none", why: "media-type", unreadBytes: file.length })
    })

    test("no time: the thread is ended, and the next file is read", async () => {
        const hurried = createPdfReader({ timeLimitMs: 1 })
        const file = onePage({ content: MAIL })
        const { coverage } = await personsIn(file, "", hurried)
        expect(coverage).toEqual({ kind: "none", why: "limit", unreadBytes: file.length })
        expect((await personsIn(file, "", pdf)).persons).toBe(1)
    })
})

test("a bomb of streams ends its thread, fresh or not, and nothing else", async () => {
    const bomb = onePage({ content: packed(Buffer.alloc(600_000_000, 0x20)) })
    const fresh = createPdfReader()
    const { coverage } = await personsIn(bomb, "", fresh)
    expect(coverage).toEqual({ kind: "none", why: "limit", unreadBytes: bomb.length })
    expect((await personsIn(onePage({ content: MAIL }), "", fresh)).persons).toBe(1)
    fresh.close()
})

function brokenTable(file: Buffer): Buffer {
    return Buffer.from(file.toString("latin1").replace(/startxref\n\d+/, "startxref\n7"), "latin1")
}

function cut(file: Buffer): Buffer {
    return file.subarray(0, 60)
}
