import { z } from "zod"
import { FACT_TYPES, type FactType } from "../incident/fact-types.data.ts"
import type { Statement } from "../incident/facts.ts"
import { Moment, Name, Prose } from "./text-schema.ts"

const LIST_LIMIT = 50

/** A statement may have any facts, each `unknown` or of its type; a fact nobody knows is refused. */
export const STATEMENT_SCHEMA: z.ZodType<Statement> = z.strictObject(
    Object.fromEntries(
        Object.entries(FACT_TYPES).map(([name, type]) => [
            name,
            z.union([z.literal("unknown"), valueOf(type)]).optional(),
        ]),
    ),
)

function valueOf(type: FactType): z.ZodType {
    switch (type.kind) {
        case "text":
            return Prose
        case "moment":
            return Moment
        case "word":
            return z.enum(Object.keys(type.words))
        case "words":
            return z.array(z.enum(Object.keys(type.words))).max(LIST_LIMIT)
        case "texts":
            return z.array(Name).max(LIST_LIMIT)
        default:
            return type satisfies never
    }
}
