// The timeline as a table has it. What somebody stated in one go, fact by fact, is one row: same minute, same source, same
// certainty, same person. Nothing is left out but assessments that a later one has replaced.
import { CERTAINTY_NAMES, SOURCE_NAMES } from "../../core/incident-words.data.ts"
import { japanMoment } from "../../core/japan-time.ts"
import type { Bilingual } from "../../core/language.ts"
import { INCIDENT_MESSAGES } from "../../core/messages/incident.messages.data.ts"
import type { RecordedEvent } from "../incident/incident.ts"
import { EVENT_NAMES, eventText } from "./event-text.ts"
import { plainText } from "./list-text.ts"
import { momentText } from "./moment-text.ts"
import { shownEvents } from "./shown-events.ts"

/** When, what, from where, how surely, entered by whom. */
export function timelineRows(events: readonly RecordedEvent[]): readonly (readonly Bilingual[])[] {
    return runsOf(shownEvents(events)).map((run) => {
        const [first, ...rest] = run
        if (first === undefined) return []
        const [at, what, ...more] = timelineRow(first)
        const texts = [what ?? plainText(""), ...rest.map(({ event }) => eventText(event))]
        const joined = { ja: texts.map(({ ja }) => ja).join(" "), en: texts.map(({ en }) => en).join("; ") }
        return [at ?? plainText(""), joined, ...more]
    })
}

export function timelineRow({ atMs, by, event }: RecordedEvent): Bilingual[] {
    const { at, source, certainty } = event.said
    const name = EVENT_NAMES[event.kind]
    const text = eventText(event)
    return [
        momentText(at ?? japanMoment(atMs)),
        { ja: `${name.ja}: ${text.ja}`, en: `${name.en}: ${text.en}` },
        source === null ? plainText("") : sourceText(SOURCE_NAMES[source.kind], source.text),
        certainty === "unknown" ? INCIDENT_MESSAGES.certaintyNotSaid : CERTAINTY_NAMES[certainty],
        plainText(by),
    ]
}

/** Neighbours that were stated in one go. */
function runsOf(events: readonly RecordedEvent[]): readonly (readonly RecordedEvent[])[] {
    return events.reduce<RecordedEvent[][]>((runs, event) => {
        const run = runs.at(-1)
        const before = run?.[0]
        if (run === undefined || before === undefined || !isOneGo(before, event)) return [...runs, [event]]
        run.push(event)
        return runs
    }, [])
}

function isOneGo(a: RecordedEvent, b: RecordedEvent): boolean {
    if (a.event.kind !== "stated" || b.event.kind !== "stated" || a.by !== b.by) return false
    return JSON.stringify([a.event.said, japanMoment(a.atMs)]) === JSON.stringify([b.event.said, japanMoment(b.atMs)])
}

function sourceText({ ja, en }: Bilingual, text: string): Bilingual {
    return text === "" ? { ja, en } : { ja: `${ja}（${text}）`, en: `${en} (${text})` }
}
