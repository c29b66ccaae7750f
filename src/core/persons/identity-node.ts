import type { FieldMask } from "../fields.ts"
import { isStrong, type Identifier, type IdentifierKind, type Sighting } from "../person.ts"

/** A sighting with what is known of its way to the client. */
export interface MergeSighting extends Sighting {
    /** Its last byte was accepted by the client's socket; false: offered only. */
    readonly delivered: boolean
    /** The body it stood in was read whole. */
    readonly fullyRead: boolean
    /** How often exactly this sighting occurred; absent: once. For callers that group rows first. */
    readonly times?: number
    /** With `times`: how many of them, at most, stood side by side in one source; absent: all of them. */
    readonly atOnce?: number
    /** Transaction or file: bare names that stand side by side in one are namesakes, in two they may be one reload. */
    readonly source?: string | number
}

/**
 * All sightings that show the same identifiers, name and birth date: the unit that is merged. Folding them first makes
 * the merge independent of the order and the number of reloads.
 */
export interface IdentityNode {
    readonly identifiers: readonly Identifier[]
    readonly name: string | null
    readonly birth: string | null
    /**
     * How often each source shows a bare one: known by `name` or `nickname` alone, so that two of them side by side may
     * be two persons. null: not bare.
     */
    readonly occurrences: Map<string | number, number> | null
    /** The first of its sources in order; null where none was named. */
    firstSource: string | null
    delivered: boolean
    /** Some sighting was delivered and stood in a body that was read whole. */
    confirmable: boolean
    /** Fields and number of the delivered sightings. */
    fields: FieldMask
    records: number
}

const BARE_KINDS: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(["name", "nickname"])

/** The one name of somebody who is known by it and by nothing else but nicknames. */
export function bareNameOf({ identifiers }: Pick<Sighting, "identifiers">): string | null {
    let name: string | null = null
    for (const { kind, digest } of identifiers) {
        if (!BARE_KINDS.has(kind)) return null
        if (kind !== "name") continue
        if (name !== null) return null
        name = digest
    }
    return name
}

export interface FoldedSightings {
    readonly nodes: IdentityNode[]
    /** The number of its node for each sighting, in the order given. */
    readonly nodeOf: readonly number[]
}

/** Sightings of which no two show the same: a node each. Keys of hundreds of thousands need not be built for that. */
export function distinctNodes(sightings: Iterable<MergeSighting>): FoldedSightings {
    const nodes: IdentityNode[] = []
    for (const sighting of sightings) {
        const node = emptyNode(sighting)
        addSighting(node, sighting)
        nodes.push(node)
    }
    return { nodes, nodeOf: Array.from(nodes.keys()) }
}

export function foldSightings(sightings: Iterable<MergeSighting>): FoldedSightings {
    const nodes: IdentityNode[] = []
    const nodeOf: number[] = []
    const known = new Map<string, number>()
    for (const sighting of sightings) {
        const key = identityKey(sighting)
        let index = known.get(key)
        if (index === undefined) {
            index = nodes.push(emptyNode(sighting)) - 1
            known.set(key, index)
        }
        const node = nodes[index]
        if (node !== undefined) addSighting(node, sighting)
        nodeOf.push(index)
    }
    return { nodes, nodeOf }
}

/** `kind:digest`, the form in which identifiers are compared. */
export function identifierKey(identifier: Identifier): string {
    return `${identifier.kind}:${identifier.digest}`
}

export function strongIdentifiers(node: IdentityNode): readonly Identifier[] {
    return node.identifiers.filter((identifier) => isStrong(identifier.kind))
}

/** Unique for a node; also the canonical order in which nodes are merged. */
export function identityKey(sighting: Pick<Sighting, "identifiers" | "name" | "birth">): string {
    const keys = sighting.identifiers.map(identifierKey)
    if (keys.length > 1) keys.sort()
    return `${keys.join(",")}|${sighting.name ?? ""}|${sighting.birth ?? ""}`
}

function emptyNode(sighting: MergeSighting): IdentityNode {
    const bare = sighting.identifiers.every((identifier) => BARE_KINDS.has(identifier.kind))
    return {
        identifiers: sighting.identifiers,
        name: sighting.name,
        birth: sighting.birth,
        occurrences: bare ? new Map() : null,
        firstSource: sighting.source === undefined ? null : String(sighting.source),
        delivered: false,
        confirmable: false,
        fields: 0,
        records: 0,
    }
}

function addSighting(node: IdentityNode, sighting: MergeSighting): void {
    const times = sighting.times ?? 1
    const from = sighting.source === undefined ? null : String(sighting.source)
    if (from !== null && (node.firstSource === null || from < node.firstSource)) node.firstSource = from
    if (node.occurrences !== null) {
        const source = sighting.source ?? ""
        node.occurrences.set(source, (node.occurrences.get(source) ?? 0) + (sighting.atOnce ?? times))
    }
    if (!sighting.delivered) return
    node.delivered = true
    node.confirmable ||= sighting.fullyRead
    node.fields = (node.fields | sighting.fields) >>> 0
    node.records += times
}
