// Lines of a talk as messengers save it: `[2026/05/01 09:10] 山田 花子: 了解です`, `09:10 山田 花子：はい`. Errs towards prose: without a time
// in front, whoever speaks is told from a label by nothing. Who speaks is a person only where the name is one (recognizers/).
import type { Cell } from "../../contract.ts"
import { fullNameForm, isNameOfDictionary, MAY_BEGIN_NAME } from "../../recognizers/japan/name-words.ts"

const LINE_UNITS = 2_048
const DATE = String.raw`(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s?\([月火水木金土日]\))?[ T,、]{0,2})?`
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?`
const TALK = new RegExp(
    String.raw`^([[(（【]?${DATE}${TIME}[\])）】]?)\s{1,3}(?:[-–] )?([^\s:：>][^:：>]{0,19})[:：>]\s{0,3}(?=\S)`,
    "u",
)
/** A time as logs write it, in brackets or not. */
const STAMP = String.raw`[[(（【]?${DATE}${TIME}(?:[.,]\d{1,6})?(?:\s?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?[\])）】]?`
/** `[10:02] <山田 太郎> はい`, `2026/11/03 10:02:11 [山田 太郎] ログイン`: who speaks or acts, in brackets. */
const ENCLOSED = new RegExp(
    String.raw`^(?:(${STAMP})\s{0,3})?(?:<(?:v |[@+~&%])?([^<>]{2,9})>|\[([^[\]]{2,9})\]|[(（]([^()（）]{2,9})[)）]|【([^【】]{2,9})】)\s{0,3}(?=\S)`,
    "iu",
)
/** `山田 太郎  10:02`, `山田太郎 [2026/11/03 10:02] はい`: who, then when. */
const HEADED = new RegExp(
    String.raw`^([^\s\d:：]{1,8}(?:[ \u3000][^\s\d:：]{1,4})?)\s{1,3}(${STAMP})(?:\s{1,3}(?=\S)|$)`,
    "iu",
)
/** `[2026/11/03 10:02] 山田 太郎`, and what is said below. */
const STAMPED = new RegExp(
    String.raw`^([[(（【]${DATE}${TIME}[\])）】])\s{1,3}([^\s:：]{1,8}(?:[ \u3000][^\s:：]{1,4})?)$`,
    "u",
)
/** `production.INFO: …` in a log: how much it matters, not who speaks (RFC 5424 and the libraries that log). */
const LEVEL =
    /^(?:[\w-]{1,16}\.)?(?:trace|debug|info|notice|warn|warning|error|err|critical|crit|alert|emergency|fatal|severe)$/i
/** Who says something. */
const SPEAKER = "発言者"

/** `09:10\t山田 太郎\t了解です`: the columns of a talk that LINE saves. @returns with whoever speaks under their label */
export function talkCells(cells: readonly Cell[]): readonly Cell[] {
    const [time, speaker, ...said] = cells
    if (time === undefined || speaker === undefined || said.length === 0 || !TIME_OF_DAY.test(time.text)) return cells
    if (time.label !== null || speaker.label !== null || speaker.text.length > SPEAKER_UNITS) return cells
    return [time, { ...speaker, label: SPEAKER }, ...said]
}

const TIME_OF_DAY = /^(?:[上下午前後]{2})?\d{1,2}:\d{2}(?::\d{2})?$/
const SPEAKER_UNITS = 20

/** @param text trimmed */
export function talkLine(text: string, start: number): readonly Cell[] | null {
    if (text.length > LINE_UNITS) return null
    // Most lines do not begin with a number.
    const isTimed = /^[[(（【]?\d/.test(text)
    const told = toldSpeaker(text, isTimed)
    if (told !== null) return cellsAround(text, start, told.at, told.at + told.name.length, told.end)
    const match = isTimed ? TALK.exec(text) : null
    if (match === null) return null
    const [whole, time = "", speaker = ""] = match
    const name = speaker.trimEnd()
    if (LEVEL.test(name)) return null
    const from = whole.indexOf(speaker, time.length)
    return cellsAround(text, start, from, from + name.length, whole.length)
}

interface Speaker {
    readonly name: string
    /** Where the name begins, and where behind it what is said does. */
    readonly at: number
    readonly end: number
}

/** Whoever stands in brackets or right beside a time, where a colon does not tell: only a full name. */
function toldSpeaker(text: string, isTimed: boolean): Speaker | null {
    const first = text.charCodeAt(0)
    if (!isTimed && first !== LESS && MAY_BEGIN_NAME[first] !== 1) return null
    if (!isTimed && first !== LESS) return text.slice(0, HEAD_UNITS).includes(":") ? headed(text) : null
    // No line of a log that has ASCII alone where a name would stand.
    if (!WIDE.test(text.slice(0, STAMP_UNITS))) return null
    const match = ENCLOSED.exec(text)
    const name = match?.slice(2).find((group) => group !== undefined)
    if (match !== null && name !== undefined) {
        // Without a time in front other brackets are a remark's.
        const isName = (isTimed || first === LESS) && fullNameForm(name) !== null
        return isName ? { name, at: match[0].lastIndexOf(name), end: match[0].length } : null
    }
    const [, , speaker = ""] = STAMPED.exec(text) ?? []
    return isNameOfDictionary(speaker) ? { name: speaker, at: text.length - speaker.length, end: text.length } : null
}

/** Stations and halls stand before times as well: both halves have to be in the dictionary. */
function headed(text: string): Speaker | null {
    const match = HEADED.exec(text)
    const name = match?.[1] ?? ""
    return match !== null && isNameOfDictionary(name) ? { name, at: 0, end: match[0].length } : null
}

const LESS = 0x3c
const WIDE = /[^\x00-\x7f]/
/** A date, the hour with its zone, and the beginning of a name. */
const STAMP_UNITS = 56
/** A name, a date and the hour. */
const HEAD_UNITS = 32

/** What stands before whoever speaks, who it is, and what they say. */
function cellsAround(text: string, start: number, from: number, to: number, said: number): readonly Cell[] {
    const cells: Cell[] = []
    const add = (label: string | null, at: number, end: number): void => {
        const raw = text.slice(at, end)
        const value = label === null ? raw.replace(EDGES, "") : raw
        if (value === "") return
        const begin = start + at + raw.indexOf(value)
        cells.push({ label, text: value, span: { start: begin, end: begin + value.length } })
    }
    add(null, 0, from)
    add(SPEAKER, from, to)
    if (from === 0) add(null, to, said)
    add(null, said, text.length)
    return cells
}

/** What is left of the brackets around the name. */
const EDGES = /^\s+|[\s<[(（【-]+$/g
