// Of the twelfth set, written before the readers were looked at: the charsets of Japan.
import iconv from "iconv-lite"
import { addressIn, birthIn } from "../eighth-words.ts"
import { landlineOf, mobileOf, nameOf, postalOf, wide } from "../people.ts"
import { csvLine, lines, shape, shownWith, somePeople, type Shape } from "../shape.ts"

export const DATA_CHARSETS: readonly Shape[] = [
    shape(
        "twelfth-wide",
        "everything in full-width signs",
        "text/csv; charset=shift_jis",
        ["name", "phone", "postal"],
        (people) =>
            iconv.encode(
                lines([
                    "Ｎｏ，氏　　名，ＴＥＬ，〒".replaceAll("，", ","),
                    ...people.map((o, at) =>
                        csvLine([wide(String(at + 1)), nameOf(o, "　"), wide(landlineOf(o)), wide(postalOf(o))]),
                    ),
                ]),
                "cp932",
            ),
    ),
    shape(
        "twelfth-euc",
        "EUC-JP with tabs and headings in rōmaji",
        "text/tab-separated-values; charset=euc-jp",
        ["name", "address", "phone"],
        (people, random) =>
            iconv.encode(
                lines(
                    [
                        "bangou\tnamae\tjuusho\tdenwa",
                        ...people.map((o) =>
                            [o.id + 1, nameOf(o, " "), addressIn(random, o), landlineOf(o)].join("\t"),
                        ),
                    ],
                    "\n",
                ),
                "eucjp",
            ),
    ),
    shape(
        "twelfth-utf16",
        "UTF-16 with a byte order mark",
        "text/csv; charset=utf-16",
        ["name", "email", "birth"],
        (people, random) =>
            iconv.encode(
                lines([
                    "氏名\t生年月日\tメール",
                    ...people.map((o) => [nameOf(o, "・"), birthIn(random, o), o.email].join("\t")),
                ]),
                "utf16le",
                { addBOM: true },
            ),
    ),
    {
        id: "twelfth-jis-csv",
        why: "ISO-2022-JP",
        make: (random) => {
            // JIS X 0208 has no 髙.
            const people = somePeople(random).map((o) => ({ ...o, family: o.family.replace("髙", "高") }))
            return {
                mediaType: "text/csv; charset=iso-2022-jp",
                body: jis(lines(["氏名,電話", ...people.map((o) => `${nameOf(o, " ")},${mobileOf(o)}`)])),
                shown: shownWith(people, "name", "phone"),
            }
        },
    },
]

/** ISO-2022-JP (RFC 1468) of signs of JIS X 0208 and ASCII. */
function jis(text: string): Uint8Array {
    const out: number[] = []
    let kanji = false
    for (const sign of text) {
        const bytes = iconv.encode(sign, "eucjp")
        const wide = bytes.length === 2
        if (wide !== kanji) out.push(...(wide ? [0x1b, 0x24, 0x42] : [0x1b, 0x28, 0x42]))
        kanji = wide
        out.push(...Array.from(bytes, (byte) => (wide ? byte & 0x7f : byte)))
    }
    return Uint8Array.from(out)
}
