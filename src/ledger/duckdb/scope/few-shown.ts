// What the closed sightings of a few rows show, in temporary tables: nobody else is asked.
import { addKnown, addTraits, KNOWN_COLUMNS, knownRows, TRAIT_COLUMNS, traitRows } from "../lookup/digest-rows.ts"
import type { ClosedPeople } from "../lookup/closed-people.ts"
import type { Moment } from "../moment.ts"
import { numberOf, streamChunks, wordPairsOf } from "../raw-columns.ts"

/** Their numbers: columns of KNOWN_COLUMNS. */
export const FEW_KNOWN = "few_known"
/** Columns of TRAIT_COLUMNS. */
export const FEW_TRAITS = "few_traits"
/** Up to so many are looked up one by one; more are read with all others. */
const FEW_SHOWN = 65_536

/** @param sightings source of all of the closed days @param rows the table of the few, with `who` */
export async function readFewShown(
    moment: Moment,
    closed: ClosedPeople,
    sightings: string,
    rows: string,
): Promise<void> {
    const { connection, rest, files } = moment
    const numbers: number[] = []
    await streamChunks(connection, `SELECT DISTINCT who FROM ${rows} LIMIT ${FEW_SHOWN + 1}`, {}, (chunk) => {
        const pairs = wordPairsOf(chunk, 0)
        const { rowCount } = chunk
        for (let row = 0; row < rowCount; row++) numbers.push(numberOf(pairs, row))
    })
    if (numbers.length > FEW_SHOWN) {
        await readAmongAll(moment, sightings, rows)
        return
    }
    const [known, traits] = [knownRows(), traitRows()]
    closed.useFiles(files)
    await closed.shownBy(
        Uint32Array.from(numbers).sort(),
        (sighting) => {
            addKnown(known, sighting.signature, sighting.number)
            addTraits(traits, sighting)
        },
        rest,
    )
    await connection.run(`CREATE OR REPLACE TEMP TABLE ${FEW_KNOWN} ${KNOWN_COLUMNS}`)
    await connection.run(`CREATE OR REPLACE TEMP TABLE ${FEW_TRAITS} ${TRAIT_COLUMNS}`)
    await known.append(connection, FEW_KNOWN)
    await traits.append(connection, FEW_TRAITS)
}

async function readAmongAll({ connection }: Moment, sightings: string, rows: string): Promise<void> {
    const among = `FROM ${sightings} WHERE sighting IN (SELECT who FROM ${rows})`
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE ${FEW_KNOWN} AS SELECT signature, sighting::BIGINT AS sighting ${among}`,
    )
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE ${FEW_TRAITS} AS
         SELECT sighting::BIGINT AS who, unnest(kinds) AS kind, unnest(digests) AS digest ${among}`,
    )
}
