// From what a store has read to the answer of a scope. The one decision of this file is whether there is a maximum. Errs towards
// "there is none": a maximum that is too low would be reported to an authority as certain.
import type { ScopeCount, ScopeQuery } from "./contract.ts"
import { isForgotten, scopeNotes } from "./scope-notes.ts"
import type { ScopeFigures, ScopeParts } from "./scope-parts.ts"

export function countAnswer(query: ScopeQuery, { counts, figures, records, span, mapVersion }: ScopeParts): ScopeCount {
    const { confirmed, likely, maximum, byFields, offeredPersons, weakOnly, disputed } = counts
    return {
        fromMs: query.fromMs,
        toMs: query.toMs,
        persons: { confirmed, likely, maximum: isBounded(query, figures) ? maximum : null },
        records,
        firstMs: span?.firstMs ?? null,
        lastMs: span?.lastMs ?? null,
        byFields,
        coverage: figures.coverage,
        masked: figures.masked,
        notes: scopeNotes(query, { ...figures, offeredPersons, weakOnly, disputed }),
        mapVersion,
    }
}

function isBounded(query: ScopeQuery, figures: ScopeFigures): boolean {
    if (isForgotten(query, figures) || figures.spoolAlterations > 0) return false
    return figures.inferenceRequests === 0 && figures.sharedAnswers === 0 && figures.coverage.unreadBytes === 0
}
