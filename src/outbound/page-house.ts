// Whose page it is. A page names its owner at its head and once more where it says how to reach them: what stands behind the second
// mention is the owner's, in whatever markup and whatever the owner is called (`田中米店`, `れいじベーカリー`).
import type { BodyRecord, Cell } from "./contract.ts"
import { isHouseAddress, KANA_NAME, LANDLINE, LATIN_NAME, mayNameSomebody, MOBILE } from "./contact-line.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { isJapaneseWordForPeople } from "./labels/people-words.ts"
import { isLabelWord } from "./readers/labels.ts"
import { fullNameForm, isFamilyName } from "./recognizers/japan/name-words.ts"
import { PERSONAL_SCORE } from "./recognizers/recognizer.ts"
import type { CellHit } from "./weigh-record.ts"

/** Cells of a page's head that are looked at: its owner stands among the first of them. */
const CELLS_LOOKED_AT = 64
/** An owner has a telephone, a facsimile and few more. */
const NUMBERS_LIMIT = 8
const NAME_UNITS = { least: 2, most: 40 } as const
/** Records of more cells are lists. */
const CELLS_LIMIT = 64

/** What the page has said so far without showing anybody. One per body; bounded by CELLS_LOOKED_AT. */
export class PageHouse {
    readonly #texts = new Set<string>()
    /** Those that are no owner's name: menus and tables say the same few words again and again. */
    readonly #others = new Set<string>()
    /** null: none, as on most pages. */
    #numbers: Set<string> | null = null
    #claimed: Set<string> | null = null
    #looked = 0
    #records = 0
    /** What the page is about, as its title says: a heading that comes again is no owner. */
    #topic: string | null = null

    /** The record before was how to reach the owner, and nobody else's: it may go on, since two numbers part records. */
    goesOn = false

