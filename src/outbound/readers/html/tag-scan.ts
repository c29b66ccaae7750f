// One tag, from its name to its `>`, in the manner of the HTML Standard's tokenizer (13.2.5.32 on): a quote only opens a
// value after `=`, and a `>` inside a quoted value does not end the tag. Attributes are noted as offsets; most are
// never cut out of the text.
import { ATTRIBUTES_LIMIT } from "../limits.data.ts"
import { placeOf } from "../units.ts"

/** Offsets of the attributes of the tag scanned last, four numbers each: name start, name end, value start, value end. */
export interface AttributeList {
    readonly at: number[]
    count: number
    /** More attributes than are looked at: the tag has to be read as text. */
    overflow: boolean
}

export function createAttributeList(): AttributeList {
    return { at: [], count: 0, overflow: false }
}

export function emptyList(list: AttributeList): void {
    list.count = 0
    list.overflow = false
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

function scanAttribute(text: string, units: Uint16Array, from: number, list: AttributeList): number {
    let at = from + 1 // the first unit belongs to the name whatever it is, even `=`
    while (at < text.length) {
        const unit = units[at] ?? 0
        if (unit <= 0x20 || unit === 0x2f || unit === 0x3e || unit === 0x3d) break
        at++
    }
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
        const end = placeOf(quote, quote === 0x22 ? '"' : "'", text, units, at + 1)
        if (end < 0) return -1
        note(list, nameStart, nameEnd, at + 1, end)
        return end + 1
    }
    const start = at
    while (at < text.length) {
        const unit = units[at] ?? 0
        if (unit <= 0x20 || unit === 0x3e) break
        at++
    }
    note(list, nameStart, nameEnd, start, at)
    return at
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
