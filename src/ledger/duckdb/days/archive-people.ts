// The map of people with the sightings of a part taken in.
import { join } from "node:path"
import { linkPeople } from "../../count/link-people.ts"
import { NO_PEOPLE, packPeople, unpackPeople, type PeopleMap } from "../../count/people-map.ts"
import { REST_TRAIT } from "../open-day/trait-kinds.ts"
import { bytesOf, streamChunks, wordsOf } from "../raw-columns.ts"
import { readNumbers } from "../read-columns.ts"
import { readIdentities } from "../scope/read-identities.ts"
import { isBare, LINKING_TRAITS, STRONG_TRAITS } from "../scope/traits.ts"
import { filesSource } from "../sources.ts"
import { archivePacked, strikeOut, type Archive } from "./catalogue.ts"
import { dayFilePath, type DayFile } from "./day-files.ts"
import { readWhole } from "./file-arena.ts"

/**
 * @param files that belong to the ledger, those of the part too
 * @param added the sightings to be taken in; null: all, where there is no map to start from
 */
export async function archivePeople(
    archive: Archive,
    { day, part }: Pick<DayFile, "day" | "part">,
    files: readonly DayFile[],
    added: DayFile | null,
): Promise<void> {
    const { connection, dir } = archive
    const all = filesSource(dir, files, ["sightings"])
    const own = filesSource(dir, added === null ? files : [added], ["sightings"])
    if (all === null || own === null) return
    const [count = 0] = await readNumbers(connection, "SELECT next_sighting::DOUBLE FROM counters")
    const known = await readNewTraits(archive, own)
    const links = await readLinks(archive, own, all)
    const before = added === null ? NO_PEOPLE : await readPeople(dir, files)
    const people = await linkPeople(before, { version: part, count, ...known, links }, async (numbers) =>
        readIdentities(connection, numbers, { sightings: all, numbered: null }),
    )
    const replaced = files.filter(({ kind }) => kind === "people")
    await strikeOut(connection, replaced)
    const file = { part, day, kind: "people" as const, rows: count, fromMs: 0, toMs: 0 }
    await archivePacked(archive, file, packPeople(people))
}

export function peopleFile(files: readonly DayFile[]): DayFile | null {
    return files.findLast(({ kind }) => kind === "people") ?? null
}

export async function readPeople(dir: string, files: readonly DayFile[]): Promise<PeopleMap> {
    const file = peopleFile(files)
    return file === null ? NO_PEOPLE : unpackPeople(await readWhole(join(dir, dayFilePath(file))))
}

async function readNewTraits(
    { connection }: Archive,
    own: string,
): Promise<{ readonly strong: number[]; readonly bare: number[]; readonly cut: number[] }> {
    const [strong, bare, cut]: [number[], number[], number[]] = [[], [], []]
    await streamChunks(
        connection,
        `SELECT sighting, coalesce(len(list_filter(kinds, k -> k IN (${STRONG_TRAITS}))) > 0, false)::UTINYINT,
            coalesce(${isBare("kinds")}, true)::UTINYINT, coalesce(list_contains(kinds, ${REST_TRAIT}), false)::UTINYINT FROM ${own}`,
        {},
        (chunk) => {
            const [numbers, isStrong, bareOnes] = [wordsOf(chunk, 0), bytesOf(chunk, 1), bytesOf(chunk, 2)]
            const cutOnes = bytesOf(chunk, 3)
            const { rowCount } = chunk
            for (let row = 0; row < rowCount; row++) {
                const number = numbers[row] ?? 0
                if (isStrong[row] === 1) strong.push(number)
                if (bareOnes[row] === 1) bare.push(number)
                if (cutOnes[row] === 1) cut.push(number)
            }
        },
    )
    return { strong, bare, cut }
}

const traits = (source: string): string =>
    `SELECT sighting, unnest(kinds) AS kind, unnest(digests) AS digest FROM ${source}`

/** Whoever shares an identifier with somebody new, beside the lowest number that has it. */
async function readLinks({ connection }: Archive, own: string, all: string): Promise<Uint32Array[]> {
    await connection.run(
        `CREATE OR REPLACE TEMP TABLE matched AS SELECT a.* FROM (${traits(all)}) a SEMI JOIN
            (SELECT DISTINCT kind, digest FROM (${traits(own)}) WHERE kind IN (${LINKING_TRAITS})) USING (kind, digest)`,
    )
    const pairs: Uint32Array[] = []
    await streamChunks(
        connection,
        `SELECT m.sighting, r.lowest FROM matched m JOIN
            (SELECT kind, digest, min(sighting) AS lowest FROM matched GROUP BY kind, digest HAVING min(sighting) < max(sighting)) r
            USING (kind, digest) WHERE m.sighting <> r.lowest`,
        {},
        (chunk) => {
            const [sightings, lowest] = [wordsOf(chunk, 0), wordsOf(chunk, 1)]
            const both = new Uint32Array(chunk.rowCount * 2)
            const { rowCount } = chunk
            for (let row = 0; row < rowCount; row++) {
                both[row * 2] = sightings[row] ?? 0
                both[row * 2 + 1] = lowest[row] ?? 0
            }
            pairs.push(both)
        },
    )
    await connection.run("DROP TABLE temp.matched")
    return pairs
}
