// Names that stand below a word for people, in records of their own: items, options, boxes to tick, lines of a text.
import type { BodyRecord, Cell } from "./contract.ts"
import { speaksOfPeople } from "./labels/people-words.ts"
import { headsPlan, namesOfPlan } from "./people-plan.ts"
import { nameBesideAccount } from "./recognizers/generic/account-beside-name.ts"
import { isOrganisationName } from "./recognizers/generic/organisation-name.ts"
import { namesInList } from "./recognizers/japan/names-in-list.ts"
import { fullNameForm, isNameShaped, mayBeFullName, mayBeRareName } from "./recognizers/japan/name-words.ts"

/** The label that a name below a word for people is given: what that word says of it. */
export const ROSTER_LABEL = "氏名"

/** A longer text is no name, with its number and honorific. */
const NAME_UNITS = 40
/** What stands around a name in a list that is drawn with characters: a bullet or a number before, an honorific behind. */
const BEFORE =
    /^(?:(?:[-・*•][ \u3000]?)?\[[ x✓]\]|[-・*•●○■□◆◇☐☑☒✓✔]|[(（]?[0-9]{1,3}(?:[.．)）:、]|(?=[\s\u3000])))[\s\u3000]*/
const BEHIND = /[\s\u3000]?(?:様|さま|さん|殿|氏|先生|医師|選手)$/
/** `（やまだ たろう）`, `(39歳)`: what is said of whoever is named, which others read. */
const ASIDE = /[\s\u3000]?[（(][^（()）]{1,32}[)）]$/
/** `（東京都）`, ` 大阪府`, `(営業部)`: where somebody is from or belongs, which nobody else reads. */
const PLACE_BEHIND =
    /(?:[\s\u3000]?[（(](?![ぁ-ゖァ-ヺー・\s\u3000]+[)）])[^（()）0-9０-９@]{1,32}[)）]|[\s\u3000](?:東京都|北海道|大阪府|京都府|\p{Script=Han}{2,3}県))$/u
/** A text without a letter says neither who nor what … */
const LETTER = /\p{L}/u
/** … and a pupil's class says which of several: `2年3組`, `1年B組 12番`, `2-A-1`, `3年生`, `中2`. */
const CLASS =
    /^(?:[0-9]{1,2}-[0-9A-Z]{1,2}-[0-9]{1,3}|[小中高]?[0-9０-９]{1,2}年?(?:生|[\s\u3000]?[0-9０-９A-Za-zア-ン]{1,2}組)?(?:[\s\u3000]?[0-9０-９]{1,2}番)?)$/
const CLASS_UNITS = 12
/** `はせがわ えみ` above the name that it reads. */
const READING = /^(?:[ぁ-ゖー]{1,10}[ \u3000][ぁ-ゖー]{1,10}|[ァ-ヺー]{1,10}[ \u3000][ァ-ヺー]{1,10})$/

/**
 * Reads the records of one body in their order and labels the full names that stand right below a heading that speaks of people, which no reader
 * of a format can: it may be a heading, a legend, a line, and the names may stand in whatever the page draws lists with. The first
 * text that is no such name ends the list, but the next record alike may begin with another: cards show more of each. Errs towards no
 * name: a heading such as 受講者 names nobody by itself. Bounded: it keeps one record and one name.
 */
export class Roster {
    /** The text before spoke of people, or was one of the names below. */
    #open = false
    /** The name that it was; "" where it was none. */
    #name = ""
    /** The record before, where it named somebody at the end of the list so far: one alike may go on with it. */
    #last: BodyRecord | null = null
    /** A heading has told that the next table is a plan of seats or duties. */
    #isPlan = false

    /** Whether nothing so far bears on the next record: neither a heading right before it, nor a list that may go on. */
    get isIdle(): boolean {
        return !this.#open && this.#last === null && !this.#isPlan
    }

    /** Whether a list may begin in a record, where nothing before bears on it. */
    mayBegin(cells: readonly Cell[]): boolean {
        for (const cell of cells)
            if (
                cell.label === null &&
                (speaksOfPeople(cell.text) || listedBehind(cell) !== null || headsPlan(cell.text))
            )
                return true
        return false
    }

