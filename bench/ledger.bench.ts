// The ledger: how fast it takes exposures in, what they take on the disk, and how long questions over many persons take.
//
//     npm run bench:ledger -- [exposures of the large ledger] [exposures taken in] [days]
//
// 100 million exposures take some 12 GB in the temporary folder while it runs.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { measureIngest } from "./ledger/ingest.ts"
import { makeLargeLedger, type LargeLedger } from "./ledger/large-ledger.ts"
import { ask, bandwidthBound, countDistinct, questionsOf, questionsOfToday } from "./ledger/questions.ts"
import { addToday } from "./ledger/today.ts"

const DEFAULT_LARGE = 2_000_000
const DEFAULT_TAKEN_IN = 200_000
const DEFAULT_DAYS = 30
/** Exposures of the open day. */
const TODAY = 100_000

const [large = DEFAULT_LARGE, takenIn = DEFAULT_TAKEN_IN, days = DEFAULT_DAYS] = process.argv.slice(2).map(Number)

for (const perRecord of [50, 1]) {
    const figures = await measureIngest(takenIn, perRecord)
    console.log(
        `spool to ledger, ${perRecord} persons a page: ${rounded(figures.perSecond)} exposures/s by the clock, ` +
            `${rounded(figures.exposures / figures.cpuSeconds)} a second of one core; closing the day ${figures.closingSeconds.toFixed(1)} s; ` +
            `${figures.bytesPerExposure.toFixed(1)} bytes an exposure, ${figures.bytesPerPerson.toFixed(1)} a sighting with its digests`,
    )
}

const dir = mkdtempSync(join(tmpdir(), "sekisho-bench-"))
try {
    const start = performance.now()
    const ledger = await makeLargeLedger(join(dir, "ledger"), large, days, (text) => console.error(text))
    console.log(
        `${rounded(ledger.exposures)} exposures of ${rounded(ledger.sightings)} sightings in ${days} days, ` +
            `made in ${((performance.now() - start) / 1_000).toFixed(0)} s`,
    )
    for (const kind of ["exposures", "counts", "hours", "visits", "sightings", "people", "shown", "keys"]) {
        const isOfExposures = ["exposures", "counts", "hours", "visits"].includes(kind)
        const divisor = isOfExposures ? ledger.exposures : ledger.sightings
        const unit = divisor === ledger.exposures ? "an exposure" : "a sighting"
        console.log(`  ${kind}: ${(bytesOf(ledger, kind) / divisor).toFixed(2)} bytes ${unit}`)
    }
    for (const { name, query } of questionsOf(ledger)) {
        const { seconds, cpuSeconds, persons, records, combinations } = await ask(ledger, query)
        console.log(
            `  ${name}: ${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of processor): ` +
                `${rounded(persons)} persons, ${rounded(records)} records, ${combinations} combinations of fields`,
        )
        const listed = await ask(ledger, query, { lists: true })
        console.log(
            `    with its clients and routes: ${listed.seconds.toFixed(2)} s (${listed.cpuSeconds.toFixed(2)} s of processor)`,
        )
    }
    await addToday(ledger, TODAY)
    console.log(`  behind an open day of ${rounded(TODAY)} exposures:`)
    for (const { name, query } of questionsOfToday(ledger)) {
        const { seconds, cpuSeconds, persons, records } = await ask(ledger, query, { hasMet: true })
        const first = await ask(ledger, query)
        console.log(
            `  ${name}: ${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of processor), the first after a start ${first.seconds.toFixed(2)} s ` +
                `(${first.cpuSeconds.toFixed(2)} s): ${rounded(persons)} persons, ${rounded(records)} records`,
        )
    }
    console.log(
        `  count(DISTINCT sighting) by DuckDB, one thread, everything: ${(await countDistinct(ledger)).toFixed(2)} s`,
    )
    console.log(`  bound by memory bandwidth, everything: ${bandwidthBound(ledger.sightings).toFixed(2)} s`)
    console.log(`  most memory: ${rounded(process.resourceUsage().maxRSS / 1024)} MiB`)
} finally {
    rmSync(dir, { recursive: true })
}

function bytesOf(ledger: LargeLedger, kind: string): number {
    return readdirSync(join(ledger.dir, "days"), { recursive: true, encoding: "utf8" })
        .filter((name) => name.includes(`${kind}-`))
        .reduce((sum, name) => sum + statSync(join(ledger.dir, "days", name)).size, 0)
}

function rounded(value: number): string {
    return Math.round(value).toLocaleString("en-US")
}
