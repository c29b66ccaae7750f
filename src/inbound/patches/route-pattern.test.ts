import { expect, test } from "vitest"
import { routeOf } from "../../core/route.ts"
import { PATCH_ROUTE, routePattern, routeSegments } from "./route-pattern.ts"

const cases = [
    { pattern: "/a/b", target: "/a/b", want: true, why: "the same" },
    { pattern: "/a/b", target: "/A//./b/?x=1", want: true, why: "a route is normalised, case does not matter" },
    { pattern: "/a/b", target: "/a;x=1/%62", want: true, why: "path parameters and percent signs hide nothing" },
    { pattern: "/a/b", target: "/a/b/c", want: false, why: "nothing below unless asked for" },
    { pattern: "/a/**", target: "/a", want: true, why: "any number of segments, none too" },
    { pattern: "/a/**", target: "/a/b/c", want: true, why: "any number of segments" },
    { pattern: "/a/**", target: "/ab", want: false, why: "a segment is whole" },
    { pattern: "/**/heapdump", target: "/app/manage/heapdump", want: true, why: "below any context path" },
    { pattern: "/**/heapdump", target: "/heapdump/x", want: false, why: "the last one is asked for" },
    { pattern: "/*.action", target: "/server-info.action", want: true, why: "within a segment" },
    { pattern: "/*.action", target: "/x/server-info.action", want: false, why: "a star stays in its segment" },
    { pattern: "/**", target: "/", want: true, why: "every route" },
    { pattern: "/v1/users/:id", target: "/v1/users/7", want: true, why: "as a route has it: numbers are folded" },
] as const

test.each(cases)("$pattern on $target: $why", ({ pattern, target, want }) => {
    expect(routePattern(pattern).matches(routeSegments(routeOf(target)))).toBe(want)
})

test.each([
    { pattern: "/a/long-one/**", site: null, anchor: "long-one" },
    { pattern: "shop:/Cart", site: "shop", anchor: "cart" },
    { pattern: "/**/*.php", site: null, anchor: null },
])("$pattern is found by $anchor", ({ pattern, site, anchor }) => {
    expect(routePattern(pattern)).toMatchObject({ site, anchor })
})

test.each([
    { pattern: "/**", isAny: true },
    { pattern: "shop:/**", isAny: true },
    { pattern: "/*", isAny: false },
    { pattern: "/**/a", isAny: false },
    { pattern: "/", isAny: false },
])("$pattern is of every route: $isAny", ({ pattern, isAny }) => {
    expect(routePattern(pattern).isAny).toBe(isAny)
})

test.each([
    { text: "/a/*", want: true, why: "a path" },
    { text: "shop:/a", want: true, why: "of a site" },
    { text: "a/b", want: false, why: "no path" },
    { text: "/a?b", want: false, why: "a query is a reading, not a route" },
    { text: "SHOP:/a", want: false, why: "no site has such a name" },
])("$text is a pattern: $want, $why", ({ text, want }) => {
    expect(PATCH_ROUTE.test(text)).toBe(want)
})
