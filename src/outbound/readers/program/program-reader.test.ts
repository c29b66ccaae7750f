// What a program says of people, and what is only its own.
import { describe, expect, test } from "vitest"
import { createBodyReader } from "../../body-reader.ts"
import type { BodyRecord } from "../../contract.ts"
import { shownRecords } from "../shown-records.case.ts"

const CASES: readonly { readonly body: string; readonly want: readonly string[]; readonly why: string }[] = [
    { body: "a.name=e.name;b={name:t,displayName:r(x)}", want: [], why: "names that stand for values are no values" },
    {
        body: 'list.push(["山田","太郎","090-0000-0001","a@example.jp"])',
        want: ["row: ·=山田 | ·=太郎 | ·=090-0000-0001 | ·=a@example.jp"],
        why: "values of which no two are of one kind are a row",
    },
    {
        body: 'f(["a@example.jp","b@example.jp"])',
        want: ["item: ·=a@example.jp", "item: ·=b@example.jp"],
        why: "values of one kind are a list",
    },
    {
        body: 'const C = ["氏名","電話"]; const R = [["山田","090-0000-0001"]]',
        want: ["item: ·=氏名", "item: ·=電話", "row: 氏名=山田 | 電話=090-0000-0001"],
        why: "headings in a list of their own",
    },
    { body: 'f({name:"山田",mail:m})', want: ["object: name=山田"], why: "of an object the literals" },
    {
        body: 'add("id", "taro@example.jp")',
        want: ["prose: ·=taro@example.jp"],
        why: "a short word shows nobody by itself",
    },
    {
        body: 'add("山田 太郎", "taro@example.jp"); add("鈴木", "jiro@example.jp")',
        want: ["prose: ·=山田 太郎 | ·=taro@example.jp", "prose: ·=鈴木 | ·=jiro@example.jp"],
        why: "what one call is given is one record",
    },
    {
        body: 'form.email.value = "taro@example.jp", form.tel.value = "03-0000-0001"',
        want: ["definitions: email=taro@example.jp | tel=03-0000-0001"],
        why: "a field that is filled names its value",
    },
    {
        body: 's0.mail="taro@example.jp";s0.id=1;s0.name="山田 太郎";s1.mail="jiro@example.jp";show();s1.name="鈴木"',
        want: [
            "definitions: mail=taro@example.jp | name=山田 太郎",
            "definitions: mail=jiro@example.jp",
            "definitions: name=鈴木",
        ],
        why: "statements that set properties of one object, one behind the other",
    },
    {
        body: 'if (a == "taro@example.jp" || b => "jiro@example.jp")',
        want: ["prose: ·=taro@example.jp | ·=jiro@example.jp"],
        why: "what is compared is not named by what it is compared with",
    },
    {
        body: "x = /[\"']/.test(y) ? 1 : {email: 'taro@example.jp'}",
        want: ["object: email=taro@example.jp"],
        why: "quotes in a pattern open nothing",
    },
    {
        body: "x = a / b; y = 'taro@example.jp' / 2",
        want: ["definitions: y=taro@example.jp"],
        why: "a division is no pattern",
    },
    {
        body: "// Copyright taro@example.jp\nf()",
        want: ["prose: ·=Copyright taro@example.jp"],
        why: "a comment is read",
    },
    {
        body: 'var u = {id: 1, get: function () { return "x" }, email: "taro@example.jp"}',
        want: ["object: id=1", "definitions: email=taro@example.jp"],
        why: "an object with code in it is data as far as it goes",
    },
    {
        body: 'JSON.parse(\'{"users":[{"name":"山田","email":"taro@example.jp"}]}\')',
        want: ["object: users.name=山田 | email=taro@example.jp"],
        why: "data in a string",
    },
    {
        body: "document.write('<tr><td>山田<td>taro@example.jp</td></tr>')",
        want: ["row: ·=山田 | ·=taro@example.jp"],
        why: "markup in a string",
    },
    {
        body: "x = `宛先 ${a({b:`}`})} taro@example.jp`",
        want: ["prose: ·=宛先          `})} taro@example.jp"],
        why: "a template without what is put into it",
    },
    {
        body: "山田,taro@example.jp\n鈴木,jiro@example.jp",
        want: ["prose: ·=山田,taro@example.jp", "prose: ·=鈴木,jiro@example.jp"],
        why: "a dump that is sent as a program is read as the text it is",
    },
    {
        body: 'x = {_id: ObjectId("65f0"), name: "山田", at: f(1, y)}',
        want: ["object: _id=65f0 | name=山田"],
        why: "a value that is made of one text; a call of names is code",
    },
    {
        body: 'x = "without an end\ny = "taro@example.jp"',
        want: ["definitions: x=without an end | y=taro@example.jp"],
        why: "a string ends with its line",
    },
]

describe("program", () => {
    test.each(CASES)("$why", ({ body, want }) => {
        expect(shownRecords("program", body)).toEqual(want)
    })
})

test("a piece that begins within a number begins no telephone number", () => {
    const text = `"a@x.jp".00000000009:00>\n${"#<0 JST +09:00>\n".repeat(4)} id: 567,\n name: "和"`
    const read = (units: number): string => {
        const reader = createBodyReader("text/javascript")
        const records: BodyRecord[] = []
        for (let at = 0; at < text.length; at += units)
            records.push(...(reader?.push(text.slice(at, at + units)).records ?? []))
        records.push(...(reader?.end().records ?? []))
        return JSON.stringify(records)
    }
    expect(read(text.length)).toContain("a@x.jp")
    expect(read(2)).toBe(read(text.length))
})
