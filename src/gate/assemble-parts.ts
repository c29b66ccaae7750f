// The parts of one worker put together: what lives as long as the worker, and, for each site of a configuration, what its
// exchanges use. A reload makes the second anew and leaves the first.
import { openBreaker } from "../behaviour/breaker/breaker.ts"
import { type CpuBudget, createCpuBudget } from "../behaviour/cpu-budget.ts"
import { createInferenceWatch, type InferenceWatch } from "../behaviour/inference-watch.ts"
import type { SekishoConfig, SiteConfig } from "../config/config.ts"
import { dataFolder } from "../config/data-folder.ts"
import { createKeyer, type Keyer } from "../core/keyer.ts"
import { openSpoolWriter } from "../spool/spool-writer.ts"
import type { SpoolWriter } from "../spool/contract.ts"
import { type BodyMemory, createBodyMemory } from "./body-memory.ts"
import { breakerCapsOf } from "./breaker-caps.ts"
import { createClientResolver } from "./client/client-resolver.ts"
import type { ControlState } from "./control/stops.ts"
import type { DecoyReport } from "./decoys/decoy-report.ts"
import { createDecoyLookup, type DecoyLookup } from "./decoys/decoy-set.ts"
import { createDeadlines, type Deadlines } from "./deadlines.ts"
import { createDocumentReader, type DocumentReader } from "./documents/document-reader.ts"
import { createEvidenceSink, type EvidenceSink } from "./evidence/evidence-sink.ts"
import { createGateEvents, type GateEvents } from "./events/gate-events.ts"
import { createGateLog, type GateLog } from "./gate-log.ts"
import type { GateParts } from "./gate-parts.ts"
import { createMaskTurns, type MaskTurns } from "./mask/mask-turns.ts"
import { createHardeningSink } from "./hardening/hardening-sink.ts"
import type { HardeningSink } from "./hardening/harden-answer.ts"
import type { Judgement } from "./judgement.ts"
import { type HistogramWriter, openHistograms } from "./metrics/worker-histograms.ts"
import { createHitReport, type HitReport } from "./rules/hit-report.ts"
import { NobodysBodies } from "./release/nobodys-bodies.ts"
import { createSiteRules } from "./rules/site-rules.ts"
import { openWorkerPublic, type WorkerPublic } from "./public-persons/worker-public.ts"
import { createProcessorShare } from "./processor-share.ts"
import { SiteTable } from "./site-table.ts"
import { createSteadyClock } from "./steady-clock.ts"
import { createTelemetry, type Telemetry } from "./telemetry.ts"
import { createTransactionIds } from "./transaction-ids.ts"
import { type CounterWriter, openCounters } from "./worker-counters.ts"
import { spoolWriterOf, type WorkerBasis, type WorkerMessage } from "./worker-messages.ts"

/** What one worker has once. */
export interface WorkerParts {
    readonly start: WorkerBasis
    readonly judgement: Judgement
    readonly keyer: Keyer
    readonly spool: SpoolWriter
    readonly events: GateEvents
    readonly counters: CounterWriter
    readonly histograms: HistogramWriter
    readonly telemetry: Telemetry | null
    readonly log: GateLog
    readonly deadlines: Deadlines
    readonly inference: InferenceWatch
    readonly cpu: CpuBudget
    readonly processorShare: () => number
    readonly bodyMemory: BodyMemory
    readonly documentMemory: BodyMemory
    readonly documents: DocumentReader
    readonly maskTurns: MaskTurns
    /** null: nobody is named to whom it would be encrypted. */
    readonly evidence: EvidenceSink | null
    readonly hardening: HardeningSink
    readonly ruleHits: HitReport
    readonly decoys: DecoyLookup
    readonly onDecoys: (report: DecoyReport) => void
    readonly publicPersons: WorkerPublic
    readonly control: () => ControlState
    readonly nextId: (nowMs: number) => string
    readonly now: () => number
    readonly steadyNow: () => number
}

/** Where what a worker has to say goes, beside its messages. */
export interface Outlets {
    readonly spool: SpoolWriter
    readonly log: GateLog
}

function openOutlets(start: WorkerBasis): Outlets {
    const { config } = start
    const log = createGateLog()
    const spool = openSpoolWriter({
        dir: dataFolder(config.dataDir).spoolDir,
        writerId: spoolWriterOf(start),
        durability: config.spool.durability,
        limitBytes: config.limits.spoolBytes,
        onFault: (error) => log.fault("spool", error),
    })
    return { spool, log }
}

