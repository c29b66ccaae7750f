// Comma- and tab-separated files, with the liberties spreadsheets take.
import iconv from "iconv-lite"
import { addressOf, birthOf, eraBirthOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { CSV, csvLine, lines, shape, type Shape } from "../shape.ts"

const quoted = (values: readonly string[]): string =>
    values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",")

export const CSV_SHAPES: readonly Shape[] = [
    shape("csv-plain", "a header and a person a line", CSV, ["name", "kana", "email", "phone", "address"], (people) =>
        lines([
            "会員番号,氏名,フリガナ,メールアドレス,電話番号,住所",
            ...people.map((one) =>
                csvLine([one.id, nameOf(one), kanaOf(one), one.email, mobileOf(one), addressOf(one)]),
            ),
        ]),
    ),
    shape("csv-quoted", "every value quoted, a line break within one", CSV, ["name", "email", "address"], (people) =>
        lines([
            quoted(["id", "name", "email", "address", "memo"]),
            ...people.map((one) =>
                quoted([
                    String(one.id),
                    nameOf(one, " "),
                    one.email,
                    `${addressOf(one)}\n${one.building}`,
                    'いわゆる"常連"',
                ]),
            ),
        ]),
    ),
    shape(
        "csv-no-header",
        "no header: mail, number and name by themselves",
        CSV,
        ["name", "email", "phone"],
        (people) =>
            lines(
                people.map((one) =>
                    csvLine([one.id, nameOf(one, " "), one.email, mobileOf(one), "2026/05/01 10:00:00"]),
                ),
            ),
    ),
    shape(
        "csv-no-header-full",
        "no header, with reading and address",
        CSV,
        ["name", "kana", "postal", "address", "phone"],
        (people) =>
            lines(
                people.map((one) =>
                    csvLine([one.id, nameOf(one, "　"), kanaOf(one), postalOf(one), addressOf(one), landlineOf(one)]),
                ),
            ),
    ),
    shape(
        "csv-shift-jis",
        "as a Japanese spreadsheet saves it",
        "text/csv; charset=Shift_JIS",
        ["name", "kana", "postal", "address", "birth"],
        (people) =>
            iconv.encode(
                lines([
                    "氏名,カナ,郵便番号,住所,生年月日",
                    ...people.map((one) =>
                        csvLine([
                            nameOf(one, "　"),
                            kanaOf(one, "　"),
                            postalOf(one),
                            addressOf(one),
                            birthOf(one, "/"),
                        ]),
                    ),
                ]),
                "cp932",
            ),
    ),
    shape("csv-utf16", "Unicode text of a spreadsheet: UTF-16 with tabs", "text/csv", ["name", "email"], (people) =>
        iconv.encode(
            lines(["番号\t氏名\tメール", ...people.map((one) => [one.id, nameOf(one), one.email].join("\t"))]),
            "utf16le",
            { addBOM: true },
        ),
    ),
    shape("csv-title-above", "a title and a date above the header", CSV, ["name", "phone"], (people) =>
        lines([
            "会員一覧,,",
            "出力日,2026/05/01,",
            "",
            "No,氏名,電話番号",
            ...people.map((one) => csvLine([one.id, nameOf(one), mobileOf(one)])),
            `合計,${people.length},`,
        ]),
    ),
    shape("csv-semicolons", "semicolons, as other locales write", CSV, ["name", "email", "birth"], (people) =>
        lines(
            [
                "Last name;First name;E-mail;Date of birth",
                ...people.map((one) => [one.family, one.given, one.email, birthOf(one)].join(";")),
            ],
            "\n",
        ),
    ),
    shape(
        "csv-split-names",
        "halves of name and reading, era births",
        CSV,
        ["name", "kana", "birth", "sex"],
        (people) =>
            lines([
                "姓,名,セイ,メイ,生年月日,性別",
                ...people.map((one) =>
                    csvLine([one.family, one.given, one.familyKana, one.givenKana, eraBirthOf(one, true), one.sex]),
                ),
            ]),
    ),
    shape("csv-lost-zero", "telephone numbers that lost their zero", CSV, ["name", "phone"], (people) =>
        lines(["氏名,携帯電話", ...people.map((one) => csvLine([nameOf(one), one.mobile.slice(1)]))]),
    ),
    shape("csv-excel-text", "values kept as text by a formula", CSV, ["name", "phone", "postal"], (people) =>
        lines([
            "氏名,電話番号,郵便番号",
            ...people.map((one) => `${nameOf(one)},"=""${one.mobile}""","=""${one.postal}"""`),
        ]),
    ),
    shape("csv-english-romaji", "names in Latin letters", CSV, ["name", "email"], (people) =>
        lines([
            "id,first_name,last_name,email,created_at",
            ...people.map((one) =>
                csvLine([
                    one.id,
                    one.givenRoman.toUpperCase(),
                    one.familyRoman.toUpperCase(),
                    one.email,
                    "2026-05-01 10:00:00",
                ]),
            ),
        ]),
    ),
    shape("csv-address-parts", "address in four columns", CSV, ["name", "postal", "address"], (people) =>
        lines([
            "氏名,郵便番号,都道府県,市区町村,番地,建物名",
            ...people.map((one) =>
                csvLine([
                    nameOf(one),
                    postalOf(one),
                    one.prefecture,
                    one.city,
                    `${one.town}${one.block.join("-")}`,
                    one.building,
                ]),
            ),
        ]),
    ),
    shape("csv-birth-parts", "year, month and day in columns of their own", CSV, ["name", "birth", "email"], (people) =>
        lines([
            "name,birth_year,birth_month,birth_day,email",
            ...people.map((one) => csvLine([nameOf(one), ...one.birth, one.email])),
        ]),
    ),
    shape("tsv-plain", "tabs", "text/tab-separated-values", ["name", "email", "phone"], (people) =>
        lines(
            [
                "氏名\tメールアドレス\t電話番号",
                ...people.map((one) => [nameOf(one), one.email, mobileOf(one)].join("\t")),
            ],
            "\n",
        ),
    ),
    shape("csv-as-octets-text", "a table sent as plain text", "text/plain", ["name", "email"], (people) =>
        lines(
            ["氏名,メールアドレス,登録日", ...people.map((one) => csvLine([nameOf(one), one.email, "2026-05-01"]))],
            "\n",
        ),
    ),
    shape("csv-blank-columns", "empty values in most columns", CSV, ["name", "email"], (people) =>
        lines([
            "ID,氏名,フリガナ,電話番号,メールアドレス,住所",
            ...people.map((one) => csvLine([one.id, nameOf(one), "", "", one.email, ""])),
        ]),
    ),
]
