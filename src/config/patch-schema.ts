// Patches and allowances as files and the control socket have them, parsed once. Every object is strict: an unknown key is
// an error that names the nearest known one (schema-problem.ts).
import { z } from "zod"
import type { Allowance } from "../core/allowance.ts"
import type { Patch, PatchCondition } from "../core/patch.ts"

/** Longest words of a person in a rule, UTF-16 units. */
const WORDS_UNITS = 500
const VALUE_UNITS = 1_024
const PATH_UNITS = 256
const ROUTE_UNITS = 1_024
const LIST_LIMIT = 32
const TESTS_LIMIT = 16
const TEST_UNITS = 16_384

const Both = z.strictObject({ ja: z.string().min(1).max(WORDS_UNITS), en: z.string().min(1).max(WORDS_UNITS) })
const At = z.string().min(1).max(PATH_UNITS)
const Test = z.string().min(1).max(TEST_UNITS)
const Day = z.iso.date()
const SITE_AND_PATH = /^(?:[a-z0-9][a-z0-9-]{0,31}:)?\/[^\s?#]*$/

const Condition: z.ZodType<PatchCondition> = z.lazy(() =>
    z.union([
        z.strictObject({
            kind: z.enum(["equals", "prefix", "suffix", "contains", "matches"]),
            at: At,
            value: z.string().min(1).max(VALUE_UNITS),
            ignoreCase: z.boolean().default(false),
        }),
        z.strictObject({ kind: z.literal("present"), at: At }),
        z.strictObject({ kind: z.literal("longer-than"), at: At, units: z.int().min(0) }),
        z.strictObject({ kind: z.literal("count-over"), at: At, count: z.int().min(0) }),
        z.strictObject({ kind: z.enum(["any-of", "all-of"]), of: z.array(Condition).min(1).max(LIST_LIMIT) }),
        z.strictObject({ kind: z.literal("not"), of: Condition }),
    ]),
)

export const PATCH_SCHEMA: z.ZodType<Patch> = z.strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: "a-z, 0-9, -" }),
    advisories: z
        .array(z.strictObject({ id: z.string().min(1).max(64), url: z.url({ protocol: /^https?$/ }) }))
        .min(1)
        .max(LIST_LIMIT),
    product: z.string().min(1).max(WORDS_UNITS),
    explanation: Both,
    mode: z.enum(["block", "observe"]),
    modeReason: Both,
    expires: Day.nullable().default(null),
    routes: z
        .array(z.string().regex(SITE_AND_PATH, { error: "/path, /path/**, site:/path" }).max(ROUTE_UNITS))
        .min(1)
        .max(LIST_LIMIT),
    methods: z
        .array(z.string().regex(/^[A-Z]{3,16}$/, { error: "GET, POST, …" }))
        .min(1)
        .max(LIST_LIMIT)
        .nullable()
        .default(null),
    condition: Condition.nullable().default(null),
    cwe: z.array(z.int().positive()).max(LIST_LIMIT).default([]),
    tests: z.strictObject({
        attacks: z.array(Test).min(1).max(TESTS_LIMIT),
        benign: z.array(Test).min(1).max(TESTS_LIMIT),
    }),
})

export type AllowanceWish = Omit<Allowance, "id" | "sinceMs">

const WISH = {
    route: z.string().regex(SITE_AND_PATH).max(ROUTE_UNITS),
    path: At,
    detector: z.string().regex(/^[a-z0-9-]{1,64}$/),
    technique: z
        .string()
        .regex(/^[a-z0-9-]{1,64}$/)
        .nullable(),
    why: z.string().min(1).max(WORDS_UNITS),
    owner: z.string().min(1).max(WORDS_UNITS),
    transaction: z.string().max(100).nullable(),
    untilMs: z.number(),
}

/** What is asked for; the gate gives it its id and its beginning. */
export const ALLOWANCE_WISH_SCHEMA: z.ZodType<AllowanceWish> = z.strictObject(WISH)
export const ALLOWANCE_SCHEMA: z.ZodType<Allowance> = z.strictObject({
    ...WISH,
    id: z.string().regex(/^a[0-9]{1,9}$/),
    sinceMs: z.number(),
})
