// From the distinct sightings of a scope to its answer. Persons are counted in core/merge-persons.ts; here are the lists
// by client and route, and the one decision of this file: whether there is a maximum. Errs towards "there is none": a
// maximum that is too low would be reported to an authority as certain.
import { mergePersons, type MergedPersons } from "../core/merge-persons.ts"
import type { ScopeAnswer, ScopeCount, ScopeQuery } from "./contract.ts"
import type { PersonCounts } from "./count/count-persons.ts"
import { isForgotten, scopeNotes, type NoteFigures } from "./scope-notes.ts"
import { SCOPE_LIST_LIMIT, type Incidence, type ScopeParts } from "./scope-parts.ts"

export function scopeAnswer(query: ScopeQuery, parts: ScopeParts): ScopeAnswer {
    const merged = mergePersons(parts.sightings, { distinct: true })
    const bounded = isBounded(query, parts)
    return {
        fromMs: query.fromMs,
        toMs: query.toMs,
        persons: {
            confirmed: merged.confirmed,
            likely: merged.likely,
            maximum: bounded ? merged.maximum : null,
        },
        records: parts.records,
        byFields: merged.byFields,
        clients: totals(parts.clients, merged.personOf).map(({ name, ...rest }) => ({ address: name, ...rest })),
        routes: totals(parts.routes, merged.personOf).map(({ name, ...rest }) => ({ route: name, ...rest })),
        coverage: parts.coverage,
        masked: parts.masked,
        notes: scopeNotes(query, {
            ...parts,
            offeredPersons: countOfferedPersons(parts, merged),
            weakOnly: merged.weakOnly,
            disputed: merged.contested + merged.demoted,
        }),
        mapVersion: parts.mapVersion,
    }
}

/** The same answer from counts: without lists of clients and routes. */
export function countAnswer(query: ScopeQuery, { counts, figures, records, mapVersion }: CountParts): ScopeCount {
    const { confirmed, likely, maximum, offeredPersons, weakOnly, disputed } = counts
    return {
        fromMs: query.fromMs,
        toMs: query.toMs,
        persons: { confirmed, likely, maximum: isBounded(query, figures) ? maximum : null },
        records,
        byFields: counts.byFields,
        coverage: figures.coverage,
        masked: figures.masked,
        notes: scopeNotes(query, { ...figures, offeredPersons, weakOnly, disputed }),
        mapVersion,
    }
}

/** What a store reads for a count. */
export interface CountParts {
    readonly counts: PersonCounts
    readonly figures: Omit<NoteFigures, "offeredPersons" | "weakOnly" | "disputed">
    readonly records: number
    readonly mapVersion: number
}

function isBounded(
    query: ScopeQuery,
    parts: Pick<
        ScopeParts,
        "coverage" | "forgottenBeforeMs" | "inferenceRequests" | "sharedAnswers" | "spoolAlterations"
    >,
): boolean {
    if (isForgotten(query, parts) || parts.spoolAlterations > 0) return false
    return parts.inferenceRequests === 0 && parts.sharedAnswers === 0 && parts.coverage.unreadBytes === 0
}

/** Persons of whom nothing is known to have been delivered. */
function countOfferedPersons({ sightings }: ScopeParts, { personOf }: MergedPersons): number {
    const seen = new Uint8Array(sightings.length)
    for (const [index, sighting] of sightings.entries()) {
        const person = personOf[index] ?? 0
        seen[person] = (seen[person] ?? 0) | (sighting.delivered ? DELIVERED : OFFERED)
    }
    return seen.reduce((count, flags) => count + (flags === OFFERED ? 1 : 0), 0)
}

const OFFERED = 1
const DELIVERED = 2

interface NameTotal {
    readonly name: string
    readonly persons: number
    readonly records: number
}

/** Distinct persons and exposures by name, most persons first; offered ones count, since here too few is the danger. */
function totals(incidence: Incidence, personOf: readonly number[]): NameTotal[] {
    const persons = distinctPersons(incidence, personOf)
    const records = new Float64Array(incidence.names.length)
    for (const [row, name] of incidence.name.entries()) {
        records[name] = (records[name] ?? 0) + (incidence.records[row] ?? 0)
    }
    return incidence.names
        .map((name, index) => ({ name, persons: persons[index] ?? 0, records: records[index] ?? 0 }))
        .sort((a, b) => b.persons - a.persons || b.records - a.records || (a.name < b.name ? -1 : 1))
        .slice(0, SCOPE_LIST_LIMIT)
}

/** By sorting numbers instead of a set for each name: millions of pairs stay 8 bytes each. */
function distinctPersons(incidence: Incidence, personOf: readonly number[]): Int32Array {
    const span = personOf.length + 1
    const { name, sighting } = incidence
    const pairs = new Float64Array(name.length)
    for (let row = 0; row < pairs.length; row++) {
        pairs[row] = (name[row] ?? 0) * span + (personOf[sighting[row] ?? 0] ?? 0)
    }
    pairs.sort()
    const persons = new Int32Array(incidence.names.length)
    for (let index = 0; index < pairs.length; index++) {
        const pair = pairs[index] ?? 0
        if (index > 0 && pairs[index - 1] === pair) continue
        const name = Math.floor(pair / span)
        persons[name] = (persons[name] ?? 0) + 1
    }
    return persons
}
