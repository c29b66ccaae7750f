// Everything that is written, each in one transaction. The row of the incident is locked while an event is judged, so
// that of two at once the second sees what the first has left.
import type { Kysely, Transaction } from "kysely"
import { japanDate } from "../../core/japan-time.ts"
import type { Act } from "../contract.ts"
import { incidentOf } from "../incident/evolve.ts"
import type { Incident, IncidentEvent, Outcome } from "../incident/incident.ts"
import { judge } from "../incident/judge.ts"
import { transition } from "../incident/transition.ts"
import { type DeedName, PROFILE_DEEDS, PROFILE_SAVED, type StoredDeed } from "../deeds/deed.ts"
import type { Profile, ProfileVersion } from "../profile/profile.ts"
import { summaryOf } from "../register/summary.ts"
import { readEvents } from "./read-store.ts"
import { profileOf } from "./rows.ts"
import type { ControlTables } from "./tables.ts"
import type { Witnessing } from "./witnessing.ts"

/** Rows of a file: small enough for one statement of either driver, large enough to be few. */
const PART_BYTES = 262_144
const NUMBER_DIGITS = 3

export interface Store {
    readonly db: Kysely<ControlTables>
    readonly witness: Witnessing
}

/** What a transaction leaves: null where nothing was kept. */
interface Kept {
    readonly outcome: Outcome
    readonly deed: DeedName | null
}

export async function openIncident({ db, witness }: Store, event: IncidentEvent, act: Act): Promise<Outcome> {
    const refusal = judge(null, event, act.nowMs)
    if (refusal !== null) return { kind: "refused", refusal }
    const beginning = witness.begin(act.nowMs)
    if (beginning !== null) await beginning
    const kept = await db.transaction().execute(async (transaction): Promise<Kept> => {
        const id = await nextId(transaction, act.nowMs)
        const outcome = transition({ id, incident: null, event, ...act })
        if (outcome.kind === "refused") return { outcome, deed: null }
        await transaction.insertInto("incidents").values(rowOf(outcome.incident)).execute()
        const deed = await insertEvent(transaction, outcome.incident, event, act, witness)
        return { outcome, deed: witness.announce(deed) }
    })
    return settled(kept, witness)
}

/** After the transaction: what is told as kept is durable. */
function settled({ outcome, deed }: Kept, witness: Witnessing): Outcome {
    if (deed !== null) witness.kept(deed)
    return outcome
}

export async function recordEvent(
    { db, witness }: Store,
    id: string,
    event: IncidentEvent,
    act: Act,
    sealed: Uint8Array | null,
): Promise<Outcome | null> {
    const beginning = witness.begin(act.nowMs)
    if (beginning !== null) await beginning
    const kept = await db.transaction().execute(async (transaction): Promise<Kept | null> => {
        const locked = transaction.selectFrom("incidents").select("id").where("id", "=", id).forUpdate()
        if ((await locked.executeTakeFirst()) === undefined) return null
        const incident = incidentOf(id, await readEvents(transaction, id))
        const outcome = transition({ id, incident, event, ...act })
        if (outcome.kind === "refused") return { outcome, deed: null }
        const deed = await insertEvent(transaction, outcome.incident, event, act, witness)
        if (sealed !== null) await insertParts(transaction, outcome.incident, sealed)
        const { id: _, ...row } = rowOf(outcome.incident)
        await transaction.updateTable("incidents").set(row).where("id", "=", id).execute()
        return { outcome, deed: witness.announce(deed) }
    })
    return kept === null ? null : settled(kept, witness)
}

/** Announced and confirmed as an event is. */
export async function saveProfile({ db, witness }: Store, profile: Profile, act: Act): Promise<ProfileVersion> {
    const beginning = witness.begin(act.nowMs)
    if (beginning !== null) await beginning
    const { saved, deed } = await db.transaction().execute(async (transaction) => {
        const mark = witness.mark()
        const text = JSON.stringify(profile)
        const row = await transaction
            .insertInto("profiles")
            .values({ at_ms: act.nowMs, by: act.by, body: text, ...mark })
            .returning(["version", "at_ms", "by", "body"])
            .executeTakeFirstOrThrow()
        const { version: seq } = row
        const place = { incident: PROFILE_DEEDS, seq, kind: PROFILE_SAVED }
        const body: unknown = JSON.parse(text)
        const named = witness.announce({ ...place, atMs: act.nowMs, by: act.by, body, ...mark })
        return { saved: profileOf(row), deed: named }
    })
    witness.kept(deed)
    return saved
}

/** Taking a number locks the year until the transaction ends; one that is rolled back leaves no gap. */
async function nextId(transaction: Transaction<ControlTables>, nowMs: number): Promise<string> {
    const year = Number(japanDate(nowMs).slice(0, 4))
    const { last } = await transaction
        .insertInto("incident_numbers")
        .values({ year, last: 1 })
        .onConflict((conflict) =>
            conflict.column("year").doUpdateSet((build) => ({ last: build("incident_numbers.last", "+", 1) })),
        )
        .returning("last")
        .executeTakeFirstOrThrow()
    return `${year}-${String(last).padStart(NUMBER_DIGITS, "0")}`
}

async function insertEvent(
    transaction: Transaction<ControlTables>,
    { id, version }: Incident,
    event: IncidentEvent,
    { by, nowMs }: Act,
    witness: Witnessing,
): Promise<StoredDeed> {
    const text = JSON.stringify(event)
    const body: unknown = JSON.parse(text)
    const deed = { incident: id, seq: version, atMs: nowMs, by, kind: event.kind, body, ...witness.mark() }
    const { journal, salt } = deed
    await transaction
        .insertInto("incident_events")
        .values({ incident_id: id, seq: version, at_ms: nowMs, by, kind: event.kind, body: text, journal, salt })
        .execute()
    return deed
}

async function insertParts(
    transaction: Transaction<ControlTables>,
    { id, attachments }: Incident,
    sealed: Uint8Array,
): Promise<void> {
    for (let part = 0; part * PART_BYTES < sealed.length; part++) {
        const bytes = sealed.slice(part * PART_BYTES, (part + 1) * PART_BYTES)
        await transaction
            .insertInto("attachment_parts")
            .values({ incident_id: id, number: attachments.length, part, bytes })
            .execute()
    }
}

interface IncidentRow {
    readonly id: string
    readonly version: number
    readonly state: string
    readonly kind: string
    readonly opened_at_ms: number
    readonly summary: string
}

export function rowOf(incident: Incident): IncidentRow {
    const summary = summaryOf(incident)
    return {
        id: incident.id,
        version: incident.version,
        state: summary.state,
        kind: summary.kind,
        opened_at_ms: incident.openedAtMs,
        summary: JSON.stringify(summary),
    }
}
