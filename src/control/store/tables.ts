// The tables as Kysely types them. Times are Unix milliseconds in `bigint`, which one driver gives as text and the other
// as a number: rows.ts reads both.
import type { ColumnType, Generated } from "kysely"

/** A JSON document: written as text, read as whatever it is. */
type Json = ColumnType<unknown, string, string>
type Big = ColumnType<string | number, number, number>

export interface ControlTables {
    schema_version: { version: number; applied_at_ms: Big }
    settings: { name: string; value: string }
    incident_numbers: { year: number; last: number }
    incidents: {
        id: string
        version: number
        state: string
        kind: string
        opened_at_ms: Big
        summary: Json
    }
    incident_events: {
        incident_id: string
        seq: number
        at_ms: Big
        by: string
        kind: string
        body: Json
        /** Which journal it was announced in, and what keeps its digest from being guessed (deeds/deed.ts). */
        journal: string | null
        salt: string | null
    }
    attachment_parts: { incident_id: string; number: number; part: number; bytes: Uint8Array }
    profiles: {
        version: Generated<number>
        at_ms: Big
        by: string
        body: Json
        /** As of events. */
        journal: string | null
        salt: string | null
    }
}

/** Everything of ours lies in a schema of its own: a server may have others. */
export const SCHEMA = "sekisho"
