// Whether an application can be reached, from what happened to our connections: after some failures in a row it is left
// alone for a while that doubles, and one request tries it again. Pure; time is an argument.

/** Failures in a row after which it counts as down. */
const FAILURES_UNTIL_DOWN = 2
const FIRST_REST_MS = 1_000
const LONGEST_REST_MS = 30_000

export interface Health {
    readonly failures: number
    /** Not to be tried before; 0: healthy. */
    readonly restsUntilMs: number
}

export const HEALTHY: Health = { failures: 0, restsUntilMs: 0 }

export function afterFailure(health: Health, nowMs: number): Health {
    const failures = health.failures + 1
    if (failures < FAILURES_UNTIL_DOWN) return { failures, restsUntilMs: 0 }
    const restMs = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (failures - FAILURES_UNTIL_DOWN))
    return { failures, restsUntilMs: nowMs + restMs }
}

export function isAvailable(health: Health, nowMs: number): boolean {
    return health.restsUntilMs <= nowMs
}
