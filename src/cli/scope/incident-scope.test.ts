// `sekisho scope --incident`: the question of an incident's figures asked again, of a ledger that has grown since.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import type { AskedScope } from "../../core/incident.ts"
import type { Language } from "../../core/language.ts"
import { EVERYTHING, type ScopeQuery } from "../../ledger/contract.ts"
import { clientAt, exposureOf, personOf, requestOf, START_MS } from "../../ledger/synthetic-records.case.ts"
import type { RunningServer } from "../../server/start-server.ts"
import { openSpoolWriter } from "../../spool/spool-writer.ts"
import { serverOn } from "../incident/office.case.ts"
import incident from "../incident.ts"
import scope from "../scope.ts"
import { isBare, narrowed } from "./incident-scope.ts"

let dataDir = ""
let server: RunningServer

beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sekisho-incident-scope-"))
    server = await serverOn(dataDir)
    show("t1", [1, 2, 3], "192.0.2.1", "/members")
    show("t2", [4], "192.0.2.9", "/members")
    show("t3", [5, 6], "192.0.2.1", "/orders")
    show("t4", [11, 12, 13], "192.0.2.5", "/members")
})

afterAll(async () => {
    await server.close()
    await rm(dataDir, { recursive: true })
})

function show(id: string, persons: readonly number[], address: string, route: string): void {
    const { spoolDir } = dataFolder(dataDir)
    const spool = openSpoolWriter({ dir: spoolDir, writerId: id, durability: "process", limitBytes: 1_000_000 })
    const where = { client: clientAt(address), route }
    spool.append(exposureOf(id, persons.map(personOf), where))
    spool.append(requestOf(id, persons.length, where))
    spool.close()
}

async function run(
    command: typeof incident,
    args: readonly string[],
    json = true,
    language: Language = "en",
): Promise<{ readonly code: number; readonly out: string }> {
    const lines: string[] = []
    const code = await command.run(args, {
        dataDir,
        json,
        language,
        print: (line) => void lines.push(line),
        tell: () => undefined,
        stdin: new PassThrough().end(),
        interactive: false,
        signal: new AbortController().signal,
    })
    return { code, out: lines.join("\n") }
}

/** @returns its number, which has the year of this machine's clock */
async function opened(args: readonly string[] = NEW): Promise<string> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the command prints
    return (JSON.parse((await run(incident, args)).out) as { id: string }).id
}

const NEW = ["new", "--from-scope", "--title", "x", "--client", "192.0.2.1", "--route", "/members"]

