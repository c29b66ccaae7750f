// Reads OSV records. Source: ossf.github.io/osv-schema. Unknown keys are left out; a record without id is refused.
import { z } from "zod"
import type { OsvEvent, OsvRecord } from "./contract.ts"

const TEXT = z.string().max(1000)
const EVENT = z.object({ introduced: TEXT.optional(), fixed: TEXT.optional(), last_affected: TEXT.optional() })
const RANGE = z.object({ type: TEXT, events: z.array(EVENT).max(1000) })
const AFFECTED = z.object({
    package: z.object({ ecosystem: TEXT, name: TEXT }).optional(),
    versions: z.array(TEXT).max(20_000).default([]),
    ranges: z.array(RANGE).max(1000).default([]),
})
const RECORD = z.object({
    id: TEXT.min(1),
    aliases: z.array(TEXT).max(1000).default([]),
    modified: TEXT,
    published: TEXT.optional(),
    withdrawn: TEXT.optional(),
    affected: z.array(AFFECTED).max(5000).default([]),
    database_specific: z.object({ nvd_published_at: TEXT.nullish() }).optional(),
})

/** @returns null where the content is no OSV record within its limits */
export function readOsv(content: unknown): OsvRecord | null {
    const result = RECORD.safeParse(content)
    if (!result.success) return null
    const { id, aliases, published = null, withdrawn, affected, database_specific: own } = result.data
    return {
        id,
        aliases,
        published,
        nvdPublished: own?.nvd_published_at ?? null,
        withdrawn: withdrawn !== undefined,
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

function eventsOf({ introduced, fixed, last_affected: last }: z.infer<typeof EVENT>): readonly OsvEvent[] {
    if (introduced !== undefined) return [{ kind: "introduced", version: introduced }]
    if (fixed !== undefined) return [{ kind: "fixed", version: fixed }]
    return last === undefined ? [] : [{ kind: "last-affected", version: last }]
}
