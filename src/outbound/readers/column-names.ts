// Rows that name the columns below them, where not every word is known.
import { isLabelWord } from "./labels.ts"
import { isDigit, PLAIN, shapeOf } from "./shape.ts"

const LEAST_LABELS = 2
/** Of a word that names a column. */
const NAME_UNITS = 24

/**
 * Whether the cells of a row name columns: more than half of those that are not blank are known label words, two of which stand
 * side by side (labels and values in turns have none such), and none has a digit at an end, a sign of an address or the length
 * of a sentence. Errs towards a row of values. Linear; looks at no more cells than it needs to say no.
 */
export function nameColumns(cells: readonly { readonly text: string }[]): boolean {
    let filled = 0
    for (const { text } of cells) {
        if (text === "") continue
        // Nearly every row of values has such a cell: asked before any word is looked up.
        if (isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(text.length - 1))) return false
        filled++
    }
    let labels = 0
    let others = 0
    let adjacent = false
    let wasLabel = false
    for (const { text } of cells) {
        if (text === "") continue
        if (isLabelWord(text)) {
            labels++
            adjacent ||= wasLabel
            wasLabel = true
            continue
        }
        wasLabel = false
        if (++others * 2 >= filled || !mayName(text)) return false
    }
    return labels >= LEAST_LABELS && adjacent
}

function mayName(text: string): boolean {
    return text.length <= NAME_UNITS && shapeOf(text) === PLAIN
}
