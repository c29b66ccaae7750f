// What a statistic asks of a record. Where a record says several things, the rule that picks one stands here, once.
import {
    CAUSE_KINDS,
    type Body,
    type BodyKind,
    type CauseKind,
    type Figure,
    type IncidentDate,
    type IncidentRecord,
    type TimelineEvent,
} from "../contract.ts"

export function victimOf({ bodies }: IncidentRecord): Body | null {
    return bodies.find(({ value }) => value.role === "victim")?.value ?? null
}

/** The cause that tells most: a weakness exploited goes before the intrusion it allowed; the order is that of CAUSE_KINDS. */
export function mainCauseOf({ causes }: IncidentRecord): CauseKind | null {
    const kinds = new Set(causes.map(({ value }) => value.kind))
    return CAUSE_KINDS.find((kind) => kinds.has(kind)) ?? null
}

/**
 * How many persons: the largest figure of persons concerned; where only records are counted, the largest of those, as an upper bound of
 * persons. A headline that rounds does not count beside the figure it rounds.
 *
 * @returns null where no article gives a figure
 */
export function countedPersons({ figures }: IncidentRecord): Figure | null {
    const affected = figures.filter(({ value }) => value.role === "affected" && value.kind !== "cases")
    const written = affected.filter(({ witnesses }) => witnesses.some(({ headline }) => !headline))
    const considered = written.length > 0 ? written : affected
    const persons = considered.filter(({ value }) => value.kind === "persons")
    const pool = persons.length > 0 ? persons : considered
    return pool.reduce<Figure | null>(
        (largest, { value }) => (largest === null || value.amount > largest.amount ? value : largest),
        null,
    )
}

/** The first date of the first of the events that has one. */
export function firstDateOf({ timeline }: IncidentRecord, events: readonly TimelineEvent[]): IncidentDate | null {
    for (const event of events) {
        const dates = timeline.flatMap(({ value }) =>
            value.event === event && value.from !== null ? [value.from] : [],
        )
        // 3月 says no more than 3月24日 beside it.
        const exact = dates.filter(({ date }) => !dates.some((other) => other.date.startsWith(`${date}-`)))
        const first = exact.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0]
        if (first !== undefined) return first
    }
    return null
}

/** When it is counted: when it became public, else known, else happened. */
export function countedDate(record: IncidentRecord): IncidentDate | null {
    return firstDateOf(record, ["announced", "noticed", "established", "stopped", "occurred"])
}

export function yearOf(record: IncidentRecord): number | null {
    const year = countedDate(record)?.date.slice(0, 4) ?? "XXXX"
    return /^[0-9]{4}$/.test(year) ? Number(year) : null
}

/** The half of the Japanese fiscal year: `2016-1` is April to September 2016, `2016-2` October 2016 to March 2017. */
export function halfYearOf(record: IncidentRecord): string | null {
    const match = /^([0-9]{4})-([0-9]{2})/.exec(countedDate(record)?.date ?? "")
    if (match === null) return null
    const [year, month] = [Number(match[1]), Number(match[2])]
    if (month < 4) return `${year - 1}-2`
    return month < 10 ? `${year}-1` : `${year}-2`
}

export type Sector = "national" | "local" | "private"

/** The sectors of the commission's half-year tables; a hospital or school that a town runs is the town's. */
export function sectorOf(record: IncidentRecord): Sector | null {
    const victim = victimOf(record)
    if (victim === null) return null
    if (/[都道府県市区町村]立/.test(victim.name)) return "local"
    return victim.kind === null ? null : SECTOR_OF_KIND[victim.kind]
}

const SECTOR_OF_KIND: Readonly<Record<BodyKind, Sector>> = {
    national: "national",
    local: "local",
    hospital: "private",
    education: "private",
    broadcaster: "private",
    association: "private",
    company: "private",
}

export type Gravity = "grave" | "not-grave" | "not-said"

export function gravityOf({ grave }: IncidentRecord): Gravity {
    if (grave.some(({ value }) => value)) return "grave"
    return grave.length > 0 ? "not-grave" : "not-said"
}
