// How long does a release wait for the spool? Latency of one `append` of an exposure record (one person, and a table of
// 50), p50, p99 and the worst, for both durabilities; and how fast the server's side reads them back.
// Run: node bench/spool.bench.ts [folder]   (the folder's disk is what is measured; default: the system's temporary one)
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ExposureRecord } from "../src/core/observation.ts"
import type { SpoolDurability } from "../src/spool/contract.ts"
import { openSpoolReader } from "../src/spool/spool-reader.ts"
import { openSpoolWriter } from "../src/spool/spool-writer.ts"

const APPENDS: Readonly<Record<SpoolDurability, number>> = { process: 20_000, machine: 1_000 }
const PERSONS = [1, 50] as const

function exposure(n: number, persons: number): ExposureRecord {
    return {
        kind: "exposure",
        transaction: `t${n}`,
        atMs: n,
        keyId: "00000000",
        client: { address: "192.0.2.1", session: "0".repeat(32), account: null },
        route: "/members/:id",
        firstSeq: 0,
        sightings: Array.from({ length: persons }, (_, at) => ({
            identifiers: [
                { kind: "email", digest: String(at).padStart(32, "0") },
                { kind: "name", digest: String(at).padStart(32, "1") },
            ],
            fields: 9,
            name: String(at).padStart(32, "1"),
            birth: null,
        })),
    }
}

function quantile(sorted: Float64Array, share: number): number {
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

async function measure(parent: string, durability: SpoolDurability, persons: number): Promise<void> {
    const dir = mkdtempSync(join(parent, "sekisho-spool-bench-"))
    try {
        const count = APPENDS[durability]
        const writer = openSpoolWriter({ dir, writerId: "w0", durability, limitBytes: 4_294_967_296 })
        const micros = new Float64Array(count)
        for (let n = 0; n < count; n++) {
            const record = exposure(n, persons)
            const start = process.hrtime.bigint()
            writer.append(record)
            micros[n] = Number(process.hrtime.bigint() - start) / 1_000
        }
        writer.close()
        micros.sort()
        const { records, seconds, bytes } = await readBack(dir)
        if (records !== count) throw new Error(`read ${records} of ${count}`)
        const [p50, p99, worst] = [0.5, 0.99, 1].map((share) => quantile(micros, share).toFixed(1))
        const rate = `${Math.round(records / seconds)} records/s, ${(bytes / seconds / 1e6).toFixed(0)} MB/s`
        console.log(`${durability} ${persons} persons: p50 ${p50} µs, p99 ${p99} µs, worst ${worst} µs; read ${rate}`)
    } finally {
        rmSync(dir, { recursive: true, force: true })
    }
}

async function readBack(dir: string): Promise<{ records: number; seconds: number; bytes: number }> {
    const reader = openSpoolReader({ dir })
    const positions = new Map<string, number>()
    const start = process.hrtime.bigint()
    let records = 0
    for (;;) {
        const batches = await reader.read((segment) => Promise.resolve(positions.get(segment) ?? 0))
        for (const batch of batches) {
            records += batch.records.length
            positions.set(batch.segment, batch.offset)
            if (batch.complete) await reader.remove(batch.segment)
        }
        if (batches.length === 0) break
    }
    const bytes = [...positions.values()].reduce((sum, offset) => sum + offset, 0)
    return { records, seconds: Number(process.hrtime.bigint() - start) / 1e9, bytes }
}

const parent = process.argv[2] ?? tmpdir()
for (const durability of ["process", "machine"] as const) {
    for (const persons of PERSONS) await measure(parent, durability, persons)
}
