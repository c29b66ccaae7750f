// One worker's share of a race: its connections, interleaved at random, each reserving its records in batches until it is
// refused. Deterministic but for the threads themselves.
import type { Sighting } from "../../core/person.ts"
import type { Scope } from "../contract.ts"
import { openBreaker, type BreakerMemory } from "./breaker.ts"
import { person, scope, SITE, T0 } from "./breaker.case.ts"

export const CONNECTIONS = 64

export interface RaceInput {
    readonly memory: BreakerMemory
    /** One word a run: how many workers have come to its start. */
    readonly gate: SharedArrayBuffer
    readonly worker: number
    readonly workers: number
    readonly runs: readonly RaceRun[]
}

export interface RaceRun {
    readonly seed: number
    readonly cap: number
    /** Persons are drawn from this many: connections overlap. */
    readonly pool: number
    /** Records of up to so many persons. */
    readonly recordPersons: number
}

export interface RaceResult {
    /** Numbers of the persons whose records were granted to this worker's connections. */
    readonly granted: readonly number[]
    readonly offered: readonly number[]
    readonly refusals: number
}

/** Every run has a client, and so a cap, of its own. */
export function raceClient(run: RaceRun): Scope {
    return scope("address", `race-${run.seed}`)
}

/** Mulberry32: small, seeded, good enough to shuffle a test. */
export function seededRandom(seed: number): () => number {
    let state = seed
    return () => {
        state = (state + 0x6d_2b_79_f5) | 0
        let t = Math.imul(state ^ (state >>> 15), state | 1)
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
        return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
    }
}

interface Connection {
    readonly records: readonly (readonly number[])[]
    next: number
}

export function race(input: RaceInput, run: RaceRun): RaceResult {
    const random = seededRandom(run.seed * 1_000 + input.worker)
    const below = (limit: number): number => Math.floor(random() * limit)
    const breaker = openBreaker(input.memory, {
        caps: { persons: { address: { hour: run.cap } }, unreadableBytes: {}, enforce: true },
        onFull: "closed",
        workerId: input.worker,
    })
    const open: Connection[] = Array.from({ length: CONNECTIONS / input.workers }, () => ({
        records: Array.from({ length: 1 + below(24) }, () =>
            Array.from({ length: 1 + below(run.recordPersons) }, () => below(run.pool)),
        ),
        next: 0,
    }))
    const offered = open.flatMap(({ records }) => records.flat())
    const granted: number[] = []
    let refusals = 0
    while (open.length > 0) {
        const at = below(open.length)
        const connection = open[at]
        if (connection === undefined) break
        const batch = connection.records.slice(connection.next, connection.next + 1 + below(5))
        const sightings: Sighting[][] = batch.map((record) => record.map((n) => person(run.seed * 10_000 + n)))
        const reservation = breaker.reserve([raceClient(run), SITE], sightings, T0)
        granted.push(...batch.slice(0, reservation.granted).flat())
        connection.next += batch.length
        const refused = reservation.granted < batch.length
        if (refused) refusals++
        if (refused || connection.next >= connection.records.length) open.splice(at, 1)
    }
    return { granted, offered, refusals }
}
