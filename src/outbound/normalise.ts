/**
 * The normal forms under which values are keyed (core/keyer.ts): two spellings of one value must give one digest, on
 * every gate and in every version; a change here is a new key id. Each form is idempotent. Kanji variants (髙/高, 國/国) are
 * left apart, which errs towards more persons.
 */
const HONORIFIC = /(?:様|さま|さん|殿|氏|先生)$/
const PLAIN_JAPANESE = /^[ぁ-ゖァ-ヺー一-鿼々]+$/
const SPACES = /[\s\u200b-\u200d\ufeff]+/g
/** Between the halves of a name. */
const NAME_GAPS = /[\s\u200b-\u200d\ufeff・]+/g
const HYPHENS = /[\u2010-\u2015\u2212\uff0d\uff70]/g
const KANJI_DIGITS: ReadonlyMap<string, number> = new Map(
    Array.from("〇一二三四五六七八九", (digit, value) => [digit, value] as const),
)

/** NFKC, no spaces, lower case; the plus tag stays, since it may be another mailbox. */
export function normaliseEmail(text: string): string {
    return text.normalize("NFKC").replaceAll(SPACES, "").toLowerCase().normalize("NFKC")
}

/** National digits with the leading 0 (`+81-90-…` → `090…`); other countries as `+` and digits. */
export function normalisePhone(text: string): string {
    const plain = text.normalize("NFKC")
    const digits = plain.replaceAll(/[^0-9]/g, "")
    const plus = plain.trimStart().startsWith("+")
    if (!plus && !/^00[1-9]/.test(digits)) return digits
    const international = plus ? digits : digits.slice(2)
    if (!international.startsWith("81")) return `+${international}`
    return `0${international.slice(2).replace(/^0+/, "")}`
}

export function normaliseDigits(text: string): string {
    return text.normalize("NFKC").replaceAll(/[^0-9]/g, "")
}

/** NFKC, without spaces, middle dots and a closing honorific, lower case (`Taro  Yamada` → `taroyamada`). */
export function normaliseName(text: string): string {
    const closed = text.replaceAll(" ", "").replaceAll("\u3000", "").replaceAll("・", "")
    // Most names are kanji and kana in composed form, on which none of the steps below does anything.
    if (PLAIN_JAPANESE.test(closed)) return closed.length > 2 ? withoutHonorific(closed) : closed
    const plain = text.normalize("NFKC").replaceAll(NAME_GAPS, "").toLowerCase().normalize("NFKC")
    return plain.length > 2 ? withoutHonorific(plain) : plain
}

/** As a name, in katakana: `やまだ たろう` and `ﾔﾏﾀﾞ ﾀﾛｳ` are one reading. */
export function normaliseKana(text: string): string {
    const plain = normaliseName(text)
    return plain.replaceAll(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
}

/** Block numbers as `1-2-3`, whether written 一丁目二番地三号 or １－２－３; no spaces. */
export function normaliseAddress(text: string): string {
    const plain = text.normalize("NFKC").replaceAll(SPACES, "").replaceAll(HYPHENS, "-").toLowerCase().normalize("NFKC")
    return plain
        .replaceAll(/[〇一二三四五六七八九十百]{1,6}(?=丁目|番|号)/g, (numeral) => String(kanjiNumber(numeral)))
        .replaceAll(/(?<=[0-9])(?:丁目|番地の?|番|号室?|の(?=[0-9])|ー(?=[0-9]))/g, "-")
        .replaceAll(/-{2,}/g, "-")
        .replace(/-$/, "")
}

/** 三百二十一 → 321, 二〇 → 20. @param numeral only 〇一二三四五六七八九十百 */
export function kanjiNumber(numeral: string): number {
    if (!/[十百]/.test(numeral)) return Number(Array.from(numeral, (digit) => KANJI_DIGITS.get(digit) ?? 0).join(""))
    let sum = 0
    let digit = 0
    for (const sign of numeral) {
        const unit = sign === "百" ? 100 : sign === "十" ? 10 : 0
        if (unit === 0) digit = KANJI_DIGITS.get(sign) ?? 0
        else sum += Math.max(digit, 1) * unit
        if (unit !== 0) digit = 0
    }
    return sum + digit
}

function withoutHonorific(name: string): string {
    let rest = name
    while (rest.length > 2 && HONORIFIC.test(rest)) rest = rest.replace(HONORIFIC, "")
    return rest
}
