// Of the nineteenth set: sheets with and without headings.
import iconv from "iconv-lite"
import { otherPeople } from "../nineteenth-people.ts"
import { data, day, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import { CSV, csvLine, lines, shownWith, withEither, type Shape } from "../shape.ts"

const quoted = (values: readonly (string | number)[]): string => values.map((one) => `"${one}"`).join(",")

export const NINETEENTH_SHEETS: readonly Shape[] = [
    data(
        "nineteenth-csv-members",
        "an export with a heading, notes with commas and line breaks in quotes",
        CSV,
        "many",
        ["name", "kana", "email", "phone", "postal", "address", "birth", "sex"],
        (p, r) =>
            lines([
                "会員ID,氏名,フリガナ,性別,生年月日,郵便番号,住所,電話番号,メールアドレス,登録日,備考",
                ...p.map((o) =>
                    csvLine([
                        r.digits(6),
                        nameOf(o, " "),
                        kanaOf(o),
                        o.sex,
                        birthOf(o, "/"),
                        postalOf(o),
                        addressOf(o),
                        mobileOf(o),
                        o.email,
                        day(r, "/"),
                        r.pick(["", '"要連絡, 平日のみ"', '"1回目: 不在\n2回目: 完了"']),
                    ]),
                ),
            ]),
    ),
    data(
        "nineteenth-tsv-bare",
        "tabs and no heading: number, name, reading, mail, telephone, day",
        "text/tab-separated-values; charset=utf-8",
        "few",
        ["name", "kana", "email", "phone"],
        (p, r) =>
            lines(
                p.map((o) => [r.digits(4), nameOf(o, " "), kanaOf(o), o.email, mobileOf(o), day(r)].join("\t")),
                "\n",
            ),
    ),
    data("nineteenth-csv-semicolon", "semicolons and quotes", CSV, "few", ["name", "email", "phone"], (p, r) =>
        lines([
            '"id";"name";"email";"phone";"created_at"',
            ...p.map((o) => `"${o.id + 1}";"${nameOf(o)}";"${o.email}";"${landlineOf(o)}";"${day(r)}"`),
        ]),
    ),
    data(
        "nineteenth-csv-bare-quoted",
        "no heading, all in quotes: code, name, postal code, address, telephone",
        CSV,
        "few",
        ["name", "postal", "address", "phone"],
        (p, r) =>
            lines(
                p.map((o) =>
                    quoted([
                        r.digits(8),
                        nameOf(o, "　"),
                        postalOf(o),
                        addressOf(o),
                        landlineOf(o),
                        yen(r).replace(",", ""),
                    ]),
                ),
            ),
    ),
    data(
        "nineteenth-csv-halves-sjis",
        "halves of the name in columns of their own, in Shift_JIS",
        "text/csv; charset=Shift_JIS",
        "many",
        ["name", "kana", "birth", "phone"],
        (p, r) =>
            iconv.encode(
                lines([
                    "学籍番号,姓,名,セイ,メイ,生年月日,学科,携帯番号",
                    ...p.map((o) =>
                        csvLine([
                            `S${r.digits(7)}`,
                            o.family,
                            o.given,
                            o.familyKana,
                            o.givenKana,
                            birthOf(o, "/"),
                            r.pick(["機械工学科", "経済学科"]),
                            mobileOf(o),
                        ]),
                    ),
                ]),
                "cp932",
            ),
    ),
    {
        id: "nineteenth-csv-orders",
        why: "a trap: lines of orders, several of one customer, with codes of goods and order numbers",
        make: (random) => {
            const people = otherPeople(random, 5)
            const rows = people.flatMap((o: Person, at) =>
                Array.from({ length: 1 + (at % 3) }, () =>
                    csvLine([
                        `2026${random.digits(10)}`,
                        day(random, "/"),
                        nameOf(o, " "),
                        o.email,
                        addressOf(o),
                        `49${random.digits(11)}`,
                        "三浦半島のひじき",
                        1 + random.below(5),
                        864,
                    ]),
                ),
            )
            return {
                mediaType: CSV,
                body: lines(["注文番号,注文日,購入者名,購入者メール,配送先住所,JANコード,商品名,数量,単価", ...rows]),
                shown: shownWith(people, "name", "email", "address"),
            }
        },
    },
    {
        id: "nineteenth-namesakes",
        why: "a trap: two of one name, told apart by their births and numbers",
        make: (random) => {
            const made = otherPeople(random, 6)
            const [head] = made
            const people = made.map((one, at) =>
                head !== undefined && at === 3 ? { ...one, family: head.family, given: head.given } : one,
            )
            return {
                mediaType: CSV,
                body: lines([
                    "患者番号,氏名,生年月日,電話番号,最終来院日",
                    ...people.map((o) =>
                        csvLine([random.digits(6), nameOf(o, " "), birthOf(o), mobileOf(o), day(random)]),
                    ),
                ]),
                shown: shownWith(people, "name", "birth", "phone"),
                either: ["health"],
            }
        },
    },
    withEither(
        data(
            "nineteenth-bank-transfers",
            "a statement of transfers: day, who in katakana, sum, balance",
            CSV,
            "few",
            [],
            (p, r) =>
                lines([
                    "取扱日,摘要,振込依頼人名,お支払金額,お預り金額,残高",
                    ...p.map((o) =>
                        csvLine([day(r, "/"), "振込", kanaOf(o), "", Number(r.digits(5)), Number(r.digits(7))]),
                    ),
                ]),
        ),
        "name",
        "kana",
    ),
    data(
        "nineteenth-my-number-list",
        "employees with their individual numbers",
        CSV,
        "few",
        ["name", "birth", "my_number"],
        (p, r) =>
            lines([
                "従業員番号,氏名,生年月日,個人番号,提出日",
                ...p.map((o) => csvLine([r.digits(5), nameOf(o, " "), birthOf(o, "/"), o.myNumber, day(r, "/")])),
            ]),
    ),
]
