// One person over several blocks: `基本情報` with a name and a birth, then `連絡先` with a number and an address; or a second row under
// the number of the first; or a letter: `山田 太郎 様`, some lines, then what it says of its reader under labels. The later block names nobody and
// repeats nothing; it is the person's who stands right before it. Errs towards more persons: what shares a label or a field with the block before, or speaks of somebody else, is a person of its own.
import { maskOf, type Field, type FieldMask } from "../core/fields.ts"
import type { Sighting } from "../core/person.ts"
import { LANDLINE, MOBILE } from "./contact-line.ts"
import type { BodyRecord, Cell, FoundField } from "./contract.ts"
import { readLabel } from "./labels/read-label.ts"
import { fullNameForm } from "./recognizers/japan/name-words.ts"
import { PERSONAL_SCORE } from "./recognizers/recognizer.ts"

/** Headings and remarks that may stand between two blocks of one person. */
const BETWEEN_LIMIT = 3
/** Lines of a letter between whom it is for and a block of labels. */
const LETTER_LIMIT = 24
/** Of one person: a page has a few. Longer ones are lists. */
const BLOCKS_LIMIT = 8
/** Labels of all blocks of one person. */
const LABELS_LIMIT = 128

/** The block that named somebody, with what followed it. */
interface Head {
    readonly record: BodyRecord
    readonly found: readonly FoundField[]
    /** It is whom a letter is for. */
    readonly isAddressed: boolean
    /** It is a name and nothing else: what stands in lists below is of whom it names. */
    readonly isHeading: boolean
    /** It shows one thing of somebody whom no block has named so far. */
    isNameless: boolean
    sighting: Sighting
    /** Told when a block follows that names nobody: most do. */
    labels: Set<string> | null
    blocks: number
    between: number
    /** Blocks below it that say how to reach whoever writes. */
    senders: number
}

const NAMING: FieldMask = maskOf(["name", "kana", "nickname"])
/** A reading below whom a letter is for is how they are read. */
const NAMED: FieldMask = maskOf(["name", "nickname"])
/** What a section of its own may show of somebody. */
const PARTS: ReadonlySet<FieldMask> = new Set([
    maskOf(["email"]),
    maskOf(["phone"]),
    maskOf(["birth"]),
    maskOf(["name"]),
    maskOf(["name", "kana"]),
])
const CAPTIONS: ReadonlySet<string> = new Set(["title", "heading", "section", "caption", "legend", "見出し"])

/** One per body. */
export class ContinuedRecords {
    #head: Head | null = null

    /** Of records in a row that show nobody. @param records how many; absent: one */
    pass({ form }: BodyRecord, records: number = 1): void {
        const head = this.#head
        if (head === null) return
        head.between += records
        if (form === "row" || head.between > limitOf(head)) this.#head = null
    }

    /** @returns the sightings of a record, with what is known of their person from the block before */
    next(record: BodyRecord, found: readonly FoundField[], sightings: readonly Sighting[]): readonly Sighting[] {
        const head = this.#head
        const [only] = sightings
        if (only === undefined) {
            this.pass(record)
            return sightings
        }
        if (sightings.length > 1 || record.form === "line") {
            this.#head = null
            return sightings
        }
        if ((only.fields & (head?.isAddressed === true ? NAMED : NAMING)) !== 0) {
            if (head !== null && (isReaderAgain(head, only) || isNamedAgain(head, record, only)))
                return [joinTo(head, only)]
            if (head !== null && head.isNameless && isNextPart(head, record, found, only)) {
                const joined = joinTo(head, only)
                head.isNameless = false
                head.sighting = { ...joined, name: only.name }
                return [head.sighting]
            }
            const isAddressed = addressesSomebody(record)
            this.#head = headOf(record, found, only, isAddressed, false)
            return sightings
        }
        if (head?.isAddressed === true && head.senders < SENDERS_LIMIT && isSenders(head, record, only)) {
            head.senders++
            return NOBODY
        }
        if (head?.isNameless === true && isNextPart(head, record, found, only)) return [joinTo(head, only)]
        if (head === null || head.isNameless || !goesOn(head, record, found, only)) {
            this.#head = isPart(record, only) ? headOf(record, found, only, false, true) : null
            return sightings
        }
        return [joinTo(head, only)]
    }
}

