// An incident as a value, and what can happen to it. Events are kept for ever and in order; an incident is what they
// add up to (evolve.ts), and whether one may happen is decided before it is kept (judge.ts). No clock, no ids: both are
// arguments.
import type {
    OfLedger,
    Certainty,
    Figures,
    IncidentState,
    LocalMoment,
    Phase,
    RequiredStep,
    Source,
    Unknown,
} from "../../core/incident.ts"
import type { FactName, Facts, Statement } from "./facts.ts"

/** Who says it, how sure they are, and of what time they speak. Every event carries it. */
export interface Said {
    /** The moment that is spoken of, where it is not now: 「10時に連絡を受けた」 is entered at noon. */
    readonly at: LocalMoment | null
    readonly source: Source | null
    readonly certainty: Certainty
}

/** Phases somebody declares: all but the first, in which an incident begins, and the last, which has an event of its own. */
export type DeclaredPhase = Exclude<Phase, "detected" | "closed">

export type IncidentEvent = { readonly said: Said } & (
    | { readonly kind: "opened"; readonly statement: Statement }
    | { readonly kind: "stated"; readonly statement: Statement; readonly text: string }
    | { readonly kind: "noted"; readonly text: string }
    /** What was done so that the phase is reached, or why nothing had to be done. */
    | { readonly kind: "entered"; readonly phase: DeclaredPhase; readonly text: string }
    /** `why`: what makes these figures differ from those before; may be empty for the first. */
    | ({ readonly kind: "figures-frozen"; readonly figures: Figures; readonly why: string } & OfLedger)
    /** What the law requires of this incident, by the facts as they stand. `basis`: who or what judged. */
    | {
          readonly kind: "duties-assessed"
          readonly steps: readonly RequiredStep[]
          /** Steps of earlier assessments that are no longer owed, by name and with the reason; what is not named stays. */
          readonly lifted: readonly LiftedStep[]
          readonly basis: string
      }
    | { readonly kind: "step-done"; readonly step: string; readonly text: string }
    | { readonly kind: "step-dismissed"; readonly step: string; readonly text: string }
    | {
          readonly kind: "task-added"
          readonly title: string
          readonly assignee: string
          readonly until: LocalMoment | null
      }
    | { readonly kind: "task-done"; readonly task: number; readonly text: string }
    | { readonly kind: "task-dropped"; readonly task: number; readonly text: string }
    | { readonly kind: "person-joined"; readonly role: string; readonly name: string; readonly contact: string }
    | { readonly kind: "person-left"; readonly person: number }
    | { readonly kind: "attached"; readonly attachment: AttachmentFacts }
    | { readonly kind: "closed"; readonly text: string }
    | { readonly kind: "reopened"; readonly text: string }
)

export type EventKind = IncidentEvent["kind"]

export interface LiftedStep {
    readonly step: string
    readonly why: string
}

/** An event that was kept. `seq` counts from 1 within the incident. */
export interface RecordedEvent {
    readonly seq: number
    readonly atMs: number
    /** The role of whoever entered it: 「情報政策課」. */
    readonly by: string
    readonly event: IncidentEvent
}

export interface Incident {
    /** `2026-003`: the year it was entered in, and a number. */
    readonly id: string
    readonly state: IncidentState
    /** Sequence number of the last event. */
    readonly version: number
    readonly openedAtMs: number
    readonly changedAtMs: number
    readonly facts: { readonly [Name in FactName]?: Stated<Facts[Name]> }
    /** Frozen: a figure that was once given out is never changed, only followed by another. */
    readonly figures: readonly FrozenFigures[]
    readonly assessment: Assessment | null
    /** The required steps of all assessments; the first is the assessment itself. */
    readonly steps: readonly Step[]
    readonly tasks: readonly Task[]
    readonly people: readonly Person[]
    readonly attachments: readonly Attachment[]
}

export interface Stated<T> {
    readonly value: T | Unknown
    readonly said: Said
    /** The event that said it. */
    readonly seq: number
}

export interface FrozenFigures extends OfLedger {
    /** 1: the first that were given. */
    readonly version: number
    readonly seq: number
    readonly figures: Figures
    readonly why: string
    readonly said: Said
}

export interface Assessment {
    readonly seq: number
    readonly basis: string
    /** False once facts or figures have changed since: what is owed may have changed with them. */
    readonly current: boolean
}

export interface Step extends RequiredStep {
    readonly standing: StepStanding
    readonly settledSeq: number | null
    readonly text: string
}

/**
 * `lifted`: a later assessment says that it is not owed. `dismissed`: merely possible, and somebody decided, with a
 * reason, that it is not owed.
 */
export type StepStanding = "open" | "done" | "dismissed" | "lifted"

export interface Task {
    readonly number: number
    readonly title: string
    readonly assignee: string
    readonly until: LocalMoment | null
    readonly standing: "open" | "done" | "dropped"
    readonly text: string
}

export interface Person {
    readonly number: number
    readonly role: string
    readonly name: string
    readonly contact: string
    readonly here: boolean
}

/** Of a file that was encrypted before it was handed to the store; nothing here is of its content. */
export interface AttachmentFacts {
    readonly name: string
    /** Of the encrypted file. */
    readonly bytes: number
    /** SHA-256 of the encrypted file, in hexadecimal: of the clear one it would let somebody test guesses. */
    readonly sha256: string
    /** age recipients it was encrypted to. */
    readonly recipients: readonly string[]
}

export interface Attachment extends AttachmentFacts {
    readonly number: number
    readonly seq: number
}

/** Why an event may not happen. A decision, no fault: nothing is kept, and the incident is as it was. */
export type Refusal =
    | { readonly kind: "not-opened" }
    | { readonly kind: "already-opened" }
    /** `next`: the phases that may be entered from here. */
    | { readonly kind: "out-of-order"; readonly state: IncidentState; readonly next: readonly Phase[] }
    | { readonly kind: "closed" }
    | { readonly kind: "nothing-to-reopen"; readonly state: IncidentState }
    | { readonly kind: "steps-open"; readonly steps: readonly string[] }
    | { readonly kind: "tasks-open"; readonly tasks: readonly number[] }
    | { readonly kind: "figures-missing" }
    | { readonly kind: "figures-disordered" }
    | { readonly kind: "why-missing" }
    | { readonly kind: "step-unknown"; readonly step: string }
    | { readonly kind: "step-settled"; readonly step: string }
    /** A step that is due can be done, never dismissed. */
    | { readonly kind: "step-due"; readonly step: string }
    /** The assessment is settled by assessing, not by saying so. */
    | { readonly kind: "step-reserved"; readonly step: string }
    | { readonly kind: "step-repeated"; readonly step: string }
    | { readonly kind: "task-unknown"; readonly task: number }
    | { readonly kind: "task-settled"; readonly task: number }
    | { readonly kind: "person-unknown"; readonly person: number }
    | { readonly kind: "in-the-future"; readonly at: LocalMoment }

export type RefusalKind = Refusal["kind"]

export type Outcome =
    | { readonly kind: "applied"; readonly incident: Incident }
    | { readonly kind: "refused"; readonly refusal: Refusal }
