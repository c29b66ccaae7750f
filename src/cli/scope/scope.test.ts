import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import type { Language } from "../../core/language.ts"
import {
    clientAt,
    digestOf,
    exposureOf,
    findingOf,
    personOf,
    requestOf,
    START_MS,
} from "../../ledger/synthetic-records.case.ts"
import { EMBEDDED_CONTROL, NO_ALERTS } from "../../server/server-config.ts"
import { SILENT_LOG } from "../../server/server-log.ts"
import { startServer } from "../../server/start-server.ts"
import { openSpoolWriter } from "../../spool/spool-writer.ts"
import type { CommandContext } from "../command.ts"
import scope from "../scope.ts"
import { parseScopeArguments } from "./scope-arguments.ts"

let dataDir = ""

beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sekisho-scope-"))
})

afterEach(async () => {
    await rm(dataDir, { recursive: true })
})

async function run(
    args: readonly string[],
    json = true,
    language: Language = "ja",
    tell: CommandContext["tell"] = () => undefined,
): Promise<{ code: number; out: string }> {
    const lines: string[] = []
    const context: CommandContext = {
        dataDir,
        json,
        language,
        print: (line) => void lines.push(line),
        tell,
        stdin: new PassThrough(),
        interactive: false,
        signal: new AbortController().signal,
    }
    const code = await scope.run(args, context)
    return { code, out: lines.join("\n") }
}

/** A stopped installation: its server has run once, and a gate has written since. */
async function installation(attacked: boolean): Promise<void> {
    const server = await startServer({
        dataDir,
        alerts: NO_ALERTS,
        retention: { requestsDays: 3650 },
        control: EMBEDDED_CONTROL,
        contact: null,
        log: SILENT_LOG,
    })
    await server.close()
    const spool = openSpoolWriter({
        dir: dataFolder(dataDir).spoolDir,
        writerId: "w0",
        durability: "process",
        limitBytes: 1_000_000,
    })
    if (attacked) {
        spool.append(exposureOf("t1", [personOf(1), personOf(2)]))
        const findings = [findingOf("sql", "union-select", [89])]
        spool.append(requestOf("t1", 2, { findings }))
    } else spool.append(requestOf("t1", 0))
    spool.close()
}

describe("sekisho scope", () => {
    test("nobody left: exit code 0, and words that say so", async () => {
        await installation(false)
        const { code, out } = await run([], false)
        expect(code).toBe(0)
        expect(out).toContain("外に出た人の記録はありません")
    })

    test("opens the stores itself, drains the spool first, and prints one object", async () => {
        await installation(true)
        const { code, out } = await run(["--from", new Date(START_MS).toISOString()])
        expect(code).toBe(1)
        expect(JSON.parse(out)).toMatchObject({
            from: new Date(START_MS).toISOString(),
            to: null,
            persons: { confirmed: 2, likely: 2, maximum: null },
            records: 2,
            byFields: [{ fields: ["name", "email"], persons: 2, records: 2 }],
            clients: [{ address: "192.0.2.1", persons: 2, records: 2 }],
            routes: [{ route: "/members", persons: 2, records: 2 }],
            coverage: { full: 1, partly: 0, none: 0, unreadBytes: 0 },
            masked: { answers: 0, values: 0 },
            mapVersion: 0,
            notes: [{ code: "not-determinable" }],
        })
    })

    test("asks the server that runs on the folder: the same answer", async () => {
        await installation(true)
        const own = await run([])
        const options = {
            dataDir,
            alerts: NO_ALERTS,
            retention: { requestsDays: 3650 },
            control: EMBEDDED_CONTROL,
            contact: null,
            log: SILENT_LOG,
        }
        const server = await startServer(options)
        expect(await run([])).toEqual(own)
        expect((await run(["--route", "/other"])).out).toContain('"records":0')
        await server.close()
    })

    test.each([
        {
            language: "ja" as const,
            want: ["確定できません", "氏名、メールアドレス", "注入攻撃の疑い", "対応表: 第 0 版"],
        },
        {
            language: "en" as const,
            want: ["not determinable", "name, e-mail address", "injection findings", "map of persons: version 0"],
        },
    ])("the table in $language names fields and says why there is no maximum", async ({ language, want }) => {
        await installation(true)
        const { out } = await run([], false, language)
        for (const each of want) expect(out).toContain(each)
    })

    test("two scopes compared: who is in one, who in both, by the server and by the stores alike", async () => {
        await installation(true)
        const spool = openSpoolWriter({
            dir: dataFolder(dataDir).spoolDir,
            writerId: "w1",
            durability: "process",
            limitBytes: 1_000_000,
        })
        spool.append(exposureOf("t2", [personOf(2), personOf(3), personOf(4)], { client: clientAt("192.0.2.9") }))
        spool.append(requestOf("t2", 3, { client: clientAt("192.0.2.9") }))
        spool.close()
        const args = ["--client", "192.0.2.1", "--with-client", "192.0.2.9"]
        const own = await run(args)
        expect(own.code).toBe(1)
        expect(JSON.parse(own.out)).toMatchObject({ persons: { onlyFirst: 1, both: 1, onlySecond: 2 } })
        expect((await run(args, false, "en")).out).toMatch(/in both +1\n/)
        expect(JSON.parse((await run([...args.slice(0, 2), "--with-client", "192.0.2.1"])).out)).toMatchObject({
            persons: { onlyFirst: 0, both: 2, onlySecond: 0 },
        })
        const server = await startServer({
            dataDir,
            alerts: NO_ALERTS,
            retention: { requestsDays: 3650 },
            control: EMBEDDED_CONTROL,
            contact: null,
            log: SILENT_LOG,
        })
        expect(await run(args)).toEqual(own)
        await server.close()
    })

    test("a scope in which nothing was asked at all says so: a slip must not look like a quiet day", async () => {
        await installation(true)
        const told: string[] = []
        const tell = (line: string): void => void told.push(line)
        await run(["--client", "192.0.2.1"], true, "en", tell)
        expect(told).toEqual([])
        await run(["--finding", "sqll"], true, "en", tell)
        await run(["--client", "192.0.2.77"], true, "en", tell)
        expect(told).toEqual(Array(2).fill(expect.stringContaining("nothing at all is in this scope")))
    })

    test("a finding whose requests were all refused is no slip", async () => {
        await installation(false)
        const { spoolDir } = dataFolder(dataDir)
        const spool = openSpoolWriter({ dir: spoolDir, writerId: "w1", durability: "process", limitBytes: 1_000_000 })
        const client = clientAt("192.0.2.50")
        const refused = { client, outcome: "refused", forwarded: false, status: 403 } as const
        spool.append(requestOf("r1", 0, { ...refused, findings: [findingOf("sql", "union-select", [89])] }))
        spool.close()
        const told: string[] = []
        await run(["--finding", "union-select"], true, "en", (line) => void told.push(line))
        expect(told).toEqual([expect.stringContaining("were refused (of the latest, 1)")])
    })

    test("digests, one a line", async () => {
        await installation(true)
        const digests = [1, 2].map((n) => digestOf("email", `p${n}@example.com`)).toSorted()
        expect((await run(["--digests", "email"], false)).out.split("\n")).toEqual(digests)
        const lines = (await run(["--digests", "email"])).out.split("\n").map((line): unknown => JSON.parse(line))
        expect(lines).toMatchObject(digests.map((digest) => ({ kind: "email", digest })))
        expect(await run(["--digests", "phone"])).toEqual({ code: 0, out: "" })
    })

    test("a folder that is none is named, not made", async () => {
        await expect(run([])).rejects.toMatchObject({ code: "SEKISHO_CLI_NO_DATA" })
    })
})

