// A scope: what is gathered of it, then persons by the map; its lists of clients and routes from all rows. Inside one read transaction,
// so that all of them see the same moment.
import type { ScopeQuery } from "../../contract.ts"
import type { PersonCounts } from "../../count/count-persons.ts"
import type { PeopleMap } from "../../count/people-map.ts"
import type { ScopeLists, ScopeParts } from "../../scope-parts.ts"
import { countGathered, type Gathered, type ScopeReading, withGathered } from "./gather-scope.ts"
import { readNamesakes, readSplitNamesakes } from "./namesakes.ts"
import { readFigures } from "./read-figures.ts"
import { readScopeLists } from "./read-scope-lists.ts"
import type { Tallied } from "./scope-tally.ts"

/** Exposures up to which clients and routes are listed; null: they are not asked for. */
type ListRows = number | null

export interface ListedScope extends ScopeParts {
    readonly lists: ScopeLists | null
}

/**
 * @param readPeople the map of people; asked for once
 * @param listRows as ListRows
 * @returns with `lists` null where they are not asked for, or there are more exposures
 */
export async function readScope(
    reading: ScopeReading,
    readPeople: () => Promise<PeopleMap>,
    query: ScopeQuery,
    listRows: ListRows,
): Promise<ListedScope> {
    return withGathered(reading, readPeople, query, listRows !== null, async (gathered) =>
        readParts(gathered, query, listRows),
    )
}

async function readParts(gathered: Gathered, query: ScopeQuery, listRows: ListRows): Promise<ListedScope> {
    const { reading, source, rows } = gathered
    const { moment, people } = reading
    await readNamesakes(moment, rows, gathered.namesakes)
    await readSplitNamesakes(moment, source, gathered.splitTransactions, gathered.namesakes)
    const { records, offeredRecords, myNumberRecords, keyIds } = gathered
    const tallied = gathered.tally.finish()
    const counts = await countGathered(gathered, tallied)
    const figures = { offeredRecords, myNumberRecords, keyIds: keyIds.size, cutSightings: counts.cutSightings }
    return {
        counts,
        figures: { ...(await readFigures(moment, source, query)), ...figures },
        records,
        span: gathered.span,
        mapVersion: people.version,
        lists: listRows === null || records > listRows ? null : await readLists(gathered, tallied, counts),
    }
}

async function readLists(
    { reading, rows, tally: numbers }: Gathered,
    { tally, placeOf }: Tallied,
    counts: PersonCounts,
): Promise<ScopeLists> {
    const groups = counts.groups()
    const listed = { size: tally.size, groups, placeOf: (who: number) => placeOf(numbers.numberOf(who)) }
    return readScopeLists(reading.moment, { exposures: rows.allExposures, values: rows.values }, listed)
}
