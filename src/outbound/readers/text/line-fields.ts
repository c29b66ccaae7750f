// Lines of `key=value`, as logs write them: `user_id=7 name="山田" email=a@example.jp`. What stands between the pairs stays a
// value of its own.
import type { Cell } from "../../contract.ts"
import { isLabelWord } from "../labels.ts"

const PAIR =
    /(?<![\w?&/=%])([A-Za-z_][\w.-]{0,47})=(?:"([^"\\\n]{0,1000})"|'([^'\\\n]{0,1000})'|([^\s"',;|\]})]{1,400}))/g
/** `"name"=>"山田"`, `"name":"山田"`: what a program printed of an object, behind other words of a line. */
const QUOTED_PAIR = /"([A-Za-z_][\w.-]{0,47})"\s?(?:=>|:)\s?"([^"\\\n]{0,1000})"/g
const LEAST_PAIRS = 2
const PAIRS_LIMIT = 256

/** @returns the line's cells, or null where it has no pairs with a known key */
export function lineFields(text: string, start: number): readonly Cell[] | null {
    if (text.includes('"=>') || text.includes('":')) {
        const quoted = pairsOf(text, start, QUOTED_PAIR)
        if (quoted !== null) return quoted
    }
    return text.includes("=") ? pairsOf(text, start, PAIR) : null
}

function pairsOf(text: string, start: number, pattern: RegExp): readonly Cell[] | null {
    const cells: Cell[] = []
    let at = 0
    let pairs = 0
    let known = false
    for (const match of text.matchAll(pattern)) {
        if (++pairs > PAIRS_LIMIT) break
        const [whole, label = ""] = match
        const value = match[2] ?? match[3] ?? match[4] ?? ""
        known ||= isLabelWord(label)
        pushText(cells, text.slice(at, match.index), start + at, null)
        const isQuoted = pattern === QUOTED_PAIR || match[4] === undefined
        const from = match.index + whole.length - value.length - (isQuoted ? 1 : 0)
        pushText(cells, value, start + from, label)
        at = match.index + whole.length
    }
    if (pairs < LEAST_PAIRS || !known) return null
    pushText(cells, text.slice(at), start + at, null)
    return cells
}

function pushText(cells: Cell[], raw: string, start: number, label: string | null): void {
    const text = raw.trim()
    if (text === "") return
    const from = start + raw.indexOf(text)
    cells.push({ label, text, span: { start: from, end: from + text.length } })
}
