// One worker's gate in the test's own process, with what it writes to the spool kept in memory's reach.
import { randomBytes } from "node:crypto"
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { MessageChannel } from "node:worker_threads"
import { createBreakerMemory } from "../../behaviour/breaker/breaker.ts"
import type { SekishoConfig } from "../../config/config.ts"
import { dataFolder } from "../../config/data-folder.ts"
import { resolveConfig, type ConfigOverrides } from "../../config/resolve-config.ts"
import type { ConfigFile } from "../../config/config-file.ts"
import type { SpoolRecord } from "../../core/observation.ts"
import type { Decision } from "../../core/decision.ts"
import type { Inspection } from "../../inbound/contract.ts"
import { atOnce } from "../../inbound/steps.ts"
import { openSpoolReader } from "../../spool/spool-reader.ts"
import { createSessionMemory } from "../client/session-set.ts"
import type { ControlState } from "../control/stops.ts"
import { openAnswering } from "../handover/asking-channel.ts"
import { anchorClock } from "../steady-clock.ts"
import { NO_DECOYS } from "../decoys/decoy.ts"
import type { EvidenceBasis } from "../evidence/evidence-sink.ts"
import type { DecoyReport } from "../decoys/decoy-report.ts"
import { NO_PUBLIC } from "../public-persons/public-names.ts"
import type { PublicReport } from "../public-persons/public-report.ts"
import type { RuleHits } from "../rules/hit-report.ts"
import { NO_RULES } from "../rules/owner-rules.ts"
import type { Judgement } from "../judgement.ts"
import { createHistogramMemory } from "../metrics/worker-histograms.ts"
import { createTextSource } from "../release/text-source.ts"
import { createWorkerGate } from "../worker-gate.ts"
import { createCounterMemory, readCounters, type WorkerCounters } from "../worker-counters.ts"
import type { EventReport } from "../worker-messages.ts"
import { createLineMeter } from "./line-meter.case.ts"

export interface TestGate {
    readonly port: number
    /** Of the door without TLS beside one with. */
    readonly plainPort: number
    reload(file: ConfigFile): void
    readonly url: string
    readonly events: readonly EventReport[]
    /** Reports of rules that were met, as they came. */
    readonly ruleHits: readonly RuleHits[]
    /** What was told of decoys, as it came. */
    readonly decoyReports: readonly DecoyReport[]
    /** What was told of persons shown by name alone, as it came. */
    readonly publicReports: readonly PublicReport[]
    /** The installation's. */
    readonly key: Uint8Array
    setState(state: Partial<ControlState>): void
    counters(): WorkerCounters
    readonly dataDir: string
    /** No more requests; the data folder is still there. */
    drain(): Promise<void>
    /** As when another gate has the doors. */
    leave(): Promise<void>
    /** Everything in the spool; drains the gate first. */
    finish(): Promise<readonly SpoolRecord[]>
}

export interface TestGateOptions {
    readonly file?: ConfigFile
    readonly overrides?: Partial<ConfigOverrides>
    readonly judgement?: Partial<Judgement>
    readonly evidence?: EvidenceBasis
}

/** Judges nothing but the word ATTACK in a target, a header value or a chunk of a body. */
export const WORD_JUDGEMENT: Judgement = {
    createInspection: (head, { mode }): Inspection => {
        let found = `${head.target} ${head.headers.join(" ")}`.includes("ATTACK")
        const decide = (): Decision => {
            if (!found) return { kind: "allow", score: 0, findings: [] }
            if (mode === "observe") return { kind: "observe", score: 100, findings: [], wouldBlock: true }
            return { kind: "block", score: 100, findings: [], status: 403, code: null }
        }
        if (head.target.includes("JUDGEFAULT")) throw new RangeError("a fault of the test")
        const push = (chunk: Uint8Array): Decision | null => {
            found ||= Buffer.from(chunk).includes("ATTACK")
            return found && mode === "block" ? decide() : null
        }
        return {
            head: decide,
            push,
            heldBytes: () => 0,
            end: decide,
            pushSteps: (chunk) => atOnce(() => push(chunk)),
            endSteps: () => atOnce(decide),
        }
    },
    bodies: () => ({
        createMeter: (contentType) => (contentType.startsWith("application/octet") ? null : createLineMeter()),
        isMedia: (contentType) => contentType.startsWith("image/"),
        openText: (contentType) => createTextSource(/charset=([\w-]+)/i.exec(contentType)?.[1] ?? "utf-8"),
        charsetOf: () => "utf-8",
        isMaskable: () => false,
        maskBody: function* () {
            yield
            return { kind: "unread" }
        },
    }),
}

