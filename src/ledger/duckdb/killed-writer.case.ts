// A process that appends batches of ten records until it is killed, and tells its parent each offset that was stored.
import type { SpoolRecord } from "../../core/observation.ts"
import { exposureOf, personOf, requestOf } from "../synthetic-records.case.ts"
import { openDuckdbLedger } from "./open-duckdb-ledger.ts"

const ledger = await openDuckdbLedger({ dir: process.argv[2] ?? "" })
for (let offset = (await ledger.positionOf("kill")) + 1; ; offset++) {
    const sightings = Array.from({ length: 10 }, (_, n) => personOf(offset * 10 + n))
    const records: SpoolRecord[] = [exposureOf(`t${offset}`, sightings), requestOf(`t${offset}`, 10)]
    await ledger.append(records, { segment: "kill", offset })
    process.send?.(offset)
}
