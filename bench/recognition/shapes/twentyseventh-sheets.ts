// The twenty-seventh set: sheets as malls, carriers, offices and programs for addresses write them.
import { day, yen } from "../nineteenth-shape.ts"
import {
    addressOf,
    birthOf,
    blockOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    type Person,
} from "../people.ts"
import { CSV, csvLine, lines, TEXT, withEither, type Shape } from "../shape.ts"
import { data } from "../twentyseventh-shape.ts"

const quoted = (values: readonly (string | number)[]): string => values.map((one) => `"${one}"`).join(",")
const streetOf = (o: Person): string => `${o.town}${blockOf(o)}`

/** Half-width katakana as banks and old systems write them, without small letters. */
const HALF: Readonly<Record<string, string>> = Object.fromEntries([
    ..."ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
        .split("")
        .map((half, at) => [
            "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン".charAt(at),
            half,
        ]),
    ..."ガギグゲゴザジズゼゾダヂヅデドバビブベボ"
        .split("")
        .map((wide, at) => [wide, `${"ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎ".charAt(at)}ﾞ`]),
    ["ュ", "ﾕ"],
    ["ョ", "ﾖ"],
    ["ャ", "ﾔ"],
])
const half = (kana: string): string => kana.replaceAll(/./g, (one) => HALF[one] ?? one)

