// What a stretch of a scope's sightings shows, from open and closed days, as columns. Inside one read transaction.
import { BIGINT, type DuckDBDataChunk, UINTEGER } from "@duckdb/node-api"
import type { Connection } from "../connection.ts"
import { SekishoError } from "../../../core/errors/sekisho-error.ts"
import { type PeopleBlock, SHOWN_DIGEST_WORDS } from "../../people-block.ts"
import { BulkRows } from "../bulk-rows.ts"
import type { Moment } from "../moment.ts"
import { copyShownDigest } from "../open-day/digest-words.ts"
import { bytesOf, streamChunks, uuidsOf, wordsOf, writeNumber } from "../raw-columns.ts"
import { filesSource } from "../sources.ts"
import type { PeopleWalk, WalkedSightings } from "./people-walk.ts"
import { OPEN_NUMBERS } from "./open-numbers.ts"

/**
 * Those whom no closed day knows, in the order of their numbers: what a stretch asks for then lies together. Distinct, since the open days may
 * have what one shows many times.
 */
const createWalkedTraits = (numbered: string): string => `CREATE OR REPLACE TEMP TABLE walked_traits AS
    SELECT DISTINCT w.who, t.kind, t.digest FROM traits t JOIN ${numbered} w USING (signature) WHERE w.who >= $openNumbers ORDER BY w.who`

/** Until `endPeopleBlocks`, whoever is new can be read: numbers of the open days are given for a question only. */
export async function beginPeopleBlocks(connection: Connection, walk: PeopleWalk): Promise<void> {
    if (!walk.hasNewPeople) return
    await connection.run(createWalkedTraits(walk.numbered), { openNumbers: BigInt(OPEN_NUMBERS) })
}

export async function endPeopleBlocks(connection: Connection): Promise<void> {
    for (const table of ["walked_traits", "walked"]) await connection.run(`DROP TABLE IF EXISTS temp.${table}`)
}

/** @throws SekishoError SEKISHO_LEDGER_QUERY_FAILED where retention has deleted somebody since the walk began */
export async function readPeopleBlock(
    { connection, dir, files, rest }: Moment,
    walk: PeopleWalk,
    { who, persons, fields, records }: WalkedSightings,
): Promise<PeopleBlock> {
    const parts = new Set(files.map(({ part, kind }) => `${kind} ${part}`))
    const isWhole = walk.files.every(({ part, kind }) => parts.has(`${kind} ${part}`))
    if (!isWhole) throw new SekishoError("SEKISHO_LEDGER_QUERY_FAILED", { forgotten: 1 })
    await writeWalked(connection, who, persons)
    const traits = new TraitColumns(who.length)
    const add = (chunk: DuckDBDataChunk): void => traits.add(chunk)
    const [first = 0, last = 0] = [who[0], who.at(-1)]
    const within = { first: BigInt(first), last: BigInt(last) }
    const closed = filesSource(dir, walk.files, ["sightings"])
    if (closed !== null && first < OPEN_NUMBERS) {
        const sql = `SELECT w.person, unnest(s.kinds)::UTINYINT, unnest(s.digests) FROM ${closed} s JOIN walked w ON w.who = s.sighting
            WHERE s.sighting BETWEEN $first AND $last`
        await streamChunks(connection, sql, within, add, rest)
    }
    if (last >= OPEN_NUMBERS) {
        const sql = `SELECT w.person, t.kind, t.digest FROM walked_traits t JOIN walked w USING (who)
            WHERE t.who BETWEEN $first AND $last`
        await streamChunks(connection, sql, within, add, rest)
    }
    return { persons, fields, records, ...traits.take() }
}

async function writeWalked(connection: Connection, who: Float64Array, persons: Uint32Array): Promise<void> {
    await connection.run("CREATE OR REPLACE TEMP TABLE walked (who BIGINT, person UINTEGER)")
    const rows = new BulkRows([
        { type: BIGINT, valueBytes: 8 },
        { type: UINTEGER, valueBytes: 4 },
    ])
    let numbers: Uint32Array = new Uint32Array(0)
    let people: Uint32Array = new Uint32Array(0)
    for (const [at, number] of who.entries()) {
        const row = rows.next()
        if (row === 0) {
            const [first = new ArrayBuffer(0), second = first] = rows.open()
            numbers = new Uint32Array(first)
            people = new Uint32Array(second)
        }
        writeNumber(number, numbers, row)
        people[row] = persons[at] ?? 0
    }
    await rows.append(connection, "walked")
}

/** Columns that grow as rows come. */
class TraitColumns {
    #persons: Uint32Array
    #kinds: Uint8Array
    #digests: Uint32Array
    #length = 0

    /** @param sightings that show them: a handful each */
    constructor(sightings: number) {
        this.#persons = new Uint32Array(sightings * 4)
        this.#kinds = new Uint8Array(sightings * 4)
        this.#digests = new Uint32Array(sightings * 4 * SHOWN_DIGEST_WORDS)
    }

    add(chunk: DuckDBDataChunk): void {
        const { rowCount } = chunk
        while (this.#length + rowCount > this.#persons.length) this.#grow()
        this.#persons.set(wordsOf(chunk, 0), this.#length)
        this.#kinds.set(bytesOf(chunk, 1), this.#length)
        const uuids = uuidsOf(chunk, 2)
        for (let row = 0; row < rowCount; row++)
            copyShownDigest(uuids, row, this.#digests, (this.#length + row) * SHOWN_DIGEST_WORDS)
        this.#length += rowCount
    }

    take(): Pick<PeopleBlock, "traitPersons" | "traitKinds" | "traitDigests"> {
        return {
            traitPersons: this.#persons.subarray(0, this.#length),
            traitKinds: this.#kinds.subarray(0, this.#length),
            traitDigests: this.#digests.subarray(0, this.#length * SHOWN_DIGEST_WORDS),
        }
    }

    #grow(): void {
        const capacity = Math.max(this.#persons.length * 2, 4_096)
        const [persons, kinds, digests] = [this.#persons, this.#kinds, this.#digests]
        this.#persons = new Uint32Array(capacity)
        this.#kinds = new Uint8Array(capacity)
        this.#digests = new Uint32Array(capacity * SHOWN_DIGEST_WORDS)
        this.#persons.set(persons)
        this.#kinds.set(kinds)
        this.#digests.set(digests)
    }
}
