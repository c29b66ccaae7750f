// Lines that name their value in other ways than by a colon: `【お名前】 山田`, `■氏名　山田`, `氏名＝山田`. Errs towards no
// label: only known words name something here.
import { isLabelWord } from "../labels.ts"

export interface LabelledLine {
    readonly label: string
    /** Where the value begins in the line; the line's length when it has none. */
    readonly from: number
}

const BULLETS = "■◆●○◇□▼▽▲△★☆・＊*※▪•\\-"
const BRACKETED = new RegExp(`^[${BULLETS}\\s]{0,4}[【［[〔＜](.{1,24}?)[】］\\]〕＞]\\s*[:：=＝]?\\s*`, "u")
const BULLETED = new RegExp(`^[${BULLETS}]\\s*([^\\s　:：=＝]{1,16})(?:[\\s　]+|$)`, "u")
const EQUALLED = /^([^\s=＝:：]{1,24}|[A-Za-z][A-Za-z _.-]{0,23})\s*[=＝]\s*/
/** `氏名：` with its value on the next line. */
const WAITING = /^([^:：]{1,24})[:：]\s*$/

/** @param text trimmed */
export function labelledLine(text: string): LabelledLine | null {
    for (const pattern of [BRACKETED, BULLETED, EQUALLED, WAITING]) {
        const match = pattern.exec(text)
        const label = match?.[1]?.trim() ?? ""
        if (match !== null && label !== "" && isLabelWord(label)) return { label, from: match[0].length }
    }
    return null
}

/** A line of dashes, stars or the like: what stands above and below is apart. */
export function isRule(text: string): boolean {
    return text.length >= 3 && /^[-=_*#~─━‐－＝＊◇◆+|\s]+$/u.test(text)
}

/** How many units of `> > ` a quoted line begins with. */
export function quoteLength(text: string): number {
    return /^(?:>[ \t]?)+/.exec(text)?.[0].length ?? 0
}
