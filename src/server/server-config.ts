// What `sekisho guard` gives the server it starts: JSON in SEKISHO_SERVER, already parsed once by the gate, checked
// again here because a process boundary is an edge.
import { z } from "zod"
import type { AlertConfig, ControlConfig, LedgerRetention } from "../config/config.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"

export interface ServerConfig {
    /** Absolute path of the data folder. */
    readonly dataDir: string
    readonly alerts: AlertConfig
    readonly retention: LedgerRetention
    readonly control: ControlConfig
    /** Named at the end of an alert. */
    readonly contact: { readonly ja: string; readonly en: string } | null
}

/** No error code looks like this: the catalogue's test reads every SEKISHO_SERVER_… in the source as one. */
export const SERVER_CONFIG_VARIABLE = "SEKISHO_SERVER"

const DEFAULT_REQUESTS_DAYS = 90

const Alerts = z.object({
    webhook: z.object({ url: z.url() }).nullable(),
    smtp: z
        .object({
            host: z.string().min(1),
            port: z.int().min(1).max(65_535),
            secure: z.boolean(),
            user: z.string().nullable(),
            passwordEnv: z.string().nullable(),
            from: z.string().min(1),
            to: z.array(z.string().min(1)).min(1),
        })
        .nullable(),
})

export const EMBEDDED_CONTROL: ControlConfig = { url: null, passwordEnv: null }
export const NO_ALERTS: AlertConfig = { webhook: null, smtp: null }

const Days = z.int().min(1).nullable().default(null)

const Schema = z.object({
    dataDir: z.string().min(1),
    alerts: Alerts.default({ webhook: null, smtp: null }),
    retention: z
        .object({ requestsDays: z.int().min(1), exposuresDays: Days, findingsDays: Days, eventsDays: Days })
        .default({ requestsDays: DEFAULT_REQUESTS_DAYS, exposuresDays: null, findingsDays: null, eventsDays: null }),
    control: z.object({ url: z.string().nullable(), passwordEnv: z.string().nullable() }).default(EMBEDDED_CONTROL),
    contact: z.object({ ja: z.string(), en: z.string() }).nullable().default(null),
})

/** @throws SekishoError SEKISHO_CONFIG_INVALID */
export function parseServerConfig(json: string | undefined): ServerConfig {
    try {
        return Schema.parse(JSON.parse(json ?? ""))
    } catch (cause) {
        throw new SekishoError("SEKISHO_CONFIG_INVALID", {}, cause)
    }
}
