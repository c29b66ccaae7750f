// Events as rows, in pages, over all incidents: for whoever compares them with a journal.
import { sql, type Kysely } from "kysely"
import { z } from "zod"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { allDeeds, type DeedPlace } from "../deeds/all-deeds.ts"
import type { StoredDeed } from "../deeds/deed.ts"
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
    for await (const deed of allDeeds(async (after) => readDeeds(db, after))) if (deed.journal === null) yield deed
}

function deedOf(row: unknown): StoredDeed {
    const result = ROW.safeParse(row)
    if (result.success) return result.data
    throw new SekishoError("SEKISHO_CONTROL_RECORD_UNREADABLE", { issues: result.error.issues.length })
}
