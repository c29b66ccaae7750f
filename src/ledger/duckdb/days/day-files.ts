// The files of closed days: Parquet, immutable, one folder a day. A file belongs to the ledger when its catalogue (table
// `files`, in ledger.duckdb) has it; what else lies there is left over from a crash and swept away at the next start.
import { mkdir, open, readdir, rename, rm, rmdir } from "node:fs/promises"
import { join } from "node:path"
import type { Connection } from "../connection.ts"
import { asNumber, asText, readColumns } from "../read-columns.ts"

export const FILE_KINDS = [
    "exposures", // a row a sighting, its person by number
    "sightings", // who the numbers are: those met first in this part
    "requests", // that a scope needs: with persons, findings or unread bytes
    "traffic", // all other requests
    "headers", // of both, until retention.requestsDays have passed
    "findings",
    "events",
    "counts", // the exposures of a part, folded (count/part-counts.ts)
    "hours", // the same by the hour, of a part with many (archive-hours.ts)
    "visits", // the exposures of a part once more, those of each client to be had without the others (lookup/visits-file.ts)
    "people", // which numbers share an identifier (count/people-map.ts): one for the whole ledger, new with every day
    "shown", // the sightings of a part by number, each to be had without the others (lookup/shown-file.ts)
    "keys", // which numbers have a digest (lookup/keys-file.ts): one for the whole ledger, new with every day
] as const
export type FileKind = (typeof FILE_KINDS)[number]

export interface DayFile {
    readonly part: number
    /** Days since 1970, UTC. */
    readonly day: number
    readonly kind: FileKind
    /** Of requests, those that have ended. */
    readonly rows: number
    /** Unix milliseconds of its earliest and latest row. */
    readonly fromMs: number
    readonly toMs: number
    /** Whether its requests say what was masked: those that version 2 of the schema wrote do not. */
    readonly countsMasked: boolean
}

export const DAYS_FOLDER = "days"
const DAY_MS = 86_400_000

export function dayName(day: number): string {
    return new Date(day * DAY_MS).toISOString().slice(0, "2026-03-01".length)
}

/** Whether a file can be made again from the others. */
export function isDerived({ kind }: DayFile): boolean {
    return PACKED.has(kind)
}

/** Kinds whose files are arrays of numbers: made from the others, and read whole (count/packed-file.ts) or looked into (lookup/). */
const PACKED: ReadonlySet<FileKind> = new Set<FileKind>(["counts", "hours", "visits", "people", "shown", "keys"])

/** Kinds that are made of the exposures of their part alone: they go with them. */
export const OF_EXPOSURES: ReadonlySet<FileKind> = new Set<FileKind>(["counts", "hours", "visits"])

/** Path of a file within the ledger's folder. */
export function dayFilePath({ day, kind, part }: Pick<DayFile, "day" | "kind" | "part">): string {
    return join(DAYS_FOLDER, dayName(day), `${kind}-${part}.${PACKED.has(kind) ? "packed" : "parquet"}`)
}

const READ_FILES = `SELECT part, day, kind, file_rows::DOUBLE, from_ms::DOUBLE, to_ms::DOUBLE, masked_values IS NOT NULL
    FROM files ORDER BY day, part`
const KINDS: ReadonlyMap<string, FileKind> = new Map(FILE_KINDS.map((kind) => [kind, kind]))

export async function readDayFiles(connection: Connection): Promise<DayFile[]> {
    const [parts = [], days = [], kinds = [], rows = [], from = [], to = [], counts = []] = await readColumns(
        connection,
        READ_FILES,
    )
    return parts.flatMap((part, row): DayFile[] => {
        const kind = KINDS.get(asText(kinds[row]))
        if (kind === undefined) return []
        return [
            {
                part: asNumber(part),
                day: asNumber(days[row]),
                kind,
                rows: asNumber(rows[row]),
                fromMs: asNumber(from[row]),
                toMs: asNumber(to[row]),
                countsMasked: counts[row] === true,
            },
        ]
    })
}

const UNFINISHED = ".unfinished"

/** Has `write` write a file beside its place, makes it durable, and moves it there. */
export async function writeDayFile(
    dir: string,
    file: Pick<DayFile, "day" | "kind" | "part">,
    write: (path: string) => Promise<void>,
): Promise<void> {
    const path = join(dir, dayFilePath(file))
    const folder = join(path, "..")
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await write(path + UNFINISHED)
    await syncPath(path + UNFINISHED)
    await rename(path + UNFINISHED, path)
}

/** A name is durable only with its folder, and a new folder only with its parents: to be called before the commit. */
export async function syncDayFolder(dir: string, day: number): Promise<void> {
    const folder = join(dir, DAYS_FOLDER, dayName(day))
    await mkdir(folder, { recursive: true, mode: 0o700 })
    for (const each of [folder, join(dir, DAYS_FOLDER), dir]) await syncPath(each)
}

export async function syncPath(path: string): Promise<void> {
    const handle = await open(path, "r")
    try {
        await handle.sync()
    } finally {
        await handle.close()
    }
}

/** Removes what the catalogue does not know. @returns those of the catalogue's files that are missing */
export async function sweepDayFiles(dir: string, files: readonly DayFile[]): Promise<DayFile[]> {
    const wanted = new Set(files.map(dayFilePath))
    const folders = await readdir(join(dir, DAYS_FOLDER)).catch(() => [])
    for (const folder of folders) {
        const names = await readdir(join(dir, DAYS_FOLDER, folder)).catch(() => [])
        for (const name of names) {
            const path = join(DAYS_FOLDER, folder, name)
            if (!wanted.delete(path)) await rm(join(dir, path), { force: true })
        }
        // Fails where something is left in it, as it should.
        await rmdir(join(dir, DAYS_FOLDER, folder)).catch(() => null)
    }
    return files.filter((file) => wanted.has(dayFilePath(file)))
}
