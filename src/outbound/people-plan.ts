// Plans of who sits where and who has which day: `座席表`, `日直当番表 11月`. No heading of their tables speaks of people, and a number stands
// over each name. Errs towards no name: a row that shows anything longer beside full names by the dictionary names nobody.
import type { Cell } from "./contract.ts"
import { fullNameForm } from "./recognizers/japan/name-words.ts"

const HEADING_UNITS = 24
/** 表 */
const TABLE_SIGN = "表"
/** `3年1組 座席表`, `座席表（1学期）`, `日直当番表 11月`, `夜勤シフト表`. */
const PLAN =
    /(?:座席|席次|席順|席割|配席|当番|日直|宿直|当直|シフト|班分け|部屋割|組分け)(?:割り?)?表(?:$|[\s\u3000（(【[:：]|[0-9０-９])/
/** Without a letter: the number of a seat, a day of the month. */
const LETTER = /\p{L}/u
/** What a column of a plan is headed by, a weekday, a turn, or a number of whatever is counted: `月`, `早番`, `1列目`. */
const COLUMN =
    /^(?:[月火水木金土日](?:曜日?)?|[0-9０-９]{1,2}[^0-9０-９\s]{0,3}|\p{Script=Han}{0,2}[番勤直席列限班組側])$/u
/** `早番`, `空席`, `火`: what may stand beside the names of a row. */
const ASIDE_UNITS = 4
/** Two signs without a gap are a word as likely as a name: `早番`. */
const LEAST_JOINED = 3
/** A longer row is none that a page draws. */
const CELLS_LIMIT = 128

/** Whether a heading is over a plan whose cells are people. It is asked of every short text of a page. */
export function headsPlan(text: string): boolean {
    return text.length <= HEADING_UNITS && text.includes(TABLE_SIGN) && PLAN.test(text)
}

/** @returns which cells of a table's row are names, where nothing longer stands beside them; empty where the row is none of a plan */
export function namesOfPlan(cells: readonly Cell[]): readonly number[] {
    if (cells.length > CELLS_LIMIT) return []
    const names: number[] = []
    for (const [at, { label, text }] of cells.entries()) {
        if (label !== null && !COLUMN.test(label)) return []
        if (!LETTER.test(text)) continue
        if (isName(text.trim())) names.push(at)
        else if (text.length > ASIDE_UNITS) return []
    }
    return names
}

function isName(text: string): boolean {
    const form = fullNameForm(text)
    return form === "spaced" || (form === "joined" && text.length >= LEAST_JOINED)
}
