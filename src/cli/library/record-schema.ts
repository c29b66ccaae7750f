// Records and VERIS documents as they come from files: checked once, here. Unknown keys of a VERIS document are kept, since it is
// given back whole; those of a record are dropped.
import { z } from "zod"
import { FIELDS } from "../../core/fields.ts"
import {
    ACTOR_KINDS,
    ASSET_KINDS,
    BODY_KINDS,
    BOUNDS,
    CAUSE_KINDS,
    CERTAINTY_LEVELS,
    DISCOVERIES,
    HAPPENINGS,
    MEASURES,
    TIMELINE_EVENTS,
    type IncidentRecord,
} from "../../library/contract.ts"
import type { VerisIncident } from "../../library/veris/veris.ts"

const span = z.object({ start: z.int().min(0), end: z.int().min(0) })
const witness = z.object({
    article: z.string(),
    span,
    quote: z.string(),
    sentence: span,
    context: z.string(),
    certainty: z.object({ level: z.enum(CERTAINTY_LEVELS), word: z.string().nullable() }),
    headline: z.boolean(),
})

// oxlint-disable-next-line typescript/explicit-function-return-type -- the type is that of the schema it makes
const stated = <T extends z.ZodType>(value: T) => z.object({ value, witnesses: z.array(witness).min(1) })

const date = z.object({
    date: z.string().regex(/^[0-9X]{4}(?:-[0-9X]{2}){0,2}$/),
    time: z.string().nullable(),
    year: z.enum(["text", "article-date", "nearby-date", "order"]).nullable(),
    part: z.string().nullable(),
})
const timelineEntry = z.object({
    event: z.enum(TIMELINE_EVENTS),
    from: date.nullable(),
    to: z.union([date, z.literal("open")]).nullable(),
    what: z.string(),
})
const item = z.object({
    field: z.enum(FIELDS).nullable(),
    text: z.string(),
    partial: z.boolean(),
    protection: z.enum(["encrypted", "hashed"]).nullable(),
})
const figure = z.object({
    amount: z.number().min(0),
    unit: z.string(),
    kind: z.enum(["persons", "records", "cases"]),
    bounds: z.array(z.enum(BOUNDS)),
    gross: z.boolean(),
    role: z.enum(["affected", "part", "whole"]),
    of: z.string().nullable(),
    items: z.array(item),
    more: z.boolean(),
    period: timelineEntry.nullable(),
})
const body = z.object({
    name: z.string(),
    named: z.boolean(),
    kind: z.enum(BODY_KINDS).nullable(),
    role: z.enum(["victim", "contractor", "consignor"]),
    aliases: z.array(z.string()),
})

const varieties = z.looseObject({ variety: z.array(z.string()), vector: z.array(z.string()).optional() })
const actor = z.looseObject({ variety: z.array(z.string()).optional() })
const method = z.union([z.looseObject({ variety: z.array(z.string()).optional() }), z.boolean()])