export function assembleWorker(
    start: WorkerBasis,
    judgement: Judgement,
    send: (message: WorkerMessage) => void,
    control: () => ControlState,
    { spool, log }: Outlets = openOutlets(start),
): WorkerParts {
    const { config } = start
    const counters = openCounters(start.counters)
    const events = createGateEvents((report) => send({ kind: "event", report }))
    const { evidence: basis, key, workerId } = start
    const evidence =
        basis === null
            ? null
            : createEvidenceSink({
                  config,
                  basis,
                  key,
                  workerId,
                  counters,
                  log,
                  tell: (what) => events.evidence(what, Date.now()),
              })
    const { clientCpuMsPerSecond, bodyMemoryBytes, holdMemoryBytes } = config.limits
    return {
        start,
        judgement,
        keyer: createKeyer(start.key),
        spool,
        events,
        evidence,
        counters,
        histograms: openHistograms(start.histograms),
        telemetry: config.telemetryModule === null ? null : createTelemetry(),
        log,
        deadlines: createDeadlines(),
        inference: createInferenceWatch(),
        cpu: createCpuBudget({ msPerSecond: clientCpuMsPerSecond, burstMs: clientCpuMsPerSecond * CPU_BURST_SECONDS }),
        processorShare: createProcessorShare(),
        bodyMemory: createBodyMemory(() => bodyMemoryBytes),
        documentMemory: createBodyMemory(() => holdMemoryBytes),
        documents: createDocumentReader(start.key),
        maskTurns: createMaskTurns(),
        hardening: createHardeningSink(counters, send),
        ruleHits: createHitReport((hits) => send({ kind: "rule-hits", hits })),
        decoys: createDecoyLookup(),
        onDecoys: (report) => send({ kind: "decoys", report }),
        publicPersons: openWorkerPublic((report) => send({ kind: "public-persons", report })),
        control,
        nextId: createTransactionIds(start.life),
        now: Date.now,
        steadyNow: createSteadyClock(start.clock),
    }
}

/** What a client may have computed at once: a page with many parts, not a flood. */
const CPU_BURST_SECONDS = 10

/** What the exchanges of one configuration use. */
export interface Runtime {
    readonly config: SekishoConfig
    readonly sites: SiteTable<GateParts>
    /** Every site's parts once. */
    readonly parts: readonly GateParts[]
}

export function assembleRuntime(worker: WorkerParts, config: SekishoConfig): Runtime {
    const hasFallback = config.place === "application" || config.upstream.urls.length > 0
    const fallback = hasFallback ? assembleSite(worker, config, null) : null
    const named = config.sites.map((site) => ({ hosts: site.hosts, value: assembleSite(worker, config, site) }))
    const parts = [...(fallback === null ? [] : [fallback]), ...named.map(({ value }) => value)]
    return { config, sites: new SiteTable(named, fallback), parts }
}

function assembleSite(worker: WorkerParts, gate: SekishoConfig, site: SiteConfig | null): GateParts {
    const { start, judgement, keyer, spool, events, counters, log, control, nextId, now, steadyNow } = worker
    const config: SekishoConfig = { ...gate, ...site }
    const { trustedProxies, accountCookie } = config
    return {
        config,
        site: site?.name ?? null,
        keyId: keyer.keyId,
        spool,
        breaker: config.behaviour
            ? openBreaker(start.breaker, {
                  caps: breakerCapsOf(config),
                  onFull: config.spool.onFull,
                  workerId: start.workerId,
                  ...(start.successor === undefined ? {} : { successor: start.successor }),
              })
            : null,
        clients: createClientResolver({ trustedProxies, accountCookie, sessions: start.sessions, keyer }),
        cpu: config.behaviour ? worker.cpu : null,
        processorShare: worker.processorShare,
        bodyMemory: worker.bodyMemory,
        documentMemory: worker.documentMemory,
        documents: worker.documents,
        maskTurns: worker.maskTurns,
        hardening: worker.hardening,
        evidence: worker.evidence,
        histograms: worker.histograms,
        telemetry: worker.telemetry,
        events,
        counters,
        log,
        bodies: judgement.bodies(keyer),
        nobodysBodies: new NobodysBodies(),
        createInspection: judgement.createInspection,
        rules: createSiteRules(site?.name ?? null),
        onRuleHit: worker.ruleHits.note,
        decoys: worker.decoys,
        onDecoys: worker.onDecoys,
        publicPersons: worker.publicPersons,
        control,
        nextId,
        now,
        steadyNow,
        watchInference: (place, findings) => {
            if (!config.behaviour) return
            const signal = worker.inference.note(place.client, place.route, findings, steadyNow())
            if (signal.raise) events.inference(place, { requests: signal.count })
        },
    }
}
