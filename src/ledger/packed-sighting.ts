// A distinct sighting of a scope as a list of texts and numbers: what the local API hands out by the hundred thousand.
import { z } from "zod"
import type { MergeSighting } from "../core/merge-persons.ts"
import { STRONG_IDENTIFIER_KINDS, WEAK_IDENTIFIER_KINDS, type Identifier, type IdentifierKind } from "../core/person.ts"

/** `kind:digest` each, separated by spaces; name and birth digests; fields and records delivered; 1: confirmable; namesakes. */
export type PackedSighting = readonly [string, string | null, string | null, number, number, 0 | 1, number]

export const PACKED_SIGHTING: z.ZodType<PackedSighting> = z.tuple([
    z.string(),
    z.string().nullable(),
    z.string().nullable(),
    z.number(),
    z.number(),
    z.union([z.literal(0), z.literal(1)]),
    z.number(),
])

const KINDS: ReadonlyMap<string, IdentifierKind> = new Map(
    [...STRONG_IDENTIFIER_KINDS, ...WEAK_IDENTIFIER_KINDS].map((kind) => [kind, kind]),
)

export function packSighting(sighting: MergeSighting): PackedSighting {
    const { identifiers, name, birth, fields, fullyRead, times = 1, atOnce = 1, delivered } = sighting
    const keys = identifiers.map(({ kind, digest }) => `${kind}:${digest}`).join(" ")
    return [keys, name, birth, fields, delivered ? times : 0, fullyRead ? 1 : 0, atOnce]
}

export function unpackSighting([keys, name, birth, fields, times, confirmable, atOnce]: PackedSighting): MergeSighting {
    const identifiers = identifiersOf(keys)
    return { identifiers, name, birth, fields, delivered: times > 0, fullyRead: confirmable === 1, times, atOnce }
}

/** `kind:digest` each, separated by spaces. A loop, since it runs for every distinct sighting. */
export function identifiersOf(text: string): Identifier[] {
    const identifiers: Identifier[] = []
    for (let start = 0; start < text.length;) {
        const colon = text.indexOf(":", start)
        if (colon < 0) break
        const space = text.indexOf(" ", colon)
        const end = space < 0 ? text.length : space
        const kind = KINDS.get(text.slice(start, colon))
        if (kind !== undefined) identifiers.push({ kind, digest: text.slice(colon + 1, end) })
        start = end + 1
    }
    return identifiers
}
