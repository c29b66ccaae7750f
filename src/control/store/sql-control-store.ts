// The control store over SQL, whichever driver Kysely was given.
import type { Kysely } from "kysely"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { isIntact } from "../attachment/seal.ts"
import type { Act, ControlStore } from "../contract.ts"
import type { DeedWitness } from "../deeds/witness.ts"
import type { IncidentEvent } from "../incident/incident.ts"
import { readDeeds } from "./deed-rows.ts"
import { driverFault } from "./driver-fault.ts"
import { migrate } from "./migrate.ts"
import { readAttachment, readIncident, readProfile, readRegister } from "./read-store.ts"
import { renewRegister } from "./renew-register.ts"
import { storeId } from "./store-id.ts"
import { SCHEMA, type ControlTables } from "./tables.ts"
import { UNWITNESSED, witnessing } from "./witnessing.ts"
import { openIncident, recordEvent, saveProfile, type Store } from "./write-store.ts"

/** What the store does not know of its connection. */
export interface StoreEnds {
    readonly close: () => Promise<void>
    readonly failed: () => boolean
}

/**
 * Brings the schema up to date and gives the store on it.
 *
 * @param witness told of every deed; null: nobody is
 * @throws SekishoError SEKISHO_CONTROL_OPEN_FAILED, SEKISHO_CONTROL_UNREACHABLE
 */
export async function openSqlControlStore(
    connection: Kysely<ControlTables>,
    nowMs: number,
    ends: StoreEnds,
    witness: DeedWitness | null = null,
): Promise<ControlStore> {
    const db = connection.withSchema(SCHEMA)
    try {
        await migrate(db, nowMs)
        await renewRegister(db)
        const id = await storeId(db)
        return storeOn({ db, witness: witness === null ? UNWITNESSED : witnessing(db, id, witness) }, id, ends)
    } catch (error) {
        throw driverFault("SEKISHO_CONTROL_OPEN_FAILED", error)
    }
}

function storeOn(store: Store, id: string, { close, failed }: StoreEnds): ControlStore {
    const { db } = store
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
        id,
        open: async (event, act) => guarded(async () => openIncident(store, event, act)),
        record: async (incident, event, act, sealed) =>
            guarded(async () => {
                checkSealed(event, sealed)
                return recordEvent(store, incident, event, act, sealed)
            }),
        deeds: async (after) => guarded(async () => readDeeds(db, after)),
        incident: async (incident) => guarded(async () => readIncident(db, incident)),
        register: async (filter) => guarded(async () => readRegister(db, filter)),
        attachment: async (incident, number, act) => guarded(async () => handOut(store, incident, number, act)),
        profile: async () => guarded(async () => readProfile(db)),
        saveProfile: async (profile, act) => guarded(async () => saveProfile(store, profile, act)),
        failed,
        close: async () => {
            if (closed) return
            closed = true
            await close()
        },
    }
}

/** Who had it is signed before he has it. */
async function handOut(
    { db, witness }: Store,
    incident: string,
    number: number,
    { by, nowMs }: Act,
): Promise<Uint8Array | null> {
    const bytes = await readAttachment(db, incident, number)
    if (bytes === null) return null
    await witness.begin(nowMs)
    witness.opened({ incident, number, by, atMs: nowMs })
    return bytes
}

/** An attachment without its file, or a file that is none, would be found out on the day it is needed. */
function checkSealed(event: IncidentEvent, sealed: Uint8Array | null): void {
    const fits = event.kind === "attached" ? sealed !== null && isIntact(event.attachment, sealed) : sealed === null
    if (!fits) throw new SekishoError("SEKISHO_CONTROL_ATTACHMENT_DAMAGED", { bytes: sealed?.length ?? 0 })
}
