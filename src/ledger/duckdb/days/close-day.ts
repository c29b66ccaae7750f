// Closes one day: its rows move from the open tables into files, sorted and packed. The files are whole and durable
// before the one commit that enters them into the catalogue and takes the rows out of the tables, so a crash leaves the
// rows in one place, never in both or in none. Late rows of a closed day become a further part of it in the same way.
import type { Connection } from "../connection.ts"
import { readNumbers } from "../read-columns.ts"
import { endedSource, endsOfOpen } from "../scope/exposure-rows.ts"
import { filesSource, namesOf } from "../sources.ts"
import { NEEDED_REQUEST } from "../statements.ts"
import { DAY_MS } from "../table-rows.ts"
import { BARE_TRAITS, isBare } from "../scope/traits.ts"
import { archiveAllCounts } from "./archive-counts.ts"
import { archiveKeys, archiveShown } from "./archive-lookup.ts"
import { archivePeople } from "./archive-people.ts"
import { archiveRows, takePart, type Archive } from "./catalogue.ts"
import { readDayFiles, syncDayFolder, type DayFile } from "./day-files.ts"

export interface Closing {
    readonly day: number
    /** Exposures before this moment (Unix milliseconds) whose transaction has no end are taken as offered only. */
    readonly unendedBeforeMs: number
    /** All files that belong to the ledger. */
    readonly files: readonly DayFile[]
}

export async function closeDay(archive: Archive, closing: Closing): Promise<void> {
    const { connection } = archive
    const part = await takePart(connection)
    await closeExposures(archive, closing, part)
    await closeRequests(archive, closing.day, part)
    for (const kind of ["findings", "events"] as const) {
        const [rows = 0] = await readNumbers(
            connection,
            `SELECT count(*)::DOUBLE FROM ${kind} WHERE day = ${closing.day}`,
        )
        if (rows === 0) continue
        const ordinal = kind === "findings" ? ", rowid AS ordinal" : ""
        const select = `SELECT ${namesOf(kind, ["day"])}${ordinal} FROM ${kind} WHERE day = ${closing.day} ORDER BY at_ms, rowid`
        await archiveRows(archive, { day: closing.day, kind, part }, select)
        await connection.run(`DELETE FROM ${kind} WHERE day = ${closing.day}`)
    }
    await syncDayFolder(archive.dir, closing.day)
}

