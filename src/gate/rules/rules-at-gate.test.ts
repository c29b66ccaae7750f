// Patches and allowances in a gate with all its detectors. Real sockets on loopback.
import { expect, test } from "vitest"
import type { Allowance } from "../../core/allowance.ts"
import { createInspection } from "../../inbound/inspection.ts"
import { STARTER_PATCHES } from "../../inbound/patches/starter.data.ts"
import type { ConfigFile } from "../../config/config-file.ts"
import { gateFor, keep, requests } from "../testing/exchange.case.ts"
import { ask, serve } from "../testing/raw-http.case.ts"
import type { TestGate } from "../testing/test-gate.case.ts"
import { NO_RULES } from "./owner-rules.ts"

const LEAK = "/api/index.php/v1/config/application?public=true"
const ALLOWANCE: Allowance = {
    id: "a1",
    route: "/editor/save",
    path: "query.code",
    detector: "markup",
    technique: null,
    why: "a code editor",
    owner: "web",
    transaction: null,
    sinceMs: 0,
    untilMs: Number.MAX_SAFE_INTEGER,
}
const SCRIPT = "/editor/save?code=%3Cscript%20src%3D//example.jp/a.js%3E%3C/script%3E"

async function start(file: ConfigFile = {}): Promise<TestGate> {
    const upstream = keep(await serve((_, response) => response.end("application")))
    return gateFor(upstream, { file, judgement: { createInspection } })
}

async function statusOf(gate: TestGate, path: string, host = "www.example.jp"): Promise<number> {
    return (await ask(gate.port, { path, headers: { host } })).status
}

test("a shipped patch refuses from the first request, says why in the record, and is counted", async () => {
    const gate = await start()
    const answer = await ask(gate.port, { path: LEAK })
    expect(answer.status).toBe(403)
    const records = await gate.finish()
    const [record] = requests(records)
    expect(record?.findings.map(({ detector, technique }) => [detector, technique])).toEqual([
        ["patch", "joomla-public-parameter"],
    ])
    expect(record?.findings[0]?.reason.ja).toContain("CVE-2023-23752")
    expect(record?.findings[0]?.reason.en).toContain("CVE-2023-23752")
    expect(gate.ruleHits).toEqual([{ "patch joomla-public-parameter": 1 }])
})

test("a change is in force at the next request: taken out, own, expired", async () => {
    const gate = await start()
    gate.setState({ rules: { ...NO_RULES, patchesOff: ["joomla-public-parameter"] } })
    expect(await statusOf(gate, LEAK)).toBe(200)
    const shipped = STARTER_PATCHES.filter(({ id }) => id === "joomla-public-parameter")
    const own = shipped.map((patch) => ({ ...patch, id: "own", routes: ["/own/**"] }))
    gate.setState({ rules: { ...NO_RULES, patches: own } })
    expect([await statusOf(gate, "/own/a?public=1"), await statusOf(gate, LEAK)]).toEqual([403, 403])
    gate.setState({ rules: { ...NO_RULES, patches: own.map((patch) => ({ ...patch, expires: "2020-01-01" })) } })
    expect([await statusOf(gate, "/own/a?public=1"), await statusOf(gate, LEAK)]).toEqual([200, 403])
})

test("an allowance lets through what it names, is counted, and ends by the clock", async () => {
    const gate = await start()
    expect(await statusOf(gate, SCRIPT)).toBe(403)
    gate.setState({ rules: { ...NO_RULES, allowances: [ALLOWANCE] } })
    expect(await statusOf(gate, SCRIPT)).toBe(200)
    expect(await statusOf(gate, SCRIPT.replace("/save", "/other"))).toBe(403)
    gate.setState({ rules: { ...NO_RULES, allowances: [{ ...ALLOWANCE, untilMs: 1 }] } })
    expect(await statusOf(gate, SCRIPT)).toBe(403)
    await gate.finish()
    expect(gate.ruleHits).toEqual([{ "allowance a1": 1 }])
})

test("where a gate has several sites, an allowance is of one", async () => {
    const upstream = keep(await serve((_, response) => response.end("application")))
    const sites = ["shop", "news"].map((name) => ({
        name,
        hosts: [`${name}.example.jp`],
        upstream: `http://127.0.0.1:${upstream.port}`,
    }))
    const gate = await start({ sites })
    gate.setState({ rules: { ...NO_RULES, allowances: [{ ...ALLOWANCE, route: "shop:/editor/save" }] } })
    expect(await statusOf(gate, SCRIPT, "shop.example.jp")).toBe(200)
    expect(await statusOf(gate, SCRIPT, "news.example.jp")).toBe(403)
    expect(await statusOf(gate, LEAK, "news.example.jp")).toBe(403)
})
