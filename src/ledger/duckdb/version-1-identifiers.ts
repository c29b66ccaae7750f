// Identifiers of a sighting as version 1 of the schema has them, put together by its migration.
import {
    STRONG_IDENTIFIER_KINDS,
    WEAK_IDENTIFIER_KINDS,
    type Identifier,
    type IdentifierKind,
} from "../../core/person.ts"

const KINDS: ReadonlyMap<string, IdentifierKind> = new Map(
    [...STRONG_IDENTIFIER_KINDS, ...WEAK_IDENTIFIER_KINDS].map((kind) => [kind, kind]),
)

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
