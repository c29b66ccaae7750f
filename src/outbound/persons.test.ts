import { describe, expect, test } from "vitest"
import { fieldsOf } from "../core/fields.ts"
import { createKeyer } from "../core/keyer.ts"
import type { BodyRecord } from "./contract.ts"
import { personsOf } from "./persons.ts"
import { found, recordOf } from "./testing/record-of.ts"

const keyer = createKeyer(new Uint8Array(32).fill(7))

type Cells = readonly (readonly [string | null, string])[]

/** One line a person: its kinds of identifiers. */
function kindsOf(cells: Cells, form?: BodyRecord["form"]): readonly string[] {
    const record = recordOf(cells, form)
    const sightings = personsOf(found(record), record, keyer)
    return sightings.map((sighting) => sighting.identifiers.map((identifier) => identifier.kind).join(" "))
}

interface Row {
    readonly cells: Cells
    readonly want: readonly string[]
    readonly why: string
    readonly form?: BodyRecord["form"]
}

const rows: readonly Row[] = [
    { cells: [[null, "taro@example.jp"]], want: ["email"], why: "a lone e-mail is a person" },
    { cells: [[null, "info@example.jp"]], want: [], why: "an office is none" },
    { cells: [["氏名", "山田太郎"]], want: ["name"], why: "a name under its label" },
    {
        cells: [
            ["real_name", "Slackbot"],
            ["display_name", "Slackbot"],
        ],
        want: [],
        why: "a program that takes part",
    },
    {
        cells: [
            ["name", "山田 太郎"],
            ["from_email_address", "taro@example.jp"],
        ],
        want: ["email name"],
        why: "whoever sends is the one who is named",
    },
    {
        cells: [
            ["氏名", "山田"],
            ["氏名", "太郎"],
        ],
        want: ["name"],
        why: "a family's name and a given name under one label are one",
    },
    {
        cells: [
            ["お名前", "山田"],
            ["name02", "太郎"],
            ["フリガナ", "ヤマダ"],
            ["kana02", "タロウ"],
        ],
        form: "item",
        want: ["name"],
        why: "two inputs under one label, the second of which has a name of its own",
    },
    {
        cells: [
            [null, "山田"],
            [null, "太郎"],
            [null, "090-0000-0001"],
        ],
        want: ["phone name+phone name"],
        why: "halves without any label, beside a number",
    },
    {
        cells: [
            ["status.name", "New"],
            ["author.name", "山田太郎"],
            ["assigned_to.name", "佐藤花子"],
        ],
        form: "object",
        want: ["name", "name"],
        why: "words for people hold a person each, and what a state is called is nobody",
    },
    {
        cells: [
            ["user.name", "山田太郎"],
            ["user.email", "taro@example.jp"],
        ],
        form: "object",
        want: ["email name"],
        why: "one word for people holds one",
    },
    {
        cells: [
            ["project.name", "窓口"],
            ["user.name", "Admin Redmine"],
        ],
        form: "object",
        want: [],
        why: "an account's name that is no whole name, with nothing personal beside it",
    },
    {
        cells: [
            ["氏名.0", "山田太郎"],
            ["氏名.1", "佐藤花子"],
            ["電話.0", "090-0000-0001"],
            ["電話.1", "090-0000-0002"],
        ],
        form: "object",
        want: ["phone name+phone name", "phone name+phone name"],
        why: "a data frame by its columns",
    },
    {
        cells: [
            ["氏名", "山田太郎"],
            ["phones.0", "090-0000-0001"],
            ["phones.1", "090-0000-0002"],
        ],
        form: "object",
        want: ["phone phone name+phone name"],
        why: "two numbers of one person",
    },
    {
        cells: [
            ["住所", "東京都架空区見本町1-2-3"],
            ["氏名", "山田太郎"],
            ["電話", "06-0000-0001"],
            ["住所", "東京都架空区見本町4-5-6"],
            ["氏名", "佐藤花子"],
            ["電話", "03-0000-0002"],
        ],
        form: "row",
        want: ["phone name+address name", "phone name+address name"],
        why: "headings that are said twice as a whole: two persons side by side",
    },
    {
        cells: [
            ["お届け先", "〒100-0001"],
            ["お届け先", "山田 太郎 様"],
            ["お届け先", "TEL 090-0000-0001"],
            ["ご依頼主", "佐藤 花子 様"],
            ["ご依頼主", "TEL 090-0000-0002"],
        ],
        form: "row",
        want: ["phone name+phone name", "phone name+phone name"],
        why: "a label that speaks of somebody says nothing of whom another one names",
    },
    {
        cells: [
            ["ご注文者", "山田 太郎 様"],
            ["ご注文者", "090-0000-0001"],
            ["お届け先", "佐藤 花子 様"],
            ["お届け先", "090-0000-0002"],
        ],
        form: "definitions",
        want: ["phone name+phone name", "phone name+phone name"],
        why: "nor does a word for people",
    },
    {
        cells: [
            ["氏名", "山田 太郎"],
            ["お届け先", "佐藤 花子"],
        ],
        form: "definitions",
        want: ["name", "name"],
        why: "nor does whose record it is",
    },
    {
        cells: [
            [null, "Raju Gurung（ラジュ・グルン）"],
            [null, "raju.gurung@mail.example.net"],
            [null, "文学部"],
        ],
        form: "item",
        want: ["email"],
        why: "a name in Latin letters with its reading, beside an office's: its words are the address's",
    },
    {
        cells: [["氏名", "（例）山田 太郎"]],
        form: "definitions",
        want: [],
        why: "how a form is to be filled in",
    },
    {
        cells: [["氏名", "（例）佐藤 健一"]],
        form: "definitions",
        want: ["name"],
        why: "the word before any other name hides nobody",
    },
    {
        cells: [[null, "#901 山田 太郎 （東京都・39歳） 架空走友会"]],
        form: "item",
        want: ["name"],
        why: "a name and an age in a list of runners",
    },
    {
        cells: [
            [null, "山田 太郎さん（35歳）"],
            [null, "お返事します。"],
            [null, "架空区 佐藤 美月さん（41歳）"],
        ],
        form: "item",
        want: ["name", "name"],
        why: "texts that name somebody each, and say more of them",
    },
    {
        cells: [[null, "1. 山田 太郎（やまだ たろう） 電話 03-0000-0001"]],
        form: "prose",
        want: ["phone name+phone name"],
        why: "a name beside a landline",
    },
    {
        cells: [
            ["uname", "山田 太郎"],
            ["umail", "taro@example.jp"],
            ["dept", "営業部"],
        ],
        form: "object",
        want: ["email name"],
        why: "a name under a word that nobody knows, beside a department",
    },
    {
        cells: [[null, "2026-11-27 10:30山田 太郎（taro@example.jp）"]],
        form: "item",
        want: ["email name"],
        why: "a name right behind a time that an element of its own holds",
    },
    {
        cells: [
            ["名前", "daily-report"],
            ["ID", "00834874647"],
        ],
        want: [],
        why: "what programs are called",
    },
    {
        cells: [
            ["名前", "taro"],
            ["電話", "090-0000-0001"],
        ],
        want: ["phone name+phone name"],
        why: "beside a number",
    },
    {
        cells: [
            ["id", "1"],
            ["name", "山田 太郎"],
        ],
        form: "object",
        want: ["name"],
        why: "two words that make a name",
    },
    {
        cells: [
            ["id", "1"],
            ["name", "石川公園"],
        ],
        form: "object",
        want: [],
        why: "one word may be a place",
    },
    {
        cells: [
            ["店舗名", "新宿店"],
            ["店長", "山田 太郎"],
            ["電話番号", "03-0000-0001"],
        ],
        want: ["phone name+phone name"],
        why: "whoever heads a shop is somebody",
    },
    { cells: [[null, "高橋ソース 電話 03-0000-0001"]], form: "prose", want: [], why: "a product beside a landline" },
    { cells: [[null, "山田 太郎は39歳です"]], form: "item", want: [], why: "a sentence" },
    { cells: [[null, "対象：18歳以上 見本 会館"]], form: "item", want: [], why: "an age limit and no name" },
    { cells: [[null, "山田 太郎さん"]], form: "item", want: ["name"], why: "who wrote, and nothing else" },
    { cells: [[null, "山田 太郎さんが優勝"]], form: "item", want: [], why: "a headline" },
    {
        cells: [
            ["順位", "1位"],
            ["名前", "葵"],
            ["読み方の例", "アオイ"],
            ["人数", "320人"],
        ],
        form: "row",
        want: [],
        why: "a ranking of names",
    },
    {
        cells: [
            ["順位", "1"],
            ["氏名", "山田 葵"],
            ["フリガナ", "ヤマダ アオイ"],
        ],
        form: "row",
        want: ["name"],
        why: "a ranking of people",
    },
    {
        cells: [
            [null, "山田 太郎"],
            [null, "設計課"],
            [null, "taro@example.jp"],
        ],
        form: "item",
        want: ["email name"],
        why: "where somebody works who is named",
    },
    {
        cells: [
            [null, "株式会社見本"],
            ["ご予約者", "山田 太郎 様"],
            ["電話", "090-0000-0001"],
        ],
        form: "item",
        want: ["phone name+phone name"],
        why: "a shop's page that names who booked",
    },
    {
        cells: [
            [null, "村上 エミリムラカミ エミリ"],
            ["生年月日", "1987/03/14"],
        ],
        form: "item",
        want: ["name+birth name"],
        why: "a given name in katakana and the reading behind it",
    },
    {
        cells: [
            [null, "山田 太郎ヤマダ タロウ"],
            ["生年月日", "1987/03/14"],
        ],
        form: "item",
        want: ["name+birth name"],
        why: "a reading glued to its name",
    },
    {
        cells: [
            [null, "02 0 * * * /opt/run.sh"],
            ["job", "J02375627"],
            ["notify", "batch-alert@mihon.example.co.jp"],
        ],
        form: "line",
        want: [],
        why: "a program that runs and whom it writes to",
    },
    {
        cells: [
            ["名称", "見本図書館"],
            ["電話番号", "(0138)00-0001"],
            ["団体名", "見本市"],
            ["メールアドレス", "shisetsu3@city.example.lg.jp"],
        ],
        form: "line",
        want: [],
        why: "a town's building",
    },
    {
        cells: [
            ["名称", "見本図書館"],
            ["メールアドレス", "suzuki3@city.example.lg.jp"],
        ],
        form: "line",
        want: ["email"],
        why: "a numbered name, wherever",
    },
    {
        cells: [
            [null, "見本市民体育館 <taiikukan@city.example.lg.jp>"],
            ["mailto", "taiikukan@city.example.lg.jp"],
        ],
        want: [],
        why: "an office's mailbox is so in its link, too",
    },
    {
        cells: [
            ["書類の種類", "運転免許証"],
            ["番号", "301321369510"],
        ],
        want: ["license"],
        why: "a number is what the cell before says",
    },
    {
        cells: [
            ["世帯主", "山田太郎"],
            ["電話", "03-0000-0001"],
            ["家族1氏名", "山田花子"],
            ["家族2氏名", "山田一郎"],
        ],
        want: ["phone name+phone name", "name", "name"],
        why: "what belongs to nobody in particular is the head's",
    },
    {
        cells: [
            [null, "見本市立図書館"],
            ["電話", "03-0000-0001"],
            ["メール", "library-desk@example.jp"],
        ],
        want: [],
        why: "words that are no names, in an office's own record",
    },
    {
        cells: [
            [null, "見本市立図書館"],
            ["メール", "tanaka@example.jp"],
        ],
        want: ["email"],
        why: "a name in Latin letters is a person's there, too",
    },
    {
        cells: [
            ["担当", "沖縄県那覇市架空三丁目"],
            ["メール", "taro@example.jp"],
        ],
        want: ["email"],
        why: "an address is nobody's name",
    },
    { cells: [["フリガナ", "ヤマダタロウ"]], want: ["name"], why: "a reading alone" },
    { cells: [["ニックネーム", "たろう"]], want: ["nickname"], why: "a nickname" },
    { cells: [["住所", "東京都架空区中央1-2-3"]], want: [], why: "an address identifies nobody" },
    { cells: [["マイナンバー", "123456789018"]], want: [], why: "a My Number is never keyed: no sighting" },
    {
        cells: [
            ["マイナンバー", "123456789018"],
            ["氏名", "山田太郎"],
        ],
        want: ["name"],
        why: "its person is known by the name",
    },
    {
        cells: [
            ["氏名", "山田太郎"],
            ["生年月日", "1980-04-01"],
            ["住所", "東京都架空区中央1-2-3"],
        ],
        want: ["name+birth name"],
        why: "the best combination only",
    },
    {
        cells: [
            ["氏名", "山田太郎"],
            ["メール", "taro@example.jp"],
            ["携帯", "090-0000-1234"],
        ],
        want: ["email phone name+phone name"],
        why: "strong ones first",
    },
    {
        cells: [
            ["メール", "taro@example.jp"],
            ["携帯メール", "t@mobile.example.jp"],
            ["氏名", "山田太郎"],
        ],
        want: ["email email name"],
        why: "two addresses under two labels are one person's",
    },
    {
        cells: ["a", "b", "c", "d", "e"].map((key) => [`id-${key}`, `${key}@example.jp`] as const),
        want: ["email", "email", "email", "email", "email"],
        why: "more addresses than one person has, by their keys",
    },
    {
        cells: [["members", "a@example.jp, b@example.jp, c@example.jp"]],
        want: ["email", "email", "email"],
        why: "a list in one cell is a list of persons",
    },
    {
        cells: [
            ["氏名", "山田太郎"],
            ["氏名", "鈴木花子"],
            ["mail", "a@example.jp"],
            ["mail", "b@example.jp"],
        ],
        want: ["email name", "email name"],
        why: "parallel lists belong together by their order",
    },
    {
        cells: [
            ["電話", "自宅 03-0000-1234 携帯 090-0000-1234"],
            ["氏名", "山田太郎"],
        ],
        want: ["phone phone name+phone name"],
        why: "a landline and a mobile in one cell are one person's",
    },
    {
        cells: [
            ["生徒氏名", "山田花子"],
            ["保護者氏名", "山田太郎"],
            ["保護者電話", "090-0000-1234"],
        ],
        want: ["name", "phone name+phone name"],
        why: "a pupil and her parent are two data subjects",
    },
    {
        cells: [
            ["担当者氏名", "佐藤 花子"],
            ["お客様名", "山田 太郎"],
            ["電話", "090-0000-0001"],
        ],
        form: "item",
        want: ["phone name+phone name", "name"],
        why: "a number is the customer's, not whoever serves them",
    },
    {
        cells: [
            [null, "照会"],
            ["利用者氏名", "山田 太郎"],
            ["電話", "090-0000-0001"],
            ["担当ヘルパー", "佐藤 花子"],
            [null, "編集"],
        ],
        form: "row",
        want: ["phone name+phone name", "name"],
        why: "two people of a row between links",
    },
    {
        cells: [
            ["申請者氏名", "山田太郎"],
            ["電話", "090-0000-1234"],
            ["対象者氏名", "山田花子"],
            ["生年月日", "2019/05/03"],
        ],
        want: ["phone name+phone name", "name+birth name"],
        why: "who asks and for whom; what somebody is stands right behind their name",
    },
    {
        cells: [
            [null, "山田 太郎"],
            [null, "男"],
            [null, "1994年12月1日生"],
            ["依頼医", "佐藤 花子"],
        ],
        want: ["name+birth name", "name"],
        why: "what somebody is, right behind a name without a label, before another's under one",
    },
    {
        cells: [
            [null, "山田 太郎 内線 1234"],
            [null, "090-0000-1234"],
        ],
        want: ["phone name+phone name"],
        why: "the telephone on somebody's desk is none of their name",
    },
    {
        cells: [
            ["受取人", "山田太郎"],
            ["住所", "東京都架空区中央1-2-3"],
            ["電話", "090-0000-1234"],
        ],
        want: ["phone name+address name"],
        why: "the record speaks of the only person it names",
    },
    {
        cells: [
            ["氏名", "山田太郎"],
            ["メール", "taro@example.jp"],
            ["shipping_name", "山田 太郎"],
        ],
        want: ["email name"],
        why: "the parcel goes to the same person",
    },
    {
        cells: [
            ["email", "taro@example.jp"],
            ["billing_address.name", "山田 太郎"],
            ["shipping_address.name", "山田 太郎"],
            ["shipping_address.phone", "090-0000-1234"],
        ],
        want: ["email phone name+phone name"],
        why: "who is billed is who is sent to, and nobody else is named",
    },
    {
        cells: [
            ["氏名", "山田太郎"],
            ["緊急連絡先", "090-0000-1234"],
        ],
        want: ["phone name+phone name"],
        why: "a number for an emergency without anybody's name",
    },
    {
        cells: [[null, "a@example.jp と b@example.jp へ連絡した"]],
        want: ["email", "email"],
        why: "each address in prose is a person",
        form: "prose",
    },
    {
        cells: [[null, "氏名：山田太郎 電話：090-0000-1234\n氏名：鈴木花子 電話：090-0000-5678"]],
        want: ["phone name+phone name", "phone name+phone name"],
        why: "prose is read in order",
        form: "prose",
    },
    { cells: [[null, "TEL 03-0000-1234"]], want: [], why: "a footer is nobody", form: "prose" },
    { cells: [["パスワード", "hunter2hunter2"]], want: [], why: "a credential identifies nobody" },
]

