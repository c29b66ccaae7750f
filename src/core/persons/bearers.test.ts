import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { maskOf } from "../fields.ts"
import { mergePersons } from "../merge-persons.ts"
import type { IdentifierKind, Sighting } from "../person.ts"
import { withBearers } from "./bearers.ts"

/** `email:a name:x`; the name is the sighting's too. */
function seen(text: string): Sighting {
    const identifiers = text.split(" ").map((part) => {
        const [kind, digest = ""] = part.split(":")
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test writes the kinds
        return { kind: kind as IdentifierKind, digest }
    })
    const name = identifiers.find(({ kind }) => kind === "name")?.digest ?? null
    return { identifiers, fields: maskOf(["name"]), name, birth: null }
}

function shownOf({ identifiers }: Sighting): string {
    return identifiers.map(({ kind, digest }) => `${kind}:${digest}`).join(" ")
}

interface Case {
    readonly why: string
    readonly seen: readonly string[]
    readonly want: readonly (readonly [at: number, identifiers: string])[]
}

const cases: readonly Case[] = [
    { why: "nobody", seen: [], want: [] },
    { why: "a greeting alone", seen: ["name:x"], want: [] },
    { why: "a greeting above one's own form", seen: ["name:x", "email:a name:x"], want: [[0, "email:a"]] },
    { why: "and below it", seen: ["email:a name:x", "name:x"], want: [[1, "email:a"]] },
    { why: "a greeting above somebody else's form", seen: ["name:x", "email:a name:y"], want: [] },
    { why: "two namesakes with more", seen: ["name:x", "email:a name:x", "email:b name:x"], want: [] },
    {
        why: "one person in two rows is one bearer",
        seen: ["name:x", "email:a name:x", "email:a phone:p name:x"],
        want: [[0, "email:a"]],
    },
    {
        why: "the names of a menu beside a list, not those whom the list does not have",
        seen: ["name:x", "name:y", "name:z", "email:a name:x", "phone:p name:y"],
        want: [
            [0, "email:a"],
            [1, "phone:p"],
        ],
    },
    {
        why: "what an account is called stays with it",
        seen: ["nickname:k name:x", "email:a phone:p name:x"],
        want: [[0, "email:a phone:p nickname:k"]],
    },
    {
        why: "two accounts of one name",
        seen: ["nickname:k name:x", "nickname:l name:x", "email:a name:x"],
        want: [],
    },
    { why: "a nickname without a name is whoever it is", seen: ["nickname:x", "email:a name:x"], want: [] },
    {
        why: "a bearer known by a weak combination",
        seen: ["name:x", "name+address:w name:x"],
        want: [[0, "name+address:w"]],
    },
]

const value = fc.constantFrom("0", "1", "2")
const anybody: fc.Arbitrary<Sighting> = fc
    .record({
        email: fc.option(value),
        phone: fc.option(value),
        nickname: fc.option(value),
        name: fc.option(value),
    })
    .map((kinds) =>
        Object.entries(kinds)
            .flatMap(([kind, digest]) => (digest === null ? [] : [`${kind}:${digest}`]))
            .join(" "),
    )
    .map((text) => seen(text === "" ? "name:0" : text))

const ofOneSource = (sightings: readonly Sighting[], source?: number) =>
    mergePersons(
        sightings.map((each) => ({
            ...each,
            delivered: true,
            fullyRead: true,
            ...(source !== undefined && { source }),
        })),
    )

describe("bare names beside whoever bears them", () => {
    test.each(cases)("$why", ({ seen: shown, want }) => {
        const found = [...withBearers(shown.map(seen))].map(([at, sighting]) => [at, shownOf(sighting)])
        expect(found).toEqual(want)
    })

    test("merging without sources what was told is merging with them what was shown", () => {
        fc.assert(
            fc.property(fc.array(anybody, { maxLength: 8 }), (sightings) => {
                const told = withBearers(sightings)
                const answer = sightings.map((sighting, at) => told.get(at) ?? sighting)
                const { likely, confirmed } = ofOneSource(answer)
                const shown = ofOneSource(sightings, 0)
                expect({ likely, confirmed }).toEqual({ likely: shown.likely, confirmed: shown.confirmed })
            }),
            { numRuns: 2_000 },
        )
    })
})
