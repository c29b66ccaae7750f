// How fast is the meter on one core, in bytes of UTF-8, on decoded text? Whole (reader, recognizers, persons, digests) and the
// reader alone. The rate is of the thread's CPU time, so that a busy machine changes little. Correctness first: a fast meter that misses persons is worth nothing.
//   node bench/outbound.bench.ts
import { createBodyReader } from "../src/outbound/body-reader.ts"
import { createMeter } from "../src/outbound/meter.ts"
import { createKeyer } from "../src/core/keyer.ts"
import { makeNobodyBodies } from "./outbound-nobody.ts"
import { makeBodies, type BenchBody } from "./outbound-bodies.ts"

const SEED = 20_170_310
/** What a socket hands over at a time, in UTF-16 units. */
const CHUNK = 16_384
/** Each body is read so often that this much is read in all. */
const BYTES_MEASURED = 33_554_432
const FEWEST_RUNS = 3
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

function measure(name: string, bytes: number, work: () => number): void {
    let sum = 0
    const runs = Math.max(FEWEST_RUNS, Math.ceil(BYTES_MEASURED / bytes))
    const warmUp = Math.ceil(runs / 3)
    for (let index = 0; index < warmUp; index++) sum += work()
    const times: number[] = []
    const before = process.threadCpuUsage()
    for (let index = 0; index < runs; index++) {
        const start = process.hrtime.bigint()
        sum += work()
        times.push(Number(process.hrtime.bigint() - start) / 1e6)
    }
    const { user, system } = process.threadCpuUsage(before)
    times.sort((a, b) => a - b)
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(3)
    const rate = (bytes * runs) / (user + system)
    const records = sum / (warmUp + runs)
    console.log(
        `${name.padEnd(16)} ${rate.toFixed(1).padStart(6)} MB/s of CPU   wall p50 ${at(0.5)} ms, p99 ${at(0.99)} ms   (${records} records)`,
    )
}

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
