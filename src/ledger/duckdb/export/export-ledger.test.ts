// Exports of a ledger with open and closed days: every row once, with the names promised, and harmless in a spreadsheet.
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { parse } from "csv-parse/sync"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import {
    clientAt,
    eventOf,
    exposureOf,
    findingOf,
    personOf,
    requestOf,
    START_MS,
} from "../../synthetic-records.case.ts"
import { openDuckdbLedger } from "../open-duckdb-ledger.ts"
import type { ExportKind } from "./columns.data.ts"
import { exportLedger, type ExportOrder } from "./export-ledger.ts"
import type { ExportFormat } from "./export-select.ts"

const DAY_MS = 86_400_000
const FORMULA = '=HYPERLINK("http://192.0.2.9/";"x")'

let home = ""

beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), "sekisho-export-"))
    const ledger = await openDuckdbLedger({ dir: join(home, "ledger") })
    const finding = findingOf("sql", "union", [89, 564])
    await ledger.append(
        [
            exposureOf("t1", [personOf(1), personOf(2)]),
            requestOf("t1", 2, { delivered: 1, masked: 4 }),
            requestOf("t2", 0, { outcome: "refused", forwarded: false, status: 403, findings: [finding] }),
            eventOf("e1"),
        ],
        { segment: "s1", offset: 1 },
    )
    await ledger.closeDays(START_MS + 2 * DAY_MS)
    const later = { atMs: START_MS + 3 * DAY_MS }
    await ledger.append(
        [
            exposureOf("t3", [personOf(2), personOf(3)], later),
            requestOf("t3", 2, {
                ...later,
                masked: 6,
                method: "PATCH",
                client: clientAt("2001:db8::1", "ab".repeat(16)),
            }),
            requestOf("t4", 0, { ...later, method: "-1+1", route: FORMULA }),
            // Where t5 stands: it is exported when it has ended.
            requestOf("t5", 1, { ...later, open: true }),
            eventOf("e2", later),
        ],
        { segment: "s1", offset: 2 },
    )
    await ledger.close()
})

afterEach(() => {
    rmSync(home, { recursive: true })
})

async function exported(kind: ExportKind, format: ExportFormat, more: Partial<ExportOrder> = {}): Promise<string> {
    const file = join(home, `out.${format}`)
    await exportLedger({ dir: join(home, "ledger"), kind, format, fromMs: null, toMs: null, file, ...more })
    return file
}

async function lines(kind: ExportKind, more: Partial<ExportOrder> = {}): Promise<Record<string, unknown>[]> {
    const text = readFileSync(await exported(kind, "ndjson", more), "utf8").trim()
    return text === "" ? [] : text.split("\n").map((line): Record<string, unknown> => JSON.parse(line))
}

describe("rows", () => {
    test.each([
        { kind: "requests", all: 4, first: 2, why: "with and without persons, of open and closed days" },
        { kind: "findings", all: 1, first: 1, why: "of a closed day" },
        { kind: "exposures", all: 4, first: 2, why: "a row a sighting" },
        { kind: "events", all: 2, first: 1, why: "as they were told" },
    ] as const)("$kind: each once, $why", async ({ kind, all, first }) => {
        expect(await lines(kind)).toHaveLength(all)
        expect(await lines(kind, { toMs: START_MS + DAY_MS })).toHaveLength(first)
        expect(await lines(kind, { fromMs: START_MS + 9 * DAY_MS })).toEqual([])
    })

    test("somebody seen on a closed and on an open day is the same sighting; what arrived is told", async () => {
        const rows = await lines("exposures")
        expect(new Set(rows.map((row) => row["sighting"])).size).toBe(3)
        expect(rows.map((row) => row["fields"])).toEqual(["name email", "name email", "name email", "name email"])
        expect(rows.filter((row) => row["delivered"] === true)).toHaveLength(3)
    })
})

const PROFILES = ["security_control", "datetime"]

test.each(["requests", "findings", "exposures", "events"] as const)(
    "%s say when as OCSF's time_dt, too",
    async (kind) => {
        const rows: Record<string, string>[] = parse(readFileSync(await exported(kind, "csv"), "utf8"), {
            columns: true,
        })
        expect(rows.length).toBeGreaterThan(0)
        expect(rows.map((row) => row["time_dt"])).toEqual(
            rows.map((row) => new Date(Number(row["time"])).toISOString()),
        )
    },
)

test("requests bear OCSF's names, nested", async () => {
    const rows = await lines("requests")
    expect(rows.find(({ metadata }) => JSON.stringify(metadata).includes('"t2"'))).toMatchObject({
        class_uid: 4002,
        category_uid: 4,
        activity_id: 3,
        type_uid: 400203,
        action_id: 2,
        status_id: 2,
        time: START_MS + 5,
        time_dt: new Date(START_MS + 5).toISOString(),
        metadata: { version: "1.3.0", product: { name: "Sekisho" }, profiles: PROFILES, uid: "t2" },
        src_endpoint: { ip: "192.0.2.1" },
        http_request: { http_method: "GET", url: { path: "/members" } },
        http_response: { code: 403, length: 1_000 },
        unmapped: { outcome: "refused", forwarded: false, persons_offered: 0 },
    })
    const masked = rows.map(({ unmapped }) => /"values_masked":([0-9]+)/.exec(JSON.stringify(unmapped))?.[1])
    expect(new Set(masked)).toEqual(new Set(["0", "4", "6"]))
    expect(rows.map((row) => row["type_uid"]).filter((uid) => uid === 400_299)).toHaveLength(2)
})

test("findings bear OCSF's names, nested", async () => {
    expect(await lines("findings")).toMatchObject([
        {
            class_uid: 2004,
            type_uid: 200_401,
            action_id: 2,
            finding_info: { uid: "t2/sql/union/query.id", title: "sql/union", analytic: { name: "sql", type_id: 1 } },
            evidences: [{ src_endpoint: { ip: "192.0.2.1" } }],
            unmapped: { score: 100, cwe: "89 564", reading: "query.id" },
        },
    ])
})

test("in CSV no cell begins as a formula, names are flat, and other texts are as they were", async () => {
    const text = readFileSync(await exported("requests", "csv"), "utf8")
    const rows: Record<string, string>[] = parse(text, { columns: true })
    expect(rows).toHaveLength(4)
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
    const hostile = rows.find((row) => row["metadata.uid"] === "t4")
    expect([hostile?.["http_request.url.path"], hostile?.["http_request.http_method"]]).toEqual([
        `'${FORMULA}`,
        "'-1+1",
    ])
    expect(rows.find((row) => row["metadata.uid"] === "t3")?.["src_endpoint.ip"]).toBe("2001:db8::1")
})

test("Parquet opens elsewhere with the same rows", async () => {
    const file = await exported("exposures", "parquet")
    const connection = await (await DuckDBInstance.create(":memory:")).connect()
    const read = await connection.runAndReadAll(
        `SELECT count(*)::INTEGER, count(DISTINCT sighting)::INTEGER FROM '${file}'`,
    )
    connection.closeSync()
    expect(read.getRows()).toEqual([[4, 3]])
})

test("what cannot be written is an error without its text, and leaves no file", async () => {
    const file = join(home, "no", "folder", "x.csv")
    await expect(exported("events", "csv", { file })).rejects.toMatchObject({ code: "SEKISHO_LEDGER_QUERY_FAILED" })
})
