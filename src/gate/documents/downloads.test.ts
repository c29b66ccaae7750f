// Files that are held whole on their way through the gate. Real sockets on loopback, and the thread that reads them.
import { connect } from "node:net"
import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { JUDGEMENT } from "../real-judgement.ts"
import { digests, exposures, gateFor, keep, requests, until } from "../testing/exchange.case.ts"
import { ask, serve } from "../testing/raw-http.case.ts"
import type { TestGate, TestGateOptions } from "../testing/test-gate.case.ts"
import { madePdf, table } from "../../pdf/testing/made-pdf.case.ts"
import { MEMBER_HEADER, memberRows, workbookFile, zipFile } from "../../outbound/documents/testing/office-files.case.ts"

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const CAP_10: TestGateOptions["file"] = { breaker: { enforce: true, persons: { hour: 10 } } }

function members(from: number, to: number): Buffer {
    return workbookFile([{ name: "名簿", rows: [MEMBER_HEADER, ...memberRows(from, to)] }])
}

const CSV = [MEMBER_HEADER, ...memberRows(0, 6)].map((row) => row.join(",")).join("\n")

async function gateBefore(
    body: Buffer | string,
    headers: Record<string, string>,
    file: TestGateOptions["file"] = {},
): Promise<TestGate> {
    const upstream = keep(
        await serve((_, response) => {
            response.writeHead(200, headers)
            response.end(body)
        }),
    )
    return gateFor(upstream, { judgement: JUDGEMENT, file: file ?? {} })
}

describe("a held file", () => {
    const cases = [
        { why: "a workbook", body: members(0, 12), headers: { "content-type": XLSX }, persons: 12 },
        {
            why: "a workbook called bytes",
            body: members(0, 12),
            headers: { "content-type": "application/octet-stream" },
            persons: 12,
        },
        {
            why: "a workbook called a page",
            body: members(0, 12),
            headers: { "content-type": "text/html" },
            persons: 12,
        },
        {
            why: "a workbook called a picture",
            body: members(0, 12),
            headers: { "content-type": "image/png" },
            persons: 12,
        },
        {
            why: "coded by HTTP as well",
            body: gzipSync(members(0, 12)),
            headers: { "content-type": XLSX, "content-encoding": "gzip" },
            persons: 12,
        },
        {
            why: "an archive with a list",
            body: zipFile({ "a.csv": CSV }),
            headers: { "content-type": "application/zip" },
            persons: 6,
        },
        { why: "a list called bytes", body: CSV, headers: { "content-type": "application/octet-stream" }, persons: 6 },
        {
            why: "a list called a spreadsheet",
            body: CSV.replaceAll(",", "\t"),
            headers: { "content-type": "application/vnd.ms-excel" },
            persons: 6,
        },
    ]
    test.each(cases)("$why: comes out as it went in, every person counted", async ({ body, headers, persons }) => {
        const gate = await gateBefore(body, headers)
        const answer = await ask(gate.port)
        expect(answer.status).toBe(200)
        expect(answer.body.equals(Buffer.from(body))).toBe(true)
        const records = await gate.finish()
        expect(new Set(digests(records)).size).toBe(persons)
        expect(requests(records)[0]).toMatchObject({ coverage: { kind: "full" }, offered: persons, delivered: persons })
    })

    test("a PDF: read by a thread of the thread, and comes out as it went in; beyond the cap nothing leaves", async () => {
        const body = await madePdf([table([MEMBER_HEADER, ...memberRows(0, 12)])])
        const open = await gateBefore(body, { "content-type": "application/pdf" })
        expect((await ask(open.port)).body.equals(body)).toBe(true)
        const records = await open.finish()
        expect(new Set(digests(records)).size).toBe(12)
        expect(requests(records)[0]).toMatchObject({ coverage: { kind: "full" }, delivered: 12 })
        const capped = await gateBefore(body, { "content-type": "application/octet-stream" }, CAP_10)
        const answer = await ask(capped.port)
        expect([answer.status, answer.body.includes("%PDF")]).toEqual([429, false])
        expect(exposures(await capped.finish())).toHaveLength(0)
    })

    test("more persons than the cap: nothing leaves, and nobody counts as offered", async () => {
        const gate = await gateBefore(members(0, 12), { "content-type": XLSX }, CAP_10)
        const answer = await ask(gate.port)
        expect(answer.status).toBe(429)
        expect(answer.body.includes("PK")).toBe(false)
        const records = await gate.finish()
        expect(exposures(records)).toHaveLength(0)
        expect(requests(records)[0]).toMatchObject({ outcome: "refused", offered: 0 })
    })

    test("two at once are read one after the other", async () => {
        const gate = await gateBefore(members(0, 12), { "content-type": XLSX })
        const answers = await Promise.all([ask(gate.port), ask(gate.port), ask(gate.port)])
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
        const records = await gate.finish()
        expect(requests(records).map(({ delivered }) => delivered)).toEqual([12, 12, 12])
    })
})

