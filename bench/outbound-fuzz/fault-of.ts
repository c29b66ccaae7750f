// What a fuzzed body must not do.
import type { FuzzedBody } from "./mutate-body.ts"
import { readBody, type Read } from "./read-body.ts"

/** A body that takes this long, and longer than its length allows, hangs as far as a visitor is concerned. */
const SLOW_MS = 100
const SLOW_UNITS_A_MS = 1_000
/** An address or number that is cut is another one. */
const CUT_VALUES = 1

/** What is wrong with a body; null: nothing. */
export function faultOf(body: FuzzedBody, index: number): string | null {
    const start = performance.now()
    let once: Read
    try {
        once = readBody(body, 509)
    } catch (error) {
        return `threw ${String(error).split("\n", 1)[0] ?? ""}`
    }
    const ms = performance.now() - start
    if (ms > SLOW_MS && ms > body.text.length / SLOW_UNITS_A_MS && again(body) > SLOW_MS)
        return `took ${ms.toFixed(0)} ms for ${body.text.length} units`
    if (once.coverage === "fault") return "text was left unread without a reason"
    const pieces = readBody(body, 1 + (index % 97))
    if (pieces.exposures !== once.exposures) return "shows other people in other pieces"
    if (body.whole === null || once.strong.size === 0) return null
    const whole = readBody({ ...body, text: body.whole }, 509).strong
    const invented = [...once.strong].filter((identifier) => !whole.has(identifier))
    return invented.length > CUT_VALUES ? `cut, it shows ${invented.length} identifiers that the whole has not` : null
}

/** Readings that must all be slow: the machine may have been busy elsewhere, or memory been cleared just then. */
const TRIES = 3

/** @returns ms of CPU of the fastest */
function again(body: FuzzedBody): number {
    const times = Array.from({ length: TRIES }, () => {
        const start = process.threadCpuUsage()
        readBody(body, 509)
        const { user, system } = process.threadCpuUsage(start)
        return (user + system) / 1_000
    })
    return Math.min(...times)
}
