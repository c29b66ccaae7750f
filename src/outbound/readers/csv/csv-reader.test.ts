import { describe, expect, test } from "vitest"
import { shownRecords, type ShapeCase } from "../shown-records.case.ts"

const CASES: readonly ShapeCase[] = [
    {
        body: '会員番号,氏名,メール\r\n1,"山田, 太郎",a@example.jp\r\n2,鈴木,"b@example.jp"\r\n',
        want: [
            "line: 会員番号=1 | 氏名=山田, 太郎 | メール=a@example.jp",
            "line: 会員番号=2 | 氏名=鈴木 | メール=b@example.jp",
        ],
        why: "RFC 4180",
    },
    {
        body: '\uFEFF氏名,備考\n山田,"一行目\n二行目 ""引用"""\n',
        want: ['line: 氏名=山田 | 備考=一行目\n二行目 "引用"'],
        why: "byte order mark, line feeds and quotes within quotes",
    },
    {
        body: "氏名;メール\n山田;a@example.jp",
        want: ["line: 氏名=山田 | メール=a@example.jp"],
        why: "semicolons, no last line end",
    },
    {
        body: "会員番号,項目,値\n1,氏名,山田\n1,メール,a@example.jp\n2,氏名,佐藤\n2,x,y\n",
        want: [
            "line: ·=会員番号 | ·=項目 | ·=値",
            "line: 氏名=山田 | メール=a@example.jp",
            "line: 氏名=佐藤",
            "line: 会員番号=2 | 項目=x | 値=y",
        ],
        why: "a line for each field of each person",
    },
    {
        body: "給与一覧,,\n社員番号,社員名,口座番号,差引支給額\n101,山田,1234567,280000\n",
        want: [
            "line: ·=給与一覧",
            "line: ·=社員番号 | ·=社員名 | ·=口座番号 | ·=差引支給額",
            "line: 社員番号=101 | 社員名=山田 | 口座番号=1234567 | 差引支給額=280000",
        ],
        why: "a title that fills one column, a heading that nobody knows",
    },
    {
        body: "利用者,,緊急連絡先,\n氏名,電話番号,氏名,電話番号\n山田,090-0000-0001,佐藤,090-0000-0002\n",
        want: [
            "line: 利用者氏名=山田 | 利用者電話番号=090-0000-0001 | 緊急連絡先氏名=佐藤 | 緊急連絡先電話番号=090-0000-0002",
        ],
        why: "headings over headings",
    },
    { body: "氏名\tメール\n山田\ta@example.jp\n", want: ["line: 氏名=山田 | メール=a@example.jp"], why: "tabs" },
    {
        body: "sep=;\n氏名;メール\n山田;a@example.jp\n",
        want: ["line: ·=sep=", "line: 氏名=山田 | メール=a@example.jp"],
        why: "Excel's line",
    },
    {
        body: "山田,a@example.jp\n鈴木,b@example.jp\n",
        want: ["line: ·=山田 | ·=a@example.jp", "line: ·=鈴木 | ·=b@example.jp"],
        why: "no header",
    },
    {
        body: "会員一覧 2024年\n\n氏名;メール\n山田;a@example.jp\n",
        want: ["line: ·=会員一覧 2024年", "line: 氏名=山田 | メール=a@example.jp"],
        why: "a title above the header",
    },
    {
        body: "alpha,beta\n山田,a@example.jp\n",
        want: ["line: ·=alpha | ·=beta", "line: alpha=山田 | beta=a@example.jp"],
        why: "a header of unknown words may be a record: it is told as one as well",
    },
    { body: "メール\na@example.jp\n", want: ["line: メール=a@example.jp"], why: "one column" },
    {
        body: '氏名,メール\n"山田"x,a@example.jp\n',
        want: ['line: 氏名="山田"x | メール=a@example.jp'],
        why: "text after a quote",
    },
    {
        body: '氏名,メール\n山"田,a@example.jp\n',
        want: ['line: 氏名=山"田 | メール=a@example.jp'],
        why: "a quote within a field",
    },
    { body: "\n\n", want: [], why: "empty lines" },
    {
        body: "氏名,山田\n電話,090-0000-0001\n\n氏名,鈴木\n電話,090-0000-0002\n",
        want: ["definitions: 氏名=山田 | 電話=090-0000-0001", "definitions: 氏名=鈴木 | 電話=090-0000-0002"],
        why: "values of a person one under the other",
    },
    {
        body: "氏名,山田\n電話,090-0000-0001\n氏名,鈴木\n電話,090-0000-0002\n備考,なし,済\n",
        want: [
            "definitions: 氏名=山田 | 電話=090-0000-0001",
            "definitions: 氏名=鈴木 | 電話=090-0000-0002",
            "line: ·=備考 | ·=なし | ·=済",
        ],
        why: "a name that comes again begins the next; a line of more is a line",
    },
    {
        body: "氏名,コース\n山田,A\n",
        want: ["line: ·=氏名 | ·=コース", "line: 氏名=山田 | コース=A"],
        why: "a header of which one word is unknown",
    },
    {
        body: "項目,申請者1,申請者2\n氏名,山田,佐藤\n電話,090-0000-0001,\n備考です,x,y\n",
        want: ["definitions: 氏名=山田 | 電話=090-0000-0001", "definitions: 氏名=佐藤", "line: ·=備考です | ·=x | ·=y"],
        why: "a column a person, up to a line without a label",
    },
    {
        body: "項目,1月,2月\n電話料,100,200\n",
        want: ["line: ·=項目 | ·=1月 | ·=2月", "line: 項目=電話料 | 1月=100 | 2月=200"],
        why: "months are no people",
    },
    {
        body: "項目,1人目,2人目\n合算,100,200\n",
        want: ["line: ·=項目 | ·=1人目 | ·=2人目", "line: 項目=合算 | 1人目=100 | 2人目=200"],
        why: "no label at the head of the lines: columns as others are",
    },
    {
        body: "氏名,山田 太郎,佐藤 花子\n電話番号,090-0000-0001,090-0000-0002\n",
        want: [
            "definitions: 氏名=山田 太郎 | 電話番号=090-0000-0001",
            "definitions: 氏名=佐藤 花子 | 電話番号=090-0000-0002",
        ],
        why: "a column a person, named in the first line",
    },
    { body: "氏名,山田", want: ["line: ·=氏名 | ·=山田"], why: "one such line is told as it stands" },
]

describe("CSV", () => {
    test.each(CASES)("$why", ({ body, want }) => {
        expect(shownRecords("csv", body)).toEqual(want)
    })
})
