import { ERROR_CATALOGUE, type ErrorCode } from "./catalogue.ts"

/** "Could not judge" or "could not do it": a code of the catalogue, and numbers. */
export class SekishoError extends Error {
    override readonly name = "SekishoError"
    readonly code: ErrorCode
    /** Numbers only (sizes, offsets, ids): inspected text cannot enter a message by accident. */
    readonly detail: Readonly<Record<string, number>>

    constructor(code: ErrorCode, detail: Readonly<Record<string, number>> = {}, cause?: unknown) {
        super(ERROR_CATALOGUE[code].en.what, { cause })
        this.code = code
        this.detail = detail
    }
}

export function isSekishoError(value: unknown): value is SekishoError {
    return value instanceof SekishoError
}
