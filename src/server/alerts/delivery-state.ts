// Which events each channel has delivered, in `control/alerts.json`: after a restart an alert that was not delivered is
// sent again, and one that was is not. Written whole and renamed, so that a kill leaves the old state or the new one.
import { readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { z } from "zod"
import { ALERT_AGE_LIMIT_MS } from "./alert.ts"
import { FOLD_MS } from "./fold-alerts.ts"

export interface DeliveryState {
    readonly isDelivered: (channel: string, eventId: string) => boolean
    /** @param atMs time of the event */
    readonly markDelivered: (channel: string, eventId: string, atMs: number) => Promise<void>
}

const FILE = "alerts.json"
/** Longer than an event is ever offered again. */
const KEPT_MS = ALERT_AGE_LIMIT_MS + 2 * FOLD_MS

const StateFile = z.object({ delivered: z.record(z.string(), z.record(z.string(), z.number())) })

/** A file that is missing or damaged counts as empty: an alert twice is better than none. */
export async function openDeliveryState(folder: string, now: () => number): Promise<DeliveryState> {
    const file = join(folder, FILE)
    const delivered = await readDelivered(file)
    let writing: Promise<void> = Promise.resolve()

    async function write(): Promise<void> {
        const since = now() - KEPT_MS
        for (const ids of delivered.values()) for (const [id, atMs] of ids) if (atMs < since) ids.delete(id)
        const content = {
            delivered: Object.fromEntries([...delivered].map(([name, ids]) => [name, Object.fromEntries(ids)])),
        }
        const temporary = `${file}.${process.pid}.new`
        await writeFile(temporary, JSON.stringify(content), { mode: 0o600, flush: true })
        await rename(temporary, file)
    }

    return {
        isDelivered: (channel, eventId) => delivered.get(channel)?.has(eventId) ?? false,
        markDelivered: async (channel, eventId, atMs) => {
            delivered.set(channel, (delivered.get(channel) ?? new Map<string, number>()).set(eventId, atMs))
            const mine = writing.then(write)
            writing = mine.catch(() => undefined)
            return mine
        },
    }
}

async function readDelivered(file: string): Promise<Map<string, Map<string, number>>> {
    try {
        const { delivered } = StateFile.parse(JSON.parse(await readFile(file, "utf8")))
        return new Map(Object.entries(delivered).map(([name, ids]) => [name, new Map(Object.entries(ids))]))
    } catch {
        return new Map()
    }
}
