import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { orderFor } from "./orders.ts"

/** Each row from old to new. */
const ascending: readonly (readonly [string, readonly string[], string])[] = [
    [
        "PyPI",
        ["1.0.dev1", "1.0a1.dev1", "1.0a1", "1.0b2", "1.0rc1", "1.0", "1.0.post1", "1.1"],
        "PEP 440, the whole order",
    ],
    ["PyPI", ["1.0rc1", "1.0+abc.5", "1.0+abc.10", "1.0+5"], "local versions after the release; numbers after words"],
    ["PyPI", ["2.9", "2.10", "2024.1", "1!0.1"], "an epoch beats everything"],
    ["PyPI", ["1.0.post1.dev1", "1.0.post1"], "a development release of a post-release"],
    ["Go", ["v0.0.0-20180101000000-abcdefabcdef", "v0.0.0-20190101000000-000000000000", "v0.0.1"], "pseudo-versions"],
    ["Go", ["v1.2.3-0.20200101000000-abcdefabcdef", "v1.2.3", "v2.0.0+incompatible", "2.0.1"], "with and without a v"],
    ["crates.io", ["0.9.9", "0.10.0-alpha.1", "0.10.0-alpha.2", "0.10.0"], "semantic versions"],
    ["RubyGems", ["1.0.0.a", "1.0.0.pre", "1.0.0.rc1", "1.0.0", "1.0.0.1", "1.0.10"], "words before numbers"],
    ["RubyGems", ["5.2.4-rc1", "5.2.4", "5.2.4.2"], "a hyphen is a pre-release"],
    [
        "Packagist",
        ["1.0.0-dev", "1.0.0-alpha1", "1.0.0-beta", "1.0-RC2", "v1.0.0", "1.0.0-p1", "1.0.0.1"],
        "stabilities",
    ],
    ["Packagist", ["8.9.1-alpha1-dev", "8.9.1-alpha1", "8.9.1", "8.10"], "a development release of an alpha"],
    ["NuGet", ["1.0.0-alpha", "1.0.0-Alpha.1", "1.0.0-BETA", "1.0", "1.0.0.1", "1.0.1"], "four numbers, any case"],
    ["NuGet", ["1.0.0-1", "1.0.0-2", "1.0.0-10", "1.0.0-a"], "numbers before words"],
    ["Debian:12", ["1.0~rc1-1", "1.0-1", "1.0-1+deb12u1", "1.0-1.1", "1.0.1-1", "1:0.9-1"], "tilde, revision, epoch"],
    ["Debian", ["1.0~~", "1.0~~a", "1.0~", "1.0", "1.0a", "1.0+b"], "deb-version(7): the end, letters, other signs"],
    ["Ubuntu:22.04", ["3.0.2-0ubuntu1.9", "3.0.2-0ubuntu1.10"], "numbers within a revision"],
    ["Maven", ["r09", "2.0-M1", "2.0"], "a version that begins with a letter and a number"],
]

describe("ascending", () => {
    test.each(ascending)("%s %j: %s", (ecosystem, versions) => {
        const order = orderFor(ecosystem, "ECOSYSTEM")
        const signs = versions.flatMap((left, at) =>
            versions.map((right, other) => [Math.sign(order?.(left, right) ?? NaN), Math.sign(at - other)]),
        )
        expect(signs.map(([got]) => got)).toEqual(signs.map(([, want]) => want))
    })
})

const same: readonly (readonly [string, string, string, string])[] = [
    ["PyPI", "1.0", "v1.0.0", "trailing zeros and a v"],
    ["PyPI", "1.0-ALPHA_1", "1.0a1", "spellings of a phase"],
    ["PyPI", "1.0-1", "1.0.post1", "a bare number is a post-release"],
    ["RubyGems", "1.0", "1", "a missing part is 0"],
    ["Packagist", "v1.0", "1.0.0.0-stable", "four numbers"],
    ["NuGet", "1.0", "1.0.0.0+meta", "metadata has no order"],
    ["Debian", "0:1.0", "1.0", "no epoch is 0"],
    ["Go", "v1.0.0+incompatible", "1.0.0", "build metadata has no order"],
]
test.each(same)("%s: %s = %s, %s", (ecosystem, left, right) => {
    expect(orderFor(ecosystem, "ECOSYSTEM")?.(left, right)).toBe(0)
})

const none: readonly (readonly [string, string, string])[] = [
    ["PyPI", "latest", "a word"],
    ["PyPI", "1.0.*", "a pattern"],
    ["Go", "v1", "not whole"],
    ["crates.io", "1.0", "not whole"],
    ["RubyGems", ">= 1.0", "a requirement"],
    ["Packagist", "dev-main", "a branch"],
    ["Packagist", "2.x-dev", "a branch with a number"],
    ["NuGet", "[1.0,2.0)", "an interval"],
    ["Debian", "unknown", "a word"],
    ["Maven", "${revision}", "never filled in"],
    ["Maven", "1".repeat(100_000), "longer than any version"],
    ["PyPI", "1.".repeat(50_000), "longer than any version"],
]
test.each(none)("%s: %s is no version, %s", (ecosystem, text) => {
    expect(orderFor(ecosystem, "ECOSYSTEM")?.(text, "1.0.0")).toBeNull()
})

test.each([["Hex"], ["toString"], ["constructor"], [""]])(
    "%s has no order of its own, and semantic versions do",
    (name) => {
        expect(orderFor(name, "ECOSYSTEM")).toBeNull()
        expect(orderFor(name, "SEMVER")?.("1.2.3", "1.10.0")).toBeLessThan(0)
    },
)

describe("laws", () => {
    const text = fc
        .array(fc.constantFrom("1", "0", "10", ".", "-", "~", "+", "a", "rc", "beta", "dev", "post", "v", ":", "!"), {
            maxLength: 8,
        })
        .map((parts) => `1${parts.join("")}`)
    test.each(["PyPI", "Go", "RubyGems", "Packagist", "NuGet", "Debian", "Maven"])(
        "%s: the other way round is the opposite, and two steps up are up",
        (ecosystem) => {
            const order = orderFor(ecosystem, "ECOSYSTEM")
            const sign = (left: string, right: string): number => Math.sign(order?.(left, right) ?? 0)
            fc.assert(
                fc.property(text, text, text, (a, b, c) => {
                    expect(sign(a, b) + sign(b, a)).toBe(0)
                    const isUp = sign(a, b) < 0 && sign(b, c) < 0
                    expect(!isUp || sign(a, c) < 0 || [a, b, c].some((one) => order?.(one, one) === null)).toBe(true)
                }),
            )
        },
    )
})
