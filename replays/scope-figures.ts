import type { ScopeFigures } from "./scenario.ts"
import { eventsOf, sekisho } from "./sekisho-process.ts"

/** What the ledger says: asked of the running server, as an owner would. */
export async function figuresOf(dataDir: string): Promise<ScopeFigures> {
    const [scope] = await sekisho(dataDir, "scope")
    const events = await eventsOf(dataDir)
    const persons = objectAt(scope, "persons")
    const maximum = persons["maximum"]
    return {
        confirmed: Number(persons["confirmed"]),
        likely: Number(persons["likely"]),
        maximum: maximum === null ? null : Number(maximum),
        notes: namesIn(scope?.["notes"], "code"),
        events: events.map((event) => String(event["event"])),
    }
}

function objectAt(parent: Record<string, unknown> | undefined, key: string): Record<string, unknown> {
    const value = parent?.[key]
    return typeof value === "object" && value !== null ? { ...value } : {}
}

function namesIn(list: unknown, key: string): string[] {
    if (!Array.isArray(list)) return []
    return list.map((item: unknown) =>
        String(typeof item === "object" && item !== null ? objectAt({ item }, "item")[key] : item),
    )
}
