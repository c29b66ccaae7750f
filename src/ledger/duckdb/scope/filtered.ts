// The conditions of a scope on a source of rows.
import { conditionOf, joinsOf, type SuspectTable } from "./suspects.ts"

/** Each condition is present only when its parameter is: the driver refuses a value that is not in the statement. */
export interface FilterParts {
    readonly from: boolean
    readonly to: boolean
    readonly client: boolean
    readonly route: "none" | "exact" | "below"
    /** The temporary tables of suspects are there (suspects.ts). */
    readonly found: boolean
    readonly indicated: boolean
}

const SUSPECT_TABLES: readonly SuspectTable[] = ["found", "indicated"]

/** FROM and WHERE over a source `x` with at_ms, client and route. */
export function filtered(source: string, parts: FilterParts, more: string): string {
    const suspects = SUSPECT_TABLES.filter((table) => parts[table])
    const conditions = [
        parts.from ? "x.at_ms >= $from" : "",
        parts.to ? "x.at_ms < $to" : "",
        parts.client ? "(x.address = $client OR x.session = $client OR x.account = $client)" : "",
        parts.route === "exact" ? "x.route = $route" : "",
        parts.route === "below" ? "(x.route = $route OR starts_with(x.route, $route || '/'))" : "",
        ...suspects.map(conditionOf),
        more,
    ].filter((condition) => condition !== "")
    const where = conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`
    return `FROM ${source} x ${suspects.map(joinsOf).join(" ")} ${where}`
}
