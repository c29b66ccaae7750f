// Events as rows, in pages, over all incidents, and behind them the versions of the profile: for whoever compares them with a journal.
import { sql, type Kysely } from "kysely"
import { z } from "zod"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { allDeeds, type DeedPlace } from "../deeds/all-deeds.ts"
import { PROFILE_DEEDS, PROFILE_SAVED, type StoredDeed } from "../deeds/deed.ts"
import type { ControlTables } from "./tables.ts"

/** Rows of a page: an event with 200 steps has some 100 KB. */
export const DEED_PAGE = 200

const ROW: z.ZodType<StoredDeed> = z
    .object({
        incident_id: z.string(),
        seq: z.int(),
        at_ms: z.coerce.number(),
        by: z.string(),
        kind: z.string(),
        body: z.unknown(),
        journal: z.string().nullable(),
        salt: z.string().nullable(),
    })
    .transform(({ incident_id: incident, at_ms: atMs, ...rest }) => ({ incident, atMs, ...rest }))

export async function readDeeds(db: Kysely<ControlTables>, after: DeedPlace | null): Promise<StoredDeed[]> {
    if (after?.incident === PROFILE_DEEDS) return readProfileDeeds(db, after.seq)
    const events = await readEventDeeds(db, after)
    return events.length > 0 ? events : readProfileDeeds(db, 0)
}

/** From the first version that was announced on: those before are of a time without a journal, and are told by nothing. */
async function readProfileDeeds(db: Kysely<ControlTables>, after: number): Promise<StoredDeed[]> {
    const { first } = await db
        .selectFrom("profiles")
        .select(({ fn }) => fn.min("version").as("first"))
        .where("journal", "is not", null)
        .executeTakeFirstOrThrow()
    if (first === null) return []
    const rows = await db
        .selectFrom("profiles")
        .select(["version as seq", "at_ms", "by", "body", "journal", "salt"])
        .where("version", ">=", Math.max(first, after + 1))
        .orderBy("version")
        .limit(DEED_PAGE)
        .execute()
    return rows.map((row) => deedOf({ ...row, incident_id: PROFILE_DEEDS, kind: PROFILE_SAVED }))
}

async function readEventDeeds(db: Kysely<ControlTables>, after: DeedPlace | null): Promise<StoredDeed[]> {
    let query = db
        .selectFrom("incident_events")
        .select(["incident_id", "seq", "at_ms", "by", "kind", "body", "journal", "salt"])
    if (after !== null)
        query = query.where(sql<boolean>`(incident_id, seq) > (${after.incident}, ${sql.lit(after.seq)})`)
    const rows = await query.orderBy("incident_id").orderBy("seq").limit(DEED_PAGE).execute()
    return rows.map(deedOf)
}

/** Those that no journal was told of, from before there was one. */
export async function* olderDeeds(db: Kysely<ControlTables>): AsyncGenerator<StoredDeed> {
    for await (const deed of allDeeds(async (after) => readEventDeeds(db, after))) if (deed.journal === null) yield deed
}

function deedOf(row: unknown): StoredDeed {
    const result = ROW.safeParse(row)
    if (result.success) return result.data
    throw new SekishoError("SEKISHO_CONTROL_RECORD_UNREADABLE", { issues: result.error.issues.length })
}
