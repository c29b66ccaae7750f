// Laws of the exemption, for any answer and whoever is public.
import { hash } from "node:crypto"
import fc from "fast-check"
import { expect, test } from "vitest"
import { bareNameOf, publicKey } from "../../behaviour/public-persons/bare-name.ts"
import { PAGE_PERSONS } from "../../behaviour/public-persons/rule.ts"
import { isNicknameOnly, type Sighting } from "../../core/person.ts"
import { createPublicLookup } from "./public-names.ts"
import { PublicShare } from "./public-share.ts"

const PERSONS = 45

function digest(text: string): string {
    return hash("sha256", text, "hex").slice(0, 32)
}

/** Person `n` by name, with a nickname, with a telephone number, or by nickname alone. */
function sightingOf(n: number, shows: "name" | "both" | "phone" | "nickname"): Sighting {
    const name = { kind: "name" as const, digest: digest(`name ${n}`) }
    const nickname = { kind: "nickname" as const, digest: digest(`nickname ${n % 7}`) }
    const phone = { kind: "phone" as const, digest: digest(`phone ${n % 9}`) }
    switch (shows) {
        case "name":
            return { identifiers: [name], fields: 1, name: name.digest, birth: null }
        case "both":
            return { identifiers: [nickname, name], fields: 5, name: name.digest, birth: null }
        case "phone":
            return { identifiers: [phone, name], fields: 17, name: name.digest, birth: null }
        case "nickname":
            return { identifiers: [nickname], fields: 4, name: null, birth: null }
        default:
            return shows satisfies never
    }
}

const sighting = fc
    .tuple(fc.nat(PERSONS - 1), fc.constantFrom("name", "name", "both", "phone", "nickname"))
    .map(([n, shows]) => sightingOf(n, shows))
const answers = fc.array(fc.array(sighting, { maxLength: 6 }), { maxLength: 40, size: "max" })
const publics = fc.array(fc.tuple(fc.nat(PERSONS - 1), fc.constantFrom(1, 5)), { maxLength: 60 })

function keyOf({ identifiers }: Sighting): string {
    return identifiers.map((identifier) => identifier.digest).join()
}

test("only who is public and bare is left out; of a list, or beside a finding, nobody in the end", () => {
    let [exempt, lists] = [0, 0]
    fc.assert(
        fc.property(answers, publics, fc.boolean(), (records, known, suspect) => {
            const persons = known.map(([n, fields]) => publicKey({ digest: digest(`name ${n}`), fields }))
            const names = createPublicLookup()([{ route: "/", persons }], "/")
            const share = new PublicShare(names, { suspect })
            const counted = new Set(records.flatMap((record) => share.capped(record)).map(keyOf))
            const shown = records.flat().filter((one) => !isNicknameOnly(one))
            const all = new Set(shown.map(keyOf))
            const left = shown.filter((one) => !counted.has(keyOf(one)))
            exempt += left.length
            for (const one of left) {
                const bare = bareNameOf(one)
                expect(bare !== null && names?.covers(bare) === true).toBe(true)
            }
            const isList = all.size > PAGE_PERSONS
            if (isList) lists += 1
            expect(isList || suspect ? counted.size : all.size).toBe(all.size)
            expect([...counted].every((key) => all.has(key))).toBe(true)
        }),
        { numRuns: 400 },
    )
    expect(Math.min(exempt, lists)).toBeGreaterThan(10)
})
