// A fragment is a value on its way into a record: what a block, a line of it or an attribute shows.
import type { BodyRecord, Cell } from "../../contract.ts"
import { PLAIN } from "../shape.ts"
import type { TextSigns } from "./text-signs.ts"

export interface Fragment extends Cell {
    /** Found out while its block is read; settled once its record has left. */
    label: string | null
    /** The label is an attribute's name, not what a reader of the page sees: a shown one goes before it. */
    attribute: boolean
    /** Names what follows rather than being a value: `氏名`, `氏名：`, the text of a `label` element. */
    naming: boolean
    /** It may be a name, and is a user's by the markup (user-signs.ts). */
    ofUser?: true
    readonly shape: number
    /** What is told of the text as it stands; UNTOLD where its units were not looked at, or are not those of the page. */
    readonly signs: TextSigns
}

/** An unlabelled text longer than this is told as prose. */
const SHORT_TEXT = 80

/** The form of a record that no table, list or definition list has given one. */
export function formOf(fragments: readonly Fragment[]): BodyRecord["form"] {
    if (fragments.length === 1 && fragments[0]?.label === null) return "prose"
    if (fragments.every(({ label, attribute }) => label !== null && !attribute)) return "definitions"
    const lone = fragments.length === 1
    const prose = fragments.some(({ label, text }) => label === null && (lone || text.length > SHORT_TEXT))
    return prose ? "prose" : "item"
}

/** Values of attributes may stand before the text they were gathered with. */
export function earliestOf(fragments: readonly Fragment[]): number {
    let least = Infinity
    for (const { span } of fragments) if (span.start < least) least = span.start
    return least
}

export function isMarked(fragment: Fragment): boolean {
    return fragment.shape !== PLAIN
}

export function hasShownLabel(fragment: Fragment): boolean {
    return fragment.label !== null && !fragment.attribute
}

/** Gives the fragments of one cell, `dd` or block the label that stands before it. */
export function labelWith(label: string, fragments: readonly Fragment[]): void {
    let controls = 0
    for (const { attribute } of fragments) if (attribute) controls++
    for (const fragment of fragments) {
        if (fragment.label !== null && !fragment.attribute) continue
        // Several controls under one label (姓, 名) keep their own names apart: `氏名.sei`.
        fragment.label = fragment.attribute && controls > 1 ? `${label}.${fragment.label ?? ""}` : label
        fragment.attribute = false
    }
}

/** A label as it stands, without the colon that ends it. */
export function labelText(text: string): string {
    const trimmed = text.trim()
    return /[:：]$/.test(trimmed) ? trimmed.slice(0, -1).trimEnd() : trimmed
}
