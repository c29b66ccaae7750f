import { expect, test } from "vitest"
import type { BodyRecord } from "../../contract.ts"
import { createColumnMemory, recognizeRecord } from "../../recognize-record.ts"
import { found, recordOf } from "../../testing/record-of.ts"

type Cells = readonly (readonly [string | null, string])[]
interface Row {
    readonly cells: Cells
    readonly want: readonly string[]
    readonly why: string
    readonly form?: BodyRecord["form"]
}

const rows: readonly Row[] = [
    { cells: [["氏名", "山田 太郎"]], want: ["name 山田太郎"], why: "氏名 needs nobody beside it" },
    { cells: [["お名前（必須）", "山田太郎様"]], want: ["name 山田太郎"], why: "marks and honorific" },
    {
        cells: [
            ["姓", "山田"],
            ["名", "太郎"],
        ],
        want: ["name 山田太郎"],
        why: "two columns",
    },
    {
        cells: [
            ["lastName", "Yamada"],
            ["firstName", "Taro"],
        ],
        want: ["name yamadataro"],
        why: "two keys",
    },
    {
        cells: [["氏名", "山田 太郎,鈴木花子, 佐藤一郎"]],
        want: ["name 山田太郎", "name 鈴木花子", "name 佐藤一郎"],
        why: "as queries join a column",
    },
    { cells: [["氏名", "山田 太郎 [変更履歴]"]], want: ["name 山田太郎"], why: "what can be done with it behind it" },
    { cells: [["display_name", "string get_name($id)"]], want: [], why: "what a program says of a function" },
    { cells: [["nickname", "n,e,s,w,se"]], want: [], why: "a program's list" },
    { cells: [["display_name", "Copy a handle along with all of it"]], want: [], why: "a sentence in English" },
    { cells: [["display_name", "T. Yamada (Tokyo)"]], want: ["nickname t.yamada(tokyo)"], why: "what somebody chose" },
    {
        cells: [
            ["名前", "Gets the name of hash"],
            ["電話", "090-1234-5678"],
        ],
        want: ["phone 09012345678"],
        why: "a sentence under a name",
    },
    {
        cells: [[null, "x-handle:hover .icon, // Handle: regular nodes"]],
        want: [],
        why: "a style and a comment of a program",
    },
    { cells: [["氏名", "[変更履歴]"]], want: [], why: "nothing but what can be done" },
    {
        cells: [
            [null, "山田 太郎 (ヤマダ タロウ) 様"],
            [null, "090-0000-0001"],
        ],
        want: ["name 山田太郎", "kana ヤマダタロウ", "phone 09000000001"],
        why: "様 behind the reading",
    },
    {
        cells: [["内容", "会員「山田 太郎」（taro@example.jp）を更新しました。"]],
        want: ["email taro@example.jp", "name 山田太郎"],
        why: "in a sentence beside an address",
    },
    {
        cells: [
            ["ご依頼主", "個数"],
            ["個数", "1"],
        ],
        want: [],
        why: "a word that names the next value",
    },
    { cells: [["氏名", "フリガナ"]], want: [], why: "the heading of what stands beside it, where a table is cut" },
    { cells: [["ニックネーム", "変更できません。"]], want: [], why: "a sentence with its full stop" },
    {
        cells: [
            ["ユーザー名", "ユーザー名"],
            ["メール", "taro@example.jp"],
        ],
        want: ["email taro@example.jp"],
        why: "the head of a table that stands again at its foot",
    },
    {
        form: "row",
        cells: [
            ["ユーザー名", "taro"],
            ["ユーザー名", "編集"],
            ["ユーザー名", "削除"],
            ["メール", "taro@example.jp"],
        ],
        want: ["nickname taro", "email taro@example.jp"],
        why: "what can be done with a row stands in its first cell",
    },
    {
        form: "row",
        cells: [
            ["氏名", "太山"],
            ["氏名", "山田 太郎"],
            ["氏名", "受験をレビューする"],
            ["メール", "taro@example.jp"],
        ],
        want: ["name 山田太郎", "email taro@example.jp"],
        why: "a picture of letters and what can be done stand in the cell of a name",
    },
    {
        form: "row",
        cells: [
            ["利用者", "山"],
            ["利用者", "山田 太郎"],
            ["利用者", "taro.y"],
            ["メール", "taro@example.jp"],
        ],
        want: ["name 山田太郎", "email taro@example.jp"],
        why: "a letter and an account stand in the cell of a user's name",
    },
    {
        form: "row",
        cells: [
            ["氏名", "柘榴塚 正"],
            ["氏名", "山田 太郎"],
        ],
        want: ["name 柘榴塚正", "name 山田太郎"],
        why: "two names in one cell are two",
    },
    { cells: [["氏名", "山田、太郎"]], want: [], why: "two parts may be one name" },
    {
        cells: [["氏名", "例）山田太郎。全角で、姓と名の間は、空けてください。"]],
        want: [],
        why: "a sentence with commas",
    },
    { cells: [["フリガナ", "ﾔﾏﾀﾞ ﾀﾛｳ"]], want: ["kana ヤマダタロウ"], why: "half-width kana" },
    { cells: [["氏名（ふりがな）", "やまだ たろう"]], want: ["kana ヤマダタロウ"], why: "hiragana" },
    {
        cells: [
            ["セイ", "ヤマダ"],
            ["メイ", "タロウ"],
        ],
        want: ["kana ヤマダタロウ"],
        why: "two columns",
    },
    { cells: [["ニックネーム", "たろう★"]], want: ["nickname たろう★"], why: "nickname" },
    { cells: [["投稿者", "通りすがり123"]], want: ["nickname 通りすがり123"], why: "an author of comments" },
    {
        cells: [
            ["name", "山田太郎"],
            ["email", "taro@example.jp"],
        ],
        want: ["name 山田太郎", "email taro@example.jp"],
        why: "a personal neighbour",
    },
    {
        cells: [
            ["name", "山田太郎"],
            ["age", "34"],
        ],
        want: ["name 山田太郎", "age 34"],
        why: "an age will do",
    },
    { cells: [["customer_name", "山田太郎"]], want: ["name 山田太郎"], why: "a person by the word before" },
    { cells: [["商品お届け先氏名", "山田太郎"]], want: ["name 山田太郎"], why: "the head is last" },
    { cells: [["氏名（カナ）", "山田太郎"]], want: ["name 山田太郎"], why: "a kana column with a name in kanji" },
    {
        cells: [
            ["name", "りんご"],
            ["price", "100"],
        ],
        want: [],
        why: "a product",
    },
    {
        cells: [
            ["name", "main.ts"],
            ["size", "1200"],
        ],
        want: [],
        why: "a file",
    },
    {
        cells: [
            ["name", "株式会社架空商事"],
            ["email", "a@example.jp"],
        ],
        want: ["email a@example.jp"],
        why: "an organisation",
    },
    { cells: [["商品名", "山田錦"]], want: [], why: "a product's name" },
    { cells: [["ファイル名", "山田"]], want: [], why: "a file's name" },
    { cells: [["件名", "山田です"]], want: [], why: "a subject line" },
    { cells: [["お名前", "変更"]], want: [], why: "what can be done, in a column of its own" },
    { cells: [["氏名", "未登録"]], want: [], why: "a placeholder" },
    { cells: [["氏名", "第3会議室"]], want: [], why: "not a name" },
    {
        cells: [
            ["username", "root"],
            ["uid", "0"],
        ],
        want: [],
        why: "a system account",
    },
    {
        cells: [
            ["username", "taro_y"],
            ["email", "t@example.jp"],
        ],
        want: ["nickname taro_y", "email t@example.jp"],
        why: "somebody's account",
    },
    {
        cells: [[null, "【お名前】山田太郎\n【電話】090-0000-1234"]],
        want: ["name 山田太郎", "phone 09000001234"],
        why: "an inquiry by mail",
        form: "prose",
    },
    {
        cells: [[null, "氏名：山田太郎、年齢：34歳"]],
        want: ["name 山田太郎", "age 34"],
        why: "labels in a sentence",
        form: "prose",
    },
    {
        cells: [[null, '{"fullName": "Taro Yamada", "x": 1}']],
        want: ["name taroyamada"],
        why: "JSON inside a text",
        form: "prose",
    },
    {
        cells: [[null, "架空之介様、taro@example.jp にお送りします"]],
        want: ["email taro@example.jp"],
        why: "an honorific behind words that are no name scores low",
        form: "prose",
    },
]

