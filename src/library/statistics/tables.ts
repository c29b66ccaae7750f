// Statistics of records, as tables: how many incidents, of how many bodies, how many persons, how many grave. A record counts once
// in each table; one that does not say what the table asks for has a row of its own.
import type { IncidentRecord } from "../contract.ts"
import { bodyKey } from "../read/same-body.ts"
import { countedPersons, gravityOf, halfYearOf, mainCauseOf, sectorOf, victimOf, yearOf, type Sector } from "./facts.ts"

export interface StatisticsRow {
    /** The value counted; null: not said. */
    readonly key: string | null
    readonly incidents: number
    /** Distinct bodies; those without a name count one each. */
    readonly bodies: number
    /** The sum of the counted figures, an upper bound where articles count records. */
    readonly persons: number
    /** Incidents whose articles give no figure. */
    readonly uncounted: number
    readonly grave: number
}

export const TABLES = ["cause", "body", "year", "half-year", "persons", "gravity"] as const
export type TableName = (typeof TABLES)[number]

/** Upper ends of the bands of persons: those the law looks at (100, 1,000), and a factor of ten beyond. */
export const PERSON_BANDS: readonly number[] = [100, 1_000, 10_000, 100_000, 1_000_000]

/** Only incidents that are reported on count; waves, statistics and mentions in passing do not. */
export function countable(records: readonly IncidentRecord[]): IncidentRecord[] {
    return records.filter(({ kind, depth }) => kind === "incident" && depth === "full")
}

export function tableOf(records: readonly IncidentRecord[], table: TableName): StatisticsRow[] {
    const groups = Map.groupBy(countable(records), (record) => keyOf(record, table))
    const rows = [...groups].map(([key, group]) => rowOf(key, group))
    return rows.sort((a, b) => order(a, b, table))
}

function keyOf(record: IncidentRecord, table: TableName): string | null {
    switch (table) {
        case "cause":
            return mainCauseOf(record)
        case "body":
            return victimOf(record)?.kind ?? null
        case "year":
            return yearOf(record)?.toString() ?? null
        case "half-year":
            return halfYearOf(record)
        case "persons":
            return bandOf(countedPersons(record)?.amount ?? null)
        case "gravity":
            return gravityOf(record)
        default:
            return table satisfies never
    }
}

/** `1-100`, `101-1000`, …, `1000001-`. */
export function bandOf(persons: number | null): string | null {
    if (persons === null) return null
    const index = PERSON_BANDS.findIndex((end) => persons <= end)
    const from = index === 0 ? 1 : (PERSON_BANDS[index < 0 ? PERSON_BANDS.length - 1 : index - 1] ?? 0) + 1
    return `${from}-${index < 0 ? "" : PERSON_BANDS[index]}`
}

function rowOf(key: string | null, records: readonly IncidentRecord[]): StatisticsRow {
    const figures = records.map((record) => countedPersons(record))
    return {
        key,
        incidents: records.length,
        bodies: bodiesOf(records),
        persons: figures.reduce((sum, figure) => sum + (figure?.amount ?? 0), 0),
        uncounted: figures.filter((figure) => figure === null).length,
        grave: records.filter((record) => gravityOf(record) === "grave").length,
    }
}

export function bodiesOf(records: readonly IncidentRecord[]): number {
    const named = new Set<string>()
    let unnamed = 0
    for (const record of records) {
        const victim = victimOf(record)
        if (victim === null || !victim.named) unnamed++
        else named.add(bodyKey(victim.name))
    }
    return named.size + unnamed
}

/** Years and bands in their own order, the rest by how many; what is not said comes last. */
function order(a: StatisticsRow, b: StatisticsRow, table: TableName): number {
    if (a.key === null || b.key === null) return a.key === null ? 1 : -1
    if (table === "persons") return Number.parseInt(a.key, 10) - Number.parseInt(b.key, 10)
    if (table === "year" || table === "half-year") return a.key < b.key ? -1 : 1
    return b.incidents - a.incidents || (a.key < b.key ? -1 : 1)
}

export interface HalfYearRow {
    /** Null: the total. */
    readonly sector: Sector | "not-said" | null
    readonly organs: number
    readonly cases: number
    readonly grave: number
}

const SECTORS = ["national", "local", "private", "not-said"] as const

/**
 * The half-year table of the commission: administrative organs, local governments and private businesses, with how many bodies,
 * cases and grave cases each.
 *
 * @param half `2016-1`: April to September 2016; null: all records
 */
export function halfYearTable(records: readonly IncidentRecord[], half: string | null): HalfYearRow[] {
    const counted = countable(records).filter((record) => half === null || halfYearOf(record) === half)
    const rows = SECTORS.map((sector) =>
        halfYearRow(
            sector,
            counted.filter((record) => (sectorOf(record) ?? "not-said") === sector),
        ),
    )
    return [...rows.filter(({ sector, cases }) => sector !== "not-said" || cases > 0), halfYearRow(null, counted)]
}

function halfYearRow(sector: HalfYearRow["sector"], records: readonly IncidentRecord[]): HalfYearRow {
    return {
        sector,
        organs: bodiesOf(records),
        cases: records.length,
        grave: records.filter((record) => gravityOf(record) === "grave").length,
    }
}
