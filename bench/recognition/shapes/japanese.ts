// The ways of writing of Japanese forms: widths, hyphens, numerals, eras, names in three scripts.
import {
    addressOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    kanjiNumeral,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    romanOf,
    wide,
    type Person,
} from "../people.ts"
import { CSV, csvLine, HTML, JSON_TYPE, lines, page, shape, TEXT, type Shape } from "../shape.ts"

const HYPHENS = ["‐", "‑", "–", "—", "―", "−", "－", "ー", "ｰ"]
const kanjiBlock = ({ block: [a, b, c] }: Person): string =>
    `${kanjiNumeral(a)}丁目${kanjiNumeral(b)}番${kanjiNumeral(c)}号`
const half = (kana: string): string => {
    const full =
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー"
    const narrow = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ"
    return Array.from(kana.normalize("NFD"), (sign) => {
        if (sign === "\u3099") return "ﾞ"
        if (sign === "\u309a") return "ﾟ"
        const at = full.indexOf(sign)
        return at < 0 ? sign : narrow.charAt(at)
    }).join("")
}

export const JAPANESE_SHAPES: readonly Shape[] = [
    shape(
        "ja-full-width",
        "full-width digits, signs and letters throughout",
        CSV,
        ["name", "phone", "postal", "address", "email"],
        (people) =>
            lines([
                "氏名,電話番号,郵便番号,住所,メールアドレス",
                ...people.map((one) =>
                    csvLine([
                        nameOf(one, "　"),
                        wide(mobileOf(one)),
                        wide(postalOf(one)),
                        wide(addressOf(one)),
                        wide(one.email),
                    ]),
                ),
            ]),
    ),
    shape(
        "ja-hyphens",
        "every hyphen a Japanese keyboard can give",
        CSV,
        ["name", "phone", "postal", "address"],
        (people, random) =>
            lines([
                "お名前,お電話番号,〒,ご住所",
                ...people.map((one) => {
                    const hyphen = random.pick(HYPHENS)
                    return csvLine([
                        nameOf(one),
                        mobileOf(one, hyphen),
                        `${one.postal.slice(0, 3)}${hyphen}${one.postal.slice(3)}`,
                        addressOf(one, one.block.join(hyphen)),
                    ])
                }),
            ]),
    ),
    shape("ja-kanji-numerals", "block numbers in kanji", HTML, ["name", "address"], (people) =>
        page(
            `<table><tr><th>氏名</th><th>住所</th></tr>${people.map((one) => `<tr><td>${nameOf(one)}</td><td>${addressOf(one, kanjiBlock(one))}</td></tr>`).join("")}</table>`,
        ),
    ),
    shape("ja-eras", "eras in words and in letters", HTML, ["name", "birth"], (people, random) =>
        page(
            `<table><tr><th>氏名</th><th>生年月日</th></tr>${people.map((one) => `<tr><td>${nameOf(one)}</td><td>${eraBirthOf(one, random.once(2))}</td></tr>`).join("")}</table>`,
        ),
    ),
    shape("ja-eras-wide", "eras in full-width digits", CSV, ["name", "birth"], (people) =>
        lines(["氏名,生年月日", ...people.map((one) => csvLine([nameOf(one), wide(eraBirthOf(one))]))]),
    ),
    shape("ja-half-kana", "readings in half-width katakana", CSV, ["name", "kana", "phone"], (people) =>
        lines(["氏名,ｶﾅ氏名,電話", ...people.map((one) => csvLine([nameOf(one), half(kanaOf(one)), mobileOf(one)]))]),
    ),
    shape("ja-hiragana", "readings in hiragana, without a space", JSON_TYPE, ["name", "kana", "email"], (people) =>
        JSON.stringify(
            people.map((one) => ({ お名前: nameOf(one), よみがな: hiragana(kanaOf(one, "")), Eメール: one.email })),
        ),
    ),
    shape("ja-romaji", "names in Latin letters, family first or last", CSV, ["name", "email"], (people, random) =>
        lines([
            "氏名(ローマ字),メール",
            ...people.map((one) =>
                csvLine([
                    random.once(2) ? romanOf(one) : `${one.familyRoman.toUpperCase()} ${one.givenRoman}`,
                    one.email,
                ]),
            ),
        ]),
    ),
    shape("ja-middle-dot", "a middle dot between the halves", HTML, ["name", "kana", "email"], (people) =>
        page(
            `<ul>${people.map((one) => `<li>氏名：${nameOf(one, "・")} フリガナ：${kanaOf(one, "・")} メール：${one.email}</li>`).join("")}</ul>`,
        ),
    ),
    shape(
        "ja-honorifics",
        "様, さん, 殿, 先生 behind the names of a column",
        HTML,
        ["name", "phone"],
        (people, random) =>
            page(
                `<table><tr><th>お名前</th><th>電話</th></tr>${people.map((one) => `<tr><td>${nameOf(one, " ")} ${random.pick(["様", "さん", "殿", "先生"])}</td><td>${mobileOf(one)}</td></tr>`).join("")}</table>`,
            ),
    ),
    shape(
        "ja-spaced-labels",
        "labels drawn wide by spaces, notes beside them",
        HTML,
        ["name", "address", "phone"],
        (people) =>
            page(
                people
                    .map(
                        (one) =>
                            `<table><tr><th>氏　　名<span>※必須</span></th><td>${nameOf(one)}</td></tr><tr><th>住　　所</th><td>${addressOf(one)}</td></tr><tr><th>電　　話</th><td>${landlineOf(one)}</td></tr></table>`,
                    )
                    .join(""),
            ),
    ),
    shape("ja-phone-brackets", "area codes in brackets, +81, no hyphens", CSV, ["name", "phone"], (people, random) =>
        lines([
            "氏名,連絡先",
            ...people.map((one) =>
                csvLine([
                    nameOf(one),
                    random.pick([
                        `(${one.landline.slice(0, 2)})${one.landline.slice(2, 6)}-${one.landline.slice(6)}`,
                        `+81-${mobileOf(one).slice(1)}`,
                        one.mobile,
                        one.landline,
                    ]),
                ]),
            ),
        ]),
    ),
    shape("ja-family-given-kana", "姓（漢字） and the like as columns", CSV, ["name", "kana", "email"], (people) =>
        lines([
            "お名前（姓）,お名前（名）,フリガナ（セイ）,フリガナ（メイ）,メールアドレス（確認用）",
            ...people.map((one) => csvLine([one.family, one.given, one.familyKana, one.givenKana, one.email])),
        ]),
    ),
    shape(
        "ja-arrow-lines",
        "lines with ＝ and ： in full width, as mobile forms send",
        TEXT,
        ["name", "email", "phone"],
        (people) =>
            people
                .map((one) => `氏名＝${nameOf(one)}\nメールアドレス＝${one.email}\n電話番号＝${mobileOf(one)}\n`)
                .join("\n"),
    ),
    shape(
        "ja-address-no-prefecture",
        "addresses without prefecture, with 番地",
        CSV,
        ["name", "address", "phone"],
        (people) =>
            lines([
                "氏名,住所,電話番号",
                ...people.map((one) =>
                    csvLine([nameOf(one), `${one.city}${one.town}${one.block[1]}番地の${one.block[2]}`, mobileOf(one)]),
                ),
            ]),
    ),
    shape("ja-postal-seven", "postal codes without a hyphen", JSON_TYPE, ["name", "postal", "address"], (people) =>
        JSON.stringify({
            list: people.map((one) => ({ shimei: nameOf(one), yubin: one.postal, jusho: addressOf(one) })),
        }),
    ),
    shape(
        "ja-month-of-birth",
        "year and month of birth only, with nickname",
        CSV,
        ["nickname", "email", "birth"],
        (people) =>
            lines([
                "ラジオネーム,メールアドレス,生年月",
                ...people.map((one) => csvLine([one.nick, one.email, `${one.birth[0]}年${one.birth[1]}月`])),
            ]),
    ),
    shape("ja-letter-list", "〒 and address lines, 様 behind the name", TEXT, ["name", "postal", "address"], (people) =>
        people.map((one) => `〒${postalOf(one)}\n${addressOf(one)}\n${nameOf(one, "　")}　様\n`).join("\n"),
    ),
]
