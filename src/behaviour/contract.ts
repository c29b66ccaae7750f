import type { Sighting } from "../core/person.ts"

/** What is capped by itself: a client's address, session, account; a route; the whole site. */
export type ScopeKind = "address" | "session" | "account" | "route" | "site"

export interface Scope {
    readonly kind: ScopeKind
    /** The address, digest or route; for `site` the site's name. */
    readonly id: string
}

export const WINDOWS = ["hour", "day", "month"] as const
/** Rolling windows of 1 hour, 24 hours and 30 days. */
export type Window = (typeof WINDOWS)[number]

/** Distinct persons and unreadable bytes that one scope of a kind may pass in a window; absent: not capped. */
export interface Caps {
    readonly persons: Readonly<Partial<Record<ScopeKind, Readonly<Partial<Record<Window, number>>>>>>
    readonly unreadableBytes: Readonly<Partial<Record<ScopeKind, Readonly<Partial<Record<Window, number>>>>>>
    /** False: a fresh installation. What would have been cut is reported and passes. */
    readonly enforce: boolean
}

export interface Reservation {
    /**
     * How many of the records, from the first, may be released: all of them unless a cap is enforced and reached. A record
     * is granted whole or not at all, since its bytes are released whole or not at all: what is not granted is not counted.
     */
    readonly granted: number
    /** The cap that was reached, enforced or not; null when none was. */
    readonly reached: CapReached | null
    /** Set once when a scope first passes NEAR_RATIO of a cap in a window. */
    readonly near: CapReached | null
    /** The table of persons had no room: decided by `onFull`. */
    readonly full: boolean
}

export interface CapReached {
    readonly scope: Scope
    readonly window: Window
    readonly unit: "persons" | "unreadableBytes"
    readonly count: number
    readonly cap: number
    /** True once a crossing, over all workers: the call that should tell the owner. */
    readonly first?: boolean
}

/**
 * Distinct persons per scope over rolling windows, exact, shared by all workers. `reserve` is atomic over them: two
 * workers can never pass together what neither could alone. Time is an argument.
 */
export interface Breaker {
    reserve(scopes: readonly Scope[], records: readonly (readonly Sighting[])[], nowMs: number): Reservation
    /** All of the bytes (`granted` 1) or none (`granted` 0, nothing is counted). */
    reserveUnreadable(scopes: readonly Scope[], bytes: number, nowMs: number): Reservation
    /** Distinct persons of a scope in a window. */
    count(scope: Scope, window: Window, nowMs: number): number
}

/** What a breaker whose tables were handed over asks of the one that has them now: everything a decision hangs on. */
export interface BreakerQuestion {
    readonly scopes: readonly Scope[]
    readonly what:
        | { readonly kind: "persons"; readonly records: readonly (readonly Sighting[])[] }
        | { readonly kind: "bytes"; readonly bytes: number }
    readonly nowMs: number
    readonly caps: Caps
    readonly onFull: "open" | "closed"
}

/** Who decides in the place of tables that were handed over. */
export interface BreakerSuccessor {
    /** @returns null: no answer came; then the tables here decide after all, by what they know */
    ask(question: BreakerQuestion): Reservation | null
}
