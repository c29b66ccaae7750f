import { expect, test } from "vitest"
import type { MergeSighting } from "../core/merge-persons.ts"
import { comparedSightings } from "./compared-sightings.case.ts"

/** A delivered sighting of somebody with these addresses. */
function seen(...addresses: readonly string[]): MergeSighting {
    const identifiers = addresses.map((digest) => ({ kind: "email" as const, digest }))
    return { identifiers, name: null, birth: null, fields: 1, delivered: true, fullyRead: true, times: 1, atOnce: 1 }
}
const offered = (address: string): MergeSighting => ({ ...seen(address), delivered: false, times: 0 })

test.each([
    { first: [], second: [], want: [0, 0, 0], why: "nobody" },
    { first: [seen("a"), seen("b")], second: [seen("b"), seen("c")], want: [1, 1, 1], why: "one in both" },
    { first: [seen("a"), seen("a")], second: [seen("a")], want: [0, 1, 0], why: "once, however often" },
    {
        first: [seen("a"), seen("b")],
        second: [seen("a", "b")],
        want: [0, 1, 0],
        why: "what the second scope links is one person in the first, too",
    },
    { first: [offered("a")], second: [seen("a")], want: [0, 0, 1], why: "what was offered only did not leave" },
])("$why", ({ first, second, want }) => {
    const { onlyFirst, both, onlySecond } = comparedSightings(first, second).persons
    expect([onlyFirst, both, onlySecond]).toEqual(want)
})
