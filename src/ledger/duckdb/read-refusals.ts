import type { RefusalAnswer, RefusedRequest } from "../contract.ts"
import { asNumber, asText, readColumns } from "./read-columns.ts"
import type { Moment } from "./moment.ts"
import { filesWithin, findingsSource, requestsSource } from "./sources.ts"
import { readRefusals as refusalsOf } from "./statements.ts"

/** Rows are in the order of their transactions, so that one pass groups them. */
export async function readRefusals(moment: Moment, sinceMs: number, limit: number): Promise<RefusalAnswer> {
    const { connection, dir } = moment
    const files = filesWithin(moment.files, sinceMs, null)
    const sql = refusalsOf(findingsSource(dir, files), requestsSource(dir, files, ["requests"]))
    const values = { since: BigInt(Math.trunc(sinceMs)), limit: limit + 1 }
    const columns = await readColumns(connection, sql, values)
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
