import type { DuckDBConnection } from "@duckdb/node-api"
import type { RefusalAnswer, RefusedRequest } from "../contract.ts"
import { asNumber, asText, readColumns } from "./read-columns.ts"
import { READ_REFUSALS } from "./statements.ts"

/** Rows are in the order of their transactions, so that one pass groups them. */
export async function readRefusals(
    connection: DuckDBConnection,
    sinceMs: number,
    limit: number,
): Promise<RefusalAnswer> {
    const values = { since: BigInt(Math.trunc(sinceMs)), limit: limit + 1 }
    const columns = await readColumns(connection, READ_REFUSALS, values)
    const [tx = [], at = [], address = [], route = [], detector = [], technique = [], path = [], score = []] = columns
    const requests: (RefusedRequest & { findings: RefusedRequest["findings"][number][] })[] = []
    for (let row = 0; row < Math.min(tx.length, limit); row++) {
        const transaction = asText(tx[row])
        if (requests.at(-1)?.transaction !== transaction)
            requests.push({
                transaction,
                atMs: asNumber(at[row]),
                address: asText(address[row]),
                route: asText(route[row]),
                findings: [],
            })
        requests.at(-1)?.findings.push({
            detector: asText(detector[row]),
            technique: asText(technique[row]),
            path: asText(path[row]),
            score: asNumber(score[row]),
        })
    }
    return { requests, complete: tx.length <= limit }
}