function headOf(
    record: BodyRecord,
    found: readonly FoundField[],
    sighting: Sighting,
    isAddressed: boolean,
    isNameless: boolean,
): Head {
    const isHeading = record.form === "prose" && record.cells.length === 1 && sighting.fields === HEADING
    const open = { labels: null, blocks: 1, between: 0, senders: 0 }
    return { record, found, isAddressed, isHeading, isNameless, sighting, ...open }
}

/** A section that shows one thing of somebody, under its label: `メールアドレス` over an address, `氏名` over a name. */
function isPart({ form, ofFrame, beside }: BodyRecord, { fields }: Sighting): boolean {
    return (form === "item" || form === "definitions") && ofFrame === undefined && beside !== true && PARTS.has(fields)
}

/** `メールアドレス`, `電話番号` and `氏名` in sections one right behind the other: the settings of one account. */
function isNextPart(head: Head, record: BodyRecord, found: readonly FoundField[], only: Sighting): boolean {
    if (head.between > 0 || head.blocks >= PARTS.size || !isPart(record, only)) return false
    if (head.record.group !== record.group) return false
    return (only.fields & head.sighting.fields) === 0 && sharesNoLabel(head, record, found)
}

function joinTo(head: Head, only: Sighting): Sighting {
    head.sighting = joinedSighting(head.sighting, only)
    head.blocks++
    head.between = 0
    return head.sighting
}

/** Whom a letter is for is no namesake of whom it names: `お届け先: 山田 太郎 様`. */
function isReaderAgain({ isAddressed, sighting, blocks }: Head, { name, birth }: Sighting): boolean {
    if (!isAddressed || blocks >= BLOCKS_LIMIT || name === null || name !== sighting.name) return false
    return birth === null || sighting.birth === null || birth === sighting.birth
}

/**
 * `差出人: 山田 太郎 <…>`, some lines, then `山田 太郎` over `携帯: …`; `アカウント情報`, then the same name over `請求先住所`: who is named again
 * right below, where nothing but the name is repeated, is no namesake. Rows and objects of one list are persons of their own.
 */
function isNamedAgain(
    { record, sighting, blocks }: Head,
    { form, group }: BodyRecord,
    { name, birth, fields }: Sighting,
): boolean {
    if (blocks >= BLOCKS_LIMIT || fields === sighting.fields) return false
    if (LISTED.has(form) && record.form === form && record.group === group) return false
    if (name === null || name !== sighting.name || (fields & sighting.fields & ~NAMED) !== 0) return false
    return birth === null || sighting.birth === null || birth === sighting.birth
}

const LISTED: ReadonlySet<BodyRecord["form"]> = new Set(["row", "object", "line"])

function goesOn(head: Head, record: BodyRecord, found: readonly FoundField[], { fields }: Sighting): boolean {
    if (head.blocks >= BLOCKS_LIMIT) return false
    const isBelow =
        (head.isAddressed && record.form === "definitions") ||
        (head.isHeading && (record.form === "definitions" || record.form === "item"))
    if (head.record.form !== record.form && !isBelow) return false
    if ((fields & head.sighting.fields) !== 0) return false
    // Rows and objects of one list; blocks of a page have groups by the element around them.
    const isListed = record.form === "row" || record.form === "object"
    if (isListed && head.record.group !== record.group) return false
    return record.form === "row" ? isUnderNumber(head.record, record) : sharesNoLabel(head, record, found)
}

function limitOf({ isAddressed }: Head): number {
    return isAddressed ? LETTER_LIMIT : BETWEEN_LIMIT
}

/** `山田 太郎 様` alone, or behind the lines of an address. */
function addressesSomebody({ form, cells }: BodyRecord): boolean {
    if ((form !== "prose" && form !== "item") || cells.length > LETTERHEAD_CELLS) return false
    const { label, text } = cells.at(-1) ?? { label: null, text: "" }
    const name = label === null && text.length <= ADDRESSED_UNITS ? ADDRESSED.exec(text.trim())?.[1] : undefined
    return name !== undefined && fullNameForm(name) !== null
}

