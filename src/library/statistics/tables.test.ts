import { describe, expect, test } from "vitest"
import type { BodyKind, IncidentRecord, Stated } from "../contract.ts"
import { EMPTY_RECORD } from "../empty-record.ts"
import { bandOf, halfYearTable, tableOf } from "./tables.ts"

function stated<T>(value: T): Stated<T> {
    const nowhere = { start: 0, end: 0 }
    return {
        value,
        witnesses: [
            {
                article: "x",
                span: nowhere,
                quote: "",
                sentence: nowhere,
                context: "",
                certainty: { level: "stated", word: null },
                headline: false,
            },
        ],
    }
}

interface Case {
    readonly name: string
    readonly kind: BodyKind
    readonly date: string
    readonly grave?: boolean
    readonly persons?: number
}

function recordOf({ name, kind, date, grave = false, persons }: Case, index: number): IncidentRecord {
    return {
        ...EMPTY_RECORD,
        id: String(index),
        bodies: [stated({ name, named: true, kind, role: "victim", aliases: [] })],
        timeline: [
            stated({ event: "announced", from: { date, time: null, year: "text", part: null }, to: null, what: "" }),
        ],
        figures:
            persons === undefined
                ? []
                : [
                      stated({
                          amount: persons,
                          unit: "人",
                          kind: "persons",
                          bounds: [],
                          gross: false,
                          role: "affected",
                          of: null,
                          items: [],
                          more: false,
                          period: null,
                      }),
                  ],
        grave: grave ? [stated(true)] : [],
        causes: [stated({ kind: "misdirected-post", text: "" })],
    }
}

function some(cases: number, bodies: number, kind: BodyKind, name: string): Case[] {
    const suffix = kind === "local" ? "市" : "所"
    return Array.from({ length: cases }, (_, at) => ({
        name: `${name}${(at % bodies) + 1}${suffix}`,
        kind,
        date: `2016-0${4 + (at % 6)}-1${at % 9}`,
    }))
}

/** The half-year the seed tells of: 66 cases of 3 + 37 + 26, at 2 + 30 + 17 bodies, two of them grave and private. */
function halfYear(): IncidentRecord[] {
    const national = some(3, 2, "national", "瑞波局")
    const local = some(37, 30, "local", "瑞波")
    const privately = some(26, 17, "company", "瑞波工業").map((one, at) => (at < 2 ? { ...one, grave: true } : one))
    const outside: Case[] = [
        { name: "瑞波1市", kind: "local", date: "2016-03-31" },
        { name: "瑞波2市", kind: "local", date: "2016-10-01" },
    ]
    return [...national, ...local, ...privately, ...outside].map((one, index) => recordOf(one, index))
}

describe("the half-year table", () => {
    test("from single records: kinds of bodies, organs, cases and grave cases, to the number", () => {
        expect(halfYearTable(halfYear(), "2016-1")).toEqual([
            { sector: "national", organs: 2, cases: 3, grave: 0 },
            { sector: "local", organs: 30, cases: 37, grave: 0 },
            { sector: "private", organs: 17, cases: 26, grave: 2 },
            { sector: null, organs: 49, cases: 66, grave: 2 },
        ])
    })

    test("the day before and the day after are of other halves", () => {
        expect(halfYearTable(halfYear(), "2015-2").at(-1)).toEqual({ sector: null, organs: 1, cases: 1, grave: 0 })
        expect(halfYearTable(halfYear(), "2016-2").at(-1)).toEqual({ sector: null, organs: 1, cases: 1, grave: 0 })
    })
})

describe("tables", () => {
    const records = [
        recordOf({ name: "瑞波市", kind: "local", date: "2016-05-01", persons: 100 }, 0),
        recordOf({ name: "瑞波市", kind: "local", date: "2017-05-01", persons: 101 }, 1),
        recordOf({ name: "雲見病院", kind: "hospital", date: "2017-06-01" }, 2),
        {
            ...recordOf({ name: "葉波町", kind: "local", date: "2017-06-01", persons: 9 }, 3),
            depth: "mention" as const,
        },
    ]

    test("a body counts once a row, a mention never, a record without a figure is said to have none", () => {
        expect(tableOf(records, "cause")).toEqual([
            { key: "misdirected-post", incidents: 3, bodies: 2, persons: 201, uncounted: 1, grave: 0 },
        ])
    })

    test("years stand in order", () => {
        expect(tableOf(records, "year").map(({ key, incidents }) => [key, incidents])).toEqual([
            ["2016", 1],
            ["2017", 2],
        ])
    })

    test.each([
        [1, "1-100"],
        [100, "1-100"],
        [101, "101-1000"],
        [1_000, "101-1000"],
        [1_001, "1001-10000"],
        [1_000_001, "1000001-"],
        [null, null],
    ] as const)("%s persons are of the band %s", (persons, band) => {
        expect(bandOf(persons)).toBe(band)
    })
})
