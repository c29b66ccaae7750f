import { STRONG_IDENTIFIER_KINDS, WEAK_IDENTIFIER_KINDS, type IdentifierKind } from "../person.ts"
import { DisjointSets } from "./disjoint-sets.ts"
import { IdentifierSketch } from "./identifier-sketch.ts"
import { bareNameOf, identifierKey, identityKey, strongIdentifiers, type IdentityNode } from "./identity-node.ts"

/**
 * An identifier with more names than this is not one person's: a family's landline may have three, the help desk or a
 * placeholder in every row has many. Errs towards more persons: a demoted identifier merges nobody.
 */
export const DEMOTION_NAMES = 3

/**
 * Groups that exclude one another and share one identifier, to which a further node is compared. A node that fits none
 * of them stays a person of its own, which errs towards more persons and keeps the merge linear.
 */
export const MERGE_CANDIDATES_LIMIT = 8

const STRONG_KINDS: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(STRONG_IDENTIFIER_KINDS)
const COMBINATION_KINDS: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(
    WEAK_IDENTIFIER_KINDS.filter((kind) => kind.includes("+")),
)

export interface MergedGroups {
    readonly sets: DisjointSets
    /** Keys of strong identifiers that are not one person's. */
    readonly demoted: ReadonlySet<string>
    /** Strong identifiers that ended up in several groups, because name or birth date conflict. */
    readonly contested: ReadonlySet<string>
    /** Nodes by strong identifier, in canonical order, where there are several. */
    readonly shared: ReadonlyMap<string, readonly number[]>
}

/**
 * Design part 4: two records are one person when they share a strong identifier and name and birth date do not
 * conflict. A group never holds two names or two birth dates, so a chain A-B-C cannot join A and C against their names.
 * Nodes with weak combinations only join the group that shows the same combination; they never join two strong groups.
 */
export function mergeGroups(nodes: readonly IdentityNode[]): MergedGroups {
    const shared = sharedIdentifiers(nodes, STRONG_KINDS)
    const demoted = new Set([...shared].filter(([key, members]) => isDemoted(key, members, nodes)).map(([key]) => key))
    const sets = new DisjointSets(nodes, (node) => hasStrongIdentifier(node, demoted))
    for (const [key, members] of shared) if (!demoted.has(key)) joinCompatible(sets, members, false)
    const combinations = sharedIdentifiers(nodes, COMBINATION_KINDS)
    for (const members of combinations.values()) joinCompatible(sets, members, true)
    joinBareNames(sets, nodes)
    const contested = [...shared].filter(([key, members]) => !demoted.has(key) && isSpread(sets, members))
    return { sets, demoted, contested: new Set(contested.map(([key]) => key)), shared }
}

/** Whether a node has a strong identifier that is not among the given keys. */
export function hasStrongIdentifier(node: IdentityNode, except: ReadonlySet<string>): boolean {
    // Nearly always nothing is excepted, and then no key needs to be built.
    if (except.size === 0) return node.identifiers.some(({ kind }) => STRONG_KINDS.has(kind))
    return strongIdentifiers(node).some((identifier) => !except.has(identifierKey(identifier)))
}

/** Identifiers that several nodes show; identifiers and their nodes in canonical order. */
function sharedIdentifiers(nodes: readonly IdentityNode[], wanted: ReadonlySet<IdentifierKind>): Map<string, number[]> {
    // Most identifiers belong to one node: only of the others a list is kept and a key built.
    const sketch = sketchOf(nodes, wanted)
    const several = new Map<string, number[]>()
    const firstOf = new Map<IdentifierKind, Map<string, number>>()
    for (const [index, node] of nodes.entries()) {
        for (const identifier of node.identifiers) {
            if (!wanted.has(identifier.kind) || !sketch.mayComeAgain(identifier)) continue
            const digests = firstOf.get(identifier.kind) ?? new Map<string, number>()
            if (digests.size === 0) firstOf.set(identifier.kind, digests)
            const first = digests.get(identifier.digest)
            if (first === undefined) digests.set(identifier.digest, index)
            else if (first !== index) addMember(several, identifierKey(identifier), first, index)
        }
    }
    for (const list of several.values()) sortCanonically(list, nodes)
    return new Map([...several].sort(([a], [b]) => compare(a, b)))
}

function sketchOf(nodes: readonly IdentityNode[], wanted: ReadonlySet<IdentifierKind>): IdentifierSketch {
    const sketch = new IdentifierSketch(nodes.reduce((sum, node) => sum + node.identifiers.length, 0))
    for (const node of nodes)
        for (const identifier of node.identifiers) if (wanted.has(identifier.kind)) sketch.add(identifier)
    return sketch
}

function addMember(several: Map<string, number[]>, key: string, first: number, index: number): void {
    const list = several.get(key)
    if (list === undefined) several.set(key, [first, index])
    else if (list.at(-1) !== index) list.push(index)
}

