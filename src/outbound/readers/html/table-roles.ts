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

/** Nearly every block of a page comes here: nothing is cut out of the text before the attribute's name fits. */
function roleIn(source: string, { at, count }: AttributeList): string | null {
    for (let slot = 0; slot < count * 4; slot += 4) {
        const start = at[slot] ?? 0
        const end = at[slot + 1] ?? 0
        if (end - start !== ROLE.length || (source.charCodeAt(start) | SMALL) !== FIRST_OF_ROLE) continue
        if (!isName(source, start, end, ROLE)) continue
        const from = at[slot + 2] ?? 0
        const to = at[slot + 3] ?? 0
        return to - from > LONGEST_ROLE ? null : source.slice(from, to)
    }
    return null
}

const ROLE = "role"
const FIRST_OF_ROLE = 0x72
/** What makes a small letter of a capital. */
const SMALL = 0x20
