import { parseArgs } from "node:util"
import { ConfigProblem } from "../../config/config-problem.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Language } from "../../core/language.ts"
import { LIBRARY_MESSAGES } from "../../core/messages/library.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { IncidentRecord } from "../../library/contract.ts"
import { barChart } from "../../library/statistics/bar-chart.ts"
import { countedDate, countedPersons, mainCauseOf, victimOf } from "../../library/statistics/facts.ts"
import {
    countable,
    halfYearTable,
    tableOf,
    TABLES,
    type HalfYearRow,
    type StatisticsRow,
    type TableName,
} from "../../library/statistics/tables.ts"
import type { CommandContext, ExitCode } from "../command.ts"
import { renderTable } from "../table.ts"
import { readRecords } from "./read-records.ts"
import { bandText, halfText, wordFor } from "./words.ts"

/** `library stats FILE… [--by TABLE] [--half 2016-1] [--svg] [--list]`. */
export async function showStatistics(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const { values, positionals } = parseArgs({
        args: [...args],
        options: {
            by: { type: "string" },
            half: { type: "string" },
            svg: { type: "boolean" },
            list: { type: "boolean" },
        },
        allowPositionals: true,
    })
    if (positionals.length === 0) throw new SekishoError("SEKISHO_CLI_USAGE")
    const by = values.by === undefined ? null : tableName(values.by)
    const half = values.half === undefined ? null : halfName(values.half)
    const records = await readRecords(positionals)
    if (values.list === true) listRecords(records, context)
    else if (values.svg === true) context.print(chartOf(records, by ?? "cause", context.language).trimEnd())
    else if (values.half !== undefined) printHalfYear(records, half, context)
    else printTables(records, by === null ? TABLES : [by], context)
    return 0
}

function tableName(text: string): TableName {
    return TABLES.find((table) => table === text) ?? badOption("--by", TABLES.join("|"))
}

/** `2016-1`, `2016-2`; null for `all`. */
function halfName(text: string): string | null {
    if (text === "all") return null
    return /^[0-9]{4}-[12]$/.test(text) ? text : badOption("--half", "2016-1|2016-2|all")
}

function badOption(option: string, expected: string): never {
    throw new ConfigProblem("SEKISHO_CONFIG_INVALID", option, expected)
}

function printTables(
    records: readonly IncidentRecord[],
    tables: readonly TableName[],
    { json, language, print }: CommandContext,
): void {
    for (const table of tables) {
        const rows = tableOf(records, table)
        if (json) print(JSON.stringify({ table, rows }))
        else
            print(
                [
                    LIBRARY_MESSAGES[`table_${table}`][language],
                    renderTable([
                        LIBRARY_MESSAGES.statsHeader[language].split("|"),
                        ...rows.map((row) => cellsOf(row, table, language)),
                    ]),
                    "",
                ].join("\n"),
            )
    }
    if (json) return
    const counted = countable(records)
    print(
        say(LIBRARY_MESSAGES.statsNote, {
            incidents: counted.length,
            confirmed: counted.filter(({ status }) => status === "confirmed").length,
        })[language],
    )
}

function cellsOf(
    { key, incidents, bodies, persons, uncounted, grave }: StatisticsRow,
    table: TableName,
    language: Language,
): string[] {
    return [
        keyText(key, table, language),
        ...[incidents, bodies, persons, uncounted, grave].map((count) => count.toLocaleString("en-US")),
    ]
}

function keyText(key: string | null, table: TableName, language: Language): string {
    if (key === null) return wordFor("not-said", language)
    if (table === "persons") return bandText(key, language)
    return table === "half-year" ? halfText(key, language) : wordFor(key, language)
}

function printHalfYear(
    records: readonly IncidentRecord[],
    half: string | null,
    { json, language, print }: CommandContext,
): void {
    const rows = halfYearTable(records, half)
    if (json) {
        print(JSON.stringify({ table: "half", half, rows }))
        return
    }
    const title = say(LIBRARY_MESSAGES.half, {
        half: half === null ? LIBRARY_MESSAGES.allPeriods[language] : halfText(half, language),
    })[language]
    print(
        [
            title,
            renderTable([
                LIBRARY_MESSAGES.halfHeader[language].split("|"),
                ...rows.map((row) => halfCells(row, language)),
            ]),
        ].join("\n"),
    )
}

function halfCells({ sector, organs, cases, grave }: HalfYearRow, language: Language): string[] {
    return [
        wordFor(sector ?? "total", language),
        ...[organs, cases, grave].map((count) => count.toLocaleString("en-US")),
    ]
}

function chartOf(records: readonly IncidentRecord[], table: TableName, language: Language): string {
    const rows = tableOf(records, table)
    const grave = wordFor("grave", language)
    return barChart({
        title: LIBRARY_MESSAGES[`table_${table}`][language],
        description: say(LIBRARY_MESSAGES.chartDescription, { count: countable(records).length })[language],
        unit: LIBRARY_MESSAGES.chartUnit[language],
        bars: rows.map((row) => ({
            label: keyText(row.key, table, language),
            value: row.incidents,
            ...(row.grave > 0 ? { note: `(${grave} ${row.grave})` } : {}),
        })),
    })
}

function listRecords(records: readonly IncidentRecord[], { json, language, print }: CommandContext): void {
    if (json) {
        for (const record of records)
            print(
                JSON.stringify({
                    id: record.id,
                    kind: record.kind,
                    depth: record.depth,
                    body: victimOf(record)?.name ?? null,
                    title: record.title,
                }),
            )
        return
    }
    const rows = records.map((record) => [
        record.id,
        wordFor(record.depth === "mention" ? "mention" : record.kind, language),
        victimOf(record)?.name ?? record.title ?? LIBRARY_MESSAGES.unnamed[language],
        countedDate(record)?.date ?? "",
        countedPersons(record)?.amount.toLocaleString("en-US") ?? "",
        wordFor(mainCauseOf(record) ?? "", language),
    ])
    print(renderTable([LIBRARY_MESSAGES.listHeader[language].split("|"), ...rows]))
}
