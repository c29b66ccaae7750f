import type { Kysely } from "kysely"
import { incidentOf } from "../incident/evolve.ts"
import { REGISTER_FORMAT } from "../register/summary.ts"
import { readEvents } from "./read-store.ts"
import type { ControlTables } from "./tables.ts"
import { rowOf } from "./write-store.ts"

const SETTING = "register_format"

/** Derives the register anew from the events where another version wrote it. */
export async function renewRegister(db: Kysely<ControlTables>): Promise<void> {
    const stored = await db.selectFrom("settings").select("value").where("name", "=", SETTING).executeTakeFirst()
    const value = String(REGISTER_FORMAT)
    if (stored?.value === value) return
    await db.transaction().execute(async (transaction) => {
        const incidents = await transaction.selectFrom("incidents").select("id").forUpdate().execute()
        for (const { id } of incidents) {
            const incident = incidentOf(id, await readEvents(transaction, id))
            if (incident === null) continue
            const { id: _, ...row } = rowOf(incident)
            await transaction.updateTable("incidents").set(row).where("id", "=", id).execute()
        }
        await transaction
            .insertInto("settings")
            .values({ name: SETTING, value })
            .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
            .execute()
    })
}
