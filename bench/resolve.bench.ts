// Question: how long does it take to hold a list against the persons of a large leak, and how much memory do the command and the server take?
// By the command alone, which reads the ledger itself, and through a server that runs. Every second line is somebody of the ledger; that just those
// are found is checked.
// usage: node bench/resolve.bench.ts [--exposures 5000000] [--lines 1000000]
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { startChild } from "../replays/child-process.ts"
import { removeFolder } from "../replays/remove-folder.ts"
import { dataFolder } from "../src/config/data-folder.ts"
import { openInstallation } from "../src/config/installation.ts"
import { createKeyer } from "../src/core/keyer.ts"
import { SERVER_CONFIG_VARIABLE } from "../src/server/server-config.ts"
import { MIB } from "./endurance/process-figures.ts"
import { type LargeLedger, makeLargeLedger } from "./ledger/large-ledger.ts"

const { values } = parseArgs({
    options: { exposures: { type: "string", default: "5000000" }, lines: { type: "string", default: "1000000" } },
})
const DAYS = 30
const LINES = Number(values.lines)
const LOOK_MS = 20

const home = mkdtempSync(join(tmpdir(), "sekisho-resolve-bench-"))
const dataDir = join(home, "data")
const list = join(home, "list.csv")

/** Most resident memory so far, bytes; null: the process has ended. */
function peakBytes(pid: number): number | null {
    try {
        return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1_024
    } catch {
        return null
    }
}

/** Even lines are of somebody who is shown, no one twice. @returns how many that are */
async function writeList({ sightings }: LargeLedger): Promise<number> {
    const file = createWriteStream(list)
    file.write("会員番号,メールアドレス\n")
    // Every sighting whose number is no multiple of 20 shows an e-mail address of its own.
    let shown = 0
    for (let n = 0, person = 1; n < LINES; n++) {
        const isShown = n % 2 === 0 && person < sightings
        const address = isShown ? `p${person}@example.jp` : `nobody${n}@example.jp`
        if (isShown) {
            shown++
            person += person % 20 === 19 ? 2 : 1
        }
        if (!file.write(`${n},${address}\n`)) await once(file, "drain")
    }
    file.end()
    await once(file, "close")
    return shown
}

interface Ran {
    readonly seconds: number
    readonly peak: number
    readonly found: number
    readonly told: string
}

async function run(out: string): Promise<Ran> {
    const command = [resolve(import.meta.dirname, "../bin/sekisho"), "resolve", "--data", dataDir, "--from", list]
    const startMs = performance.now()
    const child = spawn(process.execPath, [...command, "--out", out], { stdio: ["ignore", "ignore", "pipe"] })
    let told = ""
    child.stderr.on("data", (text: Buffer) => (told += text.toString()))
    let peak = 0
    const look = setInterval(() => (peak = Math.max(peak, peakBytes(child.pid ?? 0) ?? 0)), LOOK_MS)
    const [code]: unknown[] = await once(child, "exit")
    clearInterval(look)
    if (code !== 1) throw new Error(`resolve ended with ${String(code)}: ${told}`)
    const found = readFileSync(out).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), -1)
    return { seconds: (performance.now() - startMs) / 1_000, peak, found, told }
}

function report(name: string, { seconds, peak }: Ran, more: string): void {
    console.log(`${name}: ${seconds.toFixed(1)} s; most memory of the command ${(peak / MIB).toFixed(0)} MiB${more}`)
}

try {
    const { key } = await openInstallation(dataDir, join(home, "person.key"))
    const keyer = createKeyer(key)
    const folder = dataFolder(dataDir)
    for (const dir of [folder.spoolDir, folder.runDir]) mkdirSync(dir, { recursive: true })
    const ledger = await makeLargeLedger(
        folder.ledgerDir,
        Number(values.exposures),
        DAYS,
        (text) => console.error(text),
        { keyId: keyer.keyId, emailOf: (n) => keyer.digest("email", `p${n}@example.jp`) },
    )
    const shown = await writeList(ledger)
    console.log(`${ledger.exposures} exposures, ${ledger.sightings} sightings; a list of ${LINES} lines`)
    const alone = await run(join(home, "alone.csv"))
    report("the command alone", alone, "")
    const server = await startChild([resolve(import.meta.dirname, "../src/server/main.ts")], {
        ...process.env,
        [SERVER_CONFIG_VARIABLE]: JSON.stringify({ dataDir }),
    })
    const before = peakBytes(server.pid) ?? 0
    const asked = await run(join(home, "asked.csv"))
    const after = peakBytes(server.pid) ?? 0
    await server.stop()
    report(
        "through a server",
        asked,
        `, of the server ${(after / MIB).toFixed(0)} (${(before / MIB).toFixed(0)} before)`,
    )
    console.log(alone.told)
    for (const { found } of [alone, asked]) if (found !== shown) throw new Error(`${found} lines found, not ${shown}`)
} finally {
    removeFolder(home)
}
