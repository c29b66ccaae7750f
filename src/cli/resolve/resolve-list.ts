// The owner's list held against a scope, line by line: nothing of it is kept but counts.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { bitAt, setBit } from "../../ledger/count/bits.ts"
import type { LineReader } from "./entry-of-line.ts"
import type { ExposedPeople } from "./exposed-people.ts"
import type { List } from "./list.ts"
import { type Match, matchEntries, SURE, type Sureness } from "./match-entry.ts"

export interface ResolvedLine {
    readonly line: readonly string[]
    readonly match: Match
}

export interface Resolution {
    /** Lines of the list. */
    readonly lines: number
    /** Lines in which nobody was recognised: a list whose columns are not understood finds nobody. */
    readonly unreadable: number
    /** Lines found, by sureness. */
    readonly found: Readonly<Record<Sureness, number>>
    /** Persons of the scope whose line was found surely (`strong` or `weak`), and the others. */
    readonly resolved: number
    readonly unresolved: number
}

/**
 * @param readers one for each person key of the scope
 * @param onLine told of each line that was found, in the order of the list
 * @throws SekishoError SEKISHO_CLI_LIST_NOBODY where no line of the list shows anybody, or it has none
 */
export async function resolveList(
    list: List,
    readers: readonly LineReader[],
    exposed: ExposedPeople,
    onLine: (resolved: ResolvedLine) => Promise<void>,
): Promise<Resolution> {
    const found: Record<Sureness, number> = { strong: 0, weak: 0, differs: 0, name: 0 }
    const isResolved = new Uint8Array(Math.ceil(exposed.count / 8))
    let [lines, unreadable, resolved] = [0, 0, 0]
    for await (const line of list.lines) {
        lines += 1
        const entries = readers.map((read) => read(line))
        if (entries.every((entry) => entry.length === 0)) unreadable += 1
        const match = matchEntries(entries, exposed)
        if (match === null) continue
        found[match.sureness] += 1
        if (SURE.has(match.sureness)) {
            for (const person of match.persons) {
                if (bitAt(isResolved, person)) continue
                setBit(isResolved, person)
                resolved++
            }
        }
        await onLine({ line, match })
    }
    if (unreadable === lines) throw new SekishoError("SEKISHO_CLI_LIST_NOBODY", { lines })
    return { lines, unreadable, found, resolved, unresolved: exposed.count - resolved }
}
