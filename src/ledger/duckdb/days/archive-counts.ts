// The counts of a part, made from its exposures' file.
import { join } from "node:path"
import { maskOf } from "../../../core/fields.ts"
import { arrivalOf, CountGroups, packCounts, type PartTotals } from "../../count/part-counts.ts"
import { bytesOf, streamChunks, wordsOf } from "../raw-columns.ts"
import { asNumber, asText, readColumns, readNumbers } from "../read-columns.ts"
import { ARRIVAL } from "../scope/exposure-rows.ts"
import { sqlText } from "../sources.ts"
import { archiveHours, HOURS_FROM_ROWS } from "./archive-hours.ts"
import { archiveVisits } from "./archive-visits.ts"
import { archivePacked, type Archive } from "./catalogue.ts"
import { dayFilePath, type DayFile } from "./day-files.ts"

type CountsFile = Omit<DayFile, "countsMasked">

/** All that is made of the exposures of a part: counts of the whole, by the hour where it has many, and its rows by client. */
export async function archiveAllCounts(archive: Archive, at: Pick<DayFile, "day" | "part">): Promise<void> {
    const counts = await archiveCounts(archive, at)
    if (counts.rows >= (archive.hoursFromRows ?? HOURS_FROM_ROWS)) await archiveHours(archive, counts)
    await archiveVisits(archive, counts)
}

export async function archiveCounts(
    archive: Archive,
    { day, part }: Pick<DayFile, "day" | "part">,
): Promise<CountsFile> {
    const { connection, dir } = archive
    const rows = `read_parquet(${sqlText(join(dir, dayFilePath({ day, kind: "exposures", part })))})`
    const groups = new CountGroups()
    await streamChunks(
        connection,
        `SELECT ${ARRIVAL} AS arrival, fields, sighting, count(*)::UINTEGER AS times FROM ${rows}
         GROUP BY ALL ORDER BY arrival, fields, sighting`,
        {},
        (chunk) => {
            const [arrivals, fields, sightings, times] = [
                bytesOf(chunk, 0),
                wordsOf(chunk, 1),
                wordsOf(chunk, 2),
                wordsOf(chunk, 3),
            ]
            const { rowCount } = chunk
            for (let row = 0; row < rowCount; row++) {
                groups.add(arrivalOf(arrivals[row]), fields[row] ?? 0, sightings[row] ?? 0, times[row] ?? 1)
            }
        },
    )
    groups.finish()
    const [numbers = [], times = []] = await readColumns(
        connection,
        `SELECT sighting::DOUBLE, max(times)::DOUBLE FROM (
            SELECT sighting, tx, count(*) AS times FROM ${rows} WHERE bare GROUP BY sighting, tx
         ) GROUP BY sighting HAVING max(times) > 1`,
    )
    const namesakes = Uint32Array.from(numbers.flatMap((number, row) => [asNumber(number), asNumber(times[row])]))
    const { totals, fromMs, toMs } = await readPartTotals(archive, rows)
    const file = { part, day, kind: "counts" as const, rows: totals.records, fromMs, toMs }
    await archivePacked(archive, file, packCounts({ totals, groups: groups.groups, namesakes }))
    return file
}

async function readPartTotals(
    { connection }: Archive,
    rows: string,
): Promise<{ readonly totals: PartTotals; readonly fromMs: number; readonly toMs: number }> {
    const [records = 0, offeredRecords = 0, myNumberRecords = 0, fromMs = 0, toMs = 0] = await readNumbers(
        connection,
        `SELECT count(*)::DOUBLE, (count(*) FILTER (NOT delivered))::DOUBLE,
            (count(*) FILTER (fields & ${maskOf(["my_number"])} <> 0))::DOUBLE, min(at_ms)::DOUBLE, max(at_ms)::DOUBLE
         FROM ${rows}`,
    )
    const [keyIds = []] = await readColumns(connection, `SELECT DISTINCT key_id FROM ${rows} ORDER BY 1`)
    const [split = []] = await readColumns(
        connection,
        `SELECT tx FROM ${rows} GROUP BY tx HAVING min(seq) > 0 AND bool_or(bare)`,
    )
    const totals = {
        records,
        offeredRecords,
        myNumberRecords,
        keyIds: keyIds.map(asText),
        splitTransactions: split.map(asText),
    }
    return { totals, fromMs, toMs }
}
