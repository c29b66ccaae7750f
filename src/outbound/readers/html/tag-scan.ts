// One tag, from its name to its `>`, in the manner of the HTML Standard's tokenizer (13.2.5.32 on): a quote only opens a
// value after `=`, and a `>` inside a quoted value does not end the tag. Attributes are noted as offsets; most are
// never cut out of the text.
import { ATTRIBUTES_LIMIT } from "../limits.data.ts"
import { NEAR_UNITS } from "../units.ts"

/** Offsets of the attributes of the tag scanned last, four numbers each: name start, name end, value start, value end. */
export interface AttributeList {
    readonly at: number[]
    count: number
    /** More attributes than are looked at: the tag has to be read as text. */
    overflow: boolean
    /** Of each attribute of a page's tag, whether it may show a value by its own first units (attributes.ts). */
    readonly tells: boolean[]
    /** Any of them may, or they overflow: most tags need no look at their attributes. */
    telling: boolean
    /** A unit stands in them that a sign of a mail address may begin with, or they were not looked at. */
    marked: boolean
    /** One of them is called as `role` is, by its length and its first unit (attributes.ts). */
    mayHaveRole: boolean
}

export function createAttributeList(): AttributeList {
    return { at: [], count: 0, overflow: false, tells: [], telling: false, marked: false, mayHaveRole: false }
}

export function emptyList(list: AttributeList): void {
    list.count = 0
    list.overflow = false
    list.telling = false
    list.marked = false
    list.mayHaveRole = false
}

/**
 * @param units of the text (units.ts)
 * @param from index after the tag's name
 * @returns index after the closing `>`, or -1 when the text ends before it
 */
export function scanTag(text: string, units: Uint16Array, from: number, list: AttributeList): number {
    emptyList(list)
    let at = from
    for (;;) {
        at = skipBetween(units, at, text.length)
        if (at >= text.length) return -1
        if ((units[at] ?? 0) === 0x3e) return at + 1
        at = scanAttribute(text, units, at, list)
        if (at < 0) return -1
    }
}

/** White space and `/` between attributes. */
function skipBetween(units: Uint16Array, from: number, to: number): number {
    let at = from
    while (at < to) {
        const unit = units[at] ?? 0
        if (unit > 0x20 && unit !== 0x2f) break
        at++
    }
    return at
}

const ENDS_NAME = 1
const ENDS_BARE = 2
const MARK = 4
/** What a unit is within a name or a value. */
const CLASSES = new Uint8Array(0x1_00_00)
CLASSES.fill(ENDS_NAME | ENDS_BARE, 0, 0x21)
CLASSES[0x2f] = ENDS_NAME
CLASSES[0x3d] = ENDS_NAME
CLASSES[0x3e] = ENDS_NAME | ENDS_BARE
for (const sign of "@＠%&") CLASSES[sign.charCodeAt(0)] = MARK

/** Whether a unit may begin a sign of a mail address (attributes.ts). */
export function isMark(unit: number): boolean {
    return CLASSES[unit] === MARK
}

function scanAttribute(text: string, units: Uint16Array, from: number, list: AttributeList): number {
    let at = from + 1 // the first unit belongs to the name whatever it is, even `=`
    let seen = CLASSES[units[from] ?? 0] ?? 0
    while (at < text.length) {
        const found = CLASSES[units[at] ?? 0] ?? 0
        if ((found & ENDS_NAME) !== 0) break
        seen |= found
        at++
    }
    if ((seen & MARK) !== 0) list.marked = true
    const nameEnd = at
    while (at < text.length && (units[at] ?? 0) <= 0x20) at++
    if (at >= text.length) return -1
    if ((units[at] ?? 0) !== 0x3d) {
        note(list, from, nameEnd, nameEnd, nameEnd)
        return at
    }
    return scanValue(text, units, at + 1, from, nameEnd, list)
}

function scanValue(
    text: string,
    units: Uint16Array,
    from: number,
    nameStart: number,
    nameEnd: number,
    list: AttributeList,
): number {
    let at = from
    while (at < text.length && (units[at] ?? 0) <= 0x20) at++
    if (at >= text.length) return -1
    const quote = units[at] ?? 0
    if (quote === 0x22 || quote === 0x27) {
        const end = quoteEnd(text, units, at + 1, quote, list)
        if (end < 0) return -1
        note(list, nameStart, nameEnd, at + 1, end)
        return end + 1
    }
    const start = at
    let seen = 0
    while (at < text.length) {
        const found = CLASSES[units[at] ?? 0] ?? 0
        if ((found & ENDS_BARE) !== 0) break
        seen |= found
        at++
    }
    if ((seen & MARK) !== 0) list.marked = true
    note(list, nameStart, nameEnd, start, at)
    return at
}

/** As placeOf of units.ts: most values are short, and their units are looked at on the way. */
function quoteEnd(text: string, units: Uint16Array, from: number, quote: number, list: AttributeList): number {
    const near = Math.min(from + NEAR_UNITS, text.length)
    let seen = 0
    for (let at = from; at < near; at++) {
        const unit = units[at] ?? 0
        if (unit === quote) {
            if ((seen & MARK) !== 0) list.marked = true
            return at
        }
        seen |= CLASSES[unit] ?? 0
    }
    list.marked = true
    return near === text.length ? -1 : text.indexOf(quote === 0x22 ? '"' : "'", near)
}

function note(list: AttributeList, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    if (list.count >= ATTRIBUTES_LIMIT) {
        list.overflow = true
        return
    }
    const slot = list.count++ * 4
    list.at[slot] = nameStart
    list.at[slot + 1] = nameEnd
    list.at[slot + 2] = valueStart
    list.at[slot + 3] = valueEnd
}
