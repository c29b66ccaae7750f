// The blocks that are open, outermost first, and which of them an end tag or a new block closes (HTML Standard 13.1.2.4:
// end tags that may be left out; 13.2.4.2: the scope an end tag reaches).
import { DEPTH_LIMIT } from "../limits.data.ts"
import { earliestOf } from "./fragment.ts"
import { Gathering } from "./gathering.ts"
import { createTable, type RowCell, type Table } from "./rows.ts"
import type { TagKind } from "./tags.data.ts"
import { bitsOf, KINDS, TAG_IDS, tagNamed, type TagInfo } from "./tags.ts"

/** One block that is open. It is used again for the next block of its depth: most pages open thousands. */
export class Frame {
    tag: TagInfo
    readonly gathering: Gathering = new Gathering()
    /** Records of this block's children are one group. */
    group = 0
    /** Of a table. */
    table: Table | null = null
    /** Of a row: its cells so far. */
    cells: RowCell[] | null = null
    /** Of a cell: how many columns it spans. */
    columns = 1
    /** Of a cell: how many rows it reaches down. */
    rows = 1
    /** Of a block: the words of a child that named columns, over children that hold as many values. */
    grid: readonly string[] | null = null
    /** Words that nobody knows stand among them: only rows of as many shown values stand below. */
    isGridExact = false
    /** Of a definition list: the last `dt`. */
    term: string | null = null
    /** Of a select: its name. Of an option: not null when it is selected. */
    control: string | null = null
    /** What an attribute says that its values are. */
    named: string | null = null
    /** Hidden from those who are read to: the frame drawn around a control says its label again. */
    isDecoration = false
    /** A cell in which a control stands that holds nothing. */
    hasEmptyEntry = false
    /** A cell in which a list stands. */
    hasList = false

    constructor(tag: TagInfo) {
        this.tag = tag
    }

    begin(tag: TagInfo, group: number, control: string | null, columns: number, rows: number): void {
        this.tag = tag
        this.gathering.begin()
        this.group = group
        this.table = tag.kind === "table" ? createTable() : null
        this.cells = tag.kind === "row" ? [] : null
        this.columns = columns
        this.rows = rows
        this.grid = null
        this.term = null
        this.control = control
        this.named = null
        this.isDecoration = false
        this.hasEmptyEntry = false
        this.hasList = false
    }
}

export class Frames {
    /** The first #depth of them are open. */
    readonly #stack: Frame[]
    #depth = 1
    #top: Frame
    /** No block further out holds a value, and none is a table or a row. */
    #heldFrom = 0
    /** Blocks opened beyond DEPTH_LIMIT: they are not kept, and as many end tags are passed over. */
    #beyond = 0
    /** How many blocks of each element are open, so that none is looked for in vain. */
    readonly #openOf = new Uint16Array(TAG_IDS)
    #tables = 0
    #cells = 0
    #parts = 0
    /** Elements of the page's own content that are open, a form as well. */
    #contents = 0

    constructor(root: TagInfo) {
        this.#top = new Frame(root)
        this.#stack = [this.#top]
    }

    get depth(): number {
        return this.#depth
    }

    get top(): Frame {
        return this.#top
    }

    at(index: number): Frame {
        const frame = this.#stack[index]
        if (frame === undefined) throw new RangeError("index: no such frame")
        return frame
    }

    /** @returns false when the block lies too deep to be kept */
    push(tag: TagInfo, group: number, control: string | null, columns: number, rows: number): boolean {
        if (this.#depth >= DEPTH_LIMIT) {
            this.#beyond++
            return false
        }
        const frame = this.#stack[this.#depth] ?? this.#added(tag)
        frame.begin(tag, group, control, columns, rows)
        if (frame.table !== null || frame.cells !== null) this.#heldFrom = Math.min(this.#heldFrom, this.#depth)
        this.#depth++
        this.#top = frame
        this.#count(tag, 1)
        return true
    }

