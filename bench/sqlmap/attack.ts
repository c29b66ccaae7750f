// One run of sqlmap against a fresh station, through a fresh gate or without one.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { buildDatabase, knownEmails, type StationSize } from "../../replays/comment-form/database.ts"
import { runSqlmap, type SqlmapEffort } from "../../replays/comment-form/sqlmap.ts"
import { figuresOf } from "../../replays/scope-figures.ts"
import { startGuard, startVictim } from "../../replays/sekisho-process.ts"
import { NO_TAMPER } from "./tampers.ts"
import { startVictimLog, type VictimLog } from "./victim-log.ts"

/** `default`: as installed. `no-behaviour`: every request judged alone, so that the detectors are what is measured. */
export const SETTINGS = ["without", "default", "no-behaviour"] as const
export type Setting = (typeof SETTINGS)[number]

export interface AttackOptions {
    readonly tamper: string
    readonly setting: Setting
    readonly effort: SqlmapEffort
    readonly limitSeconds: number
}

export interface AttackRow {
    readonly tamper: string
    readonly setting: Setting
    readonly requests: number
    readonly refused: number
    /** Requests that reached the application, and persons in its answers. */
    readonly reached: number
    readonly answered: number
    /** Persons in the attacker's own files. */
    readonly looted: number
    /** Persons the ledger has as delivered (`likely`), without the attacker; null: there was no gate. */
    readonly ledger: number | null
    readonly seconds: number
    readonly isWhole: boolean
}

/** Small enough to be set up in a moment; large enough that a hole shows at once. */
const SIZE: StationSize = { comments: 600, viewers: 200, entries: 50 }
/** The ledger has what was released within two seconds. */
const LEDGER_DELAY_MS = 2_000

export async function attack(options: AttackOptions): Promise<AttackRow> {
    const dir = await mkdtemp(join(tmpdir(), "sekisho-tamper-"))
    try {
        const databaseFile = join(dir, "station.db")
        buildDatabase(databaseFile, SIZE)
        const known = knownEmails(databaseFile)
        const victim = await startVictim("comment-form/station-main", databaseFile)
        const log = await startVictimLog(victim.port, known)
        try {
            return await attackLogged(options, dir, log, known)
        } finally {
            await log.close()
            await victim.kill()
        }
    } finally {
        await rm(dir, { recursive: true, force: true })
    }
}

async function attackLogged(
    options: AttackOptions,
    dir: string,
    log: VictimLog,
    known: ReadonlySet<string>,
): Promise<AttackRow> {
    if (options.setting === "without")
        return await attackAt(`http://127.0.0.1:${log.port}`, options, dir, log, known, () => Promise.resolve(null))
    const dataDir = join(dir, "data")
    const noBehaviour = options.setting === "no-behaviour"
    const guard = await startGuard({ dataDir, upstreamPort: log.port, noBehaviour, workers: 1 })
    try {
        return await attackAt(guard.url, options, dir, log, known, () => ledgerPersons(dataDir))
    } finally {
        await guard.stop()
    }
}

async function attackAt(
    url: string,
    { tamper, setting, effort, limitSeconds }: AttackOptions,
    dir: string,
    log: VictimLog,
    known: ReadonlySet<string>,
    ledger: () => Promise<number | null>,
): Promise<AttackRow> {
    const { emails, requests, refused, seconds, isWhole } = await runSqlmap({
        url,
        technique: "BEUST",
        effort,
        ...(tamper === NO_TAMPER ? {} : { tamper }),
        limitSeconds,
        workDir: join(dir, "loot"),
        hex: false,
        table: "comments",
        known,
    })
    const [reached, answered, looted] = [log.reached(), log.persons(), emails.size]
    return { tamper, setting, requests, refused, reached, answered, looted, ledger: await ledger(), seconds, isWhole }
}

/** The attacker posted a comment and was shown it: one person, who is the attacker. */
async function ledgerPersons(dataDir: string): Promise<number | null> {
    await sleep(LEDGER_DELAY_MS)
    const { likely } = await figuresOf(dataDir)
    return Math.max(0, likely - 1)
}
