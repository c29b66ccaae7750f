import { describe, expect, test } from "vitest"
import { createReader } from "../readers.ts"
import { shownRecords, type ShapeCase } from "../shown-records.case.ts"

const CASES: readonly ShapeCase[] = [
    {
        body: '{"class":"2A","scores":{"山田 太郎":{"math":80},"佐藤葵":{"math":70},"鈴木花子":90,"林誠":[1,2]}}',
        want: [
            "object: 氏名=山田 太郎 | math=80",
            "object: 氏名=佐藤葵 | math=70",
            "object: 氏名=鈴木花子 | scores.鈴木花子=90",
            "object: class=2A | scores.林誠=1 | scores.林誠=2",
        ],
        why: "names as keys are whose the values are",
    },
    {
        body: '{"宇都宮":{"pop":1},"久留米市":{"pop":2},"平均":3}',
        want: ["object: 宇都宮.pop=1", "object: pop=2", "object: 平均=3"],
        why: "places and figures are no such names",
    },
    {
        body: '{"total":2,"members":[{"id":1,"name":{"family":"山田","given":"太郎"},"contact":{"email":"taro@example.jp"}},{"id":2,"contact":{"email":"h@example.jp"}}]}',
        want: [
            "object: id=1 | name.family=山田 | name.given=太郎 | contact.email=taro@example.jp",
            "object: id=2 | contact.email=h@example.jp",
            "object: total=2",
        ],
        why: "elements of an array are records; objects within fold into them",
    },
    {
        body: '{"id":1,"name":"山田","emails":["a@example.jp","b@example.jp"],"active":true,"note":null}',
        want: ["object: id=1 | name=山田 | emails=a@example.jp | emails=b@example.jp"],
        why: "one object is one record; a short array of values is part of it",
    },
    {
        body: '{"data":{"users":{"edges":[{"node":{"name":"山田","orders":[{"to":"鈴木"}],"email":"a@example.jp"}}]}}}',
        want: ["object: to=鈴木", "object: node.name=山田 | node.email=a@example.jp"],
        why: "records within a record are told first",
    },
    {
        body: '{"u1":{"name":"山田","email":"a@example.jp"},"u2":{"name":"鈴木","email":"b@example.jp"}}',
        want: ["object: u1.name=山田 | u1.email=a@example.jp", "object: name=鈴木 | email=b@example.jp"],
        why: "a dictionary of persons: two, not one",
    },
    {
        body: '{"id":51,"project":{"id":1,"name":"窓口"},"author":{"id":6,"name":"山田 太郎"},"note":"a"}',
        want: ["object: id=51 | project.id=1 | project.name=窓口 | author.id=6 | author.name=山田 太郎 | note=a"],
        why: "things that a record with values of its own refers to are no dictionary",
    },
    {
        body: '{"total":2,"1001":{"id":1,"name":"山田"},"1002":{"id":2,"name":"鈴木"}}',
        want: ["object: 1001.id=1 | 1001.name=山田", "object: id=2 | name=鈴木", "object: total=2"],
        why: "a dictionary by number has a value of its own, too",
    },
    {
        body: '{"a@example.jp":{"n":1},"b@example.jp":{"n":2}}',
        want: ["object: ·=a@example.jp | n=1", "object: ·=b@example.jp | n=2"],
        why: "keys that are mail addresses are values",
    },
    {
        body: '{"data":[["氏名","メール"],["山田","a@example.jp"],["鈴木","b@example.jp"]]}',
        want: ["row: 氏名=山田 | メール=a@example.jp", "row: 氏名=鈴木 | メール=b@example.jp"],
        why: "rows with a header",
    },
    {
        body: '[["山田","a@example.jp"],["鈴木","b@example.jp"]]',
        want: ["row: ·=山田 | ·=a@example.jp", "row: ·=鈴木 | ·=b@example.jp"],
        why: "rows without one",
    },
    { body: '["a@example.jp","b@example.jp"]', want: ["item: ·=a@example.jp", "item: ·=b@example.jp"], why: "values" },
    { body: '"a@example.jp"', want: ["item: ·=a@example.jp"], why: "a value alone" },
    {
        body: '{"n":"山田"}\n{"n":"鈴木"}\n',
        want: ["object: n=山田", "object: n=鈴木"],
        why: "a line a value",
    },
    { body: ')]}\',\n[{"n":"山田"}]', want: ["object: n=山田"], why: "a prefix against inclusion" },
    { body: 'cb({"n":"山田"});', want: ["object: n=山田"], why: "a callback" },
    { body: '{"n":"\\u5c71\\u7530 \\ud842\\udfb7 \\"a\\\\"}', want: ['object: n=山田 𠮷 "a\\'], why: "escapes" },
    {
        body: `{"html":"<table><tr><th>氏名<th>メール<tr><td>山田<td>a@example.jp</table>${" ".repeat(200)}"}`,
        want: ["row: 氏名=山田 | メール=a@example.jp"],
        why: "a page within a string",
    },
    {
        body: '{"n":"山田", oops, 氏名：鈴木\nメール：b@example.jp',
        want: ["object: n=山田", "definitions: oops, 氏名=鈴木 | メール=b@example.jp"],
        why: "not JSON after all: the rest is read as lines",
    },
    {
        body: "<!DOCTYPE html><p>氏名：山田</p>",
        want: ["prose: ·=DOCTYPE html", "definitions: 氏名=山田"],
        why: "a page where JSON was announced",
    },
    { body: '{"n":"山田"', want: ["object: n=山田"], why: "cut off" },
    { body: "", want: [], why: "nothing" },
    {
        body: '[["Reactive",1],{"members":2},[3,6],{"name":4,"email":5},"山田","a@example.jp",{"name":7,"email":8},"鈴木","b@example.jp"]',
        want: ["object: members.name=山田 | email=a@example.jp", "object: members.name=鈴木 | email=b@example.jp"],
        why: "state of a page, each value once by its place (Nuxt)",
    },
    {
        body: '{"type":"data","nodes":[null,{"type":"data","data":[{"member":1},{"name":2,"email":3},"山田","a@example.jp"]}]}',
        want: ["object: type=data | data.member.name=山田 | data.member.email=a@example.jp", "object: type=data"],
        why: "within an answer (SvelteKit)",
    },
    {
        body: '[{"_1":2},"member",{"_3":4,"_5":-5},"email","a@example.jp","note"]',
        want: ["object: member.email=a@example.jp"],
        why: "with keys by their places (React Router)",
    },
    {
        body: '[{"a":1,"b":1},{"self":0},"a@example.jp"]',
        want: ["object: a=1 | b=1", "object: self=0", "item: ·=a@example.jp"],
        why: "places that lead to no text: a list like any other",
    },
    {
        body: '[{"name":1,"me":0},"山田","a@example.jp"]',
        want: ["object: name=山田", "item: ·=a@example.jp"],
        why: "a cycle, and a text that nothing holds",
    },
    {
        body: '[{"id":1,"age":2},{"id":2,"age":31},{"id":3,"name":"山田"}]',
        want: ["object: id=1 | age=2", "object: id=2 | age=31", "object: id=3 | name=山田"],
        why: "a list of numbers first",
    },
    { body: '[{"name":1},"山田"', want: ["object: name=1", "item: ·=山田"], why: "a state that is cut off" },
    {
        body: '[{"email":"a@example.jp","billing_address":{"name":"山田","zip":"1"},"shipping_address":{"name":"山田","zip":"2"}}]',
        want: [
            "object: email=a@example.jp | billing_address.name=山田 | billing_address.zip=1 | shipping_address.name=山田 | shipping_address.zip=2",
        ],
        why: "objects under keys that say what they hold are parts of one record",
    },
    {
        body: '[{"name":[{"use":"official","family":"山田","given":["太郎"]}],"birthDate":"1980-04-01"}]',
        want: ["object: name.use=official | name.family=山田 | name.given=太郎 | birthDate=1980-04-01"],
        why: "a name in parts within a list (FHIR)",
    },
    {
        body: '[{"name":"山田","diseases":[{"name":"高血圧","code":"I10"}]}]',
        want: ["object: name=山田 | diseases.name=高血圧 | diseases.code=I10"],
        why: "what a patient has",
    },
    {
        body: '{"cols":[{"id":"A","label":"氏名"},{"id":"B","label":"メール"}],"rows":[{"c":[{"v":"山田"},{"v":"a@example.jp","f":"x"}]}]}',
        want: ["object: id=A | label=氏名", "object: id=B | label=メール", "object: 氏名=山田 | メール=a@example.jp"],
        why: "cells of a row under the names of a list of columns",
    },
    {
        body: '{"columns":[{"title":"氏名"},{"title":"メール"}],"data":[["山田","a@example.jp"]]}',
        want: ["object: title=氏名", "object: title=メール", "row: 氏名=山田 | メール=a@example.jp"],
        why: "rows under such names",
    },
    {
        body: '{"schema":{"fields":[{"name":"氏名"},{"name":"メール"}]},"data":{"values":[["山田","佐藤","鈴木"],["a@example.jp",null,"c@example.jp"]]}}',
        want: [
            "object: fields.name=氏名",
            "object: fields.name=メール",
            "row: 氏名=山田 | メール=a@example.jp",
            "row: 氏名=佐藤",
            "row: 氏名=鈴木 | メール=c@example.jp",
        ],
        why: "columns instead of rows, under names that stand beside them",
    },
    {
        body: '{"columns":["氏名","メール","備考"],"data":[["山田","a@example.jp"],["佐藤","b@example.jp","あり"],["鈴木","c@example.jp"]]}',
        want: [
            "row: 氏名=山田 | メール=a@example.jp",
            "row: 氏名=佐藤 | メール=b@example.jp | 備考=あり",
            "row: 氏名=鈴木 | メール=c@example.jp",
            "object: columns=氏名 | columns=メール | columns=備考",
        ],
        why: "rows whose last values are left out are no columns",
    },
    {
        body: '{"Rows":[{"Data":[{"VarCharValue":"name"},{"VarCharValue":"mail"}]},{"Data":[{"VarCharValue":"山田"},{"VarCharValue":"a@example.jp"}]}]}',
        want: ["object: name=山田 | mail=a@example.jp"],
        why: "a first row of objects around names of columns",
    },
    {
        body: '[{"names":[{"familyName":"山田","meta":1}],"birthdays":[{"date":{"year":1980,"month":4}}],"tags":[{"value":"会員"}]}]',
        want: [
            "object: names.familyName=山田 | names.meta=1 | birthdays.date.year=1980 | birthdays.date.month=4 | tags=会員",
        ],
        why: "lists of one field, and objects around one value, belong to the object around",
    },
    {
        body: '[{"id":1,"fields":[{"attribute":"name","name":"氏名","value":"山田","sortable":true},{"name":"メール","value":"a@example.jp","sortable":false}]}]',
        want: ["object: id=1 | 氏名=山田 | メール=a@example.jp"],
        why: "fields with how they are shown",
    },
    {
        body: '[["<a href=\\"/m/1\\">山田 太郎</a>","<b>1 < 2</b>"]]',
        want: ["row: ·=山田 太郎 | ·=1 < 2"],
        why: "what a short value shows without its tags",
    },
    {
        body: '[{"answers":{"1a2b":{"id":"1a2b","text":[{"value":"山田"}]},"3c4d":{"id":"3c4d","text":[{"value":"a@example.jp"}]}}}]',
        want: [
            "object: answers.1a2b.id=1a2b | answers.1a2b.text=山田 | answers.3c4d.id=3c4d | answers.3c4d.text=a@example.jp",
        ],
        why: "what holds answers is no dictionary of records",
    },
    {
        body: '{"names":[{"name":"山田","email":"a@example.jp"}]}',
        want: ["object: names.name=山田 | email=a@example.jp"],
        why: "an object with another field is one of its own",
    },
    {
        body: '["vcard",[["fn",{},"text","山田 太郎"],["email",{},"text","a@example.jp"]]]',
        want: ["item: ·=vcard", "row: full name=山田 太郎 | email=a@example.jp"],
        why: "a card in JSON (RFC 7095)",
    },
]

describe("JSON", () => {
    test.each(CASES)("$why", ({ body, want }) => {
        expect(shownRecords("json", body)).toEqual(want)
    })

    test("a record around many others is let go in pieces, so that nothing waits for the end of the page", () => {
        const reader = createReader("json")
        reader.push('[{"name":"山田","orders":[')
        let cleared = 0
        for (let index = 0; index < 2_000; index++) cleared = reader.push('{"id":"000000"},').clearedTo
        expect(cleared).toBeGreaterThan(30_000)
    })
})
