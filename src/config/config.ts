import type { Mode } from "../core/decision.ts"
import type { Field } from "../core/fields.ts"
import type { Limits } from "../core/limits.data.ts"

/** What a gate and its server run with: the configuration file and the command line, parsed once (load-config.ts). */
export interface SekishoConfig extends SiteSettings {
    /** In front of the application, or in its process; there nothing is listened on and `upstream` names nobody. */
    readonly place: "gate" | "application"
    readonly dataDir: string
    readonly listen: ListenAddress
    /** null: HTTP without TLS. */
    readonly tls: TlsConfig | null
    readonly hardening: HardeningConfig
    /** Several sites, told apart by the host a request names; empty: the settings above serve every host. */
    readonly sites: readonly SiteConfig[]
    /** Health and figures of the gate itself; null: not served. */
    readonly metrics: { readonly listen: ListenAddress } | null
    /** Module that every worker imports before it listens: registers an OpenTelemetry SDK, say. */
    readonly telemetryModule: string | null
    /** False (`--no-behaviour`): every request is judged alone: no breaker, no campaign; metering goes on. */
    readonly behaviour: boolean
    readonly workers: number
    /** CIDR ranges or addresses whose X-Forwarded-For is believed. Empty: none is. */
    readonly trustedProxies: readonly string[]
    readonly limits: Limits
    readonly spool: SpoolConfig
    readonly alerts: AlertConfig
    /** Person key, outside the data folder; null: the default place for this installation. */
    readonly keyFile: string | null
    readonly retention: RetentionConfig
    readonly evidence: EvidenceConfig
    readonly control: ControlConfig
    readonly journal: JournalConfig
}

export interface JournalConfig {
    /** Stamps of an authority of time on how far the journal went (RFC 3161); null: none. */
    readonly timestamps: TimestampConfig | null
}

export interface TimestampConfig {
    /** HTTP or HTTPS. */
    readonly url: string
    /** PEM file of the authority's root certificate; none but these are trusted. */
    readonly ca: string
    /** Least time between two stamps. */
    readonly everyHours: number
}

/** Days that a kind of record is kept; null or absent: until the owner says otherwise. */
export interface RetentionConfig {
    /** Headers of all requests, and the requests that no scope needs. */
    readonly requestsDays: number
    readonly exposuresDays?: number | null
    readonly findingsDays?: number | null
    readonly eventsDays?: number | null
    /** Evidence segments, by their newest transaction. */
    readonly evidenceDays: number
}

/** What of it the ledger keeps; evidence is the gate's. */
export type LedgerRetention = Omit<RetentionConfig, "evidenceDays">

export interface EvidenceConfig {
    /** age, two or more; null: those that `sekisho init` noted, and without them none is kept. */
    readonly recipients: readonly string[] | null
    /** Share of transactions that are kept without any finding, 0…1. */
    readonly sample: number
}

/** What may differ from site to site. */
export interface SiteSettings {
    readonly upstream: UpstreamConfig
    readonly mode: Mode
    readonly breaker: BreakerConfig
    readonly onFault: {
        /** A request that could not be judged. */
        readonly inbound: FaultMode
        /** A response that could not be read: `open` until the cap for unreadable bytes, then closed. */
        readonly outbound: FaultMode
    }
    /** Shown on the page of a stopped function. */
    readonly contact: { readonly ja: string; readonly en: string } | null
    /** Requests that another site's page makes a signed-in visitor's browser send. */
    readonly crossSite: CrossSiteConfig
    /** Routes whose bodies are held whole, up to limits.fullHoldBytes, until their verdict; with `/*` all below. */
    readonly fullHold: readonly string[]
    /** Fields that leave as `●●●` in answers of some routes. */
    readonly mask: readonly MaskConfig[]
    /** Cookie whose value names the account, where the owner configured one. */
    readonly accountCookie: string | null
}

export interface MaskConfig {
    /** With `/*` all below. */
    readonly route: string
    readonly fields: readonly Field[]
    /** `propose`: nothing is changed; answers that would be are counted. */
    readonly mode: Hardening
}

export interface CrossSiteConfig {
    readonly mode: Mode | "off"
    /** Origins that may post here (a payment service, say); lower case. */
    readonly trustedOrigins: readonly string[]
    /** Routes that anybody's page may post to (the return of a sign-in, say); with `/*` all below. */
    readonly routes: readonly string[]
}

export interface SiteConfig extends SiteSettings {
    /** Stands before its routes: `shop:/comment`. */
    readonly name: string
    /** Lower case, without port; `*.example.jp` for all below, `*` for what no other site names. */
    readonly hosts: readonly string[]
}

export interface UpstreamConfig {
    /** `http://HOST:PORT`, `https://HOST:PORT` or `unix:/PATH`; the first that can be reached, or each in turn. */
    readonly urls: readonly string[]
    readonly balance: "failover" | "round-robin"
    /** PEM file of the authorities that sign for https; null: the system's. */
    readonly caFile: string | null
}

export interface ListenAddress {
    readonly host: string
    readonly port: number
}

export interface TlsConfig {
    /** PEM files; each serves the names in it, the first whatever no other is for. Read again on reload. */
    readonly certificates: readonly { readonly certFile: string; readonly keyFile: string }[]
    /** Certificates that are had from an authority by RFC 8555. */
    readonly acme: AcmeConfig | null
    /** A second door without TLS: redirects, and answers the authority's challenges; null: none. */
    readonly plainListen: ListenAddress | null
}

export interface AcmeConfig {
    readonly directoryUrl: string
    readonly email: string | null
    readonly hosts: readonly string[]
    /** PEM file of the authority that signs for the directory itself; null: the system's. */
    readonly caFile: string | null
}

/** `propose`: seen, counted and told, with what enforcing would change. */
export type Hardening = "off" | "propose" | "enforce"

/** Against eavesdropping: what an application forgot, the gate can add. */
export interface HardeningConfig {
    /** HTTP is answered with a redirect to HTTPS. */
    readonly https: Hardening
    /** Strict-Transport-Security (RFC 6797). */
    readonly hsts: Hardening
    readonly hstsSeconds: number
    /** Secure, SameSite, and HttpOnly for sessions. */
    readonly cookies: Hardening
    /** `private, no-store` where persons were met before the head left (RFC 9111). */
    readonly caches: Hardening
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
