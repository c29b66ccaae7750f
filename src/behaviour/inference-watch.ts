// Watches for what no meter can count: an attacker who asks the application one bit at a time (boolean or time-based
// blind injection). No response shows a person, but the same client sends many requests with injection findings that
// reach the application. A route is watched as a whole too, so that an attacker with many addresses gains nothing.
// Thresholds are per worker. With W workers the first alarm comes, whatever the distribution, within
// W × (threshold - 1) + 1 requests: for one client on one route 4 × 9 + 1 = 37 on four workers, and for any number of
// clients 4 × 24 + 1 = 97. A time-based question takes a second or more, so that ten of them are minutes of work. Windows are rounded outward to buckets. Errs towards an alarm; it refuses nothing.
import type { Client } from "../core/client.ts"
import type { Finding } from "../core/finding.ts"

/** Forwarded requests with injection findings of one client on one route in an hour, in one worker. */
export const INFERENCE_REQUESTS = 10
/** The same of all clients on one route. */
export const INFERENCE_ROUTE_REQUESTS = 25
/** Client and route pairs watched at once; the one that was quiet the longest is forgotten. About 300 bytes each. */
export const INFERENCE_PAIRS_LIMIT = 10_000
/** Routes watched as a whole; apart from the pairs, so that many addresses cannot push a route out. */
export const INFERENCE_ROUTES_LIMIT = 1_000

const BUCKET_MS = 300_000
/** An hour and the bucket that is not full yet. */
const BUCKETS = 13
const HOUR_MS = 3_600_000

/** Detectors whose findings in a forwarded request may be one question of a blind extraction. */
const INJECTION_DETECTORS: ReadonlySet<string> = new Set([
    "sql",
    "expression",
    "nosql",
    "ldap",
    "xpath",
    "command",
    "template",
])

export interface InferenceSignal {
    /** True once an hour for a client on a route, or for a route: tell the owner. */
    readonly raise: boolean
    /** Such requests in the rolling hour, as this worker saw them: of the client, or of the route when that raised. */
    readonly count: number
    /** What raised it. */
    readonly by: "client" | "route" | null
}

export interface InferenceWatch {
    /** Call once for each request that was forwarded; those without injection findings count nothing. */
    note(client: Client, route: string, findings: readonly Finding[], nowMs: number): InferenceSignal
}

export interface InferenceWatchOptions {
    readonly clientRequests?: number
    readonly routeRequests?: number
    readonly pairsLimit?: number
    readonly routesLimit?: number
}

interface Counter {
    readonly buckets: Uint32Array
    newest: number
    raisedMs: number
}

export function createInferenceWatch(options: InferenceWatchOptions = {}): InferenceWatch {
    const clientRequests = options.clientRequests ?? INFERENCE_REQUESTS
    const routeRequests = options.routeRequests ?? INFERENCE_ROUTE_REQUESTS
    const pairs = createCounters(options.pairsLimit ?? INFERENCE_PAIRS_LIMIT)
    const routes = createCounters(options.routesLimit ?? INFERENCE_ROUTES_LIMIT)

    function note(client: Client, route: string, findings: readonly Finding[], nowMs: number): InferenceSignal {
        if (!findings.some(isInjection)) return { raise: false, count: 0, by: null }
        const ofRoute = routes.add(route, nowMs)
        const ofClient = pairs.add(`${client.address}\n${route}`, nowMs)
        const count = total(ofClient)
        if (raises(ofClient, count, clientRequests, nowMs)) {
            ofRoute.raisedMs = Math.max(ofRoute.raisedMs, nowMs) // the owner looks at this route now
            return { raise: true, count, by: "client" }
        }
        const routeCount = total(ofRoute)
        if (raises(ofRoute, routeCount, routeRequests, nowMs)) return { raise: true, count: routeCount, by: "route" }
        return { raise: false, count, by: null }
    }

    return { note }
}

/** Whether a finding may be a question put to the application by injection. */
export function isInjection(finding: Finding): boolean {
    return INJECTION_DETECTORS.has(finding.detector)
}

interface Counters {
    readonly add: (key: string, nowMs: number) => Counter
}

/** Counters by key; a Map keeps the order in which keys were last set, so its first is the one to forget. */
function createCounters(limit: number): Counters {
    const known = new Map<string, Counter>()
    function add(key: string, nowMs: number): Counter {
        const counter = known.get(key) ?? {
            buckets: new Uint32Array(BUCKETS),
            newest: bucketOf(nowMs),
            raisedMs: Number.NEGATIVE_INFINITY,
        }
        known.delete(key)
        known.set(key, counter)
        if (known.size > limit) known.delete(known.keys().next().value ?? key)
        addNow(counter, nowMs)
        return counter
    }
    return { add }
}

/** A clock that was set back counts into the newest bucket. */
function addNow(counter: Counter, nowMs: number): void {
    const bucket = Math.max(bucketOf(nowMs), counter.newest)
    const steps = Math.min(bucket - counter.newest, BUCKETS)
    for (let step = 1; step <= steps; step++) counter.buckets[(counter.newest + step) % BUCKETS] = 0
    counter.newest = bucket
    const at = bucket % BUCKETS
    counter.buckets[at] = (counter.buckets[at] ?? 0) + 1
}

function raises(counter: Counter, count: number, threshold: number, nowMs: number): boolean {
    if (count < threshold || Math.abs(nowMs - counter.raisedMs) < HOUR_MS) return false
    counter.raisedMs = nowMs
    return true
}

function total(counter: Counter): number {
    return counter.buckets.reduce((sum, count) => sum + count, 0)
}

function bucketOf(nowMs: number): number {
    return Math.max(0, Math.floor(nowMs / BUCKET_MS))
}
