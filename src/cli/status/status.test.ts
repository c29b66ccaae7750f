// `sekisho status` on a folder whose server runs inside this process, and on one that nobody runs on.
import { spawnSync } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { dataFolder } from "../../config/data-folder.ts"
import { openInstallation } from "../../config/installation.ts"
import type { Language } from "../../core/language.ts"
import type { RequestRecord, SpoolRecord } from "../../core/observation.ts"
import { clientAt, eventOf, findingOf, requestOf } from "../../ledger/synthetic-records.case.ts"
import { EMBEDDED_CONTROL, NO_ALERTS } from "../../server/server-config.ts"
import { SILENT_LOG } from "../../server/server-log.ts"
import { startServer, type RunningServer } from "../../server/start-server.ts"
import { openSpoolWriter } from "../../spool/spool-writer.ts"
import status from "../status.ts"

const ID = "mh3k2a1b-0123456789-1"
const REFUSED: RequestRecord = requestOf(ID, 0, {
    client: clientAt("192.0.2.66", "5".repeat(32)),
    method: "POST",
    status: 403,
    outcome: "refused",
    forwarded: false,
    headers: [["user-agent", "an example of a visitor"]],
    findings: [{ ...findingOf("sql", "union-select", [89]), reason: { ja: "理由の文", en: "the reason" } }],
})

let dataDir = ""
let server: RunningServer | null = null

beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sekisho-status-"))
})

afterEach(async () => {
    await server?.close()
    server = null
    await rm(dataDir, { recursive: true })
})

async function serve(): Promise<void> {
    server = await startServer({
        dataDir,
        alerts: NO_ALERTS,
        retention: { requestsDays: 3650 },
        control: EMBEDDED_CONTROL,
        contact: null,
        log: SILENT_LOG,
    })
}

/** A stopped installation whose gate has written since. */
async function installation(...records: readonly SpoolRecord[]): Promise<void> {
    await serve()
    await server?.close()
    server = null
    const { spoolDir } = dataFolder(dataDir)
    const spool = openSpoolWriter({ dir: spoolDir, writerId: "w0", durability: "process", limitBytes: 1_000_000 })
    for (const record of records) spool.append(record)
    spool.close()
}

interface Told {
    readonly code: number
    readonly out: string
    readonly err: string
}

async function run(args: readonly string[], json = false, language: Language = "en"): Promise<Told> {
    const out: string[] = []
    const err: string[] = []
    const code = await status.run(args, {
        dataDir,
        json,
        language,
        print: (line) => void out.push(line),
        tell: (line) => void err.push(line),
        stdin: new PassThrough(),
        interactive: false,
        signal: new AbortController().signal,
    })
    return { code, out: out.join("\n"), err: err.join("\n") }
}

describe("sekisho status --id", () => {
    test("opens the stores itself, drains the spool first, and says what happened and why", async () => {
        await installation(REFUSED)
        const { code, out } = await run(["--id", ID])
        expect(code).toBe(0)
        const parts = [
            `request ${ID}`,
            "client: 192.0.2.66  session 55555555555555555555555555555555",
            "POST /members → 403",
            "outcome: refused",
            "the request did not reach it",
            "response: the gate's own",
            "0 offered, 0 delivered",
            "sql/union-select  query.id, characters 0–4  score 100",
            "    the reason",
            "decoded: percent",
            "CWE-89 CAPEC-66 T1190",
        ]
        for (const part of parts) expect(out).toContain(part)
        expect(out).not.toContain("an example of a visitor")
    })

    test("in Japanese", async () => {
        await installation(REFUSED)
        const { out } = await run(["--id", ID], false, "ja")
        for (const part of ["結果: 拒否した", "届いていない", "理由の文"]) expect(out).toContain(part)
    })

    test("--json is the record itself: both languages and the redacted headers", async () => {
        await installation(REFUSED)
        expect(JSON.parse((await run(["--id", ID], true)).out)).toEqual(REFUSED)
    })

    test("the server that runs on the folder gives the same answer", async () => {
        await installation(REFUSED)
        const own = await run(["--id", ID], true)
        await serve()
        expect(await run(["--id", ` ${ID.toUpperCase()}\n`], true)).toEqual(own)
    })

    test.each([
        {
            coverage: { kind: "partly", why: "charset", unreadBytes: 4_000 } as const,
            want: "(not text of its charset, 4,000",
        },
        {
            coverage: { kind: "none", why: "media-type", unreadBytes: 7 } as const,
            want: "not read (a type nobody here",
        },
        { coverage: { kind: "full" } as const, want: "1,000 bytes, fully read" },
    ])("an answer that was read $coverage.kind says so", async ({ coverage, want }) => {
        await installation(requestOf(ID, 3, { coverage, delivered: 2, outcome: "cut" }))
        const { out } = await run(["--id", ID])
        for (const part of [want, "3 offered, 2 delivered", "cut on its way", "findings: none"]) {
            expect(out).toContain(part)
        }
    })

    test("one that goes on says how it stands", async () => {
        await installation(requestOf(ID, 3, { delivered: 2, open: true }))
        for (const part of ["still open", "3 offered, 2 delivered"]) {
            expect((await run(["--id", ID])).out).toContain(part)
        }
        expect((await run(["--id", ID], false, "ja")).out).toContain("結果: まだ続いている")
    })

    test("an answer with masked values says how many", async () => {
        await installation(requestOf(ID, 3, { masked: 1_200 }))
        expect((await run(["--id", ID])).out).toContain("fully read, 1,200 values masked")
        expect((await run(["--id", ID], false, "ja")).out).toContain("、伏せた値 1,200 個")
    })

    test.each([
        { language: "ja" as const, want: "少し待って" },
        { language: "en" as const, want: "may still be on its way" },
    ])("an unknown id is exit code 1 and a line in $language", async ({ language, want }) => {
        await installation()
        const { code, out, err } = await run(["--id", "unknown"], false, language)
        expect({ code, out }).toEqual({ code: 1, out: "" })
        expect(err).toContain(want)
    })

    test.each([
        { args: ["--id", ""], why: "no id" },
        { args: ["--id", "' OR 1=1 --"], why: "no id of a gate" },
        { args: ["--id", "a".repeat(101)], why: "too long" },
    ])("usage: $why", async ({ args }) => {
        await expect(run(args)).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE" })
    })

    test("a folder that is none is named, not made", async () => {
        await expect(run(["--id", ID])).rejects.toMatchObject({ code: "SEKISHO_CLI_NO_DATA" })
        // "The gate is stopped" would be believed, of a gate that runs on another folder.
        await expect(run([])).rejects.toMatchObject({ code: "SEKISHO_CLI_NO_DATA" })
    })
})

