import type { Mode } from "../core/decision.ts"
import type { Field } from "../core/fields.ts"
import type { LimitName } from "../core/limits.data.ts"
import type { FaultMode, Hardening } from "./config.ts"

/** What sekisho.config.ts or .yaml may say: everything is optional. config.ts says what each means. */
export interface ConfigFile extends SiteInput {
    /** `HOST:PORT`, `[v6]:PORT` or `PORT` (on loopback). */
    readonly listen?: string | undefined
    readonly tls?: TlsInput | undefined
    readonly hardening?:
        | {
              readonly https?: Hardening | undefined
              readonly hsts?: Hardening | undefined
              readonly hstsSeconds?: number | undefined
              readonly cookies?: Hardening | undefined
              readonly caches?: Hardening | undefined
          }
        | undefined
    readonly sites?: readonly (SiteInput & { readonly name: string; readonly hosts: readonly string[] })[] | undefined
    readonly metrics?: { readonly listen: string } | undefined
    readonly telemetryModule?: string | undefined
    readonly behaviour?: boolean | undefined
    readonly workers?: number | undefined
    readonly trustedProxies?: readonly string[] | undefined
    readonly limits?: { readonly [Name in LimitName]?: number | undefined } | undefined
    readonly spool?:
        | { readonly durability?: "process" | "machine" | undefined; readonly onFull?: FaultMode | undefined }
        | undefined
    readonly alerts?:
        | { readonly webhook?: { readonly url: string } | undefined; readonly smtp?: SmtpInput | undefined }
        | undefined
    readonly keyFile?: string | undefined
    readonly control?: { readonly url?: string | undefined; readonly passwordEnv?: string | undefined } | undefined
    readonly retention?:
        | {
              readonly requestsDays?: number | undefined
              readonly exposuresDays?: number | undefined
              readonly findingsDays?: number | undefined
              readonly eventsDays?: number | undefined
              readonly evidenceDays?: number | undefined
          }
        | undefined
    readonly journal?:
        | {
              readonly timestamps?:
                  | { readonly url: string; readonly ca: string; readonly everyHours?: number | undefined }
                  | undefined
          }
        | undefined
    readonly evidence?:
        | { readonly recipients?: readonly string[] | undefined; readonly sample?: number | undefined }
        | undefined
}

/** What a site may say for itself; what it leaves out is as for the gate. */
export interface SiteInput {
    readonly upstream?: string | readonly string[] | undefined
    readonly balance?: "failover" | "round-robin" | undefined
    readonly upstreamCaFile?: string | undefined
    readonly mode?: Mode | undefined
    readonly breaker?:
        | {
              readonly enforce?: boolean | undefined
              readonly persons?: WindowCapsInput | undefined
              readonly unreadableBytes?: WindowCapsInput | undefined
          }
        | undefined
    readonly onFault?:
        | { readonly inbound?: FaultMode | undefined; readonly outbound?: FaultMode | undefined }
        | undefined
    readonly contact?: { readonly ja: string; readonly en: string } | undefined
    readonly crossSite?:
        | {
              readonly mode?: Mode | "off" | undefined
              readonly trustedOrigins?: readonly string[] | undefined
              readonly routes?: readonly string[] | undefined
          }
        | undefined
    readonly fullHold?: readonly string[] | undefined
    readonly mask?: readonly MaskInput[] | undefined
    readonly accountCookie?: string | undefined
}

export interface MaskInput {
    readonly route: string
    readonly fields: readonly (Field | "all")[]
    readonly mode?: Hardening | undefined
}

export interface TlsInput {
    readonly certificates?: readonly { readonly certFile: string; readonly keyFile: string }[] | undefined
    readonly acme?:
        | {
              readonly directoryUrl?: string | undefined
              readonly email?: string | undefined
              readonly hosts: readonly string[]
              readonly caFile?: string | undefined
              /** The owner has read the authority's terms. */
              readonly termsAgreed: true
          }
        | undefined
    readonly plainListen?: string | undefined
}

/** A window that is left out is not capped. */
export interface WindowCapsInput {
    readonly hour?: number | null | undefined
    readonly day?: number | null | undefined
    readonly month?: number | null | undefined
}

export interface SmtpInput {
    readonly host: string
    readonly port?: number | undefined
    readonly secure?: boolean | undefined
    readonly user?: string | undefined
    readonly passwordEnv?: string | undefined
    readonly from: string
    readonly to: readonly string[]
}
