// Headings that count people: below `項目 | 1人目 | 2人目` each line has its heading at its side, and each column is a person.
import { readLabel } from "../labels/read-label.ts"

const COUNTED =
    /^(?:第?[0-9０-９一二三四五六七八九十]{1,2}\s?(?:人目|番目|名様|人|名|位)|[①-⑳]|(?:本人|配偶者|代表者|同行者|参加者|申込者)[0-9０-９①-⑳]{0,2})$/
/** A word for people and its number: `申請者1`. */
const NUMBERED = /^(\p{Script=Han}{2,5}者)[0-9０-９①-⑳]{1,2}$/u
/** What stands over the headings at the side. */
export const ITEM_HEADS: ReadonlySet<string> = new Set(["項目", "項目名", "質問", "質問項目", "設問", "item", "field"])
export const LEAST_PEOPLE = 2

/** @param texts of a row of headings, trimmed */
export function countsPeople([corner, ...others]: readonly string[]): boolean {
    if (corner === undefined || others.length < LEAST_PEOPLE) return false
    return (corner === "" || ITEM_HEADS.has(corner.toLowerCase())) && others.every(isCounted)
}

function isCounted(text: string): boolean {
    if (COUNTED.test(text)) return true
    const word = NUMBERED.exec(text)?.[1]
    return word !== undefined && PEOPLE.has(readLabel(word).kind)
}

const PEOPLE: ReadonlySet<string> = new Set(["full-name", "bare-name"])