export const TWENTYSEVENTH_SHEETS: readonly Shape[] = [
    data(
        "twentyseventh-mall-orders",
        "a mall's orders: who ordered and where to send in parts, one person twice in a row",
        CSV,
        "few",
        ["name", "kana", "phone", "address", "postal", "email"],
        (p, r) =>
            lines([
                quoted([
                    "注文番号",
                    "注文日時",
                    "注文者郵便番号1",
                    "注文者郵便番号2",
                    "注文者住所都道府県",
                    "注文者住所郡市区",
                    "注文者住所それ以降の住所",
                    "注文者姓",
                    "注文者名",
                    "注文者姓カナ",
                    "注文者名カナ",
                    "注文者電話番号1",
                    "注文者電話番号2",
                    "注文者電話番号3",
                    "注文者メールアドレス",
                    "送付先姓",
                    "送付先名",
                    "商品名",
                    "単価",
                    "個数",
                ]),
                ...p.map((o) =>
                    quoted([
                        `${r.digits(6)}-20261103-${r.digits(8)}`,
                        `${day(r)} 10:22:31`,
                        o.postal.slice(0, 3),
                        o.postal.slice(3),
                        o.prefecture,
                        o.city,
                        `${streetOf(o)} ${o.building}`,
                        o.family,
                        o.given,
                        o.familyKana,
                        o.givenKana,
                        ...mobileOf(o).split("-"),
                        o.email,
                        o.family,
                        o.given,
                        r.pick(["【送料無料】国産はちみつ 500g", "竹ざる 3枚組", "りんご 5kg 長野県産"]),
                        980,
                        1 + r.below(4),
                    ]),
                ),
            ]),
    ),
    data(
        "twentyseventh-auction-orders",
        "a shop's orders with keys in English: BillName, ShipZipCode",
        CSV,
        "few",
        ["name", "kana", "phone", "address", "postal", "email"],
        (p, r) =>
            lines([
                "OrderId,OrderTime,BillLastName,BillFirstName,BillLastNameKana,BillFirstNameKana,BillZipCode,BillPrefecture,BillCity,BillAddress1,BillAddress2,BillPhoneNumber,BillMailAddress,PayMethodName,TotalPrice",
                ...p.map((o) =>
                    csvLine([
                        `mihon-store-1${r.digits(7)}`,
                        `${day(r, "/")} 9:15`,
                        o.family,
                        o.given,
                        o.familyKana,
                        o.givenKana,
                        o.postal,
                        o.prefecture,
                        o.city,
                        streetOf(o),
                        o.building,
                        mobileOf(o, ""),
                        o.email,
                        "クレジットカード決済",
                        100 * (9 + r.below(90)),
                    ]),
                ),
            ]),
    ),
    data(
        "twentyseventh-market-report",
        "a marketplace's report, apart by tabs, keys with hyphens",
        "text/tab-separated-values; charset=utf-8",
        "few",
        ["name", "email", "phone", "address", "postal"],
        (p, r) =>
            lines(
                [
                    "order-id\torder-item-id\tpurchase-date\tbuyer-email\tbuyer-name\tbuyer-phone-number\tsku\tproduct-name\tquantity-purchased\tship-service-level\trecipient-name\tship-address-1\tship-address-2\tship-city\tship-state\tship-postal-code\tship-country",
                    ...p.map((o) =>
                        [
                            `503-${r.digits(7)}-${r.digits(7)}`,
                            r.digits(14),
                            "2026-11-03T01:20:11+00:00",
                            o.email,
                            nameOf(o, " "),
                            mobileOf(o, ""),
                            "MH-220-BK",
                            "ステンレス水筒 500ml ブラック",
                            "1",
                            "Standard",
                            nameOf(o, " "),
                            streetOf(o),
                            o.building,
                            o.city,
                            o.prefecture,
                            postalOf(o),
                            "JP",
                        ].join("\t"),
                    ),
                ],
                "\n",
            ),
    ),
    data(
        "twentyseventh-carrier-slips",
        "a carrier's slips: who gets it, and the shop that sends in each row",
        CSV,
        "few",
        ["name", "phone", "address", "postal", "kana"],
        (p, r) =>
            lines([
                csvLine([
                    "お客様管理番号",
                    "送り状種類",
                    "出荷予定日",
                    "お届け先電話番号",
                    "お届け先郵便番号",
                    "お届け先住所",
                    "お届け先アパートマンション名",
                    "お届け先名",
                    "お届け先名(ｶﾅ)",
                    "敬称",
                    "ご依頼主電話番号",
                    "ご依頼主郵便番号",
                    "ご依頼主住所",
                    "ご依頼主名",
                    "品名１",
                    "記事",
                ]),
                ...p.map((o) =>
                    csvLine([
                        r.digits(8),
                        0,
                        day(r, "/"),
                        landlineOf(o),
                        postalOf(o),
                        addressOf(o),
                        o.building,
                        nameOf(o, "　"),
                        half(kanaOf(o)),
                        "様",
                        "0263-00-2701",
                        "390-0001",
                        "長野県松本市見本1-2-3",
                        "有限会社みほん農園",
                        "りんご",
                        "",
                    ]),
                ),
            ]),
    ),
    data(
        "twentyseventh-parcel-labels",
        "slips without headings: fixed columns, codes of one digit, the house that sends at the end",
        CSV,
        "few",
        ["name", "phone", "address", "postal"],
        (p, r) =>
            lines(
                p.map((o) =>
                    csvLine([
                        1,
                        0,
                        "",
                        mobileOf(o),
                        postalOf(o),
                        `${o.prefecture}${o.city}`,
                        streetOf(o),
                        o.building,
                        nameOf(o),
                        "様",
                        "",
                        "書籍",
                        1 + r.below(3),
                        "20261105",
                    ]),
                ),
            ),
    ),
    withEither(
        data(
            "twentyseventh-greeting-cards",
            "an address book for cards of the new year: spouse and marks, headings of the program",
            CSV,
            "few",
            ["name", "kana", "phone", "address", "postal"],
            (p, r) =>
                lines([
                    csvLine([
                        "氏名",
                        "フリガナ",
                        "敬称",
                        "連名1",
                        "連名1敬称",
                        "自宅〒",
                        "自宅住所1",
                        "自宅住所2",
                        "自宅TEL",
                        "会社名",
                        "部署名",
                        "役職",
                        "分類",
                        "出した年",
                        "備考",
                    ]),
                    ...p.map((o) =>
                        csvLine([
                            nameOf(o, "　"),
                            kanaOf(o, "　"),
                            "様",
                            "",
                            "",
                            postalOf(o),
                            addressOf(o),
                            o.building,
                            landlineOf(o),
                            "",
                            "",
                            "",
                            r.pick(["親戚", "友人", "仕事"]),
                            "2025○",
                            "",
                        ]),
                    ),
                ]),
        ),
        "job",
    ),
    data(
        "twentyseventh-mailer-contacts",
        "contacts of a mail program: some sixty columns, most of them empty",
        CSV,
        "few",
        ["name", "email", "phone", "address", "postal"],
        (p) =>
            lines([
                "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,Home Phone,Mobile Phone,Business Phone,Home Fax,Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Company,Job Title,Department,Web Page,Birthday,Anniversary,Notes,Categories",
                ...p.map((o) =>
                    csvLine([
                        o.given,
                        "",
                        o.family,
                        "",
                        "",
                        "",
                        "",
                        "",
                        o.email,
                        "",
                        landlineOf(o),
                        mobileOf(o),
                        "",
                        "",
                        `${streetOf(o)} ${o.building}`,
                        o.city,
                        o.prefecture,
                        postalOf(o),
                        "日本",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "取引先",
                    ]),
                ),
            ]),
    ),
    data(
        "twentyseventh-bare-receipts",
        "no headings: number, name, reading in half-width, birth, sex, day",
        CSV,
        "many",
        ["name", "kana", "birth", "sex"],
        (p, r) =>
            lines(
                p.map((o) =>
                    quoted([
                        r.digits(8),
                        nameOf(o, "　"),
                        half(kanaOf(o)),
                        birthOf(o, "/"),
                        o.sex,
                        day(r, "/"),
                        "内科",
                        r.below(3),
                    ]),
                ),
            ),
    ),
    data(
        "twentyseventh-two-heads",
        "a title, two rows of headings (groups, then what they hold), a total",
        CSV,
        "few",
        ["name", "kana", "phone", "birth"],
        (p, r) =>
            lines([
                "令和8年度 学童保育 利用者名簿,,,,,,",
                `作成日,${day(r, "/")},,,,,`,
                ",,,,,,",
                "No.,児童,,,連絡先,,備考",
                ",氏名,ふりがな,生年月日,携帯電話,続柄,",
                ...p.map((o, at) =>
                    csvLine([
                        at + 1,
                        nameOf(o, " "),
                        hiragana(kanaOf(o)),
                        birthOf(o, "/"),
                        mobileOf(o),
                        r.pick(["母", "父"]),
                        "",
                    ]),
                ),
                `合計,${p.length}名,,,,,`,
            ]),
    ),
    data(
        "twentyseventh-heads-again",
        "headings said again for each class, a name in two columns, era dates",
        CSV,
        "few",
        ["name", "kana", "birth", "sex"],
        (p, r) =>
            lines(
                p.flatMap((o, at) => [
                    ...(at % 4 === 0
                        ? [`${1 + at / 4}年${1 + r.below(3)}組,,,,,,`, "出席番号,姓,名,セイ,メイ,性別,生年月日"]
                        : []),
                    csvLine([(at % 4) + 1, o.family, o.given, o.familyKana, o.givenKana, o.sex, eraBirthOf(o, true)]),
                ]),
            ),
    ),
    data(
        "twentyseventh-quoted-breaks",
        "answers to a survey: long headings, line breaks within quotes, commas within remarks",
        CSV,
        "few",
        ["name", "email", "age"],
        (p, r) =>
            lines([
                quoted([
                    "タイムスタンプ",
                    "メールアドレス",
                    "お名前（フルネームでご記入ください）",
                    "年齢をお聞かせください",
                    "イベントをどこで知りましたか？",
                    "ご意見・ご感想（自由記述）",
                ]),
                ...p.map((o) =>
                    quoted([
                        `${day(r, "/")} 午後 3:04:11`,
                        o.email,
                        nameOf(o, " "),
                        `${o.age}歳`,
                        r.pick(["チラシ", "SNS", "知人の紹介"]),
                        "とても楽しめました。\n次回は、平日の夜, できれば19時以降を希望します。\n\nよろしくお願いします。",
                    ]),
                ),
            ]),
    ),
    data(
        "twentyseventh-pay-slips",
        "accounts of pay: money in many columns between who gets it",
        CSV,
        "few",
        ["name", "kana", "birth"],
        (p, r) =>
            lines([
                "[給与明細],,,,,,,,,,,",
                "従業員番号,従業員名,従業員名カナ,生年月日,部門,支給日,基本給,残業手当,通勤手当,健康保険料,所得税,差引支給額",
                ...p.map((o) =>
                    csvLine([
                        r.digits(4),
                        nameOf(o, " "),
                        kanaOf(o),
                        birthOf(o, "/"),
                        r.pick(["製造部", "営業部"]),
                        "2026/11/25",
                        200000 + r.below(100000),
                        r.below(30000),
                        8000,
                        12000 + r.below(3000),
                        5000 + r.below(2000),
                        190000 + r.below(90000),
                    ]),
                ),
            ]),
    ),
    data(
        "twentyseventh-rows-apart",
        "one person over two rows: the second holds the address and the number under its own headings",
        CSV,
        "few",
        ["name", "kana", "birth", "postal", "address", "phone"],
        (p, r) =>
            lines([
                "会員番号,氏名,カナ,生年月日",
                ",郵便番号,住所,電話",
                ...p.flatMap((o) => [
                    csvLine([r.digits(6), nameOf(o, " "), kanaOf(o), birthOf(o, "/")]),
                    csvLine(["", postalOf(o), addressOf(o), landlineOf(o)]),
                ]),
            ]),
    ),
    data(
        "twentyseventh-invoice-journal",
        "a journal of accounts: payments with the customer in the remark beside the account",
        CSV,
        "few",
        ["name"],
        (p, r) =>
            lines([
                quoted(["取引日", "借方勘定科目", "借方金額", "貸方勘定科目", "貸方取引先", "貸方金額", "摘要"]),
                ...p.map((o) => {
                    const amount = yen(r)
                    return quoted([
                        day(r, "/"),
                        "普通預金",
                        amount,
                        "売掛金",
                        `${nameOf(o, "　")} 様`,
                        amount,
                        "会費入金",
                    ])
                }),
            ]),
    ),
    data(
        "twentyseventh-fixed-width",
        "a report of a large machine: fixed columns, pages with headings of their own, sums",
        TEXT,
        "few",
        ["name", "phone"],
        (p, r) =>
            `1                        未収金一覧表                     2026.11.03   PAGE    1\n\n 契約番号  契約者名            電話番号        未収金額\n ${"-".repeat(60)}\n${p
                .map(
                    (o) =>
                        ` ${r.digits(8)}  ${nameOf(o, "　").padEnd(10, "　")}${landlineOf(o).padEnd(14)}${yen(r).padStart(10)}`,
                )
                .join(
                    "\n",
                )}\n ${"-".repeat(60)}\n 合計 ${String(p.length).padStart(4)} 件                              ${yen(r).padStart(10)}\n`,
    ),
]
