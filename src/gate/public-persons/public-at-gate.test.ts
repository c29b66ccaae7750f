// Public persons through a gate with the real meter: exempt where they are public, recorded all the same.
import type { IncomingMessage, ServerResponse } from "node:http"
import { expect, test } from "vitest"
import { publicKey } from "../../behaviour/public-persons/bare-name.ts"
import { JUDGEMENT } from "../real-judgement.ts"
import { exposures, gateFor, keep, until } from "../testing/exchange.case.ts"
import { ask, serve } from "../testing/raw-http.case.ts"
import type { TestGate } from "../testing/test-gate.case.ts"

const CAP = 10
const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

function table(names: readonly string[], phones = false): string {
    const rows = names.map((name, n) => `<tr><td>${name}</td>${phones ? `<td>090-1111-00${10 + n}</td>` : ""}</tr>`)
    return `<table><tr><th>氏名</th>${phones ? "<th>電話番号</th>" : ""}</tr>${rows.join("")}</table>`
}

const STAFF = ["見本 一子", "見本 二子", "見本 三子"]
const PAGES: Readonly<Record<string, string>> = {
    "/contact": table(STAFF),
    "/contact-with-numbers": table(STAFF, true),
    "/members": table(NUMERALS.map((numeral) => `例 ${numeral}郎`)),
}

function application(request: IncomingMessage, response: ServerResponse): void {
    const [path = "/", query = ""] = (request.url ?? "/").split("?")
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.end(PAGES[query === "numbers" ? `${path}-with-numbers` : path] ?? "")
}

async function openGate(): Promise<TestGate> {
    const overrides = { breaker: CAP }
    const file = { trustedProxies: ["127.0.0.1"] }
    return gateFor(keep(await serve(application)), { judgement: JUDGEMENT, overrides, file })
}

/** @returns how many names of the page reached that address */
async function names(
    gate: TestGate,
    address: string,
    path: string,
    headers: Record<string, string> = {},
): Promise<number> {
    const { body } = await ask(gate.port, { path, headers: { "x-forwarded-for": address, ...headers } })
    return body.toString().match(/見本 .子|例 .郎/g)?.length ?? 0
}

/** What a first look at the contact page tells, as if it had been learned and approved. */
async function makePublic(gate: TestGate): Promise<void> {
    expect(await names(gate, "198.51.100.1", "/contact")).toBe(3)
    await until(() => gate.publicReports.length > 0)
    const [report] = gate.publicReports
    gate.setState({ publicPersons: [{ route: "/contact", persons: report?.persons.map(publicKey) ?? [] }] })
}

test("the contact page takes nothing of a cap, and is in the ledger", async () => {
    const gate = await openGate()
    expect([await names(gate, "198.51.100.9", "/contact"), await names(gate, "198.51.100.9", "/members")]).toEqual([
        3, 7,
    ])
    await makePublic(gate)
    expect([await names(gate, "198.51.100.2", "/contact"), await names(gate, "198.51.100.2", "/members")]).toEqual([
        3, 10,
    ])
    // Full to the last person, and the page of those who are public is there all the same.
    expect([await names(gate, "198.51.100.2", "/contact"), await names(gate, "198.51.100.3", "/members")]).toEqual([
        3, 10,
    ])
    expect(await names(gate, "198.51.100.3", "/contact")).toBe(3)
    const of = exposures(await gate.finish()).filter(({ client }) => client.address === "198.51.100.2")
    expect(of.filter(({ route }) => route === "/contact").flatMap(({ sightings }) => sightings)).toHaveLength(6)
})

test("with their numbers they count, on the same route", async () => {
    const gate = await openGate()
    await makePublic(gate)
    expect(await names(gate, "198.51.100.4", "/members")).toBe(10)
    expect(await names(gate, "198.51.100.4", "/contact?numbers")).toBe(0)
})

test("what is told: once an hour a visitor, without a cookie or with one, and nothing of a list that was cut", async () => {
    const gate = await openGate()
    for (let n = 0; n < 5; n++) await names(gate, "198.51.100.5", "/contact")
    await names(gate, "198.51.100.5", "/contact", { cookie: "_s=1" })
    await names(gate, "198.51.100.6", "/contact", { authorization: "Basic YTpi" })
    await names(gate, "198.51.100.9", "/contact")
    await names(gate, "198.51.100.9", "/members")
    await gate.finish()
    expect(gate.publicReports).toMatchObject([
        { kind: "shown", route: "/contact", anonymous: true, persons: [{ fields: 1 }, { fields: 1 }, { fields: 1 }] },
        { kind: "shown", route: "/contact", anonymous: false },
        { kind: "shown", client: { address: "198.51.100.9" } },
    ])
})

test("an attack that is only observed shows them as suspect, and exempts nobody", async () => {
    const upstream = keep(await serve(application))
    const file = { trustedProxies: ["127.0.0.1"], mode: "observe" as const }
    const gate = await gateFor(upstream, { judgement: JUDGEMENT, overrides: { breaker: CAP }, file })
    await makePublic(gate)
    const attack = `/contact?id=${encodeURIComponent("1' UNION SELECT name FROM members--")}`
    expect(await names(gate, "198.51.100.7", attack)).toBe(3)
    expect(await names(gate, "198.51.100.7", "/members")).toBe(7)
    await gate.finish()
    expect(gate.publicReports.filter(({ kind }) => kind === "suspect")).toMatchObject([
        { route: "/contact", persons: [{ fields: 1 }, { fields: 1 }, { fields: 1 }] },
    ])
})
