// How long two scopes take to be compared, and how much memory: days against days, clients against clients, and with an open day behind.
//
//     node bench/compare.bench.ts [exposures]
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { EVERYTHING, type ScopeQuery } from "../src/ledger/contract.ts"
import { openDuckdbLedger } from "../src/ledger/duckdb/open-duckdb-ledger.ts"
import { DAY_MS, FIRST_DAY, makeLargeLedger } from "./ledger/large-ledger.ts"
import { evict } from "./ledger/questions.ts"
import { addToday, CLIENT_OF_TODAY } from "./ledger/today.ts"

const DEFAULT_EXPOSURES = 2_000_000
const DAYS = 30
/** Exposures of the open day. */
const TODAY = 100_000

const startOf = (day: number): number => (FIRST_DAY + day) * DAY_MS
const until = (day: number): ScopeQuery => ({ ...EVERYTHING, toMs: startOf(day) })
const since = (day: number): ScopeQuery => ({ ...EVERYTHING, fromMs: startOf(day) })
const of = (client: string): ScopeQuery => ({ ...EVERYTHING, client })

interface Pair {
    readonly name: string
    readonly first: ScopeQuery
    readonly second: ScopeQuery
}

const pairs: readonly Pair[] = [
    { name: "a campaign and everybody", first: { ...EVERYTHING, finding: "union-select" }, second: EVERYTHING },
    { name: "the first half of the days and the second", first: until(DAYS / 2), second: since(DAYS / 2) },
    { name: "everything and everything", first: EVERYTHING, second: EVERYTHING },
]
const todayAndBefore: Pair = { name: "today and everything before", first: since(DAYS), second: until(DAYS) }

const dir = mkdtempSync(join(tmpdir(), "sekisho-bench-"))
try {
    const folder = join(dir, "ledger")
    const made = await makeLargeLedger(folder, Number(process.argv[2] ?? DEFAULT_EXPOSURES), DAYS, () => null)
    console.log(`${rounded(made.exposures)} exposures of ${rounded(made.sightings)} sightings in ${DAYS} days`)
    const [one = "", another = ""] = await largestClients(folder)
    await compare(folder, { name: "one client and another", first: of(one), second: of(another) })
    for (const pair of pairs) await compare(folder, pair)
    await addToday(made, TODAY)
    console.log(`behind an open day of ${rounded(TODAY)} exposures:`)
    await compare(folder, {
        name: "one client of today and one of before",
        first: of(CLIENT_OF_TODAY),
        second: of(one),
    })
    await compare(folder, todayAndBefore)
    console.log(`most memory, the making included: ${rounded(process.resourceUsage().maxRSS / 1024)} MiB`)
} finally {
    rmSync(dir, { recursive: true })
}

async function largestClients(folder: string): Promise<readonly string[]> {
    const ledger = await openDuckdbLedger({ dir: folder })
    try {
        return (await ledger.scope(EVERYTHING, { lists: "always" })).clients.map(({ address }) => address)
    } finally {
        await ledger.close()
    }
}

/** Asked of a ledger that was just opened, and again. */
async function compare(folder: string, { name, first, second }: Pair): Promise<void> {
    const ledger = await openDuckdbLedger({ dir: folder })
    try {
        evict(folder)
        for (const time of ["first", "again"]) {
            const cpu = process.cpuUsage()
            const start = performance.now()
            const { persons } = await ledger.compare(first, second)
            const { user, system } = process.cpuUsage(cpu)
            const seconds = ((performance.now() - start) / 1_000).toFixed(2)
            const { onlyFirst, both, onlySecond } = persons
            console.log(
                `  ${name}, ${time}: ${seconds} s (${((user + system) / 1_000_000).toFixed(2)} s of processor): ` +
                    `${[onlyFirst, both, onlySecond].map(rounded).join(" | ")}, ${rounded(process.memoryUsage().rss / 2 ** 20)} MiB`,
            )
        }
    } finally {
        await ledger.close()
    }
}

function rounded(value: number): string {
    return Math.round(value).toLocaleString("en-US")
}
