import type { Breaker } from "../behaviour/contract.ts"
import type { CpuBudget } from "../behaviour/cpu-budget.ts"
import type { SekishoConfig } from "../config/config.ts"
import type { Finding } from "../core/finding.ts"
import type { Inspection, InspectionOptions, RequestHead } from "../inbound/contract.ts"
import type { RuleHit, RuleSet } from "../inbound/rules.ts"
import type { SpoolWriter } from "../spool/contract.ts"
import type { BodyMemory } from "./body-memory.ts"
import type { HardeningSink } from "./hardening/harden-answer.ts"
import type { ClientResolver } from "./client/client-resolver.ts"
import type { ControlState } from "./control/stops.ts"
import type { DocumentReader } from "./documents/document-reader.ts"
import type { DecoyReport } from "./decoys/decoy-report.ts"
import type { DecoyLookup } from "./decoys/decoy-set.ts"
import type { EvidenceSink } from "./evidence/evidence-sink.ts"
import type { EventPlace, GateEvents } from "./events/gate-events.ts"
import type { BodyReading } from "./judgement.ts"
import type { MaskTurns } from "./mask/mask-turns.ts"
import type { GateLog } from "./gate-log.ts"
import type { HistogramWriter } from "./metrics/worker-histograms.ts"
import type { WorkerPublic } from "./public-persons/worker-public.ts"
import type { OwnerRules } from "./rules/owner-rules.ts"
import type { NobodysBodies } from "./release/nobodys-bodies.ts"
import type { Telemetry } from "./telemetry.ts"
import type { CounterWriter } from "./worker-counters.ts"

/** What the exchanges of one worker share. */
export interface GateParts {
    /** With the site's own settings in the place of the gate's. */
    readonly config: SekishoConfig
    /** null: the gate has one site, which needs no name. */
    readonly site: string | null
    readonly keyId: string
    readonly spool: SpoolWriter
    /** null: `--no-behaviour`. */
    readonly breaker: Breaker | null
    readonly clients: ClientResolver
    /** null: `--no-behaviour`. */
    readonly cpu: CpuBudget | null
    /** Of the time this thread has work, how much it really has the processor, 0…1. */
    readonly processorShare: () => number
    readonly bodyMemory: BodyMemory
    /** Of held files. */
    readonly documentMemory: BodyMemory
    readonly documents: DocumentReader
    /** Of long bodies on routes of `mask`. */
    readonly maskTurns: MaskTurns
    readonly hardening: HardeningSink
    /** null: evidence is off. */
    readonly evidence: EvidenceSink | null
    readonly events: GateEvents
    readonly counters: CounterWriter
    readonly histograms: HistogramWriter
    /** null: nobody asked for traces. */
    readonly telemetry: Telemetry | null
    readonly log: GateLog
    readonly bodies: BodyReading
    readonly nobodysBodies: NobodysBodies
    readonly createInspection: (head: RequestHead, options: InspectionOptions) => Inspection
    /** The site's rules, compiled. */
    readonly rules: (rules: OwnerRules) => RuleSet
    readonly onRuleHit: (hit: RuleHit) => void
    /** Compiled, for looking them up. */
    readonly decoys: DecoyLookup
    readonly onDecoys: (report: DecoyReport) => void
    readonly publicPersons: WorkerPublic
    readonly control: () => ControlState
    readonly nextId: (nowMs: number) => string
    /** Wall clock, Unix milliseconds: for what is written down. */
    readonly now: () => number
    /** For what is measured, windows and durations: see steady-clock.ts. */
    readonly steadyNow: () => number
    /** Told of a request with findings that reached the application. */
    readonly watchInference: (place: EventPlace, findings: readonly Finding[]) => void
}
