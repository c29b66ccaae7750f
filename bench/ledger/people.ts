// Invented exposures for the ledger's benchmarks: random digests, as a keyed digest is, from a seeded generator. A person
// has 2.5 identifiers on average; some are seen again later with one more, which links two sightings to one person.
import type { ExposureRecord, RequestRecord } from "../../src/core/observation.ts"
import type { Identifier, Sighting } from "../../src/core/person.ts"

/** Share of the exposures that show somebody seen before under one identifier and a new one: linked late. */
export const LINKED_LATE = 0.05
export const SIGHTINGS_PER_RECORD = 50

export type Random = () => number

/** Mulberry32: 32 bits of state are plenty for invented people. */
export function seeded(seed: number): Random {
    let state = seed
    return () => {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return (mixed ^ (mixed >>> 14)) >>> 0
    }
}

/** Digest `n` of a kind of thing: the same numbers give the same digest. */
export function digestAt(n: number, salt: number): string {
    const random = seeded(Math.imul(n, 0x9e3779b1) ^ salt)
    let hex = ""
    for (let word = 0; word < 4; word++) hex += random().toString(16).padStart(8, "0")
    return hex
}

const MASKS = [0b1001, 0b11001, 0b101001, 0b1111001]

/** Person `n`: e-mail address always, telephone mostly, and every second a name that is an identifier too. */
export function personAt(n: number, linkedLate: boolean): Sighting {
    const name = digestAt(n, 3)
    const identifiers: Identifier[] = [{ kind: "email", digest: digestAt(n, 1) }]
    if (linkedLate) identifiers.push({ kind: "account", digest: digestAt(n, 4) })
    else identifiers.push({ kind: "phone", digest: digestAt(n, 2) })
    if (n % 2 === 1) identifiers.push({ kind: "name", digest: name })
    return { identifiers, fields: MASKS[n % MASKS.length] ?? 1, name, birth: null }
}

export interface Page {
    readonly exposure: ExposureRecord
    readonly request: RequestRecord
}

/** A page of persons to one of a few thousand clients, and its end. */
export function pageAt(number: number, atMs: number, persons: readonly Sighting[], clients: number): Page {
    const transaction = `${atMs.toString(36)}-bench000-${number.toString(36)}`
    const who = Math.imul(number, 0x9e3779b1) >>> 0
    const client = { address: `198.18.${(who % clients) >>> 8}.${(who % clients) & 255}`, session: null, account: null }
    const route = `/members/page-${number % 20}`
    const counts = { offered: persons.length, delivered: persons.length }
    return {
        exposure: {
            kind: "exposure",
            transaction,
            atMs,
            keyId: "0badcafe",
            client,
            route,
            firstSeq: 0,
            sightings: persons,
        },
        request: {
            kind: "request",
            transaction,
            atMs: atMs + 5,
            client,
            method: "GET",
            route,
            status: 200,
            outcome: "completed",
            forwarded: true,
            headers: [["user-agent", "bench"]],
            findings: [],
            responseBytes: 10_000,
            coverage: { kind: "full" },
            ...counts,
            durationMs: 5,
        },
    }
}
