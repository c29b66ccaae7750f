// Retention. Open days lose rows, closed days lose files: a day goes when all of it is old enough. With the exposures of a
// day go the digests of whoever was seen on no other: their files are written anew without them.
import type { Connection } from "../connection.ts"
import type { ForgetLimits } from "../../contract.ts"
import { bitAt, setBit } from "../../count/bits.ts"
import { streamChunks, wordsOf } from "../raw-columns.ts"
import { readNumbers } from "../read-columns.ts"
import { filesSource } from "../sources.ts"
import { CLEAR_HEADERS, DELETE_REQUESTS } from "../statements.ts"
import { archiveShown, forgetKeys, keysFile } from "./archive-lookup.ts"
import { archiveRows, strikeOut, takePart, type Archive } from "./catalogue.ts"
import { OF_EXPOSURES, syncDayFolder, type DayFile, type FileKind } from "./day-files.ts"

/** Runs in the caller's transaction; the files stay on the disk until they are swept away. */
export async function forgetRows(archive: Archive, files: readonly DayFile[], limits: ForgetLimits): Promise<void> {
    const { connection } = archive
    const gone: DayFile[] = []
    const old = (kinds: readonly FileKind[], beforeMs: number): DayFile[] =>
        files.filter(({ kind, toMs }) => kinds.includes(kind) && toMs < beforeMs)

    if (limits.requestsBeforeMs !== null) {
        const before = BigInt(Math.trunc(limits.requestsBeforeMs))
        const [headers = 0] = await readNumbers(
            connection,
            "SELECT count(headers)::DOUBLE FROM requests WHERE at_ms < $before",
            { before },
        )
        await connection.run(DELETE_REQUESTS, { before })
        await connection.run(CLEAR_HEADERS, { before })
        const closed = old(["traffic", "headers"], limits.requestsBeforeMs)
        gone.push(...closed)
        if (headers + closed.length > 0) await remember(connection, "requests", limits.requestsBeforeMs)
    }
    for (const kind of ["findings", "events"] as const) {
        const beforeMs = kind === "findings" ? limits.findingsBeforeMs : limits.eventsBeforeMs
        if (beforeMs === null) continue
        const rows = await deleteBefore(connection, kind, beforeMs)
        const closed = old([kind], beforeMs)
        gone.push(...closed)
        if (rows + closed.length > 0) await remember(connection, kind, beforeMs)
    }
    if (limits.exposuresBeforeMs !== null) {
        const beforeMs = limits.exposuresBeforeMs
        // Requests with persons stay as long as either needs them.
        const requestsMs = Math.min(beforeMs, limits.requestsBeforeMs ?? beforeMs)
        const rows = await deleteBefore(connection, "offers", beforeMs)
        await connection.run("DELETE FROM seen WHERE record NOT IN (SELECT record FROM offers)")
        await connection.run("DELETE FROM traits WHERE signature NOT IN (SELECT signature FROM seen)")
        await deleteBefore(connection, "requests", requestsMs)
        const closed = old(["exposures", ...OF_EXPOSURES], beforeMs)
        gone.push(...closed, ...old(["requests"], requestsMs), ...(await forgetSightings(archive, files, closed)))
        if (rows + closed.length > 0) await remember(connection, "exposures", beforeMs)
    }
    await strikeOut(connection, gone)
}

/** @returns how many rows went */
async function deleteBefore(connection: Connection, table: string, beforeMs: number): Promise<number> {
    const before = BigInt(Math.trunc(beforeMs))
    const [rows = 0] = await readNumbers(connection, `SELECT count(*)::DOUBLE FROM ${table} WHERE at_ms < $before`, {
        before,
    })
    if (rows > 0) await connection.run(`DELETE FROM ${table} WHERE at_ms < $before`, { before })
    return rows
}

/** What a scope of that time must say, once something was deleted. */
async function remember(connection: Connection, kind: string, beforeMs: number): Promise<void> {
    await connection.run("DELETE FROM forgotten WHERE kind = $kind AND before_ms <= $before", {
        kind,
        before: BigInt(Math.trunc(beforeMs)),
    })
    await connection.run(
        `INSERT INTO forgotten SELECT $kind, $before WHERE NOT EXISTS (SELECT 1 FROM forgotten WHERE kind = $kind)`,
        { kind, before: BigInt(Math.trunc(beforeMs)) },
    )
}

/**
 * Whoever was met in the files that go and in none that stay.
 *
 * @returns the files of `sightings` that were replaced, with what was made of them
 */
async function forgetSightings(
    archive: Archive,
    files: readonly DayFile[],
    going: readonly DayFile[],
): Promise<readonly DayFile[]> {
    const { connection, dir } = archive
    const leaving = filesSource(dir, going, ["exposures"])
    if (leaving === null) return []
    const staying = filesSource(
        dir,
        files.filter((file) => !going.includes(file)),
        ["exposures"],
    )
    await connection.run(`CREATE OR REPLACE TEMP TABLE dead AS SELECT DISTINCT sighting FROM ${leaving}`)
    if (staying !== null) await connection.run(`DELETE FROM dead WHERE sighting IN (SELECT sighting FROM ${staying})`)
    const replaced: DayFile[] = []
    for (const file of files) {
        if (file.kind === "sightings" && (await replaceSightings(archive, file))) replaced.push(file)
    }
    const keys = keysFile(files)
    if (replaced.length > 0 && keys !== null) await replaceKeys(archive, keys, files)
    await connection.run("DROP TABLE dead")
    const parts = new Set(replaced.map(({ part }) => part))
    return [...replaced, ...files.filter(({ kind, part }) => kind === "shown" && parts.has(part))]
}

async function replaceSightings(archive: Archive, file: DayFile): Promise<boolean> {
    const { connection, dir } = archive
    const rows = filesSource(dir, [file], ["sightings"]) ?? ""
    const [dead = 0] = await readNumbers(
        connection,
        `SELECT count(*)::DOUBLE FROM ${rows} WHERE sighting IN (SELECT sighting FROM dead)`,
    )
    if (dead === 0) return false
    if (dead < file.rows) {
        const select = `SELECT * FROM ${rows} WHERE sighting NOT IN (SELECT sighting FROM dead) ORDER BY sighting`
        const { day, fromMs, toMs } = file
        const part = await takePart(connection)
        await archiveRows(archive, { day, kind: "sightings", part }, select, { fromMs, toMs })
        await archiveShown(archive, { ...file, part, rows: file.rows - dead })
        await syncDayFolder(dir, day)
    }
    return true
}

/** Of whom nothing is kept, not a part of a digest is. */
async function replaceKeys(archive: Archive, { day }: DayFile, files: readonly DayFile[]): Promise<void> {
    const { connection, dir } = archive
    const [count = 0] = await readNumbers(connection, "SELECT next_sighting::DOUBLE FROM counters")
    const dead = new Uint8Array(Math.ceil(count / 8))
    await streamChunks(connection, "SELECT sighting FROM dead", {}, (chunk) => {
        for (const number of wordsOf(chunk, 0)) setBit(dead, number)
    })
    const part = await takePart(connection)
    await forgetKeys(archive, { day, part }, files, (number) => bitAt(dead, number))
    await syncDayFolder(dir, day)
}
