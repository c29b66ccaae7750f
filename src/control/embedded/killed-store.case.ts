// The process that the kill runs kill. It opens the store, says how much it found there, and goes on writing as fast as
// it can: events, every tenth a file of two rows, every seventh a profile. Each is said once it is confirmed.
import { hash } from "node:crypto"
import { writeSync } from "node:fs"
import type { ControlStore } from "../contract.ts"
import type { IncidentEvent } from "../incident/incident.ts"
import { NOW_MS, note, OPENED, PROFILE, SAID } from "../synthetic-incidents.case.ts"
import { openEmbeddedStore } from "./open-embedded-store.ts"

const FILE_BYTES = 300_000
const ACT = { by: "kill", nowMs: NOW_MS }
export const ID = "2026-001"

export interface KillReport {
    /** `found`: at the start. `kept`: confirmed since. */
    readonly kind: "found" | "kept"
    readonly events: number
    readonly files: number
    readonly profiles: number
}

function tell(report: KillReport): void {
    writeSync(1, `${JSON.stringify(report)}\n`)
}

/** @throws Error where what is there does not hang together */
export async function countKept(store: ControlStore): Promise<Omit<KillReport, "kind">> {
    const record = await store.incident(ID)
    const events = record?.events ?? []
    if (events.some(({ seq }, index) => seq !== index + 1)) throw new Error("events have a gap")
    for (const { number, bytes } of record?.incident.attachments ?? []) {
        if ((await store.attachment(ID, number, ACT))?.length !== bytes) throw new Error("a file is not whole")
    }
    const files = record?.incident.attachments.length ?? 0
    return { events: events.length, files, profiles: (await store.profile())?.version ?? 0 }
}

async function writeForEver(folder: string): Promise<void> {
    const store = await openEmbeddedStore(folder, NOW_MS)
    let kept = await countKept(store)
    tell({ kind: "found", ...kept })
    for (let n = kept.events; ; n++) {
        kept = await writeNext(store, n, kept)
        tell({ kind: "kept", ...kept })
    }
}

async function writeNext(
    store: ControlStore,
    n: number,
    kept: Omit<KillReport, "kind">,
): Promise<Omit<KillReport, "kind">> {
    if (n === 0) {
        await store.open(OPENED, ACT)
        return { ...kept, events: 1 }
    }
    if (n % 7 === 0) kept = { ...kept, profiles: (await store.saveProfile(PROFILE, ACT)).version }
    if (n % 10 !== 0) {
        await store.record(ID, note(`${n}`), ACT, null)
        return { ...kept, events: kept.events + 1 }
    }
    const file = new Uint8Array(FILE_BYTES).fill(n % 256)
    await store.record(ID, attachmentOf(file), ACT, file)
    return { ...kept, events: kept.events + 1, files: kept.files + 1 }
}

function attachmentOf(file: Uint8Array): IncidentEvent {
    const sha256 = hash("sha256", file, "hex")
    return { kind: "attached", said: SAID, attachment: { name: "f", bytes: file.length, sha256, recipients: ["age1"] } }
}

const [, program, folder] = process.argv
if (program === import.meta.filename) await writeForEver(folder ?? "")
