// Lists of a scope that no merge is needed for.
import type { KeySpan, ScopeQuery } from "../../contract.ts"
import type { Moment } from "../moment.ts"
import { asNumber, asText, readColumns } from "../read-columns.ts"
import { OPEN_NUMBERS } from "./open-numbers.ts"
import type { PersonNumbers } from "./person-numbers.ts"
import { scopeSource } from "./scope-source.ts"
import * as sql from "./statements.ts"
import { codesOfKind, HEX, traitsOf } from "./traits.ts"

export async function readDigests(
    moment: Moment,
    numbers: PersonNumbers,
    query: ScopeQuery,
    kind: string,
): Promise<string[]> {
    const codes = codesOfKind(kind)
    if (codes.length === 0) return []
    const { values, exposures, sightings, numbered } = await scopeSource(moment, numbers, query)
    const persons = `(SELECT DISTINCT x.who ${exposures})`
    const [digests = []] = await readColumns(
        moment.connection,
        `SELECT DISTINCT ${HEX} AS hex FROM (${traitsOf(persons, sightings, numbered)}) WHERE kind IN (${codes.join(", ")}) ORDER BY hex`,
        sightings === null ? values : { ...values, openNumbers: BigInt(OPEN_NUMBERS) },
    )
    return digests.map(asText)
}

export async function readKeyIds(moment: Moment, numbers: PersonNumbers, query: ScopeQuery): Promise<string[]> {
    const { values, exposures } = await scopeSource(moment, numbers, query)
    const [ids = []] = await readColumns(moment.connection, sql.readKeyIds(exposures), values)
    return ids.map(asText)
}

export async function readKeySpans(moment: Moment, numbers: PersonNumbers, query: ScopeQuery): Promise<KeySpan[]> {
    const { values, exposures } = await scopeSource(moment, numbers, query)
    const [ids = [], first = [], last = []] = await readColumns(moment.connection, sql.readKeySpans(exposures), values)
    return ids.map((id, at) => ({ keyId: asText(id), firstMs: asNumber(first[at]), lastMs: asNumber(last[at]) }))
}
