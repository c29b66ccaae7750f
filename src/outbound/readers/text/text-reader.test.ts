import { describe, expect, test } from "vitest"
import { createReader, type ReaderKind } from "../readers.ts"
import { shownRecords, type ShapeCase } from "../shown-records.case.ts"

interface TextCase extends ShapeCase {
    readonly kind: ReaderKind
}

const CASES: readonly TextCase[] = [
    {
        kind: "text",
        body: "10:02:11 操作者=山田 太郎 操作=閲覧\n10:02:12 利用者[山田 太郎] 操作[閲覧]\n",
        want: ["line: ·=10:02:11 | 操作者=山田 太郎 | 操作=閲覧", "line: ·=10:02:12 | 利用者=山田 太郎 | 操作=閲覧"],
        why: "pairs under Japanese keys; a full name goes on behind its space",
    },
    {
        kind: "text",
        body: "数量=3 操作=閲覧\n個数[3] 金額[100]\n",
        want: ["line: 数量=3 | 操作=閲覧", "line: 個数=3 | 金額=100"],
        why: "goods have such pairs too",
    },
    {
        kind: "text",
        body: "( お名前 )\n山田 太郎\n\n( メールアドレス )\ntaro@example.jp\n",
        want: ["definitions: お名前=山田 太郎 | メールアドレス=taro@example.jp"],
        why: "labels in brackets that stand above their values",
    },
    {
        kind: "text",
        body: "《氏名》山田 太郎\n≪電話番号≫ 090-0000-0001\n",
        want: ["definitions: 氏名=山田 太郎 | 電話番号=090-0000-0001"],
        why: "labels in brackets in front of their values",
    },
    {
        kind: "text",
        body: "（山の家）\n〈第一章〉\n<name>\n(name) the caller\n",
        want: ["prose: ·=（山の家）", "prose: ·=〈第一章〉", "prose: ·=<name>", "prose: ·=(name) the caller"],
        why: "brackets of titles, markup and licences are no labels",
    },
    {
        kind: "text",
        body: "┌──┬──┐\n│氏名│山田│\n├──┼──┤\n│電話│090-0000-0001│\n└──┴──┘\n",
        want: ["definitions: 氏名=山田 | 電話=090-0000-0001"],
        why: "a form drawn as a box",
    },
    {
        kind: "text",
        body: "[1] お名前（漢字）\n　山田　太郎\n2. 電話番号\n　090-0000-0001\n③メール\n　taro@example.jp\n",
        want: ["definitions: お名前（漢字）=山田　太郎 | 電話番号=090-0000-0001 | メール=taro@example.jp"],
        why: "labels that a form counts, each above its value",
    },
    {
        kind: "text",
        body: "1. 山田太郎\n2. 佐藤花子\n",
        want: ["prose: ·=1. 山田太郎", "prose: ·=2. 佐藤花子"],
        why: "what a list counts are values",
    },
    {
        kind: "text",
        body: "-[ RECORD 1 ]--+---\ncustomer_name | 山田 太郎\nemail         | taro@example.jp\n",
        want: ["prose: ·=-[ RECORD 1 ]--+---", "definitions: customer_name=山田 太郎 | email=taro@example.jp"],
        why: "one column below the other, as consoles print wide rows",
    },
    {
        kind: "text",
        body: "見本市 防災課\n〒100-0001 東京都架空区1-2\nTEL 03-0000-0001\n",
        want: ["prose: ·=見本市 防災課", "item: ·=見本市 防災課 | ·=〒100-0001 東京都架空区1-2 | TEL=03-0000-0001"],
        why: "an office's name above its address is told with it",
    },
    {
        kind: "text",
        body: "見本市民病院\n東京都架空区見本2-2-2\nTEL：03-0000-0001\n",
        want: [
            "prose: ·=見本市民病院",
            "prose: ·=東京都架空区見本2-2-2",
            "definitions: ·=見本市民病院 | TEL=03-0000-0001",
        ],
        why: "with a line of its address between",
    },
    {
        kind: "text",
        body: "山田 太郎 様\nTEL: 090-0000-0001\n\n### 佐藤 花子\n\n- **電話**: 090-0000-0002\n\n鈴木 一郎\n\nTEL: 090-0000-0003\n",
        want: [
            "definitions: ·=山田 太郎 | TEL=090-0000-0001",
            "definitions: ·=佐藤 花子 | - **電話**=090-0000-0002",
            "prose: ·=鈴木 一郎",
            "definitions: TEL=090-0000-0003",
        ],
        why: "a name right above labelled lines is whose they are; a heading may stand apart",
    },
    {
        kind: "text",
        body: "--\n山田 太郎\nTEL 090-0000-0001\ntaro@example.jp\n\n佐藤 花子\nhanako@example.jp\n090-0000-0002\n\ntaro@example.jp\n",
        want: [
            "prose: ·=--",
            "definitions: ·=山田 太郎 | TEL=090-0000-0001 | ·=taro@example.jp",
            "definitions: ·=佐藤 花子 | ·=hanako@example.jp | ·=090-0000-0002",
            "prose: ·=taro@example.jp",
        ],
        why: "so is a name right above a mail address or a number, as in signatures",
    },
    {
        kind: "text",
        body: "( お名前 )\n山田 太郎\n\n（ 電話番号 ）\n090-0000-0001\n\n(株)見本 (電話は昼)\n",
        want: ["definitions: お名前=山田 太郎 | 電話番号=090-0000-0001", "prose: ·=(株)見本 (電話は昼)"],
        why: "labels in round brackets, each above its value",
    },
    {
        kind: "text",
        body: ":Name: 山田 太郎\n:Phone: 090-0000-0001\n:END:\n",
        want: ["definitions: Name=山田 太郎 | Phone=090-0000-0001", "prose: ·=:END:"],
        why: "fields between colons",
    },
    {
        kind: "text",
        body: "KAIIN_NO|SHIMEI_KANJI|YUBIN_NO|TEL_NO\n8|山田太郎|1000001|09000000001\n",
        want: ["line: KAIIN_NO=8 | SHIMEI_KANJI=山田太郎 | YUBIN_NO=1000001 | TEL_NO=09000000001"],
        why: "columns of which not every word is known",
    },
    {
        kind: "text",
        body: "■お名前\n山田 太郎\n\n■電話番号\n090-0000-0001\n\n■お名前\n佐藤 花子\n\nよろしくお願いします。\n",
        want: [
            "definitions: お名前=山田 太郎 | 電話番号=090-0000-0001",
            "definitions: お名前=佐藤 花子",
            "prose: ·=よろしくお願いします。",
        ],
        why: "a form's message: labels above their values, apart by empty lines",
    },
    {
        kind: "events",
        body: "data: 【新規申込】\ndata: 氏名：山田\ndata: 電話：090-0000-0001\n\n",
        want: ["prose: ·=【新規申込】", "definitions: 氏名=山田 | 電話=090-0000-0001"],
        why: "events of lines",
    },
    {
        kind: "text",
        body: "氏名　　　 : 山田 太郎\n電話番号　 : 090-0000-0001\n",
        want: ["definitions: 氏名=山田 太郎 | 電話番号=090-0000-0001"],
        why: "colons below each other, wide and narrow blanks before them",
    },
    {
        kind: "text",
        body: "　お名前　　：山田 太郎\n　お電話番号：090-0000-0001\n",
        want: ["definitions: お名前=山田 太郎 | お電話番号=090-0000-0001"],
        why: "colons below each other, apart from their labels",
    },
    {
        kind: "text",
        body: 'array(2) {\n["name"]=>\nstring(6) "山田"\n["email"]=>\nstring(12) "a@example.jp"\n',
        want: ["prose: ·=array(2) {", "definitions: name=山田 | email=a@example.jp"],
        why: "var_dump of PHP",
    },
    {
        kind: "text",
        body: 'Parameters: {"member"=>{"name"=>"山田 太郎", "email"=>"a@example.jp"}, "commit"=>"登録"}\n',
        want: [
            'line: ·=Parameters: {"member"=>{ | name=山田 太郎 | ·=, | email=a@example.jp | ·=}, | commit=登録 | ·=}',
        ],
        why: "keys in quotes behind other words of a line",
    },
    {
        kind: "text",
        body: "1,山田　太郎,2,100-0001,03-0000-0001\n見出し,a,b,c,d\nTo a, b, c, d, 03-0000-0001\n",
        want: [
            "line: ·=1 | ·=山田　太郎 | ·=2 | ·=100-0001 | ·=03-0000-0001",
            "prose: ·=見出し,a,b,c,d",
            "prose: ·=To a, b, c, d, 03-0000-0001",
        ],
        why: "values apart by commas with a number among them",
    },
    {
        kind: "text",
        body: "氏　　　　名　山田　太郎\n性　　　　別　男\n",
        want: ["definitions: 氏名=山田　太郎 | 性別=男"],
        why: "labels drawn as wide as the others are long",
    },
    {
        kind: "text",
        body: 'name: "山田"\nemail: "a@example.jp",\n',
        want: ["definitions: name=山田 | email=a@example.jp"],
        why: "values in quotes",
    },
    {
        kind: "text",
        body: "【お届け先】\n〒100-0001\n東京都\n山田 様\nTEL:03-0000-0001\n【ご依頼主】\n見本商事\n",
        want: [
            "item: ·=〒100-0001 | ·=東京都 | ·=山田 様 | TEL=03-0000-0001",
            "prose: ·=【ご依頼主】",
            "prose: ·=見本商事",
        ],
        why: "how to reach whom an address names stands below it",
    },
    {
        kind: "text",
        body: " id | 氏名 | 電話\n----+------+----\n 1  | 山田 | 090-0000-0001\n",
        want: ["line: id=1 | 氏名=山田 | 電話=090-0000-0001"],
        why: "a table of psql",
    },
    {
        kind: "text",
        body: "[{'name': '山田', 'birthday': datetime.date(1980, 4, 1), 'mail': 'a@example.jp'}]",
        want: ["object: name=山田 | birthday=1980-4-1 | mail=a@example.jp"],
        why: "a list as Python writes it",
    },
    {
        kind: "text",
        body: "お申込みがありました。\n\n氏名：山田太郎\n住所：東京都千代田区1-1\n　　　例ビル\nメール：a@example.jp\n\n以上",
        want: [
            "prose: ·=お申込みがありました。",
            "definitions: 氏名=山田太郎 | 住所=東京都千代田区1-1 | ·=例ビル | メール=a@example.jp",
            "prose: ·=以上",
        ],
        why: "a form's message; an indented line goes on",
    },
    {
        kind: "text",
        body: "氏名: 山田\n電話: 03-0000-0001\n氏名: 鈴木\n電話: 03-0000-0002\n",
        want: ["definitions: 氏名=山田 | 電話=03-0000-0001", "definitions: 氏名=鈴木 | 電話=03-0000-0002"],
        why: "a label that repeats begins the next record",
    },
    {
        kind: "text",
        body: "山田\ta@example.jp\n鈴木\tb@example.jp\n",
        want: ["line: ·=山田 | ·=a@example.jp", "line: ·=鈴木 | ·=b@example.jp"],
        why: "tabs",
    },
    {
        kind: "text",
        body: "山田：了解です\n",
        want: ["prose: ·=山田 | 山田=了解です"],
        why: "a chat: the name is a value",
    },
    {
        kind: "text",
        body: "氏名,メール\n山田,a@example.jp\n",
        want: ["line: 氏名=山田 | メール=a@example.jp"],
        why: "CSV sent as text",
    },
    { kind: "text", body: '{"name":"山田"}', want: ["object: name=山田"], why: "JSON sent as text" },
    { kind: "text", body: "<table><tr><td>山田</table>", want: ["row: ·=山田"], why: "a page sent as text" },
    {
        kind: "program",
        body: 'var m = [{name: "山田"}];',
        want: ["object: name=山田"],
        why: "a program that is data",
    },
    {
        kind: "program",
        body: 'function f() {\n  return "a@example.jp"\n}',
        want: ["prose: ·=a@example.jp"],
        why: "a program",
    },
    {
        kind: "events",
        body: 'event: user\ndata: {"name":"山田"}\n\ndata: a@example.jp\n\n',
        want: ["prose: ·=event | event=user", "object: name=山田", "prose: ·=a@example.jp"],
        why: "server-sent events",
    },
]

describe("text", () => {
    test.each(CASES)("$kind: $why", ({ kind, body, want }) => {
        expect(shownRecords(kind, body)).toEqual(want)
    })

    test("an event is cleared when it ends, without waiting for more", () => {
        const event = 'data: {"name":"山田"}\n\n'
        expect(createReader("events").push(event).clearedTo).toBe(event.length)
        expect(createReader("text").push("一行\n").clearedTo).toBe(3)
        expect(createReader("json").push('{"n":1}\n').clearedTo).toBe(8)
    })
})
