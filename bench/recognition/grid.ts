// Two people under every label that asks for a name, beside every other label, in every form of file: what a set of shapes cannot be
// large enough for. A reader that knows a word in one form and not in another shows here.
import { recognize } from "../../src/recognition/recognize.ts"
import type { Field } from "../../src/core/fields.ts"
import { NAME_WORDS, OTHER_WORDS, PEOPLE_WORDS } from "./grid-words.data.ts"

/** Label and value, in the order of the file. */
type Row = readonly (readonly [string, string])[]

interface Form {
    readonly name: string
    readonly mediaType: string
    readonly write: (rows: readonly Row[]) => string
}

const CSV = "text/csv; charset=utf-8"
const HTML = "text/html; charset=utf-8"
const each = (rows: readonly Row[], write: (row: Row, at: number) => string, between = ""): string =>
    rows.map(write).join(between)
const cells = (row: Row, write: (label: string, value: string) => string, between = ""): string =>
    row.map(([label, value]) => write(label, value)).join(between)
const labels = (rows: readonly Row[], write: (label: string) => string, between = ""): string =>
    cells(rows[0] ?? [], write, between)
const tagOf = (label: string): string => label.replaceAll(/[^\p{L}\p{N}_-]/gu, "_")

const FORMS: readonly Form[] = [
    {
        name: "json",
        mediaType: "application/json",
        write: (rows) => JSON.stringify({ items: rows.map((row) => Object.fromEntries(row)) }),
    },
    {
        name: "json, an array",
        mediaType: "application/json",
        write: (rows) =>
            JSON.stringify(rows.map((row, at) => ({ id: at, ...Object.fromEntries(row), state: "active" }))),
    },
    {
        name: "csv",
        mediaType: CSV,
        write: (rows) =>
            `${labels(rows, (label) => label, ",")}\r\n${each(rows, (row) => `${cells(row, (_, value) => value, ",")}\r\n`)}`,
    },
    {
        name: "csv, numbered",
        mediaType: CSV,
        write: (rows) =>
            `No,${labels(rows, (label) => label, ",")},備考\r\n${each(rows, (row, at) => `${at + 1},${cells(row, (_, value) => value, ",")},\r\n`)}`,
    },
    {
        name: "xml",
        mediaType: "text/xml",
        write: (rows) =>
            `<list>${each(rows, (row) => `<item>${cells(row, (label, value) => `<${tagOf(label)}>${value}</${tagOf(label)}>`)}</item>`)}</list>`,
    },
    {
        name: "table",
        mediaType: HTML,
        write: (rows) =>
            `<table><tr>${labels(rows, (label) => `<th>${label}</th>`)}</tr>${each(rows, (row) => `<tr>${cells(row, (_, value) => `<td>${value}</td>`)}</tr>`)}</table>`,
    },
    {
        name: "table with actions",
        mediaType: HTML,
        write: (rows) =>
            `<h1>一覧</h1><table><thead><tr><th>No</th>${labels(rows, (label) => `<th>${label}</th>`)}<th>操作</th></tr></thead><tbody>${each(rows, (row, at) => `<tr><td>${at}</td>${cells(row, (_, value) => `<td>${value}</td>`)}<td><a href="/e/${at}">編集</a></td></tr>`)}</tbody></table>`,
    },
    {
        name: "table, headings at the side",
        mediaType: HTML,
        write: (rows) =>
            each(
                rows,
                (row) =>
                    `<table>${cells(row, (label, value) => `<tr><th>${label}</th><td>${value}</td></tr>`)}</table>`,
            ),
    },
    {
        name: "definitions",
        mediaType: HTML,
        write: (rows) =>
            each(rows, (row) => `<dl>${cells(row, (label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`),
    },
    {
        name: "cards",
        mediaType: HTML,
        write: (rows) =>
            each(
                rows,
                (row) =>
                    `<div class="card">${cells(row, (label, value) => `<div class="row"><span class="l">${label}</span><span class="v">${value}</span></div>`)}</div>`,
            ),
    },
    {
        name: "paragraphs",
        mediaType: HTML,
        write: (rows) =>
            each(rows, (row) => `<section>${cells(row, (label, value) => `<p>${label}：${value}</p>`)}</section>`),
    },
    {
        name: "list",
        mediaType: HTML,
        write: (rows) =>
            `<ul>${each(rows, (row) => `<li>${cells(row, (label, value) => `${label}: ${value}`, "<br>")}</li>`)}</ul>`,
    },
    {
        name: "form",
        mediaType: HTML,
        write: (rows) =>
            each(
                rows,
                (row) =>
                    `<form>${cells(row, (label, value) => `<label>${label}<input type="text" value="${value}"></label>`)}</form>`,
            ),
    },
    {
        name: "text",
        mediaType: "text/plain; charset=utf-8",
        write: (rows) => `${each(rows, (row) => cells(row, (label, value) => `${label}：${value}`, "\n"), "\n\n")}\n`,
    },
]

/** Invented; what stands beside the name. */
const PEOPLE: readonly Readonly<Record<string, string>>[] = [
    {
        name: "佐々木 勇気",
        phone: "090-0000-1234",
        email: "y.sasaki@example.com",
        address: "千葉県市川市南架空2-18-3",
        birth: "1958-04-13",
        nothing: "2026-05-01",
    },
    {
        name: "山田花子",
        phone: "080-0000-1235",
        email: "hanako55@example.org",
        address: "静岡県湖西市本例示8-7-17",
        birth: "1990-11-02",
        nothing: "2026-05-02",
    },
]

export interface GridMiss {
    readonly form: string
    readonly nameLabel: string
    readonly otherLabel: string
    /** Fields of each person that was found. */
    readonly found: readonly string[]
}

export interface GridResult {
    readonly files: number
    readonly misses: readonly GridMiss[]
}

/** Reads every file of the grid: two people each, with a name and what stands beside it. */
export async function runGrid(): Promise<GridResult> {
    const misses: GridMiss[] = []
    let files = 0
    for (const form of FORMS) {
        for (const [field, otherLabels] of Object.entries(OTHER_WORDS)) {
            // What is personal by itself stands beside any word; a date only beside a word that means people.
            const nameLabels = field === "nothing" ? PEOPLE_WORDS : [...NAME_WORDS, ...PEOPLE_WORDS]
            const wanted = field === "nothing" ? "name" : ["name", field].toSorted().join("+")
            for (const nameLabel of nameLabels) {
                for (const otherLabel of otherLabels) {
                    files++
                    const rows = PEOPLE.map((person): Row => [
                        [nameLabel, person["name"] ?? ""],
                        [otherLabel, person[field] ?? ""],
                    ])
                    const found = await fieldsFound(form, rows)
                    if (found.length !== PEOPLE.length || found.some((fields) => fields !== wanted))
                        misses.push({ form: form.name, nameLabel, otherLabel, found })
                }
            }
        }
    }
    return { files, misses }
}

async function fieldsFound({ mediaType, write }: Form, rows: readonly Row[]): Promise<readonly string[]> {
    const found: string[] = []
    for await (const { persons } of recognize(write(rows), { mediaType }))
        for (const { fields } of persons)
            found.push(fields.toSorted((a: Field, b: Field) => a.localeCompare(b)).join("+"))
    return found
}
