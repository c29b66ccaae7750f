// Invented people in every format: what leaves of them on a masked route, byte for byte around them.
import { describe, expect, test } from "vitest"
import type { Field } from "../../core/fields.ts"
import { masked, maskedText } from "./masked.case.ts"

interface Row {
    readonly type: string
    readonly text: string
    readonly want: string
    readonly fields?: readonly Field[]
    readonly why: string
}

const HTML: readonly Row[] = [
    {
        type: "text/html",
        text: "<table><tr><th>氏名</th><th>電話</th></tr><tr><td> 山田 太郎 </td><td>090-1234-5678</td></tr></table>",
        want: "<table><tr><th>氏名</th><th>電話</th></tr><tr><td> ●●● </td><td>●●●</td></tr></table>",
        why: "cells of a table; the space around a value stays",
    },
    {
        type: "text/html",
        text: "<h3>担当者</h3><ul><li>1. 中村 健一 様</li><li>佐藤&nbsp;美咲</li></ul><select name=assigned_to><option>中村 健一</select>",
        want: "<h3>担当者</h3><ul><li>1. ●●● 様</li><li>●●●&nbsp;●●●</li></ul><select name=assigned_to><option>●●●</select>",
        why: "names below a word for people, without what stands around them",
    },
    {
        type: "text/html",
        text: "<p>連絡先: taro&#64;example.jp 電話 090-1234-<i>5678</i></p>",
        want: "<p>連絡先: ●●● 電話 ●●●<i>●●●</i></p>",
        why: "an entity within a value goes with it, a tag within it stays",
    },
    {
        type: "text/html",
        text: '<a href="mailto:taro@example.jp?subject=x">メール</a><input name="tel" value=090-1234-5678>',
        want: '<a href="mailto:●●●?subject=x">メール</a><input name="tel" value=●●●>',
        why: "attributes and form values, with and without quotation marks",
    },
    {
        type: "text/html",
        text: "<form><label>住所</label><textarea name=address>東京都千代田区丸の内1-2-3</textarea></form>",
        want: "<form><label>住所</label><textarea name=address>●●●</textarea></form>",
        why: "a text area",
    },
    {
        type: "text/html",
        text: '<script>var u = {"name":"山田太郎","tel":9012345678,"email":"x\\u0040example.jp"}</script>',
        want: '<script>var u = {"name":"●●●","tel":"●●●","email":"●●●"}</script>',
        why: "JSON in a script: a number becomes a string, an escape goes with its value",
    },
    {
        type: "text/html",
        text: `<div data-a='{"name":"山田太郎","phone":9012345678,"email":"a@example.jp"}'></div>`,
        want: `<div data-a='{"name":"●●●","phone":"●●●","email":"●●●"}'></div>`,
        why: "JSON in an attribute",
    },
    {
        type: "text/html",
        text: `<div data-a="{&quot;phone&quot;:9012345678,&quot;email&quot;:&quot;a@example.jp&quot;}"></div>`,
        want: `<div data-a="{&quot;phone&quot;:&quot;●●●&quot;,&quot;email&quot;:&quot;●●●&quot;}"></div>`,
        why: "the same written with entities: so is what it becomes",
    },
]

