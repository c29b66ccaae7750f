// What a scope over several person keys costs. Digests of two keys cannot be compared, so a person whom two keys counted is two
// in the figures: they are a maximum. Those of the key with most persons are the minimum, since under one key nobody is counted
// twice. Errs towards too many; the answer says by how much at most.
import { LEDGER_MESSAGES } from "../core/messages/ledger.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { KeyPersons, ScopeAnswer, ScopeCount, ScopeQuery } from "./contract.ts"

export interface KeyCounting {
    readonly keyIds: (query: ScopeQuery) => Promise<readonly string[]>
    readonly count: (query: ScopeQuery) => Promise<ScopeCount>
}

type Figures = Pick<ScopeAnswer, "persons" | "notes">

/** The answer with each key's own figures, and the bounds in its note; as it is where one key made all of it. */
export async function overKeys<T extends Figures>(
    answer: T,
    query: ScopeQuery,
    { keyIds, count }: KeyCounting,
): Promise<T & { readonly byKey?: readonly KeyPersons[] }> {
    if (!answer.notes.some(({ code }) => code === "two-keys")) return answer
    const byKey: KeyPersons[] = []
    for (const keyId of await keyIds(query)) {
        const { persons } = await count({ ...query, keyId })
        byKey.push({ keyId, confirmed: persons.confirmed, likely: persons.likely })
    }
    const { confirmed, likely } = answer.persons
    const values = {
        keys: byKey.length,
        confirmed,
        likely,
        leastConfirmed: leastOf(
            byKey.map((key) => key.confirmed),
            confirmed,
        ),
        leastLikely: leastOf(
            byKey.map((key) => key.likely),
            likely,
        ),
    }
    const text = say(LEDGER_MESSAGES.twoKeysBounds, values)
    const notes = answer.notes.map((note) => (note.code === "two-keys" ? { ...note, text } : note))
    return { ...answer, notes, byKey }
}

/** Rows that came between two questions must not make the minimum more than the figure that is shown. */
function leastOf(counts: readonly number[], shown: number): number {
    return Math.min(Math.max(0, ...counts), shown)
}
