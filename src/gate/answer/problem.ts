// The gate's own answers in the form programs read: problem details (RFC 9457). What was matched is never told, only the
// id under which the owner finds it.
import { ERROR_CATALOGUE, type ErrorCode } from "../../core/errors/catalogue.ts"

/** @param id the transaction's */
export function problemJson(status: number, code: ErrorCode, id: string): string {
    const entry = ERROR_CATALOGUE[code]
    return JSON.stringify({
        type: `urn:sekisho:error:${code}`,
        title: entry.en.what,
        titleJa: entry.ja.what,
        status,
        code,
        id,
    })
}
