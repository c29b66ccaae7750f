// How well records agree with what was expected: which incidents were found, which records nobody expected (invented), and value by
// value what is right. A figure is several values: its amount with bounds and kind, each of its data, its certainty, its period.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { FIELDS } from "../src/core/fields.ts"
import type { Article, Figure, IncidentRecord, Stated } from "../src/library/contract.ts"
import { importArticles } from "../src/library/import-articles.ts"
import { isSameBody } from "../src/library/read/same-body.ts"
import { productKey } from "../src/library/read/weakness.ts"
import type { ExpectedIncident, ExpectedValue } from "./library-seeds.data.ts"

export interface Check {
    readonly incident: string
    readonly what: string
    readonly right: boolean
}

export interface Score {
    /** How many incidents were expected. */
    readonly expected: number
    readonly checks: readonly Check[]
    readonly missing: readonly string[]
    /** Ids of records that answer to no expected incident. */
    readonly invented: readonly string[]
}

export function scoreOf(records: readonly IncidentRecord[], expected: readonly ExpectedIncident[]): Score {
    const found = expected.map((incident) => ({
        incident,
        record: records.find((record) => answers(record, incident)),
    }))
    const known = new Set(found.map(({ record }) => record))
    return {
        expected: expected.length,
        checks: found.flatMap(({ incident, record }) =>
            incident.values.flatMap((value) =>
                check(value, record).map(([what, right]) => ({ incident: incident.id, what, right })),
            ),
        ),
        missing: found.filter(({ record }) => record === undefined).map(({ incident }) => incident.id),
        invented: records
            .filter((record) => !known.has(record))
            .map(({ id, bodies, title }) => `${id} ${bodies[0]?.value.name ?? title ?? ""}`),
    }
}

export function importedScore(articles: readonly Article[], expected: readonly ExpectedIncident[]): Score {
    return scoreOf(importArticles(articles).records, expected)
}

export function summed(scores: readonly Score[]): Score {
    return {
        expected: scores.reduce((sum, { expected }) => sum + expected, 0),
        checks: scores.flatMap(({ checks }) => checks),
        missing: scores.flatMap(({ missing }) => missing),
        invented: scores.flatMap(({ invented }) => invented),
    }
}

/** The articles of a folder, one a file. */
export function seedArticles(folder: string): Article[] {
    return readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8"), date: null }))
}

function answers(record: IncidentRecord, { find }: ExpectedIncident): boolean {
    if (find.kind !== undefined) return record.kind === find.kind
    if (record.kind !== "incident") return false
    if (find.cause !== undefined && !record.causes.some(({ value }) => value.kind === find.cause)) return false
    if (find.harm !== undefined)
        return record.bodies.length === 0 && record.harm.some(({ value }) => value.kind === find.harm)
    return record.bodies.some(
        ({ value }) =>
            value.name === find.body || (value.named && isSameBody([value.name, ...value.aliases], [find.body ?? ""])),
    )
}

type Outcome = readonly [what: string, right: boolean]

/** One or more checks of one expected value. */
function check(value: ExpectedValue, record: IncidentRecord | undefined): Outcome[] {
    switch (value.slot) {
        case "body":
            return [
                [
                    `body ${value.want}`,
                    some(record?.bodies, ({ name, aliases }) => name === value.want || aliases.includes(value.want)),
                ],
            ]
        case "system":
            return [[`system ${value.want}`, some(record?.systems, (name) => name.includes(value.want))]]
        case "date":
            return [
                [
                    `${value.event} ${value.want}${value.to === undefined ? "" : `..${value.to}`}`,
                    hasDate(value, record),
                ],
            ]
        case "figure":
            return figureChecks(value, record)
        case "item":
            return [
                [
                    `item ${value.want}`,
                    some(
                        record?.items,
                        (item) =>
                            isItem(item, value.want) &&
                            (value.partial === undefined || item.partial) &&
                            (value.protection === undefined || item.protection === value.protection),
                    ),
                ],
            ]
        case "excluded":
            return [[`excluded ${value.want}`, some(record?.excluded, (item) => isItem(item, value.want))]]
        case "cause":
            return [
                [
                    `cause ${value.want}`,
                    certain(
                        record?.causes.find((one) => one.value.kind === value.want),
                        value.certainty,
                    ),
                ],
            ]
        case "weakness":
            return [
                [
                    `weakness ${value.want}`,
                    some(
                        record?.weaknesses,
                        ({ product, cve }) =>
                            cve.includes(value.want) ||
                            (product !== null && productKey(product).includes(productKey(value.want))),
                    ),
                ],
            ]
        case "happened":
            return [
                [
                    `${value.want} ${value.certainty}`,
                    certain(
                        record?.happened.find((one) => one.value.what === value.want),
                        value.certainty,
                    ),
                ],
            ]
        case "asset":
            return [[`asset ${value.want}`, some(record?.assets, ({ kind }) => kind === value.want)]]
        case "actor":
            return [
                [
                    `actor ${value.want}`,
                    certain(
                        record?.actors.find((one) => one.value.kind === value.want),
                        value.certainty,
                    ),
                ],
            ]
        case "discovery":
            return [[`noticed by ${value.want}`, some(record?.discovery, ({ kind }) => kind === value.want)]]
        case "measure":
            return [
                [
                    `measure ${value.want}${value.by === undefined ? "" : " (advised)"}`,
                    some(record?.measures, ({ kind, by }) => kind === value.want && by === (value.by ?? "body")),
                ],
            ]
        case "safeguard":
            return [
                [
                    `safeguard ${value.want} ${value.present}`,
                    some(record?.safeguards, ({ kind, present }) => kind === value.want && present === value.present),
                ],
            ]
        case "harm":
            return [
                [
                    `harm ${value.want} ${value.certainty}`,
                    certain(
                        record?.harm.find((one) => one.value.kind === value.want),
                        value.certainty,
                    ),
                ],
            ]
        case "grave":
            return [["grave", some(record?.grave, (grave) => grave)]]
        case "survey":
            return [
                [
                    `${value.kind} ${value.cases}/${value.organs}`,
                    some(
                        record?.survey,
                        ({ kind, cases, organs }) =>
                            kind === value.kind && cases === value.cases && organs === value.organs,
                    ),
                ],
            ]
        case "technique":
            return [[`technique ${value.want.source}`, some(record?.techniques, ({ text }) => value.want.test(text))]]
        case "difference":
            return [[`difference ${value.want.join(" / ")}`, differs(value, record)]]
        case "not-kept":
            return [[value.want, false]]
        default:
            return value satisfies never
    }
}

