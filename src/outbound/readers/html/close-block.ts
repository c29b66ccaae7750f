// What becomes of a block's values when it ends: they fold into the block around it, or are a record.
import type { BodyRecord } from "../../contract.ts"
import { isControlOfPeople, speaksOfPeople } from "../../labels/people-words.ts"
import { fullNameForm, isFamilyName, mayBeFullName } from "../../recognizers/japan/name-words.ts"
import { ROSTER_LABEL } from "../../roster.ts"
import { isLabelWord } from "../labels.ts"
import { PLAIN } from "../shape.ts"
import { beginsAsLabel } from "../spaced-labels.ts"
import { formOf, hasShownLabel, isMarked, labelText, labelWith, type Fragment } from "./fragment.ts"
import type { Frame, Frames } from "./frames.ts"
import { isPlainWord } from "./pair-rows.ts"
import { areMostlyNames, createTable, readRow, type RowCell } from "./rows.ts"
import { mayHaveGap } from "./text-signs.ts"

export type BlockOutcome =
    | { readonly kind: "nothing" }
    /** Values for the block around. */
    | { readonly kind: "fold-all"; readonly fragments: Fragment[] }
    /** Groups of them, one after the other. */
    | { readonly kind: "fold"; readonly groups: readonly Fragment[][] }
    | { readonly kind: "record"; readonly fragments: readonly Fragment[]; readonly form?: BodyRecord["form"] }
    /** Records that rows held made up, one after the other. */
    | { readonly kind: "records"; readonly records: readonly (readonly Fragment[])[] }
    /** A record that must not part the one around it. */
    | { readonly kind: "aside"; readonly fragments: readonly Fragment[] }

const NO_RECORDS: readonly (readonly Fragment[])[] = []
const NOTHING: BlockOutcome = { kind: "nothing" }
/** `---------` says that nothing is chosen. */
const CHOICE = /[\p{L}\p{N}]/u

/** @param frames the blocks around, after the block was taken off */
export function closeBlock(frame: Frame, frames: Frames): BlockOutcome {
    const { kind } = frame.tag
    if (kind === "row") return closeRow(frame, frames)
    if (kind === "cell") return closeCell(frame, frames)
    const held = frame.table === null ? NO_RECORDS : frame.table.held.release()
    if (held.length > 0) return { kind: "records", records: [...held, frame.gathering.takeAll()] }
    const { wasCut } = frame.gathering
    const fragments = frame.gathering.takeAll()
    if (fragments.length === 0 || (frame.isDecoration && fragments.every(({ naming }) => naming))) return NOTHING
    if (frame.named !== null && fragments.length === 1) labelWith(frame.named, fragments)
    switch (kind) {
        case "item":
            return closeItem(fragments, wasCut, frames)
        case "term":
            return closeTerm(fragments, frames)
        case "detail":
            return closeDetail(fragments, frames)
        case "option":
            return closeOption(frame, fragments, frames)
        case "select":
            return fragments.some(({ text }) => CHOICE.test(text))
                ? fold(labelledBy(frame.control, fragments))
                : NOTHING
        case "definitions":
            return wasCut || frames.inCell ? { kind: "record", fragments, form: "definitions" } : fold(fragments)
        case "table":
            if (!wasCut && isFormInRow(fragments, frames)) return fold(fragments)
            return wasCut || frames.inCell ? { kind: "record", fragments, form: tableForm(fragments) } : fold(fragments)
        case "hard":
            // What can be done with a row, or with a value of a list, stands in a form of its own.
            return !wasCut && frame.tag.name === "form" && (isInHeadedRow(frames) || isDeedOf(frames.top, fragments))
                ? fold(fragments)
                : { kind: "record", fragments }
        case "edge":
            return wasCut || !frames.inPart ? { kind: "record", fragments } : fold(fragments)
        case "block":
            return closeGridRow(fragments, wasCut, frames) ?? (wasCut ? { kind: "record", fragments } : fold(fragments))
        case "list":
            if (frames.top.tag.kind === "cell") frames.top.hasList = true
            return wasCut ? { kind: "record", fragments } : fold(fragments)
        case "inline":
        case "raw":
        case "reading":
        case "label":
        case "input":
        case "row-group":
        case "break":
            return NOTHING
        default:
            return kind satisfies never
    }
}

