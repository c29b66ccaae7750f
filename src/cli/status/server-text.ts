import type { Bilingual, Language } from "../../core/language.ts"
import { CLI_MESSAGES } from "../../core/messages/cli.messages.data.ts"
import { GUARD_MESSAGES } from "../../core/messages/guard.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { STATUS_MESSAGES } from "../../core/messages/status.messages.data.ts"
import { EVENT_NAMES } from "../../core/observation-names.data.ts"
import { japanTime } from "../../core/japan-time.ts"
import { renderTable } from "../table.ts"
import type { ServerAnswer, ToldEvent } from "./server-answer.ts"

/** Rows on a terminal; `--json` has all that the answer has. */
const EVENT_ROWS = 10
/** A route may be a thousand characters long: one must not push the other columns off a terminal. */
const ROUTE_UNITS = 40

/** Numbers of an event that are moments, Unix milliseconds. */
const MOMENTS: ReadonlySet<string> = new Set(["fromMs", "toMs"])

const KIND_WORDS: ReadonlyMap<string, Bilingual> = new Map(Object.entries(EVENT_NAMES))

export function serverLines({ totals, ingest, events }: ServerAnswer, language: Language): string[] {
    const { requests, exposures, persons } = totals
    const records = { requests, exposures, persons, events: totals.events, lagBytes: ingest.lagBytes }
    return [
        say(GUARD_MESSAGES.statusServer, records)[language],
        say(CLI_MESSAGES.scopeCoverage, { ...totals.coverage })[language],
        ...(totals.masked.values === 0 ? [] : [say(STATUS_MESSAGES.masked, { ...totals.masked })[language]]),
        ...eventLines(events, language),
    ]
}

function eventLines(events: readonly ToldEvent[], language: Language): string[] {
    if (events.length === 0) return [STATUS_MESSAGES.noEvents[language], ""]
    const rows = events.slice(0, EVENT_ROWS).map((event) => cells(event, language))
    const lines = [
        "",
        STATUS_MESSAGES.events[language],
        renderTable([STATUS_MESSAGES.eventsHeader[language].split("|"), ...rows]),
    ]
    const more = events.length - rows.length
    const rest = more > 0 ? [say(STATUS_MESSAGES.moreEvents, { more })[language]] : []
    return [...lines, ...rest, ""]
}

function cells(event: ToldEvent, language: Language): string[] {
    const numbers = Object.entries(event.numbers).map(([name, value]) => `${name} ${shown(name, value)}`)
    return [
        japanTime(event.atMs),
        KIND_WORDS.get(event.event)?.[language] ?? event.event,
        clipped(event.route ?? ""),
        event.client?.address ?? "",
        numbers.join(", "),
        event.transaction ?? "",
    ]
}

function shown(name: string, value: number): string {
    return MOMENTS.has(name) ? japanTime(value) : value.toLocaleString("en-US")
}

function clipped(text: string): string {
    return text.length > ROUTE_UNITS ? `${text.slice(0, ROUTE_UNITS - 1)}…` : text
}
