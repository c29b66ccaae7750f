// The gate's log: codes and numbers on stderr, nothing of a request. JSON lines, or one readable line each on a terminal.
import { pino } from "pino"
import { isSekishoError } from "../core/errors/sekisho-error.ts"

export interface GateLog {
    /** @param numbers sizes, counts, ids of workers; never text of a request */
    info(what: string, numbers?: Readonly<Record<string, number>>): void
    /** Tells an error's code and numbers; of a foreign error its name and the place it came from. */
    fault(what: string, error: unknown): void
}

/** The same fault is told once in this time, with how often it was not told: visitors must not be able to fill a disk. */
const REPEAT_MS = 10_000
const REMEMBERED_FAULTS = 200

export function createGateLog(): GateLog {
    const sink = process.stderr.isTTY
        ? { write: (line: string) => void process.stderr.write(readable(line)) }
        : undefined
    const options = { base: { part: "gate" }, timestamp: pino.stdTimeFunctions.isoTime }
    const log = sink === undefined ? pino(options, pino.destination({ fd: 2, sync: true })) : pino(options, sink)
    const told = new Map<string, { atMs: number; unsaid: number }>()
    return {
        info: (what, numbers = {}) => log.info(numbers, what),
        fault: (what, error) => {
            const described = describeFault(error)
            const key = `${what} ${String(described["code"] ?? described["at"])}`
            const last = told.get(key)
            if (last !== undefined && performance.now() - last.atMs < REPEAT_MS) {
                last.unsaid += 1
                return
            }
            if (told.size >= REMEMBERED_FAULTS) told.clear()
            told.set(key, { atMs: performance.now(), unsaid: 0 })
            log.error(last === undefined || last.unsaid === 0 ? described : { ...described, unsaid: last.unsaid }, what)
        },
    }
}

/** Messages of foreign errors may quote what they choked on, so they are left out (docs/threats.md). */
function describeFault(error: unknown): Record<string, unknown> {
    if (isSekishoError(error)) return { code: error.code, ...error.detail }
    if (!(error instanceof Error)) return { name: typeof error }
    const code = "code" in error && typeof error.code === "string" ? error.code : null
    const frames = error.stack?.split("\n    at ").slice(1) ?? []
    const at = /([^\s()/]+:\d+):\d+\)?$/.exec(frames[0] ?? "")?.[1] ?? null
    return { name: error.name, code, at }
}

function readable(line: string): string {
    const entry: unknown = JSON.parse(line)
    if (typeof entry !== "object" || entry === null) return line
    const { time, msg, level: _, part: __, ...rest } = Object.fromEntries(Object.entries(entry))
    const details = Object.entries(rest).map(([key, value]) => `${key}=${String(value)}`)
    return [String(time), String(msg), ...details].join(" ") + "\n"
}
