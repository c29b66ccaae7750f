// The blocks that are open, outermost first, and which of them an end tag or a new block closes (HTML Standard 13.1.2.4:
// end tags that may be left out; 13.2.4.2: the scope an end tag reaches).
import { DEPTH_LIMIT } from "../limits.data.ts"
import type { Fragment } from "./fragment.ts"
import { Gathering } from "./gathering.ts"
import { createTable, type RowCell, type Table } from "./rows.ts"
import type { TagInfo, TagKind } from "./tags.data.ts"

export interface Frame {
    readonly name: string
    readonly kind: TagKind
    readonly id: number
    readonly gathering: Gathering
    /** Records of this block's children are one group. */
    readonly group: number
    /** Of a table. */
    readonly table: Table | null
    /** Of a row: its cells so far. */
    readonly cells: RowCell[]
    /** Of a cell: how many columns it spans. */
    readonly columns: number
    /** Of a definition list: the last `dt`. */
    term: string | null
    /** Of a select: its name. Of an option: not null when it is selected. */
    readonly control: string | null
}

export function createFrame(
    name: string,
    info: TagInfo,
    group: number,
    columns: number,
    control: string | null,
): Frame {
    const table = info.kind === "table" ? createTable() : null
    const gathering = new Gathering()
    return { name, kind: info.kind, id: info.id, gathering, group, table, cells: [], columns, term: null, control }
}

export class Frames {
    readonly #stack: Frame[]
    /** Blocks opened beyond DEPTH_LIMIT: they are not kept, and as many end tags are passed over. */
    #beyond = 0

    constructor(root: Frame) {
        this.#stack = [root]
    }

    get depth(): number {
        return this.#stack.length
    }

    get top(): Frame {
        return this.at(this.#stack.length - 1)
    }

    at(index: number): Frame {
        const frame = this.#stack[index]
        if (frame === undefined) throw new RangeError("index: no such frame")
        return frame
    }

    /** @returns false when the block lies too deep to be kept */
    push(frame: Frame): boolean {
        if (this.#stack.length >= DEPTH_LIMIT) {
            this.#beyond++
            return false
        }
        this.#stack.push(frame)
        return true
    }

    pop(): Frame {
        const frame = this.top
        this.#stack.pop()
        return frame
    }

    /** An end tag that belongs to a block beyond DEPTH_LIMIT. */
    passOver(): boolean {
        if (this.#beyond === 0) return false
        this.#beyond--
        return true
    }

    /** Index of the innermost block of one of `names` that no block of `walls` hides; -1 when there is none. */
    find(names: readonly string[], walls: readonly TagKind[]): number {
        for (let index = this.#stack.length - 1; index > 0; index--) {
            const { name, kind } = this.at(index)
            if (names.includes(name)) return index
            if (walls.includes(kind)) return -1
        }
        return -1
    }

    /** Whether the innermost table part around the top is a cell, not a table. */
    get inCell(): boolean {
        for (let index = this.#stack.length - 1; index > 0; index--) {
            const { kind } = this.at(index)
            if (kind === "cell") return true
            if (kind === "table") return false
        }
        return false
    }

    /** The innermost table, or null outside of one. */
    get table(): Table | null {
        for (let index = this.#stack.length - 1; index >= 0; index--) {
            const { table } = this.at(index)
            if (table !== null) return table
        }
        return null
    }

    /** Start of the earliest value that waits in a block; Infinity when none does. */
    openFrom(): number {
        for (const frame of this.#stack) {
            const first = firstOf(frame)
            if (first !== undefined) return first.start
        }
        return Infinity
    }
}

function firstOf(frame: Frame): Fragment | undefined {
    const inCells = frame.cells.find(({ fragments }) => fragments.length > 0)?.fragments[0]
    const gathered = frame.gathering.fragments[0]
    if (inCells === undefined || gathered === undefined) return inCells ?? gathered
    return inCells.start < gathered.start ? inCells : gathered
}

/** What a start tag closes before it opens: blocks of these names, unless one of these kinds stands between. */
interface ImpliedEnd {
    readonly names: readonly string[]
    readonly walls: readonly TagKind[]
}

const IMPLIED_ENDS: Readonly<Partial<Record<TagKind, ImpliedEnd>>> = {
    item: { names: ["li"], walls: ["list", "cell", "table"] },
    term: { names: ["dt", "dd"], walls: ["definitions", "cell", "table"] },
    detail: { names: ["dt", "dd"], walls: ["definitions", "cell", "table"] },
    option: { names: ["option"], walls: ["select"] },
    cell: { names: ["td", "th"], walls: ["row", "table"] },
    row: { names: ["tr"], walls: ["table"] },
    "row-group": { names: ["tr"], walls: ["table"] },
}
const PARAGRAPH: ImpliedEnd = { names: ["p"], walls: ["cell", "item", "detail", "table", "hard"] }

export function impliedEndOf(kind: TagKind): ImpliedEnd | null {
    if (kind === "break") return null
    return IMPLIED_ENDS[kind] ?? PARAGRAPH
}

/** Kinds an end tag does not reach beyond. */
export function wallsOf(kind: TagKind): readonly TagKind[] {
    if (kind === "table" || kind === "hard") return []
    if (kind === "row" || kind === "cell" || kind === "row-group") return ["table"]
    return ["cell", "table"]
}
