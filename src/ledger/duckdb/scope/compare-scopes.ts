// Two scopes, gathered into one and told apart by their marks. Inside one read transaction.
import type { ComparedScopes } from "../../compare-scopes.ts"
import type { ScopeQuery } from "../../contract.ts"
import { comparePersons, IN_FIRST, IN_SECOND } from "../../count/compare-persons.ts"
import type { PeopleMap } from "../../count/people-map.ts"
import { countGathered, gatherBoth, type ScopeReading } from "./gather-scope.ts"

export async function readComparison(
    reading: ScopeReading,
    people: PeopleMap,
    queries: readonly [ScopeQuery, ScopeQuery],
): Promise<ComparedScopes> {
    const gathered = await gatherBoth(reading, people, queries, [IN_FIRST, IN_SECOND])
    const tallied = gathered.tally.finish()
    const counts = await countGathered(gathered, tallied)
    const { rest } = reading.moment
    return {
        byFields: await comparePersons({ tally: tallied.tally, groups: counts.groups(), rest }),
        keyIds: [...gathered.keyIds].sort(),
        mapVersion: people.version,
    }
}
