// A sixth set, written and first run like the third: exports of Japanese programs and of offices.
import iconv from "iconv-lite"
import { addressOf, birthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { CSV, csvLine, lines, shape, shownWith, somePeople, type Shape, withEither } from "../shape.ts"

const eastAsian = (text: string, to: number): string => {
    const width = Array.from(text).reduce((sum, sign) => sum + (sign > "\u2000" ? 2 : 1), 0)
    return text + " ".repeat(Math.max(0, to - width))
}

export const SIXTH_TABLES: readonly Shape[] = [
    shape(
        "sixth-greeting-cards",
        "an address book of a program for greeting cards",
        "text/csv; charset=shift_jis",
        ["name", "kana", "postal", "address", "phone", "email"],
        (p) =>
            iconv.encode(
                lines([
                    '"氏名","フリガナ","敬称","分類","自宅〒","自宅住所1","自宅住所2","自宅電話番号","自宅E-mail","会社名","部署","役職","会社〒","会社住所1","連名1","連名1敬称","2026年受","2026年出","メモ"',
                    ...p.map((o) =>
                        csvLine(
                            [
                                nameOf(o, "　"),
                                kanaOf(o, "　"),
                                "様",
                                "友人",
                                postalOf(o),
                                addressOf(o),
                                o.building,
                                landlineOf(o),
                                o.email,
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "○",
                                "○",
                                "",
                            ].map((value) => `"${value}"`),
                        ),
                    ),
                ]),
                "cp932",
            ),
    ),
    shape("sixth-web-contacts", "contacts of a portal's mail", CSV, ["name", "kana", "email", "phone", "birth"], (p) =>
        lines([
            "姓,名,姓（ふりがな）,名（ふりがな）,ニックネーム,メールアドレス1,メールアドレス1の種類,携帯電話番号,自宅電話番号,誕生日,グループ,メモ",
            ...p.map((o) =>
                csvLine([
                    o.family,
                    o.given,
                    hiragana(o.familyKana),
                    hiragana(o.givenKana),
                    "",
                    o.email,
                    "PC",
                    mobileOf(o),
                    "",
                    birthOf(o, "/"),
                    "友だち",
                    "",
                ]),
            ),
        ]),
    ),
    shape(
        "sixth-mail-program",
        "an address book of a mail program, mostly empty columns",
        CSV,
        ["name", "email", "phone"],
        (p) =>
            lines([
                "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home City,Birth Year,Notes",
                ...p.map((o) =>
                    csvLine([
                        o.given,
                        o.family,
                        nameOf(o, " "),
                        "",
                        o.email,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        mobileOf(o),
                        "",
                        "",
                        "",
                        "",
                    ]),
                ),
            ]),
    ),
    shape(
        "sixth-integrator-columns",
        "columns as Japanese integrators name them",
        CSV,
        ["name", "kana", "phone", "email", "postal", "address", "birth", "sex"],
        (p) =>
            lines([
                '"KAIIN_NO","SHIMEI_KANJI","SHIMEI_KANA","TEL_NO","MAIL_ADDR","YUBIN_NO","JUSHO1","JUSHO2","BIRTH_YMD","SEX_KBN","TOROKU_DT"',
                ...p.map((o) =>
                    csvLine(
                        [
                            10_000 + o.id,
                            nameOf(o, "　"),
                            kanaOf(o, "　"),
                            mobileOf(o, ""),
                            o.email,
                            o.postal,
                            addressOf(o),
                            o.building,
                            birthOf(o, ""),
                            o.sex === "男" ? 1 : 2,
                            "20260501100000",
                        ].map((value) => `"${value}"`),
                    ),
                ),
            ]),
    ),
    withEither(
        shape("sixth-grades", "grades of a course", CSV, ["name", "email"], (p) =>
            lines([
                "姓,名,IDナンバー,所属組織,部署,メールアドレス,小テスト:第1回 (評点),課題:レポート (評点),コース合計 (評点)",
                ...p.map((o) =>
                    csvLine([
                        o.family,
                        o.given,
                        `S26${String(o.id).padStart(4, "0")}`,
                        "例示大学",
                        "文学部",
                        o.email,
                        "8.00",
                        "-",
                        "78.50",
                    ]),
                ),
            ]),
        ),
        "job",
    ),
    shape(
        "sixth-questions",
        "answers of a form, questions as headings",
        CSV,
        ["name", "kana", "phone", "email", "age"],
        (p) =>
            lines([
                'タイムスタンプ,メールアドレス,お名前（フルネームでご記入ください）,お名前のふりがなを教えてください,"ご連絡先のお電話番号（日中つながるもの、ハイフンあり）",年齢を教えてください,参加を希望する回をお選びください（複数選択可）,個人情報の取り扱いに同意しますか？',
                ...p.map((o) =>
                    csvLine([
                        "2026/05/01 10:00:00",
                        o.email,
                        nameOf(o, "　"),
                        hiragana(kanaOf(o, "　")),
                        mobileOf(o),
                        o.age,
                        '"第1回, 第2回"',
                        "同意する",
                    ]),
                ),
            ]),
    ),
    shape("sixth-shifts", "a month of shifts with a number at the end of each line", CSV, ["name", "phone"], (p, r) =>
        lines([
            "5月シフト表,,,,,,,,",
            "スタッフ名,1(金),2(土),3(日),4(月),5(火),6(水),勤務時間計,緊急連絡先",
            ...p.map((o) =>
                csvLine([
                    nameOf(o, " "),
                    ...Array.from({ length: 6 }, () => r.pick(["早", "遅", "休", "日", ""])),
                    "38.5",
                    mobileOf(o),
                ]),
            ),
        ]),
    ),
    {
        id: "sixth-candidates",
        why: "candidates of an election, in EUC-JP",
        make: (random) => {
            // No 髙 in JIS X 0208.
            const people = somePeople(random).filter(({ family }) => family !== "髙木")
            const rows = people.map((o, at) =>
                csvLine([
                    at + 1,
                    nameOf(o, "　"),
                    hiragana(kanaOf(o, "　")),
                    o.age,
                    o.sex,
                    "無所属",
                    o.job,
                    `${o.city}${o.town}`,
                    "新",
                ]),
            )
            const body = iconv.encode(
                lines(["届出番号,候補者氏名,ふりがな,年齢,性別,党派,職業,住所,新前元別", ...rows]),
                "euc-jp",
            )
            return {
                mediaType: "text/csv; charset=euc-jp",
                body,
                shown: shownWith(people, "name", "kana", "age", "sex", "job", "address"),
            }
        },
    },
    shape(
        "sixth-invoice-partners",
        "customers as an accounting program exports them",
        CSV,
        ["name", "kana", "postal", "address", "phone"],
        (p) =>
            lines([
                "得意先コード,得意先名,略称,フリガナ,敬称,郵便番号,都道府県,住所１,住所２,電話番号,FAX番号,締日,回収サイト,適格請求書発行事業者登録番号",
                ...p.map((o) =>
                    csvLine([
                        String(o.id).padStart(6, "0"),
                        nameOf(o, "　"),
                        o.family,
                        kanaOf(o, " "),
                        "様",
                        postalOf(o),
                        o.prefecture,
                        `${o.city}${o.town}${o.block.join("-")}`,
                        o.building,
                        landlineOf(o),
                        "",
                        99,
                        "翌月末",
                        "",
                    ]),
                ),
            ]),
    ),
    shape(
        "sixth-fixed-report",
        "a report of an old system: pages with headings, columns by width",
        "text/plain; charset=shift_jis",
        ["name", "kana", "phone"],
        (p) =>
            iconv.encode(
                lines([
                    "                       ＊＊＊　会員一覧表　＊＊＊              PAGE    1",
                    "                                            作成日 26/05/01",
                    `${eastAsian("会員番号", 10)}${eastAsian("氏　　名", 20)}${eastAsian("フリガナ", 26)}電話番号`,
                    "-".repeat(72),
                    ...p.map(
                        (o) =>
                            `${eastAsian(String(100_000 + o.id), 10)}${eastAsian(nameOf(o, "　"), 20)}${eastAsian(kanaOf(o, " "), 26)}${landlineOf(o)}`,
                    ),
                    "-".repeat(72),
                    `                              合計 ${p.length} 件`,
                ]),
                "cp932",
            ),
    ),
]
