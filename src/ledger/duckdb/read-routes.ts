import { asText, readColumns } from "./read-columns.ts"
import type { Moment } from "./moment.ts"
import { filesWithin, requestsSource } from "./sources.ts"
import { readRoutes as routesOf } from "./statements.ts"

/** @returns routes of requests from a moment on, those with the most requests first */
export async function readRoutes(moment: Moment, sinceMs: number, limit: number): Promise<readonly string[]> {
    const { connection, dir } = moment
    const files = filesWithin(moment.files, sinceMs, null)
    const sql = routesOf(requestsSource(dir, files, ["requests", "traffic"]))
    const [routes = []] = await readColumns(connection, sql, { since: BigInt(Math.trunc(sinceMs)), limit })
    return routes.map(asText)
}
