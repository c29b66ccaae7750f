// PostgreSQL quotes values in its messages ("Key (id)=(…) already exists"), and Kysely's errors carry the parameters. So
// nothing of them goes further but the SQLSTATE, and for a connection the system's own code.
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import { isSekishoError, SekishoError } from "../../core/errors/sekisho-error.ts"

/** Wraps whatever the driver threw; an error of the catalogue passes as it is. */
export function driverFault(code: ErrorCode, error: unknown): SekishoError {
    if (isSekishoError(error)) return error
    const driver = codeOf(error)
    return new SekishoError(
        isConnection(driver) ? "SEKISHO_CONTROL_UNREACHABLE" : code,
        {},
        new Error(`sql: ${driver}`),
    )
}

/** A SQLSTATE has five characters, a system's code looks like ECONNREFUSED; anything else is not repeated. */
function codeOf(error: unknown): string {
    const code = error instanceof Error && "code" in error ? error.code : null
    return typeof code === "string" && /^[0-9A-Z_]{5,40}$/.test(code) ? code : "other"
}

/** Class 08 is the connection, 28 the sign-in, 3D a database that is not there, 57P the server's shutting down. */
function isConnection(code: string): boolean {
    return /^(?:08|28|3D|57P)/.test(code) || /^E[A-Z]{3,}/.test(code)
}
