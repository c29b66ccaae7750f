// Most lines of most texts are sentences: no sign in them sets a label, a column or a key apart. One pass over a line tells,
// so that no pattern is tried in vain. Errs towards "not plain": then the line is read with care.

const STRUCTURE = 1
const SPACE = 2
const COLON = 4
/** Signs that mean something at the beginning of a line: bullets, brackets, quotes of mails, rules, the postal mark. */
const LEADING = 8
/** Within the first units of a line only. */
const BRACKET = 16
/** Four without a space behind them set columns apart (comma-line.ts). */
const COMMA = 32
const COMMAS = 4
/** Brackets that hold who speaks, behind a time at the beginning of a line. */
const SPEAKER_BRACKET = 64

/** As BRACKET_UNITS of labelled-line.ts. */
const BRACKET_UNITS = 8
/** A word before a space is a label up to so many units: SPACED of labelled-line.ts. */
const SPACED_LABEL_UNITS = 12

const TABLE = new Uint8Array(0x1_00_00)

function mark(units: string, bits: number): void {
    for (let index = 0; index < units.length; index++) {
        const code = units.charCodeAt(index)
        TABLE[code] = (TABLE[code] ?? 0) | bits
    }
}

mark("\t|｜／=＝", STRUCTURE)
// What JavaScript calls white space, other than the space itself.
mark("\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", STRUCTURE)
mark("\u2028\u2029\u202f\u205f\u3000\ufeff", STRUCTURE)
mark(" ", SPACE)
mark(":：", COLON)
mark(",", COMMA)
mark("■◆●○◇□▼▽▲△★☆・＊*※▪•\\->-=_*#~─━‐－＝＊◇◆+|〒", LEADING)
// Brackets that are a label's or whoever speaks' only where the line begins with them.
mark("(（<〈《≪「", LEADING)
// What boxes are drawn with (Unicode: Box Drawing).
for (let code = 0x2500; code <= 0x257f; code++) mark(String.fromCharCode(code), LEADING)
mark("【［[〔＜", BRACKET)
mark("<[(（【", SPEAKER_BRACKET)

/** @param text trimmed; not empty */
export function isPlainLine(text: string): boolean {
    const { length } = text
    if ((TABLE[text.charCodeAt(0)] ?? 0) & LEADING) return false
    let spaceAt = -1
    let hasColon = false
    let commas = 0
    for (let at = 0; at < length; at++) {
        const found = TABLE[text.charCodeAt(at)] ?? 0
        if ((found & ~LEADING) === 0) continue
        if ((found & STRUCTURE) !== 0 || ((found & BRACKET) !== 0 && at < BRACKET_UNITS)) return false
        if (found === SPACE) {
            // Two in a row set columns apart; a short word before the first may be a label.
            if (spaceAt === at - 1 && spaceAt >= 0) return false
            if (spaceAt < 0 && at <= SPACED_LABEL_UNITS && mayBeSpacedLabel(text, at)) return false
            spaceAt = at
        } else if (found === COMMA) {
            if (text.charCodeAt(at + 1) !== 0x20 && ++commas >= COMMAS) return false
        } else if (found === COLON && !hasColon) {
            // The first colon decides (labels.ts): within a time of day it names nothing.
            if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return false
            hasColon = true
        } else if (found === COLON && at < SPEAKER_UNITS && text.charCodeAt(at - 1) > 0x7f && startsWithDigit(text)) {
            // `10:05 山田 花子: 了解です`: behind the time of day stands who speaks (talk-line.ts).
            return false
        } else if ((found & SPEAKER_BRACKET) !== 0 && hasColon && at < SPEAKER_UNITS && startsWithDigit(text)) {
            // `10:05 <山田 花子> 了解です`
            return false
        }
    }
    return (TABLE[text.charCodeAt(length - 1)] ?? 0) !== COLON
}

/** A label before a space is Japanese, or the word for a telephone or mail. */
function mayBeSpacedLabel(text: string, end: number): boolean {
    const first = text.charCodeAt(0) | 0x20
    if (first === 0x74 || first === 0x66 || first === 0x65 || first === 0x6d) return true
    for (let at = 0; at < end; at++) if (text.charCodeAt(at) > 0x7f) return true
    return false
}

/** A date, a time of day and a name. */
const SPEAKER_UNITS = 48

function startsWithDigit(text: string): boolean {
    return isDigit(text.charCodeAt(0))
}

function isDigit(unit: number): boolean {
    return unit >= 0x30 && unit <= 0x39
}