    /** @returns the record itself where it lists nobody */
    labelled(record: BodyRecord): BodyRecord {
        const { cells, form } = record
        if (record.beside === true) return record
        const planned = this.#planned(record)
        if (planned !== null) return planned
        const before = this.#last
        this.#last = null
        if (form === "object" || ((form === "row" || form === "line") && !(this.#open && cells.every(isBareName)))) {
            this.#open = false
            return record
        }
        // Neither head nor foot of a page goes on with what its content lists.
        this.#open &&= record.ofFrame === undefined
        if (before !== null && before.form === form && before.group === record.group) this.#open = true
        let told: Cell[] | null = null
        let nameAt = NOWHERE
        for (let at = 0; at < cells.length; at++) {
            const cell = cells[at]
            if (cell === undefined) continue
            if (cell.label !== null) {
                this.#openBehind(cell, cells[at + 1])
                continue
            }
            const place = this.#open
                ? (nameIn(cell.text, this.#name) ??
                  rareNameAmong(cells, nameAt, at) ??
                  rareNameBelow(cells, before, at))
                : null
            if (place === null) {
                if (this.#open && namesInList(cell.text).length > 0) {
                    told ??= [...cells]
                    told[at] = { ...cell, label: ROSTER_LABEL }
                    this.#name = cell.text
                    continue
                }
                const listed = listedBehind(cell)
                if (listed !== null) {
                    told ??= [...cells]
                    told[at] = listed
                    this.#open = true
                    this.#name = ""
                    continue
                }
                if (this.#open && saysNothingOfList(cell.text)) continue
                if (this.#open && this.#name !== "" && isBetweenNames(cells, at)) continue
                if (this.#open && nameAt !== NOWHERE && cardOf(cells, nameAt, at) > 0) continue
                this.#open = speaksOfPeople(cell.text)
                this.#name = ""
                const named = this.#open && nameAt !== at - 1 ? namedByPost(cells, at) : null
                if (named === null) continue
                told ??= [...cells]
                told[at - 1] = named
                continue
            }
            this.#name = cell.text.slice(place.start, place.end)
            nameAt = at
            told ??= [...cells]
            told[at] = namedCell(cell, place)
        }
        if (told === null) return record
        this.#last = record
        return { ...record, cells: told, vain: 0 }
    }

    /** @returns a row of a plan with its names under their label; null where it is none */
    #planned(record: BodyRecord): BodyRecord | null {
        const { cells, form, ofFrame } = record
        if (form !== "row") {
            for (const { label, text } of cells) if (label === null && headsPlan(text)) this.#isPlan = true
            return null
        }
        if (!this.#isPlan || ofFrame !== undefined) return null
        const names = namesOfPlan(cells)
        if (names.length === 0) return null
        const told = [...cells]
        for (const at of names) {
            const cell = told[at]
            if (cell !== undefined) told[at] = { ...cell, label: ROSTER_LABEL }
        }
        return { ...record, cells: told, vain: 0 }
    }

    /** `担当者: 山田 太郎`, and a text without a label behind it: the reader has given the first of several names its label. */
    #openBehind({ label, text }: Cell, next: Cell | undefined): void {
        if (next === undefined || next.label !== null || label === null || !speaksOfPeople(label)) return
        const place = nameIn(text, "")
        this.#open = place !== null
        this.#name = place === null ? "" : text.slice(place.start, place.end)
    }
}

/** `山田 太郎 | × | 削除 | 佐藤 花子 | × | 削除`: what can be done with each of a list, which stands behind the next one again. */
function isBetweenNames(cells: readonly Cell[], at: number): boolean {
    const { text: action } = cells[at] ?? {}
    for (let next = at; next <= at + ACTIONS_BETWEEN; next++) {
        const { label, text } = cells[next] ?? {}
        if (text === undefined || label !== null) return false
        if (next > at && nameIn(text, "") !== null)
            return cells.slice(next + 1, next + 1 + ACTIONS_BETWEEN).some((again) => again.text === action)
        if (text.length > ACTION_UNITS) return false
    }
    return false
}

/**
 * `1 | 山田 太郎 | 男 | 美術部 | 2 | 佐藤 花子 | 女 | 書道部 | …`: cards that no mark parts, in which names stand as far from each other each time.
 *
 * @param nameAt where the name before stands
 * @returns how many cells such a card has, the next of which begins behind `at`; 0 where names do not stand so
 */
function cardOf(cells: readonly Cell[], nameAt: number, at: number): number {
    for (let size = Math.max(2, at - nameAt); size <= CARD_CELLS; size++) {
        let names = 0
        for (const times of CARDS_AROUND) if (isBareNameAt(cells, nameAt + times * size)) names++
        if (names >= LEAST_CARDS) return size
    }
    return 0
}

const NOWHERE = -1
const CARD_CELLS = 10
const CARDS_AROUND: readonly number[] = [-1, 1, 2, 3]
/** Beside the name itself. */
const LEAST_CARDS = 2

function isBareNameAt(cells: readonly Cell[], at: number): boolean {
    const cell = cells[at]
    return cell !== undefined && isBareName(cell)
}

/** `山田 太郎 | 部長`: whose post stands right behind them. */
function namedByPost(cells: readonly Cell[], at: number): Cell | null {
    const [before, post] = [cells[at - 1], cells[at]]
    if (before?.label !== null || post === undefined || !POST.test(post.text)) return null
    const place = fullNameForm(before.text) === "spaced" ? nameIn(before.text, "") : null
    return place === null ? null : namedCell(before, place)
}

const POST = /^\p{Script=Han}{0,6}(?:長|主任|係長|主査|主事|職員|社員|看護師|保育士|介護士|薬剤師)$/u

/** A text that stands where the names of the cards around it do, and may be one that no dictionary knows. */
function rareNameAmong(cells: readonly Cell[], nameAt: number, at: number): Place | null {
    const text = nameAt === NOWHERE ? "" : (cells[at]?.text ?? "")
    if (!isRareName(text) || cardOf(cells, nameAt, at) !== at - nameAt) return null
    return { start: 0, end: text.length }
}

/** A text that stands where the record before, alike, had its name. */
function rareNameBelow(cells: readonly Cell[], before: BodyRecord | null, at: number): Place | null {
    const { text = "" } = cells[at] ?? {}
    if (before?.cells[at]?.label !== ROSTER_LABEL || before.cells.length !== cells.length || !isRareName(text))
        return null
    return { start: 0, end: text.length }
}

function isRareName(text: string): boolean {
    return text.length <= NAME_UNITS && mayBeRareName(text) && !isOrganisationName(text)
}

const ACTIONS_BETWEEN = 2
const ACTION_UNITS = 8

/**
 * `出席者 山田太郎、佐藤花子`: a word for people, a space, and the names of several.
 *
 * @returns the names under their label; null where it is no such text
 */
function listedBehind(cell: Cell): Cell | null {
    const { span, text } = cell
    const end = wordEnd(text)
    if (end === 0 || !speaksOfPeople(text.slice(0, end))) return null
    const from = text.length - text.slice(end).trimStart().length
    const names = text.slice(from)
    if (namesInList(names).length === 0) return null
    const isExact = span.end - span.start === text.length
    return {
        label: ROSTER_LABEL,
        text: names,
        span: isExact ? { start: span.start + from, end: span.end } : span,
    }
}

/** Where white space ends the first word, which is short; 0: nowhere, or the text is none of a line. It is asked of every text of a page. */
function wordEnd(text: string): number {
    const { length } = text
    if (length < LEAST_LINE || length > LINE_UNITS) return 0
    for (let at = LEAST_WORD; at <= WORD_UNITS; at++) {
        const unit = text.charCodeAt(at)
        if (unit === 0x20 || unit === 0x3000 || unit === 0x09) return at
    }
    return 0
}

/** `会員 原誠、東恵` */
const LEAST_LINE = 8
const LINE_UNITS = 2_048
const LEAST_WORD = 2
const WORD_UNITS = 6

/** Of a table without headings, which is nothing but names. */
function isBareName({ label, text }: Cell): boolean {
    return label === null && nameIn(text, "") !== null
}

export interface Place {
    readonly start: number
    readonly end: number
}

/** @param before the name right before: what is only written as one counts too, in the same letters */
function nameIn(text: string, before: string): Place | null {
    const account = nameBesideAccount(text.trim())
    if (account !== null) {
        const from = text.indexOf(text.trim())
        return { start: from + account.start, end: from + account.end }
    }
    if (text.length > NAME_UNITS) return null
    const start = BEFORE.exec(text)?.[0].length ?? 0
    const shown = text.slice(start).replace(PLACE_BEHIND, "").replace(BEHIND, "").trim()
    const bare = shown.replaceAll("\u00a0", " ")
    const isLike = before !== "" && isNameShaped(bare) && isLatin(before) === isLatin(bare)
    if (!(mayBeFullName(bare) || isLike) || isOrganisationName(bare)) return null
    const from = text.indexOf(shown, start)
    return { start: from, end: from + shown.length }
}

function isLatin(text: string): boolean {
    return text.charCodeAt(0) < ASCII_END
}

const ASCII_END = 0x80

/** What may stand beside the names of a list, before the first too. */
function saysNothingOfList(text: string): boolean {
    if (text.length <= CLASS_UNITS && CLASS.test(text)) return true
    return !LETTER.test(text) || READING.test(text) || isNameWithAside(text)
}

function isNameWithAside(text: string): boolean {
    return ASIDE.test(text) && nameIn(text.replace(ASIDE, ""), "") !== null
}

/** The name alone: what stands around it is none of it. Where units were resolved on the way, the place is the whole's. */
export function namedCell(cell: Cell, { start, end }: Place): Cell {
    const { span, text } = cell
    const isExact = span.end - span.start === text.length
    return {
        ...cell,
        label: ROSTER_LABEL,
        text: text.slice(start, end),
        span: isExact ? { start: span.start + start, end: span.start + end } : span,
    }
}