/** A table made of blocks or items: one of words that name columns, then some of as many values. */
function closeGridRow(fragments: Fragment[], wasCut: boolean, frames: Frames): BlockOutcome | null {
    const { top } = frames
    const { grid } = top
    if (wasCut || fragments.length < 2) return null
    const heads = grid === null && fragments.length > 2 ? pairedHeads(fragments) : null
    if (heads !== null) {
        top.grid = heads
        top.isGridExact = true
        return {
            kind: "record",
            fragments: fragments.map((one) => ({ ...one, label: null, naming: false })),
            form: "row",
        }
    }
    // Most blocks hold values and stand below no headings.
    if (grid === null && fragments[0]?.naming !== true && fragments[1]?.naming !== true) return null
    const known = knownWords(fragments)
    if (known === fragments.length || (grid === null && areMostlyNames(fragments, known))) {
        top.grid = fragments.map(({ text }) => labelText(text))
        top.isGridExact = false
        // Words that nobody knows may be names.
        return known === fragments.length ? NOTHING : { kind: "record", fragments, form: "row" }
    }
    if (grid === null) return null
    if (top.isGridExact) return rowBelow(fragments, grid)
    const isPlain = fragments.every(({ naming, label }, at) => at >= grid.length || (!naming && label === null))
    const more = fragments.length - grid.length
    if (!isPlain || more < 0 || more > ACTIONS_LIMIT) {
        // A row with an empty cell tells nothing of its others, nor of the next row.
        if (!isPlain || more > 0) top.grid = null
        return null
    }
    for (const [index, fragment] of fragments.entries()) {
        fragment.label ??= grid[index] ?? null
        fragment.naming = false
    }
    return { kind: "record", fragments, form: "row" }
}

/**
 * `氏名 | 組織 | 内線 | 携帯`: a head of which some words are no labels that we know, so that they stood as values of those before them.
 *
 * @returns the words in their order; null where it is no such head
 */
function pairedHeads(fragments: readonly Fragment[]): readonly string[] | null {
    const words: string[] = []
    let known = 0
    let paired = 0
    for (const { attribute, label, naming, shape, text } of fragments) {
        if (attribute || shape !== PLAIN || text.length > HEAD_UNITS || HAS_DIGIT.test(text)) return null
        if (label !== null) {
            if (!isLabelWord(label) || isFamilyName(text.slice(0, 2)) || isFamilyName(text)) return null
            words.push(label)
            known++
            paired++
        } else if (naming && isLabelWord(text)) known++
        words.push(labelText(text))
    }
    return paired > 0 && known >= LEAST_KNOWN && known * 2 > words.length ? words : null
}

const HEAD_UNITS = 16
const LEAST_KNOWN = 3
const HAS_DIGIT = /[0-9０-９]/

/** A row below such a head: as many values as it has words, or it is left as it stands. */
function rowBelow(fragments: Fragment[], grid: readonly string[]): BlockOutcome | null {
    const shown = fragments.filter(({ attribute }) => !attribute)
    if (shown.length !== grid.length || shown.some(({ naming, label }) => naming || label !== null)) return null
    for (const [index, fragment] of shown.entries()) fragment.label = grid[index] ?? null
    return { kind: "record", fragments, form: "row" }
}

/** How many of them are words that name a column. */
function knownWords(fragments: readonly Fragment[]): number {
    let known = 0
    for (const { naming, label, text } of fragments) if (naming && label === null && isLabelWord(text)) known++
    return known
}

/** What can be done with a row stands behind its values, under no heading. */
const ACTIONS_LIMIT = 2

function fold(fragments: Fragment[]): BlockOutcome {
    return { kind: "fold-all", fragments }
}

function tableForm(fragments: readonly Fragment[]): BodyRecord["form"] {
    const form = formOf(fragments)
    return form === "prose" ? "row" : form
}

/** A table of labels and values in a cell under a heading says more of whoever's row it is; without headings tables lay out pages. */
function isFormInRow(fragments: readonly Fragment[], frames: Frames): boolean {
    return isInHeadedRow(frames) && fragments.every(hasShownLabel)
}

function isInHeadedRow({ inCell, table }: Frames): boolean {
    return inCell && table !== null && table.headers.length > 1
}

