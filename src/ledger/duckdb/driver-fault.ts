// DuckDB quotes values in its messages ("could not convert string '…'"), so nothing of a message goes further: only the
// class of the error, and only where it is one of the driver's own.
import type { ErrorCode } from "../../core/errors/catalogue.ts"
import { isSekishoError, SekishoError } from "../../core/errors/sekisho-error.ts"

const DRIVER_CLASSES = [
    "Binder",
    "Catalog",
    "Connection",
    "Constraint",
    "Conversion",
    "FATAL",
    "INTERNAL",
    "INTERRUPT",
    "IO",
    "Invalid Input",
    "Out of Memory",
    "Out of Range",
    "Parser",
    "Permission",
    "Serialization",
    "TransactionContext",
] as const

/** Wraps whatever the driver threw; an error of the catalogue passes as it is. */
export function driverFault(
    code: ErrorCode,
    error: unknown,
    detail: Readonly<Record<string, number>> = {},
): SekishoError {
    if (isSekishoError(error)) return error
    return new SekishoError(code, detail, new Error(`duckdb: ${classOf(error)}`))
}

/** Whether another process holds the file. */
export function isLockConflict(error: unknown): boolean {
    return error instanceof Error && error.message.includes("Could not set lock on file")
}

function classOf(error: unknown): string {
    const message = error instanceof Error ? error.message : ""
    return DRIVER_CLASSES.find((name) => message.startsWith(`${name} Error`)) ?? "other"
}
