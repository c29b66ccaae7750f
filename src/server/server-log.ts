// The server's log: codes and numbers on stderr, nothing of a record. Messages of foreign errors may quote what they
// choked on, so only their name and code are told.
import { pino } from "pino"
import { isSekishoError } from "../core/errors/sekisho-error.ts"

export interface ServerLog {
    /** @param numbers sizes, counts, statuses; never text of a record */
    readonly info: (what: string, numbers?: Readonly<Record<string, number>>) => void
    readonly fault: (what: string, error: unknown) => void
}

export function createServerLog(): ServerLog {
    const options = { base: { part: "server" }, timestamp: pino.stdTimeFunctions.isoTime }
    const log = pino(options, pino.destination({ fd: 2, sync: true }))
    return {
        info: (what, numbers = {}) => log.info(numbers, what),
        fault: (what, error) => log.error(describeFault(error), what),
    }
}

/** For tests and for commands that have their own words. */
export const SILENT_LOG: ServerLog = { info: () => undefined, fault: () => undefined }

/** Driver errors come with a cause that says their class only (ledger/duckdb/driver-fault.ts). */
function describeFault(error: unknown): Record<string, unknown> {
    if (isSekishoError(error)) {
        const cause =
            error.cause instanceof Error && error.cause.message.startsWith("duckdb: ") ? error.cause.message : null
        return { code: error.code, ...error.detail, ...(cause === null ? {} : { cause }) }
    }
    if (!(error instanceof Error)) return { name: typeof error }
    return { name: error.name, code: "code" in error && typeof error.code === "string" ? error.code : null }
}
