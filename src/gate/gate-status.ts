import { breakerUsage, type BreakerUsage } from "../behaviour/breaker/usage.ts"
import type { BreakerMemory } from "../behaviour/breaker/breaker.ts"
import type { BreakerConfig, HardeningConfig, SekishoConfig } from "../config/config.ts"
import type { Bypass, ControlStore } from "./control/control-store.ts"
import type { Stop } from "./control/stops.ts"
import type { CookieProposal } from "./hardening/harden-answer.ts"
import type { Proposals } from "./hardening/proposals.ts"
import type { Supervisor } from "./supervisor.ts"
import type { WorkerCounters } from "./worker-counters.ts"

/** What `GET /status` and `sekisho status` say. */
export interface GateStatus {
    readonly pid: number
    readonly startedMs: number
    readonly listen: { readonly host: string; readonly port: number }
    readonly scheme: "http" | "https"
    readonly upstream: string
    readonly mode: SekishoConfig["mode"]
    readonly behaviour: boolean
    readonly breaker: BreakerConfig
    readonly tables: BreakerUsage
    readonly bypass: Bypass
    readonly stops: readonly Stop[]
    readonly workersWanted: number
    readonly workersAlive: number
    readonly workers: readonly WorkerCounters[]
    readonly onFault: SekishoConfig["onFault"]
    readonly durability: SekishoConfig["spool"]["durability"]
    readonly hardening: HardeningConfig & { readonly weakCookies: readonly CookieProposal[] }
}

/** Where requests go, for people: the one application, or each site's. */
export function upstreamWords({ upstream, sites }: SekishoConfig): string {
    const own = upstream.urls.join(", ")
    const named = sites.map((site) => `${site.name}: ${site.upstream.urls.join(", ")}`)
    return [...(own === "" ? [] : [own]), ...named].join("; ")
}

export function statusOf(
    config: SekishoConfig,
    startedMs: number,
    store: ControlStore,
    workers: Supervisor,
    breaker: BreakerMemory,
    proposals: Proposals,
): GateStatus {
    return {
        pid: process.pid,
        startedMs,
        listen: { host: config.listen.host, port: workers.ports[0] ?? 0 },
        scheme: config.tls === null ? "http" : "https",
        upstream: upstreamWords(config),
        mode: config.mode,
        behaviour: config.behaviour,
        breaker: config.breaker,
        tables: breakerUsage(breaker),
        bypass: store.bypass(),
        stops: store.stops(),
        workersWanted: config.workers,
        workersAlive: workers.alive(),
        workers: workers.counters(),
        onFault: config.onFault,
        durability: config.spool.durability,
        hardening: { ...config.hardening, weakCookies: proposals.cookies() },
    }
}
