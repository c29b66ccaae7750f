// Which events become an alert of their own. One of the same kind, route and client within ten minutes is folded into the
// first, so that an attacker who reaches a cap a thousand times does not bury the one alert that matters.
import type { EventRecord } from "../../core/observation.ts"
import { ALERT_TITLES, type Alert } from "./alert.ts"

export const FOLD_MS = 600_000
/** Kinds, routes and clients remembered; beyond it the oldest is forgotten, which errs towards one alert too many. */
const WINDOWS_LIMIT = 10_000
/** Ids remembered, against an event that is read twice. */
const IDS_LIMIT = 50_000

export interface AlertFolder {
    /** @returns null when the event is none to alert, was offered before, or was folded into an earlier alert */
    readonly offer: (event: EventRecord) => Alert | null
}

export function createAlertFolder(): AlertFolder {
    const windows = new Map<string, Alert>()
    const offered = new Set<string>()
    return {
        offer: (event) => {
            const title = ALERT_TITLES[event.event]
            if (title === undefined || offered.has(event.id)) return null
            remember(offered, event.id)
            const key = JSON.stringify([event.event, event.route, event.client?.address ?? null])
            const first = windows.get(key)
            if (first !== undefined && Math.abs(event.atMs - first.event.atMs) < FOLD_MS) {
                first.repeats++
                return null
            }
            const alert = { event, title, repeats: 0 }
            windows.delete(key)
            windows.set(key, alert)
            if (windows.size > WINDOWS_LIMIT) forgetOldest(windows.keys(), (oldest) => windows.delete(oldest))
            return alert
        },
    }
}

function remember(ids: Set<string>, id: string): void {
    ids.add(id)
    if (ids.size > IDS_LIMIT) forgetOldest(ids.keys(), (oldest) => ids.delete(oldest))
}

function forgetOldest(keys: IterableIterator<string>, forget: (key: string) => void): void {
    const oldest = keys.next()
    if (oldest.done !== true) forget(oldest.value)
}
