// What a comment says, line by line, without the signs that make it one.
import type { Cell } from "../../contract.ts"

/** A shorter line shows nobody. */
const TELLING_UNITS = 6

export function linesOfComment(text: string, start: number): readonly Cell[] {
    const cells: Cell[] = []
    let at = 0
    for (const line of text.split("\n")) {
        const value = withoutSigns(line.replace(/^[\s/*#]+/, ""))
        const from = start + at + line.indexOf(value)
        if (value.length >= TELLING_UNITS)
            cells.push({ label: null, text: value, span: { start: from, end: from + value.length } })
        at += line.length + 1
    }
    return cells
}

/** Without `*`, `/` and white space at its end; a pattern would look for the end from each of them anew. */
function withoutSigns(text: string): string {
    let end = text.length
    while (end > 0 && /[\s*/]/.test(text.charAt(end - 1))) end--
    return text.slice(0, end)
}
