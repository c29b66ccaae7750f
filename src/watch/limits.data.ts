// Bounds of the watch: what foreign lists, archives and advisories can grow. docs/watch.md has this table.

export interface WatchLimit {
    readonly value: number
    readonly unit: "bytes" | "count" | "units"
    readonly why: string
    /** Code of the outcome; null where it is told in the answer instead. */
    readonly code: string | null
}

export const WATCH_LIMITS = {
    listBytes: {
        value: 67_108_864,
        unit: "bytes",
        why: "a list of components, or a JSON file of advisories",
        code: "SEKISHO_WATCH_LIMIT",
    },
    yamlBytes: {
        value: 16_777_216,
        unit: "bytes",
        why: "a list that is YAML, whose parser is the slowest",
        code: "SEKISHO_WATCH_LIMIT",
    },
    components: {
        value: 200_000,
        unit: "count",
        why: "components of one question, and entries of one list",
        code: "SEKISHO_WATCH_LIMIT",
    },
    listDepth: {
        value: 64,
        unit: "count",
        why: "components within components, elements of XML within each other",
        code: "SEKISHO_WATCH_LIMIT",
    },
    xmlElements: { value: 2_000_000, unit: "count", why: "elements of one XML file", code: "SEKISHO_WATCH_LIMIT" },
    textUnits: {
        value: 2_048,
        unit: "units",
        why: "a name, a version or a package URL in a list",
        code: "SEKISHO_WATCH_LIST_INVALID",
    },
    versionUnits: {
        value: 256,
        unit: "units",
        why: "a version that is compared; what npm's own order takes",
        code: null,
    },
    archiveEntries: { value: 1_000_000, unit: "count", why: "entries of one archive", code: "SEKISHO_WATCH_LIMIT" },
    archiveDepth: {
        value: 3,
        unit: "count",
        why: "archives within archives: ear, war, jar; a deeper one is told as not read",
        code: null,
    },
    archiveInflatedBytes: {
        value: 1_073_741_824,
        unit: "bytes",
        why: "what is unpacked of one file, nested archives with it; the rest is told as not read",
        code: null,
    },
    nestedArchiveBytes: {
        value: 134_217_728,
        unit: "bytes",
        why: "an archive within an archive, unpacked; a larger one is told as not read",
        code: null,
    },
    archiveTextBytes: {
        value: 1_048_576,
        unit: "bytes",
        why: "a manifest or pom.properties; a larger one is told as not read",
        code: null,
    },
    folderFiles: {
        value: 200_000,
        unit: "count",
        why: "files of a folder that are looked at",
        code: "SEKISHO_WATCH_LIMIT",
    },
    records: { value: 1_000_000, unit: "count", why: "advisories in the store", code: "SEKISHO_WATCH_LIMIT" },
    recordBytes: { value: 16_777_216, unit: "bytes", why: "one advisory in a zip file", code: "SEKISHO_WATCH_LIMIT" },
    storeBytes: {
        value: 2_147_483_648,
        unit: "bytes",
        why: "all advisories in the store",
        code: "SEKISHO_WATCH_LIMIT",
    },
} as const
