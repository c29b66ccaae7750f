// How many exposures a second go from the spool into the ledger, and how many bytes they take once their day is closed.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Sighting } from "../../src/core/person.ts"
import { EVERYTHING } from "../../src/ledger/contract.ts"
import { openDuckdbLedger } from "../../src/ledger/duckdb/open-duckdb-ledger.ts"
import { createIngest } from "../../src/server/ingest/ingest.ts"
import { SILENT_LOG } from "../../src/server/server-log.ts"
import { openSpoolWriter } from "../../src/spool/spool-writer.ts"
import { LINKED_LATE, pageAt, personAt, seeded, SIGHTINGS_PER_RECORD } from "./people.ts"

export interface IngestFigures {
    readonly exposures: number
    readonly perSecond: number
    readonly cpuSeconds: number
    readonly bytesPerExposure: number
    readonly bytesPerPerson: number
    readonly distinctSightings: number
    readonly closingSeconds: number
}

const START_MS = Date.UTC(2026, 0, 10)
const DAY_MS = 86_400_000

export async function measureIngest(
    exposures: number,
    sightingsPerRecord: number = SIGHTINGS_PER_RECORD,
): Promise<IngestFigures> {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-bench-"))
    try {
        const spoolDir = join(dir, "spool-files")
        const ledgerDir = join(dir, "ledger")
        mkdirSync(spoolDir)
        writeSpool(spoolDir, exposures, sightingsPerRecord)
        const ledger = await openDuckdbLedger({ dir: ledgerDir })
        const cpu = process.cpuUsage()
        const start = performance.now()
        await createIngest({ ledger, spoolDir, log: SILENT_LOG }).drain()
        const seconds = (performance.now() - start) / 1_000
        const { user, system } = process.cpuUsage(cpu)
        const closing = performance.now()
        await ledger.closeDays(START_MS + 2 * DAY_MS)
        const closingSeconds = (performance.now() - closing) / 1_000
        const totals = await ledger.totals()
        if (totals.exposures !== exposures) throw new Error(`${totals.exposures} of ${exposures} exposures arrived`)
        const { records } = await ledger.scope({ ...EVERYTHING, client: "198.18.0.0" })
        if (records === 0) throw new Error("a scope finds none of them")
        await ledger.close()
        return {
            exposures,
            perSecond: exposures / seconds,
            cpuSeconds: (user + system) / 1_000_000,
            bytesPerExposure: bytesOf(ledgerDir, "exposures") / exposures,
            bytesPerPerson: bytesOf(ledgerDir, "sightings") / totals.persons,
            distinctSightings: totals.persons,
            closingSeconds,
        }
    } finally {
        rmSync(dir, { recursive: true })
    }
}

/** Persons come 2.7 times each, the later times among others; a twentieth of the exposures link two sightings. */
function writeSpool(spoolDir: string, exposures: number, sightingsPerRecord: number): void {
    const spool = openSpoolWriter({ dir: spoolDir, writerId: "w0", durability: "process", limitBytes: 1e12 })
    const persons = Math.ceil(exposures / 2.7)
    let page: Sighting[] = []
    const random = seeded(7)
    let pages = 0
    for (let n = 0; n < exposures; n++) {
        const person = n < persons ? n : random()
        page.push(personAt(person % persons, n >= persons && n % Math.round(1 / LINKED_LATE) === 0))
        if (page.length < sightingsPerRecord && n < exposures - 1) continue
        const { exposure, request } = pageAt(pages, START_MS + pages, page, 2_000)
        spool.append(exposure)
        spool.defer(request)
        page = []
        pages++
    }
    spool.close()
}

function bytesOf(ledgerDir: string, kind: string): number {
    const names = readdirSync(join(ledgerDir, "days"), { recursive: true, encoding: "utf8" })
    return names
        .filter((name) => name.includes(`${kind}-`))
        .reduce((sum, name) => sum + statSync(join(ledgerDir, "days", name)).size, 0)
}
