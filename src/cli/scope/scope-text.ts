import type { Field } from "../../core/fields.ts"
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import type { Language } from "../../core/language.ts"
import { CLI_MESSAGES } from "../../core/messages/cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { ScopeAnswer, ScopeQuery } from "../../ledger/contract.ts"
import type { ScopeJson } from "../../server/api/scope-json.ts"
import { japanTime } from "../../core/japan-time.ts"
import { renderTable } from "../table.ts"

/** Rows of a list on a terminal; `--json` has all that the answer has. */
const LIST_ROWS = 10

/** The answer of a scope for a person: figures first, then of whom, to whom, by which way, and what to be careful about. */
export function scopeText(query: ScopeQuery, scope: ScopeJson, language: Language): string {
    const parts = [rangeLine(query, language), figures(scope, language)]
    if (scope.records === 0) parts.push(CLI_MESSAGES.scopeNobody[language])
    else parts.push(fields(scope, language))
    // Left out together: a note says so.
    if (scope.clients.length > 0) parts.push(clients(scope, language), routes(scope, language))
    const read = say(CLI_MESSAGES.scopeCoverage, { ...scope.coverage })[language]
    parts.push(`${read}\n${say(CLI_MESSAGES.scopeMap, { version: scope.mapVersion })[language]}`)
    return [...parts, ...notesText(scope.notes, language)].join("\n\n")
}

/** One paragraph; none without notes. */
export function notesText(notes: ScopeAnswer["notes"], language: Language): readonly string[] {
    if (notes.length === 0) return []
    return [[`${CLI_MESSAGES.scopeNotes[language]}:`, ...notes.map(({ text }) => `- ${text[language]}`)].join("\n")]
}

export function rangeLine(query: ScopeQuery, language: Language): string {
    const filters = [query.client, query.route, query.finding, query.indicator ?? null].filter(
        (filter) => filter !== null,
    )
    return say(CLI_MESSAGES.scopeRange, {
        from: query.fromMs === null ? CLI_MESSAGES.scopeBeginning[language] : japanTime(query.fromMs),
        to: query.toMs === null ? CLI_MESSAGES.scopeNow[language] : japanTime(query.toMs),
        filters: filters.map((filter) => `  ${filter}`).join(""),
    })[language]
}

function figures({ persons, records, first, last }: ScopeJson, language: Language): string {
    const row = (name: "Confirmed" | "Likely" | "Maximum" | "Records", figure: string): string[] => [
        CLI_MESSAGES[`scope${name}`][language],
        figure,
        CLI_MESSAGES[`scope${name}Meaning`][language],
    ]
    const maximum = persons.maximum === null ? CLI_MESSAGES.notDeterminable[language] : count(persons.maximum)
    const table = renderTable([
        CLI_MESSAGES.scopePersonsHeader[language].split("|"),
        row("Confirmed", count(persons.confirmed)),
        row("Likely", count(persons.likely)),
        row("Maximum", maximum),
        row("Records", count(records)),
    ])
    if (first === null || last === null) return table
    const span = { first: japanTime(Date.parse(first)), last: japanTime(Date.parse(last)) }
    return `${table}\n${say(CLI_MESSAGES.scopeSpan, span)[language]}`
}

function fields(scope: ScopeJson, language: Language): string {
    return list(
        CLI_MESSAGES.scopeFieldsHeader[language],
        scope.byFields.map((each) => ({ name: fieldNames(each.fields, language), ...each })),
        language,
    )
}

export function fieldNames(fields: readonly Field[], language: Language): string {
    return fields.map((field) => FIELD_NAMES[field][language]).join(language === "ja" ? "、" : ", ")
}

function clients(scope: ScopeJson, language: Language): string {
    const rows = scope.clients.map(({ address, ...rest }) => ({ name: address, ...rest }))
    return list(CLI_MESSAGES.scopeClientsHeader[language], rows, language)
}

function routes(scope: ScopeJson, language: Language): string {
    const rows = scope.routes.map(({ route, ...rest }) => ({ name: route, ...rest }))
    return list(CLI_MESSAGES.scopeRoutesHeader[language], rows, language)
}

interface ListRow {
    readonly name: string
    readonly persons: number
    readonly records: number
}

function list(header: string, rows: readonly ListRow[], language: Language): string {
    return firstRows(
        header,
        rows.map((row) => [row.name, count(row.persons), count(row.records)]),
        language,
    )
}

/** A table of the first of many rows. @param header titles of the columns, with `|` between them */
export function firstRows(header: string, rows: readonly (readonly string[])[], language: Language): string {
    const shown = rows.slice(0, LIST_ROWS)
    const table = renderTable([header.split("|"), ...shown])
    const more = rows.length - shown.length
    return more > 0 ? `${table}\n${say(CLI_MESSAGES.scopeMore, { more })[language]}` : table
}

export function count(value: number): string {
    return value.toLocaleString("en-US")
}
