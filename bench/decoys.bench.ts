// What does looking for decoys cost beside metering, on one core? The same bodies with and without 100 decoys in force, in
// turn, as shares of the thread's CPU time, so that a busy machine changes little. No decoy is in the bodies; then one is.
//   node bench/decoys.bench.ts
import { createKeyer } from "../src/core/keyer.ts"
import { createDecoyLookup } from "../src/gate/decoys/decoy-set.ts"
import { DecoyWatch } from "../src/gate/decoys/decoy-watch.ts"
import type { ExchangeFacts } from "../src/gate/exchange-facts.ts"
import { seededDecoys } from "../src/gate/testing/seeded-decoys.case.ts"
import { createMeter } from "../src/outbound/meter.ts"
import { type BenchBody, makeBodies } from "./outbound-bodies.ts"

const SEED = 20_170_310
const DECOYS = 100
/** What a socket hands over at a time. */
const CHUNK_BYTES = 16_384
const WARM_UP = 200
const ROUNDS = 300
const RUNS = 5
const keyer = createKeyer(new Uint8Array(32).fill(7))
const { persons, inForce } = seededDecoys(DECOYS, keyer)
const set = createDecoyLookup()(inForce)
let told = 0

function newWatch(): DecoyWatch {
    if (set === null) throw new Error("no decoys")
    const facts = { route: "/", client: null, transaction: "", atMs: 0, shown: { identified: 0, decoys: null } }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a watch looks at these and at nothing else
    return new DecoyWatch(set, { onDecoys: () => void told++ }, facts as unknown as ExchangeFacts)
}

/** @returns records with persons */
function run(mediaType: string, chunks: readonly Buffer[], watched: boolean): number {
    const bare = createMeter({ mediaType, keyer })
    if (bare === null) throw new Error("no reader for this type")
    const watch = watched ? newWatch() : null
    const meter = watch?.meter(bare) ?? bare
    let records = 0
    for (const chunk of chunks) {
        watch?.look(chunk)
        records += meter.push(chunk.toString("utf8")).records.length
    }
    records += meter.end().records.length
    watch?.settle(true)
    return records
}

function cpuUs(work: () => void): number {
    const before = process.threadCpuUsage()
    for (let index = 0; index < RUNS; index++) work()
    const { user, system } = process.threadCpuUsage(before)
    return user + system
}

function each(us: number): string {
    return (us / ROUNDS / RUNS).toFixed(0).padStart(6)
}

function measure({ name, mediaType, text, persons: count }: BenchBody): void {
    // Cut between characters, as the gate's text source does: here all are parted at bytes of ASCII.
    const bytes = Buffer.from(text)
    const chunks: Buffer[] = []
    for (let at = 0; at < bytes.length;) {
        let end = Math.min(bytes.length, at + CHUNK_BYTES)
        while (end < bytes.length && (bytes[end] ?? 0) >= 0x80) end++
        chunks.push(bytes.subarray(at, end))
        at = end
    }
    const found = [false, true].map((watched) => run(mediaType, chunks, watched))
    if (found.some((records) => records !== count)) throw new Error(`${name}: ${found.join(", ")} instead of ${count}`)
    for (let index = 0; index < WARM_UP; index++) run(mediaType, chunks, index % 2 === 0)
    let [without, withDecoys] = [0, 0]
    for (let round = 0; round < ROUNDS; round++) {
        // Whoever comes second in a round finds warmer caches, or a collection of the first one's garbage.
        for (const watched of round % 2 === 0 ? [false, true] : [true, false]) {
            const us = cpuUs(() => run(mediaType, chunks, watched))
            if (watched) withDecoys += us
            else without += us
        }
    }
    const share = withDecoys / without - 1
    const more = `${share < 0 ? "" : "+"}${(share * 100).toFixed(1)}`
    console.log(
        `${name.padEnd(12)} ${bytes.length} bytes  without ${each(without)} µs  with ${each(withDecoys)} µs  (${more} %)`,
    )
}

for (const body of makeBodies(SEED)) measure(body)
if (told > 0) throw new Error("a decoy was told where there is none")
const [decoy] = persons
run("text/csv", [Buffer.from(`氏名,メールアドレス\r\n${decoy?.name},${decoy?.email}\r\n`)], true)
if (told === 0) throw new Error("the decoy was not found")
