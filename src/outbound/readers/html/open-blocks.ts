// The blocks of a page that are open, and what they hold: values wait in a block until it ends; then they fold into the block
// around it, or leave as a record (close-block.ts). Before a record leaves, what waits around it leaves too, as a record of its
// own: records come in the order of the page, and nothing is held for long.
import type { BodyRecord } from "../../contract.ts"
import { controlOf, isDecoration, ONE_CELL, spansOf } from "./block-attributes.ts"
import { closeBlock, type BlockOutcome } from "./close-block.ts"
import { Frames, impliedEndOf, wallsOf, type Frame } from "./frames.ts"
import type { Fragment } from "./fragment.ts"
import { Landmarks } from "./landmarks.ts"
import { recordOf, type RecordOutput } from "./record-output.ts"
import type { RowCell } from "./rows.ts"
import { tagByRole } from "./table-roles.ts"
import type { AttributeList } from "./tag-scan.ts"
import type { TagKind } from "./tags.data.ts"
import { UNKNOWN_TAG, type TagInfo } from "./tags.ts"

/** What stands around everything: nothing folds out of it. */
const ROOT: TagInfo = { ...UNKNOWN_TAG, kind: "hard", bit: 0 }

/** Blocks that may stand between a label and its control. */
const WITHIN_ENTRY: ReadonlySet<TagKind> = new Set(["block", "detail", "definitions"])

export class OpenBlocks {
    readonly #output: RecordOutput
    readonly #frames: Frames = new Frames(ROOT)
    readonly #landmarks = new Landmarks()

    constructor(output: RecordOutput) {
        this.#output = output
    }

    /** Start of the earliest value that waits in a block; Infinity when none does. */
    openFrom(): number {
        return this.#frames.openFrom()
    }

    /** The innermost block. */
    get top(): Frame {
        return this.#frames.top
    }

    /** Whether the innermost table part around the top is a cell, not a table. */
    get inCell(): boolean {
        return this.#frames.inCell
    }

    /**
     * Takes values for the innermost block.
     *
     * @param id which kind of child they are, see tags.data.ts
     */
    add(fragments: Fragment[], id: number): void {
        if (fragments.length === 0) return
        this.#frames.noteHeld()
        const ended = this.#frames.top.gathering.add(fragments, id)
        if (ended !== null) this.#emit(ended, this.#frames.top, this.#frames.depth - 1)
    }

    /** As add, for a control that nobody sees. */
    addUnseen(fragments: Fragment[], id: number): void {
        this.#frames.noteHeld()
        const ended = this.#frames.top.gathering.addUnseen(fragments, id)
        if (ended !== null) this.#emit(ended, this.#frames.top, this.#frames.depth - 1)
    }

    /** A control stands there that holds nothing: the label that waits for it names nothing behind it (`氏名 [    ] 検索`). */
    endAwaited(): void {
        for (let index = this.#frames.depth - 1; index >= 0; index--) {
            const frame = this.#frames.at(index)
            frame.gathering.endAwaited()
            if (frame.tag.kind === "cell") frame.hasEmptyEntry = true
            if (frame.gathering.fragments.length > 0 || !WITHIN_ENTRY.has(frame.tag.kind)) return
        }
    }

    /** A start tag of a block, or of rows: closes the blocks it ends, and opens its own. */
    open(tag: TagInfo, source: string, attributes: AttributeList): void {
        if (attributes.mayHaveRole) this.#openByRole(tag, source, attributes)
        else this.#openAs(tag, tag, source, attributes)
    }

