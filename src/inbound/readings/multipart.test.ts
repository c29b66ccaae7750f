import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { PARTS_LIMIT } from "../limits.data.ts"
import { FILE_WEIGHT, MultipartReader } from "./multipart.ts"
import { collect, JAPANESE_BYTES } from "./readings.case.ts"
import type { Take } from "./take.ts"

function read(body: Uint8Array | string, take: Take, sizes: readonly number[] = []): number {
    const bytes = typeof body === "string" ? Buffer.from(body, "latin1") : body
    const reader = new MultipartReader({ boundary: "B", charset: null, fieldBytes: 100_000 }, take)
    let at = 0
    for (const size of sizes) {
        reader.push(bytes.subarray(at, at + size))
        at += size
    }
    reader.push(bytes.subarray(at))
    return reader.end()
}

const part = (head: string, content: string): string => `--B\r\n${head}\r\n\r\n${content}\r\n`
const FIELD = 'Content-Disposition: form-data; name="a"'

const CASES = [
    { body: `${part(FIELD, "x")}--B--\r\n`, want: ["multipart.a.content=x"], why: "one field" },
    {
        body: part(FIELD, "x"),
        want: ["multipart.a.content=x\r\n"],
        why: "no final delimiter: the part ends with the body",
    },
    { body: `--B\n${FIELD}\n\nx\n--B--`, want: ["multipart.a.content=x"], why: "bare LF throughout" },
    {
        body: `--B\r\n${FIELD}\r\n\r\nx\r\n--B--`,
        want: ["multipart.a.content=x"],
        why: "no line end behind the last delimiter",
    },
    {
        body: `--B\r\nContent-Disposition: form-data;\r\n name="a"\r\n\r\nx\r\n--B--`,
        want: ["multipart.a.content=x"],
        why: "a folded header",
    },
    { body: `--B\r\n\r\nx\r\n--B--`, want: ["multipart[0].content=x"], why: "a part without headers" },
    { body: `--B\r\n${FIELD}`, want: [], why: "cut inside the header block: nothing to read" },
    {
        body: `${part('Content-Disposition: form-data; name="f"; filename="a;b\'.jpg"\r\nContent-Type: image/jpeg', "x")}--B--`,
        want: ["multipart.f.filename=a;b'.jpg", "multipart.f.content=x"],
        why: "a quoted file name with a semicolon",
    },
    {
        body: `${part("Content-Disposition: form-data; name=f; filename=a; filename=b; filename*=UTF-8''%E8%A1%A8", "x")}--B--`,
        want: ["multipart.f.filename=a", "multipart.f.filename=b", "multipart.f.filename=表", "multipart.f.content=x"],
        why: "every file name, the extended one decoded",
    },
    {
        body: `${part('Content-Disposition: form-data; name="a"; garbage', "x")}--B--`,
        want: ['multipart.a.header.content-disposition=form-data; name="a"; garbage', "multipart.a.content=x"],
        why: "a header that is not clean is read as a whole",
    },
    {
        body: `${part(`${FIELD}\r\nContent-Transfer-Encoding: base64`, "Jw==")}--B--`,
        want: [
            "multipart.a.header.content-transfer-encoding=base64",
            "multipart.a.content=Jw==",
            "multipart.a.content='",
        ],
        why: "base64: as it stands and decoded",
    },
    {
        body: `${part(`${FIELD}\r\nContent-Transfer-Encoding: quoted-printable`, "=27a=\r\nb")}--B--`,
        want: [
            "multipart.a.header.content-transfer-encoding=quoted-printable",
            "multipart.a.content==27a=\r\nb",
            "multipart.a.content='ab",
        ],
        why: "quoted-printable: both",
    },
    {
        body: `pre'amble\r\n${part(FIELD, "x")}--B--\r\nepilogue'`,
        want: ["multipart.a.content=x", "multipart#outside=pre'ambleepilogue'"],
        why: "what parsers skip is read as well",
    },
    { body: "no delimiter'", want: ["multipart#outside=no delimiter'"], why: "not divided at all: read as a text" },
] as const

test.each(CASES)("$why", ({ body, want }) => {
    expect(collect((take) => read(body, take))).toEqual(want)
})

