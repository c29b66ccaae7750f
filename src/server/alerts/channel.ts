// One way to the owner: a bounded queue and retries. What fails goes behind the others, so that one alert a service
// refuses does not hold up the rest; the pause between attempts grows with failures in a row.
import { once } from "node:events"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { ServerLog } from "../server-log.ts"
import { pause } from "../pause.ts"
import { ALERT_AGE_LIMIT_MS, type Alert } from "./alert.ts"
import type { DeliveryState } from "./delivery-state.ts"

/** @throws whatever went wrong; the alert is then tried again */
export type SendAlert = (alert: Alert, signal: AbortSignal) => Promise<void>

export interface ChannelOptions {
    readonly name: string
    readonly send: SendAlert
    readonly state: DeliveryState
    readonly log: ServerLog
    readonly now: () => number
    readonly firstRetryMs: number
}

export interface ChannelState {
    readonly pending: number
    readonly delivered: number
    /** Failed attempts in a row. */
    readonly failures: number
    /** Alerts for which the queue had no room, or that became too old. */
    readonly dropped: number
}

export interface Channel {
    readonly push: (alert: Alert) => void
    readonly state: () => ChannelState
    /** Ends the attempt at hand; what is pending is offered again after the next start. */
    readonly stop: () => Promise<void>
}

/** Alerts that wait; more than this is no news to anybody. They remain in the ledger's events. */
export const PENDING_LIMIT = 200
const RETRY_LIMIT_MS = 300_000

export function startChannel(options: ChannelOptions): Channel {
    const { name, send, state, log, now } = options
    const queue: Alert[] = []
    const stopping = new AbortController()
    const aborted = once(stopping.signal, "abort").then(() => Promise.reject(new Error("stopped")))
    aborted.catch(() => null)
    const counts = { delivered: 0, failures: 0, dropped: 0 }
    let running: Promise<void> | null = null

    async function attempt(alert: Alert): Promise<void> {
        if (now() - alert.event.atMs > ALERT_AGE_LIMIT_MS) {
            counts.dropped++
            return
        }
        try {
            // A mail server that hangs cannot hold up the end of the process.
            await Promise.race([send(alert, stopping.signal), aborted])
            counts.delivered++
            counts.failures = 0
        } catch (error) {
            queue.push(alert)
            if (stopping.signal.aborted) return
            counts.failures++
            log.fault(`alert ${name}`, faultOf(error, counts.failures))
            await pause(Math.min(RETRY_LIMIT_MS, options.firstRetryMs * 2 ** (counts.failures - 1)), stopping.signal)
            return
        }
        await state
            .markDelivered(name, alert.event.id, alert.event.atMs)
            .catch((error: unknown) => log.fault("alert state", error))
    }

    async function work(): Promise<void> {
        for (let next = queue.shift(); next !== undefined; next = stopping.signal.aborted ? undefined : queue.shift()) {
            await attempt(next)
        }
        running = null
    }

    return {
        push: (alert) => {
            if (state.isDelivered(name, alert.event.id)) return
            if (queue.length >= PENDING_LIMIT) {
                counts.dropped++
                log.fault(`alert ${name}`, new SekishoError("SEKISHO_SERVER_ALERT_FAILED", { dropped: counts.dropped }))
                return
            }
            queue.push(alert)
            running ??= work()
        },
        state: () => ({ pending: queue.length, ...counts }),
        stop: async () => {
            stopping.abort()
            await running
        },
    }
}

/** A service's own words may quote what it was sent; only numbers go on. */
function faultOf(error: unknown, attempt: number): SekishoError {
    const numbers: Record<string, number> = { attempt }
    if (error instanceof SekishoError) Object.assign(numbers, error.detail)
    if (error instanceof Error && "responseCode" in error && typeof error.responseCode === "number") {
        numbers["responseCode"] = error.responseCode
    }
    return new SekishoError("SEKISHO_SERVER_ALERT_FAILED", numbers)
}
