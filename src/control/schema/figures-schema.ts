import { z } from "zod"
import { FIELDS } from "../../core/fields.ts"
import type { Amount, Count, FieldCombination, Figures } from "../../core/incident.ts"
import { Name } from "./text-schema.ts"

/** More than the world has people: what is beyond is a typing error. */
const COUNT_LIMIT = 10_000_000_000
const COMBINATIONS_LIMIT = 100
const OTHERS_LIMIT = 50

export const COUNT_SCHEMA: z.ZodType<Count> = z.union([z.literal("unknown"), z.int().min(0).max(COUNT_LIMIT)])

const AMOUNT_SCHEMA: z.ZodType<Amount> = z.strictObject({
    confirmed: COUNT_SCHEMA,
    likely: COUNT_SCHEMA,
    maximum: COUNT_SCHEMA,
})

const COMBINATION_SCHEMA: z.ZodType<FieldCombination> = z.strictObject({
    fields: z.array(z.enum(FIELDS)).max(FIELDS.length),
    others: z.array(Name).max(OTHERS_LIMIT),
    persons: COUNT_SCHEMA,
    records: COUNT_SCHEMA,
    approximate: z.boolean(),
})

export const FIGURES_SCHEMA: z.ZodType<Figures> = z.strictObject({
    persons: AMOUNT_SCHEMA,
    records: AMOUNT_SCHEMA,
    approximate: z.boolean(),
    byFields: z.array(COMBINATION_SCHEMA).max(COMBINATIONS_LIMIT),
})
