// Rows as they come from either driver, read into what they mean. A row that does not read is a fault, never a guess.
import { z } from "zod"
import { INCIDENT_KINDS, INCIDENT_STATES } from "../../core/incident.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { RecordedEvent } from "../incident/incident.ts"
import type { ProfileVersion } from "../profile/profile.ts"
import type { Summary } from "../register/summary.ts"
import { EVENT_SCHEMA } from "../schema/event-schema.ts"
import { COUNT_SCHEMA } from "../schema/figures-schema.ts"
import { PROFILE_SCHEMA } from "../schema/profile-schema.ts"

/** `bigint` is text from one driver, a number from the other. */
const Milliseconds = z.coerce.number().int()

const EVENT_ROW: z.ZodType<RecordedEvent> = z
    .object({ seq: z.int(), at_ms: Milliseconds, by: z.string(), body: EVENT_SCHEMA })
    .transform(({ seq, at_ms: atMs, by, body: event }) => ({ seq, atMs, by, event }))

const PROFILE_ROW: z.ZodType<ProfileVersion> = z
    .object({ version: z.int(), at_ms: Milliseconds, by: z.string(), body: PROFILE_SCHEMA })
    .transform(({ version, at_ms: atMs, by, body: profile }) => ({ version, atMs, by, profile }))

const Moment = z.string()

const SUMMARY: z.ZodType<Summary> = z.strictObject({
    id: z.string(),
    state: z.enum(INCIDENT_STATES),
    kind: z.enum([...INCIDENT_KINDS, "unknown"]),
    title: z.string(),
    knownAt: Moment.nullable(),
    openedAtMs: z.int(),
    changedAtMs: z.int(),
    personsMaximum: COUNT_SCHEMA,
    recordsMaximum: COUNT_SCHEMA,
    figures: z.int(),
    openSteps: z.int(),
    openTasks: z.int(),
    nextUntil: Moment.nullable(),
})

export function eventOf(row: unknown): RecordedEvent {
    return read(EVENT_ROW, row)
}

export function profileOf(row: unknown): ProfileVersion {
    return read(PROFILE_ROW, row)
}

export function summaryOfRow(row: { readonly summary: unknown }): Summary {
    return read(SUMMARY, row.summary)
}

/** The schema's own message would quote what it read. */
function read<T>(schema: z.ZodType<T>, row: unknown): T {
    const result = schema.safeParse(row)
    if (result.success) return result.data
    throw new SekishoError("SEKISHO_CONTROL_RECORD_UNREADABLE", { issues: result.error.issues.length })
}
