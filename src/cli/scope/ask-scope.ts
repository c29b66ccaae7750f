import type { ScopeComparison } from "../../ledger/compare-scopes.ts"
import type { ScopeListing, ScopeQuery } from "../../ledger/contract.ts"
import { scopeJson, type ScopeJson } from "../../server/api/scope-json.ts"
import { askLedger } from "../ask-ledger.ts"
import type { CommandContext } from "../command.ts"

export interface DigestList {
    readonly kind: string
    readonly keyIds: readonly string[]
    readonly digests: readonly string[]
    /** Of records that had not reached the ledger: theirs are not among them. */
    readonly lagBytes: number
}

export async function askScope(
    context: CommandContext,
    query: ScopeQuery,
    options: ScopeListing = {},
): Promise<ScopeJson> {
    return askLedger(context, {
        path: scopePath("/scope", query, { ...options }),
        local: async (ledger) => scopeJson(await ledger.scope(query, options)),
    })
}

export async function askDigests(context: CommandContext, query: ScopeQuery, kind: string): Promise<DigestList> {
    return askLedger(context, {
        path: scopePath("/digests", query, { kind }),
        local: async (ledger) => ({
            kind,
            keyIds: await ledger.keyIds(query),
            digests: await ledger.digests(query, kind),
            lagBytes: 0,
        }),
    })
}

export async function askComparison(
    context: CommandContext,
    first: ScopeQuery,
    second: ScopeQuery,
): Promise<ScopeComparison> {
    return askLedger(context, {
        path: scopePath("/compare", first, parametersOf(second, "with-")),
        local: async (ledger) => ledger.compare(first, second),
    })
}

/** Path of the server's API with a scope as its query. */
export function scopePath(path: string, query: ScopeQuery, more: Readonly<Record<string, string>> = {}): string {
    return `${path}?${new URLSearchParams({ ...more, ...parametersOf(query, "") }).toString()}`
}

function parametersOf(query: ScopeQuery, prefix: string): Record<string, string> {
    const given = {
        from: query.fromMs === null ? null : new Date(query.fromMs).toISOString(),
        to: query.toMs === null ? null : new Date(query.toMs).toISOString(),
        client: query.client,
        route: query.route,
        finding: query.finding,
        indicator: query.indicator ?? null,
    }
    const parameters: Record<string, string> = {}
    for (const [name, value] of Object.entries(given)) if (value !== null) parameters[prefix + name] = value
    return parameters
}
