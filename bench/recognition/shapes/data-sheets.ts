// Of the twelfth set, written before the readers were looked at: sheets as offices save them.
import iconv from "iconv-lite"
import { shapeOfGroups } from "../eighth-groups.ts"
import { addressIn, birthIn, phoneIn } from "../eighth-words.ts"
import { addressOf, birthOf, eraBirthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { CSV, csvLine, lines, shape, shownWith, somePeople, TEXT, withEither, type Shape } from "../shape.ts"

const SJIS = "text/csv; charset=shift_jis"
/** Columns of a listing: full-width signs take two places. */
const padded = (text: string, places: number): string =>
    text +
    " ".repeat(Math.max(1, places - Array.from(text, (sign) => (sign > "\u00ff" ? 2 : 1)).reduce((a, b) => a + b, 0)))

export const DATA_SHEETS: readonly Shape[] = [
    withEither(
        shape(
            "twelfth-payroll",
            "wages: title lines, the account they go to, a sum",
            SJIS,
            ["name", "account"],
            (people, random) =>
                iconv.encode(
                    lines([
                        "給与振込一覧表,,,,,,",
                        "支給日：2026年5月25日,,,,,,",
                        "社員番号,社員名,部署,銀行名,支店名,口座番号,差引支給額",
                        ...people.map((o) =>
                            csvLine([
                                random.digits(5),
                                nameOf(o, "　"),
                                "総務部",
                                "見本銀行",
                                "本店営業部",
                                o.account,
                                `"2${random.digits(2)},${random.digits(3)}"`,
                            ]),
                        ),
                        `合計,${people.length}名,,,,,"3,210,000"`,
                    ]),
                    "cp932",
                ),
        ),
        "job",
    ),
    shape(
        "twelfth-postcards",
        "addresses for postcards, with what is written behind the name",
        SJIS,
        ["name", "postal", "address"],
        (people) =>
            iconv.encode(
                lines([
                    "郵便番号,住所１,住所２,宛名,敬称,差出人欄",
                    ...people.map((o) => csvLine([o.postal, addressOf(o), o.building, nameOf(o, "　"), "様", "1"])),
                ]),
                "cp932",
            ),
    ),
    shapeOfGroups(
        "twelfth-school",
        "pupils, surname and given name in columns, and their guardians",
        CSV,
        [
            ["name", "kana", "birth", "sex"],
            ["name", "phone"],
        ],
        (groups) =>
            lines([
                "学年,組,番号,姓,名,セイ,メイ,性別,生年月日,保護者氏名,保護者携帯",
                ...groups.map(([a, b], at) =>
                    csvLine([
                        2,
                        1,
                        at + 1,
                        a.family,
                        a.given,
                        a.familyKana,
                        a.givenKana,
                        a.sex,
                        birthOf(a, "/"),
                        nameOf(b, " "),
                        mobileOf(b),
                    ]),
                ),
            ]),
    ),
    shapeOfGroups(
        "twelfth-buyers",
        "orders: who buys and who receives, a code of goods",
        CSV,
        [
            ["name", "email", "phone"],
            ["name", "postal", "address", "phone"],
        ],
        (groups, random) =>
            lines([
                "注文番号,注文日時,注文者名,注文者メールアドレス,注文者電話番号,送付先名,送付先郵便番号,送付先住所,送付先電話番号,商品コード,商品名,数量",
                ...groups.map(([a, b]) =>
                    csvLine([
                        `250000-2026-${random.digits(10)}`,
                        "2026/05/01 12:34",
                        nameOf(a),
                        a.email,
                        mobileOf(a),
                        nameOf(b, " "),
                        postalOf(b),
                        addressIn(random, b),
                        landlineOf(b),
                        `49${random.digits(11)}`,
                        "山田錦 720ml",
                        1,
                    ]),
                ),
            ]),
    ),
    shape(
        "twelfth-quoted-breaks",
        "semicolons, line breaks within quotes",
        CSV,
        ["name", "postal", "address", "email"],
        (people) =>
            lines([
                '"顧客ID";"顧客名";"住所";"メール"',
                ...people.map(
                    (o) =>
                        `"${100 + o.id}";"${nameOf(o, " ")}";"〒${postalOf(o)}\n${addressOf(o)}\n${o.building}";"${o.email}"`,
                ),
            ]),
    ),
    shapeOfGroups(
        "twelfth-two-heads",
        "headings in two lines, the upper one over several columns",
        "text/tab-separated-values",
        [
            ["name", "birth", "phone"],
            ["name", "phone"],
        ],
        (groups, random) =>
            lines([
                ["", "利用者", "", "", "緊急連絡先", "", ""].join("\t"),
                ["No.", "氏名", "生年月日", "電話番号", "氏名", "続柄", "電話番号"].join("\t"),
                ...groups.map(([a, b], at) =>
                    [
                        at + 1,
                        nameOf(a, "　"),
                        birthIn(random, a),
                        mobileOf(a),
                        nameOf(b, "　"),
                        "長女",
                        mobileOf(b),
                    ].join("\t"),
                ),
            ]),
    ),
    shape(
        "twelfth-bare-csv",
        "no headings: number, name, reading, date, telephone",
        CSV,
        ["name", "kana", "birth", "phone"],
        (people) =>
            lines(
                people.map((o) =>
                    csvLine([200_100 + o.id, nameOf(o, " "), kanaOf(o), birthOf(o, "/"), mobileOf(o), 1, "2026/04/01"]),
                ),
            ),
    ),
    shape("twelfth-fixed", "a listing in columns of fixed width", TEXT, ["name", "kana", "phone"], (people, random) =>
        lines([
            `${padded("会員番号", 12)}${padded("氏名", 20)}${padded("カナ", 30)}${padded("電話番号", 16)}更新日`,
            "-".repeat(90),
            ...people.map(
                (o) =>
                    `${padded(random.digits(8), 12)}${padded(nameOf(o, "　"), 20)}${padded(kanaOf(o, "　"), 30)}${padded(mobileOf(o), 16)}20260501`,
            ),
            "",
            `出力件数 ${people.length} 件`,
        ]),
    ),
    shape(
        "twelfth-checkup",
        "a check-up: the headings again on each page",
        SJIS,
        ["name", "age", "sex", "health"],
        (people, random) =>
            iconv.encode(
                lines(
                    people.flatMap((o, at) => [
                        ...(at % 4 === 0
                            ? [`健康診断結果一覧,${at / 4 + 1}頁,,,,`, "受診番号,氏名,年齢,性別,既往歴,判定"]
                            : []),
                        csvLine([random.digits(6), nameOf(o, "　"), o.age, o.sex, o.illness, "C"]),
                    ]),
                ),
                "cp932",
            ),
    ),
    shape(
        "twelfth-roman",
        "names in Latin letters, numbers of another country's eyes",
        CSV,
        ["name", "email", "phone"],
        (people) =>
            lines([
                "last_name,first_name,mail,mobile,country",
                ...people.map((o) =>
                    csvLine([o.familyRoman.toUpperCase(), o.givenRoman, o.email, `+81-${mobileOf(o).slice(1)}`, "JP"]),
                ),
            ]),
    ),
    {
        id: "twelfth-namesakes",
        why: "two of one name, told apart by birth and number",
        make: (random) => {
            const people = somePeople(random)
            const [first, second, ...rest] = people
            if (first === undefined || second === undefined) throw new RangeError("people: too few")
            const { family, given, familyKana, givenKana } = first
            const all = [first, { ...second, family, given, familyKana, givenKana }, ...rest]
            return {
                mediaType: CSV,
                body: lines([
                    "会員番号,氏名,生年月日,携帯電話",
                    ...all.map((o) => csvLine([o.id + 1, nameOf(o, " "), birthOf(o), mobileOf(o)])),
                ]),
                shown: shownWith(all, "name", "birth", "phone"),
            }
        },
    },
    shape("twelfth-desk", "the desk of the firm in every row", CSV, ["name", "phone"], (people, random) =>
        lines([
            "契約番号,契約者名,契約者電話番号,取扱店,取扱店電話番号,お問い合わせ先メール",
            ...people.map((o) =>
                csvLine([
                    random.digits(10),
                    nameOf(o),
                    phoneIn(random, o),
                    "見本支店",
                    "03-0000-9005",
                    "info@agency.example.co.jp",
                ]),
            ),
        ]),
    ),
    shape("twelfth-unknown", "values that stand for nothing", CSV, ["name", "birth"], (people) =>
        lines([
            "ID,氏名,生年月日,電話番号,メールアドレス,備考",
            ...people.map((o) =>
                csvLine([
                    o.id,
                    nameOf(o, "　"),
                    eraBirthOf(o),
                    o.id % 2 === 0 ? "未登録" : "000-0000-0000",
                    "なし",
                    "-",
                ]),
            ),
        ]),
    ),
    shape("twelfth-turned", "one column a person", CSV, ["name", "kana", "phone", "email"], (people) =>
        lines([
            csvLine(["項目", ...people.map((_, at) => `${at + 1}人目`)]),
            csvLine(["氏名", ...people.map((o) => nameOf(o, " "))]),
            csvLine(["フリガナ", ...people.map((o) => kanaOf(o))]),
            csvLine(["電話", ...people.map((o) => mobileOf(o))]),
            csvLine(["メール", ...people.map((o) => o.email)]),
        ]),
    ),
]
