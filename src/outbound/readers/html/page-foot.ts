// Where the foot of a page runs on into the record above it. Themes without marks set one block below the other; only the line of
// whoever owns the page ends it, and that repeats the name the foot begins with.
import { isOwnersLine } from "../../owners-line.ts"
import type { Fragment } from "./fragment.ts"

/** A shorter text stands in any line. */
const NAME_UNITS = 3

/**
 * @returns index of the first value of the foot: `例示塾 北口校 | 〒330-0003 … | © 例示塾 北口校`; the number of values where no foot
 * follows on labelled ones
 */
export function footFrom(fragments: readonly Fragment[]): number {
    const { length } = fragments
    const last = length < 2 ? undefined : fragments[length - 1]
    if (last === undefined || last.label !== null || !isOwnersLine(last.text)) return length
    let hasLabels = false
    for (const [index, { label, text }] of fragments.entries()) {
        if (label !== null) hasLabels = true
        else if (hasLabels && index < length - 1 && text.length >= NAME_UNITS && last.text.includes(text)) return index
    }
    return length
}
