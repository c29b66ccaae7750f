// Lines that name their value in other ways than by a colon: `【お名前】 山田`, `■氏名 山田`, `氏名＝山田`. Errs towards no
// label: only known words name something here.
import { isLabelWord, type LabelledPart } from "../labels.ts"

export interface LabelledLine {
    readonly label: string
    /** Where the value begins in the line; the line's length when it has none. */
    readonly from: number
}

const BULLETS = "■◆●○◇□▼▽▲△★☆・＊*※▪•\\-"
const BRACKETED = new RegExp(`^[${BULLETS}\\s]{0,4}[【［[〔＜](.{1,24}?)[】］\\]〕＞]\\s*(?:=>|->|[:：=＝→])?\\s*`, "u")
const BULLETED = new RegExp(`^[${BULLETS}]\\s*([^\\s\u3000:：=＝]{1,16})(?:[\\s\u3000]+|$)`, "u")
/** `"name" => "山田"`, `'name': '山田'`, `["name"]=>`: keys as programs print them. */
const QUOTED_KEY = /^\[?(["'])([^"'\]\n]{1,24})\1\]?\s*(?:=>|[:=])\s*/
const EQUALLED = /^([^\s=＝:：]{1,24}|[A-Za-z][A-Za-z _.-]{0,23})\s*[=＝]\s*/
/** `氏名：` with its value on the next line. */
const WAITING = /^([^:：]{1,24})[:：]\s*$/

/** Units in which a bracket has to begin. */
const BRACKET_UNITS = 8
const BRACKET = /[【［[〔＜]/
const BULLET_SIGNS: ReadonlySet<string> = new Set(BULLETS)

/** @param text trimmed */
export function labelledLine(text: string): LabelledLine | null {
    const isBracketed = BRACKET.test(text.slice(0, BRACKET_UNITS))
    const isBulleted = BULLET_SIGNS.has(text.charAt(0))
    const isQuoted = /^\[?["']/.test(text)
    const isEqualled = text.includes("=") || text.includes("＝")
    const isWaiting = text.endsWith(":") || text.endsWith("：")
    // Most lines have none of these signs: no pattern is tried in vain.
    const patterns = [
        isQuoted && QUOTED_KEY,
        isBracketed && BRACKETED,
        isBulleted && BULLETED,
        isEqualled && EQUALLED,
        isWaiting && WAITING,
    ]
    for (const pattern of patterns) {
        if (pattern === false) continue
        const match = pattern.exec(text)
        const label = (pattern === QUOTED_KEY ? match?.[2] : match?.[1])?.trim() ?? ""
        if (match !== null && label !== "" && isLabelWord(label)) return { label, from: match[0].length }
    }
    return null
}

const DRAWN_UNITS = 6
const DRAWN = /^[^\x00-\x7f\u3000](?:[ \u3000]{1,8}[^\x00-\x7f\u3000]){1,6}(?=[ \u3000]|$)/

/** `氏    名  山田 太郎`: a label whose units are drawn as wide as the others are long. */
export function drawnLabel(text: string): LabelledLine | null {
    const drawn = DRAWN.exec(text)?.[0]
    if (drawn === undefined) return null
    const units = Array.from(drawn.matchAll(/[^ \u3000]/g), ({ 0: unit, index }) => ({ unit, end: index + 1 }))
    for (let length = Math.min(units.length, DRAWN_UNITS); length > 1; length--) {
        const label = units
            .slice(0, length)
            .map(({ unit }) => unit)
            .join("")
        const rest = text.slice(units[length - 1]?.end ?? 0)
        if (isLabelWord(label) && /^[ \u3000]+\S/.test(rest))
            return { label, from: text.length - rest.trimStart().length }
    }
    return null
}

const SPACED = /^([^\s:：=＝]{1,12})[ \u3000]+(?=\S)/

/** `氏名 山田 太郎`: one space says little; two such lines below each other are a form. */
export function spacedLabel(text: string): LabelledLine | null {
    const match = SPACED.exec(text)
    const label = match?.[1] ?? ""
    if (match === null || !/[^\x00-\x7f]|^(?:TEL|FAX|E-?mail|Mail)$/i.test(label) || !isLabelWord(label)) return null
    return { label, from: match[0].length }
}

/** Whether a text has a space that is wide enough to set columns apart. */
export function hasGap(text: string): boolean {
    return text.includes("  ") || text.includes("\u3000")
}

const GAP = /\u3000+| {2,}/g

/**
 * `生年月日 1980/1/2 性別 男`: labels and values apart by wide spaces.
 *
 * @returns null unless the line begins with a label and its value
 */
export function spacedPairs(text: string): readonly LabelledPart[] | null {
    if (!hasGap(text)) return null
    const pieces: { readonly text: string; readonly start: number }[] = []
    let from = 0
    for (const gap of text.matchAll(GAP)) {
        pieces.push({ text: text.slice(from, gap.index), start: from })
        from = gap.index + gap[0].length
    }
    pieces.push({ text: text.slice(from), start: from })
    const [first, second] = pieces
    if (first === undefined || second === undefined || !isLabelWord(first.text) || isLabelWord(second.text)) return null
    const parts: LabelledPart[] = []
    let label: string | null = null
    for (const piece of pieces) {
        const end = piece.start + piece.text.length
        const last = parts.at(-1)
        if (isLabelWord(piece.text)) label = piece.text
        else if (label !== null) {
            // Colons that stand below each other are apart from their labels.
            const colon = /^[:：=＝]\s*/.exec(piece.text)?.[0].length ?? 0
            if (piece.start + colon === end) continue
            parts.push({ label, start: piece.start + colon, end })
            label = null
        } else if (last !== undefined) parts[parts.length - 1] = { ...last, end }
    }
    return parts
}

/** A line of dashes, stars or the like: what stands above and below is apart. */
export function isRule(text: string): boolean {
    return text.length >= 3 && /^[-=_*#~─━‐－＝＊◇◆+|\s]+$/u.test(text)
}

/** How many units of `> > ` a quoted line begins with. */
export function quoteLength(text: string): number {
    return /^(?:>[ \t]?)+/.exec(text)?.[0].length ?? 0
}

/** Where the text between the quotes of a value begins and ends: `"山田"`, `string(6) "山田"`, `'山田',`; the whole otherwise. */
export function withinQuotes(text: string): { readonly start: number; readonly end: number } {
    const match = /^(?:[a-z]{1,10}\(\d{1,9}\)\s)?(["'])(.*)\1[,;]?$/.exec(text)
    const inner = match?.[2] ?? ""
    if (match === null || inner === "" || inner.includes(match[1] ?? "")) return { start: 0, end: text.length }
    const start = match[0].indexOf(match[1] ?? "") + 1
    return { start, end: start + inner.length }
}
