// The queries of the local API. Strict: a parameter nobody knows (a typing error in `client`, say) would otherwise widen
// a scope without a word.
import { z } from "zod"
import { STRONG_IDENTIFIER_KINDS, WEAK_IDENTIFIER_KINDS } from "../../core/person.ts"
import { ROUTE_TYPED, typedRoute } from "../../core/typed-route.ts"
import type { ScopeListing, ScopeQuery } from "../../ledger/contract.ts"
import { isIndicator } from "../../ledger/indicator.ts"

const TEXT_LIMIT = 2_000
export const EVENTS_LIMIT = 1_000
const EVENTS_DEFAULT = 100

/** Unix milliseconds, or ISO 8601 with an offset: a time without one would mean the server's own zone. */
const Moment = z.union([
    z
        .string()
        .regex(/^(?:0|[0-9]{10,14})$/)
        .transform(Number),
    z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
])

const Text = z.string().min(1).max(TEXT_LIMIT)

const scopeShape = {
    from: Moment.optional(),
    to: Moment.optional(),
    client: Text.optional(),
    route: Text.regex(ROUTE_TYPED).transform(typedRoute).optional(),
    finding: Text.optional(),
    indicator: Text.refine(isIndicator, { message: "a path fragment, or `header: part of its value`" }).optional(),
}

export const SCOPE_QUERY: z.ZodType<ScopeQuery> = z.strictObject(scopeShape).transform(queryOf)

/** A scope, and whether its clients and routes are listed however many records it has. */
export const LISTED_SCOPE_QUERY: z.ZodType<{ readonly query: ScopeQuery; readonly options: ScopeListing }> = z
    .strictObject({ ...scopeShape, lists: z.enum(["unless-large", "always"]).default("unless-large") })
    .transform(({ lists, ...rest }) => ({ query: queryOf(rest), options: { lists } }))

/** Two scopes; the parameters of the second begin with `with-`. */
export const COMPARE_QUERY: z.ZodType<{ readonly first: ScopeQuery; readonly second: ScopeQuery }> = z
    .strictObject({
        ...scopeShape,
        "with-from": scopeShape.from,
        "with-to": scopeShape.to,
        "with-client": scopeShape.client,
        "with-route": scopeShape.route,
        "with-finding": scopeShape.finding,
        "with-indicator": scopeShape.indicator,
    })
    .transform((given) => ({
        first: queryOf(given),
        second: queryOf({
            from: given["with-from"],
            to: given["with-to"],
            client: given["with-client"],
            route: given["with-route"],
            finding: given["with-finding"],
            indicator: given["with-indicator"],
        }),
    }))

export const DIGESTS_QUERY: z.ZodType<{ readonly query: ScopeQuery; readonly kind: string }> = z
    .strictObject({ ...scopeShape, kind: z.enum([...STRONG_IDENTIFIER_KINDS, ...WEAK_IDENTIFIER_KINDS]) })
    .transform(({ kind, ...rest }) => ({ query: queryOf(rest), kind }))

export const EVENTS_QUERY: z.ZodType<{ readonly since: number; readonly limit: number }> = z.strictObject({
    since: Moment.default(0),
    limit: z.coerce.number().int().min(1).max(EVENTS_LIMIT).default(EVENTS_DEFAULT),
})

export const REFUSALS_LIMIT = 200_000

export const REFUSALS_QUERY: z.ZodType<{ readonly since: number; readonly limit: number }> = z.strictObject({
    since: Moment.default(0),
    limit: z.coerce.number().int().min(1).max(REFUSALS_LIMIT).default(REFUSALS_LIMIT),
})

export const ROUTES_LIMIT = 5_000

export const ROUTES_QUERY: z.ZodType<{ readonly since: number }> = z.strictObject({ since: Moment })

/** Ids as the gate makes them (gate/transaction-ids.ts). */
export const REQUEST_QUERY: z.ZodType<{ readonly id: string }> = z.strictObject({
    id: z.string().regex(/^[0-9a-z-]{1,100}$/),
})

interface ScopeParameters {
    readonly from?: number | undefined
    readonly to?: number | undefined
    readonly client?: string | undefined
    readonly route?: string | undefined
    readonly finding?: string | undefined
    readonly indicator?: string | undefined
}

function queryOf(given: ScopeParameters): ScopeQuery {
    return {
        fromMs: given.from ?? null,
        toMs: given.to ?? null,
        client: given.client ?? null,
        route: given.route ?? null,
        finding: given.finding ?? null,
        indicator: given.indicator ?? null,
    }
}
