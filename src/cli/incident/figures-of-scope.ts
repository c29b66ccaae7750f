import { z } from "zod"
import { FIELDS, type Field } from "../../core/fields.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Figures } from "../../core/incident.ts"

/** What is needed of an answer of `sekisho scope --json`; it may have more. */
interface ScopeFigures {
    readonly persons: { readonly confirmed: number; readonly likely: number; readonly maximum: number | null }
    readonly records: number
    readonly byFields: readonly {
        readonly fields: readonly Field[]
        readonly persons: number
        readonly records: number
    }[]
    /** What each of several person keys counted; absent: one made all records, or they could not be counted apart (`two-keys`). */
    readonly byKey?: readonly { readonly confirmed: number }[] | undefined
    readonly notes?: readonly { readonly code: string }[] | undefined
}

const SCOPE: z.ZodType<ScopeFigures> = z.object({
    persons: z.object({ confirmed: z.int().min(0), likely: z.int().min(0), maximum: z.int().min(0).nullable() }),
    records: z.int().min(0),
    byFields: z.array(z.object({ fields: z.array(z.enum(FIELDS)), persons: z.int().min(0), records: z.int().min(0) })),
    byKey: z.array(z.object({ confirmed: z.int().min(0) })).optional(),
    notes: z.array(z.object({ code: z.string() })).optional(),
})

/** Rows beyond what one event holds are told as one, so that their sum is not lost. */
const ROWS = 99

/**
 * The figures of a scope. A maximum it could not determine is unknown here too.
 *
 * @throws SekishoError SEKISHO_CLI_INPUT_INVALID
 */
export function figuresOfScope(text: string): Figures {
    return figuresOf(parse(text))
}

/**
 * Over several person keys somebody may count once under each: confirmed is then what one key alone counted, the least there
 * can be, and unknown where they could not be counted apart; likely and maximum stay the sum, the most; and how many had which
 * fields is an approximation.
 *
 * @param scope as the ledger answers it
 */
export function figuresOf({ persons, records, byFields, byKey = [], notes = [] }: ScopeFigures): Figures {
    const approximate = byKey.length > 1 || notes.some(({ code }) => code === "two-keys")
    const ofOneKey = byKey.length === 0 ? "unknown" : Math.max(...byKey.map((key) => key.confirmed))
    const confirmed = approximate ? ofOneKey : persons.confirmed
    const rows = byFields.map((row) => ({ ...row, others: [], approximate }))
    const rest = rows.slice(ROWS)
    const restRow = {
        fields: [],
        others: [`+${rest.length}`],
        persons: rest.reduce((sum, row) => sum + row.persons, 0),
        records: rest.reduce((sum, row) => sum + row.records, 0),
        approximate,
    }
    return {
        persons: { ...persons, confirmed, maximum: persons.maximum ?? "unknown" },
        records: { confirmed: "unknown", likely: "unknown", maximum: records },
        approximate: false,
        byFields: [...rows.slice(0, ROWS), ...(rest.length === 0 ? [] : [restRow])],
    }
}

function parse(text: string): ScopeFigures {
    try {
        return SCOPE.parse(JSON.parse(text))
    } catch (cause) {
        throw new SekishoError("SEKISHO_CLI_INPUT_INVALID", {}, cause)
    }
}
