// PDF files through the thread that opens them and the meter: whom they show, and what is declared as unread.
import { afterAll, describe, expect, test } from "vitest"
import { person } from "../outbound/documents/testing/office-files.case.ts"
import { personsIn } from "../outbound/documents/testing/persons-in.case.ts"
import { createDice, mutated } from "../../bench/documents/mutate-file.ts"
import { createPdfReader } from "./pdf-reader.ts"
import { hexLine, japaneseFont, line, onePage, packed, rawPdf, stream } from "./testing/hostile-pdf.case.ts"

const pdf = createPdfReader()
afterAll(() => pdf.close())

const [taro, hanako] = [person(0), person(1)]
const FULL = { kind: "full" }

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

test("known miss: what a later version of the file removed is still in it, and is not read", async () => {
    const first = onePage({ content: MAIL })
    const table = Number(/startxref\n(\d+)/.exec(first.toString("latin1"))?.[1])
    const page = Buffer.concat([Buffer.from("4 0 obj\n"), stream(line("removed")), Buffer.from("\nendobj\n")])
    const place = String(first.length).padStart(10, "0")
    const update = `xref\n4 1\n${place} 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${table} >>\nstartxref\n${first.length + page.length}\n%%EOF\n`
    const shown = await personsIn(Buffer.concat([first, page, Buffer.from(update)]), "", pdf)
    expect({ persons: shown.persons, coverage: shown.coverage }).toEqual({ persons: 0, coverage: FULL })
})

test("mutated files neither throw nor end their thread", async () => {
    const file = onePage({
        content: Array.from({ length: 9 }, (_, n) => line(person(n).email, 50, 800 - n * 20)).join(""),
    })
    const reasons: string[] = []
    let read = 0
    for (let number = 0; number < 40; number++) {
        const { persons, coverage } = await personsIn(mutated(file, createDice(number)), "", pdf)
        if (persons > 0) read++
        reasons.push(coverage.kind === "full" ? "" : coverage.why)
    }
    expect(reasons).not.toContain("fault")
    expect(read).toBeGreaterThan(10)
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
