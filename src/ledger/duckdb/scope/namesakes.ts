// Bare names that stand several times in one transaction of a scope: side by side they are namesakes.
import { listValue } from "@duckdb/node-api"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { unpackCounts } from "../../count/part-counts.ts"
import { dayFilePath } from "../days/day-files.ts"
import type { Moment } from "../moment.ts"
import { asNumber, asText, readColumns, type Values } from "../read-columns.ts"
import type { ScopeSource } from "./scope-source.ts"

const times = (rows: string, condition: string): string => `SELECT who::DOUBLE, max(times)::DOUBLE FROM (
        SELECT who, tx, count(*) AS times FROM (SELECT x.who, x.tx, x.bare ${rows}) WHERE bare ${condition} GROUP BY who, tx
    ) GROUP BY who HAVING max(times) > 1`

/** Of the rows that are read one by one. */
export async function readNamesakes(moment: Moment, source: ScopeSource, into: Map<number, number>): Promise<void> {
    await addTimes(moment, times(source.exposures, ""), source.values, into)
}

/**
 * Of transactions that lie in several parts, or in a part and in rows: each part alone would see too few. There are few,
 * those that ran over midnight and show bare names.
 *
 * @param known those that the whole parts of the scope name
 */
export async function readSplitNamesakes(
    moment: Moment,
    source: ScopeSource,
    known: ReadonlySet<string>,
    into: Map<number, number>,
): Promise<void> {
    if (source.whole.length === 0) return
    const split = new Set([...known, ...(await splitInRows(moment, source))])
    if (split.size === 0) return
    const sql = times(source.allExposures, "AND list_contains($split, tx)")
    await addTimes(moment, sql, { ...source.values, split: listValue([...split]) }, into)
}

async function splitInRows({ connection, dir }: Moment, { within, whole }: ScopeSource): Promise<string[]> {
    const [open = []] = await readColumns(
        connection,
        `SELECT o.tx FROM seen s JOIN offers o USING (record) JOIN open_numbers w USING (signature)
         GROUP BY o.tx HAVING min(s.seq) > 0 AND bool_or(w.bare)`,
    )
    const transactions = open.map(asText)
    for (const file of within) {
        if (file.kind !== "counts" || whole.includes(file)) continue
        const { totals } = unpackCounts(await readFile(join(dir, dayFilePath(file))))
        transactions.push(...totals.splitTransactions)
    }
    return transactions
}

async function addTimes({ connection }: Moment, sql: string, values: Values, into: Map<number, number>): Promise<void> {
    const [who = [], counts = []] = await readColumns(connection, sql, values)
    for (const [row, number] of who.entries()) {
        const person = asNumber(number)
        into.set(person, Math.max(asNumber(counts[row]), into.get(person) ?? 1))
    }
}
