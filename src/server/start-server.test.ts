// The server inside this process, spoken to through its socket.
import { mkdtemp, rm } from "node:fs/promises"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { dataFolder, type DataFolder } from "../config/data-folder.ts"
import {
    digestOf,
    eventOf,
    exposureOf,
    findingOf,
    personOf,
    requestOf,
    START_MS,
} from "../ledger/synthetic-records.case.ts"
import type { SpoolWriter } from "../spool/contract.ts"
import { openSpoolWriter } from "../spool/spool-writer.ts"
import { EMBEDDED_CONTROL, NO_ALERTS } from "./server-config.ts"
import { SILENT_LOG } from "./server-log.ts"
import { startServer, type RunningServer } from "./start-server.ts"

let folder: DataFolder
let server: RunningServer
let spool: SpoolWriter

beforeEach(async () => {
    folder = dataFolder(await mkdtemp(join(tmpdir(), "sekisho-server-")))
    server = await startServer({
        dataDir: folder.root,
        alerts: NO_ALERTS,
        retention: { requestsDays: 3650 },
        control: EMBEDDED_CONTROL,
        contact: null,
        log: SILENT_LOG,
    })
    spool = openSpoolWriter({ dir: folder.spoolDir, writerId: "w0", durability: "process", limitBytes: 10_000_000 })
})

afterEach(async () => {
    spool.close()
    await server.close()
    await rm(folder.root, { recursive: true })
})

async function get(
    path: string,
    method = "GET",
): Promise<{ status: number; type: string; body: Record<string, unknown> }> {
    return new Promise((resolve, reject) => {
        const sent = request({ socketPath: folder.serverSocket, path, method, agent: false }, (response) => {
            let text = ""
            response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk))
            response.on("end", () => {
                const body: Record<string, unknown> = JSON.parse(text)
                resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body })
            })
        })
        sent.on("error", reject).end()
    })
}

describe("local API", () => {
    test("what a gate has just written is in the answer", async () => {
        spool.append(exposureOf("t1", [personOf(1), personOf(2)]))
        const first = await get("/scope")
        expect(first.body).toMatchObject({ from: null, to: null, persons: { confirmed: 0, likely: 0, maximum: 2 } })
        spool.append(requestOf("t1", 2))
        const { status, body } = await get(`/scope?from=${new Date(START_MS).toISOString()}`)
        expect(status).toBe(200)
        expect(body).toMatchObject({
            from: new Date(START_MS).toISOString(),
            persons: { confirmed: 2, likely: 2, maximum: 2 },
            records: 2,
            byFields: [{ fields: ["name", "email"], persons: 2, records: 2 }],
            notes: [],
        })
    })

    test("filters reach the ledger", async () => {
        spool.append(exposureOf("t1", [personOf(1)]))
        spool.append(requestOf("t1", 1, { findings: [findingOf("sql", "union-select", [89])] }))
        spool.append(exposureOf("t2", [personOf(2)], { route: "/a-b" }))
        expect((await get("/scope?route=/a-b")).body["records"]).toBe(1)
        expect((await get("/scope?client=192.0.2.1")).body["records"]).toBe(2)
        expect((await get("/scope?finding=sql")).body).toMatchObject({ records: 2, persons: { maximum: null } })
        expect((await get(`/scope?to=${START_MS}`)).body["records"]).toBe(0)
        expect((await get("/scope?lists=always")).body["clients"]).toEqual([
            { address: "192.0.2.1", persons: 2, records: 2 },
        ])
        expect((await get("/scope?lists=yes")).body).toMatchObject({
            code: "SEKISHO_SERVER_REQUEST_INVALID",
            field: "lists",
        })
    })

    test("digests come with their kind and the ids of their keys", async () => {
        spool.append(exposureOf("t1", [personOf(1)]))
        expect((await get("/digests?kind=email")).body).toEqual({
            kind: "email",
            keyIds: [exposureOf("t1", []).keyId],
            digests: [digestOf("email", "p1@example.com")],
            lagBytes: 0,
        })
    })

    test("a request by its id, as it was written, or null", async () => {
        const request = requestOf("t1", 0, { findings: [findingOf("sql", "union-select", [89])] })
        spool.append(request)
        expect((await get("/request?id=t1")).body).toEqual({ request })
        expect(await get("/request?id=t2")).toMatchObject({ status: 200, body: { request: null } })
    })

    test("events and status", async () => {
        const atMs = Date.now()
        spool.append(eventOf("e1", { atMs }))
        await server.ingest.drain()
        expect((await get(`/events?since=${atMs}`)).body).toEqual({ events: [eventOf("e1", { atMs })] })
        expect((await get(`/events?since=${atMs + 1}`)).body).toEqual({ events: [] })
        expect((await get("/status")).body).toMatchObject({
            pid: process.pid,
            ingest: { lagBytes: 0, failures: 0 },
            totals: { events: 1 },
            events: [{ id: "e1" }],
        })
    })

    test("a released record is in the ledger within two seconds without any question", async () => {
        spool.append(exposureOf("t1", [personOf(1)]))
        const end = performance.now() + 2_000
        while (performance.now() < end && (await server.ledger.totals()).exposures === 0) {
            await new Promise((resolve) => setTimeout(resolve, 20))
        }
        expect((await server.ledger.totals()).exposures).toBe(1)
    })

    test.each([
        { path: "/scope?cliemt=192.0.2.1", field: "cliemt", why: "a typing error must not widen a scope" },
        { path: "/scope?client=a&client=b", field: "client", why: "a repeated parameter" },
        { path: "/scope?from=2026-11-22", field: "from", why: "a day without a zone" },
        { path: "/scope?from=2026-11-22T00:00:00", field: "from", why: "a time without a zone" },
        { path: "/scope?from=2020", field: "from", why: "a year is no Unix time" },
        { path: "/scope?to=", field: "to", why: "an empty time" },
        { path: "/scope?route=members", field: "route", why: "a route begins with a slash" },
        { path: `/scope?client=${"a".repeat(2_001)}`, field: "client", why: "too long" },
        { path: "/digests", field: "kind", why: "no kind" },
        { path: "/digests?kind=my_number", field: "kind", why: "My Numbers have no digests" },
        { path: "/request", field: "id", why: "no id" },
        { path: "/request?id=", field: "id", why: "an empty id" },
        { path: "/request?id=t1'", field: "id", why: "no id of a gate" },
        { path: "/request?id=t1&since=0", field: "since", why: "not of this question" },
        { path: "/events?limit=0", field: "limit", why: "out of range" },
        { path: "/events?limit=1e9", field: "limit", why: "out of range" },
    ])("refuses $path with problem details: $why", async ({ path, field }) => {
        const { status, type, body } = await get(path)
        expect({ status, type }).toEqual({ status: 400, type: "application/problem+json" })
        expect(body).toMatchObject({ code: "SEKISHO_SERVER_REQUEST_INVALID", status: 400, field })
    })

    test("another path or method is no question", async () => {
        expect(await get("/")).toMatchObject({ status: 404, body: { code: "SEKISHO_SERVER_REQUEST_INVALID" } })
        expect((await get("/scope", "POST")).status).toBe(404)
    })

    test("a ledger that fails is a 500 with its code and nothing of itself", async () => {
        await server.ledger.close()
        expect(await get("/scope")).toMatchObject({ status: 500, body: { code: "SEKISHO_LEDGER_QUERY_FAILED" } })
    })
})
