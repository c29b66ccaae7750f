import type { Language } from "../../core/language.ts"
import { CLI_MESSAGES } from "../../core/messages/cli.messages.data.ts"
import type { ScopeComparison } from "../../ledger/compare-scopes.ts"
import type { ScopeQuery } from "../../ledger/contract.ts"
import { renderTable } from "../table.ts"
import { count, fieldNames, firstRows, notesText, rangeLine } from "./scope-text.ts"

/** Both ranges, how many persons are in one of them or in both, and what was shown of those. */
export function comparisonText(
    first: ScopeQuery,
    second: ScopeQuery,
    { persons, byFields, notes }: ScopeComparison,
    language: Language,
): string {
    const table = renderTable([
        CLI_MESSAGES.compareHeader[language].split("|"),
        [CLI_MESSAGES.compareOnlyFirst[language], count(persons.onlyFirst)],
        [CLI_MESSAGES.compareBoth[language], count(persons.both)],
        [CLI_MESSAGES.compareOnlySecond[language], count(persons.onlySecond)],
    ])
    const ranges = [`1. ${rangeLine(first, language)}`, `2. ${rangeLine(second, language)}`].join("\n")
    const rows = byFields.map(({ fields, onlyFirst, both, onlySecond }) => [
        fieldNames(fields, language),
        ...[onlyFirst, both, onlySecond].map(count),
    ])
    const shown = rows.length === 0 ? [] : [firstRows(CLI_MESSAGES.compareFieldsHeader[language], rows, language)]
    return [ranges, table, ...shown, ...notesText(notes, language)].join("\n\n")
}
