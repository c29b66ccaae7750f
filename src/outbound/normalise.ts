/**
 * The normal forms under which values are keyed (core/keyer.ts): two spellings of one value must give one digest, on
 * every gate and in every version; a change here is a new key id. Each form is idempotent. Kanji variants (髙/高, 國/国) are
 * left apart, which errs towards more persons.
 */
import { familyFirst } from "./recognizers/japan/name-order.ts"

const HONORIFIC = /(?:様|さま|さん|殿|氏|先生)$/
/** What only stands in a block that is not written 1-2-3; the place of each numeral is told by one of them. */
const BLOCK_WORDS = /[丁番号]|[0-9][のー][0-9]/
/** Units that it ends in. */
const HONORIFIC_ENDS = new Uint8Array(0x1_00_00)
for (const end of "様まん殿氏生") HONORIFIC_ENDS[end.charCodeAt(0)] = 1
const SPACES = /[\s\u200b-\u200d\ufeff]+/g
/** Between the halves of a name. */
const NAME_GAPS = /[\s\u200b-\u200d\ufeff・]+/g
const HYPHENS = /[\u2010-\u2015\u2212\uff0d\uff70]/g
const KANJI_DIGITS: ReadonlyMap<string, number> = new Map(
    Array.from("〇一二三四五六七八九", (digit, value) => [digit, value] as const),
)

/** NFKC, no spaces, lower case; the plus tag stays, since it may be another mailbox. */
export function normaliseEmail(text: string): string {
    let hasCapital = false
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit <= 0x20 || unit >= 0x7f) return foldedEmail(text)
        if (unit >= 0x41 && unit <= 0x5a) hasCapital = true
    }
    return hasCapital ? text.toLowerCase() : text
}

function foldedEmail(text: string): string {
    return text.normalize("NFKC").replaceAll(SPACES, "").toLowerCase().normalize("NFKC")
}

/** Most texts have no capital, and to find that out costs less than a copy. */
export function asciiInLower(text: string): string {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit >= 0x41 && unit <= 0x5a) return text.toLowerCase()
    }
    return text
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
    if (isVisibleAscii(text)) return text.replaceAll(/[^0-9]/g, "")
    return text.normalize("NFKC").replaceAll(/[^0-9]/g, "")
}

/**
 * NFKC, without spaces, middle dots and a closing honorific, lower case (`Taro  Yamada` → `taroyamada`); the family name first
 * where the dictionary tells it (`花子 山田` → `山田花子`).
 */
export function normaliseName(text: string): string {
    return closedName(familyFirst(text))
}

function closedName(text: string): string {
    const closed = closedUp(text)
    // Most names are kanji and kana in composed form, on which none of the steps below does anything.
    if (closed !== null) return closed.length > 2 ? withoutHonorific(closed) : closed
    const plain = text.normalize("NFKC").replaceAll(NAME_GAPS, "").toLowerCase().normalize("NFKC")
    return plain.length > 2 ? withoutHonorific(plain) : plain
}

/** As a name, in katakana: `やまだ たろう` and `ﾔﾏﾀﾞ ﾀﾛｳ` are one reading. */
export function normaliseKana(text: string): string {
    const plain = closedName(text)
    if (!hasHiragana(plain)) return plain
    return plain.replaceAll(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
}

/** Block numbers as `1-2-3`, whether written 一丁目二番地三号 or １－２－３; no spaces. */
export function normaliseAddress(text: string): string {
    // Most blocks are written 1-2-3, behind kanji and kana in composed form: only hyphens are left to be looked at.
    const plain = isSettledAddress(text)
        ? text
        : text.normalize("NFKC").replaceAll(SPACES, "").replaceAll(HYPHENS, "-").toLowerCase().normalize("NFKC")
    return withPlainBlock(plain)
}

function withPlainBlock(plain: string): string {
    if (!BLOCK_WORDS.test(plain)) return withSingleHyphens(plain)
    const numbered = plain
        .replaceAll(/[〇一二三四五六七八九十百]{1,6}(?=丁目|番|号)/g, (numeral) => String(kanjiNumber(numeral)))
        .replaceAll(/(?<=[0-9])(?:丁目|番地の?|番|号室?|の(?=[0-9])|ー(?=[0-9]))/g, "-")
    return withSingleHyphens(numbered)
}

/** None at the end. */
function withSingleHyphens(text: string): string {
    const single = text.includes("--") ? text.replaceAll(/-{2,}/g, "-") : text
    return single.endsWith("-") ? single.slice(0, -1) : single
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
    while (HONORIFIC_ENDS[rest.charCodeAt(rest.length - 1)] === 1 && rest.length > 2 && HONORIFIC.test(rest))
        rest = rest.replace(HONORIFIC, "")
    return rest
}

/** ASCII without spaces, which NFKC leaves as it is. */
function isVisibleAscii(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit <= 0x20 || unit >= 0x7f) return false
    }
    return true
}

/** Without spaces and middle dots, where all else is kanji and kana in composed form; null where anything is not, or is nothing. */
function closedUp(text: string): string | null {
    let closed = ""
    let from = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (isPlainJapaneseUnit(unit)) continue
        if (unit !== 0x20 && unit !== 0x3000 && unit !== MIDDLE_DOT) return null
        closed += text.slice(from, at)
        from = at + 1
    }
    if (from > 0) closed += text.slice(from)
    else closed = text
    return closed === "" ? null : closed
}

const MIDDLE_DOT = 0x30fb

/** Kanji and kana, with nothing else but spaces and middle dots between: what NFKC leaves as it is. */
export function isJapaneseName(text: string): boolean {
    let letters = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (isPlainJapaneseUnit(unit)) letters++
        else if (unit !== 0x20 && unit !== 0x3000 && unit !== MIDDLE_DOT) return false
    }
    return letters > 0
}

/** ぁ-ゖ, ァ-ヺ, ー, 一-鿼, 々 */
function isPlainJapaneseUnit(unit: number): boolean {
    if (unit >= 0x4e00) return unit <= 0x9ffc
    return (
        (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc || unit === 0x3005
    )
}

/** Plain Japanese and visible ASCII without capitals: no step before the block numbers changes any of it. */
function isSettledAddress(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        const settled = unit > 0x20 && unit < 0x7f && (unit < 0x41 || unit > 0x5a)
        if (!settled && !isPlainJapaneseUnit(unit)) return false
    }
    return true
}

function hasHiragana(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit >= 0x3041 && unit <= 0x309e) return true
    }
    return false
}
