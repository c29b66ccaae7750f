// A worker's side of evidence: memory for what is open, the thread that seals, and what is told when something could not be
// kept. Nothing here may fail an exchange.
import type { SekishoConfig } from "../../config/config.ts"
import { dataFolder } from "../../config/data-folder.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { KeptTransaction } from "../../evidence/contract.ts"
import { SealClient } from "../../evidence/seal/seal-client.ts"
import type { SealOutcome } from "../../evidence/seal/sealer.ts"
import type { SealJournal } from "../../evidence/seal/thread-messages.ts"
import type { GateLog } from "../gate-log.ts"
import type { CounterWriter } from "../worker-counters.ts"
import { createEvidenceMemory, type EvidenceMemory } from "./evidence-memory.ts"

/** What of evidence is settled when the gate starts. */
export interface EvidenceBasis {
    /** age; never empty. */
    readonly recipients: readonly string[]
    readonly journal: SealJournal
}

export type EvidenceTrouble = "evidence-short" | "evidence-full" | "evidence-lost"

export interface EvidenceSink {
    readonly memory: EvidenceMemory
    readonly requestBytes: number
    readonly responseBytes: number
    /** Chunks belong to the application, which may write over them. */
    readonly copies: boolean
    /** Whether chance chooses a transaction. */
    isSampled(): boolean
    /** @param bookedBytes of the memory, given back when it is sealed */
    keep(kept: KeptTransaction, bookedBytes: number, isShort: boolean): void
    /** Everything kept so far is in closed segments, or told to be lost. */
    close(): Promise<void>
}

export interface SinkOptions {
    readonly config: SekishoConfig
    readonly basis: EvidenceBasis
    readonly key: Uint8Array
    readonly workerId: number
    readonly counters: CounterWriter
    readonly log: GateLog
    readonly tell: (trouble: EvidenceTrouble) => void
}

/** A head, its copy in the thread, and what is known beside. */
const HEAD_BYTES = 16_384

export function createEvidenceSink(options: SinkOptions): EvidenceSink {
    const { config, basis, key, workerId, counters, log, tell } = options
    const { evidenceRequestBytes, evidenceResponseBytes, evidenceMemoryBytes } = config.limits
    const memory = createEvidenceMemory(evidenceMemoryBytes)
    const lost = (transactions: number, trouble: EvidenceTrouble, error: unknown): void => {
        counters.add("evidenceLost", transactions)
        log.fault("evidence", error)
        tell(trouble)
    }
    const onOutcome = (transactions: number, outcome: SealOutcome, code: string): void => {
        if (outcome === "sealed") counters.add("evidenceKept", transactions)
        else if (outcome === "full") lost(transactions, "evidence-full", new SekishoError("SEKISHO_EVIDENCE_FULL"))
        else lost(transactions, "evidence-lost", Object.assign(new Error("not sealed"), { code }))
    }
    const client = new SealClient({
        dir: dataFolder(config.dataDir).evidenceDir,
        writer: evidenceWriter(workerId),
        recipients: basis.recipients,
        segmentBytes: config.limits.evidenceSegmentBytes,
        diskBytes: config.limits.evidenceDiskBytes,
        key,
        journal: basis.journal,
        onOutcome,
    })
    const { sample } = config.evidence
    return {
        memory,
        requestBytes: evidenceRequestBytes,
        responseBytes: evidenceResponseBytes,
        copies: config.place === "application",
        isSampled: () => sample > 0 && Math.random() < sample,
        keep: (kept, bookedBytes, isShort) => {
            if (isShort) {
                counters.add("evidenceShort", 1)
                tell("evidence-short")
            }
            if (!memory.take(HEAD_BYTES, true)) {
                memory.give(bookedBytes)
                return lost(1, "evidence-short", new SekishoError("SEKISHO_EVIDENCE_SHORT"))
            }
            try {
                client.take(kept, () => memory.give(bookedBytes + HEAD_BYTES))
            } catch (error) {
                lost(1, "evidence-lost", error)
            }
        },
        close: async () => client.close(),
    }
}

/** Names the process and the worker: what one of them left open is found by it. */
export function evidenceWriter(workerId: number): string {
    return `p${process.pid}w${workerId}`
}
