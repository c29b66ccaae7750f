import type { DuckDBValue } from "@duckdb/node-api"
import type { ScopeQuery } from "../../contract.ts"
import type { FilterParts } from "./filtered.ts"

export interface ScopeFilter {
    readonly parts: FilterParts
    /** Exactly the parameters that `parts` call for: the driver refuses one that is not in the statement. */
    readonly values: Readonly<Record<string, DuckDBValue>>
}

const BELOW = "/*"

export function scopeFilter(query: ScopeQuery): ScopeFilter {
    const route = query.route === null ? "none" : query.route.endsWith(BELOW) ? "below" : "exact"
    const values: Record<string, DuckDBValue> = {}
    if (query.fromMs !== null) values["from"] = BigInt(Math.trunc(query.fromMs))
    if (query.toMs !== null) values["to"] = BigInt(Math.trunc(query.toMs))
    if (query.client !== null) values["client"] = query.client
    if (query.route !== null) values["route"] = route === "below" ? query.route.slice(0, -BELOW.length) : query.route
    const parts: FilterParts = {
        from: query.fromMs !== null,
        to: query.toMs !== null,
        client: query.client !== null,
        route,
        found: query.finding !== null,
        indicated: isIndicated(query),
    }
    return { parts, values }
}

export function isIndicated({ indicator }: ScopeQuery): boolean {
    return indicator !== undefined && indicator !== null
}
