// How fast is the meter on one core, in bytes of UTF-8, on decoded text? Whole (reader, recognizers, persons, digests) and the
// reader alone. The rate is of the thread's CPU time, so that a busy machine changes less; the best and the median of the rounds are
// given, since caches are shared with whoever else runs. Correctness first: a fast meter that misses persons is worth nothing.
//   node bench/outbound.bench.ts
import { createBodyReader } from "../src/outbound/body-reader.ts"
import { createMeter } from "../src/outbound/meter.ts"
import { createKeyer } from "../src/core/keyer.ts"
import { runAsGateWorker } from "./gate-worker.ts"
import { makeNobodyBodies } from "./outbound-nobody.ts"
import { makeBodies, type BenchBody } from "./outbound-bodies.ts"

const SEED = 20_170_310
/** What a socket hands over at a time, in UTF-16 units. */
const CHUNK = 16_384
const ROUNDS = 8
/** Each body is read so often in a round that this much is read: a tenth of a second and more, of which a tick of CPU time is little. */
const BYTES_OF_ROUND = 8_388_608
const keyer = createKeyer(new Uint8Array(32).fill(7))

interface Steps {
    push(text: string): { readonly records: readonly unknown[] }
    end(): { readonly records: readonly unknown[] }
}

function run(steps: Steps | null, text: string): number {
    if (steps === null) throw new Error("no reader for this type")
    let records = 0
    for (let at = 0; at < text.length; at += CHUNK) records += steps.push(text.slice(at, at + CHUNK)).records.length
    return records + steps.end().records.length
}

function countPersons({ mediaType, text }: BenchBody): number {
    const meter = createMeter({ mediaType, keyer })
    if (meter === null) return 0
    const records = [...meter.push(text).records, ...meter.end().records]
    const digests = records.flatMap(({ sightings }) => sightings.map(({ identifiers }) => identifiers[0]?.digest))
    return new Set(digests).size
}

interface Round {
    readonly rate: number
    readonly wallMs: readonly number[]
}

function roundOf(bytes: number, runs: number, work: () => number): Round {
    const wallMs: number[] = []
    const before = process.threadCpuUsage()
    for (let index = 0; index < runs; index++) {
        const start = process.hrtime.bigint()
        work()
        wallMs.push(Number(process.hrtime.bigint() - start) / 1e6)
    }
    const { user, system } = process.threadCpuUsage(before)
    return { rate: (bytes * runs) / (user + system), wallMs }
}

/** The value below which a share of the others lies; the greatest for 1. */
function quantile(values: readonly number[], share: number): number {
    const sorted = values.toSorted((a, b) => a - b)
    return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0
}

function measure(name: string, bytes: number, work: () => number): void {
    const runs = Math.ceil(BYTES_OF_ROUND / bytes)
    const records = work()
    roundOf(bytes, runs, work) // until it is compiled
    const rounds = Array.from({ length: ROUNDS }, () => roundOf(bytes, runs, work))
    const rates = rounds.map(({ rate }) => rate)
    const wallMs = rounds.flatMap((round) => round.wallMs)
    const rate = (share: number): string => quantile(rates, share).toFixed(1).padStart(6)
    const wall = (share: number): string => quantile(wallMs, share).toFixed(3)
    console.log(
        `${name.padEnd(16)} best ${rate(1)}, median ${rate(0.5)} MB/s of CPU   wall p50 ${wall(0.5)} ms, p99 ${wall(0.99)} ms   (${records} records)`,
    )
}

function main(): void {
    const bodies = [...makeBodies(SEED), ...makeNobodyBodies()]
    for (const body of bodies) {
        const persons = countPersons(body)
        if (persons !== body.persons) throw new Error(`${body.name}: ${persons} persons instead of ${body.persons}`)
    }
    for (const { name, mediaType, text } of bodies) {
        const bytes = new TextEncoder().encode(text).length
        console.log(`${name}: ${bytes} bytes, ${text.length} units`)
        measure("  meter", bytes, () => run(createMeter({ mediaType, keyer }), text))
        measure("  reader alone", bytes, () => run(createBodyReader(mediaType), text))
    }
}

await runAsGateWorker(import.meta.filename, main)
