// Reads OSV records. Source: ossf.github.io/osv-schema. Unknown keys are left out; a record without id is refused.
import { z } from "zod"
import type { OsvEvent, OsvRecord, Severity } from "./contract.ts"

const TEXT = z.string().max(1000)
/** It stands in a line of the store. */
const ID = z.string().regex(/^[\w.:@/+-]{1,200}$/)
const EVENT = z.object({
    introduced: TEXT.optional(),
    fixed: TEXT.optional(),
    last_affected: TEXT.optional(),
    limit: TEXT.optional(),
})
const RANGE = z.object({ type: TEXT, events: z.array(EVENT).max(1000) })
const AFFECTED = z.object({
    package: z.object({ ecosystem: TEXT, name: TEXT }).optional(),
    versions: z.array(TEXT).max(20_000).default([]),
    ranges: z.array(RANGE).max(1000).default([]),
})
const RECORD = z.object({
    id: ID,
    aliases: z.array(ID).max(1000).default([]),
    upstream: z.array(ID).max(10_000).default([]),
    modified: TEXT,
    published: TEXT.optional(),
    withdrawn: TEXT.optional(),
    affected: z.array(AFFECTED).max(5000).default([]),
    database_specific: z.object({ nvd_published_at: TEXT.nullish(), severity: z.unknown().optional() }).optional(),
})

/** A record without the keys that are not used, in the form OSV gave it; these are what the store asks about. */
export interface OsvContent {
    readonly id: string
    /** RFC 3339 */
    readonly modified: string
    readonly affected: readonly { readonly package?: { readonly name: string } | undefined }[]
}

const SEVERITIES: ReadonlyMap<unknown, Severity> = new Map<unknown, Severity>([
    ["CRITICAL", "critical"],
    ["HIGH", "high"],
    ["MODERATE", "medium"],
    ["MEDIUM", "medium"],
    ["LOW", "low"],
])

/** @returns null where the content is no OSV record within its limits */
export function osvContent(content: unknown): OsvContent | null {
    return parse(content)
}

function parse(content: unknown): z.infer<typeof RECORD> | null {
    const result = RECORD.safeParse(content)
    return result.success ? result.data : null
}

/** @returns null where the content is no OSV record within its limits */
export function readOsv(content: unknown): OsvRecord | null {
    const data = parse(content)
    if (data === null) return null
    const { id, aliases, upstream, published = null, withdrawn, affected, database_specific: own } = data
    return {
        id,
        // An advisory of a distribution may gather many weaknesses: then none of them is another name of it.
        aliases: upstream.length === 1 ? [...aliases, ...upstream] : aliases,
        published,
        nvdPublished: own?.nvd_published_at ?? null,
        withdrawn: withdrawn !== undefined,
        severity: SEVERITIES.get(own?.severity) ?? null,
        affected: affected.flatMap(({ package: named, versions, ranges }) =>
            named === undefined
                ? []
                : [
                      {
                          ...named,
                          versions,
                          ranges: ranges.map((range) => ({ ...range, events: range.events.flatMap(eventsOf) })),
                      },
                  ],
        ),
    }
}

/** The source allows one bound an event; of several none is lost. */
function eventsOf({ introduced, fixed, last_affected: last, limit }: z.infer<typeof EVENT>): readonly OsvEvent[] {
    const events: OsvEvent[] = []
    if (introduced !== undefined) events.push({ kind: "introduced", version: introduced })
    if (fixed !== undefined) events.push({ kind: "fixed", version: fixed })
    if (last !== undefined) events.push({ kind: "last-affected", version: last })
    if (limit !== undefined) events.push({ kind: "limit", version: limit })
    return events
}
