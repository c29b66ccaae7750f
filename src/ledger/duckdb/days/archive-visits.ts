// The exposures of a part by client (lookup/visits-file.ts), made from its exposures' file.
import { join } from "node:path"
import type { DuckDBDataChunk } from "@duckdb/node-api"
import { BlockFileWriter } from "../lookup/block-file.ts"
import { type Visit, VisitsWriter } from "../lookup/visits-file.ts"
import { bytesOf, numberOf, streamChunks, uuidsOf, wordPairsOf, wordsOf } from "../raw-columns.ts"
import { sqlText } from "../sources.ts"
import { archiveDerived, type Archive } from "./catalogue.ts"
import { dayFilePath, type DayFile } from "./day-files.ts"

/** A client as the file knows it, from its address. */
export const CLIENT_OF_ADDRESS = "left(sha256(address), 32)::UUID"

/** @param counts the file of the part's counts */
export async function archiveVisits(archive: Archive, counts: Omit<DayFile, "countsMasked">): Promise<void> {
    const { connection, dir } = archive
    const { day, part } = counts
    const rows = `read_parquet(${sqlText(join(dir, dayFilePath({ day, kind: "exposures", part })))})`
    await archiveDerived(archive, { ...counts, kind: "visits" }, async (path) =>
        BlockFileWriter.write(path, async (writer) => {
            const visits = new VisitsWriter(writer)
            const add = (chunk: DuckDBDataChunk): void => addChunk(visits, chunk)
            const flush = async (): Promise<void> => (writer.isFull ? writer.flush() : undefined)
            await streamChunks(connection, readRows(rows), {}, add, flush)
            visits.finish()
        }),
    )
}

/** Of a bare name the transaction counts, and a key that has another id than a key has, is none that a number could stand for. */
const readRows = (
    rows: string,
): string => `SELECT c.client, x.at_ms, x.sighting, x.fields, coalesce(k.key, 0)::UINTEGER AS key,
        (x.delivered::INTEGER + 2 * x.confirmable::INTEGER)::UTINYINT AS arrival, (NOT x.bare AND k.key IS NOT NULL)::UTINYINT AS whole
    FROM ${rows} x
    JOIN (SELECT address, ${CLIENT_OF_ADDRESS} AS client FROM (SELECT DISTINCT address FROM ${rows})) c USING (address)
    JOIN (SELECT key_id, CASE WHEN regexp_full_match(key_id, '[0-9a-f]{8}') THEN ('0x' || key_id)::UINTEGER END AS key
        FROM (SELECT DISTINCT key_id FROM ${rows})) k USING (key_id)
    ORDER BY c.client, x.at_ms, x.sighting`

function addChunk(visits: VisitsWriter, chunk: DuckDBDataChunk): void {
    const [clients, times] = [uuidsOf(chunk, 0), wordPairsOf(chunk, 1)]
    const [numbers, fields, keys] = [wordsOf(chunk, 2), wordsOf(chunk, 3), wordsOf(chunk, 4)]
    const [arrivals, wholes] = [bytesOf(chunk, 5), bytesOf(chunk, 6)]
    for (const [row, number] of numbers.entries()) {
        const visit: Visit = {
            atMs: numberOf(times, row),
            number,
            fields: fields[row] ?? 0,
            arrival: arrivals[row] ?? 0,
            key: keys[row] ?? 0,
        }
        visits.add(clients, row, wholes[row] === 1 ? visit : null)
    }
}
