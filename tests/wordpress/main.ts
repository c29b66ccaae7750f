// WordPress as Debian packages it behind the gate with a fresh installation's defaults, used with a real browser. What must
// hold: nothing breaks, nothing is refused or cut, and the persons the ledger states are those of the database that were shown.
//     npm run e2e:wordpress [-- --keep] [--leave DIR]
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { chromium, type BrowserContext } from "playwright-core"
import { sekisho, startGuard, type Guard } from "../../replays/sekisho-process.ts"
import { findProgram } from "../programs.ts"
import { populate } from "./people.ts"
import { addressesIn, recordShown, type Recorder, type Shown } from "./seen.ts"
import { startSite, type Site } from "./site.ts"
import { INSTALL, READER, STAFF, stayOnLoopback, type Step } from "./visit.ts"

const { values } = parseArgs({ options: { keep: { type: "boolean", default: false }, leave: { type: "string" } } })
const ADDRESSES = `SELECT LOWER(user_email) FROM wp_users UNION SELECT LOWER(comment_author_email) FROM wp_comments`

interface Outcome {
    readonly name: string
    /** What went wrong; empty: nothing. */
    readonly faults: readonly string[]
    readonly shown: ReadonlySet<string>
    readonly counted: number
}

class Run {
    readonly #site: Site
    readonly #guard: Guard
    readonly #dataDir: string
    readonly outcomes: Outcome[] = []

    constructor(site: Site, guard: Guard, dataDir: string) {
        this.#site = site
        this.#guard = guard
        this.#dataDir = dataDir
    }

    async as(context: BrowserContext, steps: readonly Step[]): Promise<void> {
        await stayOnLoopback(context)
        const recorder = recordShown(context)
        const page = await context.newPage()
        for (const step of steps) {
            const fromMs = Date.now()
            const broke = await step.run(page).then(
                () => [],
                (error: unknown) => [`the step broke: ${String(error).split("\n", 1)[0] ?? ""}`],
            )
            await page.waitForLoadState("networkidle").catch(() => null)
            if (values.leave !== undefined && broke.length > 0)
                await page.screenshot({ path: join(values.leave, `${step.name}.png`) })
            await this.#note(step.name, fromMs, recorder, broke)
        }
        await context.close()
    }

    async #note(name: string, fromMs: number, recorder: Recorder, broke: readonly string[]): Promise<void> {
        const shown = await recorder.since()
        const rows = await this.#site.rows(ADDRESSES).catch((): string[][] => []) // before the installation there are no tables
        const known = new Set(rows.map(([address = ""]) => address))
        const addresses = new Set(shown.flatMap(({ body }) => [...addressesIn(body ?? "", known)]))
        const counted = await personsSince(this.#dataDir, fromMs)
        this.outcomes.push({ name, faults: [...broke, ...shown.flatMap(faultsOf)], shown: addresses, counted })
        const last = this.outcomes.at(-1)
        const isWell = last?.faults.length === 0 && last.counted === addresses.size
        const mark = isWell ? "ok  " : "NOT "
        if (!isWell && values.leave !== undefined) await leaveBodies(join(values.leave, name), shown)
        console.log(`${mark} ${name}: ${addresses.size} persons shown, ${counted} counted`)
        for (const fault of last?.faults ?? []) console.log(`       ${fault}`)
    }

    get url(): string {
        return this.#guard.url
    }
}

/** For a person to look at, and for `sekisho scan`. */
async function leaveBodies(folder: string, shown: readonly Shown[]): Promise<void> {
    await mkdir(folder, { recursive: true })
    for (const [index, { path, body }] of shown.entries()) {
        const name = `${index} ${path.replaceAll(/[^\w.=-]+/g, "_").slice(0, 80)}`
        if (body !== null && body !== "") await writeFile(join(folder, name), body)
    }
}

function faultsOf({ path, status, body }: Shown): string[] {
    if (body === null) return [`${path}: the browser no longer had the body`]
    // 404 is what a site answers by itself; a refusal of the gate is 400, 403, 413, 429, 502 or 503.
    return status >= 400 && status !== 404 ? [`${path}: ${status}`] : []
}

async function personsSince(dataDir: string, fromMs: number): Promise<number> {
    const [scope] = await sekisho(dataDir, "scope", "--from", new Date(fromMs).toISOString())
    const persons = scope?.["persons"]
    return typeof persons === "object" && persons !== null && "likely" in persons ? Number(persons.likely) : -1
}

const executablePath = findProgram("chromium", "chromium-browser", "google-chrome")
if (executablePath === null) throw new Error("chromium: not installed")
const dir = await mkdtemp(join(tmpdir(), "sekisho-wordpress-"))
await chmod(dir, 0o755) // nginx's and PHP's workers are other users
await mkdir(join(dir, "site"), { mode: 0o755 })
const site = await startSite(join(dir, "site"))
const dataDir = join(dir, "data")
const guard = await startGuard({ dataDir, upstreamPort: site.port })
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] })
const visitor = { baseURL: guard.url, locale: "ja-JP" }
try {
    const run = new Run(site, guard, dataDir)
    await run.as(await browser.newContext(visitor), INSTALL)
    if (run.outcomes.some(({ faults }) => faults.length > 0))
        throw new Error("the installation failed: nothing else to see")
    console.log(`${await site.php(populate())} members and comments put in`)
    await run.as(await browser.newContext(visitor), READER)
    await run.as(await browser.newContext(visitor), STAFF)
    const shown = new Set(run.outcomes.flatMap((outcome) => [...outcome.shown]))
    const counted = await personsSince(dataDir, 0)
    const wrong = run.outcomes.filter(
        ({ faults, shown: seen, counted: said }) => faults.length > 0 || seen.size !== said,
    )
    console.log(
        `${run.outcomes.length} steps, ${wrong.length} with a fault; ${shown.size} persons shown in all, ${counted} counted`,
    )
    if (wrong.length > 0 || shown.size !== counted) process.exitCode = 1
} finally {
    await browser.close()
    await guard.stop()
    await site.stop()
    if (values.keep) console.log(dir)
    else await rm(dir, { recursive: true, force: true })
}
