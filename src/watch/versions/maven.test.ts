import { expect, test } from "vitest"
import { compareMaven } from "./maven.ts"

const cases = [
    { older: "2.3.31", newer: "2.3.32", why: "the fix of March 2017" },
    { older: "2.5.10", newer: "2.5.10.1", why: "a fourth number" },
    { older: "2.9", newer: "2.10", why: "numbers, not text" },
    { older: "1-alpha", newer: "1-beta", why: "the named qualifiers in order" },
    { older: "1-rc1", newer: "1-snapshot", why: "the named qualifiers in order" },
    { older: "1-snapshot", newer: "1", why: "a snapshot precedes its release" },
    { older: "1", newer: "1-sp", why: "a service pack follows it" },
    { older: "1-foo2", newer: "1-foo10", why: "a change to digits begins a token" },
    { older: "1.foo", newer: "1-1", why: "a qualifier precedes a number" },
    { older: "1-1", newer: "1.1", why: "a hyphened number precedes a dotted one" },
    { older: "9007199254740992", newer: "9007199254740993", why: "beyond the integers of a double" },
] as const
test.each(cases)("$older < $newer: $why", ({ older, newer }) => {
    expect(Math.sign(compareMaven(older, newer))).toBe(-1)
    expect(Math.sign(compareMaven(newer, older))).toBe(1)
})

const same = [
    { a: "1", b: "1.0.0", why: "trailing zeros are nothing" },
    { a: "1.ga", b: "1-final", why: "names of the release itself" },
    { a: "1.0.0-foo.0.0", b: "1-foo", why: "zeros before a hyphen are nothing" },
    { a: "1-a1", b: "1-alpha-1", why: "short name before a number" },
    { a: "1-CR1", b: "1-rc1", why: "cr is rc, whatever the case" },
] as const
test.each(same)("$a = $b: $why", ({ a, b }) => {
    expect(compareMaven(a, b)).toBe(0)
})
