// Replacements in a text, and what they come to when they are made one after the other. Pure; offsets in UTF-16 units.
import type { Span } from "../../core/span.ts"

/** What stands at [start, end) of a text is replaced. */
export interface Edit extends Span {
    readonly by: string
}

/**
 * In order and disjoint: of edits that overlap one is made of both, which says what the wider says.
 *
 * @param edits in any order
 */
export function settled(edits: readonly Edit[]): readonly Edit[] {
    const ordered = edits.toSorted((a, b) => a.start - b.start || b.end - a.end)
    const kept: Edit[] = []
    for (const edit of ordered) {
        const before = kept.at(-1)
        if (before === undefined || before.end <= edit.start) kept.push(edit)
        else kept[kept.length - 1] = joined(before, edit)
    }
    return kept
}

function joined(first: Edit, second: Edit): Edit {
    const wider = second.end - second.start > first.end - first.start ? second : first
    return { start: first.start, end: Math.max(first.end, second.end), by: wider.by }
}

/** @param edits in order and disjoint */
export function edited(text: string, edits: readonly Edit[]): string {
    const parts: string[] = []
    let at = 0
    for (const { start, end, by } of edits) {
        parts.push(text.slice(at, start), by)
        at = end
    }
    parts.push(text.slice(at))
    return parts.join("")
}

/**
 * Edits of a text that has been edited, as edits of the text as it was: what touches a replacement covers all that it stands for.
 *
 * @param first in order and disjoint
 * @param second of the text that `first` gives; in order and disjoint
 */
export function composed(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
    if (second.length === 0) return first
    const back = new WayBack(first)
    return settled([...first, ...second.map(({ start, end, by }) => ({ ...back.span(start, end), by }))])
}

class WayBack {
    readonly #edits: readonly Edit[]
    /** Where each replacement stands in the edited text. */
    readonly #starts: number[] = []

    constructor(edits: readonly Edit[]) {
        this.#edits = edits
        let shift = 0
        for (const { start, end, by } of edits) {
            this.#starts.push(start + shift)
            shift += by.length - (end - start)
        }
    }

    span(start: number, end: number): Span {
        return { start: this.#at(start, "start"), end: this.#at(end, "end") }
    }

    #at(position: number, side: "start" | "end"): number {
        const index = this.#lastBefore(position)
        const edit = this.#edits[index]
        const from = this.#starts[index]
        if (edit === undefined || from === undefined) return position
        const to = from + edit.by.length
        if (position >= to) return edit.end + (position - to)
        // At its very start an end has not touched it yet.
        if (position === from) return edit.start
        return side === "start" ? edit.start : edit.end
    }

    /** The last replacement that begins at the position or before it; -1: none. */
    #lastBefore(position: number): number {
        let [low, high] = [0, this.#starts.length]
        while (low < high) {
            const middle = (low + high) >> 1
            if ((this.#starts[middle] ?? 0) <= position) low = middle + 1
            else high = middle
        }
        return low - 1
    }
}
