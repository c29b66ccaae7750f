// The conditions of a scope on a source of rows.

/** Each condition is present only when its parameter is: the driver refuses a value that is not in the statement. */
export interface FilterParts {
    readonly from: boolean
    readonly to: boolean
    readonly client: boolean
    readonly route: "none" | "exact" | "below"
    readonly finding: boolean
    /** The temporary table `indicated` is there (indicated.ts). */
    readonly indicator: boolean
}

/** Where a finding is asked for: since when each address, session and account is of interest. */
const suspects = (findings: string, kind: "address" | "session" | "account"): string =>
    `SELECT ${kind} AS id, min(began_ms) AS since FROM ${findings}
     WHERE (detector = $finding OR technique = $finding) AND ${kind} IS NOT NULL GROUP BY ${kind}`

const INDICATED_JOINS: string = (["address", "session", "account"] as const)
    .map(
        (
            kind,
        ) => `LEFT JOIN (SELECT ${kind} AS id, min(began_ms) AS since FROM indicated WHERE ${kind} IS NOT NULL GROUP BY ${kind})
            i_${kind} ON i_${kind}.id = x.${kind}`,
    )
    .join(" ")

const suspectJoins = (findings: string): string => `
    LEFT JOIN (${suspects(findings, "address")}) fa ON fa.id = x.address
    LEFT JOIN (${suspects(findings, "session")}) fs ON fs.id = x.session
    LEFT JOIN (${suspects(findings, "account")}) fc ON fc.id = x.account`

/**
 * FROM and WHERE over a source `x` with at_ms, client and route.
 *
 * @param findings source of all findings, whatever the period: who is suspect does not depend on it
 */
export function filtered(source: string, parts: FilterParts, findings: string, more: string): string {
    const conditions = [
        parts.from ? "x.at_ms >= $from" : "",
        parts.to ? "x.at_ms < $to" : "",
        parts.client ? "(x.address = $client OR x.session = $client OR x.account = $client)" : "",
        parts.route === "exact" ? "x.route = $route" : "",
        parts.route === "below" ? "(x.route = $route OR starts_with(x.route, $route || '/'))" : "",
        parts.finding ? "(x.at_ms >= fa.since OR x.at_ms >= fs.since OR x.at_ms >= fc.since)" : "",
        parts.indicator
            ? "(x.at_ms >= i_address.since OR x.at_ms >= i_session.since OR x.at_ms >= i_account.since)"
            : "",
        more,
    ].filter((condition) => condition !== "")
    const where = conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`
    return `FROM ${source} x ${parts.finding ? suspectJoins(findings) : ""} ${parts.indicator ? INDICATED_JOINS : ""} ${where}`
}
