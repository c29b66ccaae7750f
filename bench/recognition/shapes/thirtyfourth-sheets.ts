// The thirty-fourth set: what programs give out as sheets.
import { day, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, eraBirthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { CSV, csvLine, lines, shownWith, TEXT, withEither, type Shape } from "../shape.ts"
import { clock, data, ofPairs } from "../thirtythird-shape.ts"

const TSV = "text/tab-separated-values; charset=utf-8"

const quoted = (values: readonly (string | number)[]): string => values.map((one) => `"${one}"`).join(",")

/** Filled with full-width blanks up to `width` characters. */
const padded = (text: string, width: number): string => text.padEnd(width, "　")

export const THIRTYFOURTH_SHEETS: readonly Shape[] = [
    data(
        "thirtyfourth-csv-donations",
        "gifts to a town: a mark before the first head, heads with brackets and units, all in quotes",
        CSV,
        "many",
        ["name", "kana", "postal", "address", "email"],
        (p, r) =>
            `\uFEFF${lines([
                quoted([
                    "受付No.",
                    "寄附者氏名（漢字）",
                    "寄附者氏名（カナ）",
                    "郵便番号(ﾊｲﾌﾝ有)",
                    "住所（都道府県〜番地）",
                    "建物名等",
                    "E-Mail",
                    "寄附金額[円]",
                    "使途",
                    "受領証明書発送日",
                    "ワンストップ特例",
                ]),
                ...p.map((o, at) =>
                    quoted([
                        `R8-${String(at + 1).padStart(5, "0")}`,
                        nameOf(o, "　"),
                        kanaOf(o, "　"),
                        postalOf(o),
                        addressOf(o),
                        o.building,
                        o.email,
                        yen(r).replace(",", ""),
                        r.pick(["子育て", "まちづくり", "おまかせ"]),
                        day(r, "/"),
                        r.pick(["希望する", "希望しない"]),
                    ]),
                ),
            ])}`,
    ),
    data(
        "thirtyfourth-csv-without-heads",
        "those who were vaccinated, a line each, and no line of heads",
        CSV,
        "many",
        ["name", "kana", "birth", "sex"],
        (p, r) =>
            lines(
                p.map((o) =>
                    csvLine([
                        r.digits(10),
                        kanaOf(o, " "),
                        nameOf(o, " "),
                        birthOf(o, ""),
                        o.sex,
                        r.pick(["01", "02", "05"]),
                        day(r, ""),
                        `${r.pick(["FA", "GK"])}${r.digits(4)}`,
                        "0.5",
                        "4010034",
                    ]),
                ),
            ),
    ),
    ofPairs(
        "thirtyfourth-tsv-lessons",
        "lessons of a school of music with tabs: lines of what and when was written out first, then pupils and teachers",
        "few",
        (pairs, r) => ({
            mediaType: TSV,
            body: lines(
                [
                    "レッスン予定表",
                    "出力日時\t2026/11/28 15:30",
                    "条件\t教室=例示台校\t期間=2026/12/01-2026/12/31",
                    "",
                    ["日付", "時間", "コース", "生徒名", "せいと かな", "連絡先", "講師", "部屋", "備考"].join("\t"),
                    ...pairs.map(([pupil, teacher]) =>
                        [
                            day(r, "/"),
                            clock(r),
                            r.pick(["ピアノ", "バイオリン", "声楽"]),
                            nameOf(pupil, " "),
                            hiragana(kanaOf(pupil)),
                            mobileOf(pupil),
                            nameOf(teacher, " "),
                            `第${1 + r.below(4)}室`,
                            r.pick(["", "振替", "体験"]),
                        ].join("\t"),
                    ),
                    "",
                    `合計\t${pairs.length}件`,
                ],
                "\n",
            ),
            shown: pairs.flatMap(([pupil, teacher]) => [
                ...shownWith([pupil], "name", "kana", "phone"),
                ...shownWith([teacher], "name"),
            ]),
            either: ["job"],
        }),
    ),
    withEither(
        data(
            "thirtyfourth-fixed-roll",
            "a roll for a fire's alarm as an old computer prints it: columns by place, filled with blanks, a rule above and below",
            TEXT,
            "few",
            ["name", "birth", "phone"],
            (p, r) =>
                lines([
                    "                    ＊＊＊　自治会　緊急連絡簿　＊＊＊            PAGE   1",
                    " 作成日 R08.11.28                                        例示台第３自治会",
                    "-".repeat(78),
                    " 番号  世帯主　　　　　　  生年月日   電話番号       班  備考",
                    "-".repeat(78),
                    ...p.map(
                        (o, at) =>
                            ` ${String(at + 1).padStart(4, "0")}  ${padded(nameOf(o, "　"), 9)}  ${eraBirthOf(o, true).padEnd(10)} ${landlineOf(o).padEnd(14)} ${1 + r.below(9)}   ${r.pick(["", "独居", "要支援"])}`,
                    ),
                    "-".repeat(78),
                    `                                              以上　${p.length} 世帯`,
                ]),
        ),
        "health",
    ),
]