describe("sekisho status", () => {
    test("the last events, newest first and at most ten, and how much was read", async () => {
        const atMs = Date.now() - 60_000
        const events = Array.from({ length: 12 }, (_, n) =>
            eventOf(`e${n}`, { atMs: atMs + n * 1_000, numbers: { cap: 1_000 + n }, transaction: `t${n}` }),
        )
        const unread = requestOf("t1", 0, { coverage: { kind: "none", why: "media-type", unreadBytes: 1_234 } })
        await installation(...events, requestOf("t0", 0, { masked: 30 }), unread)
        await serve()
        await server?.ingest.drain()
        const { code, out } = await run([])
        expect(code).toBe(0)
        const rows = out.split("\n").filter((line) => line.includes("emergency stop"))
        expect(rows).toHaveLength(10)
        for (const part of ["/members", "192.0.2.1", "cap 1,011", "t11"]) expect(rows[0]).toContain(part)
        expect(out).toContain("2 more (--json)")
        expect(out).toContain("1 fully read, 0 partly, 1 not (1,234 bytes unread)")
        expect(out).toContain("masked values (mask): 30 in 1 answers")
        expect(JSON.parse((await run([], true)).out)).toMatchObject({
            gate: null,
            server: { events: { length: 12 }, totals: { coverage: { full: 1, none: 1 } } },
        })
    })

    test("no events, a very long route, and nobody there", async () => {
        await installation(eventOf("e1", { atMs: Date.now(), route: `/${"a".repeat(500)}`, client: null }))
        expect((await run([])).out).toContain("server: not running")
        await serve()
        expect((await run([])).out).not.toContain("a".repeat(41))
        await server?.close()
        await rm(dataFolder(dataDir).ledgerDir, { recursive: true })
        await serve()
        expect((await run([], false, "ja")).out).toContain("できごと（24 時間）: なし")
    })
})

describe("the person key", () => {
    test("its id and age; where it is not here, that the gate cannot start again", async () => {
        const keyFile = `${dataDir}-person.key`
        const { keyId } = await openInstallation(dataDir, keyFile)
        try {
            expect((await run([])).out).toContain(`person key: ${keyId}, for 0 days`)
            expect(JSON.parse((await run([], true)).out)).toMatchObject({
                personKeys: [{ key: keyId, state: "in-force" }],
            })
            await writeFile(keyFile, "damaged")
            expect((await run([])).out).toContain("cannot start again (SEKISHO_CONFIG_KEY_MISSING)")
            expect(JSON.parse((await run([], true)).out)).toMatchObject({ personKeys: null })
        } finally {
            await rm(keyFile)
        }
    })
})

describe("sekisho status --wait", () => {
    test("is over when the time is, and says that no gate stands", async () => {
        await installation()
        const { code, out } = await run(["--wait", "0"])
        expect([code, out]).toEqual([3, expect.stringContaining("gate: not running")])
    })

    test("is over when the process has ended that systemd started", async () => {
        await installation()
        const { pid } = spawnSync(process.execPath, ["--version"])
        vi.stubEnv("MAINPID", String(pid))
        expect((await run(["--wait", "3600"])).code).toBe(3)
        vi.unstubAllEnvs()
    })

    test.each(["", "-1", "x", "1.5", "3601", "99999"])("%j seconds are none", async (seconds) => {
        await expect(run([`--wait=${seconds}`])).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE" })
    })

    test("is not asked of one request", async () => {
        await expect(run(["--wait", "1", "--id", ID])).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE" })
    })
})
