// WordPress as Debian packages it behind the gate with a fresh installation's defaults, used with a real browser. What must
// hold: nothing breaks, nothing is refused or cut, and the persons the ledger states are those of the database that were shown.
//     npm run e2e:wordpress [-- --keep] [--leave DIR]
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { chromium, type BrowserContext } from "playwright-core"
import { z } from "zod"
import { sekisho, startGuard } from "../../replays/sekisho-process.ts"
import { findProgram } from "../programs.ts"
import { populate } from "./people.ts"
import { startRecorder, type Answer, type Recorder } from "./recorder.ts"
import { addressesIn, namesIn, recordRefusals } from "./seen.ts"
import { startSite, type Site } from "./site.ts"
import { INSTALL, READER, STAFF, stayOnLoopback, type Step } from "./visit.ts"

const { values } = parseArgs({ options: { keep: { type: "boolean", default: false }, leave: { type: "string" } } })
const PEOPLE = `SELECT LOWER(user_email), display_name FROM wp_users UNION SELECT LOWER(comment_author_email), comment_author FROM wp_comments`
/** What the site is called; nothing answers there but the gate, on loopback. */
const HOST = "blog.city.example.jp"

interface Outcome {
    readonly name: string
    /** What went wrong; empty: nothing. */
    readonly faults: readonly string[]
    /** Mail addresses of the database that were shown, and the names that some answer showed without their address. */
    readonly shown: ReadonlySet<string>
    readonly namesAlone: ReadonlySet<string>
    readonly counted: Counted
}

interface Counted {
    /** By a strong identifier, and without a conflict: what a report calls confirmed. */
    readonly confirmed: number
    /** The others of `likely`. */
    readonly others: number
}

/** Nobody is missed or invented: a person with an address is counted once; who is shown by name alone may be, nobody else. */
function isRight({ faults, shown, namesAlone, counted }: Outcome): boolean {
    return faults.length === 0 && counted.confirmed === shown.size && counted.others <= namesAlone.size
}

class Run {
    readonly #site: Site
    readonly #recorder: Recorder
    readonly #dataDir: string
    readonly outcomes: Outcome[] = []

    constructor(site: Site, recorder: Recorder, dataDir: string) {
        this.#site = site
        this.#recorder = recorder
        this.#dataDir = dataDir
    }

    async as(context: BrowserContext, steps: readonly Step[]): Promise<void> {
        await stayOnLoopback(context)
        const refusals = recordRefusals(context)
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
            // What a page still asks for is not the next step's.
            await page.goto("about:blank")
            await this.#note(step.name, fromMs, [...broke, ...refusals.since()])
        }
        await context.close()
    }

    async #note(name: string, fromMs: number, faults: readonly string[]): Promise<void> {
        const answers = await this.#recorder.since()
        const rows = await this.#site.rows(PEOPLE).catch((): string[][] => []) // before the installation there are no tables
        const known = new Set(rows.map(([address = ""]) => address))
        const bodies = answers.map(({ body }) => ({ body, addresses: addressesIn(body, known) }))
        const addresses = new Set(bodies.flatMap((shown) => [...shown.addresses]))
        const alone = rows.filter(([address = "", person = ""]) =>
            bodies.some((shown) => !shown.addresses.has(address) && namesIn(shown.body, person)),
        )
        const namesAlone = new Set(alone.map(([, person = ""]) => person))
        const counted = await personsSince(this.#dataDir, fromMs)
        const outcome = { name, faults, shown: addresses, namesAlone, counted }
        this.outcomes.push(outcome)
        console.log(`${isRight(outcome) ? "ok  " : "NOT "} ${name}: ${summary(outcome)}`)
        for (const fault of outcome.faults) console.log(`       ${fault}`)
        if (!isRight(outcome) && values.leave !== undefined) await leaveBodies(join(values.leave, name), answers)
    }
}

function summary({ shown, namesAlone, counted }: Pick<Outcome, "shown" | "namesAlone" | "counted">): string {
    const beside =
        namesAlone.size + counted.others === 0 ? "" : `; ${namesAlone.size} by name alone, ${counted.others} counted`
    return `${shown.size} persons shown with their address, ${counted.confirmed} confirmed${beside}`
}

/** For a person to look at, and for `sekisho scan`. */
async function leaveBodies(folder: string, answers: readonly Answer[]): Promise<void> {
    await mkdir(folder, { recursive: true })
    for (const [index, { path, body }] of answers.entries()) {
        const name = `${index} ${path.replaceAll(/[^\w.=-]+/g, "_").slice(0, 80)}`
        if (body !== "") await writeFile(join(folder, name), body)
    }
}

async function personsSince(dataDir: string, fromMs: number): Promise<Counted> {
    const [scope] = await sekisho(dataDir, "scope", "--from", new Date(fromMs).toISOString())
    const { persons } = SCOPE.parse(scope)
    return { confirmed: persons.confirmed, others: persons.likely - persons.confirmed }
}

const SCOPE = z.object({ persons: z.object({ confirmed: z.number(), likely: z.number() }) })

const executablePath = findProgram("chromium", "chromium-browser", "google-chrome")
if (executablePath === null) throw new Error("chromium: not installed")
const dir = await mkdtemp(join(tmpdir(), "sekisho-wordpress-"))
await chmod(dir, 0o755) // nginx's and PHP's workers are other users
await mkdir(join(dir, "site"), { mode: 0o755 })
const site = await startSite(join(dir, "site"))
const dataDir = join(dir, "data")
const recorder = await startRecorder(site.port)
const guard = await startGuard({ dataDir, upstreamPort: recorder.port })
const port = new URL(guard.url).port
const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
})
const visitor = { baseURL: `http://${HOST}:${port}`, locale: "ja-JP" }
try {
    const run = new Run(site, recorder, dataDir)
    await run.as(await browser.newContext(visitor), INSTALL)
    if (!run.outcomes.every(isRight)) throw new Error("the installation failed: nothing else to see")
    console.log(`${await site.php(populate())} members and comments put in`)
    await run.as(await browser.newContext(visitor), READER)
    await run.as(await browser.newContext(visitor), STAFF)
    const wrong = run.outcomes.filter((outcome) => !isRight(outcome))
    const shown = new Set(run.outcomes.flatMap((outcome) => [...outcome.shown]))
    const namesAlone = new Set(run.outcomes.flatMap((outcome) => [...outcome.namesAlone]))
    const whole = { shown, namesAlone, counted: await personsSince(dataDir, 0) }
    console.log(`in all: ${summary(whole)}`)
    console.log(`${run.outcomes.length} steps, ${wrong.length} wrong`)
    if (wrong.length > 0 || shown.size !== whole.counted.confirmed) process.exitCode = 1
} finally {
    await browser.close()
    await guard.stop()
    recorder.stop()
    await site.stop()
    if (values.keep) console.log(dir)
    else await rm(dir, { recursive: true, force: true })
}
