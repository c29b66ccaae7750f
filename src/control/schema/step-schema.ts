import { z } from "zod"
import { PHASES, type RequiredStep } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import type { LiftedStep } from "../incident/incident.ts"
import { Moment, Name, Prose } from "./text-schema.ts"

const BOTH: z.ZodType<Bilingual> = z.strictObject({ ja: Prose, en: Prose })

/** Ids as the duty engine makes them, `priv-2024.report-final`, and as people type them. */
export const STEP_ID: z.ZodType<string> = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/)

export const STEP_SCHEMA: z.ZodType<RequiredStep> = z.strictObject({
    id: STEP_ID,
    status: z.enum(["due", "possible"]),
    before: z.enum(PHASES),
    what: BOTH,
    to: BOTH.nullable(),
    until: Moment.nullable(),
    basis: BOTH,
    toConfirm: z.boolean(),
})

export const LIFTED_SCHEMA: z.ZodType<LiftedStep> = z.strictObject({ step: Name, why: Prose })
