import type { MessagePort } from "node:worker_threads"
import type { BreakerMemory } from "../behaviour/breaker/memory.ts"
import type { BreakerSuccessor } from "../behaviour/contract.ts"
import type { SekishoConfig } from "../config/config.ts"
import type { EventRecord } from "../core/observation.ts"
import type { SessionSetMemory } from "./client/session-set.ts"
import type { CookieProposal } from "./hardening/harden-answer.ts"
import type { ControlState } from "./control/stops.ts"
import type { EvidenceBasis } from "./evidence/evidence-sink.ts"
import type { DecoyReport } from "./decoys/decoy-report.ts"
import type { PublicReport } from "./public-persons/public-report.ts"
import type { RuleHits } from "./rules/hit-report.ts"
import type { ListeningDoor } from "./doors/door.ts"
import type { ClockAnchor } from "./steady-clock.ts"
import type { AskingChannel } from "./handover/asking-channel.ts"

/** What a worker goes by, wherever it runs. */
export interface WorkerBasis {
    readonly workerId: number
    /** Names this life of the worker, and no other: in its transactions' ids, and its spool's writer. 10 hex digits. */
    readonly life: string
    readonly config: SekishoConfig
    readonly key: Uint8Array
    readonly breaker: BreakerMemory
    /** Where the gate's steady clock began. */
    readonly clock: ClockAnchor
    readonly sessions: SessionSetMemory
    /** null: evidence is off. */
    readonly evidence: EvidenceBasis | null
    readonly counters: SharedArrayBuffer
    readonly histograms: SharedArrayBuffer
    /** Asked for persons while the breaker's tables are handed over; undefined: they never are. */
    readonly successor?: BreakerSuccessor
}

/** The writer of a worker's spool. */
export function spoolWriterOf({ workerId, life }: Pick<WorkerBasis, "workerId" | "life">): string {
    return `w${workerId}-${life}`
}

/** What a worker thread is made with, before its first order. */
export interface ThreadData {
    /** It warms up with this configuration before it says that it is loaded; null: it does not. */
    readonly warmUpWith: SekishoConfig | null
}

/** What a worker thread starts with. */
export interface WorkerStart extends Omit<WorkerBasis, "successor"> {
    /** One a door, in the order of doorAddresses; 0: choose one. */
    readonly ports: readonly number[]
    /** Sockets that listen there already, one a door; null: make one. */
    readonly descriptors: readonly (number | null)[]
    readonly asking: AskingChannel
    /** Rises with every change of the control state; a worker whose state is older reads the control port first. */
    readonly generation: SharedArrayBuffer
    readonly state: StateMessage
    readonly controlPort: MessagePort
}

/** main → worker, as a thread's message. */
export type WorkerOrder =
    /** The first. */
    | { readonly kind: "begin"; readonly start: WorkerStart }
    | { readonly kind: "drain" }
    /** Another process has the doors: `drained` follows when the connections that are there have ended. */
    | { readonly kind: "leave" }
    | { readonly kind: "reload"; readonly config: SekishoConfig }
    | { readonly kind: "acme-challenge"; readonly token: string; readonly answer: string | null }

/** main → worker, over the control port. */
export interface StateMessage {
    readonly generation: number
    readonly state: ControlState
}

/** An event as a worker tells it; the main thread gives it an id and sees that it is not told twice. */
export interface EventReport extends Omit<EventRecord, "kind" | "id"> {
    /** Reports with the same key within an hour are one; null: always told. */
    readonly dedupe: string | null
}

/** worker → main. */
export type WorkerMessage =
    /** It waits for "begin". */
    | { readonly kind: "loaded" }
    | { readonly kind: "listening"; readonly doors: readonly ListeningDoor[] }
    | { readonly kind: "listen-failed"; readonly code: string }
    | { readonly kind: "state-in-force"; readonly generation: number }
    | { readonly kind: "event"; readonly report: EventReport }
    /** `key`: of the configuration, where that could not be used; null: it is in force. */
    | { readonly kind: "reloaded"; readonly key: string | null }
    | { readonly kind: "cookie-proposal"; readonly proposal: CookieProposal }
    | { readonly kind: "rule-hits"; readonly hits: RuleHits }
    | { readonly kind: "decoys"; readonly report: DecoyReport }
    | { readonly kind: "public-persons"; readonly report: PublicReport }
    | { readonly kind: "challenge-in-force" }
    | { readonly kind: "drained" }
