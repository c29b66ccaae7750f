import { deflateRawSync, gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { readDocument } from "./read-document.ts"
import {
    MEMBER_HEADER,
    memberRows,
    paragraph,
    person,
    type TestSheet,
    wordFile,
    workbookFile,
    zipFile,
} from "./testing/office-files.case.ts"
import { personsIn } from "./testing/persons-in.case.ts"

const MEMBERS: TestSheet = { name: "名簿", rows: [MEMBER_HEADER, ...memberRows(0, 30)] }
const [taro, hanako] = [person(0), person(1)]

describe("workbook: persons are exact", () => {
    const cases: readonly { why: string; sheets: readonly TestSheet[]; persons: number; fields: readonly string[] }[] =
        [
            { why: "a plain list", sheets: [MEMBERS], persons: 30, fields: ["email", "name", "phone"] },
            {
                why: "the hidden sheet is what leaks",
                sheets: [
                    {
                        name: "集計",
                        rows: [
                            ["地区", "件数"],
                            ["北", 12],
                            ["南", 18],
                        ],
                    },
                    { ...MEMBERS, hidden: true },
                ],
                persons: 30,
                fields: ["email", "name", "phone"],
            },
            {
                why: "title, date and an empty row above the header",
                sheets: [
                    {
                        name: "名簿",
                        rows: [
                            ["令和8年度 講座受講者"],
                            ["作成日", { date: 46_000 }],
                            [],
                            MEMBER_HEADER,
                            ...memberRows(0, 9),
                        ],
                    },
                ],
                persons: 9,
                fields: ["email", "name", "phone"],
            },
            {
                why: "a header of two rows under merged cells",
                sheets: [
                    {
                        name: "名簿",
                        rows: [
                            ["No.", "申込者", null, "連絡先"],
                            [null, "氏名", "生年月日", "電話番号"],
                            ...memberRows(0, 8).map(([no = "", name = "", phone = ""], n) => [
                                no,
                                name,
                                { date: 30_000 + n },
                                phone,
                            ]),
                        ],
                        merges: ["A1:A2", "B1:C1", "D1:D1"],
                    },
                ],
                persons: 8,
                fields: ["birth", "name", "phone"],
            },
            {
                why: "telephone numbers stored as numbers: the zero is gone, or only shown by the format",
                sheets: [
                    {
                        name: "名簿",
                        rows: [
                            ["氏名", "電話番号"],
                            ...Array.from({ length: 5 }, (_, n) => [person(n).name, 9_012_340_000 + n]),
                            ...Array.from({ length: 5 }, (_, n) => [
                                person(n + 5).name,
                                { number: 8_012_340_000 + n, style: 2 },
                            ]),
                        ],
                    },
                ],
                persons: 10,
                fields: ["name", "phone"],
            },
            {
                why: "a form: labels beside values, over several rows",
                sheets: [
                    {
                        name: "申込書",
                        rows: [["講座申込書"], ["氏名", taro.name], ["電話番号", taro.phone], ["メール", taro.email]],
                    },
                ],
                persons: 1,
                fields: ["email", "name", "phone"],
            },
            {
                why: "labels at the left, a person a column",
                sheets: [
                    {
                        name: "名簿",
                        rows: [
                            ["氏名", taro.name, hanako.name],
                            ["電話番号", taro.phone, hanako.phone],
                        ],
                    },
                ],
                persons: 2,
                fields: ["name", "phone"],
            },
            {
                why: "nobody: goods and their prices",
                sheets: [
                    {
                        name: "商品",
                        rows: [
                            ["商品名", "単価", "更新日"],
                            ["りんご", 120, { date: 46_000 }],
                            ["みかん", 80, { date: 46_001 }],
                        ],
                    },
                ],
                persons: 0,
                fields: [],
            },
        ]
    test.each(cases)("$why", async ({ sheets, persons, fields }) => {
        expect(await personsIn(workbookFile(sheets))).toEqual({ persons, fields, coverage: { kind: "full" } })
    })

    test("the copy that a pivot table keeps of a list that is gone", async () => {
        const people = Array.from({ length: 7 }, (_, n) => person(n))
        const file = workbookFile(
            [
                {
                    name: "集計",
                    rows: [
                        ["地区", "件数"],
                        ["北", 7],
                    ],
                },
            ],
            {
                "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition><cacheFields><cacheField name="氏名"><sharedItems>${sharedItems([...people.map(({ name }) => name), "退会済 花代"])}</sharedItems></cacheField><cacheField name="電話番号"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
                "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": `<Relationships><Relationship Id="rId1" Target="pivotCacheRecords1.xml"/></Relationships>`,
                "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords>${people.map(({ phone }, n) => `<r><x v="${n}"/><s v="${phone}"/></r>`).join("")}</pivotCacheRecords>`,
            },
        )
        // The eighth item is left over from a row that is gone: a name without a telephone number.
        expect(await personsIn(file)).toEqual({ persons: 8, fields: ["name", "phone"], coverage: { kind: "full" } })
    })

    test("cached sheets of other workbooks, notes, links, and texts that no cell points to", async () => {
        const file = workbookFile([{ name: "集計", rows: [["地区", "件数"]] }], {
            "xl/externalLinks/externalLink1.xml": `<externalLink><externalBook><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>氏名</v></cell><cell r="B1" t="str"><v>電話番号</v></cell></row><row r="2"><cell r="A2" t="str"><v>${taro.name}</v></cell><cell r="B2" t="str"><v>${taro.phone}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
            "xl/comments1.xml": `<comments><authors><author>x</author></authors><commentList><comment ref="A1"><text><r><t>${hanako.email} </t></r><r><t>へ連絡済み</t></r></text></comment></commentList></comments>`,
            "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Target="mailto:${person(2).email}" TargetMode="External"/></Relationships>`,
            "xl/leftover.xml": `<sst><si><t>${person(3).email}</t></si></sst>`,
        })
        expect((await personsIn(file)).persons).toBe(4)
    })

    test("rows are told by number, sheets by the name on their tab", async () => {
        const { steps } = readDocument(workbookFile([MEMBERS]), "", null)
        const places: string[] = []
        for await (const { part, records, lineOf } of steps) {
            for (const { span } of records) places.push(`${part.name} ${lineOf(span.start)}`)
        }
        expect(places.slice(0, 2)).toEqual(["名簿 1", "名簿 2"])
        expect(places).toContain("名簿 31")
    })
})

describe("OpenDocument", () => {
    test("a spreadsheet: title, empty rows, two sheets, dates by their value", async () => {
        const birth = `<table:table-cell office:value-type="date" office:date-value="1980-04-01"><text:p>4/1/80</text:p></table:table-cell>`
        const rows = [["受講者名簿"], MEMBER_HEADER, ...memberRows(0, 5)].map(openRow)
        const empty = `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
        const second = `<table:table table:name="子"><table:table-row>${["氏名", "生年月日"].map(openCell).join("")}</table:table-row><table:table-row>${openCell(person(7).name)}${birth}</table:table-row></table:table>`
        const file = zipFile({
            mimetype: "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": `<office:document-content><office:body><office:spreadsheet><table:table table:name="親">${rows.join("")}${empty}</table:table>${second}</office:spreadsheet></office:body></office:document-content>`,
        })
        expect(await personsIn(file)).toEqual({
            persons: 6,
            fields: ["birth", "email", "name", "phone"],
            coverage: { kind: "full" },
        })
    })

    test("a text that calls itself a spreadsheet hides nothing", async () => {
        const file = zipFile({
            mimetype: "x",
            "content.xml": `<document-content><!-- <a:spreadsheet> --><p>連絡先 ${person(9).email}</p></document-content>`,
        })
        expect((await personsIn(file)).persons).toBe(1)
    })

    test("a text: paragraphs and a table", async () => {
        const file = zipFile({
            mimetype: "application/vnd.oasis.opendocument.text",
            "content.xml": `<office:document-content><office:body><office:text><text:p>連絡先 <text:span>${person(9).email}</text:span></text:p><table:table>${[MEMBER_HEADER, ...memberRows(0, 3)].map(openRow).join("")}</table:table></office:text></office:body></office:document-content>`,
        })
        expect((await personsIn(file)).persons).toBe(4)
    })
})

describe("word processor's file", () => {
    test("paragraphs, tables, header, comments, and what tracked changes deleted", async () => {
        const table = [MEMBER_HEADER, ...memberRows(10, 15)].map(wordRow).join("")
        const deleted = `<w:p><w:del><w:r><w:delText>連絡先 </w:delText></w:r><w:r><w:delText>${person(20).email}</w:delText></w:r></w:del></w:p>`
        const file = wordFile(
            `${paragraph(`氏名：${taro.name}　電話：${taro.phone}`)}<w:tbl>${table}</w:tbl>${deleted}`,
            {
                "word/header1.xml": `<w:hdr>${paragraph(`担当 ${person(21).email}`)}</w:hdr>`,
                "word/comments.xml": `<w:comments><w:comment w:id="0">${paragraph(`${person(22).email} に確認`)}</w:comment></w:comments>`,
            },
        )
        expect(await personsIn(file)).toEqual({
            persons: 9,
            fields: ["email", "name", "phone"],
            coverage: { kind: "full" },
        })
    })

    test("slides: text, a table, notes", async () => {
        const rows = [MEMBER_HEADER, ...memberRows(0, 4)].map(
            (cells) => `<a:tr>${cells.map((one) => `<a:tc>${slideText(one)}</a:tc>`).join("")}</a:tr>`,
        )
        const file = zipFile({
            "[Content_Types].xml": "<Types/>",
            "ppt/slides/slide1.xml": `<p:sld><a:tbl>${rows.join("")}</a:tbl></p:sld>`,
            "ppt/notesSlides/notesSlide1.xml": `<p:notes>${slideText(`講師 ${person(9).email}`)}</p:notes>`,
        })
        expect((await personsIn(file)).persons).toBe(5)
    })
})

describe("archive", () => {
    const csv = [MEMBER_HEADER, ...memberRows(0, 6)].map((row) => row.join(",")).join("\n")

    test("each entry by its own kind, archives within archives", async () => {
        const inner = zipFile({ "b.xlsx": workbookFile([{ ...MEMBERS, rows: [MEMBER_HEADER, ...memberRows(6, 9)] }]) })
        const file = zipFile({ "a.csv": csv, "inner.zip": inner, "photo.png": Buffer.from("89504e470d0a1a0a", "hex") })
        expect(await personsIn(file)).toEqual({
            persons: 9,
            fields: ["email", "name", "phone"],
            coverage: { kind: "full" },
        })
    })

    test("a name in the code page of Japanese Windows", async () => {
        const file = zipFile({ "AAAAAAAA.csv": csv })
        const name = Buffer.from("96bc95eb96bc95eb", "hex") // 名簿名簿
        for (let at = file.indexOf("AAAAAAAA"); at >= 0; at = file.indexOf("AAAAAAAA", at)) name.copy(file, at)
        const { steps } = readDocument(file, "", null)
        const step = await steps.next()
        expect(step.value).toMatchObject({ part: { name: "名簿名簿.csv" } })
    })

    const unread = [
        {
            why: "an archive four levels deep",
            file: () => [1, 2, 3].reduce((zip) => zipFile({ "a.zip": zip }), zipFile({ "a.csv": csv })),
            reason: "limit",
        },
        {
            why: "a document with a password",
            file: () =>
                Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
            reason: "encrypted",
        },
        {
            why: "a document of the old format",
            file: () => Buffer.from("d0cf11e0a1b11ae10000", "hex"),
            reason: "media-type",
        },
        { why: "an archive with a password", file: () => flagged(zipFile({ "a.csv": csv }), 1), reason: "encrypted" },
        { why: "an archive that was cut", file: () => zipFile({ "a.csv": csv }).subarray(0, 200), reason: "malformed" },
        {
            why: "a list between the entries, which the directory does not speak of",
            file: () => withHiddenBytes(csv),
            reason: "malformed",
        },
        {
            why: "a compressed file within",
            file: () => zipFile({ "a.csv.gz": gzipSync(csv) }),
            reason: "content-encoding",
        },
    ] as const
    test.each(unread)("unread, and said so: $why", async ({ file, reason }) => {
        const { coverage } = await personsIn(file())
        expect(coverage).toMatchObject({ why: reason })
        expect(coverage).toHaveProperty("unreadBytes")
    })

    test("bombs: what is beyond the limit of an entry, and of all entries together, is not decoded", async () => {
        const bomb = zipFile({ "xl/a.csv": new Uint8Array(140_000_000).fill(0x61) })
        const started = process.cpuUsage()
        const { coverage } = await personsIn(bomb)
        expect(coverage).toMatchObject({ why: "limit" })
        expect(process.cpuUsage(started).user).toBeLessThan(5_000_000)
    })

    test("entities of a document type are not replaced, and depth is bounded", async () => {
        const doctype = `<!DOCTYPE a [<!ENTITY b "${taro.email}"><!ENTITY c "&b;&b;&b;&b;&b;">]>`
        const file = zipFile({
            "[Content_Types].xml": "<Types/>",
            "w.xml": `${doctype}<document><p><t>&c;</t></p></document>`,
        })
        expect((await personsIn(file)).persons).toBe(0)
        const deep = zipFile({ "[Content_Types].xml": "<Types/>", "w.xml": `<document>${"<p>".repeat(100_000)}` })
        expect((await personsIn(deep)).coverage).toMatchObject({ why: "limit" })
    })
})

function sharedItems(values: readonly string[]): string {
    return values.map((value) => `<s v="${value}"/>`).join("")
}

function wordCell(text: string): string {
    return `<w:tc>${paragraph(text)}</w:tc>`
}

function wordRow(cells: readonly string[]): string {
    return `<w:tr>${cells.map(wordCell).join("")}</w:tr>`
}

function openCell(value: string): string {
    return `<table:table-cell><text:p>${value}</text:p></table:table-cell>`
}

function openRow(cells: readonly string[]): string {
    return `<table:table-row>${cells.map(openCell).join("")}</table:table-row>`
}

function slideText(value: string): string {
    return `<a:p><a:r><a:t>${value}</a:t></a:r></a:p>`
}

/** With bits of the general flags set, in the entry and in the directory. */
function flagged(file: Buffer, flags: number): Buffer {
    const copy = Buffer.from(file)
    copy[6] = (copy[6] ?? 0) | flags
    const directory = copy.indexOf(Buffer.from("PK\u0001\u0002"))
    copy[directory + 8] = (copy[directory + 8] ?? 0) | flags
    return copy
}

function withHiddenBytes(text: string): Buffer {
    const file = zipFile({ "a.txt": "x" })
    const directory = file.indexOf(Buffer.from("PK\u0001\u0002"))
    return Buffer.concat([file.subarray(0, directory), deflateRawSync(text.repeat(9)), file.subarray(directory)])
}
