// kill -9 of the process that holds the embedded store, at any moment: while it makes the store, opens it, recovers it
// from the kill before, writes. Nothing that was confirmed may be missing, nothing half-written be there, and the store
// must open every time.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { z } from "zod"
import { NOW_MS } from "../synthetic-incidents.case.ts"
import { countKept, type KillReport } from "./killed-store.case.ts"
import { openEmbeddedStore } from "./open-embedded-store.ts"
import { removeFolder } from "../../../replays/remove-folder.ts"

const CHILD = fileURLToPath(new URL("./killed-store.case.ts", import.meta.url))
/** An early kill falls within this time of the start: while the store is made, opened or recovered. */
const STARTING_MS = 2_000
const MAKING_MS = 6_000
/** A late kill falls within this time of the first word: while it writes. */
const WRITING_MS = 600
/** Every so many runs the store is made anew. */
const ANEW_EVERY = 10

export interface KillRuns {
    readonly runs: number
    /** Kills before the store had said what it found: while it was being made, opened or recovered. */
    readonly beforeOpen: number
    readonly confirmed: number
    /** What was confirmed and not found again; must be empty. */
    readonly lost: readonly string[]
    /** What a process said on stderr; must be empty. */
    readonly faults: readonly string[]
}

const REPORT: z.ZodType<KillReport> = z.strictObject({
    kind: z.enum(["found", "kept"]),
    events: z.int(),
    files: z.int(),
    profiles: z.int(),
})

type Counts = Omit<KillReport, "kind">
const NOTHING: Counts = { events: 0, files: 0, profiles: 0 }

/**
 * @param random from a seed: the same seed kills in the same places, as far as a machine repeats itself
 * @param onRun told after every run
 */
export async function runKills(
    root: string,
    runs: number,
    random: { below(limit: number): number },
    onRun: (run: number) => void = () => undefined,
): Promise<KillRuns> {
    const folder = join(root, "control-db")
    const lost: string[] = []
    const faults: string[] = []
    let kept = NOTHING
    let beforeOpen = 0
    let confirmed = 0
    const compare = (run: number, found: Counts): void => {
        for (const what of ["events", "files", "profiles"] as const) {
            if (found[what] < kept[what]) lost.push(`run ${run}: ${what} ${found[what]} of ${kept[what]}`)
        }
    }
    for (let run = 0; run < runs; run++) {
        const anew = run % ANEW_EVERY === 0
        if (anew) {
            removeFolder(folder)
            kept = NOTHING
        }
        // Two of three late: a store that is never written to proves little.
        const early = random.below(3) === 0
        const { reports, fault } = await liveAndDie(folder, {
            fromStart: early,
            afterMs: random.below(early ? (anew ? MAKING_MS : STARTING_MS) : WRITING_MS),
        })
        if (fault !== "") faults.push(`run ${run}: ${fault}`)
        const found = reports.find(({ kind }) => kind === "found")
        if (found === undefined) beforeOpen++
        else compare(run, found)
        const last = reports.at(-1)
        confirmed += (last?.events ?? 0) - (found?.events ?? 0)
        if (last !== undefined) kept = last
        onRun(run)
    }
    const store = await openEmbeddedStore(folder, NOW_MS)
    compare(runs, await countKept(store))
    await store.close()
    return { runs, beforeOpen, confirmed, lost, faults }
}

interface Life {
    /** Counted from the start of the process, or from its first word. */
    readonly fromStart: boolean
    readonly afterMs: number
}

async function liveAndDie(
    folder: string,
    { fromStart, afterMs }: Life,
): Promise<{ reports: KillReport[]; fault: string }> {
    const child = spawn(process.execPath, [CHILD, folder], { stdio: ["ignore", "pipe", "pipe"] })
    const exited = once(child, "exit")
    const [output, fault] = [text(child.stdout), text(child.stderr)]
    const killLater = (): unknown => setTimeout(() => child.kill("SIGKILL"), afterMs)
    if (fromStart) killLater()
    else child.stdout.once("readable", killLater)
    await exited
    // The last line may be cut off by the kill.
    const lines = (await output).split("\n").slice(0, -1)
    return { reports: lines.map((line) => REPORT.parse(JSON.parse(line))), fault: (await fault).slice(0, 2_000) }
}
