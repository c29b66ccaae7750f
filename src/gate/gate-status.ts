import { breakerUsage, type BreakerUsage } from "../behaviour/breaker/usage.ts"
import type { BreakerMemory } from "../behaviour/breaker/breaker.ts"
import type { BreakerConfig, Hardening, HardeningConfig, SekishoConfig } from "../config/config.ts"
import type { Bypass, ControlStore } from "./control/control-store.ts"
import type { Stop } from "./control/stops.ts"
import type { DecoysStatus } from "./decoys/decoys-status.ts"
import type { EvidenceStatus } from "./evidence/main-evidence.ts"
import type { CookieProposal } from "./hardening/harden-answer.ts"
import type { Proposals } from "./hardening/proposals.ts"
import type { PublicStatus } from "./public-persons/public-control.ts"
import type { RulesAnswer } from "./rules/rule-control.ts"
import { type RulesStatus, rulesStatus } from "./rules/rules-status.ts"
import type { TimestampStatus } from "./timestamps/stamper.ts"
import type { WorkerCounters } from "./worker-counters.ts"
import type { Workers } from "./workers.ts"

/** Where requests come in: at a door of ours, or in the application's own process. */
export type Entrance =
    | {
          readonly place: "gate"
          readonly listen: { readonly host: string; readonly port: number }
          readonly scheme: "http" | "https"
          readonly upstream: string
      }
    | {
          readonly place: "application"
          /** What goes in and out of that process without being seen. */
          readonly unseen: readonly Unseen[]
      }

/** `upgrades`: the application's server takes WebSockets, and not through us. */
export type Unseen = "upgrades"

/** What `GET /status` and `sekisho status` say. */
export type GateStatus = Entrance & GateState

export interface GateState {
    readonly pid: number
    readonly startedMs: number
    readonly mode: SekishoConfig["mode"]
    readonly behaviour: boolean
    readonly breaker: BreakerConfig
    /** Empty: the settings above are every host's. */
    readonly sites: readonly SiteStatus[]
    readonly tables: BreakerUsage
    readonly bypass: Bypass
    readonly stops: readonly Stop[]
    readonly rules: RulesStatus
    readonly decoys: DecoysStatus
    readonly publicPersons: PublicStatus
    readonly evidence: EvidenceStatus
    readonly timestamps: TimestampStatus
    readonly workersWanted: number
    readonly workersAlive: number
    readonly workers: readonly WorkerCounters[]
    readonly onFault: SekishoConfig["onFault"]
    readonly durability: SekishoConfig["spool"]["durability"]
    readonly hardening: HardeningConfig & { readonly weakCookies: readonly CookieProposal[] }
    /** Rules of `mask`, of all sites. */
    readonly mask: MaskRules
}

export interface SiteStatus {
    readonly name: string
    readonly mode: SekishoConfig["mode"]
    readonly breaker: BreakerConfig
}

export interface MaskRules {
    readonly proposed: number
    readonly enforced: number
}

/** Where requests go, for people: the one application, or each site's. */
export function upstreamWords({ upstream, sites }: SekishoConfig): string {
    const own = upstream.urls.join(", ")
    const named = sites.map((site) => `${site.name}: ${site.upstream.urls.join(", ")}`)
    return [...(own === "" ? [] : [own]), ...named].join("; ")
}

export interface StatusSource {
    readonly config: SekishoConfig
    readonly startedMs: number
    readonly store: ControlStore
    readonly rules: RulesAnswer
    readonly decoys: DecoysStatus
    readonly publicPersons: PublicStatus
    readonly workers: Workers
    readonly breaker: BreakerMemory
    readonly proposals: Proposals
    readonly evidence: EvidenceStatus
    readonly timestamps: TimestampStatus
}

export function statusOf(entrance: Entrance, source: StatusSource): GateStatus {
    const { config, startedMs, store, rules, decoys, publicPersons, workers, breaker, proposals, evidence } = source
    return {
        ...entrance,
        pid: process.pid,
        startedMs,
        mode: config.mode,
        behaviour: config.behaviour,
        breaker: config.breaker,
        sites: config.sites.map(({ name, mode, breaker: caps }) => ({ name, mode, breaker: caps })),
        tables: breakerUsage(breaker),
        bypass: store.bypass(),
        stops: store.stops(),
        rules: rulesStatus(rules),
        decoys,
        publicPersons,
        evidence,
        timestamps: source.timestamps,
        workersWanted: config.workers,
        workersAlive: workers.alive(),
        workers: workers.counters(),
        onFault: config.onFault,
        durability: config.spool.durability,
        hardening: { ...config.hardening, weakCookies: proposals.cookies() },
        mask: maskRules(config),
    }
}

function maskRules({ mask, sites }: SekishoConfig): MaskRules {
    const rules = [...mask, ...sites.flatMap((site) => site.mask)]
    const count = (wanted: Hardening): number => rules.filter(({ mode }) => mode === wanted).length
    return { proposed: count("propose"), enforced: count("enforce") }
}
