import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { routeMatches, routeOf } from "./route.ts"

const cases = [
    { target: "/", want: "/", why: "the root" },
    { target: "", want: "/", why: "an empty target" },
    { target: "/comment?programme=1", want: "/comment", why: "the query is left out" },
    { target: "http://tv.example.jp/comment", want: "/comment", why: "absolute-form" },
    { target: "/members/123/comments", want: "/members/:id/comments", why: "a number" },
    { target: "/f/0f8fad5b-d9cb-469f-a165-70867728950e", want: "/f/:id", why: "a UUID" },
    { target: "/t/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", want: "/t/:id", why: "a token" },
    { target: "/members/2024-members-list", want: "/members/2024-members-list", why: "words with a number stay" },
    { target: "/users/hanako@example.jp", want: "/users/:text", why: "somebody's address is never kept" },
    { target: "/users/%E5%B1%B1%E7%94%B0", want: "/users/:text", why: "nor is a name" },
    { target: "/%83%52%83%81", want: "/:text", why: "a Shift_JIS path" },
    { target: "//comment", want: "/comment", why: "a dodge: an empty segment" },
    { target: "/%63omment/", want: "/comment", why: "a dodge: percent-encoding and a trailing slash" },
    { target: "/a/../comment", want: "/comment", why: "a dodge: dot segments" },
    { target: "/comment;v=1", want: "/comment", why: "a dodge: a path parameter" },
    { target: String.raw`/a\..\comment`, want: "/comment", why: "a dodge: backslashes" },
    { target: "/comment#x", want: "/comment", why: "a fragment that should not be there" },
    { target: "/@icons@5.1.4/lib/a.min.js", want: "/:text/lib/a.min.js", why: "files, and a sign that is not plain" },
    { target: "/a./.b/c..d", want: "/a./.b/c..d", why: "dots that are no dot segment" },
    { target: "/0123456789/abcdefabcdefabcd/abc1", want: "/:id/:id/abc1", why: "short and long segments" },
    { target: "*", want: "/:text", why: "OPTIONS *" },
] as const
test.each(cases)("routeOf $target: $why", ({ target, want }) => {
    expect(routeOf(target)).toBe(want)
})

describe("routeOf laws", () => {
    test("a path of plain signs has the route that its percent-encoded spelling has", () => {
        const path = fc.stringMatching(/^(?:\/(?:[a-z0-9@._~-]{1,24}|[0-9a-f]{14,34})){1,6}\/?$/)
        fc.assert(
            fc.property(path, (plain) => {
                const spelled = plain.replaceAll(/[a-z]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
                expect(routeOf(plain)).toBe(routeOf(`${spelled}//`))
            }),
        )
    })

    test("is bounded, never throws, and is its own route", () => {
        fc.assert(
            fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl(), fc.webPath()), (target) => {
                const route = routeOf(target)
                expect(route.length).toBeLessThan(17 * 66)
                expect(route).toMatch(/^\/[A-Za-z0-9._~:/…-]*$/)
            }),
        )
    })
})

const matches = [
    { pattern: "/comment", route: "/comment", want: true, why: "the same" },
    { pattern: "/comment", route: "/comments", want: false, why: "another word" },
    { pattern: "/comment", route: "/comment/new", want: false, why: "below is not meant without a star" },
    { pattern: "/comment/*", route: "/comment/new", want: true, why: "below" },
    { pattern: "/comment/*", route: "/comment", want: true, why: "the folder itself" },
    { pattern: "/*", route: "/anything", want: true, why: "the whole site" },
] as const
test.each(matches)("routeMatches $pattern $route: $why", ({ pattern, route, want }) => {
    expect(routeMatches(pattern, route)).toBe(want)
})

test("law: a path of plain names is its own route, as it is where it is taken apart", () => {
    const segment = fc.oneof(
        fc.stringMatching(/^[A-Za-z0-9._~@;%-]{0,18}$/),
        fc.constantFrom(
            "a",
            ".",
            "..",
            "a.b",
            "a..b",
            "1",
            "members",
            "-",
            "~x",
            "%41",
            "a;b",
            "abcdefghijklmno",
            "abcdefghijklmnop",
        ),
    )
    const tail = fc.constantFrom("", "/", "?a=b", "/?a", "#c")
    fc.assert(
        fc.property(fc.array(segment, { minLength: 1, maxLength: 18 }), tail, (segments, behind) => {
            const target = `/${segments.join("/")}${behind}`
            expect(routeOf(target)).toBe(routeOf(`http://example.jp${target}`))
        }),
        { numRuns: 3_000 },
    )
})
