// Events of an incident as they are let in: from the API, and from the store's own rows, which an older or newer version
// may have written. Strict: a member nobody knows would be lost without a word.
import { z } from "zod"
import { type AskedScope, CERTAINTIES, SOURCE_KINDS } from "../../core/incident.ts"
import type { AttachmentFacts, IncidentEvent, Said } from "../incident/incident.ts"
import { DECLARED_PHASES } from "../incident/phases.ts"
import { FIGURES_SCHEMA } from "./figures-schema.ts"
import { STATEMENT_SCHEMA } from "./statement-schema.ts"
import { LIFTED_SCHEMA, STEP_ID, STEP_SCHEMA } from "./step-schema.ts"
import { Moment, Name, OptionalName, Prose } from "./text-schema.ts"

const STEPS_LIMIT = 200
const RECIPIENTS_LIMIT = 20

const SAID: z.ZodType<Said> = z.strictObject({
    at: Moment.nullable(),
    source: z.strictObject({ kind: z.enum(SOURCE_KINDS), text: OptionalName }).nullable(),
    certainty: z.enum([...CERTAINTIES, "unknown"]),
})

/** As long as a filter may be that the ledger is asked with. */
const FILTER_LIMIT = 2_000
const Filter = Prose.refine((filter) => filter !== "" && filter.length <= FILTER_LIMIT).nullable()
const Instant = z.int().min(0).nullable()

const ASKED: z.ZodType<AskedScope> = z.strictObject({
    fromMs: Instant,
    toMs: Instant,
    client: Filter,
    route: Filter,
    finding: Filter,
    indicator: Filter,
})

const ATTACHMENT: z.ZodType<AttachmentFacts> = z.strictObject({
    name: Name,
    bytes: z.int().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    recipients: z.array(Name).min(1).max(RECIPIENTS_LIMIT),
})

const said = SAID
const text = Prose
const number = z.int().min(1)

export const EVENT_SCHEMA: z.ZodType<IncidentEvent> = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("opened"), said, statement: STATEMENT_SCHEMA }),
    z.strictObject({ kind: z.literal("stated"), said, statement: STATEMENT_SCHEMA, text }),
    z.strictObject({ kind: z.literal("noted"), said, text }),
    z.strictObject({ kind: z.literal("entered"), said, phase: z.enum(DECLARED_PHASES), text }),
    z.strictObject({
        kind: z.literal("figures-frozen"),
        said,
        figures: FIGURES_SCHEMA,
        why: Prose,
        asked: ASKED.optional(),
        mapVersion: z.int().min(0).optional(),
    }),
    z.strictObject({
        kind: z.literal("duties-assessed"),
        said,
        steps: z.array(STEP_SCHEMA).max(STEPS_LIMIT),
        lifted: z.array(LIFTED_SCHEMA).max(STEPS_LIMIT),
        basis: Prose,
    }),
    z.strictObject({ kind: z.literal("step-done"), said, step: STEP_ID, text }),
    z.strictObject({ kind: z.literal("step-dismissed"), said, step: STEP_ID, text }),
    z.strictObject({
        kind: z.literal("task-added"),
        said,
        title: Name,
        assignee: OptionalName,
        until: Moment.nullable(),
    }),
    z.strictObject({ kind: z.literal("task-done"), said, task: number, text }),
    z.strictObject({ kind: z.literal("task-dropped"), said, task: number, text }),
    z.strictObject({
        kind: z.literal("person-joined"),
        said,
        role: Name,
        name: OptionalName,
        contact: OptionalName,
    }),
    z.strictObject({ kind: z.literal("person-left"), said, person: number }),
    z.strictObject({ kind: z.literal("attached"), said, attachment: ATTACHMENT }),
    z.strictObject({ kind: z.literal("closed"), said, text }),
    z.strictObject({ kind: z.literal("reopened"), said, text }),
])