/** Below a value of a definition list: a button, and controls nobody sees. */
function isDeedOf({ tag }: Frame, fragments: readonly Fragment[]): boolean {
    return tag.kind === "detail" && fragments.every((one) => one.attribute || (one.label === null && !isMarked(one)))
}

/** `<li>氏名：山田</li><li>電話：…</li>` is one record over several items; so are the items of a table's cell. */
function closeItem(fragments: Fragment[], wasCut: boolean, frames: Frames): BlockOutcome {
    const row = frames.top.tag.kind === "list" ? closeGridRow(fragments, wasCut, frames) : null
    if (row !== null) return row
    const isField = frames.top.tag.kind === "list" && isFieldOf(frames.top, fragments)
    if (!wasCut && (isField || frames.inCell || isBareValue(fragments, frames.top))) return fold(fragments)
    return { kind: "record", fragments, form: "item" }
}

/**
 * `<li>taro@…</li><li>090-…</li><li>東京都…</li>` below a name: values of different kinds with nothing beside them are of one record; where
 * a kind comes again, the list is one of such values, and the gathering parts them.
 */
function isBareValue(fragments: readonly Fragment[], { tag, gathering }: Frame): boolean {
    if (fragments.length !== 1 || tag.kind !== "list") return false
    const value = fragments[0]
    if (value === undefined || value.label !== null) return false
    if (isTrait(value.text)) return true
    if (value.shape !== PLAIN) return BARE.test(value.text)
    return gathering.fragments.length >= 2 && gathering.fragments.every(isMarked) && isAddressLine(value.text)
}

/** `1981/06/11 生まれ`, `女性`, `39歳`: what somebody is. */
const TRAIT =
    /^(?:(?:[12][0-9]{3}|(?:明治|大正|昭和|平成|令和|[MTSHR])\s?[0-9元]{1,2})[年/.-]\s?[0-9]{1,2}[月/.-]\s?[0-9]{1,2}日?\s?生(?:まれ)?|[男女]性?|(?:満\s?)?[0-9]{1,3}\s?[歳才])$/
const TRAIT_UNITS = 18
const TRAIT_ENDS = "生れ性男女歳才"

/** Most items of lists are told by their length or their last unit. */
function isTrait(text: string): boolean {
    const { length } = text
    return length <= TRAIT_UNITS && TRAIT_ENDS.includes(text.charAt(length - 1)) && TRAIT.test(text)
}

/** A mail address, a telephone number, or a line that begins with a postal code. */
const BARE = /^(?:[^\s@]{1,64}@[^\s@]{3,120}|[+()\d-]{9,20}|〒?\s?\d{3}-\d{4}.{0,60})$/

function isAddressLine(text: string): boolean {
    return text.length <= ADDRESS_UNITS && ADDRESS.test(text)
}

const ADDRESS_UNITS = 80
const ADDRESS = /^(?:東京都|北海道|(?:大阪|京都)府|\p{Script=Han}{2,3}県)/u

/** Among items that say what they are, one that does not is still of the same record, unless it looks like another's. */
function isFieldOf({ gathering }: Frame, fragments: readonly Fragment[]): boolean {
    const { length } = fragments
    const label = fragments[0]
    if (label === undefined || length > 2) return false
    if (length === 1 && saysWhatItIs(label)) return true
    const value = length === 1 ? label : fragments[1]
    // `業務：庶務`: a label that nobody knows stands as a value, too.
    if (value?.shape !== PLAIN || (length === 2 && value.label !== label.text)) return false
    return gathering.fragments.some(hasShownLabel) && (length === 1 || fullNameForm(label.text) === null)
}

/** `電話：…`, or `お電話 090-…`. */
function saysWhatItIs(fragment: Fragment): boolean {
    if (hasShownLabel(fragment)) return true
    return fragment.label === null && mayHaveGap(fragment.signs) && beginsAsLabel(fragment.text)
}

/** A term that holds values of its own (who wrote, their address, when) heads what follows and names none of it. */
function closeTerm(fragments: Fragment[], frames: Frames): BlockOutcome {
    if (fragments.length > 1 && fragments.some((one) => isMarked(one) || hasShownLabel(one))) {
        frames.top.term = null
        return fold(fragments)
    }
    frames.top.term = labelText(fragments.map(({ text }) => text).join(" "))
    for (const fragment of fragments) fragment.naming = fragment.label === null
    return fold(fragments)
}

