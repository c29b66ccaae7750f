// The twenty-third set: files that carriers and banks take.
import { day } from "../nineteenth-shape.ts"
import { addressOf, blockOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { CSV, csvLine, lines, TEXT, withEither, type Shape } from "../shape.ts"
import { data } from "../twentythird-shape.ts"

const TSV = "text/tab-separated-values; charset=utf-8"
const quoted = (...values: readonly (string | number)[]): string => values.map((one) => `"${one}"`).join(",")
const SHOP = ["049-000-2306", "350-0024", "埼玉県川越市見本2-3", "みほん商店"] as const

/** Katakana of half width, as banks write it. */
const NARROW: Readonly<Record<string, string>> = Object.fromEntries(
    Array.from(
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンョュ",
        (wide, at) => [wide, "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾖﾕ".charAt(at)],
    ),
)
const narrow = (kana: string): string =>
    Array.from(kana.normalize("NFD"), (unit) => NARROW[unit] ?? (unit === "\u3099" ? "ﾞ" : unit)).join("")

export const TWENTYTHIRD_SLIPS: readonly Shape[] = [
    data(
        "twentythird-b2-slips",
        "slips of a carrier: receiver, and the shop in every line",
        CSV,
        "few",
        ["name", "phone", "postal", "address"],
        (p, r) =>
            lines([
                "お客様管理番号,送り状種類,クール区分,伝票番号,出荷予定日,お届け予定日,配達時間帯,お届け先コード,お届け先電話番号,お届け先電話番号枝番,お届け先郵便番号,お届け先住所,お届け先アパートマンション名,お届け先会社・部門１,お届け先会社・部門２,お届け先名,お届け先名(ｶﾅ),敬称,ご依頼主コード,ご依頼主電話番号,ご依頼主電話番号枝番,ご依頼主郵便番号,ご依頼主住所,ご依頼主アパートマンション,ご依頼主名,品名１",
                ...p.map((o) =>
                    csvLine([
                        r.digits(6),
                        0,
                        0,
                        r.digits(12),
                        day(r, "/"),
                        "",
                        "",
                        "",
                        mobileOf(o),
                        "",
                        postalOf(o),
                        addressOf(o),
                        o.building,
                        "",
                        "",
                        nameOf(o, "　"),
                        "",
                        "様",
                        "",
                        SHOP[0],
                        "",
                        SHOP[1],
                        SHOP[2],
                        "",
                        SHOP[3],
                        "雑貨",
                    ]),
                ),
            ]),
    ),
    data(
        "twentythird-yupack",
        "slips of the post, quoted, without headings",
        CSV,
        "few",
        ["name", "phone", "postal", "address"],
        (p, r) =>
            lines(
                p.map((o) =>
                    quoted(
                        r.digits(8),
                        day(r).replaceAll("-", ""),
                        0,
                        1,
                        nameOf(o, "　"),
                        "様",
                        o.postal,
                        o.prefecture,
                        o.city,
                        `${o.town}${blockOf(o)}`,
                        o.mobile,
                        "食品",
                        1,
                        "午前中",
                    ),
                ),
            ),
    ),
    data(
        "twentythird-ehiden",
        "slips of another carrier by tabs",
        TSV,
        "few",
        ["name", "phone", "postal", "address"],
        (p, r) =>
            lines([
                [
                    "お届け先コード取得区分",
                    "お届け先電話番号",
                    "お届け先郵便番号",
                    "お届け先住所１",
                    "お届け先住所２",
                    "お届け先名称１",
                    "お届け先名称２",
                    "お客様管理番号",
                    "荷送人電話番号",
                    "荷送人名称",
                    "品名１",
                    "出荷個数",
                ].join("\t"),
                ...p.map((o) =>
                    [
                        "",
                        landlineOf(o),
                        o.postal,
                        addressOf(o),
                        o.building,
                        nameOf(o, " "),
                        "",
                        r.digits(6),
                        SHOP[0],
                        SHOP[3],
                        "衣料",
                        1,
                    ].join("\t"),
                ),
            ]),
    ),
    withEither(
        data(
            "twentythird-zengin",
            "a file for transfers: lines of fixed width, names in narrow katakana",
            TEXT,
            "few",
            ["kana"],
            (p, r) =>
                lines([
                    `12100000002301${"ﾐﾎﾝｼﾖｳｼﾞ(ｶ".padEnd(40)}11250001${"ﾚｲｼﾞ".padEnd(15)}101${"ﾎﾝﾃﾝ".padEnd(15)}10000023`.padEnd(
                        120,
                    ),
                    ...p.map((o) =>
                        `20001${"ﾐﾎﾝ".padEnd(15)}23${r.digits(1)}${"ﾎﾝﾃﾝ".padEnd(15)}    1${r.digits(7)}${narrow(kanaOf(o, " ")).padEnd(30)}${r.digits(6).padStart(10, "0")}1`.padEnd(
                            120,
                        ),
                    ),
                    `8${String(p.length).padStart(6, "0")}000000230000`.padEnd(120),
                    "9".padEnd(120),
                ]),
        ),
        "name",
        "account",
    ),
]