describe("sekisho scope --incident", () => {
    test("the same question again: as it was frozen, and other once the ledger knows more", async () => {
        const id = await opened(["new", "--from-scope", "--title", "x", "--client", "192.0.2.5"])
        const same: unknown = JSON.parse((await run(scope, ["--incident", id])).out)
        const frozen = { confirmed: 3, likely: 3, maximum: 3, records: 3 }
        expect(same).toMatchObject({
            persons: { confirmed: 3 },
            routes: [{ route: "/members" }],
            incident: { version: 1, frozen, mapVersion: 0, changed: false },
            mapVersion: 0,
        })
        show("t5", [13, 17], "192.0.2.5", "/members")
        const { code, out } = await run(scope, ["--incident", id])
        expect(code).toBe(1)
        expect(JSON.parse(out)).toMatchObject({
            persons: { confirmed: 4, likely: 4, maximum: 4 },
            records: 5,
            incident: { version: 1, frozen, changed: true },
        })
        expect((await run(scope, ["--incident", id], false)).out).toMatch(
            /not as figures 1 were frozen[^]*confirmed +3 +4/i,
        )
        expect((await run(scope, ["--incident", id], false, "ja")).out).toContain("第 1 版の件数")
        expect((await run(scope, ["--incident", id], false)).out).toContain("version 0 when frozen, 0 now")
    })

    test("narrowed by what is asked besides: then nothing is held against the frozen figures", async () => {
        const id = await opened(["new", "--from-scope", "--title", "x", "--client", "192.0.2.1"])
        const answer: unknown = JSON.parse((await run(scope, ["--incident", id, "--route", "/orders"])).out)
        expect(answer).toMatchObject({ persons: { confirmed: 2 }, clients: [{ address: "192.0.2.1" }] })
        expect(answer).not.toHaveProperty("incident")
        const compared = await run(scope, ["--incident", id, "--with-client", "192.0.2.9"])
        expect(JSON.parse(compared.out)).toMatchObject({ persons: { onlyFirst: 5, both: 0, onlySecond: 1 } })
        expect((await run(scope, ["--incident", id, "--digests", "email"])).out.split("\n")).toHaveLength(5)
    })

    test("figures that somebody typed since have no question; the ledger's own before them keep theirs", async () => {
        const id = await opened()
        await run(incident, ["figures", id, "--persons", "10", "--why", "heard by telephone"])
        expect(JSON.parse((await run(scope, ["--incident", id])).out)).toMatchObject({
            persons: { confirmed: 3 },
            incident: { version: 1, changed: false },
        })
    })

    test("the address of a client is kept as it was asked, a My Number is not let in beside it", async () => {
        const { out } = await run(incident, NEW)
        expect(JSON.parse(out)).toMatchObject({
            figures: [{ asked: { client: "192.0.2.1", route: "/members", fromMs: null, indicator: null } }],
        })
        const typed = ["new", "--from-scope", "--title", "x", "--finding", "個人番号 123456789018"]
        await expect(run(incident, typed)).rejects.toMatchObject({ code: "SEKISHO_CLI_SECRET_TYPED" })
    })

    test.each([
        { id: "2026-777", code: "SEKISHO_CONTROL_INCIDENT_UNKNOWN", why: "no such incident" },
        { id: "everything", code: "SEKISHO_CLI_USAGE", why: "no number of one" },
        { id: null, code: "SEKISHO_CLI_INCIDENT_WITHOUT_SCOPE", why: "its figures were typed" },
    ])("refused: $why", async ({ id, code }) => {
        const typed = await opened(["new", "--title", "x"])
        await run(incident, ["figures", typed, "--persons", "10"])
        await expect(run(scope, ["--incident", id ?? typed])).rejects.toMatchObject({ code })
    })

    test("the ledger has no configuration of its own", async () => {
        await expect(run(scope, ["--config", "x.yaml"])).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE" })
    })
})

const asked = (parts: Partial<AskedScope>): AskedScope => ({ ...EVERYTHING, indicator: null, ...parts })
const given = (parts: Partial<ScopeQuery>): ScopeQuery => ({ ...EVERYTHING, indicator: null, ...parts })

describe("narrowed", () => {
    test.each([
        { of: {}, by: {}, want: {}, why: "everything" },
        { of: { fromMs: 1 }, by: { fromMs: 5 }, want: { fromMs: 5 }, why: "the later beginning" },
        { of: { fromMs: 5 }, by: { fromMs: 1 }, want: { fromMs: 5 }, why: "never wider than the incident" },
        { of: { toMs: 9 }, by: { toMs: START_MS }, want: { toMs: 9 }, why: "the earlier end" },
        { of: { toMs: null }, by: { toMs: 9 }, want: { toMs: 9 }, why: "an end where there was none" },
        { of: { route: "/a" }, by: { client: "c" }, want: { route: "/a", client: "c" }, why: "both filters" },
        { of: { indicator: "/x" }, by: { indicator: "/x" }, want: { indicator: "/x" }, why: "the same twice" },
    ])("$why", ({ of, by, want }) => {
        expect(narrowed(asked(of), given(by))).toEqual(given(want))
        expect(isBare(given(by))).toBe(Object.values(by).length === 0)
    })

    test.each([
        { of: { fromMs: 5 }, by: { toMs: 5 }, why: "a period that ended before" },
        { of: { route: "/a" }, by: { route: "/b" }, why: "two routes" },
        { of: { client: "a" }, by: { client: "b" }, why: "two clients" },
    ])("refused: $why", ({ of, by }) => {
        expect(() => narrowed(asked(of), given(by))).toThrow(expect.objectContaining({ code: "SEKISHO_CLI_USAGE" }))
    })
})
