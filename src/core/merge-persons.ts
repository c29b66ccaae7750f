import { fieldsOf, type Field, type FieldMask } from "./fields.ts"
import { distinctNodes, foldSightings } from "./persons/identity-node.ts"
import type { IdentityNode, MergeSighting } from "./persons/identity-node.ts"
import { hasStrongIdentifier, mergeGroups, type MergedGroups } from "./persons/merge-groups.ts"

export type { MergeSighting } from "./persons/identity-node.ts"
export { DEMOTION_NAMES } from "./persons/merge-groups.ts"

export interface MergedPersons {
    /** Person number (from 0, dense) of each sighting, in the order given. */
    readonly personOf: readonly number[]
    /**
     * Persons with a delivered, fully read record and a strong identifier that no conflict touches; of persons who are
     * known only by identifiers that several conflicting names claim, one for each such cluster: somebody holds it.
     */
    readonly confirmed: number
    /** Confirmed, and every other person with a delivered record. */
    readonly likely: number
    /** Distinct identities before any merge, offered ones too; bare names as often as one source shows them. */
    readonly maximum: number
    /** Likely persons by the union of the fields that were delivered of them; most persons first. Sums up to `likely`. */
    readonly byFields: readonly {
        readonly fields: readonly Field[]
        readonly persons: number
        readonly records: number
    }[]
    /** Strong identifiers that are shared by too many names to be one person's. */
    readonly demoted: number
    /** Strong identifiers that several persons claim. */
    readonly contested: number
    /** Likely persons without any strong identifier. */
    readonly weakOnly: number
}

/**
 * Counts persons over sightings: the one merge rule of the ledger's scope and of `scan` (rule: persons/merge-groups.ts).
 * Independent of the order of the sightings, near-linear, and always confirmed <= likely <= maximum. Errs towards more
 * persons: a conflict, a demoted identifier or a reached limit leaves records apart.
 *
 * @param options `distinct`: the caller has folded the sightings; no two show the same identifiers, name and birth date
 */
export function mergePersons(
    sightings: Iterable<MergeSighting>,
    options: { readonly distinct: boolean } = { distinct: false },
): MergedPersons {
    const { nodes, nodeOf } = options.distinct ? distinctNodes(sightings) : foldSightings(sightings)
    const groups = mergeGroups(nodes)
    const roots = nodes.map((_, index) => groups.sets.find(index))
    const people = peopleOf(nodes, roots)
    return {
        personOf: denseNumbers(nodeOf.map((node) => roots[node] ?? 0)),
        confirmed: countConfirmed(nodes, roots, groups),
        likely: people.size,
        maximum: nodes.reduce((sum, node) => sum + occurrencesOf(node), 0),
        byFields: byFields(people),
        demoted: groups.demoted.size,
        contested: groups.contested.size,
        weakOnly: [...people.keys()].filter((root) => !groups.sets.isStrong(root)).length,
    }
}

interface Person {
    fields: FieldMask
    records: number
}

/** Persons with a delivered record, by root. */
function peopleOf(nodes: readonly IdentityNode[], roots: readonly number[]): Map<number, Person> {
    const people = new Map<number, Person>()
    for (const [index, node] of nodes.entries()) {
        if (!node.delivered) continue
        const root = roots[index] ?? index
        const person = people.get(root) ?? { fields: 0, records: 0 }
        person.fields = (person.fields | node.fields) >>> 0
        person.records += node.records
        people.set(root, person)
    }
    return people
}

function occurrencesOf(node: IdentityNode): number {
    let most = 1
    for (const count of node.occurrences?.values() ?? []) most = Math.max(most, count)
    return most
}

function countConfirmed(nodes: readonly IdentityNode[], roots: readonly number[], groups: MergedGroups): number {
    const disputed = new Set([...groups.demoted, ...groups.contested])
    const confirmed = new Set<number>()
    for (const [index, node] of nodes.entries()) {
        if (node.confirmable && hasStrongIdentifier(node, disputed)) confirmed.add(roots[index] ?? index)
    }
    return confirmed.size + countClaimedOnly(nodes, roots, groups, confirmed)
}

/** Clusters of persons who only have contested identifiers, none of which belongs to a confirmed person. */
function countClaimedOnly(
    nodes: readonly IdentityNode[],
    roots: readonly number[],
    groups: MergedGroups,
    confirmed: ReadonlySet<number>,
): number {
    const leaderOf = new Map<number, number>()
    const covered = new Set<number>()
    for (const key of groups.contested) {
        const members = (groups.shared.get(key) ?? []).filter((index) => nodes[index]?.confirmable === true)
        const claimants = new Set(members.map((index) => roots[index] ?? index))
        const open = [...claimants].filter((root) => !confirmed.has(root))
        const first = open[0]
        if (first === undefined) continue
        for (const root of open) linkLeaders(leaderOf, root, first)
        if (open.length < claimants.size) covered.add(first)
    }
    const closed = new Set([...covered].map((root) => leader(leaderOf, root)))
    const clusters = new Set([...leaderOf.keys()].map((root) => leader(leaderOf, root)))
    return clusters.size - closed.size
}

function leader(leaderOf: Map<number, number>, root: number): number {
    let at = root
    for (let next = leaderOf.get(at); next !== undefined && next !== at; next = leaderOf.get(at)) {
        leaderOf.set(at, leaderOf.get(next) ?? next)
        at = next
    }
    return at
}

function linkLeaders(leaderOf: Map<number, number>, a: number, b: number): void {
    const [x, y] = [leader(leaderOf, a), leader(leaderOf, b)]
    leaderOf.set(x, y)
    leaderOf.set(y, y)
}

function byFields(people: ReadonlyMap<number, Person>): MergedPersons["byFields"] {
    const totals = new Map<FieldMask, { persons: number; records: number }>()
    for (const { fields, records } of people.values()) {
        const total = totals.get(fields) ?? { persons: 0, records: 0 }
        totals.set(fields, { persons: total.persons + 1, records: total.records + records })
    }
    return [...totals]
        .sort(([maskA, a], [maskB, b]) => b.persons - a.persons || maskA - maskB)
        .map(([mask, total]) => ({ fields: fieldsOf(mask), ...total }))
}

function denseNumbers(roots: readonly number[]): number[] {
    const numbers = new Map<number, number>()
    return roots.map((root) => {
        const known = numbers.get(root)
        if (known !== undefined) return known
        numbers.set(root, numbers.size)
        return numbers.size - 1
    })
}
