// Names the store, so that a journal can say of which one it speaks: two stores both have an incident 2026-001.
import { randomUUID } from "node:crypto"
import type { Kysely } from "kysely"
import type { ControlTables } from "./tables.ts"

const SETTING = "store_id"

/** Made once; of two at once, both get the one that was first. */
export async function storeId(db: Kysely<ControlTables>): Promise<string> {
    await db
        .insertInto("settings")
        .values({ name: SETTING, value: randomUUID() })
        .onConflict((conflict) => conflict.column("name").doNothing())
        .execute()
    const { value } = await db
        .selectFrom("settings")
        .select("value")
        .where("name", "=", SETTING)
        .executeTakeFirstOrThrow()
    return value
}
