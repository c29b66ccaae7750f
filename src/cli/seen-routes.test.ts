import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { unseenAmong } from "./seen-routes.ts"
import { CommandStage } from "./testing/command-stage.case.ts"

const SEEN = ["/", "/comment", "/members/:id", "shop:/cart"]

test.each([
    { route: "/comment", said: null, why: "it was asked for" },
    { route: "/Comment", said: null, why: "many applications do not tell cases apart" },
    { route: "/members/*", said: null, why: "something below it was" },
    { route: "shop:/*", said: null, why: "something of the site was" },
    { route: "/coment", said: "did you mean: /comment", why: "a slip" },
    { route: "/cart", said: "did you mean: shop:/cart", why: "its site is missing" },
    { route: "/stock", said: "scope lists the routes", why: "nothing is near" },
])("$route: $said ($why)", ({ route, said }) => {
    const told = unseenAmong(route, SEEN)?.en ?? null
    expect(said === null ? told : told?.includes(said)).toBe(said === null ? null : true)
})

test("nobody asked for anything yet: nothing is said", () => {
    expect(unseenAmong("/comment", [])).toBeNull()
})

describe("on the bad day", () => {
    const stage = new CommandStage("seen-routes")

    beforeAll(async () => {
        await stage.startApplication((_, response) => response.end("hello"))
        await stage.startGuard()
        await fetch(`${stage.url}/members/42`)
    })
    afterAll(async () => stage.close())

    test("a stop and a scope with a slip say so; the words of a stop take it back", async () => {
        const slip = await stage.sekisho("stop", "/mebers/:id", "--why", "test")
        expect(slip.stderr).toContain("did you mean: /members/:id")
        expect((await stage.sekisho("scope", "--route", "/mebers/42")).stderr).toContain("did you mean: /members/:id")
        const stopped = await stage.sekisho("stop", "/members/:id", "--why", "test")
        expect(stopped.stderr).toBe("")
        expect((await fetch(`${stage.url}/members/42`)).status).toBe(503)
        expect((await stage.sekisho("resume", "/members/:id")).code).toBe(0)
        expect((await fetch(`${stage.url}/members/42`)).status).toBe(200)
    })
})
