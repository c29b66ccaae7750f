import type { ScopeAnswer } from "../../ledger/contract.ts"

/** A scope as `sekisho scope --json` prints it and the API answers it: times as ISO 8601 in UTC, null where open. */
export type ScopeJson = Omit<ScopeAnswer, "fromMs" | "toMs" | "firstMs" | "lastMs"> & {
    readonly from: string | null
    readonly to: string | null
    /** Of the records. */
    readonly first: string | null
    readonly last: string | null
}

export function scopeJson({ fromMs, toMs, firstMs, lastMs, ...rest }: ScopeAnswer): ScopeJson {
    return {
        from: isoOrNull(fromMs),
        to: isoOrNull(toMs),
        ...rest,
        first: isoOrNull(firstMs),
        last: isoOrNull(lastMs),
    }
}

function isoOrNull(ms: number | null): string | null {
    return ms === null ? null : new Date(ms).toISOString()
}
