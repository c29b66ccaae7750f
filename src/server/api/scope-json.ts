import type { ScopeAnswer } from "../../ledger/contract.ts"

/** A scope as `sekisho scope --json` prints it and the API answers it: times as ISO 8601 in UTC, null where open. */
export type ScopeJson = Omit<ScopeAnswer, "fromMs" | "toMs"> & {
    readonly from: string | null
    readonly to: string | null
}

export function scopeJson({ fromMs, toMs, ...rest }: ScopeAnswer): ScopeJson {
    return { from: isoOrNull(fromMs), to: isoOrNull(toMs), ...rest }
}

function isoOrNull(ms: number | null): string | null {
    return ms === null ? null : new Date(ms).toISOString()
}
