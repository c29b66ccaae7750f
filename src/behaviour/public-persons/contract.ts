import type { BareName } from "./bare-name.ts"
import type { Teacher } from "./evidence.ts"
import type { MetVisitor } from "./visitors.ts"

/** An answer that may teach: complete, read in full, without a finding, to a visitor far from every cap. */
export interface Visit {
    readonly route: string
    /** Keyed digest of the session, or of the address where there is none. */
    readonly visitor: string
    /** Keyed digest of the network (network.ts). */
    readonly network: string
    readonly anonymous: boolean
    readonly persons: readonly BareName[]
}

/** `learning`: on the way; `proposed`: the owner may approve; `public`: moves no breaker. */
export type PublicState = "learning" | "proposed" | "public"

export interface PublicPerson extends BareName {
    /** `p1`, `p2`, …, never given twice; null while learning. */
    readonly id: string | null
    readonly route: string
    readonly state: PublicState
    /** Unix milliseconds when it came into this state. */
    readonly sinceMs: number
    /** Unix milliseconds of the last evidence. */
    readonly seenMs: number
}

export type WithdrawnWhy = "unconfirmed" | "finding" | "owner"

/** What a step did. */
export type PublicChange =
    | { readonly kind: "proposed"; readonly route: string; readonly ids: readonly string[] }
    | { readonly kind: "approved"; readonly route: string; readonly ids: readonly string[] }
    | {
          readonly kind: "withdrawn"
          readonly route: string
          readonly ids: readonly string[]
          readonly why: WithdrawnWhy
          /** Some of them were in force. */
          readonly wasPublic: boolean
      }

/** Everything, as it is kept over a restart. */
export interface KeptPublicPersons {
    readonly livedMs: number
    readonly nextId: number
    /** Day lived, and how many were proposed on it, by route. */
    readonly proposedOn: number
    readonly proposed: readonly (readonly [route: string, count: number])[]
    readonly visitors: readonly (readonly [id: string, met: MetVisitor])[]
    readonly persons: readonly KeptPerson[]
}

export interface KeptPerson extends PublicPerson {
    readonly teachers: readonly (readonly [visitor: string, teacher: Teacher])[]
    readonly days: readonly number[]
}
