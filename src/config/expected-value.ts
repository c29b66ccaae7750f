// What a value should have been, in signs that need no translation (`true | false`, `1, 2, 3, …`, `≥ 1`), as everywhere where an
// option is refused. A schema's own words stay as they are.
import type { z } from "zod"

const TYPES: Readonly<Record<string, string>> = {
    boolean: "true | false",
    number: "1, 2, 3, …",
    int: "1, 2, 3, …",
    string: '"…"',
    array: "[…]",
    object: "{…}",
    record: "{…}",
}
/** How zod's own sentences begin; whatever else is said, the schema says. */
const GENERIC = /^(?:Invalid input|Invalid option|Too small|Too big)/

/** @returns e.g. `true | false`; the schema's words where it has any, and zod's where signs would not do */
export function expectedOf(issue: z.core.$ZodIssue): string {
    return GENERIC.test(issue.message) ? (signs(issue) ?? issue.message) : issue.message
}

function signs(issue: z.core.$ZodIssue): string | null {
    switch (issue.code) {
        case "invalid_type":
            return TYPES[issue.expected] ?? issue.expected
        case "invalid_value":
            return issue.values.map(String).join(" | ")
        case "too_small":
            return `${measured(issue.origin)}${issue.inclusive === false ? ">" : "≥"} ${issue.minimum}`
        case "too_big":
            return `${measured(issue.origin)}${issue.inclusive === false ? "<" : "≤"} ${issue.maximum}`
        case "invalid_union": {
            const each = issue.errors.flatMap(([first]) => (first === undefined ? [] : [expectedOf(first)]))
            return each.length === 0 ? null : [...new Set(each)].join(" | ")
        }
        case "custom":
        case "invalid_element":
        case "invalid_format":
        case "invalid_key":
        case "not_multiple_of":
        case "unrecognized_keys":
            return null
        default:
            return issue satisfies never
    }
}

/** A bound is of a number itself, or of how much there is of something. */
function measured(origin: string): string {
    return origin === "string" || origin === "array" || origin === "set" ? "length " : ""
}
