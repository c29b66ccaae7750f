// The schema of a facts file. Every fact must be there, `unknown` among its values; an unknown key is an error. Three
// conveniences, and no more: `fields` may say `others` for the rest, figures may be one number, a knowing needs no time.
import { z } from "zod"
import { FIELDS, type Field } from "../../core/fields.ts"
import { isCalendarDate, isTimeOfDay } from "../../duty/clock/calendar-date.ts"
import type { CalendarDate, DutyFacts, Statement, TimeOfDay } from "../../duty/contract.ts"
import { DETAIL_NAMES, type ReportDetails } from "../../duty/form/form.ts"
import {
    ACTORS,
    ANSWERS,
    BODIES,
    CARD_DIGITS,
    CAUSES,
    CIPHERS,
    CONTRACTS,
    FINDERS,
    GDPR_RISKS,
    KNOWERS,
    LIKELIHOODS,
    MEDIA,
    MY_NUMBER_SYSTEMS,
    OBJECTS,
    PROGRESS,
    SECTORS,
    SUBJECTS,
    type Likelihood as LikelihoodValue,
} from "../../duty/vocabulary.ts"

export interface FactsFile {
    readonly facts: DutyFacts | null
    readonly statements: readonly Statement[]
    readonly report: ReportDetails
}

const Unknown = z.literal("unknown")
const Day = z.custom<CalendarDate>((value) => typeof value === "string" && isCalendarDate(value), "YYYY-MM-DD")
const Time = z.custom<TimeOfDay>((value) => typeof value === "string" && isTimeOfDay(value), "HH:MM")
const Likelihood = z.enum([...LIKELIHOODS, "unknown"])
const Answer = z.enum([...ANSWERS, "unknown"])
const Progress = z.enum([...PROGRESS, "unknown"])
const Count = z.union([z.int().nonnegative(), Unknown])
const listOf = <Value extends string>(values: readonly Value[]): z.ZodType<readonly Value[] | "unknown"> =>
    z.union([z.array(z.enum(values)), Unknown])

const Figures = z.union([
    z.strictObject({ confirmed: Count, likely: Count, maximum: Count }),
    Count.transform((count) => ({ confirmed: count, likely: count, maximum: count })),
])

const Knowing = z.strictObject({
    by: z.enum(KNOWERS),
    on: Day,
    at: z
        .union([Time, Unknown])
        .optional()
        .transform((at) => at ?? "unknown"),
})

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries loses the keys
const FIELD_SHAPE = Object.fromEntries(FIELDS.map((field) => [field, Likelihood.optional()])) as Record<
    Field,
    z.ZodOptional<typeof Likelihood>
>

/** `others` says what is known of every field that is not named; without it each must be named. */
const AllFields = z
    .strictObject({ ...FIELD_SHAPE, others: Likelihood.optional() })
    .transform((given, context): DutyFacts["fields"] => {
        const rest = given.others
        const entries = FIELDS.map((field): [Field, LikelihoodValue | undefined] => [field, given[field] ?? rest])
        const missing = entries.find(([, value]) => value === undefined)
        if (missing !== undefined) {
            context.issues.push({ code: "custom", path: ["others"], input: undefined, message: "others" })
        }
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries loses the keys
        return Object.fromEntries(entries) as DutyFacts["fields"]
    })

const SHAPE = {
    body: z.enum([...BODIES, "unknown"]),
    sectors: listOf(SECTORS),
    contract: z.enum([...CONTRACTS, "unknown"]),
    entrusted: Answer,
    consignorTold: Answer,
    privacyMark: Answer,
    listedCompany: Answer,
    personsInJapan: Answer,
    gdprApplies: Answer,
    gdprRisk: z.enum([...GDPR_RISKS, "unknown"]),
    knowing: z.union([z.array(Knowing).min(1), Unknown]),
    occurredOn: z.union([Day, Unknown]),
    foundBy: z.enum([...FINDERS, "unknown"]),
    leak: Likelihood,
    loss: Likelihood,
    damage: Likelihood,
    recoveredUnseen: Answer,
    copyKept: Answer,
    improperPurpose: Likelihood,
    cause: z.enum([...CAUSES, "unknown"]),
    actor: z.enum([...ACTORS, "unknown"]),
    publicView: Likelihood,
    publicViewed: Likelihood,
    communicationsSecret: Likelihood,
    careDisrupted: Answer,
    object: z.enum([...OBJECTS, "unknown"]),
    subjects: listOf(SUBJECTS),
    media: listOf(MEDIA),
    sensitive: Likelihood,
    ordinanceSensitive: Likelihood,
    propertyDamage: Likelihood,
    cardDigits: z.enum([...CARD_DIGITS, "unknown"]),
    loginMovesMoney: Answer,
    persons: Figures,
    cardPersons: Figures,
    records: Count,
    cipher: z.enum([...CIPHERS, "unknown"]),
    cipherSound: Answer,
    keySafe: Answer,
    myNumberSystem: z.enum([...MY_NUMBER_SYSTEMS, "unknown"]),
    myNumberPersons: Figures,
    myNumberMisuse: Likelihood,
    noticeDifficult: Answer,
    substituteMeasures: Answer,
    personsTold: Progress,
    published: Progress,
    investigated: Progress,
    outsideInvestigation: Progress,
    prevention: Progress,
    secondaryDamage: Likelihood,
}

const Facts = z.strictObject({ ...SHAPE, fields: AllFields })
const SomeFacts = z.strictObject({ ...SHAPE, fields: z.strictObject(FIELD_SHAPE) }).partial()

const Moment = z.custom<Statement["on"]>(
    (value) => typeof value === "string" && isMoment(value),
    "YYYY-MM-DD, YYYY-MM-DDTHH:MM",
)

function isMoment(text: string): boolean {
    const [day = "", time, ...rest] = text.split("T")
    return isCalendarDate(day) && (time === undefined || isTimeOfDay(time)) && rest.length === 0
}

/** Statements of one file; a file is written by hand. */
const STATEMENTS_LIMIT = 1_000
/** A report's prose is a page or two. */
const DETAIL_LENGTH_LIMIT = 10_000

export const FACTS_FILE_SCHEMA: z.ZodType<FactsFile> = z.strictObject({
    facts: Facts.nullish().transform((facts) => facts ?? null),
    statements: z
        .array(z.strictObject({ on: Moment, facts: SomeFacts }))
        .max(STATEMENTS_LIMIT)
        .nullish()
        .transform((statements) => statements ?? []),
    report: z
        .partialRecord(z.enum(DETAIL_NAMES), z.string().max(DETAIL_LENGTH_LIMIT))
        .nullish()
        .transform((report) => report ?? {}),
})
