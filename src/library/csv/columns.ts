// The columns of the table of incidents, for a spreadsheet: one line an incident, several values of a cell separated by "; ".
// Each column knows how it is written and read; a table that was written, read and written again is the same.
import {
    ASSET_KINDS,
    BODY_KINDS,
    BOUNDS,
    CAUSE_KINDS,
    CERTAINTY_LEVELS,
    HAPPENINGS,
    MEASURES,
    type BodyKind,
    type Bound,
    type DataItem,
    type Figure,
    type IncidentDate,
    type IncidentRecord,
    type Stated,
    type TimelineEvent,
    type Witness,
} from "../contract.ts"
import { FIELDS, type Field } from "../../core/fields.ts"
import { firstDateOf, victimOf } from "../statistics/facts.ts"
import { articlesOf } from "../veris/to-veris.ts"

export interface Column {
    readonly name: string
    readonly write: (record: IncidentRecord) => string
    /** What the cell says, as a part of a record; `witnesses` stand for the table. */
    readonly read: (cell: string, witnesses: readonly Witness[]) => Partial<IncidentRecord>
}

const BETWEEN = "; "

export function cellsOf(cell: string): string[] {
    return cell === "" ? [] : cell.split(BETWEEN)
}

function joined(values: readonly string[]): string {
    return [...new Set(values.map((value) => value.replaceAll(";", ",")))].join(BETWEEN)
}

function oneOf<T extends string>(known: readonly T[], cell: string): T[] {
    return known.filter((value) => value === cell)
}

function kinds(name: "assets" | "causes", known: readonly string[]): Column {
    return {
        name,
        write: (record) => joined(record[name].map(({ value }) => value.kind)),
        read: (cell, witnesses) => ({
            [name]: cellsOf(cell)
                .flatMap((one) => oneOf(known, one))
                .map((kind) => ({ value: { kind, text: kind }, witnesses })),
        }),
    }
}

function dates(event: TimelineEvent): Column {
    return {
        name: event,
        write: (record) => firstDateOf(record, [event])?.date ?? "",
        read: (cell, witnesses) => ({
            timeline: cell === "" ? [] : [{ value: { event, from: dateOf(cell), to: null, what: event }, witnesses }],
        }),
    }
}

function dateOf(cell: string): IncidentDate {
    return { date: cell, time: null, year: cell.startsWith("XXXX") ? null : "text", part: null }
}

export const COLUMNS: readonly Column[] = [
    { name: "id", write: ({ id }) => id, read: (cell) => ({ id: cell }) },
    {
        name: "kind",
        write: ({ kind }) => kind,
        read: (cell) => ({ kind: oneOf(["incident", "wave", "survey"] as const, cell)[0] ?? "incident" }),
    },
    {
        name: "depth",
        write: ({ depth }) => depth,
        read: (cell) => ({ depth: cell === "mention" ? "mention" : "full" }),
    },
    {
        name: "status",
        write: ({ status }) => status,
        read: (cell) => ({ status: cell === "confirmed" ? "confirmed" : "proposed" }),
    },
    { name: "title", write: ({ title }) => title ?? "", read: (cell) => ({ title: cell === "" ? null : cell }) },
    {
        name: "body",
        write: writeBody,
        read: (cell, witnesses) => ({ bodies: cell === "" ? [] : [readBody(cell, witnesses)] }),
    },
    {
        name: "systems",
        write: ({ systems }) => joined(systems.map(({ value }) => value)),
        read: (cell, witnesses) => ({ systems: cellsOf(cell).map((value) => ({ value, witnesses })) }),
    },
    kinds("causes", CAUSE_KINDS),
    {
        name: "weaknesses",
        write: ({ weaknesses }) =>
            joined(weaknesses.map(({ value }) => [value.product ?? "", ...value.cve].join(" ").trim())),
        read: (cell, witnesses) => ({
            weaknesses: cellsOf(cell).map((one) => ({ value: readWeakness(one), witnesses })),
        }),
    },
    kinds("assets", ASSET_KINDS),
    {
        name: "happened",
        write: ({ happened }) =>
            joined(happened.map(({ value, witnesses }) => `${value.what} ${strongest(witnesses)}`)),
        read: (cell, witnesses) => ({ happened: cellsOf(cell).flatMap((one) => readHappened(one, witnesses)) }),
    },
    dates("occurred"),
    dates("noticed"),
    dates("stopped"),
    dates("resumed"),
    dates("announced"),
    {
        name: "figures",
        write: ({ figures }) => joined(figures.map(({ value }) => writeFigure(value))),
        read: (cell, witnesses) => ({ figures: cellsOf(cell).flatMap((one) => readFigure(one, witnesses)) }),
    },
    {
        name: "items",
        write: ({ items }) => joined(items.map(({ value }) => value.field ?? value.text)),
        read: (cell, witnesses) => ({ items: readItems(cell, witnesses) }),
    },
    {
        name: "excluded",
        write: ({ excluded }) => joined(excluded.map(({ value }) => value.field ?? value.text)),
        read: (cell, witnesses) => ({ excluded: readItems(cell, witnesses) }),
    },
    {
        name: "measures",
        write: ({ measures }) =>
            joined(measures.filter(({ value }) => value.by === "body").map(({ value }) => value.kind)),
        read: (cell, witnesses) => ({
            measures: cellsOf(cell)
                .flatMap((one) => oneOf(MEASURES, one))
                .map((kind) => ({ value: { kind, text: kind, by: "body" as const }, witnesses })),
        }),
    },
    {
        name: "grave",
        write: ({ grave }) => (grave.length === 0 ? "" : grave.some(({ value }) => value) ? "yes" : "no"),
        read: (cell, witnesses) => ({ grave: cell === "" ? [] : [{ value: cell === "yes", witnesses }] }),
    },
    { name: "articles", write: (record) => joined(articlesOf(record)), read: () => ({}) },
]

