// What workers tell of decoys, counted and made into events: one a client, however many pages it asks for, and one a route
// on which the meter is blind. Of very many (a page with a decoy that everybody looks at) the first are told one by one and
// the others as one, so that they do not bury each other.
import { DECOY_MESSAGES } from "../../core/messages/decoy.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { EventRecorder } from "../events/event-recorder.ts"
import type { DecoyCounter } from "./decoy-counts.ts"
import { type DecoyReport, wordsOf } from "./decoy-report.ts"

const HOUR_MS = 3_600_000
const TOLD_AN_HOUR = 50

export function createDecoyAlarm(
    counter: DecoyCounter,
    events: EventRecorder,
    now: () => number,
): (report: DecoyReport) => void {
    const leftKey = createKeys("decoy-left", now)
    const missedKey = createKeys("decoy-missed", now)
    return (report) => {
        const { route, client, transaction, atMs } = report.place
        const about = { route, client, transaction, atMs }
        if (report.kind === "left") {
            const { ids } = report
            const text = say(DECOY_MESSAGES.leftEvent, { ids: wordsOf(ids), address: client.address, route })
            const dedupe = leftKey(client.address)
            events.record({ event: "decoy-left", ...about, text, numbers: { decoys: ids.length }, dedupe })
            return
        }
        counter.add(route, report)
        if (report.missed.length === 0 || report.expected) return
        const numbers = { served: report.served.length, missed: report.missed.length }
        const text = say(DECOY_MESSAGES.missedEvent, { ids: wordsOf(report.missed), route })
        events.record({ event: "decoy-missed", ...about, text, numbers, dedupe: missedKey(route) })
    }
}

/** The key under which an event about somebody is told once an hour (events/event-recorder.ts). */
function createKeys(event: string, now: () => number): (whom: string) => string {
    const told = new Set<string>()
    let sinceMs = now()
    return (whom) => {
        if (now() - sinceMs >= HOUR_MS) {
            told.clear()
            sinceMs = now()
        }
        if (told.size < TOLD_AN_HOUR) told.add(whom)
        return told.has(whom) ? `${event} ${whom}` : `${event} of others`
    }
}
