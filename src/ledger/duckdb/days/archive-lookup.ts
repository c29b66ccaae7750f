// The files in which the people of closed days are looked up without reading them all: what the sightings of a part show, by number
// (lookup/shown-file.ts), and one for the whole ledger of who has a digest (lookup/keys-file.ts).
import { join } from "node:path"
import type { DuckDBDataChunk } from "@duckdb/node-api"
import { DIGEST_WORDS } from "../open-day/digest-words.ts"
import { BlockFile, BlockFileWriter } from "../lookup/block-file.ts"
import { mergeKeys, type KeyRows } from "../lookup/keys-file.ts"
import { keyOf } from "../lookup/uuid-key.ts"
import { addShown } from "../lookup/shown-file.ts"
import { listOf, streamChunks, uuidsOf, wordsOf } from "../raw-columns.ts"
import { readNumbers } from "../read-columns.ts"
import { LINKING_TRAITS } from "../scope/traits.ts"
import { filesSource } from "../sources.ts"
import { archiveDerived, strikeOut, type Archive } from "./catalogue.ts"
import { dayFilePath, type DayFile } from "./day-files.ts"

/** @param sightings the file of them that it is made of */
export async function archiveShown(archive: Archive, sightings: DayFile): Promise<void> {
    const { connection, dir } = archive
    const source = filesSource(dir, [sightings], ["sightings"]) ?? ""
    await archiveDerived(archive, { ...sightings, kind: "shown" }, async (path) =>
        BlockFileWriter.write(path, async (writer) => {
            const write = (chunk: DuckDBDataChunk): void => addShownChunk(writer, chunk)
            const flush = async (): Promise<void> => (writer.isFull ? writer.flush() : undefined)
            await streamChunks(connection, readShown(source), {}, write, flush)
        }),
    )
}

const readShown = (source: string): string =>
    `SELECT sighting, signature, coalesce(kinds, [])::UTINYINT[], coalesce(digests, [])::UUID[] FROM ${source} ORDER BY sighting`

function addShownChunk(writer: BlockFileWriter, chunk: DuckDBDataChunk): void {
    const [numbers, signatures] = [wordsOf(chunk, 0), uuidsOf(chunk, 1)]
    const [kinds, digests] = [listOf(chunk, 2, 1), listOf(chunk, 3, DIGEST_WORDS * Uint32Array.BYTES_PER_ELEMENT)]
    const digestWords = new Uint32Array(digests.values.buffer, digests.values.byteOffset, digests.values.length / 4)
    for (const [row, number] of numbers.entries()) {
        const [from, length] = [digests.from(row), digests.length(row)]
        addShown(writer, {
            number,
            signature: signatures.subarray(row * DIGEST_WORDS, (row + 1) * DIGEST_WORDS),
            kinds: kinds.values.subarray(kinds.from(row), kinds.from(row) + kinds.length(row)),
            digests: digestWords.subarray(from * DIGEST_WORDS, (from + length) * DIGEST_WORDS),
        })
    }
}

/**
 * @param files that belong to the ledger, those of the part too
 * @param added the sightings to be taken in; null: all, where there is no such file to start from
 */
export async function archiveKeys(
    archive: Archive,
    at: Pick<DayFile, "day" | "part">,
    files: readonly DayFile[],
    added: DayFile | null,
): Promise<void> {
    const source = filesSource(archive.dir, added === null ? files : [added], ["sightings"])
    await replaceKeys(archive, at, files, {
        before: added === null ? null : keysFile(files),
        isGone: null,
        added: async (use) => (source === null ? undefined : streamKeys(archive, source, use)),
    })
}

/** Without those that retention took. @param isGone by number */
export async function forgetKeys(
    archive: Archive,
    at: Pick<DayFile, "day" | "part">,
    files: readonly DayFile[],
    isGone: (number: number) => boolean,
): Promise<void> {
    await replaceKeys(archive, at, files, { before: keysFile(files), isGone, added: async () => Promise.resolve() })
}

export function keysFile(files: readonly DayFile[]): DayFile | null {
    return files.findLast(({ kind }) => kind === "keys") ?? null
}

interface KeyChanges {
    readonly before: DayFile | null
    readonly isGone: ((number: number) => boolean) | null
    readonly added: Parameters<typeof mergeKeys>[3]
}

async function replaceKeys(
    archive: Archive,
    { day, part }: Pick<DayFile, "day" | "part">,
    files: readonly DayFile[],
    { before, isGone, added }: KeyChanges,
): Promise<void> {
    const { connection, dir } = archive
    const [count = 0] = await readNumbers(connection, "SELECT next_sighting::DOUBLE FROM counters")
    const old = before === null ? null : BlockFile.at(join(dir, dayFilePath(before)))
    const replaced = files.filter(({ kind }) => kind === "keys")
    await strikeOut(connection, replaced)
    const file = { part, day, kind: "keys" as const, rows: count, fromMs: 0, toMs: 0 }
    await archiveDerived(archive, file, async (path) =>
        BlockFileWriter.write(path, async (writer) => {
            const merge = async (): Promise<void> => mergeKeys(writer, old, isGone, added)
            await (old === null ? merge() : old.whileOpen(merge))
        }),
    )
}

/** Digests in the order of a UUID are in that of their first word, too. */
async function streamKeys(
    { connection }: Archive,
    source: string,
    use: (rows: KeyRows) => Promise<void>,
): Promise<void> {
    let rows: KeyRows = { keys: new Uint32Array(0), numbers: new Uint32Array(0) }
    const sql = `SELECT digest, sighting FROM (
            SELECT signature AS digest, sighting FROM ${source}
            UNION ALL SELECT digest, sighting FROM (
                SELECT unnest(kinds) AS kind, unnest(digests) AS digest, sighting FROM ${source}) WHERE kind IN (${LINKING_TRAITS})
        ) ORDER BY digest`
    const read = (chunk: DuckDBDataChunk): void => {
        rows = { keys: keysOf(uuidsOf(chunk, 0)), numbers: wordsOf(chunk, 1) }
    }
    await streamChunks(connection, sql, {}, read, async () => use(rows))
}

/** @param uuids as DuckDB keeps them. @returns the first word of each digest */
export function keysOf(uuids: Uint32Array): Uint32Array {
    const keys = new Uint32Array(uuids.length / DIGEST_WORDS)
    for (let row = 0; row < keys.length; row++) keys[row] = keyOf(uuids, row * DIGEST_WORDS)
    return keys
}
