// The rule as a table: who of one answer moves no cap.
import { hash } from "node:crypto"
import { expect, test } from "vitest"
import { publicKey } from "../../behaviour/public-persons/bare-name.ts"
import { PAGE_PERSONS } from "../../behaviour/public-persons/rule.ts"
import { type Field, maskOf } from "../../core/fields.ts"
import type { IdentifierKind, Sighting } from "../../core/person.ts"
import { createPublicLookup, type PublicInForce } from "./public-names.ts"
import { PublicShare } from "./public-share.ts"

function digest(text: string): string {
    return hash("sha256", text, "hex").slice(0, 32)
}

function sighting(
    name: string,
    fields: readonly Field[],
    kinds: readonly IdentifierKind[],
    birth: string | null = null,
): Sighting {
    return {
        identifiers: kinds.map((kind) => ({ kind, digest: digest(`${kind} ${name}`) })),
        fields: maskOf(fields),
        name: kinds.includes("name") ? digest(`name ${name}`) : null,
        birth,
    }
}

const bare = (name: string): Sighting => sighting(name, ["name"], ["name"])
const withNickname = (name: string): Sighting => {
    const { identifiers, ...rest } = sighting(name, ["name", "nickname"], ["name"])
    return { ...rest, identifiers: [{ kind: "nickname", digest: digest("anonymous") }, ...identifiers] }
}
const IN_FORCE: PublicInForce = [
    {
        route: "/contact",
        persons: [
            ...["a", "b", ...Array.from({ length: 40 }, (_, n) => `crowd ${n}`)].map((name) =>
                publicKey({ digest: digest(`name ${name}`), fields: maskOf(["name"]) }),
            ),
            publicKey({ digest: digest("name both"), fields: maskOf(["name", "nickname"]) }),
        ],
    },
]

const twoNames: Sighting = { ...bare("a"), identifiers: [...bare("a").identifiers, ...bare("c").identifiers] }

interface Row {
    readonly records: readonly (readonly Sighting[])[]
    /** How many of each record count. */
    readonly want: readonly number[]
    readonly route?: string
    readonly suspect?: true
    readonly why: string
}

const both = sighting("both", ["name", "nickname"], ["name", "nickname"])
const rows: readonly Row[] = [
    { records: [[bare("a")], [bare("b")]], want: [0, 0], why: "public, by name alone" },
    { records: [[bare("c")]], want: [1], why: "nobody learned them" },
    { records: [[bare("a"), bare("c")]], want: [1], why: "beside somebody public" },
    { records: [[bare("a")]], want: [1], route: "/members", why: "on another route" },
    { records: [[bare("a")]], want: [1], route: "/Contact", why: "case makes another route" },
    { records: [[bare("a")]], want: [1], suspect: true, why: "the request has a finding" },
    { records: [[both]], want: [0], why: "name and nickname, learned together" },
    { records: [[sighting("both", ["name"], ["name"])]], want: [0], why: "less than what is public of them" },
    {
        records: [[sighting("a", ["name", "nickname"], ["name", "nickname"])]],
        want: [1],
        why: "their nickname is not public: the rule is a field's",
    },
    { records: [[sighting("a", ["name", "phone"], ["phone", "name"])]], want: [1], why: "with a number" },
    { records: [[sighting("a", ["name", "email"], ["email", "name"])]], want: [1], why: "with an address of mail" },
    { records: [[sighting("a", ["name", "address"], ["name+address", "name"])]], want: [1], why: "with an address" },
    { records: [[sighting("a", ["name", "kana"], ["name"])]], want: [1], why: "with the reading of the name" },
    {
        records: [[sighting("a", ["name", "job"], ["name"])]],
        want: [1],
        why: "with an occupation, without a key of it",
    },
    { records: [[sighting("a", ["name", "health"], ["name"])]], want: [1], why: "with an illness" },
    { records: [[sighting("a", ["name", "my_number"], ["name"])]], want: [1], why: "with a My Number, never keyed" },
    { records: [[sighting("a", ["name"], ["name"], digest("birth"))]], want: [1], why: "with a birth date" },
    {
        records: [[sighting("a", ["name"], ["phone", "name"])]],
        want: [1],
        why: "a strong identifier, whatever the mask",
    },
    { records: [[twoNames]], want: [1], why: "two names, of which one is public" },
    { records: [[{ ...bare("a"), name: digest("name b") }]], want: [1], why: "known by one name, shown with another" },
    { records: [[{ ...bare("a"), name: null }]], want: [1], why: "a name that is no name of the person" },
    { records: [[sighting("a", ["nickname"], ["nickname"])]], want: [0], why: "a nickname alone never counts" },
    {
        records: [[sighting("a", ["name", "phone"], ["phone", "name"])], [bare("a")]],
        want: [1, 1],
        why: "shown with more before in this answer",
    },
    {
        records: [[bare("a")], [sighting("a", ["name", "phone"], ["phone", "name"])], [bare("a")]],
        want: [0, 1, 1],
        why: "shown with more behind: counted there, in full",
    },
    {
        records: [Array.from({ length: PAGE_PERSONS }, (_, n) => bare(`crowd ${n}`))],
        want: [0],
        why: "as many as a page shows",
    },
    {
        records: [
            Array.from({ length: PAGE_PERSONS }, (_, n) => bare(`crowd ${n}`)),
            [bare("crowd 30")],
            [bare("crowd 31")],
        ],
        want: [0, PAGE_PERSONS + 1, 1],
        why: "one more: it is a list, and all of them count after all",
    },
    {
        records: [[bare("a")], Array.from({ length: PAGE_PERSONS }, (_, n) => sighting(`m${n}`, ["email"], ["email"]))],
        want: [0, PAGE_PERSONS + 1],
        why: "somebody public within a members' list",
    },
    {
        records: [Array.from({ length: PAGE_PERSONS + 1 }, (_, n) => withNickname(`other ${n}`))],
        want: [PAGE_PERSONS + 1],
        why: "many names behind one nickname are many persons",
    },
    { records: [Array.from({ length: 100 }, () => bare("a"))], want: [0], why: "one person a hundred times" },
]

test.each(rows)("$want count: $why", ({ records, want, route = "/contact", suspect = false }) => {
    const share = new PublicShare(createPublicLookup()(IN_FORCE, route), { suspect })
    expect(records.map((record) => share.capped(record).length)).toEqual(want)
})

test("a finding that comes while the answer leaves takes the exemption back", () => {
    const shown = { suspect: false }
    const share = new PublicShare(createPublicLookup()(IN_FORCE, "/contact"), shown)
    expect(share.capped([bare("a")])).toEqual([])
    shown.suspect = true
    expect(share.capped([bare("b")])).toEqual([bare("a"), bare("b")])
})

test("what is told of an answer: only those of whom nothing else was shown", () => {
    const share = new PublicShare(null, { suspect: false })
    share.capped([bare("a"), both, sighting("c", ["name", "phone"], ["phone", "name"])])
    share.capped([bare("c"), sighting("d", ["nickname"], ["nickname"])])
    expect(share.bare()).toEqual([
        { digest: digest("name a"), fields: 1 },
        { digest: digest("name both"), fields: 5 },
    ])
})

test("the lookup is made anew when what is in force changes", () => {
    const lookup = createPublicLookup()
    const shown = { digest: digest("name a"), fields: 1 }
    expect(lookup(IN_FORCE, "/contact")?.covers(shown)).toBe(true)
    expect(lookup([], "/contact")).toBeNull()
    expect(lookup(IN_FORCE, "/contact")?.covers(shown)).toBe(true)
})
