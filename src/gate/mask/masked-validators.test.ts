// Conditions, validators and parts on a route of `mask`, through a real gate.
import { createHash } from "node:crypto"
import type { RequestListener } from "node:http"
import { describe, expect, test } from "vitest"
import { JUDGEMENT } from "../real-judgement.ts"
import { gateFor, keep } from "../testing/exchange.case.ts"
import { serve } from "../testing/raw-http.case.ts"
import { answering, CSV, gateBefore, MASK, member, WITHOUT_PHONES } from "./masking.case.ts"

describe("validators of what is masked", () => {
    const md5 = createHash("md5").update(CSV).digest("base64")
    const HEADERS = {
        etag: '"v1"',
        "last-modified": "Sun, 01 Nov 2026 00:00:00 GMT",
        "accept-ranges": "bytes",
        "content-md5": md5,
    }

    /** As an application with validators does. */
    const revalidating: RequestListener = (request, response) => {
        if (request.headers["if-none-match"] === '"v1"' || request.headers["if-modified-since"] !== undefined) {
            response.writeHead(304, HEADERS).end()
            return
        }
        response.writeHead(200, { "content-type": "text/csv; charset=utf-8", ...HEADERS }).end(CSV)
    }

    test("are its own, and confirm a masked copy", async () => {
        const gate = await gateBefore(revalidating)
        const first = await member(gate)
        expect(first.headers["etag"]).toMatch(/^W\/"sekisho-m1-/)
        for (const name of ["last-modified", "accept-ranges", "content-md5"])
            expect(first.headers).not.toHaveProperty(name)
        const again = await member(gate, { "if-none-match": first.headers["etag"] ?? "" })
        expect(again).toMatchObject({ status: 304, headers: { etag: first.headers["etag"] } })
        expect(again.headers).not.toHaveProperty("last-modified")
    })

    test.each([
        { headers: { "if-none-match": '"v1"' }, why: "by the application's tag" },
        { headers: { "if-modified-since": "Sun, 01 Nov 2026 00:00:00 GMT" }, why: "by its date" },
    ])("never confirm a copy of before: $why", async ({ headers }) => {
        const gate = await gateBefore(revalidating)
        const answer = await member(gate, headers)
        expect(answer.status).toBe(200)
        expect(answer.body.toString()).toBe(WITHOUT_PHONES)
    })

    test("of other fields are others", async () => {
        const upstream = keep(await serve(revalidating))
        const gate = await gateFor(upstream, { judgement: JUDGEMENT, file: MASK })
        const { etag = "" } = (await member(gate)).headers
        gate.reload({ mask: [{ route: "/members/*", fields: ["phone", "email"] }] })
        expect((await member(gate, { "if-none-match": etag })).status).toBe(200)
    })

    test("HEAD says nothing of the application's bytes", async () => {
        const gate = await gateBefore(answering(CSV, "text/csv; charset=utf-8", HEADERS))
        const answer = await member(gate, {}, "HEAD")
        expect(answer.status).toBe(200)
        expect(answer.headers["etag"]).toMatch(/^W\/"sekisho-m1-/)
        for (const name of ["content-length", "content-md5"]) expect(answer.headers).not.toHaveProperty(name)
    })

    test("a part is not asked for", async () => {
        const seen: unknown[] = []
        const gate = await gateBefore((request, response) => {
            seen.push(request.headers["range"])
            answering(CSV)(request, response)
        })
        expect((await member(gate, { range: "bytes=0-9" })).body.toString()).toBe(WITHOUT_PHONES)
        expect(seen).toEqual([undefined])
    })
})
