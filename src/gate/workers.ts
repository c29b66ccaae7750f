// The workers as the main part sees them: threads at doors of their own (supervisor.ts), or the application's own thread
// (node/).
import type { SekishoConfig } from "../config/config.ts"
import type { ControlState } from "./control/stops.ts"
import type { AskSuccessor } from "./handover/asking-channel.ts"
import type { DecoyReport } from "./decoys/decoy-report.ts"
import type { CookieProposal } from "./hardening/harden-answer.ts"
import type { HistogramName, HistogramValues } from "./metrics/worker-histograms.ts"
import type { PublicReport } from "./public-persons/public-report.ts"
import type { RuleHits } from "./rules/hit-report.ts"
import type { WorkerCounters } from "./worker-counters.ts"
import type { EventReport, WorkerBasis } from "./worker-messages.ts"

/** What the main part gives its workers. */
export interface WorkersBasis {
    readonly start: Pick<WorkerBasis, "config" | "key" | "breaker" | "clock" | "sessions" | "evidence">
    readonly state: ControlState
    readonly onEvent: (report: EventReport) => void
    readonly onRuleHits: (hits: RuleHits) => void
    readonly onDecoys: (report: DecoyReport) => void
    readonly onPublicPersons: (report: PublicReport) => void
    readonly onCookieProposal: (proposal: CookieProposal) => void
    /** A worker asks for persons while the breaker's tables are handed over. */
    readonly onAsk: AskSuccessor
    /** A worker ended that should not have; called before its successor starts. */
    readonly onLoss: (lost: Pick<WorkerBasis, "workerId" | "life">) => void
}

export interface Workers {
    /** Resolves once every worker goes by the state. */
    setState(state: ControlState): Promise<void>
    counters(): readonly WorkerCounters[]
    histograms(name: HistogramName): readonly HistogramValues[]
    /** Workers that take requests. */
    alive(): number
    /**
     * One worker after the other goes by another configuration; a successor starts with it.
     *
     * @returns the key of what could not be used, and then nobody goes by it; null: all do
     */
    reload(config: SekishoConfig): Promise<string | null>
    /** Takes no more requests, waits for what is open, flushes the spool. */
    drain(): Promise<void>
}
