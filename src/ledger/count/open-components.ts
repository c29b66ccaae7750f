// Sightings that identifiers of the open days link, with all that the map of people links to them: the same components as in the map, but of
// whom the open days show, made while their records come in. So a scope adds up those that are simple and merges only the rest.
import { SIMPLE_MEMBERS_LIMIT } from "./link-people.ts"
import { type Identity, isSimple } from "./simple-component.ts"

interface Component {
    /** To be merged in a scope: one that is never becomes simple by growing. */
    isMerged: boolean
    /** Others than the members belong to it. */
    isWide: boolean
    readonly members: number[]
}

export interface JoinedPeople {
    /** Members of each simple component: one person, whichever of them a scope holds (simple-component.ts). */
    readonly together: readonly (readonly number[])[]
    /** Members of each of the others: merged where a scope holds two of them. */
    readonly apart: readonly (readonly number[])[]
    /** Members of components of so many that not all are named: merged in every scope. */
    readonly wide: readonly number[]
}

/** How components came to be what they are, to be made again. */
export interface Joins {
    /** Two numbers each. */
    readonly pairs: readonly number[]
    /** One of each component that is not simple … */
    readonly apart: readonly number[]
    /** … and of each that has others than its members. */
    readonly wide: readonly number[]
}

export const NOBODY_JOINED: JoinedPeople = { together: [], apart: [], wide: [] }

/** Components of numbers as rows have them. A member takes some hundred bytes: there are fewer than the open days show people. */
export class OpenComponents {
    readonly #of = new Map<number, Component>()
    readonly #all = new Set<Component>()
    readonly #changed = new Set<Component>()
    #pairs: number[] = []
    #apart: number[] = []
    #wide: number[] = []

    join(a: number, b: number): void {
        const [x, y] = [this.#componentOf(a), this.#componentOf(b)]
        if (x === y) return
        this.#pairs.push(a, b)
        const [larger, smaller] = x.members.length < y.members.length ? [y, x] : [x, y]
        for (const member of smaller.members) {
            larger.members.push(member)
            this.#of.set(member, larger)
        }
        larger.isMerged ||= smaller.isMerged
        larger.isWide ||= smaller.isWide
        this.#all.delete(smaller)
        this.#changed.delete(smaller)
        this.#changed.add(larger)
    }

    /** Its component has members that are not named, too many to be simple. */
    setWide(number: number): void {
        const component = this.#componentOf(number)
        if (component.isWide) return
        component.isWide = true
        component.isMerged = true
        this.#wide.push(number)
    }

    /** Members of components that grew and may be simple: `settle` wants to know what they show. */
    unsettled(): number[] {
        return [...this.#changed].filter(maySimplify).flatMap(({ members }) => members)
    }

    /** @param identities of `unsettled`; those that retention took are missing */
    settle(identities: ReadonlyMap<number, Identity>): void {
        for (const component of this.#changed) {
            const known = maySimplify(component)
                ? component.members.flatMap((member) => identities.get(member) ?? [])
                : []
            if (!isSimple(known)) this.#setApart(component)
        }
        this.#changed.clear()
    }

    list(): JoinedPeople {
        const all = [...this.#all]
        return {
            together: all.flatMap(({ isMerged, members }) => (isMerged ? [] : [members])),
            apart: all.flatMap(({ isMerged, isWide, members }) => (isMerged && !isWide ? [members] : [])),
            wide: all.flatMap(({ isWide, members }) => (isWide ? members : [])),
        }
    }

    /** What was joined and settled since it was taken last. */
    takeJoins(): Joins {
        const taken = { pairs: this.#pairs, apart: this.#apart, wide: this.#wide }
        this.#pairs = []
        this.#apart = []
        this.#wide = []
        return taken
    }

    /** Does what was taken, settled as it was then. */
    repeat({ pairs, apart, wide }: Joins): void {
        for (let at = 0; at < pairs.length; at += 2) this.join(pairs[at] ?? 0, pairs[at + 1] ?? 0)
        for (const number of apart) this.#setApart(this.#componentOf(number))
        for (const number of wide) this.setWide(number)
        this.#changed.clear()
        this.takeJoins()
    }

    #setApart(component: Component): void {
        if (component.isMerged) return
        component.isMerged = true
        this.#apart.push(component.members[0] ?? 0)
    }

    #componentOf(number: number): Component {
        const known = this.#of.get(number)
        if (known !== undefined) return known
        const component = { isMerged: false, isWide: false, members: [number] }
        this.#of.set(number, component)
        this.#all.add(component)
        return component
    }
}

function maySimplify({ isMerged, members }: Component): boolean {
    return !isMerged && members.length <= SIMPLE_MEMBERS_LIMIT
}