export async function startTestGate(upstreamPort: number, options: TestGateOptions = {}): Promise<TestGate> {
    const dataDir = mkdtempSync(join(tmpdir(), "sekisho-gate-"))
    const configOf = (file: ConfigFile): SekishoConfig =>
        resolveConfig(file, {
            dataDir,
            upstream: `http://127.0.0.1:${upstreamPort}`,
            listen: "127.0.0.1:0",
            workers: 1,
            ...options.overrides,
        })
    const config = configOf(options.file ?? {})
    mkdirSync(dataFolder(dataDir).spoolDir, { recursive: true })
    const { port1, port2 } = new MessageChannel()
    const asking = openAnswering(async () => null)
    const generation = new SharedArrayBuffer(4)
    const counters = createCounterMemory()
    const events: EventReport[] = []
    const ruleHits: RuleHits[] = []
    const decoyReports: DecoyReport[] = []
    const publicReports: PublicReport[] = []
    const key = randomBytes(32)
    let state: ControlState = {
        stops: [],
        bypass: false,
        rules: NO_RULES,
        decoys: NO_DECOYS,
        publicPersons: NO_PUBLIC,
        draining: false,
    }
    let count = 0
    const gate = createWorkerGate(
        {
            workerId: 0,
            life: "0123456789",
            clock: anchorClock(),
            config,
            ports: [0, 0],
            descriptors: [],
            asking: asking.channel,
            key,
            breaker: createBreakerMemory({ personCapacity: 65_536, scopeCapacity: 1_024 }),
            sessions: createSessionMemory([1, 2]),
            evidence: options.evidence ?? null,
            counters,
            histograms: createHistogramMemory(),
            generation,
            state: { generation: 0, state },
            controlPort: port2,
        },
        { ...WORD_JUDGEMENT, ...options.judgement },
        (message) => {
            if (message.kind === "event") events.push(message.report)
            else if (message.kind === "rule-hits") ruleHits.push(message.hits)
            else if (message.kind === "decoys") decoyReports.push(message.report)
            else if (message.kind === "public-persons") publicReports.push(message.report)
        },
    )
    const [port = 0, plainPort = 0] = (await gate.listen()).map((door) => door.port)
    let finished: Promise<readonly SpoolRecord[]> | null = null
    const finish = async (): Promise<readonly SpoolRecord[]> => {
        await gate.drain()
        port1.close()
        asking.close()
        const records = await readSpool(dataFolder(dataDir).spoolDir)
        rmSync(dataDir, { recursive: true, force: true })
        return records
    }
    return {
        port,
        plainPort,
        reload: (next) => gate.reload(configOf(next)),
        url: `http://127.0.0.1:${port}`,
        events,
        ruleHits,
        decoyReports,
        publicReports,
        key,
        counters: () => readCounters(counters),
        setState: (next) => {
            state = { ...state, ...next }
            count += 1
            port1.postMessage({ generation: count, state })
            Atomics.store(new Int32Array(generation), 0, count)
        },
        dataDir,
        drain: async () => gate.drain(),
        leave: async () => gate.leave(),
        finish: async () => (finished ??= finish()),
    }
}

/** All records of a spool whose writers have closed, in each writer's order. */
export async function readSpool(dir: string): Promise<readonly SpoolRecord[]> {
    const reader = openSpoolReader({ dir })
    const positions = new Map<string, number>()
    const records: SpoolRecord[] = []
    for (;;) {
        const batches = await reader.read(async (segment) => positions.get(segment) ?? 0)
        if (batches.length === 0) return records
        for (const batch of batches) {
            records.push(...batch.records)
            positions.set(batch.segment, batch.offset)
            if (batch.complete) await reader.remove(batch.segment)
        }
    }
}