test.each(rows)("names: $why", ({ cells, want, form }) => {
    const fields = found(recordOf(cells, form)).filter((field) => field.score >= 0.5)
    expect(fields.map((field) => `${field.field} ${field.value}`)).toEqual(want)
})

test("a row without neighbours is judged by the rows before it", () => {
    const columns = createColumnMemory()
    const first = recordOf([
        ["name", "山田太郎"],
        ["email", "taro@example.jp"],
    ])
    const second = recordOf([
        ["name", "鈴木花子"],
        ["email", ""],
    ])
    recognizeRecord(first, columns)
    expect(recognizeRecord(second, columns)).toMatchObject([{ field: "name", value: "鈴木花子" }])
    expect(recognizeRecord({ ...second, group: 2 }, columns)).toEqual([])
})

test("a credential is seen, its value is not", () => {
    const fields = found(recordOf([["password", "hunter2hunter2"]]))
    expect(fields).toMatchObject([{ field: "credential", value: null }])
    expect(found(recordOf([["パスワード", "8文字以上で入力してください"]]))).toEqual([])
    expect(found(recordOf([["password", "********"]]))).toEqual([])
})

test.each([
    ["山＊ ＊＊ 様", []],
    ["佐○ ○○", []],
    ["山田 太郎＊", ["山田太郎*"]],
] as const)("masked names are nobody's: %s", (text, want) => {
    const names = found(recordOf([["氏名", text]])).filter(({ field }) => field === "name")
    expect(names.map(({ value }) => value)).toEqual(want)
})

test.each(["#901 山田 太郎", "No.12 山田太郎", "山田 太郎 より:"])(
    "a name beside its number, or who wrote: %s",
    (text) => {
        const cells = [
            [null, text],
            [null, "taro@example.jp"],
        ] as const
        const names = found(recordOf(cells)).filter(({ field }) => field === "name")
        expect(names.map(({ value }) => value)).toEqual(["山田太郎"])
    },
)
