// The VERIS vocabulary (https://verisframework.org, schema 1.3.7), as far as a record of the library needs it. A document from
// elsewhere may hold more; it is kept whole (IncidentRecord.veris).

export const VERIS_SCHEMA_VERSION = "1.3.7"

export interface VerisAction {
    readonly variety: readonly string[]
    readonly vector?: readonly string[]
}

export interface VerisActor {
    readonly variety?: readonly string[]
    readonly motive?: readonly string[]
    readonly country?: readonly string[]
    /** A partner's industry. */
    readonly industry?: string
}

export interface VerisData {
    readonly variety: string
    readonly amount?: number
}

export const VERIS_ACTIONS = [
    "hacking",
    "malware",
    "social",
    "misuse",
    "physical",
    "error",
    "environmental",
    "unknown",
] as const
export type VerisActionName = (typeof VERIS_ACTIONS)[number]

/** One incident as VERIS JSON. Absent means not known, as everywhere in the library. */
export interface VerisIncident {
    readonly schema_version: string
    readonly incident_id: string
    readonly source_id: string
    readonly security_incident: "Confirmed" | "Suspected" | "Near miss" | "False positive"
    readonly summary?: string
    /** The articles, separated by `; `. */
    readonly reference?: string
    readonly timeline: {
        /** The schema asks for a year; it is left out where no article tells it. */
        readonly incident: {
            readonly year?: number
            readonly month?: number
            readonly day?: number
            readonly time?: string
        }
        readonly discovery?: { readonly unit: string; readonly value?: number }
    }
    readonly victim: {
        readonly victim_id?: string
        readonly industry: string
        readonly country: readonly string[]
        readonly employee_count: string
        readonly government?: readonly string[]
    }
    readonly actor: Readonly<Partial<Record<"external" | "internal" | "partner" | "unknown", VerisActor>>>
    readonly action: Readonly<Partial<Record<VerisActionName, VerisAction>>>
    readonly asset: {
        readonly assets: readonly { readonly variety: string; readonly amount?: number }[]
        readonly cloud?: readonly string[]
    }
    readonly attribute: {
        readonly confidentiality?: {
            readonly data_disclosure: "Yes" | "Potentially" | "No" | "Unknown"
            readonly data_total?: number
            readonly data?: readonly VerisData[]
            readonly data_victim?: readonly string[]
            readonly state?: readonly string[]
        }
        readonly integrity?: { readonly variety: readonly string[] }
        readonly availability?: { readonly variety: readonly string[] }
    }
    readonly discovery_method: Readonly<
        Partial<
            Record<
                "external" | "internal" | "partner" | "unknown" | "other",
                { readonly variety?: readonly string[] } | boolean
            >
        >
    >
    readonly plus?: Readonly<Record<string, unknown>>
}
