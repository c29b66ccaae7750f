// The index may only save work: what it selects holds every patch that a slow look at all of them finds met.
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Patch } from "../../core/patch.ts"
import { routeOf } from "../../core/route.ts"
import { parseRawRequest } from "../raw-request.ts"
import { compileRules } from "../rules.ts"
import { Work } from "../work.ts"
import { createBodyReader } from "../readings/body.ts"
import { compilePatch } from "./compile-patch.ts"
import { PatchWatch } from "./patch-watch.ts"
import { judgeWithPatches } from "./prove-patch.ts"
import { routePattern, routeSegments } from "./route-pattern.ts"
import { STARTER_PATCHES } from "./starter.data.ts"
import { inOneGo } from "../steps.ts"

/** Only told, so that none is left unread because another refused the request at its head. */
const told = STARTER_PATCHES.map((patch): Patch => ({ ...patch, mode: "observe" }))
const index = compileRules(told, [], null)

/** Every patch is asked about everything; routes and methods are looked at afterwards. */
function metByAll(raw: string): string[] {
    const { head, body } = parseRawRequest(Buffer.from(raw))
    const watch = new PatchWatch(new Work(Number.POSITIVE_INFINITY))
    watch.add(STARTER_PATCHES.map(compilePatch), head)
    const type = head.headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? null
    const reader = createBodyReader(type, 1_000_000, watch.take)
    reader.push(body)
    inOneGo(reader.end())
    const applies = ({ routes, methods }: Patch): boolean =>
        (methods?.includes(head.method) ?? true) &&
        routes.some((route) => routePattern(route).matches(routeSegments(routeOf(head.target))))
    return [...watch.concluded(false), ...watch.concluded(true)]
        .map(({ compiled }) => compiled.patch)
        .filter(applies)
        .map(({ id }) => id)
        .sort()
}

const requests = STARTER_PATCHES.flatMap(({ tests }) => [...tests.attacks, ...tests.benign])

test("on every test request of the shipped patches", () => {
    expect(requests.length).toBeGreaterThan(60)
    for (const raw of requests) expect([...judgeWithPatches(Buffer.from(raw), index).met].sort()).toEqual(metByAll(raw))
})

test("on those requests with another head, or signs changed by percent-encoding", () => {
    const changed = fc.tuple(fc.constantFrom(...requests), fc.constantFrom(...requests), fc.nat({ max: 40 }))
    fc.assert(
        fc.property(changed, ([first, second, at]) => {
            const target = first.split(" ")[1] ?? "/"
            const sign = target.charCodeAt(at)
            const encoded = /[a-z]/.test(target[at] ?? "")
                ? `${target.slice(0, at)}%${sign.toString(16)}${target.slice(at + 1)}`
                : target
            const raw = second.replace(/^(\S+) \S+/, (_, method: string) => `${method} ${encoded}`)
            const { met, withoutPatch } = judgeWithPatches(Buffer.from(raw), index)
            // What a detector refuses is not read to its end.
            const expected = withoutPatch.kind === "block" ? met : metByAll(raw)
            expect([...met].sort()).toEqual([...expected].sort())
        }),
        { numRuns: 500 },
    )
})
