// Who wrote what a page shows: a full name right beside the moment at which it was written, as comments, reviews, histories and boards
// have it in whatever elements. Errs towards no name: a date without a time stands beside titles, too, and only a name of the
// dictionary counts.
import type { BodyRecord, Cell } from "./contract.ts"
import { fullNameForm } from "./recognizers/japan/name-words.ts"
import { namedCell, type Place } from "./roster.ts"

const DATE = String.raw`(?:\d{4}[-/.年]\s?)?\d{1,2}[-/.月]\s?\d{1,2}日?(?:\s?[(（][月火水木金土日][)）])?`
const TIME = String.raw`(?:午前|午後)?\s?\d{1,2}(?::\d{2}(?::\d{2})?|時\d{1,2}分?)`
const AGO = String.raw`\d{1,3}\s?(?:秒|分|時間|日|週間|[かヶケカ]月|年)前|(?:昨日|今日|本日)\s?${TIME}`
const MOMENT = String.raw`(?:${DATE}[\sT]{1,2}${TIME}|${AGO})`
/** Shortest: `3分前`. */
const LEAST_UNITS = 3
const LINE_UNITS = 64
const IS_MOMENT = new RegExp(String.raw`^(?:投稿日時?|日時)?\s?[:：]?\s?${MOMENT}(?:\s?(?:投稿|更新|作成))?$`, "u")
/** `山田 太郎 2026/11/01 10:00`, `山田 太郎さん（3日前）` */
const NAME_THEN = new RegExp(
    String.raw`^([\p{L}々ー]{1,8}[ \u3000]?[\p{L}々ー]{1,8}?)(?:\s(?:さん|様))?(?:\s(?:より|:))?\s?[(（[]?${MOMENT}[)）\]]?$`,
    "u",
)
const HONORIFIC = /\s?(?:さん|様)$/
/** What stands behind a name that is beside a moment. */
const BEHIND = /\s?(?:さん|様)?\s?(?:より|から|の投稿|が投稿)?\s?[:：]?$/
const NAME_UNITS = 24

/** @returns the record itself where nothing in it was posted by anybody */
export function postedBy(record: BodyRecord): BodyRecord {
    const { cells, form } = record
    if (form === "object") return record
    let told: Cell[] | null = null
    for (let at = 0; at < cells.length; at++) {
        const cell = cells[at]
        if (cell === undefined || !mayEndInMoment(cell.text)) continue
        const found = IS_MOMENT.test(cell.text) ? nameBeside(cells, at) : nameBefore(cell, at)
        const named = found === null ? undefined : cells[found.at]
        if (found === null || named === undefined) continue
        told ??= [...cells]
        told[found.at] = namedCell(named, found.place)
    }
    return told === null ? record : { ...record, cells: told, vain: 0 }
}

interface Found {
    readonly at: number
    readonly place: Place
}

/** A name in the cell before or behind a moment's. */
function nameBeside(cells: readonly Cell[], at: number): Found | null {
    for (const beside of [at - 1, at + 1]) {
        const { label, text } = cells[beside] ?? {}
        if (label !== null || text === undefined || text.length > NAME_UNITS) continue
        const name = text.replace(BEHIND, "").trim()
        if (fullNameForm(name) === null) continue
        const start = text.indexOf(name)
        return { at: beside, place: { start, end: start + name.length } }
    }
    return null
}

/** A name before a moment in its own cell. */
function nameBefore({ label, text }: Cell, at: number): Found | null {
    const name = label === null ? NAME_THEN.exec(text)?.[1]?.replace(HONORIFIC, "") : undefined
    return name === undefined || fullNameForm(name) === null ? null : { at, place: { start: 0, end: name.length } }
}

/** Cheap: it is asked of every cell. */
function mayEndInMoment(text: string): boolean {
    const { length } = text
    if (length < LEAST_UNITS || length > LINE_UNITS) return false
    const last = text.charCodeAt(length - 1)
    const isDigit = last >= 0x30 && last <= 0x39
    return (isDigit && text.charCodeAt(length - 3) === 0x3a) || ENDS.includes(text.charAt(length - 1))
}

const ENDS = "前分)）]稿新成"