function some<T>(values: readonly Stated<T>[] | undefined, fits: (value: T) => boolean): boolean {
    return values?.some(({ value }) => fits(value)) ?? false
}

function certain<T>(stated: Stated<T> | undefined, level: string | undefined): boolean {
    return (
        stated !== undefined &&
        (level === undefined || stated.witnesses.some(({ certainty }) => certainty.level === level))
    )
}

function isItem({ field, text }: { readonly field: string | null; readonly text: string }, want: string): boolean {
    const known: readonly string[] = FIELDS
    return known.includes(want) ? field === want : text.includes(want)
}

function hasDate(
    { event, want, to, part, time }: Extract<ExpectedValue, { slot: "date" }>,
    record: IncidentRecord | undefined,
): boolean {
    return some(record?.timeline, (entry) => {
        const end = entry.to === null || entry.to === "open" ? undefined : entry.to.date
        return (
            entry.event === event &&
            entry.from !== null &&
            isDate(entry.from.date, want) &&
            (to === undefined || end === to) &&
            (part === undefined || entry.from.part === part) &&
            (time === undefined || entry.from.time === time)
        )
    })
}

function isDate(date: string, want: string): boolean {
    return want.startsWith("*") ? date.endsWith(want.slice(1)) : date === want
}

function figureChecks(
    value: Extract<ExpectedValue, { slot: "figure" }>,
    record: IncidentRecord | undefined,
): Outcome[] {
    const { amount, kind, bounds = [], role = "affected", certainty, data, period } = value
    const gross = value.gross === true
    const name = `${gross ? "gross " : ""}${bounds.join(" ")} ${amount} ${kind}`.trim()
    const stated = record?.figures.find((one) => isFigure(one.value, value))
    const figure = stated?.value
    return [
        [
            name,
            figure !== undefined &&
                bounds.every((bound) => figure.bounds.includes(bound)) &&
                figure.bounds.length === bounds.length &&
                figure.gross === gross &&
                figure.role === role,
        ],
        [
            `${name}: certainty`,
            stated !== undefined &&
                certainty.some((level) => stated.witnesses.some((witness) => witness.certainty.level === level)),
        ],
        ...data.map((want): Outcome => [`${name}: ${want}`, figure?.items.some((item) => isItem(item, want)) ?? false]),
        ...(period === undefined
            ? []
            : [
                  [
                      `${name}: period`,
                      figure?.period?.from?.date === period[0] && endOf(figure) === period[1],
                  ] satisfies Outcome,
              ]),
    ]
}

function isFigure(figure: Figure, { amount, kind, gross }: Extract<ExpectedValue, { slot: "figure" }>): boolean {
    return figure.amount === amount && figure.kind === kind && figure.gross === (gross === true)
}

function endOf({ period }: Figure): string | null {
    if (period === null || period.to === null) return null
    return period.to === "open" ? "open" : period.to.date
}

function differs(
    { of, want }: Extract<ExpectedValue, { slot: "difference" }>,
    record: IncidentRecord | undefined,
): boolean {
    return (
        record?.differences.some(
            (difference) =>
                difference.of === of &&
                want.every((text) => difference.values.some(({ value }) => value.includes(text))),
        ) ?? false
    )
}
