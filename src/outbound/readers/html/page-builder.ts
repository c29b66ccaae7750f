// Builds records out of a page's tokens. A block's values wait in its frame until the block ends; then they fold into the
// block around it, or leave as a record (closeBlock). Before a record leaves, what waits around it leaves too, as a record
// of its own: records come in the order of the page, and nothing is held for long.
import type { BodyRecord } from "../../contract.ts"
import { mayNameSomebody } from "../../contact-line.ts"
import type { EmbeddedKind, Surroundings } from "../embedding.ts"
import { isLabelWord } from "../labels.ts"
import { OUTER_HOLD, RECORD_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"
import { Asides, kindOfRaw } from "./asides.ts"
import { attributeFragment, attributeOf, tellingAttributes, type AttributeValue } from "./attributes.ts"
import { closeBlock, type BlockOutcome } from "./close-block.ts"
import { controlName, inputFragment } from "./controls.ts"
import { labelText, type Fragment } from "./fragment.ts"
import { CONTROL_ID } from "./gathering.ts"
import { createFrame, Frames, impliedEndOf, wallsOf, type Frame } from "./frames.ts"
import { Landmarks } from "./landmarks.ts"
import { PLAIN, shapeOf } from "../shape.ts"
import { RecordOutput, recordOf } from "./record-output.ts"
import { Run } from "./run.ts"
import type { AttributeList } from "./tag-scan.ts"
import { tagNamed, type TagInfo } from "./tags.ts"
import { BLANK, hasInk, UNTOLD, type TextSigns } from "./text-signs.ts"
import { UNKNOWN_TAG } from "./tags.ts"
import type { HtmlHandler } from "./tokenizer.ts"

/** Keys of siblings that are no elements; see tags.data.ts. */
const RUN_ID = 1
const SPAN_LIMIT = 64
/** Elements whose `value` is neither a caption nor a control's (controls.ts reads those). */
const SHOWS_VALUE: ReadonlySet<string> = new Set(["data", "meter"])

/** Attributes of a control that say what it is for (controls.ts reads them). */
const CAPTIONS: ReadonlySet<string> = new Set(["aria-label", "title"])

/**
 * `data-colname="メールアドレス"`: a table that folds on a telephone repeats in each cell what its column is called. A word that nobody knows
 * is told as a value unless it can be nobody's.
 */
function namesColumn({ kind }: TagInfo, { name, value }: AttributeValue): boolean {
    if (!name.startsWith("data-")) return false
    if (isLabelWord(value)) return true
    const isHeading = kind === "cell" && NAMES_COLUMN.test(name) && value.length <= HEADING_UNITS
    return isHeading && shapeOf(value) === PLAIN && !mayNameSomebody(value)
}

const HEADING_UNITS = 12

const NAMES_COLUMN = /^data-(?:label|title|th|head|header|heading|col|column|colname)$/

/** What stands around everything: nothing folds out of it. */
const PRE: TagInfo = tagNamed("pre")
const ROOT: TagInfo = { ...UNKNOWN_TAG, kind: "hard", bit: 0 }

export class PageBuilder implements HtmlHandler {
    /** Where the text handed over stands in the body. */
    base = 0
    readonly #output = new RecordOutput()
    readonly #frames: Frames
    readonly #run = new Run()
    readonly #asides: Asides
    readonly #surroundings: Surroundings
    /** An inline element has just ended, of a kind that sets its text apart from the next one. */
    #afterInline = false
    #inLabel = false
    /** In `rt` or `rp`. */
    #inReading = false
    #raw: { readonly kind: EmbeddedKind | "control" | "text"; readonly name: string | null } = {
        kind: "text",
        name: null,
    }
    #checkedAt = 0
    readonly #landmarks = new Landmarks()

    constructor(surroundings: Surroundings) {
        this.#surroundings = surroundings
        this.#frames = new Frames(createFrame(ROOT, 0, null))
        this.#asides = new Asides(surroundings, this.#output, () => this.#waitsFrom() !== Infinity)
    }

    openFrom(): number {
        return Math.min(this.#waitsFrom(), this.#asides.openFrom(), this.#output.openFrom())
    }

    take(): readonly BodyRecord[] {
        return this.#output.take()
    }

    finish(): void {
        this.#asides.finish()
        this.#endRun()
        while (this.#frames.depth > 1) this.#closeTop()
        this.#flush(1)
        this.#output.releaseAsides()
    }

    text(source: string, start: number, end: number, signs: TextSigns): void {
        if (this.#inReading) {
            this.#run.addReading(source, start, end, this.base, signs)
            this.#checkHold(this.base + end)
            return
        }
        if (this.#afterInline && hasInk(signs, source, start, end)) this.#afterInline = false
        this.#run.add(source, start, end, this.base, signs)
        this.#checkHold(this.base + end)
    }

    /** Most of it stands between blocks, where nothing goes on. */
    blank(source: string, start: number, end: number): void {
        if (this.#run.hasText) this.text(source, start, end, BLANK)
        else this.#checkHold(this.base + end)
    }

    open(tag: TagInfo, source: string, start: number, end: number, attributes: AttributeList): void {
        if (tag.kind === "reading") this.#inReading = true
        else if (tag.kind === "inline") this.#openInline(tag)
        else if (tag.kind === "raw") this.#openRaw(tag, source, attributes)
        else if (tag.kind === "label") this.#setLabel(true)
        else if (tag.kind === "input") this.#control(inputFragment(source, attributes, this.base))
        else this.#openBlock(tag, source, attributes)
        if (attributes.count > 0) this.#attach(tag, source, start, end, attributes)
        this.#checkHold(this.base + end)
    }

    /** An attribute of the element that was opened last. @param isControl its value was entered, under the attribute's name */
    attribute(value: AttributeValue, isControl: boolean): void {
        if (isControl) {
            const { name, value: text, start, end } = value
            this.#control({
                label: name,
                attribute: true,
                naming: false,
                text,
                span: { start, end },
                shape: shapeOf(text),
                signs: UNTOLD,
            })
        } else this.#run.attach(attributeFragment(value))
    }

    close(tag: TagInfo): void {
        if (tag.kind === "reading") this.#inReading = false
        else if (tag.kind === "inline" || tag.kind === "raw" || tag.kind === "input") this.#endInline(tag)
        else if (tag.kind === "label") this.#setLabel(false)
        else this.#closeBlock(tag)
    }

    /** `<b>氏名</b> 山田`: a label that is set apart is one without a colon too. */
    #endInline(tag: TagInfo): void {
        if (this.#inReading) this.#inReading = false
        if (tag.formatting && this.#frames.top.gathering.awaitsValue) this.#endBeforeLabel()
        if (tag.formatting && this.#run.isLabel) this.#endRun()
        this.#afterInline ||= !tag.formatting
    }

    /** `<b>氏名</b>中村<b>年齢</b>`: the next label ends the value of the last one. */
    #endBeforeLabel(): void {
        const before = this.#run.takeBeforeLabel()
        if (before !== null && before.length > 0) this.#add(before, RUN_ID)
    }

    /** In a `label` element: its text names a control. */
    #setLabel(inLabel: boolean): void {
        this.#endRun()
        this.#inLabel = inLabel
    }

    #closeBlock(tag: TagInfo): void {
        this.#endRun()
        if (tag.kind === "break") return
        if (tag.kind === "row-group") this.#setHead(false)
        if (this.#frames.passOver()) return
        this.#closeFrom(this.#frames.findOne(tag.id, wallsOf(tag.kind)))
    }

    aside(source: string, start: number, end: number, last: boolean, signs: TextSigns = UNTOLD): void {
        if (!last || !this.#asides.words(source, start, end, this.base, signs))
            this.#asides.part("markup", source.slice(start, end), this.base + start, last, signs)
        this.#checkHold(this.base + end)
    }

    raw(source: string, start: number, end: number, last: boolean): void {
        const { kind } = this.#raw
        if (kind === "text" || kind === "control") {
            this.#run.add(source, start, end, this.base, UNTOLD)
            if (last) this.#endRawText()
        } else {
            this.#asides.part(kind, source.slice(start, end), this.base + start, last)
        }
        this.#checkHold(this.base + end)
    }

    broken(source: string, start: number, end: number): void {
        this.#surroundings.log.note(end - start >= TOKEN_LIMIT / 2 ? "limit" : "malformed", end - start)
        // Past the `<` that began it, the rest may be good markup again.
        this.#asides.part("markup", source.slice(start + 1, end), this.base + start + 1, true)
        this.#checkHold(this.base + end)
    }

    #openInline(tag: TagInfo): void {
        if (this.#inReading) this.#inReading = false
        if (this.#afterInline && this.#run.hasText && !tag.formatting) this.#endRun()
        if (tag.formatting) this.#run.markLooks()
        this.#afterInline = false
    }

    #openRaw(tag: TagInfo, source: string, attributes: AttributeList): void {
        this.#openInline(tag)
        const { name } = tag
        if (name === "textarea" || name === "title") {
            this.#endRun()
            this.#raw = { kind: name === "title" ? "text" : "control", name: controlName(source, attributes) }
            return
        }
        this.#raw = { kind: kindOfRaw(name, attributeOf(source, attributes, "type") ?? ""), name: null }
    }

    #endRawText(): void {
        if (this.#raw.kind === "text") {
            this.#endRun()
            return
        }
        const fragments = this.#run.take(false)
        for (const fragment of fragments) {
            fragment.naming = false
            fragment.attribute ||= fragment.label === null
            fragment.label ??= this.#raw.name
        }
        this.#add(fragments, CONTROL_ID)
    }

    #control(fragment: Fragment | null): void {
        this.#endRun()
        if (fragment !== null) this.#add([fragment], CONTROL_ID)
    }

    #openBlock(tag: TagInfo, source: string, attributes: AttributeList): void {
        this.#endRun()
        const { kind } = tag
        if (kind === "break") {
            if (tag.name === "hr") this.#noteRule(tag)
            return
        }
        this.#closeFrom(this.#frames.find(impliedEndOf(tag)))
        if (kind === "row-group") {
            this.#setHead(tag.name === "thead")
            return
        }
        const groups = kind === "list" || kind === "table" || kind === "select"
        const group = groups ? this.#output.nextGroup() : this.#frames.top.group
        const control = controlOf(tag, source, attributes)
        const [columns, rows] = kind === "cell" ? spansOf(source, attributes) : ONE_CELL
        this.#landmarks.enter(tag, source, attributes, this.#frames)
        const frame = createFrame(tag, group, control, columns, rows)
        frame.isDecoration = tag.name === "fieldset" && attributeOf(source, attributes, "aria-hidden") === "true"
        this.#frames.push(frame)
    }

    /** A rule across the page itself may part what stands above from what stands below; within an item or a cell it does not. */
    #noteRule(tag: TagInfo): void {
        this.#closeFrom(this.#frames.find(impliedEndOf(tag)))
        const { inPart, top } = this.#frames
        if (!inPart && top.tag.kind === "hard") top.gathering.noteRule()
    }

    /** @param index of the outermost block to close; -1: none */
    #closeFrom(index: number): void {
        if (index < 0) return
        for (let { depth } = this.#frames; depth > index; depth--) this.#closeTop()
    }

    #setHead(inHead: boolean): void {
        const { table } = this.#frames
        if (table !== null) table.inHead = inHead
    }

    #attach(tag: TagInfo, source: string, start: number, end: number, attributes: AttributeList): void {
        const custom = tag === UNKNOWN_TAG && isCustom(source, start, attributes.at[0] ?? start)
        if (!attributes.telling && !attributes.marked && !custom) return
        for (const value of tellingAttributes(source, attributes, this.base, custom)) {
            if (value.name === "value" && !showsValue(tag, value)) continue
            if (tag.kind === "input" && CAPTIONS.has(value.name) && isLabelWord(value.value)) continue
            if (namesColumn(tag, value)) {
                this.#name(tag, value)
                continue
            }
            const data = dataKindOf(value)
            if (data === null) this.#run.attach(attributeFragment(value))
            else this.#asides.whole(data, value.value, value.start, value.end)
        }
        if (attributes.overflow) this.#asides.part("text", source.slice(start, end), this.base + start, true)
    }

    /** `<td data-label="氏名">`: where a table has no headings, only the cell says what it holds. */
    #name(tag: TagInfo, { value }: AttributeValue): void {
        const { top } = this.#frames
        if (top.tag === tag) top.named = labelText(value)
    }

    #endRun(): void {
        this.#afterInline = false
        if (this.#inReading) this.#inReading = false
        if (this.#run.isEmpty) return
        if (this.#frames.top.tag === PRE) this.#endLines()
        const fragments = this.#run.take(this.#inLabel)
        if (fragments.length > 0) this.#add(fragments, RUN_ID)
    }

    /** Lines that stand as they were written: what a program printed, or a mail. */
    #endLines(): void {
        const lines = this.#frames.inCell ? null : this.#run.takeLines()
        if (lines === null) return
        if (lines.exact) this.#asides.part("text", lines.text, lines.start, true)
        else this.#asides.whole("text", lines.text, lines.start, lines.end)
    }

    #add(fragments: Fragment[], id: number): void {
        if (fragments.length === 0) return
        const ended = this.#frames.top.gathering.add(fragments, id)
        if (ended !== null) this.#emit(ended, this.#frames.top, this.#frames.depth - 1)
    }

    #closeTop(): void {
        const frame = this.#frames.pop()
        const outcome = closeBlock(frame, this.#frames)
        if (this.#landmarks.isBlock(this.#frames.depth)) this.#settleLandmark(frame, outcome)
        else this.#settle(frame, outcome)
    }

    /** Nothing of a landmark folds into the page around it. */
    #settleLandmark(frame: Frame, outcome: BlockOutcome): void {
        const groups = foldedGroups(outcome)
        for (const fragments of groups ?? NO_GROUPS) this.#emit(fragments, frame, this.#frames.depth)
        if (groups === null) this.#settle(frame, outcome)
        this.#landmarks.leave()
    }

    #settle(frame: Frame, outcome: BlockOutcome): void {
        if (outcome.kind === "fold") {
            for (const group of outcome.groups) this.#add(group, frame.tag.id)
        } else if (outcome.kind === "fold-all") {
            this.#add(outcome.fragments, frame.tag.id)
        } else if (outcome.kind === "record") {
            this.#emit(outcome.fragments, frame, this.#frames.depth, outcome.form)
        } else if (outcome.kind === "records") {
            for (const record of outcome.records) this.#emit(record, frame, this.#frames.depth, "row")
        } else if (outcome.kind === "aside" && outcome.fragments.length > 0) {
            this.#output.emitAside(recordOf(outcome.fragments, frame.group, "item"), this.#waitsFrom() !== Infinity)
        }
    }

    #emit(fragments: readonly Fragment[], frame: Frame, around: number, form?: BodyRecord["form"]): void {
        if (fragments.length === 0) return
        this.#flush(around)
        const { group, tag } = frame
        this.#output.emit(fragments, group, this.#landmarks.open, form ?? formIn(tag, fragments))
    }

    /** Lets go what waits in the outermost `count` blocks. */
    #flush(count: number): void {
        for (let index = 0; index < count; index++) {
            const frame = this.#frames.at(index)
            const { cells, gathering, table } = frame
            // Most blocks around hold nothing.
            if (cells === null && table === null && gathering.fragments.length === 0) continue
            const { tag, group } = frame
            const landmark = this.#landmarks.over(index)
            if (table !== null) for (const held of table.held.release()) this.#output.emit(held, group, landmark, "row")
            if (cells === null && gathering.fragments.length === 0) continue
            const inCells = cells === null ? NOTHING : cells.splice(0).flatMap(({ fragments }) => fragments)
            const form = inCells.length > 0 ? "row" : tag.kind === "item" ? "item" : undefined
            const rest = gathering.takeAll()
            this.#output.emit(inCells.length === 0 ? rest : [...inCells, ...rest], group, landmark, form)
        }
    }

    #waitsFrom(): number {
        return Math.min(this.#frames.openFrom(), this.#run.openFrom())
    }

    /** A record that has grown to RECORD_LIMIT leaves in pieces. Looked at every OUTER_HOLD units, wherever a chunk ends. */
    #checkHold(position: number): void {
        if (position - this.#checkedAt < OUTER_HOLD) return
        this.#checkedAt = position
        const held = position - Math.min(this.#waitsFrom(), this.#output.openFrom())
        if (held < RECORD_LIMIT - TOKEN_LIMIT) return
        this.#surroundings.log.note("limit", held)
        this.#endRun()
        this.#flush(this.#frames.depth)
    }
}