    /** Takes note of a record that shows nobody. */
    note({ cells, form, group, vain = 1 }: BodyRecord): void {
        this.#records += Math.max(vain, 1)
        if (group !== 0 || this.#looked >= CELLS_LOOKED_AT || cells.length === 0) return
        const topic = this.topicWith(cells)
        if (form !== "item" && form !== "prose") return
        for (const { label, text } of cells) {
            if (this.#looked++ >= CELLS_LOOKED_AT) return
            if (label !== null || this.#texts.has(text) || this.#others.has(text) || text === topic) continue
            if (mayBeOwner(text) && !DOCTYPE.test(text)) this.#texts.add(text)
            else this.#others.add(text)
        }
    }

    /** What the page is about, by what it said before or else by the first that these cells say. */
    topicWith(cells: readonly Cell[]): string | null {
        if (this.#topic !== null) return this.#topic
        const title = titleIn(cells)
        if (title === null || title.length > TITLE_UNITS) return null
        const [topic = "", ...others] = title.split(TITLE_BREAK)
        this.#topic = topic.trim()
        // `会員情報 - 見本商店`: whose site it is, most titles say at their end.
        const site = others.at(-1)?.trim() ?? ""
        if (mayBeOwner(site) && !mayNameSomebody(site)) this.#texts.add(site)
        return this.#topic
    }

    /** Takes note of an owner that the page's head says beside whomever it shows. */
    noteOwner(name: string): void {
        if (name !== this.#topic && mayBeOwner(name) && !mayNameSomebody(name)) this.#texts.add(name)
    }

    /** Takes note of what a page with people begins with. */
    noteFirst({ cells, form, group }: BodyRecord): void {
        if (this.#records++ >= RECORDS_OF_HEAD || group !== 0 || form !== "item") return
        this.topicWith(cells)
        for (const { label, text } of cells.slice(0, CELLS_OF_HEAD)) {
            if (label !== null) return
            this.noteOwner(text)
        }
    }

    /** It has said nothing yet but its title. */
    get isNew(): boolean {
        return this.#texts.size <= 1
    }

    /** Takes note of a number that stood where nobody was shown. */
    noteNumber(value: string): void {
        this.#numbers ??= new Set()
        if (this.#numbers.size < NUMBERS_LIMIT) this.#numbers.add(value)
    }

    /**
     * Takes numbers and mail addresses for the owner's. Bounded, so that a list of many under one word is not.
     *
     * @returns false where the owner would have too many
     */
    claims(hits: readonly CellHit[]): boolean {
        const claimed = (this.#claimed ??= new Set())
        for (const { field, value } of hits) {
            if (value === null || !CALLED.has(field) || claimed.has(value)) continue
            if (claimed.size >= NUMBERS_LIMIT) return false
            claimed.add(value)
        }
        return true
    }

    isOwnNumber(value: string | null): boolean {
        return value !== null && this.#numbers?.has(value) === true
    }

    /** Whether the page has said this before. */
    knows(name: string): boolean {
        return this.#texts.has(name)
    }
}

/** How much of a page that shows nobody was handed on: after that, more of it tells PageHouse nothing. */
export class PageHead {
    #records = 0
    #cells = 0

    /** Takes note of a record that is handed on, and can show nobody by itself (worth-reading.ts). */
    note({ cells, form, group }: BodyRecord): void {
        this.#records++
        if (group === 0 && (form === "item" || form === "prose")) this.#cells += cells.length
    }

    /** Whether another such record, of this group, need not be handed on. */
    isPast(group: number): boolean {
        return this.#records >= RECORDS_OF_HEAD && (group !== 0 || this.#cells >= CELLS_LOOKED_AT)
    }
}

/** The type of the document, its title, and what its text begins with. */
const RECORDS_OF_HEAD = 3
/** The title, where it stands in one record with the text, and the owner. */
const CELLS_OF_HEAD = 2
const TITLE_UNITS = 120
const DOCTYPE = /^doctype\b/i
const TITLE_BREAK = / [-–—] |\s?[|｜»]\s?/

/** What a page says first, behind what it is written in. */
function titleIn(cells: readonly Cell[]): string | null {
    const first = cells[DOCTYPE.test(cells[0]?.text ?? "") ? 1 : 0]
    return first === undefined ? null : (first.label ?? first.text)
}

/** A word or two that are no label, no sentence, no word for people and nobody's name. */
function mayBeOwner(text: string): boolean {
    const { length } = text
    if (length < NAME_UNITS.least || length > NAME_UNITS.most || hasSign(text)) return false
    if (/^[\d\s]*$/.test(text) || isLabelWord(text) || isJapaneseWordForPeople(text)) return false
    return fullNameForm(text) === null
}

/** Whether a sign stands in it that no owner's name has. */
function hasSign(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (IS_SIGN[text.charCodeAt(at)] === 1) return true
    return false
}

const IS_SIGN = new Uint8Array(0x1_00_00)
for (const sign of "@＠。、！？?!|｜=") IS_SIGN[sign.charCodeAt(0)] = 1

/** Fields by which somebody or something is reached. */
export const REACH: ReadonlySet<string> = new Set(["phone", "address", "postal", "email"])
/** A house has a telephone or stands somewhere. */
const PLACED: ReadonlySet<string> = new Set(["phone", "address"])
/** Of the head of a page: an address may be a letter's. */
const CALLED: ReadonlySet<string> = new Set(["phone", "email"])
/** Fields that an owner's record may hold beside how to reach them. */
const IMPERSONAL: ReadonlySet<string> = new Set([...REACH, "job"])
/** Labels of what says how to reach somebody, or nothing of anybody. */
export const REACH_LABELS: ReadonlySet<string> = new Set([
    "none",
    "phone",
    "address",
    "address-part",
    "postal",
    "email",
    "contact",
    "organisation",
    "company",
    "other",
    "code",
])

/**
 * Takes away how the owner of the page is reached: telephone, address, postal code and mail address from where the owner is named
 * again to the record's end, where nothing there names somebody and no mobile number stands. Errs towards persons. Linear in cells
 * and hits.
 */
export function withoutPageHouse(
    hits: readonly CellHit[],
    record: BodyRecord,
    meanings: readonly LabelMeaning[],
    house: PageHouse,
): readonly CellHit[] {
    const { cells, ofFrame } = record
    if (!mayBeHouses(record)) return hits
    const reached = cellsWith(hits, REACH)
    if (reached.size === 0) return hits
    const named = ownersCells(cells, house)
    const isHead = named[0] === 0 || (house.isNew && beginsWithOwner(cells))
    if (named[0] !== 0 && (house.goesOn || ofFrame !== undefined)) named.unshift(0)
    const own = cellsWith(hits, null)
    const limit = lastOfSomebody(cells, meanings, own, new Set(named))
    // The owner's telephone again, with what stands right before it.
    const again = hits.find((hit) => hit.field === "phone" && hit.cell > limit && isOwners(hit, hits, house))
    if (again !== undefined) named.push(startOfReach(reached, again.cell, limit))
    if (named.length === 0 && !isHead) return hits
    const from = named.find((at) => at > limit && isReachedBehind(cells, reached, at))
    if (from !== undefined) {
        // Who is logged in stands at the head of a page, and members of a list stand under one word, by a mail address alone.
        const isPlaced = hits.some(({ field, cell }) => cell >= from && PLACED.has(field))
        if (!isPlaced && ofFrame !== "foot" && !house.goesOn) return hits
        const isOwn = ({ cell, field }: CellHit): boolean =>
            cell >= from && (REACH.has(field) || isHeadByHalf(cells[cell]?.text ?? ""))
        return house.claims(hits.filter(isOwn)) ? hits.filter((hit) => !isOwn(hit)) : hits
    }
    const behindHead = isHead ? endOfHead(cells, reached, own) : 0
    if (behindHead === 0) return hits
    house.noteOwner(cells[0]?.text ?? "")
    const isHeads = ({ field, cell }: CellHit): boolean => cell < behindHead && CALLED.has(field)
    for (const hit of hits) if (hit.field === "phone" && hit.value !== null && isHeads(hit)) house.noteNumber(hit.value)
    return hits.filter((hit) => !isHeads(hit))
}

function mayBeHouses({ cells, form, group, ofFrame }: BodyRecord): boolean {
    if (cells.length > CELLS_LIMIT) return false
    return ofFrame !== undefined || (group === 0 && form !== "row" && form !== "line" && form !== "object")
}

/** By what the page said before, or by a word for an office before the same number in this record. */
function isOwners({ cell, value }: CellHit, hits: readonly CellHit[], house: PageHouse): boolean {
    if (house.isOwnNumber(value)) return true
    return hits.some((one) => one.cell < cell && one.value === value && one.score < PERSONAL_SCORE)
}

/** `山本自動車 | 058-… | お客様一覧 | …` at the very beginning of a page. */
function beginsWithOwner(cells: readonly Cell[]): boolean {
    const [name] = cells
    const number = cells[behindInvitation(cells)]
    if (name === undefined || name.label !== null || number === undefined || !LANDLINE.test(number.text)) return false
    return mayBeOwner(name.text) && !mayNameSomebody(name.text)
}

/** `見本商店 | ご予約・お問い合わせは | 03-…`: where what stands behind the owner's name and its words goes on. */
function behindInvitation(cells: readonly Cell[]): number {
    let at = 1
    while (at <= INVITATIONS_LIMIT && isInvitation(cells[at])) at++
    return at
}

function isInvitation(cell: Cell | undefined): boolean {
    return cell !== undefined && cell.label === null && cell.text.length <= NAME_UNITS.most && INVITES.test(cell.text)
}

const INVITATIONS_LIMIT = 2
/** What a house says before its number, and nobody of themselves. */
const INVITES = /^[^0-9０-９@]*(?:ご予約|お問い?合わ?せ|ご注文|ご相談|お電話|お気軽に|フリーダイヤル)[^0-9０-９@]*$/

/** @param fields null: all that tell of somebody */
function cellsWith(hits: readonly CellHit[], fields: ReadonlySet<string> | null): ReadonlySet<number> {
    const cells = new Set<number>()
    for (const { field, cell } of hits)
        if (fields === null ? !IMPERSONAL.has(field) : fields.has(field)) cells.add(cell)
    return cells
}

/** Where the owner of the page is named: what was said before, in this record or above it. */
function ownersCells(cells: readonly Cell[], house: PageHouse): number[] {
    const topic = house.topicWith(cells)
    const seen = new Set<string>()
    const at: number[] = []
    for (const [index, { label, text }] of cells.entries()) {
        if (label !== null) continue
        const name = ownersName(text)
        if (house.knows(name) || seen.has(name)) at.push(index)
        else if (name !== topic && mayBeOwner(name)) seen.add(name)
    }
    return at
}

/** `NPO法人見本 〒700-0014 岡山県…`: a name ends before a postal code, a number or a wide space. */
function ownersName(text: string): string {
    const end = text.slice(0, NAME_UNITS.most + 1).search(/[〒\u3000\d０-９(（／/]|\bTEL\b/i)
    return (end <= 0 ? text : text.slice(0, end)).trim()
}

/** The last cell that may be somebody's; -1 where none may. */
function lastOfSomebody(
    cells: readonly Cell[],
    meanings: readonly LabelMeaning[],
    own: ReadonlySet<number>,
    named: ReadonlySet<number>,
): number {
    for (let at = cells.length - 1; at >= 0; at--) {
        const text = cells[at]?.text ?? ""
        if (isHeadByHalf(text)) continue
        if (own.has(at) || MOBILE.test(text) || !REACH_LABELS.has(meanings[at]?.kind ?? "none")) return at
        if (OWNERS_LINE.test(text)) continue
        if (!named.has(at) && (fullNameForm(text.trim()) !== null || KANA_NAME.test(text) || LATIN_NAME.test(text)))
            return at
    }
    return -1
}

/** `責任者：店長 森`, `責任者：店長`: a post, with half a name or without, by which the owner's page says whom to ask for. */
function isHeadByHalf(text: string): boolean {
    const [, post = "", family = null] = text.length <= HEAD_UNITS ? (POST_AND_HALF.exec(text) ?? []) : []
    return isJapaneseWordForPeople(post) && (family === null || isFamilyName(family))
}

const HEAD_UNITS = 14
const POST_AND_HALF = /^\s?([\p{Script=Han}\p{Script=Katakana}ー]{2,8})(?:[ \u3000]([\p{Script=Han}々]{1,4}))?\s?$/u

/** `© 2026 見本商店 All Rights Reserved.` */
const OWNERS_LINE = /^\s?(?:©|\(c\)|copyright)/i

/** Labels stand right behind the owner's name, or behind what reaches them; below another heading they are somebody's. */
function isReachedBehind(cells: readonly Cell[], reached: ReadonlySet<number>, from: number): boolean {
    let isApart = false
    let isReached = reached.has(from)
    for (let at = from + 1; at < cells.length; at++) {
        if (reached.has(at)) {
            if (isApart && cells[at]?.label !== null) return false
            isReached = true
        } else if (!isReached) isApart = true
    }
    return isReached
}

function startOfReach(reached: ReadonlySet<number>, from: number, limit: number): number {
    let at = from
    while (at - 1 > limit && reached.has(at - 1)) at--
    return at
}

/** `見本商店 | 03-… | マイページ | …`, with words before the number or without: the cell behind the head's own number; 0 where the record begins with none. */
function endOfHead(cells: readonly Cell[], reached: ReadonlySet<number>, own: ReadonlySet<number>): number {
    const from = behindInvitation(cells)
    let at = from
    while (at < cells.length && reached.has(at) && !own.has(at) && isPlainReach(cells[at])) at++
    return at === from || at === cells.length ? 0 : at
}

function isPlainReach(cell: Cell | undefined): boolean {
    if (cell === undefined || cell.label !== null || MOBILE.test(cell.text)) return false
    return !cell.text.includes("@") || isHouseAddress(cell.text.trim().toLowerCase())
}
