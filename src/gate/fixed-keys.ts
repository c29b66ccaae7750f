// What of a configuration is read once, at the start: the rest may change while the gate runs.
import { isDeepStrictEqual } from "node:util"
import type { SekishoConfig } from "../config/config.ts"
import type { LimitName } from "../core/limits.data.ts"

/** Addresses and threads exist already, and what lies on the disk stays where it is. */
const FIXED_KEYS = [
    "dataDir",
    "listen",
    "metrics",
    "telemetryModule",
    "workers",
    "spool",
    "keyFile",
    "evidence",
] as const satisfies readonly (keyof SekishoConfig)[]

/** Limits of what a worker has once, for all its exchanges. */
const FIXED_LIMITS = [
    "bodyMemoryBytes",
    "clientCpuMsPerSecond",
    "evidenceRequestBytes",
    "evidenceResponseBytes",
    "evidenceMemoryBytes",
    "evidenceSegmentBytes",
    "evidenceDiskBytes",
    "holdMemoryBytes",
    "spoolBytes",
] as const satisfies readonly LimitName[]

export interface MergedConfig {
    /** The new one, but for what is fixed. */
    readonly merged: SekishoConfig
    /** Keys that differ and need a restart. */
    readonly fixed: readonly string[]
}

export function withFixedKeys(current: SekishoConfig, next: SekishoConfig): MergedConfig {
    const fixed: string[] = FIXED_KEYS.filter((key) => !isDeepStrictEqual(current[key], next[key]))
    const kept = Object.fromEntries(FIXED_KEYS.map((key) => [key, current[key]]))
    for (const name of FIXED_LIMITS) if (current.limits[name] !== next.limits[name]) fixed.push(`limits.${name}`)
    const keptLimits = Object.fromEntries(FIXED_LIMITS.map((name) => [name, current.limits[name]]))
    const doors = doorsOf(current)
    const sameDoors = isDeepStrictEqual(doors, doorsOf(next))
    if (!sameDoors) fixed.push("tls")
    return {
        merged: {
            ...next,
            ...kept,
            limits: { ...next.limits, ...keptLimits },
            tls: sameDoors ? next.tls : current.tls,
        },
        fixed,
    }
}

/** Which doors there are; what certificates they show may change. */
function doorsOf({ tls }: SekishoConfig): unknown {
    return tls === null ? null : tls.plainListen
}
