// The eighth set, written before the readers were looked at: JSON, CSV, XML as ordinary systems write them.
import iconv from "iconv-lite"
import { addressIn, birthIn, kanaIn, nameIn, phoneIn, postalIn, wordFor } from "../eighth-words.ts"
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
import { CSV, csvLine, JSON_TYPE, lines, shape, shownWith, somePeople, withEither, XML, type Shape } from "../shape.ts"
import { shapeOfGroups } from "../eighth-groups.ts"

const half = (text: string): string => text.normalize("NFD").replaceAll(/[ァ-ヶー゙゚]/g, (kana) => HALF[kana] ?? kana)

const HALF: Readonly<Record<string, string>> = Object.fromEntries(
    Array.from("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝｯｬｭｮｰﾞﾟ", (one, at) => [
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンッャュョー\u3099\u309a".charAt(
            at,
        ),
        one,
    ]),
)

export const EIGHTH_DATA: readonly Shape[] = [
    shapeOfGroups(
        "eighth-json-roles",
        "an application: applicant, spouse, somebody to call, numbers by kind",
        JSON_TYPE,
        [
            ["name", "kana", "birth", "phone"],
            ["name", "birth"],
            ["name", "phone"],
        ],
        (groups, random) =>
            JSON.stringify(
                {
                    件数: groups.length,
                    申込: groups.map(([a, b, c], at) => ({
                        受付番号: `2026-${1_000 + at}`,
                        申込者: {
                            姓: a.family,
                            名: a.given,
                            セイ: a.familyKana,
                            メイ: a.givenKana,
                            生年月日: birthIn(random, a),
                            電話番号: { 自宅: landlineOf(a), 携帯: mobileOf(a) },
                        },
                        配偶者: { 氏名: nameIn(random, b), 生年月日: birthIn(random, b) },
                        緊急連絡先: {
                            氏名: nameIn(random, c),
                            続柄: "兄",
                            電話番号: phoneIn(random, c),
                        },
                    })),
                },
                null,
                2,
            ),
    ),
    shapeOfGroups(
        "eighth-json-subtable",
        "records of an office's database, each value with its type, the child in a table within",
        JSON_TYPE,
        [
            ["name", "phone", "email"],
            ["name", "birth"],
        ],
        (groups, random) =>
            JSON.stringify({
                records: groups.map(([a, b], at) => ({
                    $id: { type: "__ID__", value: String(at + 1) },
                    レコード番号: { type: "RECORD_NUMBER", value: String(at + 1) },
                    作成日時: { type: "CREATED_TIME", value: "2026-05-01T01:00:00Z" },
                    氏名: { type: "SINGLE_LINE_TEXT", value: nameIn(random, a) },
                    電話番号: { type: "LINK", value: phoneIn(random, a) },
                    メールアドレス: { type: "LINK", value: a.email },
                    家族: {
                        type: "SUBTABLE",
                        value: [
                            {
                                id: String(100 + at),
                                value: {
                                    家族氏名: { type: "SINGLE_LINE_TEXT", value: nameIn(random, b) },
                                    続柄: { type: "DROP_DOWN", value: "長男" },
                                    家族生年月日: { type: "DATE", value: birthOf(b) },
                                },
                            },
                        ],
                    },
                })),
                totalCount: null,
            }),
    ),
    shape(
        "eighth-json-sections",
        "a page described as sections of label and value: one person over two sections",
        JSON_TYPE,
        ["name", "kana", "birth", "phone", "email"],
        (people, random) =>
            JSON.stringify({
                pages: people.map((o) => ({
                    id: 1_000 + o.id,
                    sections: [
                        {
                            title: "基本情報",
                            items: [
                                { label: wordFor(random, "name"), value: nameIn(random, o) },
                                { label: wordFor(random, "kana"), value: kanaIn(random, o) },
                                { label: wordFor(random, "birth"), value: birthIn(random, o) },
                            ],
                        },
                        {
                            title: "連絡先",
                            items: [
                                { label: wordFor(random, "phone"), value: phoneIn(random, o) },
                                { label: wordFor(random, "email"), value: o.email },
                            ],
                        },
                    ],
                })),
            }),
    ),
    shape(
        "eighth-json-hospital",
        "patients as a hospital's program names things",
        JSON_TYPE,
        ["name", "kana", "birth", "sex", "phone", "insurance", "health"],
        (people, random) =>
            JSON.stringify({
                status: "OK",
                patients: people.map((o) => ({
                    patientNo: String(100_000 + o.id),
                    kanjiName: nameOf(o, "　"),
                    kanaName: kanaOf(o, "　"),
                    birthYmd: birthOf(o, ""),
                    sexCode: o.sex === "男" ? "1" : "2",
                    sexName: o.sex,
                    telNo: mobileOf(o),
                    insurance: { hokenshaNo: o.insurance, kigo: random.digits(4), bango: random.digits(3) },
                    diseases: [{ code: random.digits(7), name: o.illness, startDate: "2025-10-01" }],
                })),
            }),
    ),
    shape(
        "eighth-json-short-keys",
        "keys as integrators shorten them, with a byte order mark",
        JSON_TYPE,
        ["name", "kana", "postal", "address", "phone", "email", "birth"],
        (people, random) =>
            `\ufeff${JSON.stringify(
                {
                    result_cd: "0",
                    cnt: people.length,
                    kaiin_list: people.map((o) => ({
                        kaiin_no: `K${10_000 + o.id}`,
                        shimei_kanji: nameIn(random, o),
                        shimei_kana: kanaOf(o),
                        yubin_no: o.postal,
                        jusho: addressIn(random, o),
                        tel_no: mobileOf(o, ""),
                        mail_addr: o.email,
                        seinengappi: birthOf(o, ""),
                        toroku_ymd: "20210401",
                    })),
                },
                null,
                1,
            )}`,
    ),
    {
        id: "eighth-ndjson-kinds",
        why: "lines of several kinds: people, their orders, a heartbeat",
        make: (random) => {
            const made = shape("", "", "application/x-ndjson", ["name", "email", "phone", "address"], (people) =>
                people
                    .flatMap((o) => [
                        JSON.stringify({
                            type: "customer",
                            at: 1_777_600_000_000 + o.id,
                            payload: { id: o.id, fullName: nameIn(random, o), email: o.email, phone: mobileOf(o) },
                        }),
                        JSON.stringify({
                            type: "order",
                            at: 1_777_600_100_000 + o.id,
                            payload: {
                                orderNo: random.digits(12),
                                customerId: o.id,
                                items: [{ jan: random.digits(13), name: "見本茶", qty: 2 }],
                                shipTo: { name: nameOf(o), address: addressOf(o), phone: mobileOf(o) },
                            },
                        }),
                        JSON.stringify({ type: "heartbeat", at: 1_777_600_200_000 }),
                    ])
                    .join("\n"),
            )
            return made.make(random)
        },
    },
    {
        id: "eighth-json-by-phone",
        why: "people by their number, under it as a key",
        make: (random) => {
            // 0800 without grouping and without a label may be toll-free: nobody can tell.
            const people = somePeople(random).map((o) => ({ ...o, mobile: o.mobile.replace(/^080/, "090") }))
            return {
                mediaType: JSON_TYPE,
                body: JSON.stringify({
                    points: Object.fromEntries(
                        people.map((o) => [
                            o.mobile,
                            { name: nameIn(random, o), point: random.below(9_000), rank: "ゴールド" },
                        ]),
                    ),
                }),
                shown: shownWith(people, "name", "phone"),
            }
        },
    },
    shape(
        "eighth-json-bare-rows",
        "rows of values without any heading",
        JSON_TYPE,
        ["name", "phone", "email", "address"],
        (people, random) =>
            JSON.stringify(
                people.map((o, at) => [at + 1, nameOf(o, " "), mobileOf(o), o.email, addressIn(random, o), null, true]),
            ),
    ),
    shapeOfGroups(
        "eighth-csv-roles",
        "columns for three persons a line",
        CSV,
        [
            ["name", "phone", "email"],
            ["name", "birth"],
            ["name", "phone"],
        ],
        (groups, random) =>
            lines([
                "受付番号,申込者氏名,申込者電話番号,申込者メール,配偶者氏名,配偶者生年月日,緊急連絡先氏名,緊急連絡先続柄,緊急連絡先電話番号",
                ...groups.map(([a, b, c], at) =>
                    csvLine([
                        at + 1,
                        nameIn(random, a),
                        phoneIn(random, a),
                        a.email ?? "",
                        nameIn(random, b),
                        birthIn(random, b),
                        nameIn(random, c),
                        "父",
                        phoneIn(random, c),
                    ]),
                ),
            ]),
    ),
    shape(
        "eighth-csv-groups",
        "a sheet saved as it was: title, date, groups, sums, empty lines",
        "text/csv; charset=shift_jis",
        ["name", "age", "phone"],
        (people, random) => {
            const cut = Math.ceil(people.length / 2)
            const group = (label: string, some: readonly Person[]): string[] => [
                `■${label},,,`,
                `No,${wordFor(random, "name")},年齢,${wordFor(random, "phone")}`,
                ...some.map((o, at) => csvLine([at + 1, nameIn(random, o), o.age, mobileOf(o)])),
                `計,${some.length}名,,`,
                ",,,",
            ]
            return iconv.encode(
                lines([
                    "子ども会行事 参加者名簿,,,",
                    "作成日,2026/5/1,,",
                    ",,,",
                    ...group("A班", people.slice(0, cut)),
                    ...group("B班", people.slice(cut)),
                ]),
                "cp932",
            )
        },
    ),
    shape(
        "eighth-csv-checkup",
        "results of a check-up: figures and a judgement beside the person",
        "text/csv; charset=shift_jis",
        ["name", "kana", "birth", "sex", "health"],
        (people, random) =>
            iconv.encode(
                lines([
                    '"健診日","受診者氏名","カナ氏名","生年月日","性別","身長","体重","最高血圧","最低血圧","HbA1c","総合判定"',
                    ...people.map(
                        (o) =>
                            `"2026/04/${10 + random.below(19)}","${nameOf(o, "　")}","${kanaOf(o, "　")}","${birthOf(o, "/")}","${o.sex}","1${random.digits(2)}.${random.digits(1)}","5${random.digits(1)}.${random.digits(1)}","1${random.digits(2)}","7${random.digits(1)}","5.${random.digits(1)}","${random.pick(["A", "B", "C", "要精密検査", "D2"])}"`,
                    ),
                ]),
                "cp932",
            ),
    ),
    shape(
        "eighth-tsv-bare-era",
        "tabs without headings: half-width reading, short era, address in three columns",
        "text/tab-separated-values; charset=utf-8",
        ["name", "kana", "birth", "postal", "address", "phone"],
        (people) =>
            lines(
                people.map((o, at) =>
                    [
                        String(at + 1).padStart(4, "0"),
                        nameOf(o, "　"),
                        half(kanaOf(o)),
                        eraBirthOf(o, true),
                        postalOf(o),
                        o.prefecture,
                        `${o.city}${o.town}${blockOf(o)}`,
                        o.building,
                        mobileOf(o),
                    ].join("\t"),
                ),
            ),
    ),
    shape(
        "eighth-csv-romaji-semicolon",
        "romaji headings, semicolons, some values in quotes",
        "text/csv; charset=euc-jp",
        ["name", "kana", "phone", "address"],
        (people, random) =>
            iconv.encode(
                lines(
                    [
                        "no;shimei;furigana;denwa;jusho;biko",
                        ...people.map(
                            (o, at) =>
                                `${at + 1};"${nameIn(random, o)}";${hiragana(kanaOf(o))};${mobileOf(o)};"${addressOf(o)}";`,
                        ),
                    ],
                    "\n",
                ),
                "euc-jp",
            ),
    ),
    withEither(
        shape(
            "eighth-csv-payroll",
            "transfers of wages: bank, branch, kind, number, holder",
            CSV,
            ["name", "account"],
            (people, random) =>
                lines([
                    "社員番号,氏名,金融機関名,支店名,預金種目,口座番号,口座名義人（カナ）,振込金額",
                    ...people.map((o) =>
                        csvLine([
                            `E${1_000 + o.id}`,
                            nameIn(random, o),
                            "見本銀行",
                            random.pick(["本店", "例示支店", "架空支店"]),
                            "普通",
                            o.account,
                            half(kanaOf(o)),
                            `${200 + random.below(200)}000`,
                        ]),
                    ),
                ]),
        ),
        "kana",
    ),
    shapeOfGroups(
        "eighth-csv-household",
        "the head of a household, then its members in columns",
        CSV,
        [
            ["name", "address", "phone"],
            ["name", "birth"],
            ["name", "birth"],
        ],
        (groups, random) =>
            lines([
                "世帯番号,世帯主,住所,電話,家族1氏名,家族1続柄,家族1生年月日,家族2氏名,家族2続柄,家族2生年月日",
                ...groups.map(([a, b, c], at) =>
                    csvLine([
                        200 + at,
                        nameIn(random, a),
                        addressOf(a),
                        landlineOf(a),
                        nameIn(random, b),
                        "妻",
                        birthOf(b, "/"),
                        nameIn(random, c),
                        "長男",
                        birthOf(c, "/"),
                    ]),
                ),
            ]),
    ),
    shapeOfGroups(
        "eighth-xml-roles",
        "persons by their part in the case, names in parts, with a prefix",
        XML,
        [
            ["name", "birth", "address"],
            ["name", "phone"],
        ],
        (groups, random) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<c:cases xmlns:c="http://www.example.jp/case">\n${groups
                .map(
                    ([a, b], at) =>
                        `  <c:case no="${at + 1}">\n    <c:person role="patient">\n      <c:familyName>${a.family}</c:familyName>\n      <c:givenName>${a.given}</c:givenName>\n      <c:birthDate>${birthOf(a)}</c:birthDate>\n      <c:address>${addressIn(random, a)}</c:address>\n    </c:person>\n    <c:person role="guardian">\n      <c:familyName>${b.family}</c:familyName>\n      <c:givenName>${b.given}</c:givenName>\n      <c:telephone>${phoneIn(random, b)}</c:telephone>\n    </c:person>\n    <c:note>初診</c:note>\n  </c:case>`,
                )
                .join("\n")}\n</c:cases>\n`,
    ),
    shape(
        "eighth-soap-members",
        "SOAP with typed items, postal code and address one level down, in Shift_JIS",
        "text/xml; charset=shift_jis",
        ["name", "kana", "postal", "address", "phone"],
        (people) =>
            iconv.encode(
                `<?xml version="1.0" encoding="Shift_JIS"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="urn:kaiin" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body><ns:searchResponse><ns:count>${people.length}</ns:count>${people.map((o) => `<ns:return xsi:type="ns:Kaiin"><ns:kaiinNo>${10_000 + o.id}</ns:kaiinNo><ns:shimei>${nameOf(o, "　")}</ns:shimei><ns:shimeiKana>${kanaOf(o, "　")}</ns:shimeiKana><ns:address><ns:zip>${o.postal}</ns:zip><ns:pref>${o.prefecture}</ns:pref><ns:city>${o.city}</ns:city><ns:street>${o.town}${blockOf(o)}</ns:street></ns:address><ns:tel>${landlineOf(o)}</ns:tel></ns:return>`).join("")}</ns:searchResponse></soapenv:Body></soapenv:Envelope>`,
                "cp932",
            ),
    ),
    shape(
        "eighth-rss-winners",
        "a feed whose items describe winners as markup",
        "application/rss+xml",
        ["name", "address", "phone"],
        (people, random) =>
            `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>当選者のお知らせ</title><link>https://tv.example.co.jp/</link>${people.map((o) => `<item><title>プレゼント当選 No.${100 + o.id}</title><link>https://tv.example.co.jp/p/${o.id}</link><pubDate>Fri, 01 May 2026 10:00:00 +0900</pubDate><description><![CDATA[<p>氏名：${nameIn(random, o)}<br>住所：${addressIn(random, o)}<br>電話：${phoneIn(random, o)}</p>]]></description></item>`).join("")}</channel></rss>`,
    ),
    shape(
        "eighth-xml-label-value",
        "a form's answers: items with a caption and a value, a list for each person",
        XML,
        ["name", "kana", "email", "phone"],
        (people, random) =>
            `<?xml version="1.0"?><answers>${people.map((o) => `<answer no="${o.id}"><item><caption>${wordFor(random, "name")}</caption><value>${nameIn(random, o)}</value></item><item><caption>${wordFor(random, "kana")}</caption><value>${kanaIn(random, o)}</value></item><item><caption>${wordFor(random, "email")}</caption><value>${o.email}</value></item><item><caption>${wordFor(random, "phone")}</caption><value>${phoneIn(random, o)}</value></item></answer>`).join("")}</answers>`,
    ),
    shape(
        "eighth-csv-varied-heads",
        "a list with headings of any wording",
        CSV,
        ["name", "kana", "postal", "address", "phone", "email", "birth", "age", "sex"],
        (people, random) =>
            lines([
                csvLine([
                    "No.",
                    wordFor(random, "name"),
                    wordFor(random, "kana"),
                    wordFor(random, "sex"),
                    wordFor(random, "birth"),
                    wordFor(random, "age"),
                    wordFor(random, "postal"),
                    wordFor(random, "address"),
                    wordFor(random, "phone"),
                    wordFor(random, "email"),
                ]),
                ...people.map((o, at) =>
                    csvLine([
                        at + 1,
                        nameIn(random, o),
                        kanaIn(random, o),
                        o.sex,
                        birthIn(random, o),
                        o.age,
                        postalIn(random, o),
                        addressIn(random, o),
                        phoneIn(random, o),
                        o.email,
                    ]),
                ),
            ]),
    ),
]
