import { join } from "node:path"
import { exportLedger, type ExportOrder } from "../../ledger/duckdb/export/export-ledger.ts"
import { openDuckdbLedger } from "../../ledger/duckdb/open-duckdb-ledger.ts"
import { drainSpool } from "../../server/ingest/ingest.ts"
import { SILENT_LOG } from "../../server/server-log.ts"

/** What was still in the spool belongs to the rows: it is taken into the snapshot first. */
export async function exportStaged(stage: string, order: Omit<ExportOrder, "dir">): Promise<number> {
    const dir = join(stage, "ledger")
    const ledger = await openDuckdbLedger({ dir })
    try {
        await drainSpool(ledger, join(stage, "spool"), SILENT_LOG)
    } finally {
        await ledger.close()
    }
    return exportLedger({ ...order, dir })
}
