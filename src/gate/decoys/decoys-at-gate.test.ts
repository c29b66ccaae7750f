// Decoys in answers through a gate with the real meter. Real sockets on loopback.
import { brotliCompressSync, gzipSync } from "node:zlib"
import iconv from "iconv-lite"
import { describe, expect, test } from "vitest"
import { createKeyer } from "../../core/keyer.ts"
import { workbookFile } from "../../outbound/documents/testing/office-files.case.ts"
import { counted, csvOf, type DecoyAnswer, gateWithDecoys, MEMBERS, techniquesOf } from "../testing/decoy-gate.case.ts"
import { exposures, requests } from "../testing/exchange.case.ts"
import { ask } from "../testing/raw-http.case.ts"
import { pageOf, seededDecoys } from "../testing/seeded-decoys.case.ts"
import { type DecoyPerson, NO_DECOYS } from "./decoy.ts"

const metered: readonly { readonly why: string; readonly answer: (people: readonly DecoyPerson[]) => DecoyAnswer }[] = [
    { why: "a page", answer: (people) => ({ type: "text/html; charset=utf-8", body: pageOf(people) }) },
    { why: "JSON", answer: (people) => ({ type: "application/json", body: JSON.stringify(people) }) },
    {
        why: "CSV in Shift_JIS",
        answer: (people) => ({ type: "text/csv; charset=shift_jis", body: iconv.encode(csvOf(people), "cp932") }),
    },
    {
        why: "a page in UTF-16",
        answer: (people) => ({ type: "text/html; charset=utf-16le", body: Buffer.from(pageOf(people), "utf16le") }),
    },
    {
        why: "gzip",
        answer: (people) => ({ type: "text/html; charset=utf-8", body: gzipSync(pageOf(people)), encoding: "gzip" }),
    },
    {
        why: "brotli, in two parts",
        answer: (people) => ({
            type: "text/html; charset=utf-8",
            body: brotliCompressSync(pageOf(people)),
            encoding: "br",
            cut: 100,
        }),
    },
    {
        why: "addresses in capitals",
        answer: (people) => ({ type: "text/csv; charset=utf-8", body: csvOf(people).toUpperCase() }),
    },
    { why: "text that is called a picture", answer: (people) => ({ type: "image/png", body: csvOf(people) }) },
    {
        why: "an answer of an error",
        answer: (people) => ({ type: "application/json", body: JSON.stringify(people), status: 500 }),
    },
]

describe("metered", () => {
    test.each(metered)("$why: told at once, marked, counted, and nobody", async ({ answer }) => {
        const gate = await gateWithDecoys(answer)
        const received = await ask(gate.port, { path: "/members?page=1" })
        expect(received.complete).toBe(true)
        const records = await gate.finish()
        expect(gate.decoyReports.map(({ kind }) => kind)).toEqual(["left", "counted"])
        expect(gate.decoyReports[0]?.place).toMatchObject({ route: "/members", client: { address: "127.0.0.1" } })
        const both = ["d1", "d2"]
        expect(counted(gate.decoyReports)).toMatchObject([{ served: both, missed: [], metered: both, expected: false }])
        const [record] = requests(records)
        expect(techniquesOf(record)).toContain("decoy/decoy-in-answer")
        expect([record?.offered, record?.delivered]).toEqual([4, 4])
        expect(exposures(records).flatMap(({ sightings }) => sightings)).toHaveLength(4)
    })

    test("wherever the body is cut in two", async () => {
        let cut = 0
        const gate = await gateWithDecoys((people) => ({ type: "text/csv; charset=utf-8", body: csvOf(people), cut }))
        const mark = Buffer.from(csvOf([...MEMBERS.slice(0, 2), gate.decoy])).indexOf(gate.decoy.email)
        for (let at = mark - 2; at < mark + gate.decoy.email.length; at += 3) {
            cut = at
            await ask(gate.port)
        }
        await gate.finish()
        const wrong = counted(gate.decoyReports).filter(
            ({ served, missed }) => served.length !== 2 || missed.length > 0,
        )
        expect(wrong).toEqual([])
        expect(counted(gate.decoyReports).length).toBeGreaterThan(8)
    })

    test("a list without addresses: met by the telephone number, and no part of the recall", async () => {
        const gate = await gateWithDecoys((people) => ({
            type: "application/json",
            body: JSON.stringify(people.map(({ name, phone }) => ({ 氏名: name, 電話番号: phone }))),
        }))
        await ask(gate.port)
        await gate.finish()
        expect(counted(gate.decoyReports)).toMatchObject([{ served: [], missed: [], metered: ["d1", "d2"] }])
    })

    test("a workbook: met among its persons, though its bytes are packed", async () => {
        const gate = await gateWithDecoys((people) => {
            const rows = csvOf(people)
                .split("\r\n")
                .map((line) => line.split(","))
            return { type: "application/octet-stream", body: workbookFile([{ name: "名簿", rows }]) }
        })
        await ask(gate.port)
        const records = await gate.finish()
        expect(counted(gate.decoyReports)).toMatchObject([{ served: [], missed: [], metered: ["d1", "d2"] }])
        expect(exposures(records).flatMap(({ sightings }) => sightings)).toHaveLength(4)
    })

    test("the breaker does not count decoys, and a page with nothing else passes any cap", async () => {
        const gate = await gateWithDecoys(
            (people, path) => ({
                type: "application/json",
                body: JSON.stringify(path === "/all" ? people : people.filter(({ postal }) => postal !== "100-0005")),
            }),
            { overrides: { breaker: 4 } },
        )
        for (let round = 0; round < 10; round++) expect((await ask(gate.port, { path: "/only" })).complete).toBe(true)
        expect((await ask(gate.port, { path: "/all" })).body.toString()).toContain(MEMBERS[3]?.email)
        expect(gate.counters().refused + gate.counters().cut).toBe(0)
        expect(gate.events.filter(({ event }) => event === "breaker-reached")).toEqual([])
    })
})

describe("nothing is told", () => {
    test("where decoys are expected, but the counts", async () => {
        const gate = await gateWithDecoys((people) => ({ type: "application/json", body: JSON.stringify(people) }))
        const { inForce } = seededDecoys(2, createKeyer(gate.key))
        gate.setState({ decoys: { ...inForce, expected: ["/admin/*"] } })
        await ask(gate.port, { path: "/Admin/members" })
        const records = await gate.finish()
        expect(gate.decoyReports).toMatchObject([{ kind: "counted", expected: true, served: ["d1", "d2"] }])
        expect(techniquesOf(requests(records)[0])).not.toContain("decoy/decoy-in-answer")
        expect(exposures(records).flatMap(({ sightings }) => sightings)).toHaveLength(4)
    })

    test("while there are none: whoever was a decoy is a person again with the next request", async () => {
        const gate = await gateWithDecoys((people) => ({ type: "application/json", body: JSON.stringify(people) }))
        gate.setState({ decoys: NO_DECOYS })
        await ask(gate.port)
        const records = await gate.finish()
        expect(gate.decoyReports).toEqual([])
        expect(exposures(records).flatMap(({ sightings }) => sightings)).toHaveLength(6)
    })

    test("of members alone", async () => {
        const gate = await gateWithDecoys(() => ({ type: "application/json", body: JSON.stringify(MEMBERS) }))
        await ask(gate.port)
        await gate.finish()
        expect(gate.decoyReports).toEqual([])
    })
})
