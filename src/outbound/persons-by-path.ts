import type { BodyRecord, FoundField } from "./contract.ts"
import { isWordForPeople } from "./labels/people-words.ts"

/**
 * `{"author":{"id":6,"name":"…"},"assigned_to":{"id":7,"name":"…"}}`: each word for people holds the fields of another person.
 * What stands below none of them is the record's own.
 *
 * @returns null unless two such words or more hold a name, and no label speaks of somebody otherwise
 */
export function personsByPath(
    found: readonly FoundField[],
    record: BodyRecord,
): readonly (readonly FoundField[])[] | null {
    if (record.form !== "object") return null
    const byHolder = new Map<string, FoundField[]>()
    const named = new Set<string>()
    for (const field of found) {
        if (field.subject !== undefined || field.cell === undefined) return null
        const holder = holderOf(record.cells[field.cell]?.label ?? "")
        if (field.field === "name" && holder !== "") named.add(holder)
        const fields = byHolder.get(holder)
        if (fields === undefined) byHolder.set(holder, [field])
        else fields.push(field)
    }
    return named.size > 1 ? [...byHolder.values()] : null
}

/** `issue.author.name` → `issue.author`; "" where no part of the path is a word for people. */
function holderOf(label: string): string {
    for (let end = label.lastIndexOf("."); end > 0; end = label.lastIndexOf(".", end - 1)) {
        const start = label.lastIndexOf(".", end - 1) + 1
        if (isWordForPeople(label.slice(start, end).replaceAll("[]", ""))) return label.slice(0, end)
    }
    return ""
}
