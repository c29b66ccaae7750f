// What the incident routes are asked. Strict, as everything that comes over the socket.
import { z } from "zod"
import { INCIDENT_KINDS, INCIDENT_STATES } from "../../core/incident.ts"
import { isLocalMoment } from "../../core/japan-time.ts"
import type { IncidentEvent } from "../../control/incident/incident.ts"
import type { Profile } from "../../control/profile/profile.ts"
import type { RegisterFilter } from "../../control/register/filter.ts"
import { EVENT_SCHEMA } from "../../control/schema/event-schema.ts"
import { PROFILE_SCHEMA } from "../../control/schema/profile-schema.ts"
import { Moment, Name } from "../../control/schema/text-schema.ts"

export interface EventBody {
    readonly event: IncidentEvent
    readonly by: string
    /** The encrypted file of an `attached` event; null for any other. */
    readonly sealed: Uint8Array | null
}

const Sealed = z
    .base64()
    .transform((text) => new Uint8Array(Buffer.from(text, "base64")))
    .nullable()
    .default(null)

export const EVENT_BODY: z.ZodType<EventBody> = z.strictObject({ event: EVENT_SCHEMA, by: Name, sealed: Sealed })

export const PROFILE_BODY: z.ZodType<{ readonly profile: Profile; readonly by: string }> = z.strictObject({
    profile: PROFILE_SCHEMA,
    by: Name,
})

const Day = z.string().refine((text) => text.length === "2026-11-22".length && isLocalMoment(text))

export const REGISTER_QUERY: z.ZodType<RegisterFilter> = z
    .strictObject({
        state: z.enum(INCIDENT_STATES).optional(),
        kind: z.enum([...INCIDENT_KINDS, "unknown"]).optional(),
        open: z.literal("1").optional(),
        overdueAt: Moment.optional(),
        from: Day.optional(),
        to: Day.optional(),
    })
    .transform(({ state, kind, open, overdueAt, from, to }) => ({
        state: state ?? null,
        kind: kind ?? null,
        open: open !== undefined,
        overdueAt: overdueAt ?? null,
        from: from ?? null,
        to: to ?? null,
    }))

/** As the store gives them. */
export const INCIDENT_ID: z.ZodType<string> = z.string().regex(/^[0-9]{4}-[0-9]{3,9}$/)
/** Who has a file handed out is signed. */
export const ATTACHMENT_QUERY: z.ZodType<{ readonly by: string }> = z.strictObject({ by: Name })

/** Behind which event; null: from the beginning. Incidents as the store's rows name them, however they were altered. */
export const DEEDS_QUERY: z.ZodType<{ readonly incident: string; readonly seq: number } | null> = z
    .strictObject({ incident: z.string().optional(), seq: z.coerce.number().int().optional() })
    .transform(({ incident, seq }) => (incident === undefined ? null : { incident, seq: seq ?? 0 }))

export const ATTACHMENT_NUMBER: z.ZodType<number> = z.coerce.number().int().min(1).max(100_000)
