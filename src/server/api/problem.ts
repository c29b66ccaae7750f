import { ERROR_CATALOGUE, type ErrorCode } from "../../core/errors/catalogue.ts"
import { isSekishoError } from "../../core/errors/sekisho-error.ts"

/** Problem details (RFC 9457) with the code of the catalogue. */
export interface Problem {
    readonly type: string
    readonly title: string
    readonly titleJa: string
    readonly status: number
    readonly code: ErrorCode
    /** The query parameter at fault; its value is never repeated. */
    readonly field?: string
    readonly detail?: Readonly<Record<string, number>>
}

const STATUS_OF_CODE: Readonly<Partial<Record<ErrorCode, number>>> = {
    SEKISHO_BACKUP_BUSY: 409,
    SEKISHO_BACKUP_NO_ROOM: 507,
    SEKISHO_SERVER_REQUEST_INVALID: 400,
    SEKISHO_LEDGER_SCOPE_TOO_LARGE: 422,
    SEKISHO_CONTROL_ATTACHMENT_DAMAGED: 422,
    SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE: 413,
    SEKISHO_CONTROL_ATTACHMENT_UNKNOWN: 404,
    SEKISHO_CONTROL_INCIDENT_UNKNOWN: 404,
    SEKISHO_CONTROL_PLACE_DIFFERS: 409,
    SEKISHO_CONTROL_UNREACHABLE: 502,
}

export function problem(code: ErrorCode, status: number, more: Pick<Problem, "field" | "detail"> = {}): Problem {
    const { en, ja } = ERROR_CATALOGUE[code]
    return { type: `urn:sekisho:error:${code}`, title: en.what, titleJa: ja.what, status, code, ...more }
}

/** Of an error that a handler threw; what is not of the catalogue shows nothing of itself. */
export function problemOf(error: unknown): Problem {
    if (!isSekishoError(error)) return problem("SEKISHO_LEDGER_QUERY_FAILED", 500)
    return problem(error.code, STATUS_OF_CODE[error.code] ?? 500, { detail: error.detail })
}