const WEIGHTS = [
    { head: 'form-data; name="f"; filename="a.sql"', want: FILE_WEIGHT, why: "as browsers send it" },
    { head: "form-data; name=f; filename=a.sql; filename*=utf-8''%E8%A1%A8.sql", want: FILE_WEIGHT, why: "as .NET" },
    { head: 'form-data; name="f"; filename="表; a\'b.sql"', want: FILE_WEIGHT, why: "signs within quotes" },
    { head: 'form-data; name="f"; filename=""', want: 1, why: "a field to Go and ASP.NET" },
    { head: "form-data; name=\"f\"; filename*=UTF-8''a.sql", want: 1, why: "a field to PHP" },
    { head: 'form-data; name="f"; filename ="a.sql"', want: 1, why: "the same: a space" },
    { head: "form-data; name=\"f\"; x='; filename=a.sql; y='", want: 1, why: "the same: single quotes" },
    { head: 'form-data; name="f";\r\n filename="a.sql"', want: 1, why: "a folded line" },
    { head: 'form-data; name="f"; filename="a"; filename=""', want: 1, why: "two names" },
    {
        head: 'form-data; name="f"\r\nContent-Disposition: form-data; name="f"; filename="a"',
        want: 1,
        why: "two headers, the first of which is a field's",
    },
] as const

test.each(WEIGHTS)("what a finding in $head counts: $why", ({ head, want }) => {
    const weights: number[] = []
    read(`${part(`Content-Disposition: ${head}`, "x y")}--B--`, (path, _, weight = 1) => {
        if (path.endsWith(".content")) weights.push(weight)
    })
    expect(weights).toEqual([want])
})

const FILE_HEAD = 'Content-Disposition: form-data; name="f"; filename="a.gif"'

test.each([
    { content: "GIF89a\n<?php x(); ?>", want: 1, why: "a picture and a program" },
    { content: "\xff\xd8\xff\0\0\0\0\0\0<%@ page language='java' %>\0", want: 1, why: "between pixels" },
    { content: "GIF89a\nno program here", want: FILE_WEIGHT, why: "a picture" },
    { content: "<?php x(); ?> in a text", want: FILE_WEIGHT, why: "a program that says so: stored by developers" },
])("what a finding in a file counts: $why", ({ content, want }) => {
    const weights: number[] = []
    read(`${part(FILE_HEAD, content)}--B--`, (path, _, weight = 1) => {
        if (path.endsWith(".content")) weights.push(weight)
    })
    expect(new Set(weights)).toEqual(new Set([want]))
})

const AMBIGUOUS = [
    { body: `--B\r\n${FIELD}\r\n\r\nx\n--B--\r\n`, why: "a delimiter behind a bare LF among CRLFs" },
    { body: `--B\r\n${FIELD}\r\n\r\nx\r--B--\r\n`, why: "a delimiter behind a bare CR" },
    { body: `--B\r\n${FIELD}\r\n\r\nx\r\n--Bxyz\r\n`, why: "text behind a delimiter" },
    { body: `--B\r\n${FIELD}\r\n--B\r\n\r\nx`, why: "a delimiter inside a header block" },
    { body: part('Content-Disposition: form-data; name="a\0b"', "x"), why: "a NUL in a header: some names end there" },
    { body: part(`${FIELD}\rX: y`, "x"), why: "a bare CR in a header block" },
    {
        body: part(`${FIELD}\r\nContent-Type: text/plain; charset=utf-8; charset=shift_jis`, "x"),
        why: "two charsets of a part",
    },
] as const

test.each(AMBIGUOUS)("ambiguous: $why", ({ body }) => {
    expect(() => read(body, () => undefined)).toThrow(expect.objectContaining({ code: "SEKISHO_INBOUND_AMBIGUOUS" }))
})

const LIMITS = [
    { body: part(FIELD, "x").repeat(PARTS_LIMIT + 1), code: "SEKISHO_INBOUND_LIMIT", why: "parts" },
    { body: `--B\r\nX: ${"y".repeat(20_000)}`, code: "SEKISHO_INBOUND_LIMIT", why: "a header block" },
    { body: part(FIELD, "x".repeat(100_001)), code: "SEKISHO_INBOUND_BODY_TOO_LARGE", why: "bytes of fields" },
    {
        body: part(`${FIELD}\r\nContent-Type: text/plain; charset=utf-7`, "x"),
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "a charset that hides ASCII",
    },
    {
        body: `${part(`${FIELD}\r\nContent-Type: text/plain; charset=utf-7`, "x")}${part('Content-Disposition: form-data; name="b"', "y")}`,
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "the same before a part without (CVE-2026-21876)",
    },
    {
        body: part(
            "Content-Disposition: form-data; name=a; filename*=utf-8''x\r\nContent-Type: text/plain; charset=utf-7",
            "x",
        ),
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "the same in what only some take for a file",
    },
    {
        body: part('Content-Disposition: form-data; name="_charset_"', "utf-7"),
        code: "SEKISHO_INBOUND_ENCODING_UNSUPPORTED",
        why: "the same named in a field",
    },
] as const

