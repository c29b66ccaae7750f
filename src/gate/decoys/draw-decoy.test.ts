import { describe, expect, test } from "vitest"
import { fieldsOf } from "../../core/fields.ts"
import { createKeyer } from "../../core/keyer.ts"
import type { Sighting } from "../../core/person.ts"
import { createMeter } from "../../outbound/meter.ts"
import { HEADINGS, pageOf, seededBelow, seededDecoys } from "../testing/seeded-decoys.case.ts"
import type { DecoyPerson } from "./decoy.ts"
import { digestsOf } from "./decoy-digests.ts"
import { createDecoyLookup } from "./decoy-set.ts"
import { drawDecoy, drawFragment, isReservedDomain, MAIL_DOMAIN } from "./draw-decoy.ts"

const KEYER = createKeyer(new Uint8Array(32).fill(9))
const COUNT = 300
const { persons, inForce } = seededDecoys(COUNT, KEYER)
const SET = createDecoyLookup()(inForce)

function sightingsIn(mediaType: string, text: string): readonly Sighting[] {
    const meter = createMeter({ mediaType, keyer: KEYER })
    if (meter === null) return []
    return [...meter.push(text).records, ...meter.end().records].flatMap(({ sightings }) => sightings)
}

const KEYS = ["fullName", "nameKana", "zip", "address", "tel", "email", "birthday"]
const EMAIL_AND_PHONE = ["email", "phone"] as const

function csvOf(rows: readonly (readonly string[])[]): string {
    return rows.map((row) => row.map((value) => `"${value}"`).join(",")).join("\r\n")
}

const formats = [
    { name: "an HTML table", type: "text/html", write: pageOf },
    {
        name: "a JSON array with English keys",
        type: "application/json",
        write: (people: readonly DecoyPerson[]) =>
            JSON.stringify(
                people.map((one) =>
                    Object.fromEntries(Object.values(one).map((value, at) => [KEYS[at] ?? "", value] as const)),
                ),
            ),
    },
    {
        name: "CSV with Japanese headings",
        type: "text/csv",
        write: (people: readonly DecoyPerson[]) => csvOf([HEADINGS, ...people.map((one) => Object.values(one))]),
    },
]

describe("every decoy is recognised in full by the real meter", () => {
    test.each(formats)("in $name", ({ type, write }) => {
        const sightings = sightingsIn(type, write(persons))
        expect(sightings).toHaveLength(COUNT)
        const wrong = sightings.filter(({ identifiers, fields }, index) => {
            const isWhole = fieldsOf(fields).length === HEADINGS.length
            const strong = EMAIL_AND_PHONE.every((kind) => identifiers.some((one) => one.kind === kind))
            const own = identifiers.every(({ digest }) => SET?.has(`d${index + 1}`, digest) === true)
            return !(isWhole && strong && own)
        })
        expect(wrong).toEqual([])
    })

    test.each([
        { fields: ["name", "email"], why: "an address alone beside the name" },
        { fields: ["name", "phone"], why: "no e-mail address" },
        { fields: ["name", "birth"], why: "neither of them" },
        { fields: ["name", "address"], why: "neither of them" },
        { fields: ["phone"], why: "nothing but the number" },
    ] as const)("some columns of it: $fields ($why)", ({ fields }) => {
        const labels = new Map(Object.keys(persons[0] ?? {}).map((key, index) => [key, HEADINGS[index] ?? ""] as const))
        const people = persons.slice(0, 50)
        const rows = people.map((person) => fields.map((field) => person[field]))
        const text = csvOf([fields.map((field) => labels.get(field) ?? ""), ...rows])
        const told = sightingsIn("text/csv", text).map(({ identifiers }) =>
            identifiers.map(({ digest }) => SET?.tells(digest)).find((id) => id !== undefined),
        )
        expect(told).toEqual(people.map((_, index) => `d${index + 1}`))
    })
})

describe("what is drawn", () => {
    test("telephone numbers are of the range that is given to nobody", () => {
        expect(persons.filter(({ phone }) => !/^0[79]0-0\d{3}-\d{4}$/.test(phone))).toEqual([])
    })

    test("the fragment stands in every address, with the decoy's own part beside it", () => {
        const { fragment, decoys } = inForce
        const wrong = persons.filter(({ email }, index) => {
            const { own = "?", side } = decoys[index] ?? {}
            return !email.includes(side === "before" ? own + fragment : fragment + own)
        })
        expect(wrong).toEqual([])
        const places = new Set(persons.map(({ email }) => email.indexOf(fragment)))
        expect(places.size).toBeGreaterThan(8)
    })

    test("another installation has another fragment", () => {
        const fragments = Array.from({ length: 200 }, (_, seed) => drawFragment(seededBelow(seed)))
        expect(new Set(fragments).size).toBeGreaterThan(195)
        expect(fragments.filter((one) => !/^[a-z]{8}$/.test(one))).toEqual([])
    })

    test("a domain the meter takes for a file's ending gives no decoy", () => {
        const below = seededBelow(1)
        const { person } = drawDecoy(drawFragment(below), "mail.png", below)
        expect(digestsOf(person, KEYER)).toBeNull()
    })
})

test.each([
    { domain: "example.jp", reserved: true, why: "the default" },
    { domain: "mail.example.co.jp", reserved: true, why: "below a reserved one" },
    { domain: "a.test", reserved: true, why: "RFC 6761" },
    { domain: "example-shop.jp", reserved: false, why: "somebody's" },
    { domain: "canary.city.example-shi.lg.jp", reserved: false, why: "an office's" },
])("$domain: reserved $reserved ($why)", ({ domain, reserved }) => {
    expect(isReservedDomain(domain)).toBe(reserved)
})

test.each([
    { domain: "canary.example.jp", ok: true, why: "plain" },
    { domain: "localhost", ok: false, why: "no top-level domain" },
    { domain: "a b.jp", ok: false, why: "a blank" },
    { domain: "-a.jp", ok: false, why: "a hyphen at its beginning" },
    { domain: "x.jp'; DROP TABLE members; --", ok: false, why: "it goes into SQL that is printed" },
    { domain: `${"a.".repeat(100)}jp`, ok: false, why: "longer than an address may be" },
])("mail domain $domain: $ok ($why)", ({ domain, ok }) => {
    expect(MAIL_DOMAIN.test(domain)).toBe(ok)
})
