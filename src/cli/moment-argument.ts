// A moment on the command line.
import { ConfigProblem } from "../config/config-problem.ts"
import { readMoment } from "../control/dialogue/read-moment.ts"
import { JAPAN_OFFSET_MS, japanMoment } from "../core/japan-time.ts"

/** Whether a text is written as a moment, even one that is none (February 30), in figures or in words (昨日). */
export function isMoment(text: string, nowMs: number = Date.now()): boolean {
    return MOMENT.test(text) || spokenMoment(text, nowMs) !== null
}

function spokenMoment(text: string, nowMs: number): RegExpExecArray | null {
    return MOMENT.exec(readMoment(text.normalize("NFKC").trim(), japanMoment(nowMs)) ?? "")
}

const MOMENT =
    /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,3}))?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$/

const EXPECTED = "2026-10-03 | 2026-10-03T09:30 | 2026-10-03T09:30+09:00"

/**
 * ISO 8601, or as people say it (昨日, 10/3 9時半), in Japan's time where it names no zone, as everywhere in the product: servers are often set to UTC. A day alone is its
 * first moment as a start, and the first moment after it as an end: `--to 2026-11-22` includes that day, since a scope errs towards more.
 *
 * @param option for the message
 * @param nowMs Unix milliseconds
 * @returns Unix milliseconds
 * @throws ConfigProblem SEKISHO_CLI_INPUT_INVALID
 */
export function momentArgument(
    text: string,
    option: string,
    edge: "start" | "end",
    nowMs: number = Date.now(),
): number {
    const match = MOMENT.exec(text) ?? spokenMoment(text, nowMs)
    if (match === null) throw new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", option, EXPECTED)
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
        .slice(1, 7)
        .map((part) => Number(part ?? 0))
    const milli = Number((match[7] ?? "0").padEnd(3, "0"))
    if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 59) {
        throw new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", option, EXPECTED)
    }
    const dayAlone = match[4] === undefined
    const shift = dayAlone && edge === "end" ? 1 : 0
    return Date.UTC(year, month - 1, day + shift, hour, minute, second, milli) - offsetMs(match[8])
}

/** February 30 would silently become March 2. */
function isCalendarDay(year: number, month: number, day: number): boolean {
    const date = new Date(Date.UTC(year, month - 1, day))
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const MINUTE_MS = 60_000

function offsetMs(zone: string | undefined): number {
    if (zone === undefined) return JAPAN_OFFSET_MS
    if (zone === "Z") return 0
    const digits = zone.slice(1).replace(":", "")
    const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
    return (zone.startsWith("-") ? -minutes : minutes) * MINUTE_MS
}
