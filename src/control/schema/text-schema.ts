// Texts and moments as they are let in, from the command line, the API and the store alike.
import { z } from "zod"
import { isLocalMoment } from "../../core/japan-time.ts"

/** A page of typing; what is longer is a document, and is attached. */
export const TEXT_LIMIT = 10_000
export const NAME_LIMIT = 200

/** PostgreSQL keeps neither NUL nor half a surrogate pair; other control characters would only deceive a terminal. */
const CONTROL = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

function isPlain(text: string): boolean {
    return text.isWellFormed() && !CONTROL.test(text)
}

/** Prose; may be empty, may have lines. */
export const Prose: z.ZodType<string> = z.string().max(TEXT_LIMIT).refine(isPlain)

/** A name, a role, a title: one line, never empty. */
export const Name: z.ZodType<string> = z
    .string()
    .max(NAME_LIMIT)
    .refine((text) => text.trim() !== "" && isPlain(text) && !/[\t\n]/.test(text))

/** As Name, but may be left empty. */
export const OptionalName: z.ZodType<string> = z.union([z.literal(""), Name])

export const Moment: z.ZodType<string> = z.string().refine(isLocalMoment)
