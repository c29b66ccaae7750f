// Laws of every reader, on bodies glued together from the pieces each format is made of, whole and broken ones.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { BodyReader, BodyRecord, ReaderStep } from "../contract.ts"
import { createReader, type ReaderKind } from "./readers.ts"

const VALUES = [
    "山田 太郎",
    "taro@example.jp",
    "090-0000-0001",
    "氏名",
    "電話番号：",
    "氏名：山田",
    "a",
    "",
    "　",
    "&amp;",
    "&#64;",
    "&",
    "\n",
    "\r\n",
    "𠮷",
]

const PIECES: Readonly<Record<ReaderKind, readonly string[]>> = {
    html: [
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<th>",
        "<td>",
        "</td>",
        "<td colspan=2>",
        "<td rowspan=2>",
        "<table><tr><th>氏名</th></tr><tr><td>山田</td></tr><tr><th>メール</th></tr><tr><td>",
        "<th>氏名</th><td>山田</td><td>佐藤</td></tr>",
        "<tr><th>氏名</th><th>メール</th></tr><tr><th>フリガナ</th><th>電話番号</th></tr>",
        "<thead>",
        "<tbody>",
        "<ul>",
        "<li>",
        "</li>",
        "</ul>",
        "<dl>",
        "<dt>",
        "<dd>",
        "</dl>",
        "<div class='card'>",
        "</div>",
        "<p>",
        "</p>",
        "<h3>",
        "</h3>",
        "<br>",
        "<span>",
        "</span>",
        "<b>",
        "</b>",
        "<label>",
        "</label>",
        '<input name="mail" value="taro@example.jp">',
        "<select name=p>",
        "<option selected>",
        "<option>",
        "</select>",
        "<textarea name=t>",
        "</textarea>",
        "<a href='mailto:hanako@example.jp?x=1'>",
        "</a>",
        "<!--",
        "-->",
        "--!>",
        "<script>",
        '<script src="a.js"></script>',
        "</script>",
        '<script type="application/json">',
        '{"a":[{"email":"x@example.jp"}]}',
        "<style>",
        "</style>",
        "<",
        ">",
        '"',
        "'",
        '<a x="',
        "</",
        "<!",
        "<?x",
        '<div data-page="[{&quot;mail&quot;:&quot;y@example.jp&quot;}]">',
        '<script>self.__next_f.push([1,"4:[\\"$\\",\\"tr\\",null,{\\"children\\":"])</script>',
        '<script>self.__next_f.push([1,"\\"w@example.jp\\"}]\\n"])</script>',
        "<title>",
        "</title>",
        "<form>",
        "</form>",
        "<article>",
        "</article>",
        ...VALUES,
    ],
    xml: [
        '<?xml version="1.0"?>',
        "<users>",
        "</users>",
        "<user>",
        '<user name="山田">',
        "</user>",
        "<name>",
        "</name>",
        "<a/>",
        '<m email="x@example.jp"/>',
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<key>",
        "</key>",
        "<",
        ">",
        '"',
        "</",
        "<?x",
        "?>",
        "<!DOCTYPE x>",
        ...VALUES,
    ],
    json: [
        "{'s':",
        '[{"members":1},[2,3],{"name":4,"mail":5},{"name":5,"mail":4},"山田","x@example.jp"]',
        '{"name":1,"mail":2}',
        "[{'name': '山田'",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"name":',
        '"email":"taro@example.jp"',
        '"',
        "\\",
        '\\"',
        '"山田"',
        "1",
        "-2.5e3",
        "null",
        "true",
        "x",
        "'",
        ")",
        ")]}'\n",
        '"taro@example.jp":',
        '{"email":"h@example.jp"}',
        '"\\u0040"',
        "\n",
        " ",
        ...VALUES,
    ],
    csv: ["氏名,メール", ",", ";", "\t", '"', '""', "\n", "\r\n", '"a\nb"', "sep=;", ...VALUES],
    tsv: ["氏名\tメール", "\t", '"', "\n", ...VALUES],
    text: ["氏名：", "メール: ", "\n", "\n\n", "\t", "  ", "<html>", "{", '"a":', "[", ...VALUES],
    events: [
        "event: x\n",
        "data: ",
        "data: [\n",
        "data: ]\n",
        "data: <p>\n",
        "{",
        "}",
        '"name":',
        '"',
        "\n\n",
        ...VALUES,
    ],
    mail: [
        "From: 山田 <taro@example.jp>\n",
        "Content-Type: multipart/mixed; boundary=b1\n",
        "Content-Type: text/csv\n",
        "Content-Transfer-Encoding: base64\n",
        "Content-Transfer-Encoding: quoted-printable\n",
        "Subject: =?UTF-8?B?5bGx55Sw?=\n folded\n",
        "\n\n",
        "--b1\n",
        "--b1--\n",
        "5rCP5ZCNCg==\n",
        "=E5=B1=B1=\n",
        "--",
        ...VALUES,
    ],
    flight: [
        "0:",
        "4:T1a,",
        "2:I",
        "\n",
        '["$","tr",null,{"children":[',
        '["$","td",null,{"children":"山田 太郎"}],',
        '["$","td","1",{"colSpan":2,"children":["a",5,null]}]',
        '["$","input",null,{"name":"mail","defaultValue":"x@example.jp"}]',
        '["$","$L3",null,{"members":[{"mail":"y@example.jp"}],"children":"$undefined"}]',
        '["$","a",null,{"href":"mailto:z@example.jp","style":{"a":1}}]',
        "]}]",
        '"$"',
        '"$$5"',
        "[",
        "]",
        "{",
        "}",
        ",",
        '"children":',
        "<tr><td>佐藤</td></tr>",
        ...VALUES,
    ],
    multipart: [
        "--b1\r\n",
        "--b1--\r\n",
        "Content-Type: application/http\r\n",
        "HTTP/1.1 200 OK\r\n",
        "Content-Type: application/json\r\n",
        "From taro@example.jp Fri May  1 10:00:00 2026\r\n",
        '{"mail":"x@example.jp"}',
        "\r\n\r\n",
        "--",
        ...VALUES,
    ],
    directory: [
        "BEGIN:VCARD\n",
        "END:VCARD\n",
        "N:山田;太郎\n",
        "FN:山田\n 太郎\n",
        "TEL;TYPE=CELL:090-0000-0001\n",
        "N;ENCODING=QUOTED-PRINTABLE:=E5=B1=B1=\n=E7=94=B0\n",
        "cn:: 5bGx55Sw\n",
        "ATTENDEE;CN=山田:mailto:x@example.jp\n",
        "ADR:;;町;市;県;999-9999;\n",
        ":",
        ";",
        "mail: ",
        ...VALUES,
    ],
    hl7: [
        "MSH|^~\\&|A|B\r",
        "MSH#^~\\&#A\n",
        "PID|1||1^^^A||山田^太郎^^^^^L^I~ヤマダ^タロウ||19800401|M|||町^^市^県^999-9999||",
        "NK1|1|山田^花子|",
        "DG1|1||I10^高血圧症\r",
        "\r",
        "|",
        "^",
        "~",
        "\\T\\",
        "\u000b",
        ...VALUES,
    ],
    form: ["name=", "email=taro%40example.jp", "&", "=", "%", "%E5%B1%B1", "+", ...VALUES],
    sql: [
        "INSERT INTO members (name, email) VALUES ",
        "INSERT INTO x VALUES ",
        "INSERT\nINTO\nmembers\n(name,\nemail)\nVALUES\n('見本 花子',\n'a@example.jp');\n",
        "('山田','x@example.jp')",
        "(1,'it''s',NULL",
        ")",
        ",",
        ";",
        "'",
        "CREATE TABLE x (\n",
        "  name text,\n",
        ");\n",
        "COPY x (name, email) FROM stdin;\n",
        "\\.\n",
        "\t",
        "-- c\n",
        "\n",
        ...VALUES,
    ],
    program: [
        "window.X = ",
        "var a=",
        "{",
        "}",
        "[",
        "]",
        "name:",
        "'",
        '"',
        "`",
        ";",
        "function f(){",
        "\n",
        "(",
        ")",
        ",",
        ...VALUES,
    ],
}
const KINDS = [
    "html",
    "xml",
    "json",
    "flight",
    "csv",
    "tsv",
    "text",
    "events",
    "program",
    "mail",
    "multipart",
    "directory",
    "hl7",
    "form",
    "sql",
] as const

