// Elements by name, found without cutting the name out of the text: a page has thousands of tags, and a string for each
// costs more than reading it.
import { FORMATTING_TAGS, NAMES_BY_KIND, type TagKind } from "./tags.data.ts"

export interface TagInfo {
    readonly name: string
    /** The UTF-16 units of the name. */
    readonly units: Uint16Array
    readonly kind: TagKind
    /** Names the element in keys of siblings; numbers below FIRST_ID are for what is no element. */
    readonly id: number
    /** The kind as a bit, for sets of kinds. */
    readonly bit: number
    /** Only changes how text looks: two in a row are one text (`<b>山</b><b>田</b>`). */
    readonly formatting: boolean
}

export const FIRST_ID = 8
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys loses them
export const KINDS: readonly TagKind[] = Object.keys(NAMES_BY_KIND) as TagKind[]

export function bitsOf(...kinds: readonly TagKind[]): number {
    return kinds.reduce((bits, kind) => bits | (1 << KINDS.indexOf(kind)), 0)
}

const INLINE = bitsOf("inline")
/** An element nobody knows. */
export const UNKNOWN_TAG: TagInfo = {
    name: "",
    units: new Uint16Array(0),
    kind: "inline",
    id: FIRST_ID,
    bit: INLINE,
    formatting: false,
}

const ALL: readonly TagInfo[] = [
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries loses the keys
    ...(Object.entries(NAMES_BY_KIND) as [TagKind, readonly string[]][]).flatMap(([kind, names]) =>
        names.map((name) => ({ name, kind, formatting: false })),
    ),
    ...FORMATTING_TAGS.map((name) => ({ name, kind: "inline" as const, formatting: true })),
].map(({ name, kind, formatting }, index) => ({
    name,
    units: unitsOf(name),
    kind,
    id: FIRST_ID + 1 + index,
    bit: bitsOf(kind),
    formatting,
}))

/** All ids are below. */
export const TAG_IDS: number = FIRST_ID + 1 + ALL.length

/** Perfect enough: a slot holds the few names that share it. */
const SLOTS = 1_024
const BY_SLOT: ReadonlyMap<number, readonly TagInfo[]> = Map.groupBy(ALL, ({ units }) => slotOf(units, 0, units.length))
const NO_TAGS: readonly TagInfo[] = []
const TABLE: readonly (readonly TagInfo[])[] = Array.from({ length: SLOTS }, (_, slot) => BY_SLOT.get(slot) ?? NO_TAGS)
const LONGEST_NAME = Math.max(...ALL.map(({ name }) => name.length))

/**
 * @param units of a text (units.ts), in which the name stands at [start, end)
 * @returns UNKNOWN_TAG for a name that is not in the table; upper-case ASCII letters count as lower-case
 */
export function tagOf(units: Uint16Array, start: number, end: number): TagInfo {
    if (end - start > LONGEST_NAME) return UNKNOWN_TAG
    const slot = TABLE[slotOf(units, start, end)] ?? NO_TAGS
    for (let index = 0; index < slot.length; index++) {
        const tag = slot[index]
        if (tag !== undefined && isSame(units, start, end, tag.units)) return tag
    }
    return UNKNOWN_TAG
}

/** By the first two units of a name, its last and its length, letters as small ones: the others need no look until the name is compared. */
function slotOf(units: Uint16Array, start: number, end: number): number {
    const first = (units[start] ?? 0) | 0x20
    const second = (units[start + 1] ?? 0) | 0x20
    const last = (units[end - 1] ?? 0) | 0x20
    const length = end - start
    return (first * 37 + (length > 1 ? second * 11 : 0) + last * 5 + length * 131) & (SLOTS - 1)
}

/** As isName. */
function isSame(units: Uint16Array, start: number, end: number, name: Uint16Array): boolean {
    if (end - start !== name.length) return false
    for (let at = 0; at < name.length; at++) {
        const unit = units[start + at] ?? 0
        const lower = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
        if (lower !== name[at]) return false
    }
    return true
}

function unitsOf(name: string): Uint16Array {
    return Uint16Array.from(name, (unit) => unit.charCodeAt(0))
}

/** Whether [start, end) of the text is this lower-case name; ASCII only: a full-width letter is no tag name. */
export function isName(text: string, start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false
    for (let at = 0; at < name.length; at++) {
        const unit = text.charCodeAt(start + at)
        const lower = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
        if (lower !== name.charCodeAt(at)) return false
    }
    return true
}

/** For tests of the table. */
export function tagNamed(name: string): TagInfo {
    return tagOf(unitsOf(name), 0, name.length)
}