    #added(tag: TagInfo): Frame {
        const frame = new Frame(tag)
        this.#stack.push(frame)
        return frame
    }

    /** @returns the innermost block, which holds until the next one is pushed */
    pop(): Frame {
        const frame = this.#top
        this.#depth--
        this.#top = this.at(this.#depth - 1)
        this.#count(frame.tag, -1)
        if (frame.table !== null && frame.tag.kind !== "table") this.#tables--
        return frame
    }

    /** Has the innermost block hold the rows that stand in it, unless a table around it in the same cell does. */
    ensureTable(): void {
        for (let index = this.#depth - 1; index > 0; index--) {
            const { table, tag } = this.at(index)
            if (table !== null) return
            if (tag.kind === "cell") break
        }
        // What a row or a cell holds is not rows.
        if (this.#top.cells !== null || this.#top.tag.kind === "cell") return
        this.#top.table = createTable()
        this.#tables++
        this.#heldFrom = Math.min(this.#heldFrom, this.#depth - 1)
    }

    #count({ id, kind, name, bit }: TagInfo, by: number): void {
        this.#openOf[id] = (this.#openOf[id] ?? 0) + by
        if ((bit & COUNTED) === 0) return
        if (kind === "table") this.#tables += by
        if (kind === "cell") this.#cells += by
        if ((bit & HARD) !== 0 && (name === "main" || name === "form")) this.#contents += by
        if ((bit & PART) !== 0 || ((bit & HARD) !== 0 && (name === "article" || name === "section"))) this.#parts += by
    }

    /** Index of the outermost block that may hold a value. */
    get heldFrom(): number {
        return this.#heldFrom
    }

    /** The innermost block takes a value. */
    noteHeld(): void {
        if (this.#heldFrom >= this.#depth) this.#heldFrom = this.#depth - 1
    }

    /** The outermost `count` blocks hold nothing any more. */
    noteFlushed(count: number): void {
        for (let index = this.#heldFrom; index < count; index++) {
            const { cells, table } = this.at(index)
            if (cells !== null || table !== null) return
            this.#heldFrom = index + 1
        }
    }

    /** An end tag that belongs to a block beyond DEPTH_LIMIT. */
    passOver(): boolean {
        if (this.#beyond === 0) return false
        this.#beyond--
        return true
    }

    /** Index of the innermost block with one of `ids` that no block of `walls` hides; -1 when there is none. */
    find({ ids, walls }: Reach): number {
        let innermost = -1
        for (let index = 0; index < ids.length; index++)
            innermost = Math.max(innermost, this.findOne(ids[index] ?? 0, walls))
        return innermost
    }

    findOne(id: number, walls: number): number {
        if (this.#openOf[id] === 0) return -1
        for (let index = this.#depth - 1; index > 0; index--) {
            const { tag } = this.at(index)
            if (tag.id === id) return index
            if ((tag.bit & walls) !== 0) return -1
        }
        return -1
    }

    /** Whether the innermost table part around the top is a cell, not a table. */
    get inCell(): boolean {
        if (this.#cells === 0) return false
        for (let index = this.#depth - 1; index > 0; index--) {
            const { kind } = this.at(index).tag
            if (kind === "cell") return true
            if (kind === "table") return false
        }
        return false
    }

    /** Whether a part of the page is open (an article, an item, a cell), not only the page itself. */
    get inPart(): boolean {
        return this.#parts > 0
    }

    /** Whether the page's own content is open, or a part of it. */
    get inContent(): boolean {
        return this.#contents > 0 || this.#parts > 0
    }

    /** The innermost table, or null outside of one. */
    get table(): Table | null {
        if (this.#tables === 0) return null
        for (let index = this.#depth - 1; index >= 0; index--) {
            const { table } = this.at(index)
            if (table !== null) return table
        }
        return null
    }

    /** Start of the earliest value that waits in a block; Infinity when none does. */
    openFrom(): number {
        for (let index = this.#heldFrom; index < this.#depth; index++) {
            const { cells, gathering, table } = this.at(index)
            let from = gathering.openFrom
            if (table !== null) from = Math.min(from, table.held.openFrom())
            const filled = cells?.find(({ fragments }) => fragments.length > 0)
            if (filled !== undefined) from = Math.min(from, earliestOf(filled.fragments))
            if (from !== Infinity) return from
        }
        return Infinity
    }
}

/** What a start tag closes before it opens: blocks of these elements, unless a block of these kinds stands between. */
interface Reach {
    readonly ids: readonly number[]
    readonly walls: number
}

const IMPLIED_ENDS: Readonly<Partial<Record<TagKind, Reach>>> = {
    item: reach(["li"], "list", "cell", "table"),
    term: reach(["dt", "dd"], "definitions", "cell", "table"),
    detail: reach(["dt", "dd"], "definitions", "cell", "table"),
    option: reach(["option"], "select"),
    cell: reach(["td", "th"], "row", "table"),
    row: reach(["tr"], "table"),
    "row-group": reach(["tr"], "table"),
}
const PARAGRAPH: Reach = reach(["p"], "cell", "item", "detail", "table", "hard")

function reach(names: readonly string[], ...walls: readonly TagKind[]): Reach {
    return { ids: names.map((name) => tagNamed(name).id), walls: bitsOf(...walls) }
}

const BY_KIND: readonly Reach[] = KINDS.map((kind) => IMPLIED_ENDS[kind] ?? PARAGRAPH)

/** @param tag of a block */
export function impliedEndOf({ bit }: TagInfo): Reach {
    return BY_KIND[31 - Math.clz32(bit)] ?? PARAGRAPH
}

const PART = bitsOf("item", "cell")
const HARD = bitsOf("hard")
const COUNTED = bitsOf("table", "cell", "item", "hard")
const TABLE_WALL = bitsOf("table")
const CELL_WALL = bitsOf("cell", "table")

/** Kinds an end tag does not reach beyond. */
export function wallsOf(kind: TagKind): number {
    if (kind === "table" || kind === "hard") return 0
    return kind === "row" || kind === "cell" || kind === "row-group" ? TABLE_WALL : CELL_WALL
}
