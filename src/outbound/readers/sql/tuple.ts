// One row of values: `(1,'山田','it''s',NULL)`.
import type { Cell } from "../../contract.ts"

/** @returns null when the text ends before the row does */
export function readTuple(
    text: string,
    from: number,
    base: number,
): { readonly cells: readonly Cell[]; readonly end: number } | null {
    const cells: Cell[] = []
    let at = from + 1
    while (at < text.length) {
        const unit = text.charAt(at)
        if (unit === ")") return { cells, end: at + 1 }
        if (unit === "," || unit.trim() === "") {
            at++
            continue
        }
        const end = unit === "'" || unit === '"' ? quoteEnd(text, at) : bareEnd(text, at)
        if (end < 0) return null
        cells.push(cellOf(text, at, end, base))
        at = end
    }
    return null
}

/** Index after the closing quote; quotes within are doubled or escaped. */
function quoteEnd(text: string, from: number): number {
    const quote = text.charAt(from)
    for (let at = from + 1; at < text.length; at++) {
        const unit = text.charAt(at)
        if (unit === "\\") at++
        else if (unit === quote && text.charAt(at + 1) === quote) at++
        // A quote at the very end may be the first of two.
        else if (unit === quote) return at + 1 < text.length ? at + 1 : -1
    }
    return -1
}

/** A number, a word or a call, up to the comma or the bracket that ends it. */
function bareEnd(text: string, from: number): number {
    let depth = 0
    for (let at = from; at < text.length; at++) {
        const unit = text.charAt(at)
        if (depth === 0 && (unit === "," || unit === ")")) return at
        if (unit === "(") depth++
        else if (unit === ")") depth--
        else if (at > from && unit === "'") {
            const end = quoteEnd(text, at)
            if (end < 0) return -1
            at = end - 1
        }
    }
    return -1
}

function cellOf(text: string, start: number, end: number, base: number): Cell {
    const raw = text.slice(start, end)
    const quoted = /^N?['"]/.test(raw)
    if (!quoted)
        return {
            label: null,
            text: /^null$/i.test(raw.trim()) ? "" : raw,
            span: { start: base + start, end: base + end },
        }
    const open = raw.startsWith("N") ? 2 : 1
    const inner = raw.slice(open, -1)
    const plain = inner.replaceAll(/\\([\s\S])|''|""/g, (whole, escaped?: string) => escaped ?? whole.charAt(0))
    return { label: null, text: plain, span: { start: base + start + open, end: base + end - 1 } }
}
