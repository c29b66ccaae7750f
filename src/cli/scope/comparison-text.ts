import type { Language } from "../../core/language.ts"
import { CLI_MESSAGES } from "../../core/messages/cli.messages.data.ts"
import { LEDGER_MESSAGES } from "../../core/messages/ledger.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { ScopeComparison } from "../../ledger/compare-scopes.ts"
import type { ScopeQuery } from "../../ledger/contract.ts"
import { renderTable } from "../table.ts"
import { count, rangeLine } from "./scope-text.ts"

/** Both ranges, and how many persons are in one of them or in both. */
export function comparisonText(
    first: ScopeQuery,
    second: ScopeQuery,
    { persons, keyIds }: ScopeComparison,
    language: Language,
): string {
    const table = renderTable([
        CLI_MESSAGES.compareHeader[language].split("|"),
        [CLI_MESSAGES.compareOnlyFirst[language], count(persons.onlyFirst)],
        [CLI_MESSAGES.compareBoth[language], count(persons.both)],
        [CLI_MESSAGES.compareOnlySecond[language], count(persons.onlySecond)],
    ])
    const ranges = [`1. ${rangeLine(first, language)}`, `2. ${rangeLine(second, language)}`].join("\n")
    const notes = keyIds.length > 1 ? [`- ${say(LEDGER_MESSAGES.twoKeys, { keys: keyIds.length })[language]}`] : []
    return [ranges, table, ...notes].join("\n\n")
}
