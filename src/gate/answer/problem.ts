// The gate's own answers in the form programs read: problem details (RFC 9457). What was matched is never told, only the
// id under which the owner finds it; which rule of the protocol was broken is told, since who broke it can mend it.
import { ERROR_CATALOGUE, type ErrorCode } from "../../core/errors/catalogue.ts"
import { type ReasonName, REASONS } from "../http1/reasons.data.ts"

export interface Problem {
    readonly status: number
    readonly code: ErrorCode
    /** The transaction's. */
    readonly id: string
    readonly reason: ReasonName | null
}

/** @param more members of this problem alone: the owner's own words, never a visitor's */
export function problemJson(
    { status, code, id, reason }: Problem,
    more: Readonly<Record<string, string>> = {},
): string {
    const entry = ERROR_CATALOGUE[code]
    return JSON.stringify({
        type: `urn:sekisho:error:${code}`,
        title: entry.en.what,
        titleJa: entry.ja.what,
        status,
        code,
        id,
        ...(reason === null ? {} : { reason, detail: REASONS[reason].en, detailJa: REASONS[reason].ja }),
        ...more,
    })
}