const DATA: readonly Row[] = [
    {
        type: "application/json",
        text: '[{"姓":"山田","名":"太郎","birth_year":1980,"birth_month":4,"birth_day":2,"id":7}]',
        want: '[{"姓":"●●●","名":"●●●","birth_year":"●●●","birth_month":"●●●","birth_day":"●●●","id":7}]',
        why: "values that were joined over keys: every part",
    },
    {
        type: "application/json",
        text: '{"email":"a@example.jp","memo":"{\\"tel\\":9012345678,\\"email\\":\\"b@example.jp\\"}"}',
        want: '{"email":"●●●","memo":"{\\"tel\\":\\"●●●\\",\\"email\\":\\"●●●\\"}"}',
        why: "JSON in a string of JSON",
    },
    {
        type: "application/json; charset=utf-8",
        text: '{"name":"山田太郎","email":"a@example.jp","phone":"090-1234-5678"}',
        want: '{"name":"山田太郎","email":"a@example.jp","phone":"●●●"}',
        fields: ["phone"],
        why: "only the fields that are asked for",
    },
    {
        type: "application/x-ndjson",
        text: '{"name":"山田太郎","phone":"090-1234-5678"}\n{"name":"鈴木花子","phone":"080-1234-5678"}\n',
        want: '{"name":"●●●","phone":"●●●"}\n{"name":"●●●","phone":"●●●"}\n',
        why: "an object a line",
    },
    {
        type: "text/plain",
        text: '{"phone":9012345678,"email":"a@example.jp"}',
        want: '{"phone":"●●●","email":"●●●"}',
        why: "JSON that is announced as text is read as JSON, and stays it",
    },
    {
        type: "text/csv",
        text: '姓,名,電話番号1,電話番号2,電話番号3,メール\r\n山田,太郎,090,1234,5678,"a@example.jp"\r\n',
        want: '姓,名,電話番号1,電話番号2,電話番号3,メール\r\n●●●,●●●,●●●,●●●,●●●,"●●●"\r\n',
        why: "a name in two columns, a number in three",
    },
    {
        type: "text/tab-separated-values",
        text: "氏名\tメール\n山田太郎\ta@example.jp\n",
        want: "氏名\tメール\n●●●\t●●●\n",
        why: "tabs",
    },
    {
        type: "application/xml",
        text: '<m name="山田太郎"><email><![CDATA[a@example.jp]]></email><address>東京都&#x5343;代田区丸の内1-2-3</address></m>',
        want: '<m name="●●●"><email><![CDATA[●●●]]></email><address>●●●</address></m>',
        why: "attributes, CDATA and references of XML",
    },
    {
        type: "text/plain",
        text: "氏名：山田 太郎\n電話：090-1234-5678\n\nよろしくお願いします。\n",
        want: "氏名：●●●\n電話：●●●\n\nよろしくお願いします。\n",
        why: "lines with labels",
    },
    {
        type: "text/plain",
        text: "昨日 taro@example.jp (090-1234-5678) から連絡がありました。",
        want: "昨日 ●●● (●●●) から連絡がありました。",
        why: "running text",
    },
]

const UNTOUCHED: readonly Row[] = [
    { type: "text/html", text: "<p>営業時間 9:00-18:00</p>", want: "<p>営業時間 9:00-18:00</p>", why: "nobody" },
    {
        type: "text/csv",
        text: "氏名,電話\n●●●,●●●\n",
        want: "氏名,電話\n●●●,●●●\n",
        why: "what is masked already is nobody's",
    },
    { type: "application/json", text: "", want: "", why: "no body" },
]

describe.each([
    { group: "pages", rows: HTML },
    { group: "data and text", rows: DATA },
    { group: "what shows nobody", rows: UNTOUCHED },
])("masking $group", ({ rows }) => {
    test.each(rows)("$type: $why", ({ type, text, want, fields }) => {
        expect(maskedText(type, text, fields)).toBe(want)
    })
})

describe("masking in rounds", () => {
    test("the first rows of a column that only its later rows prove to hold My Numbers", () => {
        const numbers = ["123456789018", "234567890124", "345678901230", "456789012348", "567890123454", "678901234560"]
        const rows = [...numbers, "789012345679", "890123456788"].map((number, at) => `${at},${checked(number)}`)
        const outcome = maskedText("text/csv", `id,値\n${rows.join("\n")}\n`, ["my_number"])
        expect(outcome).toBe(`id,値\n${rows.map((_, at) => `${at},●●●`).join("\n")}\n`)
    })

    test("a value that shows anew whenever some of it is gone comes to an end", () => {
        const text = `ご住所：東京都千代田区丸の内1-2-3${"=?UTF-8?B?".repeat(400)}`
        expect(masked("text/plain", text).kind).toBe("again")
    })

    test("what could not be read is not masked either", () => {
        const deep = `${"[".repeat(40)}{"email":"a@example.jp"}${"]".repeat(40)}`
        const long = `{"memo":"${"x".repeat(700_000)}","email":"a@example.jp"}`
        expect(masked("application/json", long).kind).toBe("unread")
        expect(maskedText("application/json", deep)).not.toContain("example.jp")
    })
})

/** With the right check digit (MIC Ordinance No. 85 of 2014, article 5). */
function checked(number: string): string {
    let sum = 0
    for (let n = 1; n <= 11; n++) sum += Number(number.charAt(11 - n)) * (n <= 6 ? n + 1 : n - 5)
    const rest = sum % 11
    return number.slice(0, 11) + String(rest <= 1 ? 0 : 11 - rest)
}
