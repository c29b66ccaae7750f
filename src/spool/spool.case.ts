// What the spool's tests share: synthetic records by number, a folder, and a server that stores what it reads.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import type { EventRecord, ExposureRecord, SpoolRecord } from "../core/observation.ts"
import type { SpoolFault } from "./faults.ts"
import { openHead } from "./segment-head.ts"
import { FILE_CALLS } from "./segment-writer.ts"
import { openSpoolReader } from "./spool-reader.ts"

export interface TestFolder extends Disposable {
    readonly dir: string
}

export function testFolder(): TestFolder {
    const dir = mkdtempSync(join(tmpdir(), "sekisho-spool-"))
    return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) }
}

/** Frames as a gate wrote them, and a head that says so. */
export function writeSegment(dir: string, name: string, frames: readonly Buffer[]): void {
    const bytes = Buffer.concat(frames)
    writeFileSync(join(dir, name), bytes)
    const head = openHead(dir, name, { openedMs: 0, before: null }, { durable: false, write: FILE_CALLS.head })
    head.write(bytes.length)
    head.close()
}

/** Record number `n`; about 200 bytes and `padding`. */
export function event(n: number, padding = ""): EventRecord {
    return {
        kind: "event",
        event: "stop",
        atMs: n,
        id: `event-${n}`,
        route: "/members",
        client: { address: "192.0.2.1", session: null, account: null },
        transaction: null,
        text: { ja: `緊急停止${padding}`, en: "stop" },
        numbers: { n },
    }
}

export function exposure(n: number, persons: number): ExposureRecord {
    return {
        kind: "exposure",
        transaction: `t${n}`,
        atMs: n,
        keyId: "00000000",
        client: { address: "192.0.2.1", session: null, account: null },
        route: "/members",
        firstSeq: 5,
        sightings: Array.from({ length: persons }, (_, at) => ({
            identifiers: [{ kind: "email", digest: String(at).padStart(32, "0") }],
            fields: 8,
            name: null,
            birth: null,
        })),
    }
}

/** Stores what a reader gives, as the ledger would: records and positions. */
export interface TestServer {
    readonly records: SpoolRecord[]
    readonly positions: Map<string, number>
    readonly faults: SpoolFault[]
    /** Reads, stores and removes once; false when nothing came. */
    readonly step: () => Promise<boolean>
    /** Until nothing comes any more. */
    readonly drain: () => Promise<void>
    readonly numbers: () => number[]
}

export function testServer(dir: string): TestServer {
    const records: SpoolRecord[] = []
    const positions = new Map<string, number>()
    const faults: SpoolFault[] = []
    const reader = openSpoolReader({ dir, onFault: (fault) => faults.push(fault) })
    async function step(): Promise<boolean> {
        const batches = await reader.read((segment) => Promise.resolve(positions.get(segment) ?? 0))
        for (const batch of batches) {
            records.push(...batch.records)
            positions.set(batch.segment, batch.offset)
            if (batch.complete) await reader.remove(batch.segment)
        }
        return batches.length > 0
    }
    async function drain(): Promise<void> {
        while (await step());
    }
    return { records, positions, faults, step, drain, numbers: () => records.map((record) => record.atMs) }
}

export function range(from: number, to: number): number[] {
    return Array.from({ length: to - from }, (_, at) => from + at)
}

/** The code of the error that `action` throws, null when it throws none. */
export function codeOf(action: () => void): string | null {
    try {
        action()
        return null
    } catch (error) {
        return isSekishoError(error) ? error.code : "unknown"
    }
}
