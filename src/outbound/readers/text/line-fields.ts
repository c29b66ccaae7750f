// Lines of `key=value`, as logs write them: `user_id=7 name="山田" email=a@example.jp`. What stands between the pairs stays a
// value of its own.
import type { Cell } from "../../contract.ts"
import { isWordForPeople } from "../../labels/people-words.ts"
import { fullNameForm } from "../../recognizers/japan/name-words.ts"
import { isLabelWord } from "../labels.ts"

const PAIR =
    /(?<![\w?&/=%])([A-Za-z_][\w.-]{0,47})=(?:"([^"\\\n]{0,1000})"|'([^'\\\n]{0,1000})'|([^\s"',;|\]})]{1,400}))/g
/** `氏名=山田太郎 結果=許可`: asked of lines that have such units. */
const WIDE_PAIR =
    /(?<![\w?&/=%])([A-Za-z_][\w.-]{0,47}|[\p{Script=Han}ぁ-ヶー]{2,12})=(?:"([^"\\\n]{0,1000})"|'([^'\\\n]{0,1000})'|([^\s"',;|\]})]{1,400}))/gu
const WIDE = /[^\x00-\x7f]/
/** `"name"=>"山田"`, `"name":"山田"`: what a program printed of an object, behind other words of a line. */
const QUOTED_PAIR = /"([A-Za-z_][\w.-]{0,47})"\s?(?:=>|:)\s?"([^"\\\n]{0,1000})"/g
/** `利用者[山田 太郎] 操作[閲覧]`: what a system that writes Japanese says of each access. */
const BRACKETED_PAIR =
    /([\p{Script=Han}ぁ-ヶー]{2,12})[[［](?:"([^"\\\n]{0,1000})"|'([^'\\\n]{0,1000})'|([^[\]［］]{1,100}))[\]］]/gu
const MAY_BE_BRACKETED = /[^\x00-\x7f][[［]/
/** The given name behind a family name that ended its value: `操作者=山田 太郎 操作=閲覧`. */
const REST = /^[ \u3000]([^\s=\x00-\x7f]{1,4})(?=\s|$)/
const LEAST_PAIRS = 2
const PAIRS_LIMIT = 256

/** @returns the line's cells, or null where it has no pairs with a known key */
export function lineFields(text: string, start: number): readonly Cell[] | null {
    if (text.includes('"=>') || text.includes('":')) {
        const quoted = pairsOf(text, start, QUOTED_PAIR)
        if (quoted !== null) return quoted
    }
    if (MAY_BE_BRACKETED.test(text)) {
        const bracketed = pairsOf(text, start, BRACKETED_PAIR)
        if (bracketed !== null) return bracketed
    }
    if (!text.includes("=")) return null
    return pairsOf(text, start, WIDE.test(text) ? WIDE_PAIR : PAIR)
}

function pairsOf(text: string, start: number, pattern: RegExp): readonly Cell[] | null {
    const cells: Cell[] = []
    let at = 0
    let pairs = 0
    let known = false
    for (const match of text.matchAll(pattern)) {
        if (++pairs > PAIRS_LIMIT) break
        const [whole, label = ""] = match
        const plain = match[2] ?? match[3] ?? match[4] ?? ""
        known ||= isLabelWord(label) || isWordForPeople(label)
        pushText(cells, text.slice(at, match.index), start + at, null)
        const isQuoted = pattern === QUOTED_PAIR || match[4] === undefined
        const behind = (isQuoted ? 1 : 0) + (pattern === BRACKETED_PAIR ? 1 : 0)
        const from = match.index + whole.length - plain.length - behind
        const value = pattern === WIDE_PAIR && !isQuoted ? withGivenName(plain, text, from) : plain
        pushText(cells, value, start + from, label)
        at = from + value.length + behind
    }
    if (pairs < LEAST_PAIRS || !known) return null
    pushText(cells, text.slice(at), start + at, null)
    return cells
}

/** A value without quotes ends at a space, but a full name goes on behind it. */
function withGivenName(family: string, text: string, from: number): string {
    if (family.length > FAMILY_UNITS) return family
    const end = from + family.length
    const given = REST.exec(text.slice(end, end + REST_UNITS))?.[0] ?? ""
    return given !== "" && fullNameForm(family + given) !== null ? family + given : family
}

const FAMILY_UNITS = 4
const REST_UNITS = 6

function pushText(cells: Cell[], raw: string, start: number, label: string | null): void {
    const text = raw.trim()
    if (text === "") return
    const from = start + raw.indexOf(text)
    cells.push({ label, text, span: { start: from, end: from + text.length } })
}
