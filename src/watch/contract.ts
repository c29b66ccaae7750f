// What the watch says of a component. Pure: records and the day come in as values.

/** One package that somebody runs. */
export interface Component {
    /** As its ecosystem writes it, e.g. `org.apache.struts:struts2-core`; a bare artifact name where no more is known. */
    readonly name: string
    readonly version: string
    /** OSV's name, e.g. `Maven`; null where the source does not say. */
    readonly ecosystem: string | null
}

/** One record of an OSV feed, the part that is used. Source: ossf.github.io/osv-schema. */
export interface OsvRecord {
    readonly id: string
    readonly aliases: readonly string[]
    /** RFC 3339; null where the record has none. */
    readonly published: string | null
    /** `database_specific.nvd_published_at`, RFC 3339. */
    readonly nvdPublished: string | null
    readonly withdrawn: boolean
    readonly affected: readonly OsvAffected[]
}

export interface OsvAffected {
    readonly ecosystem: string
    readonly name: string
    readonly versions: readonly string[]
    readonly ranges: readonly OsvRange[]
}

export interface OsvRange {
    readonly type: string
    readonly events: readonly OsvEvent[]
}

export type OsvEvent =
    | { readonly kind: "introduced"; readonly version: string }
    | { readonly kind: "fixed"; readonly version: string }
    | { readonly kind: "last-affected"; readonly version: string }

/** One entry of CISA's catalogue of known exploited vulnerabilities. */
export interface KevEntry {
    readonly cve: string
    /** `YYYY-MM-DD` */
    readonly added: string
    /** `YYYY-MM-DD` */
    readonly due: string
    readonly ransomware: "known" | "unknown"
}

/** `not-checked`: the version or the order of its ecosystem is not known; never to be read as safe. */
export type Affected = "affected" | "not-affected" | "not-checked"

export interface WatchFinding {
    readonly advisory: OsvRecord
    readonly affected: "affected" | "not-checked"
    readonly kev: KevEntry | null
    /** Earliest of all known dates, `YYYY-MM-DD`; null where no date is known. */
    readonly knownSince: string | null
}

/** What the gate does with a request, asked at that moment. */
export type GateVerdict =
    | { readonly kind: "refused"; readonly by: "detector" | "patch"; readonly techniques: readonly string[] }
    | { readonly kind: "passed" }
export type JudgeRequest = (raw: Uint8Array) => GateVerdict

/** A request that tries one published weakness, and an honest one that comes near. */
export interface AdvisoryProof {
    readonly id: string
    /** CVE ids. */
    readonly advisories: readonly string[]
    readonly source: string
    /** Raw HTTP/1.1 with LF. It does no more than name a marker. */
    readonly attack: string
    readonly benign: string
}
