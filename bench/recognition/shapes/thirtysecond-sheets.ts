// The thirty-second set: what programs give out as sheets.
import { day, yen } from "../nineteenth-shape.ts"
import { addressOf, blockOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { CSV, csvLine, lines, shownWith, type Shape } from "../shape.ts"
import { clock, data, ofPairs } from "../thirtyfirst-shape.ts"

const TSV = "text/tab-separated-values; charset=utf-8"

const quoted = (values: readonly (string | number)[]): string => values.map((one) => `"${one}"`).join(",")

export const THIRTYSECOND_SHEETS: readonly Shape[] = [
    ofPairs(
        "thirtysecond-csv-gift-orders",
        "orders of a mall: in each line who pays and to whom it goes, names and addresses in parts",
        "few",
        (pairs, r) => ({
            mediaType: CSV,
            body: lines([
                quoted([
                    "注文番号",
                    "注文日時",
                    "注文者姓",
                    "注文者名",
                    "注文者郵便番号",
                    "注文者都道府県",
                    "注文者市区町村",
                    "注文者番地",
                    "注文者電話番号",
                    "注文者メールアドレス",
                    "送付先姓",
                    "送付先名",
                    "送付先郵便番号",
                    "送付先都道府県",
                    "送付先市区町村",
                    "送付先番地",
                    "送付先電話番号",
                    "商品名",
                    "個数",
                    "合計金額",
                ]),
                ...pairs.map(([a, b]) =>
                    quoted([
                        `320-${r.digits(8)}`,
                        `${day(r, "/")} ${clock(r)}`,
                        a.family,
                        a.given,
                        postalOf(a),
                        a.prefecture,
                        a.city,
                        `${a.town}${blockOf(a)}`,
                        mobileOf(a),
                        a.email,
                        b.family,
                        b.given,
                        postalOf(b),
                        b.prefecture,
                        b.city,
                        `${b.town}${blockOf(b)}`,
                        landlineOf(b),
                        r.pick(["りんご 5kg", "干物詰合せ", "新茶 3本"]),
                        1 + r.below(3),
                        yen(r).replace(",", ""),
                    ]),
                ),
            ]),
            shown: pairs.flatMap(([a, b]) => [
                ...shownWith([a], "name", "postal", "address", "phone", "email"),
                ...shownWith([b], "name", "postal", "address", "phone"),
            ]),
        }),
    ),
    data(
        "thirtysecond-csv-neighbourhood",
        "households of a neighbourhood: title and date in lines above the headings, a line of the sum at the end",
        CSV,
        "many",
        ["name", "kana", "phone", "address"],
        (p, r) =>
            lines([
                "見本坂町内会 会員名簿,,,,,,",
                "令和8年11月1日現在,,,,,,",
                ",,,,,,",
                "班,世帯主,ふりがな,住所,電話,世帯人数,会費",
                ...p.map((o, at) =>
                    csvLine([
                        `${1 + Math.floor(at / 10)}班`,
                        nameOf(o, "　"),
                        hiragana(kanaOf(o, "　")),
                        addressOf(o),
                        landlineOf(o),
                        1 + r.below(6),
                        r.pick(["済", "未"]),
                    ]),
                ),
                `合計,,,,,${p.length * 3},`,
            ]),
    ),
    data(
        "thirtysecond-csv-attendance",
        "hours worked: each employee in a line for each of three days",
        CSV,
        "few",
        ["name"],
        (p, r) =>
            lines([
                "従業員コード,氏名,部門,日付,曜日,出勤,退勤,休憩,実働,残業,備考",
                ...p.flatMap((o, at) =>
                    ["24,火", "25,水", "26,木"].map((one) =>
                        csvLine([
                            String(32_000 + at),
                            nameOf(o, "　"),
                            r.pick(["製造", "営業", "総務"]),
                            `2026/11/${one}`,
                            "08:58",
                            "18:0" + r.below(10),
                            "1:00",
                            "8:02",
                            "0:02",
                            r.pick(["", "", "直行"]),
                        ]),
                    ),
                ),
            ]),
    ),
    data(
        "thirtysecond-tsv-survey",
        "what a form gathered: questions as headings, long ones among them, answers in words",
        TSV,
        "few",
        ["name", "kana", "email", "phone"],
        (p, r) =>
            lines(
                [
                    [
                        "タイムスタンプ",
                        "メールアドレス",
                        "お名前（漢字フルネーム）",
                        "お名前（フリガナ）",
                        "当日連絡のつく電話番号",
                        "参加を希望する日をすべて選んでください",
                        "アレルギーや配慮が必要なことがあればご記入ください",
                        "この催しを何で知りましたか？",
                    ].join("\t"),
                    ...p.map((o) =>
                        [
                            `${day(r, "/")} ${clock(r)}:32`,
                            o.email,
                            nameOf(o, r.pick(["", " ", "　"])),
                            kanaOf(o, r.pick(["", " ", "　"])),
                            r.pick([mobileOf(o), o.mobile]),
                            r.pick(["12月5日（土）", "12月5日（土）, 12月6日（日）"]),
                            r.pick(["", "特になし", "なし"]),
                            r.pick(["広報紙", "友人から", "SNS"]),
                        ].join("\t"),
                    ),
                ],
                "\n",
            ),
    ),
    data(
        "thirtysecond-csv-clinic-bookings",
        "bookings of a clinic: ages and complaints, marks of the first visit",
        CSV,
        "many",
        ["name", "age", "sex", "phone", "health"],
        (p, r) =>
            lines([
                "予約ID,予約日時,診察券番号,患者氏名,年齢,性別,電話番号,病名,初再診",
                ...p.map((o) =>
                    csvLine([
                        r.digits(6),
                        `${day(r)} ${clock(r)}`,
                        r.digits(5),
                        nameOf(o, " "),
                        o.age,
                        o.sex,
                        mobileOf(o),
                        o.illness,
                        r.pick(["初診", "再診"]),
                    ]),
                ),
            ]),
    ),
]
