import type { ErrorCode } from "./errors/catalogue.ts"
import type { Finding } from "./finding.ts"

/** `block`: attacks are refused. `observe`: what would have been refused is reported and passes. */
export type Mode = "block" | "observe"

/**
 * What the gate does with a request. Being attacked is normal and is a value; only "could not judge" is an error
 * (a SekishoError), which the gate answers by its `onFault` option.
 */
export type Decision =
    | { readonly kind: "allow"; readonly score: number; readonly findings: readonly Finding[] }
    /** Worth telling, or would have been refused in mode `block` (`wouldBlock`). */
    | {
          readonly kind: "observe"
          readonly score: number
          readonly findings: readonly Finding[]
          readonly wouldBlock: boolean
      }
    /** Refused. `code` is set when the message itself is at fault (framing, a limit) and not its meaning. */
    | {
          readonly kind: "block"
          readonly score: number
          readonly findings: readonly Finding[]
          readonly status: 400 | 403 | 413 | 415 | 431
          readonly code: ErrorCode | null
      }
