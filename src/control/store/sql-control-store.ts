// The control store over SQL, whichever driver Kysely was given.
import type { Kysely } from "kysely"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { isIntact } from "../attachment/seal.ts"
import type { ControlStore } from "../contract.ts"
import type { IncidentEvent } from "../incident/incident.ts"
import { driverFault } from "./driver-fault.ts"
import { migrate } from "./migrate.ts"
import { readAttachment, readIncident, readProfile, readRegister } from "./read-store.ts"
import { renewRegister } from "./renew-register.ts"
import { SCHEMA, type ControlTables } from "./tables.ts"
import { openIncident, recordEvent, saveProfile } from "./write-store.ts"

/** What the store does not know of its connection. */
export interface StoreEnds {
    readonly close: () => Promise<void>
    readonly failed: () => boolean
}

/**
 * Brings the schema up to date and gives the store on it.
 *
 * @throws SekishoError SEKISHO_CONTROL_OPEN_FAILED, SEKISHO_CONTROL_UNREACHABLE
 */
export async function openSqlControlStore(
    connection: Kysely<ControlTables>,
    nowMs: number,
    ends: StoreEnds,
): Promise<ControlStore> {
    const db = connection.withSchema(SCHEMA)
    try {
        await migrate(db, nowMs)
        await renewRegister(db)
    } catch (error) {
        throw driverFault("SEKISHO_CONTROL_OPEN_FAILED", error)
    }
    return storeOn(db, ends)
}

function storeOn(db: Kysely<ControlTables>, { close, failed }: StoreEnds): ControlStore {
    let closed = false

    async function guarded<T>(task: () => Promise<T>): Promise<T> {
        try {
            if (closed || failed()) throw new Error("closed")
            return await task()
        } catch (error) {
            throw driverFault("SEKISHO_CONTROL_QUERY_FAILED", error)
        }
    }

    return {
        open: async (event, act) => guarded(async () => openIncident(db, event, act)),
        record: async (id, event, act, sealed) =>
            guarded(async () => {
                checkSealed(event, sealed)
                return recordEvent(db, id, event, act, sealed)
            }),
        incident: async (id) => guarded(async () => readIncident(db, id)),
        register: async (filter) => guarded(async () => readRegister(db, filter)),
        attachment: async (id, number) => guarded(async () => readAttachment(db, id, number)),
        profile: async () => guarded(async () => readProfile(db)),
        saveProfile: async (profile, act) => guarded(async () => saveProfile(db, profile, act)),
        failed,
        close: async () => {
            if (closed) return
            closed = true
            await close()
        },
    }
}

/** An attachment without its file, or a file that is none, would be found out on the day it is needed. */
function checkSealed(event: IncidentEvent, sealed: Uint8Array | null): void {
    const fits = event.kind === "attached" ? sealed !== null && isIntact(event.attachment, sealed) : sealed === null
    if (!fits) throw new SekishoError("SEKISHO_CONTROL_ATTACHMENT_DAMAGED", { bytes: sealed?.length ?? 0 })
}