/** @returns what would go to the block around; null: it is settled otherwise */
function foldedGroups(outcome: BlockOutcome): readonly (readonly Fragment[])[] | null {
    if (outcome.kind === "fold") return outcome.groups
    return outcome.kind === "fold-all" ? [outcome.fragments] : null
}

const NOTHING: readonly Fragment[] = []
const NO_GROUPS: readonly (readonly Fragment[])[] = []

function formIn({ kind }: TagInfo, fragments: readonly Fragment[]): BodyRecord["form"] | undefined {
    if (kind === "cell") return "row"
    return kind === "list" && fragments.length === 1 ? "item" : undefined
}

const ONE_CELL: readonly [number, number] = [1, 1]

/** `<member-card name="…">`: a hyphen makes an element one of the page's own (HTML Standard 4.13.3). */
function isCustom(source: string, start: number, end: number): boolean {
    return source.slice(start, end).includes("-")
}

/** Columns and rows of a cell. */
function spansOf(source: string, attributes: AttributeList): readonly [number, number] {
    if (attributes.count === 0) return ONE_CELL
    return [spanOf(attributeOf(source, attributes, "colspan")), spanOf(attributeOf(source, attributes, "rowspan"))]
}

function spanOf(value: string | null): number {
    const span = Math.trunc(Number(value ?? 1))
    return span >= 1 && span <= SPAN_LIMIT ? span : 1
}

/** Not of a button; of an option, where it is an address. */
function showsValue({ name, kind }: TagInfo, { value }: AttributeValue): boolean {
    return SHOWS_VALUE.has(name) || (kind === "option" && shapeOf(value) !== PLAIN)
}

function controlOf({ kind }: TagInfo, source: string, attributes: AttributeList): string | null {
    if (kind === "select") return controlName(source, attributes)
    return kind === "option" ? attributeOf(source, attributes, "selected") : null
}

/** A value that is markup or data of its own, or swallowed some. */
function dataKindOf({ value }: AttributeValue): EmbeddedKind | null {
    if (/^\s*[[{]/.test(value) && value.length > 2) return "json"
    return value.includes("<") && value.includes(">") ? "markup" : null
}
