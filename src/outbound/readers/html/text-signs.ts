// What a text between tags holds, told in the pass over the page's units that finds its end: most texts are white space or a few
// words, and neither references nor colons nor addresses have to be looked for in them again.
import { FEWEST_DIGITS, tellsOfSomebody } from "../../worth-reading.ts"
import { SHORTEST_RUN } from "../../disguise/base64-text.ts"
import { isDigit, SHAPE_SCAN_LIMIT, shapeBy } from "../shape.ts"

/** Bits of flags over a count of digits; UNTOLD where nothing was told, and every question has to be asked of the text. */
export type TextSigns = number

export const UNTOLD: TextSigns = -1
const DIGITS = 0xffff
const MAIL = 1 << 16
const COLON = 1 << 17
const REFERENCE = 1 << 18
const INK = 1 << 19
const MARKUP = 1 << 20
const LINE = 1 << 21
/** A space or line break between two signs of ink. */
const GAP = 1 << 22
/** What an escape of a program or an address begins with: `\`, `%`. */
const ESCAPE = 1 << 23
const SOMEBODY = 1 << 24
/** A run of letters and digits as long as the shortest that may be base64. */
const RUN = 1 << 25

/** Of white space, on one line or several. */
export const BLANK: TextSigns = LINE

/** Of the table alone, below the flags: a sign of base64. */
const IN_RUN = 2
const DIGIT = 1
/** Flags of ASCII; DIGIT and IN_RUN beside them. */
const OF_ASCII: Int32Array = Int32Array.from({ length: 0x80 }, (_, unit) => asciiFlags(String.fromCharCode(unit)))

function asciiFlags(sign: string): number {
    const own = { "\n": LINE, ":": COLON, "@": MAIL, "&": REFERENCE, "<": MARKUP, "%": ESCAPE, "\\": ESCAPE }[sign] ?? 0
    const ink = sign > " " ? INK : 0
    return own | ink | (/[0-9]/.test(sign) ? DIGIT : 0) | (/[A-Za-z0-9+/]/.test(sign) ? IN_RUN : 0)
}

/** A text of which the end is looked for and what it holds is told in one pass. */
export class TextScan {
    /** Where the text ends; -1 where that lies beyond what a shape is told by. */
    end = -1
    signs: TextSigns = UNTOLD

    /** @param units of the page; @param stop the unit that the text ends before, or NO_STOP: it ends at `limit` at the latest */
    read(units: Uint16Array, start: number, limit: number, stop: number): void {
        const near = Math.min(limit, start + SHAPE_SCAN_LIMIT)
        let digits = 0
        let flags = 0
        let run = 0
        /** GAP where a space stood behind ink: told once more ink follows. */
        let gap = 0
        let at = start
        for (; at < near; at++) {
            const unit = units[at] ?? 0
            if (unit < 0x80) {
                if (unit === stop) break
                const found = OF_ASCII[unit] ?? 0
                if (unit <= 0x20) {
                    if ((flags & INK) !== 0) gap = GAP
                    run = 0
                } else {
                    flags |= gap
                    run = (found & IN_RUN) === 0 ? 0 : run + 1
                    if (run === SHORTEST_RUN) flags |= RUN
                    digits += found & DIGIT
                }
                flags |= found
                continue
            }
            run = 0
            flags |= INK | gap
            // Most units of Japanese text, which mostly stand in a row.
            if (unit > WIDE_SPACE && unit < 0xff10) {
                if (tellsOfSomebody(unit)) flags |= SOMEBODY
                at = endOfWords(units, at + 1, near) - 1
            } else if (unit === WIDE_SPACE) gap = GAP
            else if (isDigit(unit)) digits++
            else if (unit === 0xff1a) flags |= COLON
            else if (unit === 0xff20) flags |= MAIL
        }
        const isWhole = at < near || at === limit
        this.end = isWhole ? at : -1
        this.signs = isWhole ? (flags & ~DIGITS) | digits : UNTOLD
    }
}

const NO_STOP = -1
const scan = new TextScan()

/** @param units of the page, in which the text stands at [start, end) */
export function signsOf(units: Uint16Array, start: number, end: number): TextSigns {
    if (end - start > SHAPE_SCAN_LIMIT) return UNTOLD
    scan.read(units, start, end, NO_STOP)
    return scan.signs
}

const WIDE_SPACE = 0x3000

/** Behind kana, kanji and Japanese signs that say nothing more than that they are ink. */
function endOfWords(units: Uint16Array, from: number, to: number): number {
    let at = from
    while (at < to) {
        const unit = units[at] ?? 0
        if (unit <= WIDE_SPACE || unit >= 0xff10 || tellsOfSomebody(unit)) break
        at++
    }
    return at
}

/** Of two texts in a row. */
export function joinedSigns(first: TextSigns, second: TextSigns): TextSigns {
    if (first === UNTOLD || second === UNTOLD) return UNTOLD
    const digits = Math.min((first & DIGITS) + (second & DIGITS), DIGITS)
    // Where both have ink, a gap or a run may lie over the place where they join.
    const joint = (first & second & INK) === 0 ? 0 : GAP | RUN
    return ((first | second | joint) & ~DIGITS) | digits
}

/** Anything but white space of ASCII. */
export function hasInk(signs: TextSigns, source: string, start: number, end: number): boolean {
    if (signs !== UNTOLD) return (signs & INK) !== 0
    for (let at = start; at < end; at++) if (source.charCodeAt(at) > 0x20) return true
    return false
}

/** No character references stand in it. */
export function isLiteral(signs: TextSigns): boolean {
    return signs !== UNTOLD && (signs & REFERENCE) === 0
}

/** Words on one line, without references, colons or tags: most comments. */
export function isPlainWords(signs: TextSigns): boolean {
    return signs !== UNTOLD && (signs & INK) !== 0 && (signs & (REFERENCE | COLON | MARKUP | LINE)) === 0
}

export function hasColon(signs: TextSigns, text: string): boolean {
    return signs === UNTOLD ? text.includes(":") || text.includes("：") : (signs & COLON) !== 0
}

/** Whether a space may stand between two words of it. */
export function mayHaveGap(signs: TextSigns): boolean {
    return (signs & GAP) !== 0
}

/** Whether it is told that the text, which is literal, can identify nobody by itself (worth-reading.ts). */
export function isVain(signs: TextSigns): boolean {
    return signs !== UNTOLD && (signs & (MAIL | ESCAPE | SOMEBODY | RUN)) === 0 && (signs & DIGITS) < FEWEST_DIGITS
}

/** As shapeOf of shape.ts. */
export function shapeBySigns(signs: TextSigns): number {
    return shapeBy((signs & MAIL) !== 0, signs & DIGITS)
}