describe("arguments", () => {
    test.each([
        { args: ["--digests", "email", "--with-client", "x"], why: "digests are of one scope" },
        { args: ["--digests", "email", "--lists"], why: "digests come without clients and routes" },
        { args: ["--lists", "--with-client", "x"], why: "two scopes are compared by their persons alone" },
    ])("$args is refused: $why", ({ args }) => {
        expect(() => parseScopeArguments(args)).toThrow(expect.objectContaining({ code: "SEKISHO_CLI_USAGE" }))
    })

    test.each([
        { args: ["--client", ""], key: "--client", why: "an empty client would be every client to some readers" },
        { args: ["--with-client", ""], key: "--client", why: "the same of the scope that is compared" },
        { args: ["--finding", ""], key: "--finding", why: "nor is any finding meant" },
        { args: ["--indicator", "sqlmap"], key: "--indicator", why: "neither a path nor a header with its name" },
        { args: ["--digests", "my_number"], key: "--digests", why: "My Numbers have no digests" },
    ])("$args names what is wrong: $why", ({ args, key }) => {
        const problem = expect.objectContaining({ code: "SEKISHO_CLI_INPUT_INVALID", key })
        expect(() => parseScopeArguments(args)).toThrow(problem)
    })

    test.each([
        { typed: "/members/42", route: "/members/:id", why: "pasted from a browser's bar" },
        { typed: "/members/:id", route: "/members/:id", why: "as a scope lists it" },
        { typed: "shop:/cart/*", route: "shop:/cart/*", why: "of one site of several" },
    ])("--route $typed asks for $route: $why", ({ typed, route }) => {
        expect(parseScopeArguments(["--route", typed]).query.route).toBe(route)
    })

    test("a period that ends before it begins names its end", () => {
        const problem = expect.objectContaining({ code: "SEKISHO_CLI_INPUT_INVALID", key: "--to" })
        const args = ["--from", "2026-11-22T10:00Z", "--to", "2026-11-22T10:00Z"]
        expect(() => parseScopeArguments(args)).toThrow(problem)
    })

    test("a route that is none names the one that was meant", () => {
        const problem = expect.objectContaining({
            code: "SEKISHO_CLI_INPUT_INVALID",
            key: "--route",
            expected: "/members",
        })
        expect(() => parseScopeArguments(["--route", "https://www.example.jp/members"])).toThrow(problem)
    })
})
