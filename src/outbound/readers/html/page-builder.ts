// Builds records out of a page's tokens: text between two ends of blocks is a run, runs and controls are values of the block they
// stand in (open-blocks.ts), and what is no text of the page is read beside it (asides.ts).
import type { BodyRecord } from "../../contract.ts"
import type { EmbeddedKind, Surroundings } from "../embedding.ts"
import { OUTER_HOLD, RECORD_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"
import { shapeOf } from "../shape.ts"
import { Asides, kindOfRaw } from "./asides.ts"
import { isCustom, roleOf } from "./attribute-role.ts"
import { attributeFragment, attributeOf, tellingAttributes, type AttributeValue } from "./attributes.ts"
import { controlName, inputFragment, isEntry, isUnseen } from "./controls.ts"
import { labelText, type Fragment } from "./fragment.ts"
import { CONTROL_ID } from "./gathering.ts"
import { OpenBlocks } from "./open-blocks.ts"
import { RecordOutput } from "./record-output.ts"
import { Run } from "./run.ts"
import type { AttributeList } from "./tag-scan.ts"
import { tagNamed, type TagInfo } from "./tags.ts"
import { BLANK, hasInk, mayHaveGap, UNTOLD, type TextSigns } from "./text-signs.ts"
import type { HtmlHandler } from "./tokenizer.ts"
import { isUsersTag, mayBeginName, mayBeName, usersValue } from "./user-signs.ts"

/** Keys of siblings that are no elements; see tags.data.ts. */
const RUN_ID = 1
const PRE: TagInfo = tagNamed("pre")
const LINK: TagInfo = tagNamed("a")
const PICTURE: TagInfo = tagNamed("img")

export class PageBuilder implements HtmlHandler {
    /** Where the text handed over stands in the body. */
    base = 0
    readonly #output: RecordOutput
    readonly #blocks: OpenBlocks
    readonly #run = new Run()
    readonly #asides: Asides
    /** Where the last tag with attributes stands, and the link that is open; an end of 0: there is none. */
    #tagSource = ""
    #tagStart = 0
    #tagEnd = 0
    #linkSource = ""
    #linkStart = 0
    #linkEnd = 0
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

    /** @param countsOnly records that can show nobody, and say nothing of the page, do not leave */
    constructor(surroundings: Surroundings, countsOnly: boolean = false) {
        this.#surroundings = surroundings
        this.#output = new RecordOutput(countsOnly)
        this.#blocks = new OpenBlocks(this.#output)
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
        this.#blocks.closeAll()
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
        if (mayHaveGap(signs) && this.#tagEnd + this.#linkEnd > 0 && mayBeName(source, start, end)) this.#noteName()
        this.#checkHold(this.base + end)
    }

    #noteName(): void {
        const isOfUser =
            (this.#linkEnd > 0 && isUsersTag(this.#linkSource.slice(this.#linkStart, this.#linkEnd))) ||
            (this.#tagEnd > 0 && isUsersTag(this.#tagSource.slice(this.#tagStart, this.#tagEnd)))
        if (!isOfUser) return
        this.#run.markUser()
        this.#output.hasUsers = true
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
        else if (tag.kind === "input") this.#input(source, attributes)
        else {
            this.#endRun()
            this.#blocks.open(tag, source, attributes)
        }
        if (attributes.count > 0) {
            this.#noteTag(tag, source, start, end)
            this.#attach(tag, source, start, end, attributes)
        }
        this.#checkHold(this.base + end)
    }

    #noteTag(tag: TagInfo, source: string, start: number, end: number): void {
        if (tag === LINK) {
            if (this.#linkSource !== source) this.#linkSource = source
            this.#linkStart = start
            this.#linkEnd = end
        } else if (tag !== PICTURE) {
            if (this.#tagSource !== source) this.#tagSource = source
            this.#tagStart = start
            this.#tagEnd = end
        }
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
        this.#tagEnd = 0
        if (tag === LINK) this.#linkEnd = 0
        if (tag.kind === "reading") this.#inReading = false
        else if (tag.kind === "inline" || tag.kind === "raw" || tag.kind === "input") this.#endInline(tag)
        else if (tag.kind === "label") this.#setLabel(false)
        else {
            this.#endRun()
            this.#blocks.close(tag)
        }
    }

    /** `<b>氏名</b> 山田`: a label that is set apart is one without a colon too. */
    #endInline(tag: TagInfo): void {
        if (this.#inReading) this.#inReading = false
        if (tag.formatting && this.#blocks.top.gathering.awaitsValue) this.#endBeforeLabel()
        if (tag.formatting && this.#run.isLabel) this.#endRun()
        this.#afterInline ||= !tag.formatting
    }

    /** `<b>氏名</b>中村<b>年齢</b>`: the next label ends the value of the last one. */
    #endBeforeLabel(): void {
        const before = this.#run.takeBeforeLabel()
        if (before !== null && before.length > 0) this.#blocks.add(before, RUN_ID)
    }

    /** In a `label` element: its text names a control. */
    #setLabel(inLabel: boolean): void {
        this.#endRun()
        this.#inLabel = inLabel
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
        // `<span>氏名</span><b>山田</b>`: behind a label even what only looks different is another text.
        if (this.#afterInline && this.#run.hasText && (!tag.formatting || this.#run.isLabel)) this.#endRun()
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
        if (fragments.length > 0) this.#blocks.add(fragments, CONTROL_ID)
        else this.#blocks.endAwaited()
    }

    #input(source: string, attributes: AttributeList): void {
        const fragment = inputFragment(source, attributes, this.base)
        if (fragment !== null && isUnseen(source, attributes)) {
            this.#endRun()
            this.#blocks.addUnseen([fragment], CONTROL_ID)
            return
        }
        this.#control(fragment)
        if (fragment === null && isEntry(source, attributes)) this.#blocks.endAwaited()
    }

    #control(fragment: Fragment | null): void {
        this.#endRun()
        if (fragment !== null) this.#blocks.add([fragment], CONTROL_ID)
    }

    #attach(tag: TagInfo, source: string, start: number, end: number, attributes: AttributeList): void {
        const custom = isCustom(tag, source, start, attributes)
        if (!attributes.telling && !attributes.marked && !custom) return
        for (const value of tellingAttributes(source, attributes, this.base, custom)) {
            const role = roleOf(tag, value)
            if (role === "name") this.#name(tag, value)
            else if (role === "value") this.#attachValue(value, source, start, end)
            else if (role !== "nothing") this.#asides.whole(role, value.value, value.start, value.end)
        }
        if (attributes.overflow) this.#asides.part("text", source.slice(start, end), this.base + start, true)
    }

    /** Of the tag at [start, end). */
    #attachValue(value: AttributeValue, source: string, start: number, end: number): void {
        const fragment = attributeFragment(value)
        const isUsers = mayBeginName(fragment.text) && isUsersTag(source.slice(start, end))
        const ofUser = isUsers ? usersValue(fragment) : null
        if (ofUser !== null) this.#output.hasUsers = true
        this.#run.attach(ofUser ?? fragment)
    }

    /** `<td data-label="氏名">`: where a table has no headings, only the cell says what it holds. */
    #name(tag: TagInfo, { value }: AttributeValue): void {
        const { top } = this.#blocks
        if (top.tag === tag) top.named = labelText(value)
    }

    #endRun(): void {
        this.#afterInline = false
        if (this.#inReading) this.#inReading = false
        if (this.#run.isEmpty) return
        if (this.#blocks.top.tag === PRE) this.#endLines()
        const fragments = this.#run.take(this.#inLabel)
        if (fragments.length > 0) this.#blocks.add(fragments, RUN_ID)
    }

    /** Lines that stand as they were written: what a program printed, or a mail. */
    #endLines(): void {
        const lines = this.#blocks.inCell ? null : this.#run.takeLines()
        if (lines === null) return
        if (lines.exact) this.#asides.part("text", lines.text, lines.start, true)
        else this.#asides.whole("text", lines.text, lines.start, lines.end)
    }

    #waitsFrom(): number {
        return Math.min(this.#blocks.openFrom(), this.#run.openFrom())
    }

    /** A record that has grown to RECORD_LIMIT leaves in pieces. Looked at every OUTER_HOLD units, wherever a chunk ends. */
    #checkHold(position: number): void {
        // Asked at every token: what is done then is a function of its own, so that the question is compiled into whoever asks.
        if (position - this.#checkedAt >= OUTER_HOLD) this.#letGoAt(position)
    }

    #letGoAt(position: number): void {
        this.#checkedAt = position
        const held = position - Math.min(this.#waitsFrom(), this.#output.openFrom())
        if (held < RECORD_LIMIT - TOKEN_LIMIT) return
        this.#surroundings.log.note("limit", held)
        this.#endRun()
        this.#blocks.flush()
    }
}
