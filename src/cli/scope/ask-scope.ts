import type { ScopeQuery } from "../../ledger/contract.ts"
import { scopeJson, type ScopeJson } from "../../server/api/scope-json.ts"
import { askLedger } from "../ask-ledger.ts"
import type { CommandContext } from "../command.ts"

export interface DigestList {
    readonly kind: string
    readonly keyIds: readonly string[]
    readonly digests: readonly string[]
}

export async function askScope(context: CommandContext, query: ScopeQuery): Promise<ScopeJson> {
    return askLedger(context, {
        path: scopePath("/scope", query),
        local: async (ledger) => scopeJson(await ledger.scope(query)),
    })
}

export async function askDigests(context: CommandContext, query: ScopeQuery, kind: string): Promise<DigestList> {
    return askLedger(context, {
        path: scopePath("/digests", query, { kind }),
        local: async (ledger) => ({
            kind,
            keyIds: await ledger.keyIds(query),
            digests: await ledger.digests(query, kind),
        }),
    })
}

/** Path of the server's API with a scope as its query. */
export function scopePath(path: string, query: ScopeQuery, more: Readonly<Record<string, string>> = {}): string {
    const parameters = new URLSearchParams(more)
    if (query.fromMs !== null) parameters.set("from", new Date(query.fromMs).toISOString())
    if (query.toMs !== null) parameters.set("to", new Date(query.toMs).toISOString())
    if (query.client !== null) parameters.set("client", query.client)
    if (query.route !== null) parameters.set("route", query.route)
    if (query.finding !== null) parameters.set("finding", query.finding)
    const indicator = query.indicator ?? null
    if (indicator !== null) parameters.set("indicator", indicator)
    return `${path}?${parameters.toString()}`
}
