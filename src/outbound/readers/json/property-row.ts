// Properties of address books and calendars in JSON: `["fn",{},"text","山田 太郎"]` (jCard, RFC 7095; jCal, RFC 7265). Errs towards
// rows: anything but a name, a type of those formats and one value is one.
import type { Cell } from "../../contract.ts"
import { PROPERTY_LABELS } from "../directory/property-labels.data.ts"

const TYPES: ReadonlySet<string> = new Set(
    "text uri date time date-time date-and-or-time timestamp boolean integer float utc-offset language-tag cal-address recur duration period unknown".split(
        " ",
    ),
)
const NAME = /^[a-z][a-z0-9-]{0,63}$/

/** @returns the value under the property's name, or null where the row is none */
export function propertyOf(row: readonly Cell[]): Cell | null {
    const [name, type, value] = row
    if (row.length !== 3 || name === undefined || type === undefined || value === undefined) return null
    if (!TYPES.has(type.text) || !NAME.test(name.text)) return null
    return { ...value, label: PROPERTY_LABELS.get(name.text) ?? name.text }
}
