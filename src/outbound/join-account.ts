import type { CellHit } from "./weigh-record.ts"

/**
 * The bank and branch of a record go before its account number in the value that is keyed, and are no fields of their own.
 * Without either, the number alone is keyed: two banks may have it, and then the names tell the holders apart.
 */
export function joinAccount(hits: readonly CellHit[]): readonly CellHit[] {
    if (!hits.some(({ field }) => field === "account")) return hits
    const parts = hits.filter(({ recognizer }) => recognizer === "account-bank" || recognizer === "account-branch")
    const prefix = parts.map(({ value }) => `${value}\0`).join("")
    return hits
        .filter((hit) => !parts.includes(hit))
        .map((hit) => (hit.field === "account" ? { ...hit, value: `${prefix}${hit.value}` } : hit))
}
