// `宛先: 佐藤 花子 <hanako@…>; 鈴木 一郎 <ichiro@…>`: mailboxes with the name that stands before each (RFC 5322 part 3.4), in a text that copies a mail's head.
import type { BodyRecord, FoundField } from "./contract.ts"

/** Between the name and its address. */
const BEFORE_ADDRESS = /^["'”』」]?(?: ?(?:様|さん))?[ \t\u3000]{0,3}[<＜](?:mailto:)?$/
const LEAST_MAILBOXES = 2
const BETWEEN_UNITS = 16

/**
 * Each mailbox is a person, with everybody's other fields the first one's.
 *
 * @returns null unless two mailboxes or more have a name, and every name and address of the record stands in a mailbox
 */
export function personsByMailbox(found: readonly FoundField[], { cells }: BodyRecord): readonly FoundField[][] | null {
    let addresses = 0
    for (let at = 0; at < found.length; at++) if (found[at]?.field === "email") addresses++
    if (addresses < LEAST_MAILBOXES) return null
    const people: FoundField[][] = []
    const others: FoundField[] = []
    let named = 0
    const ordered = found.toSorted((a, b) => (a.cell ?? 0) - (b.cell ?? 0) || a.span.start - b.span.start)
    for (let at = 0; at < ordered.length; at++) {
        const [one, next] = [ordered[at], ordered[at + 1]]
        if (one === undefined) continue
        if (one.field === "name") {
            if (next?.field !== "email" || !isMailbox(one, next, cells)) return null
            people.push([one, next])
            named++
            at++
        } else if (one.field === "email") people.push([one])
        else others.push(one)
    }
    if (named < LEAST_MAILBOXES) return null
    people[0]?.push(...others)
    return people
}

function isMailbox(name: FoundField, email: FoundField, cells: BodyRecord["cells"]): boolean {
    const cell = name.cell === undefined || name.cell !== email.cell ? undefined : cells[name.cell]
    const between = email.span.start - name.span.end
    if (cell === undefined || between < 1 || between > BETWEEN_UNITS) return false
    const from = name.span.end - cell.span.start
    return BEFORE_ADDRESS.test(cell.text.slice(from, from + between))
}
