import type { Mode } from "../core/decision.ts"
import type { Limits } from "../core/limits.data.ts"

/** What a gate and its server run with: the configuration file and the command line, parsed once (load-config.ts). */
export interface SekishoConfig {
    readonly dataDir: string
    /** Origin of the application, `http://host:port`. */
    readonly upstream: string
    readonly listen: { readonly host: string; readonly port: number }
    readonly mode: Mode
    /** False (`--no-behaviour`): every request is judged alone: no breaker, no campaign; metering goes on. */
    readonly behaviour: boolean
    readonly workers: number
    /** CIDR ranges or addresses whose X-Forwarded-For is believed. Empty: none is. */
    readonly trustedProxies: readonly string[]
    readonly breaker: BreakerConfig
    readonly limits: Limits
    readonly spool: SpoolConfig
    readonly onFault: {
        /** A request that could not be judged. */
        readonly inbound: FaultMode
        /** A response that could not be read: `open` until the cap for unreadable bytes, then closed. */
        readonly outbound: FaultMode
    }
    /** Shown on the page of a stopped function. */
    readonly contact: { readonly ja: string; readonly en: string } | null
    /** Cookie whose value names the account, where the owner configured one. */
    readonly accountCookie: string | null
    readonly alerts: AlertConfig
    /** Person key, outside the data folder; null: the default place for this installation. */
    readonly keyFile: string | null
    readonly retention: { readonly requestsDays: number }
    readonly control: ControlConfig
}

/** Where incidents are kept. */
export interface ControlConfig {
    /** A PostgreSQL server, without the password; null: embedded, in the data folder. */
    readonly url: string | null
    /** Name of the environment variable that holds the password. */
    readonly passwordEnv: string | null
}

export type FaultMode = "open" | "closed"

export interface BreakerConfig {
    /** False: caps are proposed and reported, never enforced. `--breaker N` enforces. */
    readonly enforce: boolean
    /** Distinct persons a client (address, session and account, each by itself) may receive. */
    readonly persons: WindowCaps
    /** Response bytes that no reader understands, per client. */
    readonly unreadableBytes: WindowCaps
}

/** null: not capped in this window. */
export interface WindowCaps {
    readonly hour: number | null
    readonly day: number | null
    readonly month: number | null
}

export interface SpoolConfig {
    readonly durability: "process" | "machine"
    /** When the spool reaches limits.spoolBytes: `closed` refuses responses that show persons, `open` lets them pass uncounted. */
    readonly onFull: FaultMode
}

export interface AlertConfig {
    readonly webhook: { readonly url: string } | null
    readonly smtp: {
        readonly host: string
        readonly port: number
        readonly secure: boolean
        readonly user: string | null
        /** Name of the environment variable that holds the password: it is never in the file. */
        readonly passwordEnv: string | null
        readonly from: string
        readonly to: readonly string[]
    } | null
}
