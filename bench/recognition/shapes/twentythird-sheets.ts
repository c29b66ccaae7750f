// The twenty-third set: sheets that office software, shops and carriers import and export.
import { day, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, blockOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf, type Person } from "../people.ts"
import { CSV, csvLine, lines, type Shape } from "../shape.ts"
import { data } from "../twentythird-shape.ts"
import { groupsOf } from "../twentyfirst-shape.ts"

const quoted = (...values: readonly (string | number)[]): string => values.map((one) => `"${one}"`).join(",")
export const TWENTYTHIRD_SHEETS: readonly Shape[] = [
    data(
        "twentythird-yayoi-customers",
        "customers of an accounting program, private persons",
        CSV,
        "few",
        ["name", "kana", "postal", "address", "phone"],
        (p) =>
            lines([
                quoted(
                    "コード",
                    "名称",
                    "フリガナ",
                    "略称",
                    "郵便番号",
                    "住所１",
                    "住所２",
                    "TEL",
                    "FAX",
                    "敬称",
                    "締グループ",
                ),
                ...p.map((o) =>
                    quoted(
                        1_000 + o.id,
                        nameOf(o, "　"),
                        kanaOf(o, " "),
                        o.family,
                        postalOf(o),
                        addressOf(o),
                        o.building,
                        landlineOf(o),
                        "",
                        "様",
                        "末日",
                    ),
                ),
            ]),
    ),
    data(
        "twentythird-payroll-employees",
        "employees of a payroll service",
        CSV,
        "few",
        ["name", "kana", "birth", "sex", "email"],
        (p) =>
            lines([
                "従業員番号,姓,名,姓（カナ）,名（カナ）,生年月日,性別,入社年月日,退職年月日,メールアドレス,基本給",
                ...p.map((o) =>
                    csvLine([
                        o.id + 1,
                        o.family,
                        o.given,
                        o.familyKana,
                        o.givenKana,
                        birthOf(o, "/"),
                        `${o.sex}性`,
                        "2020/04/01",
                        "",
                        o.email,
                        230_000,
                    ]),
                ),
            ]),
    ),
    data(
        "twentythird-rakuten-orders",
        "orders of a mall: buyer and receiver are the same, numbers in three",
        CSV,
        "few",
        ["name", "kana", "email", "phone", "postal", "address"],
        (p, r) =>
            lines([
                quoted(
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
                    "注文者メールアドレス",
                    "注文者電話番号1",
                    "注文者電話番号2",
                    "注文者電話番号3",
                    "合計金額",
                    "送付先姓",
                    "送付先名",
                    "商品名",
                ),
                ...p.map((o) =>
                    quoted(
                        `${r.digits(6)}-20261102-${r.digits(10)}`,
                        "2026-11-02 10:11:12",
                        o.postal.slice(0, 3),
                        o.postal.slice(3),
                        o.prefecture,
                        o.city,
                        `${o.town}${blockOf(o)}`,
                        o.family,
                        o.given,
                        o.familyKana,
                        o.givenKana,
                        o.email,
                        ...mobileOf(o).split("-"),
                        yen(r).replace(",", ""),
                        o.family,
                        o.given,
                        "木の器",
                    ),
                ),
            ]),
    ),
    data(
        "twentythird-two-heads",
        "two rows of headings: groups, then names of the columns",
        CSV,
        "few",
        ["name", "kana", "phone", "address"],
        (p) =>
            lines([
                "No,基本情報,,連絡先,,備考",
                ",氏名,フリガナ,電話,住所,",
                ...p.map((o, at) => csvLine([at + 1, nameOf(o, " "), kanaOf(o), mobileOf(o), addressOf(o), ""])),
            ]),
    ),
    data("twentythird-totals", "a sheet of payments with subtotals and a total", CSV, "few", ["name"], (p, r) =>
        lines([
            "令和8年度 会費納入状況",
            "",
            "番号,会員氏名,4月,5月,6月,計",
            ...groupsOf(p, 4).flatMap((group, at) => [
                ...group.map((o) => csvLine([o.id + 1, nameOf(o, " "), 1_000, 1_000, 1_000, 3_000])),
                `,${at + 1}班 小計,,,,${group.length * 3_000}`,
            ]),
            `,合計,,,,${p.length * 3_000}`,
            `,作成日,${day(r, "/")},,,`,
        ]),
    ),
    data("twentythird-repeated-heads", "headings again on each printed page", CSV, "few", ["name", "birth"], (p) =>
        lines(
            groupsOf(p, 5).flatMap((group, at) => [
                `施設名：みほん園,,,${at + 1}頁`,
                "整理番号,児童名,生年月日,クラス",
                ...group.map((o) => csvLine([o.id + 1, nameOf(o, "　"), birthOf(o, "."), "ゆり組"])),
            ]),
        ),
    ),
    data(
        "twentythird-google-contacts",
        "contacts in English headings",
        CSV,
        "few",
        ["name", "kana", "email", "phone"],
        (p) =>
            lines([
                "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Last Name,Nickname,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value",
                ...p.map((o) =>
                    csvLine([
                        o.given,
                        "",
                        o.family,
                        o.givenKana,
                        o.familyKana,
                        "",
                        "",
                        "* myContacts",
                        "* Home",
                        o.email,
                        "Mobile",
                        mobileOf(o),
                    ]),
                ),
            ]),
    ),
    data(
        "twentythird-outlook",
        "contacts of a mail program, Japanese headings, all quoted",
        CSV,
        "few",
        ["name", "email", "phone", "birth"],
        (p) =>
            lines([
                quoted(
                    "敬称",
                    "名",
                    "ミドル ネーム",
                    "姓",
                    "会社名",
                    "部署",
                    "役職",
                    "自宅電話",
                    "携帯電話",
                    "電子メール アドレス",
                    "誕生日",
                    "分類項目",
                ),
                ...p.map((o) =>
                    quoted("", o.given, "", o.family, "", "", "", "", mobileOf(o), o.email, birthOf(o, "/"), "友人"),
                ),
            ]),
    ),
    data(
        "twentythird-furusato",
        "gifts to a town as a portal exports them",
        CSV,
        "many",
        ["name", "kana", "phone", "postal", "address", "email"],
        (p, r) =>
            lines([
                quoted(
                    "申込番号",
                    "申込日",
                    "寄付者の氏名",
                    "寄付者の氏名（フリガナ）",
                    "寄付者の郵便番号",
                    "寄付者の住所",
                    "寄付者の電話番号",
                    "寄付者のメールアドレス",
                    "寄付金額",
                    "お礼の品",
                    "ワンストップ特例",
                ),
                ...p.map((o) =>
                    quoted(
                        r.digits(9),
                        day(r, "/"),
                        nameOf(o, " "),
                        kanaOf(o),
                        postalOf(o),
                        addressOf(o),
                        mobileOf(o),
                        o.email,
                        10_000,
                        "新米10kg",
                        "希望する",
                    ),
                ),
            ]),
    ),
    data(
        "twentythird-semicolons",
        "a sheet of semicolons, dates in days and months",
        CSV,
        "few",
        ["name", "email"],
        (p, r) =>
            lines([
                "Teilnehmer;E-Mail;Datum",
                ...p.map((o: Person) => `${nameOf(o, " ")};${o.email};${1 + r.below(28)}.11.2026`),
            ]),
    ),
]