async function closeExposures(archive: Archive, closing: Closing, part: number): Promise<void> {
    const { connection, dir } = archive
    const { day, files } = closing
    const ends = endedSource(endsOfOpen(dir, files, day * DAY_MS))
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE closing AS
         SELECT o.record, o.tx, o.at_ms, o.address, o.session, o.account, o.route, o.key_id, s.seq, s.fields, s.signature,
            coalesce(e.ended, false) AS ended, coalesce(s.seq < e.delivered, false) AS delivered,
            coalesce(s.seq < e.read_whole, false) AS confirmable
         FROM seen s JOIN offers o USING (record) LEFT JOIN ${ends} e ON e.tx = o.tx
         WHERE o.day = ${day} AND (e.ended OR o.at_ms < $unended)`,
        { unended: BigInt(Math.trunc(closing.unendedBeforeMs)) },
    )
    const [rows = 0] = await readNumbers(connection, "SELECT count(*)::DOUBLE FROM closing")
    if (rows > 0) {
        await numberSightings(connection, filesSource(dir, files, ["sightings"]))
        const added = await archiveSightings(archive, { day, part })
        await archiveRows(archive, { day, kind: "exposures", part }, CLOSED_EXPOSURES)
        await archiveAllCounts(archive, { day, part })
        if (added > 0) await takeIntoPeople(archive, { day, part })
        await connection.run(
            `INSERT INTO unended SELECT DISTINCT ${part}, tx FROM closing WHERE NOT (ended OR delivered)`,
        )
        for (const statement of REMOVE_CLOSED) await connection.run(statement)
    }
    for (const name of ["closing", "closing_numbers", "closing_new"]) {
        await connection.run(`DROP TABLE IF EXISTS temp.${name}`)
    }
}

async function takeIntoPeople(archive: Archive, { day, part }: Pick<DayFile, "day" | "part">): Promise<void> {
    const files = await readDayFiles(archive.connection)
    const added = files.find((file) => file.kind === "sightings" && file.part === part) ?? null
    await archivePeople(archive, { day, part }, files, added)
    await archiveKeys(archive, { day, part }, files, added)
    if (added !== null) await archiveShown(archive, added)
}

/** Those seen before keep their number; the others get the next ones, in the order in which they were met. */
async function numberSightings(connection: Connection, sightings: string | null): Promise<void> {
    const known =
        sightings === null
            ? "(SELECT NULL::UUID AS signature, 0::BIGINT AS sighting, NULL::UTINYINT[] AS kinds)"
            : sightings
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE closing_numbers AS
         SELECT c.signature, d.sighting::BIGINT AS sighting, c.first_record, c.first_seq,
            coalesce(${isBare("d.kinds")}, b.bare, true) AS bare FROM
            (SELECT signature, min(record) AS first_record, arg_min(seq, record) AS first_seq FROM closing GROUP BY signature) c
            LEFT JOIN (SELECT signature, sighting, kinds FROM ${known}) d USING (signature)
            LEFT JOIN (SELECT signature, bool_and(kind IN (${BARE_TRAITS})) AS bare FROM traits GROUP BY signature) b
                USING (signature)`,
    )
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE closing_new AS
         SELECT signature, row_number() OVER (ORDER BY first_record, first_seq) - 1 + (SELECT next_sighting FROM counters) AS sighting
         FROM closing_numbers WHERE sighting IS NULL`,
    )
    await connection.run("UPDATE counters SET next_sighting = next_sighting + (SELECT count(*) FROM closing_new)")
}

/** @returns how many are new */
async function archiveSightings(archive: Archive, { day, part }: Pick<DayFile, "day" | "part">): Promise<number> {
    const { connection } = archive
    const [rows = 0, fromMs = 0, toMs = 0] = await readNumbers(
        connection,
        "SELECT (SELECT count(*) FROM closing_new)::DOUBLE, min(at_ms)::DOUBLE, max(at_ms)::DOUBLE FROM closing",
    )
    if (rows > 0) await archiveRows(archive, { day, kind: "sightings", part }, NEW_SIGHTINGS, { fromMs, toMs })
    return rows
}

const NEW_SIGHTINGS = `SELECT n.sighting::UINTEGER AS sighting, n.signature,
        list(t.kind ORDER BY t.kind, t.digest) FILTER (t.kind IS NOT NULL) AS kinds,
        list(t.digest ORDER BY t.kind, t.digest) FILTER (t.kind IS NOT NULL) AS digests
    FROM closing_new n LEFT JOIN (SELECT DISTINCT * FROM traits) t USING (signature)
    GROUP BY n.sighting, n.signature ORDER BY n.sighting`

/** By client, so that what one client saw is read without the rest. */
const CLOSED_EXPOSURES = `SELECT c.tx, c.at_ms, c.address, c.session, c.account, c.route, c.key_id, c.seq, c.fields,
        coalesce(k.sighting, n.sighting)::UINTEGER AS sighting, c.delivered, c.confirmable, k.bare
    FROM closing c JOIN closing_numbers k USING (signature) LEFT JOIN closing_new n USING (signature)
    ORDER BY c.address, c.at_ms, c.tx, c.seq`

const REMOVE_CLOSED: readonly string[] = [
    "DELETE FROM seen WHERE record IN (SELECT record FROM closing)",
    "DELETE FROM offers WHERE record IN (SELECT record FROM closing)",
    "DELETE FROM traits WHERE signature NOT IN (SELECT signature FROM seen)",
]

/** But for those of whose exposures some are still open, of a later day: where they are closed, the end must be at hand. */
async function closeRequests(archive: Archive, day: number, part: number): Promise<void> {
    const { connection } = archive
    const closing = `day = ${day} AND NOT (offered > 0 AND tx IN (SELECT tx FROM offers))`
    const columns = namesOf("requests", ["day", "headers"])
    const [needed = 0, other = 0, headers = 0, fromMs = 0, toMs = 0] = await readNumbers(
        connection,
        `SELECT (count(*) FILTER (${NEEDED_REQUEST}))::DOUBLE, (count(*) FILTER (NOT ${NEEDED_REQUEST}))::DOUBLE,
            count(headers)::DOUBLE, coalesce(min(at_ms), 0)::DOUBLE, coalesce(max(at_ms), 0)::DOUBLE
         FROM requests WHERE ${closing}`,
    )
    const select = (condition: string): string =>
        `SELECT ${columns} FROM requests WHERE ${closing} AND ${condition} ORDER BY address, at_ms`
    if (needed > 0) await archiveRows(archive, { day, kind: "requests", part }, select(NEEDED_REQUEST))
    if (other > 0) await archiveRows(archive, { day, kind: "traffic", part }, select(`NOT ${NEEDED_REQUEST}`))
    if (headers > 0) {
        const kept = `SELECT tx, headers FROM requests WHERE ${closing} AND headers IS NOT NULL ORDER BY address, at_ms`
        await archiveRows(archive, { day, kind: "headers", part }, kept, { fromMs, toMs })
    }
    await connection.run(`DELETE FROM requests WHERE ${closing}`)
}