const veris = z.looseObject({
    schema_version: z.string(),
    incident_id: z.string(),
    source_id: z.string().default("unknown"),
    security_incident: z.enum(["Confirmed", "Suspected", "Near miss", "False positive"]),
    summary: z.string().optional(),
    reference: z.string().optional(),
    timeline: z.looseObject({
        incident: z.looseObject({
            year: z.int().optional(),
            month: z.int().optional(),
            day: z.int().optional(),
            time: z.string().optional(),
        }),
    }),
    victim: z.looseObject({
        victim_id: z.string().optional(),
        industry: z.string(),
        country: z.array(z.string()),
        employee_count: z.string(),
        government: z.array(z.string()).optional(),
    }),
    actor: z.looseObject({
        external: actor.optional(),
        internal: actor.optional(),
        partner: actor.optional(),
        unknown: actor.optional(),
    }),
    action: z.looseObject({
        hacking: varieties.optional(),
        malware: varieties.optional(),
        social: varieties.optional(),
        misuse: varieties.optional(),
        physical: varieties.optional(),
        error: varieties.optional(),
        environmental: varieties.optional(),
        unknown: z.looseObject({ variety: z.array(z.string()).default([]) }).optional(),
    }),
    asset: z.looseObject({ assets: z.array(z.looseObject({ variety: z.string(), amount: z.number().optional() })) }),
    attribute: z.looseObject({
        confidentiality: z
            .looseObject({
                data_disclosure: z.enum(["Yes", "Potentially", "No", "Unknown"]),
                data_total: z.number().optional(),
                data: z.array(z.looseObject({ variety: z.string() })).optional(),
            })
            .optional(),
        integrity: varieties.optional(),
        availability: varieties.optional(),
    }),
    discovery_method: z.looseObject({
        external: method.optional(),
        internal: method.optional(),
        partner: method.optional(),
        unknown: method.optional(),
        other: method.optional(),
    }),
    plus: z.record(z.string(), z.unknown()).optional(),
})

const record = z.object({
    id: z.string().min(1),
    kind: z.enum(["incident", "wave", "survey"]),
    depth: z.enum(["full", "mention"]),
    status: z.enum(["proposed", "confirmed"]),
    title: z.string().nullable(),
    bodies: z.array(stated(body)),
    systems: z.array(stated(z.string())),
    happened: z.array(stated(z.object({ what: z.enum(HAPPENINGS), text: z.string() }))),
    timeline: z.array(stated(timelineEntry)),
    figures: z.array(stated(figure)),
    items: z.array(stated(item)),
    excluded: z.array(stated(item)),
    causes: z.array(stated(z.object({ kind: z.enum(CAUSE_KINDS), text: z.string() }))),
    weaknesses: z.array(stated(z.object({ product: z.string().nullable(), cve: z.array(z.string()) }))),
    techniques: z.array(stated(z.object({ text: z.string() }))),
    assets: z.array(stated(z.object({ kind: z.enum(ASSET_KINDS), text: z.string() }))),
    actors: z.array(stated(z.object({ kind: z.enum(ACTOR_KINDS), text: z.string() }))),
    discovery: z.array(stated(z.object({ kind: z.enum(DISCOVERIES), text: z.string() }))),
    measures: z.array(stated(z.object({ kind: z.enum(MEASURES), text: z.string(), by: z.enum(["body", "article"]) }))),
    safeguards: z.array(
        stated(
            z.object({
                kind: z.enum(["password", "encryption", "lock", "permission"]),
                present: z.boolean(),
                text: z.string(),
            }),
        ),
    ),
    harm: z.array(stated(z.object({ kind: z.enum(["misuse", "infection", "loss-of-money"]), text: z.string() }))),
    grave: z.array(stated(z.boolean())),
    survey: z.array(
        stated(
            z.object({
                label: z.string(),
                kind: z.enum(["national", "local", "private", "total", "grave", "other"]),
                cases: z.number(),
                organs: z.number().nullable(),
            }),
        ),
    ),
    members: z.array(z.string()),
    differences: z.array(
        z.object({
            of: z.enum(["figure", "date", "items", "certainty"]),
            what: z.string(),
            values: z.array(z.object({ value: z.string(), articles: z.array(z.string()) })),
        }),
    ),
    veris: veris.nullable(),
})

/** @returns null where the value is no record */
export function parseRecord(value: unknown): IncidentRecord | null {
    const parsed = record.safeParse(value)
    // The schema is held against the contract by its test; optional keys differ only in `undefined`, which JSON has not.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    return parsed.success ? (parsed.data as IncidentRecord) : null
}

/** @returns null where the value is no VERIS document */
export function parseVeris(value: unknown): VerisIncident | null {
    const parsed = veris.safeParse(value)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    return parsed.success ? (parsed.data as VerisIncident) : null
}