describe("beyond what is held or read, bytes count as unreadable", () => {
    const big = members(0, 400)
    const limits = { holdBytes: 4_096 }
    const cases = [
        {
            why: "longer than holdBytes",
            body: big,
            headers: { "content-type": XLSX },
            file: { limits },
            reason: "limit",
        },
        {
            why: "longer, and it did not say so before",
            body: big,
            headers: { "content-type": XLSX, "transfer-encoding": "chunked" },
            file: { limits },
            reason: "limit",
        },
        {
            why: "a bomb of a content coding",
            body: gzipSync(Buffer.concat([big, Buffer.alloc(3_000_000)])),
            headers: { "content-type": XLSX, "content-encoding": "gzip" },
            file: { limits },
            reason: "limit",
        },
        {
            why: "no room among the files held",
            body: big,
            headers: { "content-type": XLSX },
            file: { limits: { holdMemoryBytes: 4_096 } },
            reason: "limit",
        },
        {
            why: "no time",
            body: big,
            headers: { "content-type": XLSX },
            file: { limits: { holdTimeMs: 1 } },
            reason: "limit",
        },
        {
            why: "cut off",
            body: big.subarray(0, 2_000),
            headers: { "content-type": XLSX },
            file: {},
            reason: "malformed",
        },
        {
            why: "a document of the old format",
            body: Buffer.from("d0cf11e0a1b11ae10000", "hex"),
            headers: { "content-type": "application/msword" },
            file: {},
            reason: "media-type",
        },
        {
            why: "a PDF with nothing in it",
            body: Buffer.from("%PDF-1.7\n1 0 obj"),
            headers: { "content-type": "application/pdf" },
            file: {},
            reason: "malformed",
        },
    ]
    test.each(cases)("$why", async ({ body, headers, file, reason }) => {
        const gate = await gateBefore(body, headers, file)
        const answer = await ask(gate.port)
        expect(answer.body.equals(body)).toBe(true)
        const [record] = requests(await gate.finish())
        expect(record?.coverage).toEqual({ kind: "none", why: reason, unreadBytes: body.length })
    })

    test("and the cap for those refuses it before the first byte", async () => {
        const gate = await gateBefore(
            big,
            { "content-type": XLSX },
            { limits, breaker: { enforce: true, unreadableBytes: { hour: 1_000 } } },
        )
        expect((await ask(gate.port)).status).toBe(429)
    })
})

/** The file has arrived by then; reading it takes several times as long. */
const AWHILE_MS = 60

test("a client that goes away while its file is read takes the work with it", async () => {
    const gate = await gateBefore(members(0, 3_000), { "content-type": XLSX })
    const socket = connect(gate.port, "127.0.0.1")
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    await until(() => gate.counters().requests === 1)
    await new Promise((resolve) => setTimeout(resolve, AWHILE_MS))
    socket.resetAndDestroy()
    const records = await gate.finish()
    expect(exposures(records)).toHaveLength(0)
})

test("what was held is free again, whether it was read, refused or coded", async () => {
    const coded = gzipSync(members(0, 12))
    const headers = { "content-type": XLSX, "content-encoding": "gzip" }
    // Room for one file and its coded bytes, and for no second.
    const limits = { holdMemoryBytes: coded.length * 3 }
    const gate = await gateBefore(coded, headers, { limits })
    for (let n = 0; n < 4; n++) expect((await ask(gate.port)).status).toBe(200)
    const kinds = requests(await gate.finish()).map(({ coverage }) => coverage.kind)
    expect(kinds).toEqual(["full", "full", "full", "full"])
})

test("HEAD has nothing to read", async () => {
    const gate = await gateBefore("", { "content-type": XLSX, "content-length": "0" })
    expect((await ask(gate.port, { method: "HEAD" })).status).toBe(200)
    expect(requests(await gate.finish())[0]).toMatchObject({ coverage: { kind: "full" } })
})
