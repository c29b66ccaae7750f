// A disk that is full while visitors come: what of an answer cannot be written down does not leave; the owner hears by name
// what could not be written; and when there is room again everything goes on, and nothing that was promised is missing.
import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { promisify } from "node:util"
import { seededRandom } from "../../replays/random.ts"
import { dataFolder } from "../../src/config/data-folder.ts"
import type { SpoolDurability } from "../../src/spool/contract.ts"
import { environmentOf, startGuardLife } from "./guard-life.ts"
import { freePort } from "./free-port.ts"
import { judgeLedger } from "./ledger-against-truth.ts"
import type { Outcome } from "./outcome.ts"
import { mountSmallDisk, type SmallDisk } from "./small-disk.ts"
import { startStagedApplication } from "./staged-application.ts"
import { startVisitors } from "./visitors.ts"
import { removeFolder } from "../../replays/remove-folder.ts"

const DISK_MIB = 256
const SETTLING_MS = 1_000
/** A ledger that was refused for a minute is started anew. */
const DRAINED_WITHIN_S = 150
/**
 * What the gate says of a full disk, of answers and of the owner's stop. The server says SEKISHO_LEDGER_APPEND_FAILED where
 * something is left for it to take in that does not fit; it may have had room for all.
 */
const FULL_CODES = ["SEKISHO_GATE_SPOOL_FAILED", "SEKISHO_JOURNAL_UNWRITABLE"]
const VISITORS = 4
const COMMAND = resolve(import.meta.dirname, "../../bin/sekisho")

export interface FullDiskOptions {
    readonly seed: number
    readonly durability: SpoolDurability
    /** How long the disk stays full, ms. */
    readonly fullMs: number
}

export async function runFullDisk(options: FullDiskOptions): Promise<Outcome> {
    const kind = `full disk, ${options.durability}`
    const root = mkdtempSync(join(tmpdir(), "sekisho-full-"))
    const disk = mountSmallDisk(join(root, "disk"), DISK_MIB)
    try {
        if (disk === null) return { kind: `${kind} (no mount here: not run)`, figures: {}, faults: [] }
        return { kind, ...(await fillOneDisk(disk, options)) }
    } finally {
        disk?.remove()
        removeFolder(root)
    }
}

async function fillOneDisk(
    disk: SmallDisk,
    { seed, durability, fullMs }: FullDiskOptions,
): Promise<Pick<Outcome, "figures" | "faults">> {
    const dataDir = join(disk.dir, "data")
    const faults: string[] = []
    const check = (holds: boolean, what: string): void => void (holds || faults.push(what))
    const application = await startStagedApplication(seededRandom(seed))
    const port = await freePort()
    const guard = startGuardLife({ dataDir, upstreamPort: application.port, port, durability, preload: [] })
    const visitors = startVisitors(() => port, VISITORS)
    const run = async (...words: readonly string[]): Promise<Ran> => runCommand(dataDir, words)
    const openIncident = async (title: string): Promise<Ran> =>
        run("incident", "new", "--kind", "lost-medium", "--title", title, "--by", "crash")
    const phases: Record<string, number> = {}
    const phase = async (name: string, ms: number): Promise<void> => {
        const before = visitors.figures()
        await sleep(ms)
        const after = visitors.figures()
        phases[`whole ${name}`] = after.whole - before.whole
        phases[`refused ${name}`] = after.refused - before.refused
        phases[`broken ${name}`] = after.broken - before.broken
    }
    try {
        check((await guard.ready) !== null, `the guard did not start: ${guard.said()}`)
        check((await openIncident("before")).code === 0, "no incident could be opened before")
        await phase("before", fullMs)
        disk.fill()
        await phase("full", fullMs)
        const stopped = await run("stop", "/elsewhere", "--why", "data leaves")
        check(stopped.code === 0, `a stop on a full disk: ${stopped.stderr}`)
        const bypass = await run("bypass", "on", "--why", "no")
        check(bypass.stderr.includes("SEKISHO_GATE_CONTROL_UNWRITABLE"), `a bypass on a full disk: ${bypass.stderr}`)
        // A deed that the journal cannot take is refused; PostgreSQL, which has room of its own put by, refuses when that is gone.
        const promised = ["before"]
        for (const title of ["while-full-1", "while-full-2"]) {
            const { code, stderr } = await openIncident(title)
            if (code === 0) promised.push(title)
            else check(/SEKISHO_(?:CONTROL|JOURNAL)_\w+/.test(stderr), `an incident on a full disk: ${stderr}`)
        }
        check((phases["refused full"] ?? 0) + (phases["broken full"] ?? 0) > 0, "the disk was never full")
        for (const code of FULL_CODES) check(guard.said().includes(code), `${code} was not said`)
        disk.makeRoom()
        await phase("settling", SETTLING_MS)
        await phase("after", fullMs)
        check(
            (phases["refused after"] ?? 0) + (phases["broken after"] ?? 0) === 0,
            "refusals went on when there was room",
        )
        check((await openIncident("after")).code === 0, "no incident could be opened after")
        const listed = (await run("incident", "list")).stdout
        for (const title of [...promised, "after"]) check(listed.includes(title), `the incident "${title}" is lost`)
        await visitors.stop()
        const backAfterS = await secondsUntilDrained(run)
        check(backAfterS !== null, "the ledger did not take anything in again")
        guard.signal("SIGTERM")
        await guard.exited
        const stops = readFileSync(dataFolder(dataDir).stopsFile, "utf8")
        check(stops.includes("/elsewhere"), "the stop was never written")
        const { faults: found, ...known } = await judgeLedger(dataDir, visitors.received, application.served())
        check((await run("verify")).code === 0, "the journal does not hold")
        return {
            figures: {
                ...phases,
                received: visitors.received.size,
                ...known,
                incidentsPromised: promised.length,
                ledgerBackS: backAfterS ?? -1,
            },
            faults: [...faults, ...found],
        }
    } finally {
        await visitors.stop()
        guard.signal("SIGKILL")
        await guard.exited
        await application.close()
    }
}

/** @returns null: not in time */
async function secondsUntilDrained(run: (...words: string[]) => Promise<Ran>): Promise<number | null> {
    const began = performance.now()
    for (;;) {
        const seconds = Math.round((performance.now() - began) / 1_000)
        const { stdout } = await run("status")
        if (/"lagBytes":0[,}]/.test(stdout)) return seconds
        if (seconds > DRAINED_WITHIN_S) return null
        await sleep(1_000)
    }
}

interface Ran {
    readonly code: number
    readonly stdout: string
    readonly stderr: string
}

async function runCommand(dataDir: string, words: readonly string[]): Promise<Ran> {
    const env = { ...environmentOf({ dataDir, preload: [] }), LANG: "C", LC_ALL: "C" }
    const args = [COMMAND, ...words, "--json", "--data", dataDir]
    return promisify(execFile)(process.execPath, args, { env }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => ({ ...error }),
    )
}