function sortCanonically(list: number[], nodes: readonly IdentityNode[]): void {
    const [a = 0, b = 0] = list
    if (list.length === 2) {
        // By far the most, and a table of keys for each would cost more than all the rest.
        if (compare(keyOf(nodes[a]), keyOf(nodes[b])) > 0) list.reverse()
        return
    }
    const keys = new Map(list.map((index) => [index, keyOf(nodes[index])]))
    list.sort((a, b) => compare(keys.get(a), keys.get(b)))
}

function keyOf(node: IdentityNode | undefined): string {
    return node === undefined ? "" : identityKey(node)
}

/**
 * Many names or birth dates; and where no record has a name, many other identifiers of one kind: a help desk's address
 * beside each member's own would otherwise melt a whole table into one person.
 */
function isDemoted(key: string, members: readonly number[], nodes: readonly IdentityNode[]): boolean {
    if (isTooFewToDemote(members, nodes)) return false
    const names = new Set<string>()
    const births = new Set<string>()
    const companions = new Map<string, Set<string>>()
    for (const index of members) {
        const node = nodes[index]
        if (node === undefined) continue
        if (node.name !== null) names.add(node.name)
        if (node.birth !== null) births.add(node.birth)
        if (names.size > DEMOTION_NAMES || births.size > DEMOTION_NAMES) return true
        addCompanions(companions, node, key)
    }
    return names.size === 0 && [...companions.values()].some((others) => others.size > DEMOTION_NAMES)
}

/** Whether there can be no more than DEMOTION_NAMES of anything: so it is with nearly every identifier. */
function isTooFewToDemote(members: readonly number[], nodes: readonly IdentityNode[]): boolean {
    if (members.length > DEMOTION_NAMES) return false
    const identifiers = members.reduce((sum, index) => sum + (nodes[index]?.identifiers.length ?? 0), 0)
    return identifiers - members.length <= DEMOTION_NAMES
}

function addCompanions(companions: Map<string, Set<string>>, node: IdentityNode, key: string): void {
    for (const identifier of strongIdentifiers(node)) {
        if (identifierKey(identifier) === key) continue
        const others = companions.get(identifier.kind) ?? new Set<string>()
        if (others.size <= DEMOTION_NAMES) companions.set(identifier.kind, others.add(identifier.digest))
    }
}

function joinCompatible(sets: DisjointSets, members: readonly number[], keepStrongApart: boolean): void {
    const candidates: number[] = []
    for (const member of members) {
        const joined = candidates.some((candidate) => sets.join(candidate, member, keepStrongApart))
        if (!joined && candidates.length < MERGE_CANDIDATES_LIMIT) candidates.push(member)
    }
}

/**
 * A name alone (a greeting, a heading, an entry to choose), or beside what an account is called, is the person of that name who stands in the
 * same source with more, where there is only one such. Two namesakes there, two accounts of one name, or another source: it stays a
 * person of its own.
 */
function joinBareNames(sets: DisjointSets, nodes: readonly IdentityNode[]): void {
    const bare = new Map<string, number[]>()
    for (const [index, node] of nodes.entries()) {
        const digest = node.occurrences === null ? null : bareNameOf(node)
        if (digest === null) continue
        const members = bare.get(digest)
        if (members === undefined) bare.set(digest, [index])
        else members.push(index)
    }
    if (bare.size === 0) return
    const owners = new Map<string, Set<number>>()
    for (const [index, node] of nodes.entries()) {
        if (node.occurrences !== null || node.firstSource === null) continue
        for (const { kind, digest } of node.identifiers) {
            if (kind !== "name" || !bare.has(digest)) continue
            const key = `${node.firstSource}\0${digest}`
            owners.set(key, (owners.get(key) ?? new Set()).add(sets.find(index)))
        }
    }
    for (const [digest, members] of bare) {
        const hasNamesakes = members.filter((member) => isOfAccount(nodes[member])).length > 1
        for (const member of members)
            if (!hasNamesakes || !isOfAccount(nodes[member])) joinOwner(sets, nodes, owners, digest, member)
    }
}

function isOfAccount(node: IdentityNode | undefined): boolean {
    return node !== undefined && node.identifiers.length > 1
}

function joinOwner(
    sets: DisjointSets,
    nodes: readonly IdentityNode[],
    owners: ReadonlyMap<string, ReadonlySet<number>>,
    digest: string,
    member: number,
): void {
    for (const source of nodes[member]?.occurrences?.keys() ?? []) {
        const roots = new Set([...(owners.get(`${String(source)}\0${digest}`) ?? [])].map((root) => sets.find(root)))
        const [only] = roots
        if (roots.size === 1 && only !== undefined) sets.join(only, member, false)
    }
}

function isSpread(sets: DisjointSets, members: readonly number[]): boolean {
    const first = sets.find(members[0] ?? 0)
    return members.some((member) => sets.find(member) !== first)
}

function compare(a: string | undefined, b: string | undefined): number {
    return (a ?? "") < (b ?? "") ? -1 : 1
}