const HEADING: FieldMask = maskOf(["name"])
/** Code, lines of an address, a building, a firm, a title, a name. */
const LETTERHEAD_CELLS = 8
const ADDRESSED_UNITS = 16
const ADDRESSED = /^(.{2,10}?)[ \u3000]?[様殿]$/

/**
 * `TEL：03-…` below a letter's text: how to reach whoever writes it. What is the reader's is called お電話, or stands beside more of them, or
 * right below their name.
 */
function isSenders({ between, sighting }: Head, { form, cells }: BodyRecord, { fields }: Sighting): boolean {
    if ((form !== "definitions" && form !== "item") || (fields & ~REACHED) !== 0) return false
    // Behind the reader's own address and number, the writer's name alone may stand before the writer's.
    const isSecond = form === "item" && (fields & sighting.fields) !== 0
    if (between < LINES_BEFORE_SENDER && !isSecond) return false
    let hasLandline = false
    for (const { label, text } of cells) {
        if (MOBILE.test(text) || (label !== null && !SENDERS_LABEL.test(label))) return false
        if (label === null && ADDRESSED.test(text.trim())) return false
        hasLandline ||= LANDLINE.test(text)
    }
    return hasLandline
}

const NOBODY: readonly Sighting[] = []
const LINES_BEFORE_SENDER = 2
/** A letter has one writer, at two places at most: more such blocks are a list of people. */
const SENDERS_LIMIT = 2
const REACHED: FieldMask = maskOf(["phone", "address", "postal"])
const SENDERS_LABEL = /^[\s・*■]{0,3}(?:tel|fax|url|e-?mail|mail|hp|web|電話|所在地|住所|営業時間|受付時間|定休日)/i

const NUMBER = /^[A-Za-z]{0,3}-?[0-9０-９]{1,12}$/
/** The number of a record stands first, or behind a box to tick. */
const NUMBER_CELLS = 2

/** A cell that reaches down is told again in the rows below, without a place of its own (carried-cells.ts). */
function isUnderNumber({ cells }: BodyRecord, { cells: [first] }: BodyRecord): boolean {
    if (first === undefined || first.span.start !== first.span.end || !NUMBER.test(first.text)) return false
    return cells.slice(0, NUMBER_CELLS).some((cell) => cell.label === first.label && cell.text === first.text)
}

/** Adds the labels of the record to those of the head. */
function sharesNoLabel(head: Head, record: BodyRecord, found: readonly FoundField[]): boolean {
    head.labels ??= head.isAddressed || head.isHeading ? new Set() : labelsOf(head.record.cells, head.found)
    const labels = labelsOf(record.cells, found)
    if (head.labels === null || labels === null || head.labels.size + labels.size > LABELS_LIMIT) return false
    for (const label of labels) if (head.labels.has(label)) return false
    for (const label of labels) head.labels.add(label)
    return true
}

/** @returns null for a record that is no block of labels and values, or speaks of somebody else, too */
function labelsOf(cells: readonly Cell[], found: readonly FoundField[]): Set<string> | null {
    if (cells.length > LABELS_LIMIT || found.some(({ subject }) => subject !== undefined)) return null
    for (const { field, score, cell } of found)
        if (score >= PERSONAL_SCORE && (cell === undefined || !isLabelled(cells, cell, field))) return null
    const labels = new Set<string>()
    for (const { label, text } of cells) {
        if (label === null) {
            // 【緊急連絡先】 over a block: somebody else's.
            const { kind, subject } = readLabel(text.length <= HEADING_UNITS ? text : null)
            if (subject !== null || kind === "organisation") return null
        } else if (!CAPTIONS.has(label.toLowerCase())) labels.add(label)
    }
    return labels
}

/** `電話番号` over a remark, then the number: the label of what stands right before names it. */
function isLabelled(cells: readonly Cell[], at: number, field: Field): boolean {
    if (cells[at]?.label !== null) return true
    const before = cells[at - 1]?.label ?? null
    return before !== null && readLabel(before).kind === field
}

const HEADING_UNITS = 20

/** Strong identifiers first, as everywhere. */
function joinedSighting(head: Sighting, { identifiers, fields, birth }: Sighting): Sighting {
    return {
        identifiers: [...identifiers, ...head.identifiers],
        fields: (fields | head.fields) >>> 0,
        name: head.name,
        birth: birth ?? head.birth,
    }
}
