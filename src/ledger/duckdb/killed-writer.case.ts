// A process that appends batches of ten records until it is killed, and tells its parent each offset that was stored. With
// `closing` it closes their day again and again meanwhile, so that the kill falls into that.
import type { SpoolRecord } from "../../core/observation.ts"
import { exposureOf, personOf, requestOf, START_MS } from "../synthetic-records.case.ts"
import { openDuckdbLedger } from "./open-duckdb-ledger.ts"

const YEAR_MS = 365 * 86_400_000

const ledger = await openDuckdbLedger({ dir: process.argv[2] ?? "" })
for (let offset = (await ledger.positionOf("kill")) + 1; ; offset++) {
    const sightings = Array.from({ length: 10 }, (_, n) => personOf(offset * 10 + n))
    const records: SpoolRecord[] = [exposureOf(`t${offset}`, sightings), requestOf(`t${offset}`, 10)]
    await ledger.append(records, { segment: "kill", offset })
    process.send?.(offset)
    if (process.argv[3] === "closing") await ledger.closeDays(START_MS + YEAR_MS)
}
