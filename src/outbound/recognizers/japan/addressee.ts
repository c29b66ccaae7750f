// Whom an address names: lists and slips have both in one cell (`石川 エミリ 〒461-1218 …`, `…4-15-8 石川 エミリ 様`), software from
// abroad as well (`エミリ 石川, 桜見本4-15-8, …`). Told by the dictionary, where the name stands first or last and what it stands beside
// is told, too: quarters and houses are called as people are (`三田 高輪`, `石川 ハイム`). Errs towards no name.
import { fullNameForm, isNameOfDictionary } from "./name-words.ts"
import { PREFECTURES } from "./prefectures.data.ts"

/** A name within a text, and the address without it. UTF-16 units. */
export interface Addressee {
    readonly start: number
    readonly end: number
    readonly addressStart: number
    readonly addressEnd: number
}

const WORD = "[\\p{Script=Han}々ぁ-ゖァ-ヺー]"
const NAME = `(?:${WORD}{1,4}?[ \\u3000]${WORD}{1,4}?|${WORD}{3,8}?)`
const HONORIFIC = "[ \\u3000]?(?:様|殿|さん)"
/** Behind a space the address has to say that it begins; behind a mark any number will do. */
const IN_FRONT = new RegExp(
    `^(${NAME})(${HONORIFIC})?(?:\\s{0,2}[,、，/／\\n]\\s{0,2}(?=.{0,60}[0-9])|\\s{1,2}(?=〒|[0-9]{3}-[0-9]{4}(?![0-9])|${PREFECTURES}))`,
    "su",
)
const BEHIND = new RegExp(`[ \\u3000,、，/／\\n](${NAME})(${HONORIFIC})?$`, "u")
/** Two words may be the end of a house and a joined name: the one word is looked at then. */
const ONE_WORD_BEHIND = new RegExp(`[ \\u3000,、，/／\\n](${WORD}{3,8}?)(${HONORIFIC})?$`, "u")
/** The number of a block or a room: without 様 nothing else stands before a name. */
const NUMBERED_END = /(?:[0-9]|[0-9]\s?(?:号室?|番地?|階|F))$/
/** `…4-15-8 石川 エミリ 様`: the longest name, 様 and a gap. */
const BEHIND_UNITS = 14

/** @param text trimmed and folded, at least an address's shortest */
export function addresseeOf(text: string): Addressee | null {
    return inFront(text) ?? behind(text, BEHIND) ?? behind(text, ONE_WORD_BEHIND)
}

function inFront(text: string): Addressee | null {
    if (!mayHaveBreak(text, 0, IN_FRONT_UNITS)) return null
    const [all = "", name = "", honorific] = IN_FRONT.exec(text) ?? []
    if (name === "" || !isName(name, honorific)) return null
    return { start: 0, end: name.length, addressStart: all.length, addressEnd: text.length }
}

function behind(text: string, form: RegExp): Addressee | null {
    const from = Math.max(0, text.length - BEHIND_UNITS)
    if (!mayHaveBreak(text, from, text.length)) return null
    const match = form.exec(text.slice(from))
    if (match === null) return null
    const [, name = "", honorific] = match
    const address = text.slice(0, from + match.index).trimEnd()
    if (!isName(name, honorific) || (honorific === undefined && !NUMBERED_END.test(address))) return null
    const start = from + match.index + 1
    return { start, end: start + name.length, addressStart: 0, addressEnd: address.length }
}

/** Two halves of a name, 様 and two spaces stand before the mark behind a name at most. */
const IN_FRONT_UNITS = 16

/** Whether anything but kana, kanji, digits and hyphens stands there: most addresses have nothing that could part a name from them. */
function mayHaveBreak(text: string, from: number, to: number): boolean {
    for (let at = from; at < to && at < text.length; at++) {
        const unit = text.charCodeAt(at)
        const isWord = (unit > 0x3005 && unit < 0xa000) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d
        if (!isWord) return true
    }
    return false
}

function isName(name: string, honorific: string | undefined): boolean {
    return honorific === undefined ? isNameOfDictionary(name) : fullNameForm(name) !== null
}