test.each(LIMITS)("refused: $why", ({ body, code }) => {
    expect(() => read(body, () => undefined)).toThrow(expect.objectContaining({ code }))
})

test("each part's own charset, and _charset_ wherever it stands (CVE-2026-21876: not only the last part's)", () => {
    const shiftJis = Buffer.from(JAPANESE_BYTES.shiftJis).toString("latin1")
    const own = `${part(`${FIELD}\r\nContent-Type: text/plain; charset=Shift_JIS`, shiftJis)}${part(FIELD, "x")}--B--`
    expect(collect((take) => read(own, take))[0]).toMatch(/^multipart\.a\.content=表示 ⇄/)
    const named = `${part(FIELD, shiftJis)}${part('Content-Disposition: form-data; name="_charset_"', "shift_jis")}--B--`
    expect(collect((take) => read(named, take))[0]).toMatch(/^multipart\.a\.content=表示 ⇄/)
})

const FILE = 'Content-Disposition: form-data; name="f"; filename="a.txt"'
const LONG = "<?php system($_GET['c']); ?>".repeat(20_000)

test.each([
    { encoding: "base64", content: Buffer.from(LONG).toString("base64"), why: "in one line" },
    {
        encoding: "base64",
        content: Buffer.from(LONG).toString("base64").replaceAll(/.{76}/g, "$&\r\n"),
        why: "in lines",
    },
    {
        encoding: "quoted-printable",
        content: LONG.replaceAll("?", "=3F").replaceAll(" ", "=\r\n "),
        why: "soft line ends",
    },
])("a file with $encoding is read as it is undone, $why, under any chunking", ({ encoding, content }) => {
    const body = `${part(`${FILE}\r\nContent-Transfer-Encoding: ${encoding}`, content)}--B--`
    for (const size of [997, 65_536]) {
        const texts: string[] = []
        const sizes = Array.from({ length: Math.ceil(body.length / size) }, () => size)
        read(body, (_, text) => texts.push(typeof text === "string" ? text : ""), sizes)
        const undone = texts.filter((text) => text.includes("<?php system("))
        expect(undone.join("").length).toBeGreaterThanOrEqual(LONG.length)
        expect(undone.every((text) => !text.includes("=3F"))).toBe(true)
    }
})

test("a file in UTF-16 is read: Excel saves text so", () => {
    const content = Buffer.from("<?php system($_GET['c']); ?>", "utf16le").toString("latin1")
    expect(collect((take) => read(`${part(FILE, content)}--B--`, take))).toContain(
        "multipart.f.content=<?php system($_GET['c']); ?>",
    )
})

describe("laws", () => {
    const piece = fc.constantFrom(
        "--B",
        "--B--",
        "\r\n",
        "\n",
        "\r",
        "--",
        "x'y",
        FIELD,
        "; filename=f",
        "\r\n\r\n",
        "B",
        "\0".repeat(30),
    )
    const bodies = fc.array(piece, { maxLength: 24 }).map((pieces) => `--B\r\n${FIELD}\r\n\r\n${pieces.join("")}`)

    test("the same readings under any chunking, and no error outside the catalogue", () => {
        fc.assert(
            fc.property(bodies, fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (body, sizes) => {
                const whole = outcome(body, [])
                expect(outcome(body, sizes)).toEqual(whole)
                expect(whole).not.toContain("uncoded")
            }),
            { numRuns: 400 },
        )
    })
})

function outcome(body: string, sizes: readonly number[]): readonly string[] {
    try {
        return collect((take) => read(body, take, sizes))
    } catch (error) {
        return [error instanceof Error && "code" in error ? String(error.code) : "uncoded"]
    }
}
