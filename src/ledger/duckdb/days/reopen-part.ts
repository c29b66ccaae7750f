// Takes a part of a closed day back into the open tables: an end that came after all changes what was delivered, and too
// many parts are written anew as one. The numbers of its persons stay what they were.
import type { Connection } from "../connection.ts"
import { filesSource } from "../sources.ts"
import { strikeOut, type Archive } from "./catalogue.ts"
import { OF_EXPOSURES, type DayFile } from "./day-files.ts"

/** @param firstNumber that no open record has; the others follow. @returns the number behind the last */
export async function reopenPart(
    { connection, dir }: Archive,
    files: readonly DayFile[],
    exposures: DayFile,
    firstNumber: number,
): Promise<number> {
    const rows = filesSource(dir, [exposures], ["exposures"]) ?? ""
    const known = filesSource(dir, files, ["sightings"]) ?? ""
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE reopened AS SELECT row_number() OVER () - 1 + ${firstNumber}::BIGINT AS record, *
         FROM (SELECT DISTINCT tx, at_ms, address, session, account, route, key_id FROM ${rows})`,
    )
    await connection.run(
        `INSERT INTO offers SELECT record, tx, at_ms, ${exposures.day}, address, session, account, route, key_id FROM reopened`,
    )
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE reopened_who AS SELECT sighting, signature, kinds, digests FROM ${known}
         WHERE sighting IN (SELECT sighting FROM ${rows})`,
    )
    await connection.run(
        `INSERT INTO seen SELECT r.record, e.seq, e.fields, w.signature
         FROM ${rows} e JOIN reopened_who w USING (sighting) JOIN reopened r ON e.tx = r.tx AND e.at_ms = r.at_ms
            AND e.address = r.address AND e.route = r.route AND e.key_id = r.key_id
            AND e.session IS NOT DISTINCT FROM r.session AND e.account IS NOT DISTINCT FROM r.account`,
    )
    await connection.run(
        "INSERT INTO traits SELECT signature, unnest(kinds) AS kind, unnest(digests) AS digest FROM reopened_who",
    )
    const next = await nextNumber(connection, firstNumber)
    await connection.run("DROP TABLE reopened")
    await connection.run("DROP TABLE reopened_who")
    const made = files.filter(({ kind, part }) => part === exposures.part && OF_EXPOSURES.has(kind))
    await strikeOut(connection, [exposures, ...made])
    return next
}

async function nextNumber(connection: Connection, firstNumber: number): Promise<number> {
    const result = await connection.run("SELECT count(*)::DOUBLE FROM reopened")
    const [[count] = []] = await result.getRows()
    return firstNumber + Number(count)
}
