import { expect, test } from "vitest"
import { ConfigProblem } from "../config/config-problem.ts"
import { routeArgument } from "./route-argument.ts"

test.each([
    { typed: "/comment", route: "/comment" },
    { typed: "/members/*", route: "/members/*" },
    { typed: "/members/42", route: "/members/:id" },
    { typed: "/", route: "/" },
    { typed: "shop:/cart", route: "shop:/cart" },
    { typed: "/%63omment", route: "/comment" },
])("$typed is the route $route", ({ typed, route }) => {
    expect(routeArgument(typed)).toBe(route)
})

test.each([
    { typed: "https://www.example.jp/comment?id=1", meant: "/comment", why: "pasted from a browser" },
    { typed: "HTTP://WWW.EXAMPLE.JP", meant: "/", why: "a site's address is its top page" },
    { typed: "http://[broken/comment", meant: "/http://[broken/comment", why: "no address: shown as it is" },
    { typed: "comment", meant: "/comment", why: "without its slash" },
    { typed: "//comment", meant: "/comment", why: "one slash too many reads as a host" },
    { typed: "", meant: "/comment", why: "nothing to go by" },
])("$typed is none, and $meant is named: $why", ({ typed, meant }) => {
    const wanted = new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", "ROUTE", meant)
    let thrown: unknown = null
    try {
        routeArgument(typed)
    } catch (error) {
        thrown = error
    }
    expect(thrown).toMatchObject({ code: wanted.code, key: wanted.key, expected: wanted.expected })
})
