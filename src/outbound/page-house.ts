// Whose page it is. A page names its owner at its head and once more where it says how to reach them: what stands behind the second
// mention is the owner's, in whatever markup and whatever the owner is called (`田中米店`, `れいじベーカリー`).
import type { BodyRecord, Cell } from "./contract.ts"
import { isHouseAddress, KANA_NAME, LANDLINE, LATIN_NAME, MOBILE } from "./contact-line.ts"
import type { LabelMeaning } from "./labels/label-meaning.ts"
import { isLabelWord } from "./readers/labels.ts"
import { fullNameForm } from "./recognizers/japan/name-words.ts"
import type { CellHit } from "./weigh-record.ts"

/** Cells of a page's head that are looked at: its owner stands among the first of them. */
const CELLS_LOOKED_AT = 64
const NAME_UNITS = { least: 2, most: 40 } as const
/** Records of more cells are lists. */
const CELLS_LIMIT = 64

/** What the page has said so far without showing anybody. One per body; bounded by CELLS_LOOKED_AT. */
export class PageHouse {
    readonly #texts = new Set<string>()
    #looked = 0
    /** What the page is about, as its title says: a heading that comes again is no owner. */
    #topic: string | null = null

    /** The record before was how to reach the owner, and nobody else's: it may go on, since two numbers part records. */
    goesOn = false

    /** Takes note of a record that shows nobody. */
    note({ cells, form, group }: BodyRecord): void {
        if (group !== 0 || this.#looked >= CELLS_LOOKED_AT) return
        const topic = this.topicWith(cells)
        if (form !== "item" && form !== "prose") return
        for (const { label, text } of cells) {
            if (this.#looked++ >= CELLS_LOOKED_AT) return
            if (label === null && text !== topic && mayBeOwner(text)) this.#texts.add(text)
        }
    }

    /** What the page is about, by what it said before or else by the first that these cells say. */
    topicWith(cells: readonly Cell[]): string | null {
        if (this.#topic !== null) return this.#topic
        const title = cells[0]?.label ?? cells[0]?.text ?? ""
        if (title.length <= TITLE_UNITS && !DOCTYPE.test(title)) this.#topic = title.split(TITLE_BREAK)[0]?.trim() ?? ""
        return this.#topic
    }

    /** Whether the page has said this before. */
    knows(name: string): boolean {
        return this.#texts.has(name)
    }
}

const TITLE_UNITS = 120
const DOCTYPE = /^doctype\b/i
const TITLE_BREAK = / [-–—] |\s?[|｜»]\s?/

/** A word or two that are no label, no sentence and nobody's name. */
function mayBeOwner(text: string): boolean {
    const { length } = text
    if (length < NAME_UNITS.least || length > NAME_UNITS.most || /[@＠。、！？?!|｜]/.test(text)) return false
    return !/^[\d\s]*$/.test(text) && !isLabelWord(text) && fullNameForm(text) === null
}

/** Fields by which somebody or something is reached. */
export const REACH: ReadonlySet<string> = new Set(["phone", "address", "postal", "email"])
/** Fields that an owner's record may hold beside how to reach them. */
const IMPERSONAL: ReadonlySet<string> = new Set([...REACH, "job"])
const REACH_LABELS: ReadonlySet<string> = new Set([
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
    if (!named.includes(0) && (house.goesOn || ofFrame !== undefined)) named.unshift(0)
    if (named.length === 0) return hits
    const own = cellsWith(hits, null)
    const limit = lastOfSomebody(cells, meanings, own, new Set(named))
    const from = named.find((at) => at > limit && isReachedBehind(cells, reached, at))
    if (from !== undefined) {
        // Who is logged in stands at the head of a page, by a mail address alone.
        const isAsked = from > 0 || ofFrame !== "side" || house.goesOn || cells.some(({ text }) => LANDLINE.test(text))
        return isAsked ? hits.filter(({ field, cell }) => cell < from || !REACH.has(field)) : hits
    }
    const behindHead = named[0] === 0 ? endOfHead(cells, reached, own) : 0
    return behindHead === 0 ? hits : hits.filter(({ field, cell }) => cell >= behindHead || !REACH.has(field))
}

function mayBeHouses({ cells, form, group, ofFrame }: BodyRecord): boolean {
    if (cells.length > CELLS_LIMIT) return false
    return ofFrame !== undefined || (group === 0 && form !== "row" && form !== "line" && form !== "object")
}

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
        if (own.has(at) || MOBILE.test(text) || !REACH_LABELS.has(meanings[at]?.kind ?? "none")) return at
        if (!named.has(at) && (fullNameForm(text.trim()) !== null || KANA_NAME.test(text) || LATIN_NAME.test(text)))
            return at
    }
    return -1
}

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

/** `見本商店 | 03-… | マイページ | …`: the cell behind the head's own number; 0 where the record begins with none. */
function endOfHead(cells: readonly Cell[], reached: ReadonlySet<number>, own: ReadonlySet<number>): number {
    let at = 1
    while (at < cells.length && reached.has(at) && !own.has(at) && isPlainReach(cells[at])) at++
    return at === 1 || at === cells.length ? 0 : at
}

function isPlainReach(cell: Cell | undefined): boolean {
    if (cell === undefined || cell.label !== null || MOBILE.test(cell.text)) return false
    return !cell.text.includes("@") || isHouseAddress(cell.text.trim().toLowerCase())
}
