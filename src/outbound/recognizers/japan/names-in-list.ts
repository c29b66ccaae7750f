// Several names in one value: `中村 健一, 中村 大輔, 佐藤 美咲`, as systems join them.
import { fullNameForm, isNameShaped, mayBeFullName } from "./name-words.ts"

/** Where a name stands in a text, half-open, in its units. */
export interface ListedPlace {
    readonly start: number
    readonly end: number
}

const SEPARATOR = /[,、，;；|/／\n→⇒]/
const HONORIFIC = /\s?(?:様|さま|さん|殿|氏|先生|委員|議員)$/
/** `山田太郎委員 佐藤花子委員`: apart by space, each with what stands behind a name. */
const TITLED =
    /^(?:[^\s]{2,10}(?:様|さん|氏|先生|委員|議員)[ \u3000]{1,2}){1,200}[^\s]{2,10}(?:様|さん|氏|先生|委員|議員)$/
const SPACE = /[ \u3000]/
/** `山田 太郎（東京都） 佐藤 花子（大阪府）`: apart by space, each with an aside. */
const WITH_ASIDE = /([^\s（()）]{1,5}[ \u3000]?[^\s（()）]{1,6})[（(][^（()）]{1,12}[)）]/g
const CLOSED = /[)）][ \u3000]{1,2}[^\s（(]/
const BLANK = /^[ \u3000]{0,2}$/
/** `、高橋 誠 ほか3名` */
const OTHERS = /[ \u3000]{0,2}(?:ほか|他|など|以下)[ \u3000]?[0-9０-９]{0,4}[ \u3000]?[名人]?$/
/** `（会長）`, `(3年)` behind a name. */
const ASIDE = /\s?[（(][^（()）]{1,12}[)）]$/
/** Of a part with what stands around its name. */
const PART_UNITS = 40
/** More parts are no list that somebody reads: the value is looked at no further. */
const PARTS_LIMIT = 1_000
const NOTHING: readonly ListedPlace[] = []

/**
 * The names of a list, where its label speaks of people. Errs towards no list: two parts or more, all of which may be names, or more than half
 * of which are full names by the dictionary; of the others those that may be names.
 *
 * @param text as it stands
 * @returns none where it is no list of names
 */
export function namesInList(text: string): readonly ListedPlace[] {
    const separator = SEPARATOR.test(text) ? SEPARATOR : TITLED.test(text) ? SPACE : null
    if (separator === null) return CLOSED.test(text) ? namesWithAsides(text) : NOTHING
    const parts = text.split(separator, PARTS_LIMIT)
    const names: ListedPlace[] = []
    let known = 0
    let filled = 0
    let from = 0
    for (const part of parts) {
        const bare =
            part.length > PART_UNITS ? "" : part.trim().replace(OTHERS, "").replace(ASIDE, "").replace(HONORIFIC, "")
        if (part.trim() !== "") filled++
        if (bare !== "" && (mayBeFullName(bare) || isNameShaped(bare))) {
            if (fullNameForm(bare) !== null) known++
            const start = from + part.indexOf(bare)
            names.push({ start, end: start + bare.length })
        }
        from += part.length + 1
    }
    const isList = known * 2 > filled || (known > 0 && names.length === filled)
    return names.length >= 2 && isList ? names : NOTHING
}

function namesWithAsides(text: string): readonly ListedPlace[] {
    const names: ListedPlace[] = []
    let at = 0
    for (const match of text.matchAll(WITH_ASIDE)) {
        const [whole, named = ""] = match
        const bare = named.replace(HONORIFIC, "")
        if (names.length === PARTS_LIMIT || !BLANK.test(text.slice(at, match.index)) || !mayBeFullName(bare))
            return NOTHING
        names.push({ start: match.index, end: match.index + bare.length })
        at = match.index + whole.length
    }
    return names.length >= 2 && BLANK.test(text.slice(at)) ? names : NOTHING
}