/** A second `dd` has the label of the first, and repeats nothing. */
function closeDetail(fragments: Fragment[], frames: Frames): BlockOutcome {
    const { term, gathering } = frames.top
    const waits = gathering.fragments.length === 0 || gathering.fragments.at(-1)?.naming === true
    if (waits || term === null) return fold(fragments)
    labelWith(term, fragments)
    gathering.extend(fragments)
    return NOTHING
}

/** One that is chosen is a value of the form; the others stand beside it: of people to choose from, each by itself. */
function closeOption(frame: Frame, fragments: Fragment[], frames: Frames): BlockOutcome {
    for (const fragment of fragments) fragment.naming = false
    if (frame.control !== null) return fold(fragments)
    const [option] = fragments
    if (option?.label === null && fragments.length === 1 && mayBeFullName(option.text) && isChoiceOfPeople(frames))
        option.label = ROSTER_LABEL
    return { kind: "aside", fragments }
}

/** By the label before the control, or by its name: `担当者`, `assigned_to_id`. */
function isChoiceOfPeople(frames: Frames): boolean {
    const { tag, control } = frames.top
    if (tag.kind !== "select") return false
    if (control !== null && isControlOfPeople(control)) return true
    const before = frames.depth < 2 ? undefined : frames.at(frames.depth - 2).gathering.fragments.at(-1)
    return before !== undefined && before.label === null && speaksOfPeople(before.text)
}

function labelledBy(name: string | null, fragments: Fragment[]): Fragment[] {
    for (const fragment of fragments) {
        fragment.attribute ||= fragment.label === null
        fragment.label ??= name
    }
    return fragments
}

function closeCell(frame: Frame, frames: Frames): BlockOutcome {
    const fragments = frame.gathering.takeAll()
    const isHeaded = frame.tag.name === "th" || (frames.table?.headers.length ?? 0) > 0
    if (frame.named !== null && !isHeaded) labelWith(frame.named, fragments)
    const row = frames.top
    if (row.cells === null) return fragments.length === 0 ? NOTHING : fold(fragments)
    const { columns, rows, hasEmptyEntry, hasList } = frame
    row.cells.push({ fragments, header: frame.tag.name === "th", columns, rows, hasEmptyEntry, hasList })
    return NOTHING
}

/**
 * A table that lays out a page: a menu in one cell, the content in another. What the menu says (`内科`, `会員管理`) is not of whoever the
 * content shows.
 *
 * @returns the cells' values apart, where one is a list of plain words without anybody's name
 */
function menuBeside(cells: readonly RowCell[]): readonly (readonly Fragment[])[] | null {
    if (cells.length < 2 || !cells.some(({ hasList }) => hasList)) return null
    return cells.some(isMenu) ? cells.map(({ fragments }) => fragments) : null
}

function isMenu({ hasList, fragments }: RowCell): boolean {
    return hasList && fragments.length > 1 && fragments.every((one) => isPlainWord(one) && !mayBeFullName(one.text))
}

function closeRow(frame: Frame, frames: Frames): BlockOutcome {
    const stray = frame.gathering.takeAll() // attributes of the row, text between its cells
    const table = frames.table ?? createTable()
    const reading = readRow(frame.cells ?? [], table)
    if (reading.kind === "held") return stray.length === 0 ? NOTHING : { kind: "aside", fragments: stray }
    const held = table.held.joinedRows === 0 && reading.kind !== "nothing" ? table.held.release() : NO_RECORDS
    if (reading.kind === "pairs")
        return { kind: "fold", groups: [...reading.groups, stray].filter((one) => one.length > 0) }
    const beside = reading.kind === "record" && table.headers.length === 0 ? menuBeside(frame.cells ?? []) : null
    if (beside !== null) return { kind: "records", records: [stray, ...beside].filter((one) => one.length > 0) }
    const fragments = reading.kind === "record" ? [...stray, ...reading.fragments] : stray
    if (held.length > 0) return { kind: "records", records: [...held, fragments].filter((one) => one.length > 0) }
    return fragments.length === 0 ? NOTHING : { kind: "record", fragments, form: "row" }
}
