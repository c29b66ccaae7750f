import type { BodyRecord, FoundField } from "./contract.ts"
import { isWordForPeople } from "./labels/people-words.ts"

/**
 * `{"author":{"id":6,"name":"…"},"assigned_to":{"id":7,"name":"…"}}`: each word for people holds the fields of another person.
 * What stands below none of them is the record's own.
 *
 * @returns null unless two such words or more hold a name, and no label speaks of somebody whom none of them holds
 */
export function personsByPath(
    found: readonly FoundField[],
    record: BodyRecord,
): readonly (readonly FoundField[])[] | null {
    if (record.form !== "object") return null
    const byHolder = new Map<string, FoundField[]>()
    const named = new Set<string>()
    for (const field of found) {
        if (field.cell === undefined) return null
        const holder = holderOf(record.cells[field.cell]?.label ?? "")
        if (field.subject !== undefined && !isOf(holder, field.subject)) return null
        if (field.field === "name" && holder !== "") named.add(holder)
        const fields = byHolder.get(holder)
        if (fields === undefined) byHolder.set(holder, [field])
        else fields.push(field)
    }
    if (named.size < 2) return null
    giveToInner(byHolder, named)
    giveToNeighbours(byHolder, record)
    return [...byHolder.values()]
}

/** `assignedAuthor.telecom`, `assignedAuthor.assignedPerson.name`: of two words for people one within the other, the one that names somebody. */
function giveToInner(byHolder: Map<string, FoundField[]>, named: ReadonlySet<string>): void {
    for (const [holder, fields] of byHolder) {
        if (holder === "" || named.has(holder)) continue
        const inner = [...named].filter((one) => one.startsWith(`${holder}.`))
        if (inner.length !== 1) continue
        byHolder.get(inner[0] ?? "")?.push(...fields)
        byHolder.delete(holder)
    }
}

/**
 * `patientRole.telecom` beside `patientRole.patient.name`, with an author elsewhere: what stands nearer to one holder than to the others is
 * whom that one holds.
 */
function giveToNeighbours(byHolder: Map<string, FoundField[]>, { cells }: BodyRecord): void {
    const own = byHolder.get("") ?? []
    if (own.length === 0) return
    const holders = [...byHolder.keys()].filter((holder) => holder !== "")
    const left: FoundField[] = []
    for (const field of own) {
        const label = cells[field.cell ?? 0]?.label ?? ""
        const shared = holders.map((holder) => sharedParts(holder, label))
        const most = Math.max(...shared)
        const nearest = holders[shared.indexOf(most)] ?? ""
        const isOnly = most > 0 && shared.indexOf(most) === shared.lastIndexOf(most)
        if (isOnly) byHolder.get(nearest)?.push(field)
        else left.push(field)
    }
    if (left.length === 0) byHolder.delete("")
    else byHolder.set("", left)
}

/** How many parts two paths begin with in common. */
function sharedParts(one: string, other: string): number {
    const [first, second] = [one.split("."), other.split(".")]
    const at = first.findIndex((part, index) => part !== second[index])
    return at < 0 ? first.length : at
}

/** `assignee.email` speaks of the assignee, whom the path holds. */
function isOf(holder: string, subject: string): boolean {
    return holder.slice(holder.lastIndexOf(".") + 1).toLowerCase() === subject
}

/** `issue.author.name` → `issue.author`; "" where no part of the path is a word for people. */
function holderOf(label: string): string {
    for (let end = label.lastIndexOf("."); end > 0; end = label.lastIndexOf(".", end - 1)) {
        const start = label.lastIndexOf(".", end - 1) + 1
        if (isWordForPeople(label.slice(start, end).replaceAll("[]", ""))) return label.slice(0, end)
    }
    return ""
}
