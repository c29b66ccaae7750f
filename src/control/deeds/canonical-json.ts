// JSON with one spelling: members sorted by the UTF-16 units of their names, no white space, numbers and strings as
// ECMAScript writes them. That is RFC 8785 for what JSON.parse gives. A jsonb column keeps no order of members.

/** An event has five levels; the bound keeps a hostile row from the stack. */
const DEPTH_LIMIT = 64

/** @param value as JSON.parse gives it. @returns null where it is nested deeper than DEPTH_LIMIT */
export function canonicalJson(value: unknown): string | null {
    const parts: string[] = []
    return write(value, parts, 0) ? parts.join("") : null
}

function write(value: unknown, parts: string[], depth: number): boolean {
    if (depth > DEPTH_LIMIT) return false
    if (typeof value !== "object" || value === null) {
        parts.push(JSON.stringify(value) ?? "null")
        return true
    }
    const isList = Array.isArray(value)
    const entries = isList ? [...value.entries()] : Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
    parts.push(isList ? "[" : "{")
    for (const [index, [name, member]] of entries.entries()) {
        if (index > 0) parts.push(",")
        if (!isList) parts.push(JSON.stringify(name), ":")
        if (!write(member, parts, depth + 1)) return false
    }
    parts.push(isList ? "]" : "}")
    return true
}
