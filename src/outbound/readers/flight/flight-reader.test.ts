// Pages as React streams them: what is markup in them, and what is data.
import { describe, expect, test } from "vitest"
import { shownRecords, type ShapeCase } from "../shown-records.case.ts"

const CASES: readonly ShapeCase[] = [
    {
        body: '4:["$","table",null,{"children":[["$","tr",null,{"children":[["$","th",null,{"children":"氏名"}],["$","th",null,{"children":"メール"}]]}],["$","tr","1",{"children":[["$","td",null,{"children":"山田 太郎"}],["$","td",null,{"children":["$","a",null,{"href":"mailto:a@example.jp","children":"a@example.jp"}]}]]}]]}]\n',
        want: ["row: 氏名=山田 太郎 | メール=a@example.jp | メール=a@example.jp"],
        why: "elements are markup, their rows are records",
    },
    {
        body: '0:["$","$L3",null,{"members":[{"name":"山田","birthday":"$D1980-04-01T00:00:00.000Z","note":"$undefined"}]}]\n',
        want: ["object: members.name=山田 | birthday=1980-04-01T00:00:00.000Z"],
        why: "properties of a component are data; a sign before a date falls away",
    },
    {
        body: '0:["$","$L3",null,{"icon":["$","b",null,{"children":"会員"}],"mail":"a@example.jp"}]\n',
        want: ["object: mail=a@example.jp", "prose: ·=会員"],
        why: "an element among the properties is markup",
    },
    {
        body: '0:["$","li",null,{"children":["山田 ","$L5","$$5",7]}]\n',
        want: ["item: ·=山田 $57"],
        why: "texts in a row are one text; a reference is none",
    },
    {
        body: '0:["$","label",null,{"children":["氏名",["$","input",null,{"name":"n","defaultValue":"山田"}]]}]\n',
        want: ["definitions: 氏名=山田"],
        why: "what a field is filled with",
    },
    {
        body: "4:T1a,山田 太郎 a@example.jp5:null\n6:[1]\n",
        want: ["prose: ·=山田 太郎 a@example.jp", "item: ·=1"],
        why: "a row of text ends by its bytes",
    },
    {
        body: "山田 a@example.jp\n",
        want: ["item: ·=山田", "item: ·=a@example.jp"],
        why: "no row at all is read all the same",
    },
]

test.each(CASES)("$why", ({ body, want }) => {
    expect(shownRecords("flight", body)).toEqual(want)
})

const pushed = (text: string): string => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`

describe("rows that a page pushes to its program", () => {
    const row =
        '4:["$","tr",null,{"children":[["$","td",null,{"children":"山田 太郎"}],["$","td",null,{"children":"a@example.jp"}]]}]\n'

    test("are read as the page they are", () => {
        expect(shownRecords("html", pushed(row))).toContain("row: ·=山田 太郎 | ·=a@example.jp")
    })

    test("may be cut anywhere", () => {
        for (let at = 8; at < row.length; at += 9) {
            const body = `${pushed(row.slice(0, at))}<p>本文</p>${pushed(row.slice(at))}`
            expect(shownRecords("html", body)).toContain("row: ·=山田 太郎 | ·=a@example.jp")
        }
    })
})
