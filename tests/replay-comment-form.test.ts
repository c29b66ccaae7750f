// I1 with the real attacker, sqlmap, technique by technique: refused by a fresh installation; and with the detectors only
// observing, bounded by the cap, counted exactly, or, where nothing can be counted, raised and called not determinable.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { buildDatabase, knownEmails } from "../replays/comment-form/database.ts"
import { runSqlmap, sqlmapIsInstalled, type Technique } from "../replays/comment-form/sqlmap.ts"
import { eventsOf, sekisho, startGuard, startVictim } from "../replays/sekisho-process.ts"
import { openInstallation } from "../src/config/installation.ts"
import { createKeyer } from "../src/core/keyer.ts"

const CAP = 100
/** The ledger has what was released within two seconds. */
const LEDGER_DELAY_MS = 2_000
/** Requests with findings that may reach the application before the owner is told. */
const RAISED_WITHIN = 200

let dir = ""
let known: ReadonlySet<string> = new Set()
beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "sekisho-sqlmap-"))
    buildDatabase(join(dir, "station.db"), { comments: 5_000, viewers: 2_000, entries: 1_270 })
    known = knownEmails(join(dir, "station.db"))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

interface Setting {
    readonly technique: Technique
    readonly hex: boolean
    readonly limitSeconds: number
}

const dumping: readonly Setting[] = [
    { technique: "U", hex: false, limitSeconds: 20 },
    { technique: "U", hex: true, limitSeconds: 20 },
    // sqlmap has no error-based payload for SQLite; it is run all the same, so that the day it has one is noticed.
    { technique: "E", hex: false, limitSeconds: 20 },
]
const inferring: readonly Setting[] = [
    { technique: "B", hex: false, limitSeconds: 15 },
    { technique: "T", hex: false, limitSeconds: 45 },
    { technique: "S", hex: false, limitSeconds: 45 },
]

describe.skipIf(!sqlmapIsInstalled())("sqlmap against the comment form", () => {
    test.each([...dumping, ...inferring])(
        "$technique hex=$hex: a fresh installation lets no row out",
        async (setting) => {
            const { run } = await attacked(setting, { mode: "block" })
            expect(run.rows).toBe(0)
            expect([...run.emails]).toEqual([])
        },
        120_000,
    )

    test.each(dumping)(
        "$technique hex=$hex observed only: at most 100 persons, and the ledger has just those",
        async (setting) => {
            const { run, scope, digests, keyer } = await attacked(setting, { mode: "observe", breaker: CAP })
            expect(run.emails.size).toBeLessThanOrEqual(CAP)
            expect(digests).toEqual([...run.emails].map((email) => keyer.digest("email", email)).sort())
            expect(maximumOf(scope)).toBeNull()
        },
        120_000,
    )

    test.each(inferring)(
        "$technique hex=$hex observed only: raised, and the maximum is not determinable",
        async (setting) => {
            const { scope, events } = await attacked(setting, { mode: "observe", breaker: CAP })
            const raised = events.find((event) => event["event"] === "inference")
            expect(raised).toBeDefined()
            expect(Number(numbersOf(raised)["requests"])).toBeLessThanOrEqual(RAISED_WITHIN)
            expect(maximumOf(scope)).toBeNull()
            expect(JSON.stringify(scope["notes"])).toContain("not-determinable")
        },
        120_000,
    )
})

async function attacked(
    { technique, hex, limitSeconds }: Setting,
    options: { readonly mode: "block" | "observe"; readonly breaker?: number },
): Promise<{
    run: Awaited<ReturnType<typeof runSqlmap>>
    scope: Record<string, unknown>
    digests: string[]
    events: readonly Readonly<Record<string, unknown>>[]
    keyer: ReturnType<typeof createKeyer>
}> {
    const runDir = await mkdtemp(join(dir, "run-"))
    const dataDir = join(runDir, "data")
    const victim = await startVictim("comment-form/station-main", join(dir, "station.db"))
    const guard = await startGuard({ dataDir, upstreamPort: victim.port, ...options })
    try {
        const workDir = join(runDir, "loot")
        const run = await runSqlmap({ url: guard.url, technique, hex, limitSeconds, workDir, table: "comments", known })
        await sleep(LEDGER_DELAY_MS)
        const scope = (await sekisho(dataDir, "scope"))[0] ?? {}
        const digests = (await sekisho(dataDir, "scope", "--digests", "email")).map((line) => String(line["digest"]))
        const { key } = await openInstallation(dataDir, null)
        const keyer = createKeyer(key)
        const own = keyer.digest("email", "attacker@station.invalid")
        const events = await eventsOf(dataDir)
        return { run, scope, digests: digests.filter((digest) => digest !== own).sort(), events, keyer }
    } finally {
        await guard.stop()
        await victim.kill()
    }
}

function maximumOf(scope: Record<string, unknown>): unknown {
    const persons = scope["persons"]
    return typeof persons === "object" && persons !== null && "maximum" in persons ? persons.maximum : undefined
}

function numbersOf(event: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
    const numbers = event?.["numbers"]
    return typeof numbers === "object" && numbers !== null ? { ...numbers } : {}
}
