// What the ledger knows, held against what clients received. The store is opened as a server opens it, after all of the
// spool is taken in.
import { openInstallation } from "../../src/config/installation.ts"
import { dataFolder } from "../../src/config/data-folder.ts"
import { createKeyer } from "../../src/core/keyer.ts"
import type { ScopeQuery } from "../../src/ledger/contract.ts"
import { openDuckdbLedger } from "../../src/ledger/duckdb/open-duckdb-ledger.ts"
import { drainSpool } from "../../src/server/ingest/ingest.ts"
import { SILENT_LOG } from "../../src/server/server-log.ts"
import { listSegments } from "../../src/spool/segment-files.ts"
import { inventedPerson } from "./invented-person.ts"

const EVERYTHING: ScopeQuery = { fromMs: null, toMs: null, client: null, route: null, finding: null }
const EVENTS_LIMIT = 100_000
const SIGHTINGS_LIMIT = 2_000_000

export interface LedgerVerdict {
    readonly inLedger: number
    /** Received, and in the ledger as offered only: the kill took the line that says how the exchange ended. */
    readonly receivedAsOffered: number
    /** Not received, and in the ledger as offered. */
    readonly offeredOnly: number
    /** Not received, and in the ledger as delivered: the kill fell between the gate's socket and the client. */
    readonly deliveredUnseen: number
    readonly faults: readonly string[]
}

/**
 * @param served persons 1 to `served` were in answers
 */
export async function judgeLedger(
    dataDir: string,
    received: ReadonlySet<number>,
    served: number,
): Promise<LedgerVerdict> {
    const { key } = await openInstallation(dataDir, null)
    const keyer = createKeyer(key)
    const numberOf = new Map<string, number>()
    for (let number = 1; number <= served; number++) {
        numberOf.set(keyer.digest("email", inventedPerson(number).email), number)
    }
    const { ledgerDir, spoolDir } = dataFolder(dataDir)
    const faults: string[] = []
    const ledger = await openDuckdbLedger({ dir: ledgerDir })
    try {
        await drainSpool(ledger, spoolDir, SILENT_LOG)
        const { records, persons } = await ledger.scope(EVERYTHING)
        const sightings = await ledger.sightings(EVERYTHING, SIGHTINGS_LIMIT)
        const delivered = new Map<number, boolean>()
        for (const sighting of sightings) {
            const digest = sighting.identifiers.find(({ kind }) => kind === "email")?.digest ?? ""
            const number = numberOf.get(digest)
            if (number === undefined) faults.push("a person in the ledger was in no answer")
            else delivered.set(number, sighting.delivered)
            const times = sighting.times ?? 1
            if (times > 1) faults.push(`person ${number ?? "?"} is in the ledger ${times} times`)
        }
        if (records !== sightings.length) faults.push(`${records} records of ${sightings.length} persons in the ledger`)
        // Nobody is shown twice, so that a scope has as many persons as were delivered.
        const confirmed = sightings.filter((one) => one.delivered).length
        if (persons.likely !== confirmed)
            faults.push(`a scope of ${persons.likely} persons, where ${confirmed} were delivered`)
        const missing = [...received].filter((number) => !delivered.has(number))
        if (missing.length > 0)
            faults.push(`received and not in the ledger: ${missing.length}, ${missing.slice(0, 5).join(" ")}`)
        // The disk did not break, and nobody touched it.
        const alarms = (await ledger.events(0, EVENTS_LIMIT)).filter(({ event }) => event === "spool-altered").length
        if (alarms > 0) faults.push(`${alarms} times a kill was taken for a hand in the spool`)
        const left = listSegments(spoolDir).length
        if (left > 0) faults.push(`${left} segments of dead writers are still in the spool`)
        const known = [...delivered]
        return {
            inLedger: sightings.length,
            receivedAsOffered: known.filter(([number, was]) => !was && received.has(number)).length,
            offeredOnly: known.filter(([number, was]) => !was && !received.has(number)).length,
            deliveredUnseen: known.filter(([number, was]) => was && !received.has(number)).length,
            faults,
        }
    } finally {
        await ledger.close()
    }
}