function writeBody(record: IncidentRecord): string {
    const victim = victimOf(record)
    return victim === null
        ? ""
        : `${victim.name.replaceAll("|", "/")}|${victim.kind ?? ""}|${victim.named ? "named" : "described"}`
}

function readBody(cell: string, witnesses: readonly Witness[]): IncidentRecord["bodies"][number] {
    const [name = "", kind = "", named = "named"] = cell.split("|")
    const known: BodyKind | null = oneOf(BODY_KINDS, kind)[0] ?? null
    return { value: { name, named: named === "named", kind: known, role: "victim", aliases: [] }, witnesses }
}

function readWeakness(cell: string): IncidentRecord["weaknesses"][number]["value"] {
    const cve = cell.match(/CVE-[0-9-]+/g) ?? []
    const product = cell.replaceAll(/\s?CVE-[0-9-]+/g, "").trim()
    return { product: product === "" ? null : product, cve: [...cve] }
}

function strongest(witnesses: readonly Witness[]): string {
    return CERTAINTY_LEVELS.find((level) => witnesses.some(({ certainty }) => certainty.level === level)) ?? "stated"
}

function readHappened(cell: string, witnesses: readonly Witness[]): IncidentRecord["happened"][number][] {
    const [name = "", level = ""] = cell.split(" ")
    const certainty = { level: oneOf(CERTAINTY_LEVELS, level)[0] ?? "stated", word: null }
    return oneOf(HAPPENINGS, name).map((what) => ({
        value: { what, text: what },
        witnesses: witnesses.map((witness) => ({ ...witness, certainty })),
    }))
}

/** `at-most 4335 件 (records) [name, 契約日]`: bounds, amount, unit, kind, role, data. */
function writeFigure({ bounds, gross, amount, unit, kind, role, items }: Figure): string {
    const marks = [...bounds, ...(gross ? ["gross"] : []), ...(role === "affected" ? [] : [role])]
    const data = [...new Set(items.map(({ field, text }) => field ?? text.replaceAll(/[[\],]/g, " ")))]
    return [...marks, String(amount), unit, `(${kind})`, ...(data.length > 0 ? [`[${data.join(", ")}]`] : [])].join(" ")
}

function readFigure(cell: string, witnesses: readonly Witness[]): Stated<Figure>[] {
    const match =
        /^(?<marks>(?:[a-z-]+ )*)(?<amount>[0-9]+(?:\.[0-9]+)?) (?<unit>\S*) \((?<kind>persons|records|cases)\)(?: \[(?<data>[^\]]*)\])?$/.exec(
            cell,
        )
    const { marks = "", amount = "", unit = "", kind = "", data = "" } = match?.groups ?? {}
    if (match === null) return []
    const words = marks.trim().split(" ")
    const bounds: Bound[] = BOUNDS.filter((bound) => words.includes(bound))
    const figure: Figure = {
        amount: Number(amount),
        unit,
        kind: oneOf(["persons", "records", "cases"] as const, kind)[0] ?? "records",
        bounds: words.filter((word): word is Bound => bounds.some((bound) => bound === word)),
        gross: words.includes("gross"),
        role: words.includes("part") ? "part" : words.includes("whole") ? "whole" : "affected",
        of: null,
        items: data === "" ? [] : data.split(", ").map(itemOf),
        more: false,
        period: null,
    }
    return [{ value: figure, witnesses }]
}

function readItems(cell: string, witnesses: readonly Witness[]): Stated<DataItem>[] {
    return cellsOf(cell).map((one) => ({ value: itemOf(one), witnesses }))
}

function itemOf(text: string): DataItem {
    const field: Field | null = FIELDS.find((known) => known === text) ?? null
    return { field, text, partial: false, protection: null }
}
