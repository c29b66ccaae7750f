import type { Kysely } from "kysely"
import { incidentOf } from "../incident/evolve.ts"
import type { RecordedEvent } from "../incident/incident.ts"
import type { IncidentRecord } from "../contract.ts"
import type { ProfileVersion } from "../profile/profile.ts"
import { isShown, type RegisterFilter } from "../register/filter.ts"
import type { Summary } from "../register/summary.ts"
import { eventOf, profileOf, summaryOfRow } from "./rows.ts"
import type { ControlTables } from "./tables.ts"

export async function readEvents(db: Kysely<ControlTables>, id: string): Promise<RecordedEvent[]> {
    const rows = await db
        .selectFrom("incident_events")
        .select(["seq", "at_ms", "by", "body"])
        .where("incident_id", "=", id)
        .orderBy("seq")
        .execute()
    return rows.map(eventOf)
}

export async function readIncident(db: Kysely<ControlTables>, id: string): Promise<IncidentRecord | null> {
    const events = await readEvents(db, id)
    const incident = incidentOf(id, events)
    return incident === null ? null : { incident, events }
}

/** What the database can tell cheaply, it filters; the rest, and the meaning of it all, is isShown()'s. */
export async function readRegister(db: Kysely<ControlTables>, filter: RegisterFilter): Promise<Summary[]> {
    let query = db.selectFrom("incidents").select("summary")
    if (filter.state !== null) query = query.where("state", "=", filter.state)
    if (filter.kind !== null) query = query.where("kind", "=", filter.kind)
    const rows = await query.orderBy("opened_at_ms", "desc").orderBy("id", "desc").execute()
    return rows.map(summaryOfRow).filter((summary) => isShown(summary, filter))
}

export async function readAttachment(
    db: Kysely<ControlTables>,
    id: string,
    number: number,
): Promise<Uint8Array | null> {
    const parts = await db
        .selectFrom("attachment_parts")
        .select("bytes")
        .where("incident_id", "=", id)
        .where("number", "=", number)
        .orderBy("part")
        .execute()
    return parts.length === 0 ? null : new Uint8Array(Buffer.concat(parts.map(({ bytes }) => bytes)))
}

export async function readProfile(db: Kysely<ControlTables>): Promise<ProfileVersion | null> {
    const row = await db
        .selectFrom("profiles")
        .select(["version", "at_ms", "by", "body"])
        .orderBy("version", "desc")
        .limit(1)
        .executeTakeFirst()
    return row === undefined ? null : profileOf(row)
}
