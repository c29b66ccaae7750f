// Bodies in the charsets of Japanese sites, masked in their bytes: what is outside the values is the same, byte for byte.
import { TextDecoder } from "node:util"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import "../../../tests/property-seed.ts"
import { FIELDS, maskOf } from "../../core/fields.ts"
import { KEYER } from "../../outbound/mask/masked.case.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { CHARSETS, encodedAs, type TestCharset } from "./encoded.case.ts"
import { maskBytes, type MaskedBytes } from "./mask-bytes.ts"

const BODIES = JUDGEMENT.bodies(KEYER)
const ALL = { fields: new Set(FIELDS), bits: maskOf(FIELDS) }

function masked(bytes: Buffer, contentType: string): MaskedBytes {
    const steps = maskBytes(bytes, { bodies: BODIES, contentType, mask: ALL, planted: [] })
    for (;;) {
        const step = steps.next()
        if (step.done === true) return step.value
    }
}

function maskedHex(bytes: Buffer, contentType: string): string {
    const outcome = masked(bytes, contentType)
    return outcome.kind === "masked" ? outcome.bytes.toString("hex") : outcome.why
}

describe.each(CHARSETS)("in %s", (charset) => {
    const rows = [
        {
            type: "text/csv",
            text: "氏名,電話番号,メール\r\n山田太郎,090-1234-5678,taro@example.jp\r\n鈴木花子,,hanako@example.jp\r\n",
            want: "氏名,電話番号,メール\r\n●●●,●●●,●●●\r\n●●●,,●●●\r\n",
            why: "values side by side, and at the ends of lines",
        },
        {
            type: "text/html",
            text: "<p>担当の者より連絡します。電話 090-1234-5678 または taro@example.jp まで。</p>",
            want: "<p>担当の者より連絡します。電話 ●●● または ●●● まで。</p>",
            why: "ASCII within Japanese",
        },
        {
            type: "text/plain",
            text: "氏名：山田太郎\n電話：０９０－１２３４－５６７８",
            want: "氏名：●●●\n電話：●●●",
            why: "a value at the very end, in full width",
        },
        {
            type: "application/xml",
            text: "<m><氏名>山田太郎</氏名><電話番号>090-1234-5678</電話番号></m>",
            want: "<m><氏名>●●●</氏名><電話番号>●●●</電話番号></m>",
            why: "XML",
        },
    ]
    test.each(rows)("$type: $why", ({ type, text, want }) => {
        const bytes = encodedAs(charset, text)
        const outcome = masked(bytes, `${type}; charset=${charset}`)
        expect(outcome).toMatchObject({ kind: "masked", text: want })
        const decoded = outcome.kind === "masked" ? new TextDecoder(charset, { fatal: true }).decode(outcome.bytes) : ""
        expect(decoded).toBe(want)
    })

    test("bytes around the values are the application's own", () => {
        const text = "連絡先は taro@example.jp です。よろしく。"
        const wanted = encodedAs(charset, text.replace("taro@example.jp", "●●●"))
        expect(maskedHex(encodedAs(charset, text), `text/plain; charset=${charset}`)).toBe(wanted.toString("hex"))
    })
})

describe("what a charset or a type is not told", () => {
    test("JSON is UTF-8", () => {
        const bytes = Buffer.from('{"email":"taro@example.jp"}')
        expect(maskedHex(bytes, "application/json")).toBe(Buffer.from('{"email":"●●●"}').toString("hex"))
    })

    const rows = [
        { type: "text/html", head: "", sign: "***", why: "nothing says how ● would be read" },
        { type: "text/html", head: '<meta charset="utf-8">', sign: "●●●", why: "the page says it" },
        { type: "text/html; charset=utf-8", head: "", sign: "●●●", why: "the head says it" },
        { type: "text/html; charset=iso-8859-1", head: "", sign: "***", why: "it has no ●" },
    ]
    test.each(rows)("a page in ASCII, $type $head: $why", ({ type, head, sign }) => {
        const bytes = Buffer.from(`${head}<p>taro@example.jp</p>`)
        expect(maskedHex(bytes, type)).toBe(Buffer.from(`${head}<p>${sign}</p>`).toString("hex"))
    })

    test("a byte order mark stays", () => {
        const bytes = Buffer.from("\ufeff氏名,メール\n山田太郎,taro@example.jp\n")
        expect(maskedHex(bytes, "text/csv")).toBe(Buffer.from("\ufeff氏名,メール\n●●●,●●●\n").toString("hex"))
    })

    const refused = [
        {
            bytes: Buffer.from([0x83, 0x41, 0x83, 0xff, 0x20]),
            type: "text/plain; charset=shift_jis",
            why: "broken text",
        },
        { bytes: Buffer.from([0xe3, 0x81]), type: "text/plain; charset=utf-8", why: "a character cut off" },
    ]
    test.each(refused)("$why is refused", ({ bytes, type }) => {
        expect(masked(bytes, type)).toEqual({ kind: "refused", why: "charset" })
    })
})

const WORDS = [
    "山田太郎",
    "taro@example.jp",
    "090-1234-5678",
    "氏名：",
    "電話：",
    "東京都千代田区丸の内1-2-3",
    "、",
    "\n",
    "こんにちは",
    "abc",
    "○",
    " ",
]

describe("laws of masking in bytes", () => {
    test("only spans of values differ, in every charset alike", () => {
        const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((words) => words.join(""))
        const charsets = fc.constantFrom<TestCharset>(...CHARSETS)
        fc.assert(
            fc.property(texts, charsets, (text, charset) => {
                const plain = masked(Buffer.from(`${text}。`), "text/plain; charset=utf-8")
                const other = masked(encodedAs(charset, `${text}。`), `text/plain; charset=${charset}`)
                expect(textOf(other)).toBe(textOf(plain))
                // ISO-2022-JP has more than one way to write a text: there the text alone is held against.
                const bytes = other.kind === "masked" ? other.bytes : Buffer.alloc(0)
                const again = charset === "iso-2022-jp" ? bytes : encodedAs(charset, textOf(other))
                expect(bytes.equals(again)).toBe(true)
            }),
            { numRuns: 200 },
        )
    })
})

function textOf(outcome: MaskedBytes): string {
    return outcome.kind === "masked" ? outcome.text : outcome.why
}
