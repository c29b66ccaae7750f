// Tables that are made of blocks and say so: `<div role="row"><div role="gridcell">` (WAI-ARIA 1.2: grid, row, columnheader, gridcell), as
// libraries of components draw their data tables. They are read as `tr`, `th` and `td` are.
import type { AttributeList } from "./tag-scan.ts"
import type { TagKind } from "./tags.data.ts"
import { bitsOf, isName, type TagInfo } from "./tags.ts"

/** Elements whose role may make another part of a page of them. */
const BLOCKS: number = bitsOf("block", "item", "list")

/** A row's own heading (`rowheader`) is mostly a link to whom the row is of: a value as any other. */
const PARTS: ReadonlyMap<string, { readonly kind: TagKind; readonly name: string }> = new Map([
    ["row", { kind: "row", name: "tr" }],
    ["columnheader", { kind: "cell", name: "th" }],
    ["rowheader", { kind: "cell", name: "td" }],
    ["gridcell", { kind: "cell", name: "td" }],
    ["cell", { kind: "cell", name: "td" }],
])
const TABLES: ReadonlySet<string> = new Set(["table", "grid", "treegrid"])
const LONGEST_ROLE = 12

/** By element and part: made once for each. */
const known = new Map<string, TagInfo>()

/** @returns the tag as its role has it read; "table" for what holds rows; the tag itself where no role speaks of tables */
export function tagByRole(tag: TagInfo, source: string, attributes: AttributeList): TagInfo | "table" {
    if ((tag.bit & BLOCKS) === 0) return tag
    const role = roleIn(source, attributes)
    if (role === null) return tag
    if (TABLES.has(role)) return "table"
    const part = PARTS.get(role)
    if (part === undefined) return tag
    const key = `${tag.id} ${role}`
    let told = known.get(key)
    if (told === undefined) known.set(key, (told = { ...tag, ...part, bit: bitsOf(part.kind) }))
    return told
}

function roleIn(source: string, { at, count }: AttributeList): string | null {
    for (let slot = 0; slot < count * 4; slot += 4) {
        const start = at[slot] ?? 0
        const end = at[slot + 1] ?? 0
        if (!isName(source, start, end, ROLE)) continue
        const from = at[slot + 2] ?? 0
        const to = at[slot + 3] ?? 0
        return mayBeOfTable(source, from, to) ? source.slice(from, to) : null
    }
    return null
}

const ROLE = "role"

/** Roles of menus and tabs stand on most pages: told by their length and first letter, without cutting them out of the text. */
function mayBeOfTable(source: string, from: number, to: number): boolean {
    return to - from <= LONGEST_ROLE && ((LENGTHS >> (to - from)) & 1) === 1 && FIRSTS.has(source.charCodeAt(from))
}

const ROLES: readonly string[] = [...PARTS.keys(), ...TABLES]
const LENGTHS: number = ROLES.reduce((bits, { length }) => bits | (1 << length), 0)
const FIRSTS: ReadonlySet<number> = new Set(ROLES.map((role) => role.charCodeAt(0)))
