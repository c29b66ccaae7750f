import { expect, test } from "vitest"
import { maskOf, type Field } from "../../core/fields.ts"
import type { MergeSighting } from "../../core/merge-persons.ts"
import {
    STRONG_IDENTIFIER_KINDS,
    WEAK_IDENTIFIER_KINDS,
    type IdentifierKind,
    type Sighting,
} from "../../core/person.ts"
import { matchEntry } from "./match-entry.ts"
import { MergedPeople } from "./merged-people.case.ts"

const KINDS: readonly IdentifierKind[] = [...STRONG_IDENTIFIER_KINDS, ...WEAK_IDENTIFIER_KINDS]
type Shown = Partial<Record<IdentifierKind, string>>

/** Digests stand for themselves here. */
function sighting(shown: Shown, more: { name?: string; birth?: string; fields?: readonly Field[] } = {}): Sighting {
    const identifiers = KINDS.flatMap((kind) => (shown[kind] === undefined ? [] : [{ kind, digest: shown[kind] }]))
    return { identifiers, fields: maskOf(more.fields ?? []), name: more.name ?? null, birth: more.birth ?? null }
}

function exposed(...sightings: readonly (Sighting & { offered?: true })[]): MergedPeople {
    return new MergedPeople(
        sightings.map(({ offered, ...one }): MergeSighting => ({
            ...one,
            delivered: offered !== true,
            fullyRead: true,
        })),
    )
}

const HANA = sighting(
    { email: "hana@", "name+birth": "花1980", name: "花" },
    { name: "花", birth: "1980", fields: ["name", "birth"] },
)

test.each([
    { entry: sighting({ email: "hana@" }), sureness: "strong", why: "the address; the list has no name" },
    { entry: sighting({ email: "hana@" }, { name: "花", birth: "1980" }), sureness: "strong", why: "nothing differs" },
    {
        entry: sighting({ email: "hana@" }, { name: "太郎" }),
        sureness: "differs",
        why: "the same address, another name",
    },
    { entry: sighting({ email: "hana@" }, { birth: "1990" }), sureness: "differs", why: "another birth date" },
    {
        entry: sighting({ "name+birth": "花1980", email: "new@" }),
        sureness: "weak",
        why: "the address has changed since",
    },
    { entry: sighting({ name: "花" }, { name: "花" }), sureness: "name", why: "perhaps a namesake" },
    { entry: sighting({ email: "jun@", name: "純" }), sureness: undefined, why: "somebody else" },
    { entry: sighting({ phone: "hana@" }), sureness: undefined, why: "digests of two kinds are never the same" },
])("$why: $sureness", ({ entry, sureness }) => {
    expect(matchEntry([entry], exposed(HANA))?.sureness).toBe(sureness)
})

test("the surest of what a line has counts, of all its data subjects", () => {
    const guardian = sighting({ name: "花", phone: "090" }, { name: "花" })
    const child = sighting({ "name+birth": "花1980" })
    expect(matchEntry([guardian, child], exposed(HANA))?.sureness).toBe("weak")
})

test("fields are the union of what was delivered of the person, over all records", () => {
    const later = sighting({ email: "hana@", phone: "090" }, { name: "花", fields: ["phone", "address"] })
    const match = matchEntry([sighting({ phone: "090" })], exposed(HANA, later))
    expect(match).toEqual({
        sureness: "strong",
        persons: [0],
        fields: ["name", "phone", "address", "birth"],
        records: 2,
    })
})

test("who was offered only is found, with no field and no record", () => {
    const match = matchEntry([sighting({ email: "hana@" })], exposed({ ...HANA, offered: true }))
    expect(match).toMatchObject({ sureness: "strong", fields: [], records: 0 })
})

test("a landline that two names share leads to both, to be decided by a human", () => {
    const one = sighting({ phone: "03", name: "花" }, { name: "花", birth: "1980" })
    const other = sighting({ phone: "03", name: "純" }, { name: "純", birth: "1975" })
    const people = exposed(one, other)
    expect(people.count).toBe(2)
    expect(matchEntry([sighting({ phone: "03" }, { name: "次郎" })], people)).toMatchObject({
        sureness: "differs",
        persons: [0, 1],
    })
    expect(matchEntry([sighting({ phone: "03" }, { name: "花" })], people)).toMatchObject({
        sureness: "strong",
        persons: [0],
    })
})

test("nobody left: nobody is found", () => {
    expect(matchEntry([sighting({ email: "hana@" })], exposed())).toBeNull()
})
