// Two scopes side by side: who is in one of them only, and who in both. Persons are merged over both together, since what one
// scope shows may be what links two records of the other.
import { mergePersons, type MergeSighting } from "../core/merge-persons.ts"
import type { Ledger, ScopeQuery } from "./contract.ts"

export interface ScopeComparison {
    /** Persons as `likely` counts them: with a delivered record in the scope. */
    readonly persons: { readonly onlyFirst: number; readonly both: number; readonly onlySecond: number }
    /** Ids of the person keys in both scopes, sorted: over two keys one person is counted twice. */
    readonly keyIds: readonly string[]
}

/** Distinct sightings of each scope that are compared; about a gigabyte of heap for both. */
export const COMPARE_LIMIT = 500_000

const FIRST = 1
const SECOND = 2

/** @throws SekishoError SEKISHO_LEDGER_SCOPE_TOO_LARGE where a scope has more than COMPARE_LIMIT distinct sightings */
export async function compareScopes(
    ledger: Pick<Ledger, "sightings" | "keyIds">,
    first: ScopeQuery,
    second: ScopeQuery,
): Promise<ScopeComparison> {
    const inFirst = await ledger.sightings(first, COMPARE_LIMIT)
    const inSecond = await ledger.sightings(second, COMPARE_LIMIT)
    const keyIds = new Set([...(await ledger.keyIds(first)), ...(await ledger.keyIds(second))])
    return { persons: compareSightings(inFirst, inSecond), keyIds: [...keyIds].sort() }
}

export function compareSightings(
    first: readonly MergeSighting[],
    second: readonly MergeSighting[],
): ScopeComparison["persons"] {
    const { personOf } = mergePersons([...first, ...second])
    const scopesOf = new Uint8Array(personOf.length)
    for (const [index, person] of personOf.entries()) {
        const isOfFirst = index < first.length
        const sighting = isOfFirst ? first[index] : second[index - first.length]
        if (sighting?.delivered === true) scopesOf[person] = (scopesOf[person] ?? 0) | (isOfFirst ? FIRST : SECOND)
    }
    const count = (scopes: number): number => scopesOf.reduce((sum, of) => sum + (of === scopes ? 1 : 0), 0)
    return { onlyFirst: count(FIRST), both: count(FIRST | SECOND), onlySecond: count(SECOND) }
}