    #openByRole(element: TagInfo, source: string, attributes: AttributeList): void {
        const role = tagByRole(element, source, attributes)
        const isKept = this.#openAs(role === "table" ? element : role, element, source, attributes)
        if (role === "table" && isKept) this.#frames.ensureTable()
    }

    /**
     * @param tag what the element is read as
     * @returns whether a block is open now
     */
    #openAs(tag: TagInfo, element: TagInfo, source: string, attributes: AttributeList): boolean {
        const { kind } = tag
        if (kind === "break") {
            if (tag.name === "hr") this.#noteRule(tag)
            return false
        }
        this.#closeFrom(this.#frames.find(impliedEndOf(element)))
        if (kind === "row-group") {
            this.#setHead(tag.name === "thead")
            return false
        }
        const groups = kind === "list" || kind === "table" || kind === "select"
        const group = groups ? this.#output.nextGroup() : this.#frames.top.group
        const control = controlOf(tag, source, attributes)
        const spans = kind === "cell" ? spansOf(source, attributes) : ONE_CELL
        if (tag !== element && kind === "row") this.#frames.ensureTable()
        this.#landmarks.enter(tag, source, attributes, this.#frames)
        const isKept = this.#frames.push(tag, group, control, spans[0], spans[1])
        if (isDecoration(tag, source, attributes)) this.#frames.top.isDecoration = true
        return isKept
    }

    /** An end tag of a block. */
    close({ id, kind }: TagInfo): void {
        if (kind === "break") return
        if (kind === "row-group") this.#setHead(false)
        if (this.#frames.passOver()) return
        this.#closeFrom(this.#frames.findOne(id, wallsOf(kind)))
    }

    /** The page ends. */
    closeAll(): void {
        while (this.#frames.depth > 1) this.#closeTop()
        this.#flush(1)
    }

    /** Lets go what waits in any block. */
    flush(): void {
        this.#flush(this.#frames.depth)
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

    #closeTop(): void {
        const frame = this.#frames.pop()
        const outcome = closeBlock(frame, this.#frames)
        if (this.#landmarks.isBlock(this.#frames.depth)) this.#settleLandmark(frame, outcome)
        else this.#settle(frame, outcome)
        // Nothing is chosen of it.
        if (frame.tag.kind === "select" && outcome.kind === "nothing") this.endAwaited()
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
            for (const group of outcome.groups) this.add(group, frame.tag.id)
        } else if (outcome.kind === "fold-all") {
            this.add(outcome.fragments, frame.tag.id)
        } else if (outcome.kind === "record") {
            this.#emit(outcome.fragments, frame, this.#frames.depth, outcome.form)
        } else if (outcome.kind === "records") {
            for (const record of outcome.records) this.#emit(record, frame, this.#frames.depth, "row")
        } else if (outcome.kind === "aside" && outcome.fragments.length > 0) {
            this.#output.emitAside(recordOf(outcome.fragments, frame.group, "item"), this.openFrom() !== Infinity)
        }
    }

    #emit(fragments: readonly Fragment[], frame: Frame, around: number, form?: BodyRecord["form"]): void {
        if (fragments.length === 0) return
        this.#flush(around)
        const { group, tag } = frame
        if (this.#output.passesOver(fragments, group)) return
        this.#output.emit(fragments, group, this.#landmarks.open, form ?? formIn(tag, fragments))
    }

    /** Lets go what waits in the outermost `count` blocks. */
    #flush(count: number): void {
        const from = this.#frames.heldFrom
        if (from >= count) return
        for (let index = from; index < count; index++) {
            const frame = this.#frames.at(index)
            const { cells, gathering, table } = frame
            // Most blocks around hold nothing.
            if (cells === null && table === null && gathering.fragments.length === 0) continue
            const { tag, group } = frame
            const landmark = this.#landmarks.over(index)
            if (table !== null) for (const held of table.held.release()) this.#output.emit(held, group, landmark, "row")
            if (cells === null && gathering.fragments.length === 0) continue
            const inCells = cells === null ? NOTHING : takeCells(cells)
            const form = inCells.length > 0 ? "row" : tag.kind === "item" ? "item" : undefined
            const rest = gathering.takeAll()
            this.#output.emit(inCells.length === 0 ? rest : [...inCells, ...rest], group, landmark, form)
        }
        this.#frames.noteFlushed(count)
    }
}

/** What they hold; one empty cell stands in their place, so that those that follow stay below their headings. */
function takeCells(cells: RowCell[]): readonly Fragment[] {
    const taken = cells.splice(0)
    const columns = taken.reduce((sum, cell) => sum + cell.columns, 0)
    if (columns > 0)
        cells.push({ fragments: [], header: false, columns, rows: 1, hasEmptyEntry: false, hasList: false })
    return taken.flatMap(({ fragments }) => fragments)
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
