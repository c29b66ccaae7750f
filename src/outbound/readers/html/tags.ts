// Elements by name, found without cutting the name out of the text: a page has thousands of tags, and a string for each
// costs more than reading it.
import { FORMATTING_TAGS, NAMES_BY_KIND, type TagKind } from "./tags.data.ts"

export interface TagInfo {
    readonly name: string
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
    kind,
    id: FIRST_ID + 1 + index,
    bit: bitsOf(kind),
    formatting,
}))

/** All ids are below. */
export const TAG_IDS: number = FIRST_ID + 1 + ALL.length

/** A name is three numbers, of four units of ASCII each. Longer names than LONGEST_NAME are nobody's. */
const UNITS_OF_NUMBER = 4
const LONGEST_NAME = 12
/** What makes a small letter of a capital. */
const SMALL = 0x20
/** Four units that no name has. */
const NO_NAME = -1
/** Open addressing: a slot that is taken is told by its first number, which is never 0. */
const SLOTS = 1_024
const FIRST = new Int32Array(SLOTS)
const SECOND = new Int32Array(SLOTS)
const THIRD = new Int32Array(SLOTS)
const IN_SLOT: TagInfo[] = Array.from({ length: SLOTS }, () => UNKNOWN_TAG)
for (const tag of ALL) {
    const units = unitsOf(tag.name)
    const first = packed(units, 0, units.length)
    const second = packed(units, UNITS_OF_NUMBER, units.length)
    let slot = slotOf(first, second)
    while (FIRST[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    FIRST[slot] = first
    SECOND[slot] = second
    THIRD[slot] = packed(units, UNITS_OF_NUMBER * 2, units.length)
    IN_SLOT[slot] = tag
}

/**
 * @param units of a text (units.ts), in which the name stands at [start, end), none of them white space
 * @returns UNKNOWN_TAG for a name that is not in the table; upper-case ASCII letters count as lower-case
 */
export function tagOf(units: Uint16Array, start: number, end: number): TagInfo {
    if (end - start > LONGEST_NAME) return UNKNOWN_TAG
    const first = packed(units, start, end)
    if (first === 0) return UNKNOWN_TAG
    let second = 0
    let third = 0
    if (end - start > UNITS_OF_NUMBER) {
        second = packed(units, start + UNITS_OF_NUMBER, end)
        third = packed(units, start + UNITS_OF_NUMBER * 2, end)
    }
    for (let slot = slotOf(first, second); ; slot = (slot + 1) & (SLOTS - 1)) {
        const found = FIRST[slot]
        if (found === 0) return UNKNOWN_TAG
        if (found === first && SECOND[slot] === second && THIRD[slot] === third) return IN_SLOT[slot] ?? UNKNOWN_TAG
    }
}

/** The next units of a name as one number; 0 where there are none, NO_NAME where any of them is beyond ASCII. */
function packed(units: Uint16Array, start: number, end: number): number {
    const last = start + UNITS_OF_NUMBER < end ? start + UNITS_OF_NUMBER : end
    let number = 0
    let seen = 0
    for (let at = last - 1; at >= start; at--) {
        const unit = units[at] ?? 0
        seen |= unit
        // No other unit than a capital letter becomes a small one or a digit so, white space aside.
        number = (number << 8) | unit | SMALL
    }
    return seen > 0x7f ? NO_NAME : number
}

function slotOf(first: number, second: number): number {
    const mixed = Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b)
    return (mixed >>> 16) & (SLOTS - 1)
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
