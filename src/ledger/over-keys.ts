// What a scope over several person keys costs. Digests of two keys cannot be compared, so a person whom two keys counted is two
// in the figures: they are a maximum. Those of the key with most persons are the minimum, since under one key nobody is counted
// twice. Errs towards too many; the answer says by how much at most.
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import { LEDGER_MESSAGES } from "../core/messages/ledger.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { KeyPersons, ScopeAnswer, ScopeCount, ScopeQuery } from "./contract.ts"

export interface KeyCounting {
    readonly keyIds: (query: ScopeQuery) => Promise<readonly string[]>
    readonly count: (query: ScopeQuery) => Promise<ScopeCount>
}

type Figures = Pick<ScopeAnswer, "persons" | "notes">

/**
 * The answer with each key's own figures, and the bounds in its note; as it is where one key made all of it. Where a key cannot be
 * counted by itself, the answer stands with its note and without bounds: they must never be what a scope fails by.
 */
export async function overKeys<T extends Figures>(
    answer: T,
    query: ScopeQuery,
    { keyIds, count }: KeyCounting,
): Promise<T & { readonly byKey?: readonly KeyPersons[] }> {
    if (!answer.notes.some(({ code }) => code === "two-keys")) return answer
    const byKey = await countEach(query, await keyIds(query), count)
    if (byKey === null) return answer
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

/** @returns null where there is an id that no key of ours has, or more contradictions under one key than can be merged */
async function countEach(
    query: ScopeQuery,
    keyIds: readonly string[],
    count: KeyCounting["count"],
): Promise<readonly KeyPersons[] | null> {
    if (!keyIds.every(isKeyId)) return null
    const byKey: KeyPersons[] = []
    try {
        for (const keyId of keyIds) {
            const { persons } = await count({ ...query, keyId })
            byKey.push({ keyId, confirmed: persons.confirmed, likely: persons.likely })
        }
    } catch (error) {
        if (isSekishoError(error) && error.code === "SEKISHO_LEDGER_SCOPE_TOO_LARGE") return null
        throw error
    }
    return byKey
}

/** Whether it is the id of a key as core/keyer.ts makes them; a spool may say anything. */
export function isKeyId(text: string): boolean {
    return /^[0-9a-f]{8}$/.test(text)
}

/** Rows that came between two questions must not make the minimum more than the figure that is shown. */
function leastOf(counts: readonly number[], shown: number): number {
    return Math.min(Math.max(0, ...counts), shown)
}
