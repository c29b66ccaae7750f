import fc from "fast-check"
import { expect, test } from "vitest"
import { routeOf } from "./route.ts"
import { ROUTE_TYPED, typedRoute } from "./typed-route.ts"

test.each([
    { typed: "/comment", want: "/comment", why: "as it is" },
    { typed: "/Comment/", want: "/Comment", why: "a slash at the end" },
    { typed: "/%63omment", want: "/comment", why: "percent-encoded" },
    { typed: "/members/42", want: "/members/:id", why: "pasted from the bar of a browser" },
    { typed: "/members/:id", want: "/members/:id", why: "as a scope shows it" },
    { typed: "/会員/42", want: "/:text/:id", why: "a Japanese segment is text" },
    { typed: "/:text/:id/*", want: "/:text/:id/*", why: "as a scope shows it, and all below" },
    { typed: "/members/*", want: "/members/*", why: "all below" },
    { typed: "/*", want: "/*", why: "everything" },
    { typed: "shop:/cart/7", want: "shop:/cart/:id", why: "of a site" },
    { typed: "shop:/*", want: "shop:/*", why: "a whole site" },
    { typed: "/form?id=1", want: "/form", why: "without what was asked" },
])("$typed: $want ($why)", ({ typed, want }) => {
    expect(typedRoute(typed)).toBe(want)
})

test("what a request's own segment looks like never makes it a placeholder", () => {
    expect(routeOf("/members/:id")).toBe("/members/:text")
})

test("law: the route of any request, typed as it is shown, is that route", () => {
    const target = fc
        .array(fc.oneof(fc.string(), fc.nat().map(String), fc.constantFrom("会員", "a-b", "%2e", ";x=1")))
        .map((parts) => `/${parts.join("/")}`)
    fc.assert(
        fc.property(target, (text) => {
            const route = routeOf(text)
            expect(typedRoute(route)).toBe(route)
            expect(ROUTE_TYPED.test(route)).toBe(true)
        }),
        { numRuns: 300 },
    )
})