const bodyOf = (kind: ReaderKind): fc.Arbitrary<string> =>
    fc
        .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES[kind]) }, fc.string({ maxLength: 5 })), {
            maxLength: 60,
        })
        .map((pieces) => pieces.join(""))

function stepsOf(reader: BodyReader, chunks: readonly string[]): ReaderStep[] {
    const steps = chunks.map((chunk) => reader.push(chunk))
    return [...steps, reader.end()]
}

function recordsOf(kind: ReaderKind, chunks: readonly string[]): readonly BodyRecord[] {
    return stepsOf(createReader(kind), chunks).flatMap(({ records }) => records)
}

function chunksOf(body: string, cuts: readonly number[]): string[] {
    const places = [...new Set(cuts.map((cut) => cut % (body.length + 1)))].toSorted((a, b) => a - b)
    return [...places, body.length].map((place, index) => body.slice(places[index - 1] ?? 0, place))
}

describe.each(KINDS)("%s", (kind) => {
    const body = bodyOf(kind)
    const cuts = fc.array(fc.nat(2_000), { maxLength: 12 })

    test("a stream gives the same records under any chunking", () => {
        fc.assert(
            fc.property(body, cuts, (text, cuts) => {
                const whole = recordsOf(kind, [text])
                expect(recordsOf(kind, chunksOf(text, cuts))).toEqual(whole)
                expect(recordsOf(kind, text.split(""))).toEqual(whole)
            }),
            { numRuns: 400 },
        )
    })

    test("what is cleared belongs to records that were given, and at the end all is", () => {
        fc.assert(
            fc.property(body, cuts, (text, cuts) => {
                let cleared = 0
                let received = 0
                const chunks = chunksOf(text, cuts)
                for (const [index, step] of stepsOf(createReader(kind), chunks).entries()) {
                    received += chunks[index]?.length ?? 0
                    for (const { span } of step.records) expect(span.start).toBeGreaterThanOrEqual(cleared)
                    expect(step.clearedTo).toBeGreaterThanOrEqual(cleared)
                    expect(step.clearedTo).toBeLessThanOrEqual(received)
                    cleared = step.clearedTo
                }
                expect(cleared).toBe(text.length)
            }),
            { numRuns: 400 },
        )
    })

    test("spans lie within the body and the record; a text as long as its span is what stands there", () => {
        fc.assert(
            fc.property(body, (text) => {
                for (const { cells, span } of recordsOf(kind, [text])) {
                    expect(cells.length).toBeGreaterThan(0)
                    expect(span.end).toBeLessThanOrEqual(text.length)
                    for (const cell of cells) {
                        expect(cell.span.start).toBeGreaterThanOrEqual(span.start)
                        expect(cell.span.end).toBeLessThanOrEqual(span.end)
                        expect(cell.span.start).toBeLessThanOrEqual(cell.span.end)
                    }
                }
            }),
            { numRuns: 400 },
        )
    })

    test("no mail address that stands in the body is lost, however broken the body is", () => {
        fc.assert(
            fc.property(body, body, (before, after) => {
                const records = recordsOf(kind, [`${before} lost@example.jp ${after}`])
                const shown = records
                    .flatMap(({ cells }) => cells.map((cell) => `${cell.label} ${cell.text}`))
                    .join("\n")
                expect(shown).toContain("lost@example.jp")
            }),
            { numRuns: 400 },
        )
    })
})
