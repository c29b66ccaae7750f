// What the watch says of a component. Pure: records and the day come in as values.

/** One package that somebody runs. */
export interface Component {
    /** As its ecosystem writes it, e.g. `org.apache.struts:struts2-core`; a bare artifact name where no more is known. */
    readonly name: string
    readonly version: string
    /** OSV's name, e.g. `Maven`; null where the source does not say. */
    readonly ecosystem: string | null
}

/**
 * How sure it is that a component is what it is called: a list or `pom.properties` declares it; a manifest names it in words
 * of its own; the name of a file only suggests it.
 */
export type Evidence = "declared" | "manifest" | "file-name"

export interface ListedComponent extends Component {
    readonly evidence: Evidence
    /** Where the list names it, e.g. `components[3]`, `line 12`, `app.war!/WEB-INF/lib/a-1.0.jar`. */
    readonly place: string
}

/**
 * `range`: a requirement, not a version; `variable`: a placeholder that is filled in elsewhere; `source`: a path or a
 * repository instead of a release; `purl`: no package URL; `transitive`: what the
 * list does not name because it is inherited or brought along; `unreadable`, `too-deep`, `too-big`: an archive that was not read.
 */
export type UnresolvedReason =
    | "no-name"
    | "no-version"
    | "range"
    | "variable"
    | "source"
    | "purl"
    | "transitive"
    | "unreadable"
    | "too-deep"
    | "too-big"

/** Named, but it cannot be checked: never to be read as safe. */
export interface Unresolved {
    readonly name: string
    readonly place: string
    readonly why: UnresolvedReason
}

export interface ComponentList {
    readonly components: readonly ListedComponent[]
    readonly unresolved: readonly Unresolved[]
}

/** One record of an OSV feed, the part that is used. Source: ossf.github.io/osv-schema. */
export interface OsvRecord {
    readonly id: string
    /** Other names of the same weakness; the one it comes from (`upstream`) among them. */
    readonly aliases: readonly string[]
    /** RFC 3339; null where the record has none. */
    readonly published: string | null
    /** `database_specific.nvd_published_at`, RFC 3339. */
    readonly nvdPublished: string | null
    readonly withdrawn: boolean
    readonly severity: Severity | null
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
    | { readonly kind: "limit"; readonly version: string }

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

export type Severity = "critical" | "high" | "medium" | "low"

/** One weakness of one component: what several records say of it under their names for it. */
export interface WatchFinding {
    /** CVE ids first; at least one. */
    readonly ids: readonly string[]
    readonly affected: "affected" | "not-checked"
    readonly kev: KevEntry | null
    /** Earliest of all known dates, `YYYY-MM-DD`; null where no date is known. */
    readonly knownSince: string | null
    /** First repaired version of the line that is run, as each record names it; none where none is named. */
    readonly fixedIn: readonly string[]
    readonly severity: Severity | null
}

/** What the gate does with a request, asked at that moment. */
export type GateVerdict =
    | { readonly kind: "refused"; readonly by: "detector" | "patch"; readonly techniques: readonly string[] }
    | { readonly kind: "passed" }

/** A request that tries one published weakness, and an honest one that comes near. */
export interface AdvisoryProof {
    readonly id: string
    /** CVE ids. */
    readonly advisories: readonly string[]
    readonly source: string
    /** Raw HTTP/1.1 with LF. It does no more than name a marker. */
    readonly attack: string
    readonly benign: string
    /** What a gate as shipped does with the attack now; a test holds it. */
    readonly expected: GateVerdict["kind"]
}
