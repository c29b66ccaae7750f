// An open day behind the closed ones of a large ledger: what a gate has let out today, of people who are new and of people with an
// e-mail address that was seen before. On the bad day most questions are of such a day.
import { createHash } from "node:crypto"
import type { Sighting } from "../../src/core/person.ts"
import { openDuckdbLedger } from "../../src/ledger/duckdb/open-duckdb-ledger.ts"
import { DAY_MS, FIRST_DAY, type LargeLedger } from "./large-ledger.ts"
import { pageAt, SIGHTINGS_PER_RECORD } from "./people.ts"

const TODAY_CLIENTS = 400
/** As pageAt numbers them. */
export const CLIENT_OF_TODAY = "198.18.0.0"

/** @param exposures how many of the day; every second shows the e-mail address of somebody of the closed days */
export async function addToday({ dir, days, sightings }: LargeLedger, exposures: number): Promise<void> {
    const ledger = await openDuckdbLedger({ dir })
    try {
        const pages = Math.ceil(exposures / SIGHTINGS_PER_RECORD)
        for (let page = 0; page < pages; page++) {
            const persons = Array.from({ length: SIGHTINGS_PER_RECORD }, (_, at) =>
                personOfToday(page * SIGHTINGS_PER_RECORD + at, sightings),
            )
            const { exposure, request } = pageAt(page, (FIRST_DAY + days) * DAY_MS + page, persons, TODAY_CLIENTS)
            await ledger.append([exposure, request], { segment: "today", offset: page + 1 })
        }
    } finally {
        await ledger.close()
    }
}

function personOfToday(n: number, sightings: number): Sighting {
    const known = Math.imul(n, 0x9e3779b1) >>> 0
    const email = n % 2 === 0 ? `e${known % sightings}` : `today-e${n}`
    return {
        identifiers: [
            { kind: "email", digest: digestOf(email) },
            { kind: "phone", digest: digestOf(`today-p${n}`) },
        ],
        fields: 0b1001,
        name: digestOf(`today-n${n}`),
        birth: null,
    }
}

/** As large-ledger.ts makes digests. */
function digestOf(text: string): string {
    return createHash("md5").update(text).digest("hex")
}
