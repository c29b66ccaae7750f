// The classes of ways past a guard that are about what leaves, by their names, through a gate with everything real.
import { describe, expect, test } from "vitest"
import { exposures, gateFor, keep, requests } from "../../src/gate/testing/exchange.case.ts"
import { JUDGEMENT } from "../../src/gate/real-judgement.ts"
import { ask, serve } from "../../src/gate/testing/raw-http.case.ts"
import type { TestGate } from "../../src/gate/testing/test-gate.case.ts"

/** Invented people, a list as JSON. */
function people(from: number, count: number): string {
    const rows = Array.from({ length: count }, (_, n) => ({
        name: `架空 太郎${from + n}`,
        email: `taro${from + n}@example.jp`,
    }))
    return JSON.stringify(rows)
}

/** A gate before an application that answers with what `answer` makes of the request. */
async function gateBefore(
    answer: (
        headers: Record<string, string | string[] | undefined>,
        url: string,
    ) => { type: string; body: Buffer | string },
    breaker?: number,
): Promise<TestGate> {
    const application = keep(
        await serve((request, response) => {
            const { type, body } = answer(request.headers, request.url ?? "")
            response.writeHead(200, { "content-type": type }).end(body)
        }),
    )
    return gateFor(application, { judgement: JUDGEMENT, overrides: { breaker } })
}

describe("Outbound dodge: Range", () => {
    test.each([
        { header: "range", value: "bytes=0-9", why: "a slice that holds no whole value (CRS 921230)" },
        { header: "range", value: "bytes=0-,1-,2-", why: "overlapping slices (CVE-2011-3192)" },
        { header: "request-range", value: "bytes=0-9", why: "by its forgotten name" },
    ])("$header: $value never reaches the application for a list: $why", async ({ header, value }) => {
        const seen: (string | string[] | undefined)[] = []
        const gate = await gateBefore((headers) => {
            seen.push(headers[header])
            return { type: "application/json", body: people(0, 5) }
        })
        const answer = await ask(gate.port, { path: "/list", headers: { [header]: value } })
        expect(answer.body.toString()).toBe(people(0, 5))
        expect(seen).toEqual([undefined])
        expect(exposures(await gate.finish()).flatMap(({ sightings }) => sightings)).toHaveLength(5)
    })

    test.each([
        { value: "bytes=5-", want: "bytes=5-", why: "a film goes on: passes" },
        { value: "bytes=0-,0-,0-", want: undefined, why: "a flood does not" },
    ])("media, $value: $why", async ({ value, want }) => {
        const seen: (string | string[] | undefined)[] = []
        const gate = await gateBefore((headers) => {
            seen.push(headers["range"])
            return { type: "video/mp4", body: Buffer.from([0, 0, 0, 24, 1, 2]) }
        })
        await ask(gate.port, { path: "/a.mp4", headers: { range: value } })
        expect(seen).toEqual([want])
    })
})

describe("Outbound dodge: Accept-Charset / Accept-Encoding", () => {
    test.each([
        { header: "accept-charset", value: "utf-7", want: undefined, why: "a charset nobody reads (coreruleset#3140)" },
        { header: "accept-charset", value: "utf-8, ibm037;q=0.9", want: undefined, why: "one among others" },
        {
            header: "accept-charset",
            value: "utf-8, shift_jis;q=0.5",
            want: "utf-8, shift_jis;q=0.5",
            why: "old honest programs",
        },
        { header: "accept-encoding", value: "compress, x-odd", want: "identity", why: "a coding nobody undoes" },
        { header: "accept-encoding", value: "gzip, x-odd", want: "gzip", why: "one among others" },
    ])("$header: $value: $why", async ({ header, value, want }) => {
        const seen: (string | string[] | undefined)[] = []
        const gate = await gateBefore((headers) => {
            seen.push(headers[header])
            return { type: "application/json", body: people(0, 3) }
        })
        await ask(gate.port, { path: "/list", headers: { [header]: value } })
        expect(seen).toEqual([want])
        expect(exposures(await gate.finish()).flatMap(({ sightings }) => sightings)).toHaveLength(3)
    })

    test("a charset of the answer's own that nobody knows is passed over, as browsers do: the persons are counted", async () => {
        const gate = await gateBefore(() => ({ type: "application/json; charset=x-odd", body: people(0, 3) }))
        await ask(gate.port, { path: "/list" })
        expect(exposures(await gate.finish()).flatMap(({ sightings }) => sightings)).toHaveLength(3)
    })
})

