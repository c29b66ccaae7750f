// The counts of a part by the hour, made from its exposures' file: a window that begins or ends within a large day reads these, and
// one by one only the rows of its first and last hour.
import { join } from "node:path"
import { maskOf } from "../../../core/fields.ts"
import { type Arrival, arrivalOf, CountGroups, type HourCounts, OFFERED, packHours } from "../../count/part-counts.ts"
import { bytesOf, streamChunks, wordsOf } from "../raw-columns.ts"
import { ARRIVAL } from "../scope/exposure-rows.ts"
import { sqlText } from "../sources.ts"
import { archivePacked, type Archive } from "./catalogue.ts"
import { dayFilePath, type DayFile } from "./day-files.ts"

/** Of a part with fewer exposures every row is read sooner than another file. */
export const HOURS_FROM_ROWS = 262_144
export const HOUR_MS = 3_600_000
const MY_NUMBER = maskOf(["my_number"])

/** @param counts the file of the part's counts */
export async function archiveHours(archive: Archive, counts: Omit<DayFile, "countsMasked">): Promise<void> {
    const { day, part } = counts
    const rows = `read_parquet(${sqlText(join(archive.dir, dayFilePath({ day, kind: "exposures", part })))})`
    const hours = new Hours()
    await streamChunks(
        archive.connection,
        `SELECT (at_ms // ${HOUR_MS})::UINTEGER AS hour, ${ARRIVAL} AS arrival, fields, sighting, count(*)::UINTEGER AS times
         FROM ${rows} GROUP BY ALL ORDER BY hour, arrival, fields, sighting`,
        {},
        (chunk) => {
            const [hour, fields, sightings, times] = [0, 2, 3, 4].map((column) => wordsOf(chunk, column))
            const arrivals = bytesOf(chunk, 1)
            const { rowCount } = chunk
            for (let row = 0; row < rowCount; row++) {
                hours.at(hour?.[row] ?? 0)
                hours.add(arrivalOf(arrivals[row]), fields?.[row] ?? 0, sightings?.[row] ?? 0, times?.[row] ?? 1)
            }
        },
    )
    await archivePacked(archive, { ...counts, kind: "hours" }, packHours(hours.finish()))
}

/** Collects rows in the order of hour, arrival, fields and sighting. */
class Hours {
    readonly #hours: HourCounts[] = []
    #hour = -1
    #groups = new CountGroups()
    #records = 0
    #offeredRecords = 0
    #myNumberRecords = 0

    /** What is added from now on is of this hour. */
    at(hour: number): void {
        if (hour === this.#hour) return
        this.#conclude()
        this.#hour = hour
    }

    add(arrival: Arrival, fields: number, sighting: number, times: number): void {
        this.#groups.add(arrival, fields, sighting, times)
        this.#records += times
        if (arrival === OFFERED) this.#offeredRecords += times
        if ((fields & MY_NUMBER) !== 0) this.#myNumberRecords += times
    }

    finish(): readonly HourCounts[] {
        this.#conclude()
        return this.#hours
    }

    #conclude(): void {
        if (this.#records === 0) return
        this.#groups.finish()
        this.#hours.push({
            hour: this.#hour,
            records: this.#records,
            offeredRecords: this.#offeredRecords,
            myNumberRecords: this.#myNumberRecords,
            groups: this.#groups.groups,
        })
        this.#groups = new CountGroups()
        this.#records = 0
        this.#offeredRecords = 0
        this.#myNumberRecords = 0
    }
}
