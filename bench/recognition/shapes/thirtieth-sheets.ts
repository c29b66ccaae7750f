// The thirtieth set: sheets that programs of offices and shops give out.
import { day, first } from "../nineteenth-shape.ts"
import { addressOf, birthOf, blockOf, eraBirthOf, kanaOf, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import { CSV, csvLine, lines, shownWith, TEXT, withEither, XML, type Shape } from "../shape.ts"
import { data, each, familiesOf, ofPairs } from "../twentyninth-shape.ts"

const HALF = new Map(
    Object.entries({
        ガ: "ｶﾞ",
        ギ: "ｷﾞ",
        グ: "ｸﾞ",
        ゲ: "ｹﾞ",
        ゴ: "ｺﾞ",
        ザ: "ｻﾞ",
        ジ: "ｼﾞ",
        ズ: "ｽﾞ",
        ゼ: "ｾﾞ",
        ゾ: "ｿﾞ",
        ダ: "ﾀﾞ",
        ヂ: "ﾁﾞ",
        ヅ: "ﾂﾞ",
        デ: "ﾃﾞ",
        ド: "ﾄﾞ",
        バ: "ﾊﾞ",
        ビ: "ﾋﾞ",
        ブ: "ﾌﾞ",
        ベ: "ﾍﾞ",
        ボ: "ﾎﾞ",
        パ: "ﾊﾟ",
        ピ: "ﾋﾟ",
        プ: "ﾌﾟ",
        ペ: "ﾍﾟ",
        ポ: "ﾎﾟ",
    }),
)
const FULL_KANA =
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンャュョッー"
const HALF_KANA = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝﾔﾕﾖﾂｰ"

/** As banks write names: half-width, no small letters. */
function bankKana(text: string): string {
    return Array.from(text, (sign) => {
        const at = FULL_KANA.indexOf(sign)
        return HALF.get(sign) ?? (at < 0 ? sign : HALF_KANA.charAt(at))
    }).join("")
}

/** A person as a bank has the reading: without small letters, by which the truth, too, is to know whom the file shows. */
function inLargeKana(person: Person): Person {
    const [familyKana, givenKana] = [person.familyKana, person.givenKana].map((one) =>
        one.replaceAll(/[ャュョッ]/g, (sign) => "ヤユヨツ".charAt("ャュョッ".indexOf(sign))),
    )
    return { ...person, familyKana: familyKana ?? "", givenKana: givenKana ?? "" }
}

const quoted = (values: readonly (string | number)[]): string =>
    values.map((one) => `"${String(one).replaceAll('"', '""')}"`).join(",")

/** A cell of a workbook written as XML. */
const cell = (one: string): string => `<Cell><Data ss:Type="String">${one}</Data></Cell>`

export const THIRTIETH_SHEETS: readonly Shape[] = [
    ofPairs(
        "thirtieth-csv-gift-slips",
        "slips of a carrier: who gets and who sends in each row",
        "few",
        (pairs, r) => ({
            mediaType: CSV,
            body: lines([
                quoted([
                    "お客様管理番号",
                    "送り状種類",
                    "出荷予定日",
                    "お届け先電話番号",
                    "お届け先郵便番号",
                    "お届け先住所",
                    "お届け先名",
                    "敬称",
                    "ご依頼主電話番号",
                    "ご依頼主郵便番号",
                    "ご依頼主住所",
                    "ご依頼主名",
                    "品名１",
                ]),
                ...pairs.map(([a, b]) =>
                    quoted([
                        `G${r.digits(7)}`,
                        "0",
                        day(r, "/"),
                        mobileOf(a),
                        postalOf(a),
                        addressOf(a),
                        nameOf(a, "　"),
                        "様",
                        mobileOf(b),
                        postalOf(b),
                        addressOf(b),
                        nameOf(b, "　"),
                        r.pick(["りんご 5kg", "お歳暮 ハム"]),
                    ]),
                ),
            ]),
            shown: pairs.flatMap((both) => shownWith(both, "name", "phone", "postal", "address")),
        }),
    ),
    data(
        "thirtieth-csv-survey-answers",
        "answers to a form: questions as headings with hints in them, breaks inside of answers",
        CSV,
        "few",
        ["name", "email", "phone"],
        (p, r) =>
            lines([
                quoted([
                    "タイムスタンプ",
                    "メールアドレス",
                    "お名前（フルネームでご記入ください）",
                    "当日連絡のつく電話番号（ハイフンなし）",
                    "参加希望の回 [午前]",
                    "参加希望の回 [午後]",
                    "アレルギーなど伝えておきたいこと",
                ]),
                ...p.map((o) =>
                    quoted([
                        `${day(r, "/")} 21:1${r.below(10)}:05`,
                        o.email,
                        nameOf(o, r.pick(["", " ", "　"])),
                        o.mobile,
                        r.pick(["参加", ""]),
                        r.pick(["参加", ""]),
                        r.pick(["", "遅れて参加します\nよろしくお願いします", '"静かな席"を希望']),
                    ]),
                ),
            ]),
    ),
    ofPairs(
        "thirtieth-csv-dependants",
        "an employee in each row with spouse and first dependant in columns further right",
        "few",
        (pairs, r) => {
            const families = familiesOf(pairs)
            return {
                mediaType: CSV,
                body: lines([
                    "社員番号,氏名,フリガナ,生年月日,配偶者氏名,配偶者生年月日,配偶者所得見積額,扶養親族1氏名,扶養親族1続柄,扶養親族1生年月日",
                    ...families.map(([a, b]) =>
                        csvLine([
                            r.digits(5),
                            nameOf(a, "　"),
                            kanaOf(a, "　"),
                            eraBirthOf(a, true),
                            nameOf(b, "　"),
                            eraBirthOf(b, true),
                            r.pick([0, 480_000]),
                            "",
                            "",
                            "",
                        ]),
                    ),
                ]),
                shown: families.flatMap(([a, b]) => [
                    ...shownWith([a], "name", "kana", "birth"),
                    ...shownWith([b], "name", "birth"),
                ]),
            }
        },
    ),
    data(
        "thirtieth-csv-maiden-names",
        "an alumni association's register: the name before marriage in a column and in brackets",
        CSV,
        "few",
        ["name", "kana", "postal", "address", "job"],
        (p, r) =>
            lines([
                "第29回 同窓会名簿,,,,,,",
                "2026年11月現在,,,,,,",
                "卒回,氏名,ふりがな,旧姓,〒,住所,勤務先",
                ...p.map((o) =>
                    csvLine([
                        `${r.below(60) + 1}回`,
                        nameOf(o, "　"),
                        kanaOf(o, "　"),
                        o.sex === "女" ? r.pick(["（大森）", "（星）", "（中原）"]) : "",
                        postalOf(o),
                        `${addressOf(o)} ${o.building}`,
                        o.company,
                    ]),
                ),
                `計,${p.length}名,,,,,`,
            ]),
    ),
    ofPairs(
        "thirtieth-fixed-transfers",
        "a file of transfers as banks take it: lines of 120 places, names in half-width kana",
        "few",
        (pairs, r) => {
            const people = pairs.flat().map(inLargeKana)
            return {
                mediaType: TEXT,
                body: lines([
                    `12100290000029${bankKana("レイジシヨウジ").padEnd(40)}11280029${bankKana("ミホン").padEnd(15)}029${bankKana("レイジ").padEnd(15)}10290029${" ".repeat(17)}`,
                    ...people.map(
                        (o) =>
                            `20029${bankKana("ミホン").padEnd(15)}029${bankKana("レイジ").padEnd(15)}${" ".repeat(4)}1${o.account}${bankKana(kanaOf(o)).padEnd(30)}${String(1000 * (1 + r.below(300))).padStart(10, "0")}0${" ".repeat(29)}`,
                    ),
                    `8${String(people.length).padStart(6, "0")}000001000000${" ".repeat(101)}`,
                    `9${" ".repeat(119)}`,
                ]),
                shown: shownWith(people, "kana", "account"),
                either: ["name"],
            }
        },
    ),
    data(
        "thirtieth-tsv-exhibitors",
        "a sheet copied with tabs: two lines of headings, a firm's contact with section and romaji",
        "text/tab-separated-values; charset=utf-8",
        "few",
        ["name", "job", "email", "phone"],
        (p, r) =>
            each(
                [
                    ["小間", "出展者", "", "ご担当者", "", "", ""],
                    ["番号", "会社名", "部署", "氏名", "ローマ字", "メール", "TEL"],
                    ...p.map((o, at) => [
                        `A-${at + 1}`,
                        o.company,
                        r.pick(["営業部", "広報課"]),
                        nameOf(o, " "),
                        `${o.familyRoman.toUpperCase()} ${o.givenRoman}`,
                        o.email,
                        mobileOf(o),
                    ]),
                ],
                (one) => one.join("\t"),
            ),
    ),
    data(
        "thirtieth-workbook-xml",
        "a workbook written as XML: rows of cells with types, the first row the headings",
        XML,
        "few",
        ["name", "birth", "sex", "phone"],
        (p) => {
            return `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s1"><Font ss:Bold="1"/></Style></Styles><Worksheet ss:Name="スイミング会員"><Table><Column ss:Width="80"/><Row ss:StyleID="s1">${["コース", "会員氏名", "生年月日", "性別", "保護者携帯"].map(cell).join("")}</Row>${each(p, (o) => `<Row>${["土曜10時", nameOf(o, " "), birthOf(o, "/"), o.sex, mobileOf(o)].map(cell).join("")}</Row>`)}</Table></Worksheet></Workbook>`
        },
    ),
    withEither(
        data(
            "thirtieth-xml-checkup",
            "a check-up's result of one person: elements in Japanese, measures below",
            XML,
            "one",
            ["name", "kana", "birth", "sex", "postal", "address"],
            (p, r) => {
                const o = first(p)
                return `<?xml version="1.0" encoding="UTF-8"?>\n<健診結果 版="2.9">\n <実施機関><機関番号>${r.digits(10)}</機関番号><名称>れいじ健診センター</名称></実施機関>\n <受診者>\n  <氏名 カナ="${kanaOf(o, "　")}">${nameOf(o, "　")}</氏名>\n  <性別コード>${o.sex === "男" ? 1 : 2}</性別コード>\n  <生年月日>${birthOf(o, "")}</生年月日>\n  <郵便番号>${postalOf(o)}</郵便番号>\n  <住所>${o.prefecture}${o.city}${o.town}${blockOf(o)}</住所>\n </受診者>\n <検査>\n  <項目 名="身長" 単位="cm">${150 + r.below(35)}.2</項目>\n  <項目 名="収縮期血圧" 単位="mmHg">${100 + r.below(60)}</項目>\n  <項目 名="HbA1c" 単位="%">5.${r.below(10)}</項目>\n </検査>\n</健診結果>\n`
            },
        ),
        "health",
    ),
]