test.each(rows)("persons: $why", ({ cells, want, form }) => {
    expect(kindsOf(cells, form)).toEqual(want)
})

describe("persons", () => {
    test("two spellings of one person give one set of digests", () => {
        const sightings = [
            [
                ["氏名", "山田　太郎"],
                ["mail", "Taro@EXAMPLE.jp"],
                ["tel", "+81-90-0000-1234"],
            ] as const,
            [
                ["お名前", "山田太郎 様"],
                ["email", "taro@example.jp"],
                ["phone", "０９０００００１２３４"],
            ] as const,
        ].map((cells) => {
            const record = recordOf(cells)
            return personsOf(found(record), record, keyer)
        })
        expect(sightings[0]).toEqual(sightings[1])
    })

    test("fields are the union of the person's, also those that identify nobody", () => {
        const record = recordOf([
            ["氏名", "山田太郎"],
            ["性別", "男"],
            ["年齢", "34"],
            ["個人番号", "123456789018"],
        ])
        const [sighting] = personsOf(found(record), record, keyer)
        expect(fieldsOf(sighting?.fields ?? 0)).toEqual(["name", "age", "sex", "my_number"])
    })

    test("half a name does not conflict with a whole one", () => {
        const record = recordOf([
            ["姓", "山田"],
            ["mail", "taro@example.jp"],
        ])
        expect(personsOf(found(record), record, keyer)).toMatchObject([{ name: null }])
    })

    test("a sighting holds digests only", () => {
        const record = recordOf([
            ["氏名", "山田太郎"],
            ["mail", "taro@example.jp"],
        ])
        expect(JSON.stringify(personsOf(found(record), record, keyer))).not.toMatch(/山田|taro/)
    })
})
