import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { ControlStore, IncidentRecord } from "./contract.ts"
import type { Profile } from "./profile/profile.ts"

/** An incident with everything that happened to it, and the organisation it happened to. */
export interface Case {
    readonly record: IncidentRecord
    /** Null where none was entered. */
    readonly profile: Profile | null
}

/** @throws SekishoError SEKISHO_CONTROL_INCIDENT_UNKNOWN */
export async function readCase(store: ControlStore, id: string): Promise<Case> {
    const record = await store.incident(id)
    if (record === null) throw new SekishoError("SEKISHO_CONTROL_INCIDENT_UNKNOWN")
    return { record, profile: (await store.profile())?.profile ?? null }
}
