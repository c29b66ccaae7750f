// What the gate that is replaced and the one that replaces it say to each other, over the channel that node opens between a
// process and its child. Both are of the same owner; they may be of different releases, so that the format has a number.
import { z } from "zod"
import type { BreakerQuestion, Reservation } from "../../behaviour/contract.ts"
import type { ListenAddress } from "../../config/config.ts"
import type { ControlState } from "../control/stops.ts"
import type { RuleHits } from "../rules/hit-report.ts"

/** Raised whenever a message, or a file that both read at the hand-over, changes its meaning. */
export const HAND_OVER_FORMAT = 2
/** Where a process finds what it inherits; not passed on to its own children. */
export const INHERITANCE_VARIABLE = "SEKISHO_INHERITANCE"

const Address: z.ZodType<ListenAddress> = z.object({ host: z.string(), port: z.number() })
const Descriptor = z.int().nonnegative()

/** What a new gate finds when it starts. */
export interface Inheritance {
    readonly format: number
    /** Its line to the process that was started first (life-line.ts). */
    readonly life: number
    /** Sockets that listen, a row a worker, one a door. */
    readonly doors: readonly (readonly number[])[]
    /** Where they listen, one a door, and what the configuration says (there, 0 is any port). */
    readonly ports: readonly number[]
    readonly addresses: readonly ListenAddress[]
    /** Of the port with the figures; null: there is none. */
    readonly metrics: { readonly descriptor: number; readonly address: ListenAddress } | null
}

export const INHERITANCE: z.ZodType<Inheritance> = z.object({
    format: z.number(),
    life: Descriptor,
    doors: z.array(z.array(Descriptor)).min(1),
    ports: z.array(z.number()).min(1),
    addresses: z.array(Address).min(1),
    metrics: z.object({ descriptor: Descriptor, address: Address }).nullable(),
})

/** new → old */
export type SuccessorMessage =
    /** Started, configuration read; nothing of the old one's is touched. */
    | { readonly kind: "prepared"; readonly format: number; readonly version: string }
    /** It ends, and why: a code of its own catalogue, and the key of the configuration where it is that. */
    | { readonly kind: "failed"; readonly code: string; readonly key: string | null; readonly expected: string | null }
    /** It has everything: the doors, the control socket, the tables. */
    | { readonly kind: "serving"; readonly pid: number }
    | { readonly kind: "answer"; readonly turn: number; readonly reservation: Reservation | null }
    /** What the owner changed since. */
    | { readonly kind: "state"; readonly state: ControlState }

/** old → new */
export type PredecessorMessage =
    /** Everything is on the disk, and nothing is decided by the old tables any more. */
    | { readonly kind: "hand-over" }
    | { readonly kind: "ask"; readonly turn: number; readonly question: BreakerQuestion }
    | { readonly kind: "rule-hits"; readonly hits: RuleHits }
    /** The ledger has no owner any more. */
    | { readonly kind: "server-closed" }
