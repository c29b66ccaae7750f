// Whom of the open days the closed ones know: looked up once for each who is new, by their digests, so that a question of today need not
// read who the closed days show. Whoever shares an identifier with somebody new is written down with all they show, in temporary tables (met-tables.ts).
import { bitAt, setBit } from "../../count/bits.ts"
import { SIMPLE_MEMBERS_LIMIT } from "../../count/link-people.ts"
import type { PeopleMap } from "../../count/people-map.ts"
import { componentsOf } from "../../count/components-of.ts"
import { BulkRows } from "../bulk-rows.ts"
import type { Connection } from "../connection.ts"
import type { ClosedPeople } from "../lookup/closed-people.ts"
import {
    addKnown,
    addTraits,
    DIGEST_COLUMN,
    KIND_COLUMN,
    KNOWN_COLUMNS,
    knownRows,
    NUMBER_COLUMN,
    setDigest,
    setKind,
    setNumber,
    traitRows,
} from "../lookup/digest-rows.ts"
import { findHolders, type Digests } from "../lookup/find-holders.ts"
import type { ShownSighting } from "../lookup/shown-file.ts"
import { DIGEST_WORDS } from "../open-day/digest-words.ts"
import { bytesOf, streamChunks, uuidsOf } from "../raw-columns.ts"
import type { Rest } from "../rests.ts"
import { LINKING_TRAITS } from "./traits.ts"

/** The table of whom the last meeting found to have been seen before, and under which number. */
export const NEW_KNOWN = "new_known"

/** Among whom they are looked for. */
export interface KnownPeople {
    readonly closed: ClosedPeople
    readonly people: PeopleMap
    /** A bit a number: what it shows is in `met_traits`. */
    readonly written: Uint8Array
}

/** @param signatures the table of those who are new in the open days, some thousands */
export async function meetClosed(
    connection: Connection,
    signatures: string,
    known: KnownPeople,
    rest: Rest,
): Promise<void> {
    await connection.run(`CREATE OR REPLACE TEMP TABLE ${NEW_KNOWN} ${KNOWN_COLUMNS}`)
    const shown = await readDigests(connection, `SELECT 0::UTINYINT AS kind, signature FROM ${signatures}`)
    await writeKnown(connection, shown, known, rest)
    const linking = await readDigests(
        connection,
        `SELECT DISTINCT kind, digest FROM traits WHERE kind IN (${LINKING_TRAITS})
            AND signature IN (SELECT signature FROM ${signatures} WHERE signature NOT IN (SELECT signature FROM ${NEW_KNOWN}))`,
    )
    await writeMet(connection, linking, known, rest)
}

async function readDigests(connection: Connection, sql: string): Promise<Digests> {
    const [kinds, words]: [Uint8Array[], Uint32Array[]] = [[], []]
    await streamChunks(connection, sql, {}, (chunk) => {
        kinds.push(Uint8Array.from(bytesOf(chunk, 0)))
        words.push(Uint32Array.from(uuidsOf(chunk, 1)))
    })
    return { kinds: Uint8Array.from(Buffer.concat(kinds)), words: joined(words) }
}

function joined(arrays: readonly Uint32Array[]): Uint32Array {
    const all = new Uint32Array(arrays.reduce((length, array) => length + array.length, 0))
    let at = 0
    for (const array of arrays) {
        all.set(array, at)
        at += array.length
    }
    return all
}

async function writeKnown(connection: Connection, signatures: Digests, known: KnownPeople, rest: Rest): Promise<void> {
    const rows = knownRows()
    const { holders } = await findHolders(known.closed, signatures, { by: "signature", rest, seen: null })
    for (const { digest, number } of holders) addKnown(rows, wordsOf(signatures, digest), number)
    await rows.append(connection, NEW_KNOWN)
}

async function writeMet(connection: Connection, digests: Digests, known: KnownPeople, rest: Rest): Promise<void> {
    const met = new BulkRows([KIND_COLUMN, DIGEST_COLUMN, NUMBER_COLUMN])
    const widely = new BulkRows([KIND_COLUMN, DIGEST_COLUMN])
    const traits = traitRows()
    const write = (sighting: ShownSighting): void => {
        if (bitAt(known.written, sighting.number)) return
        setBit(known.written, sighting.number)
        addTraits(traits, sighting)
    }
    const { holders, wide } = await findHolders(known.closed, digests, { by: "trait", rest, seen: write })
    for (const { digest, number } of holders) setNumber(met, 2, addDigest(met, digests, digest), number)
    for (const digest of wide) addDigest(widely, digests, digest)
    const found = holders.map(({ number }) => number)
    const linked = componentsOf(known.people, found, SIMPLE_MEMBERS_LIMIT)
    await known.closed.shownBy(
        linked.filter((number) => !bitAt(known.written, number)),
        write,
        rest,
    )
    await met.append(connection, "met")
    await widely.append(connection, "met_widely")
    await traits.append(connection, "met_traits")
}

/** @returns the row */
function addDigest(rows: BulkRows, digests: Digests, digest: number): number {
    const row = rows.next()
    setKind(rows, 0, row, digests.kinds[digest] ?? 0)
    setDigest(rows, 1, row, wordsOf(digests, digest))
    return row
}

function wordsOf({ words }: Digests, digest: number): Uint32Array {
    return words.subarray(digest * DIGEST_WORDS, (digest + 1) * DIGEST_WORDS)
}
