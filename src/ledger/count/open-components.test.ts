import { describe, expect, test } from "vitest"
import { SIMPLE_MEMBERS_LIMIT } from "./link-people.ts"
import { OpenComponents } from "./open-components.ts"
import type { Identity } from "./simple-component.ts"

/** All show one e-mail address. */
const showing = (name: string | null): Identity => ({
    identifiers: [{ kind: "email", digest: "1" }],
    name,
    birth: null,
})
const identities = (numbers: readonly number[], nameOf: (number: number) => string | null): Map<number, Identity> =>
    new Map(numbers.map((number) => [number, showing(nameOf(number))]))
const nobodyNamed = (): null => null

function joined(pairs: readonly (readonly [number, number])[]): OpenComponents {
    const components = new OpenComponents()
    for (const [a, b] of pairs) components.join(a, b)
    return components
}

const sorted = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b)

describe("components of the open days", () => {
    test("who is linked over others is together, where nobody disagrees", () => {
        const components = joined([
            [1, 2],
            [3, 4],
            [2, 3],
            [7, 8],
        ])
        expect(sorted(components.unsettled())).toEqual([1, 2, 3, 4, 7, 8])
        components.settle(identities([1, 2, 3, 4, 7, 8], nobodyNamed))
        expect(components.list().together.map(sorted)).toEqual([
            [1, 2, 3, 4],
            [7, 8],
        ])
        expect(components.list().apart).toEqual([])
        expect(components.unsettled()).toEqual([])
    })

    test("two names under one address are apart, and stay so with whoever comes later", () => {
        const components = joined([[1, 2]])
        components.settle(identities([1, 2], String))
        expect(components.list()).toEqual({ together: [], apart: [[1, 2]], wide: [] })
        components.join(3, 4)
        components.settle(identities([3, 4], nobodyNamed))
        components.join(2, 3)
        expect(components.unsettled()).toEqual([])
        components.settle(new Map())
        expect(components.list().together).toEqual([])
        expect(components.list().apart.map(sorted)).toEqual([[1, 2, 3, 4]])
    })

    test("a component that grows is looked at again", () => {
        const components = joined([[1, 2]])
        components.settle(identities([1, 2], nobodyNamed))
        components.join(2, 3)
        expect(sorted(components.unsettled())).toEqual([1, 2, 3])
        components.settle(identities([1, 2, 3], (number) => (number === 3 ? "a" : null)))
        expect(components.list().together.map(sorted)).toEqual([[1, 2, 3]])
    })

    test("who belongs to more than are named is merged in every scope, and with them whoever comes later", () => {
        const components = new OpenComponents()
        components.setWide(5)
        components.settle(new Map())
        components.join(6, 5)
        components.settle(new Map())
        expect(components.list()).toEqual({ together: [], apart: [], wide: [6, 5] })
    })

    test("what was done is done again", () => {
        const components = joined([
            [1, 2],
            [3, 4],
            [5, 6],
        ])
        components.setWide(5)
        components.settle(identities([1, 2, 3, 4], (number) => (number < 3 ? String(number) : null)))
        const again = new OpenComponents()
        again.repeat(components.takeJoins())
        expect(again.list()).toEqual(components.list())
        expect([again.unsettled(), again.takeJoins().pairs, components.takeJoins().pairs]).toEqual([[], [], []])
    })

    test("more members than a simple component has are not looked at", () => {
        const components = joined(Array.from({ length: SIMPLE_MEMBERS_LIMIT }, (_, n) => [n, n + 1] as const))
        expect(components.unsettled()).toEqual([])
        components.settle(new Map())
        expect(components.list().apart.flat()).toHaveLength(SIMPLE_MEMBERS_LIMIT + 1)
    })

    test("of whom retention took all, nothing is taken for one person", () => {
        const components = joined([[1, 2]])
        components.settle(new Map())
        expect(components.list().apart).toEqual([[1, 2]])
    })
})