describe("Outbound dodge: slow drip", () => {
    test("two persons at a time: the cap holds over all of them, and the same ones again cost nothing", async () => {
        let page = 0
        const gate = await gateBefore(() => ({ type: "application/json", body: people(page++ * 2, 2) }), 10)
        const statuses: number[] = []
        for (let turn = 0; turn < 8; turn++)
            statuses.push((await ask(gate.port, { path: `/list?page=${turn}` })).status)
        expect(statuses.slice(0, 5)).toEqual([200, 200, 200, 200, 200])
        expect(statuses.slice(5)).toEqual([429, 429, 429])
        page = 0
        expect((await ask(gate.port, { path: "/list" })).status).toBe(200)
    })
})

describe("Response-rule denial of service", () => {
    test.each([
        {
            body: "<p>You have an error in your SQL syntax; ORA-00933; java.lang.NullPointerException</p>",
            why: "words of errors",
        },
        {
            body: "<pre>&lt;?php system($_GET['c']); ?&gt; root:x:0:0:root:/root:/bin/bash</pre>",
            why: "words of break-ins",
        },
        { body: `<ul>${"<li>ニックネーム: たろう</li>".repeat(200)}</ul>`, why: "nicknames under comments" },
    ])("a page with planted text goes on to everybody: $why", async ({ body }) => {
        const gate = await gateBefore(() => ({ type: "text/html; charset=utf-8", body: `<html>${body}</html>` }), 10)
        for (let turn = 0; turn < 3; turn++) expect((await ask(gate.port, { path: "/comments" })).status).toBe(200)
    })
})

describe("persons that shared caches may keep", () => {
    const pages: Readonly<Record<string, string>> = {
        "/public": people(0, 2),
        "/none": JSON.stringify([{ sku: "A-1", price: 100 }]),
        "/late": `[${"0,".repeat(200_000)}${people(0, 2).slice(1)}`,
        "/nicknames": JSON.stringify([{ nickname: "夜更かし" }, { nickname: "早起き" }]),
    }
    const serveAll = async (): Promise<Awaited<ReturnType<typeof serve>>> =>
        serve((request, response) => {
            response.writeHead(200, { "content-type": "application/json", "cache-control": "public, max-age=600" })
            response.end(pages[request.url ?? ""])
        })

    test("are told by default, and nothing is changed", async () => {
        const gate = await gateFor(keep(await serveAll()), { judgement: JUDGEMENT })
        for (const path of Object.keys(pages))
            expect((await ask(gate.port, { path })).headers["cache-control"]).toBe("public, max-age=600")
        expect(gate.counters()).toMatchObject({ sharedPersons: 2 })
        const told = requests(await gate.finish()).map(({ route, findings }) => [route, findings[0]?.technique])
        expect(told).toEqual([
            ["/public", "persons-in-shared-cache"],
            ["/none", undefined],
            ["/late", "persons-in-shared-cache"],
            ["/nicknames", undefined],
        ])
    })

    test("enforced: kept by nobody, but for those met after the head had left, which are told", async () => {
        const file = { hardening: { caches: "enforce" } } as const
        const gate = await gateFor(keep(await serveAll()), { judgement: JUDGEMENT, file })
        const said: (string | string[] | undefined)[] = []
        for (const path of Object.keys(pages)) said.push((await ask(gate.port, { path })).headers["cache-control"])
        expect(said).toEqual(["private, no-store", "public, max-age=600", "public, max-age=600", "public, max-age=600"])
        const told = requests(await gate.finish()).map(({ findings }) => findings.length)
        expect(told).toEqual([0, 0, 1, 0])
    })
})

test("a page of persons under an address that looks like a picture's is told", async () => {
    const gate = await gateBefore(() => ({ type: "application/json", body: people(0, 2) }))
    await ask(gate.port, { path: "/account/x.css" })
    await ask(gate.port, { path: "/account" })
    const techniques = requests(await gate.finish()).map(({ findings }) => findings.map(({ technique }) => technique))
    expect(techniques).toEqual([["persons-under-static-path"], []])
})
