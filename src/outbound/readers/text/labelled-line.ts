// Lines that name their value in other ways than by a colon: `【お名前】 山田`, `■氏名 山田`, `氏名＝山田`. Errs towards no
// label: only known words name something here.
import { isLabelWord, mayEndLabel } from "../labels.ts"
import type { LabelledLine } from "../spaced-labels.ts"

const BULLETS = "■◆●○◇□▼▽▲△★☆・＊*※▪•\\-"
const BRACKETED = new RegExp(`^[${BULLETS}\\s]{0,4}[【［[〔＜](.{1,24}?)[】］\\]〕＞]\\s*(?:=>|->|[:：=＝→])?\\s*`, "u")
/** `( お名前 )`, `《氏名》山田`, `≪電話番号≫`: brackets that texts have as well, so that one has to begin the line and its own end closes it. */
const ENCLOSED =
    /^(?:[(（]([^()（）]{1,24})[)）]|<([^<>]{1,24})>|〈([^〈〉]{1,24})〉|《([^《》]{1,24})》|≪([^≪≫]{1,24})≫|「([^「」]{1,24})」)\s*(?:=>|->|[:：=＝→])?\s*/
const ENCLOSING = /^[(（<〈《≪「]/
const BULLETED = new RegExp(`^[${BULLETS}]\\s*([^\\s\u3000:：=＝]{1,16})(?:[\\s\u3000]+(?:[:：=＝]\\s*)?|$)`, "u")
/** `"name" => "山田"`, `'name': '山田'`, `["name"]=>`: keys as programs print them. */
const QUOTED_KEY = /^\[?(["'])([^"'\]\n]{1,24})\1\]?\s*(?:=>|[:=])\s*/
const EQUALLED = /^([^\s=＝:：]{1,24}|[A-Za-z][A-Za-z _.-]{0,23})\s*[=＝]\s*/
/** `:Phone: 090-…`: fields of reStructuredText, properties of Org. */
const FIELD = /^:([^:\s][^:]{0,23}):\s+(?=\S)/
/** `氏名……… 山田`, `電話.... 090-…`: a row of dots leads from the label to its value. */
const LED = /^([^\s…‥.．・:：]{1,16})[\s\u3000]{0,4}(?:[…‥]{1,16}|[.．・]{3,32})[…‥.．・]{0,16}[\s\u3000]{0,8}(?=\S)/
const LEADER = /[…‥]|[.．・]{3}/
/** `氏名：` with its value on the next line. */
const WAITING = /^([^:：]{1,24})[:：]\s*$/

/** Units in which a bracket has to begin. */
const BRACKET_UNITS = 8
const BRACKET = /[【［[〔＜]/
export const BULLET_SIGNS: ReadonlySet<string> = new Set(BULLETS)

/** `[1] お名前`, `2. メールアドレス`, `Q3．電話番号`, `④ ご住所`: forms count what they ask for. */
const NUMBERED =
    /^(?:[[(（【［]?(?:Q|Ｑ|問|設問)?[0-9０-９]{1,2}[\])）】］.．:：、][\s\u3000]{0,2}|[\u2460-\u2473][\s\u3000]{0,2})/
const NUMBERED_UNITS = 28

/** @returns the label that such a line is nothing but; null for any other line */
function numberedLabel(text: string): LabelledLine | null {
    if (text.length > NUMBERED_UNITS) return null
    const number = NUMBERED.exec(text)?.[0].length ?? 0
    const label = text.slice(number)
    return number > 0 && isLabelWord(label) ? { label, from: text.length } : null
}

/** Whether a line may be such a label: asked of every line. */
export function mayBeNumberedLabel(text: string): boolean {
    return text.length <= NUMBERED_UNITS && mayEndLabel(text.charCodeAt(text.length - 1)) && NUMBERED.test(text)
}

/** @param text trimmed */
export function labelledLine(text: string): LabelledLine | null {
    const numbered = numberedLabel(text)
    if (numbered !== null) return numbered
    const isBracketed = BRACKET.test(text.slice(0, BRACKET_UNITS))
    const enclosed = enclosedLabel(text)
    if (enclosed !== null) return enclosed
    const isBulleted = BULLET_SIGNS.has(text.charAt(0))
    if (isBulleted) {
        const alone = text.slice(1).trim()
        if (isLabelWord(alone)) return { label: alone, from: text.length }
    }
    const barred = barredPair(text)
    if (barred !== null) return barred
    const isQuoted = /^\[?["']/.test(text)
    const isEqualled = text.includes("=") || text.includes("＝")
    const isWaiting = text.endsWith(":") || text.endsWith("：")
    // Most lines have none of these signs: no pattern is tried in vain.
    const patterns = [
        isQuoted && QUOTED_KEY,
        isBracketed && BRACKETED,
        isBulleted && BULLETED,
        isEqualled && EQUALLED,
        LEADER.test(text) && LED,
        isWaiting && WAITING,
        text.startsWith(":") && FIELD,
    ]
    for (const pattern of patterns) {
        if (pattern === false) continue
        const match = pattern.exec(text)
        const label = (pattern === QUOTED_KEY ? match?.[2] : match?.[1])?.trim() ?? ""
        if (match !== null && label !== "" && isLabelWord(label)) return { label, from: match[0].length }
    }
    return null
}

/** Only Japanese words: `<name>` and `(title)` are what programs and sentences have. */
function enclosedLabel(text: string): LabelledLine | null {
    const match = ENCLOSING.test(text) ? ENCLOSED.exec(text) : null
    if (match === null) return null
    const label =
        match
            .slice(1)
            .find((group) => group !== undefined)
            ?.trim() ?? ""
    return /[^\x00-\x7f]/.test(label) && isLabelWord(label) ? { label, from: match[0].length } : null
}

/** `name | 山田 太郎`: one column below the other, as consoles of databases print wide rows. */
function barredPair(text: string): LabelledLine | null {
    const bar = text.indexOf(" | ")
    if (bar < 1 || bar > BARRED_UNITS || text.includes("|", bar + BAR_UNITS)) return null
    const label = text.slice(0, bar).trimEnd()
    const value = text.slice(bar + BAR_UNITS).trimStart()
    if (!isLabelWord(label) || value === "" || isLabelWord(value)) return null
    return { label, from: text.length - value.length }
}

const BARRED_UNITS = 40
const BAR_UNITS = " | ".length

/** A line of dashes, stars or the like: what stands above and below is apart. */
export function isRule(text: string): boolean {
    return text.length >= 3 && /^[-=_*#~─━‐－＝＊◇◆+|\u2500-\u257f\s]+$/u.test(text)
}

/** The frame of a box, or the line between two of its rows: the box goes on, an empty line ends it. */
export function isBoxRule(text: string): boolean {
    return text.length >= 3 && /^[\u2500-\u257f\s]+$/u.test(text) && /[├┼┤┝┥╂┠┨╋┣┫]/u.test(text)
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
