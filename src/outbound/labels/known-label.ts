// What labels say, kept from one body to the next: a site's answers have the same keys and headings over and over, and to read a label takes
// longer than to read a short record. Only labels and what they mean are kept, never a value.
import type { LabelMeaning } from "./label-meaning.ts"
import { readLabel } from "./read-label.ts"

/** Longer ones are read each time: most of them are texts that stand where labels do. */
const KEPT_UNITS = 32
/** More than the answers of one site have; then all are forgotten, so that one body of many keys costs no more than before. */
const KEPT_LABELS = 2_048

const kept = new Map<string, LabelMeaning>()

/** As readLabel. */
export function readKnownLabel(label: string | null): LabelMeaning {
    if (label === null || label.length > KEPT_UNITS) return readLabel(label)
    const known = kept.get(label)
    if (known !== undefined) return known
    // A copy: a part of a body would hold all of it.
    const own = Buffer.from(label, "utf16le").toString("utf16le")
    const meaning = readLabel(own)
    if (kept.size >= KEPT_LABELS) kept.clear()
    kept.set(own, meaning)
    return meaning
}
