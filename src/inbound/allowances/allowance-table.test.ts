import { expect, test } from "vitest"
import type { Allowance } from "../../core/allowance.ts"
import { routeOf } from "../../core/route.ts"
import type { Decision } from "../../core/decision.ts"
import { createInspection } from "../inspection.ts"
import { parseRawRequest } from "../raw-request.ts"
import { compileRules, type RuleHit } from "../rules.ts"
import { TECHNIQUES_LIFTED_LIMIT } from "./limits.data.ts"
import { FINDINGS_PER_TEXT } from "../technique.ts"

const ALLOWANCE: Allowance = {
    id: "a1",
    route: "/editor/save",
    path: "form.code",
    detector: "markup",
    technique: "script-element",
    why: "a code editor",
    owner: "web",
    transaction: null,
    sinceMs: 1_000,
    untilMs: 2_000,
}
const FORM = "POST /editor/save HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
const SCRIPT = `${FORM}code=%3Cscript+src%3Dhttps%3A%2F%2Fexample.jp%2Fa.js%3E%3C%2Fscript%3E`

interface Judged {
    readonly decision: Decision
    readonly hits: readonly RuleHit[]
}

function judged(raw: string, allowance: Partial<Allowance>, nowMs = 1_500, site: string | null = null): Judged {
    const { head, body } = parseRawRequest(Buffer.from(raw))
    const hits: RuleHit[] = []
    const set = compileRules([], [{ ...ALLOWANCE, ...allowance }], site)
    const rules = { set, route: routeOf(head.target), nowMs, onHit: (hit: RuleHit) => void hits.push(hit) }
    const inspection = createInspection(head, { mode: "block", bodyInspectBytes: 1_000_000, rules })
    return { decision: inspection.push(body) ?? inspection.end(), hits }
}

/** What is found without an allowance; the rows below are about this finding. */
const [found] = judged(SCRIPT, { route: "/elsewhere" }).decision.findings
const NAMED = { detector: found?.detector ?? "?", technique: found?.technique ?? "?" }

test("without an allowance it is refused, at the reading the rows name", () => {
    expect(judged(SCRIPT, { route: "/elsewhere" })).toMatchObject({ decision: { kind: "block" }, hits: [] })
    expect(found?.path).toBe("form.code")
})

const cases = [
    { change: {}, want: "allow", why: "this detector and technique, at this reading of this route" },
    { change: { technique: null }, want: "allow", why: "every technique, where the owner said so" },
    { change: { technique: "event-handler" }, want: "block", why: "another technique" },
    { change: { detector: "sql" }, want: "block", why: "another detector" },
    { change: { path: "form.title" }, want: "block", why: "another reading" },
    { change: { path: "form.*" }, want: "allow", why: "any reading, where the owner said so" },
    { change: { route: "/editor" }, want: "block", why: "another route" },
    { change: { route: "/editor/*" }, want: "allow", why: "all below, where the owner said so" },
    { change: { route: "shop:/editor/save" }, want: "block", why: "another site" },
    { change: { untilMs: 1_500 }, want: "block", why: "it ends at that very moment" },
    { change: { untilMs: 1_501 }, want: "allow", why: "its last moment" },
    { change: { sinceMs: 1_501 }, want: "block", why: "not yet" },
] as const

test.each(cases)("$want: $why", ({ change, want }) => {
    const { decision, hits } = judged(SCRIPT, { ...NAMED, ...change })
    expect(decision.kind).toBe(want)
    expect(hits).toEqual(want === "allow" ? [{ kind: "allowance", id: "a1" }] : [])
})

test("what else the request holds is refused as ever", () => {
    const also = `${SCRIPT}&id=1'+UNION+SELECT+password+FROM+users--+`
    expect(judged(also, NAMED).decision.kind).toBe("block")
    const sameField = `${FORM}code=1'+UNION+SELECT+password+FROM+users--+`
    expect(judged(sameField, NAMED).decision.kind).toBe("block")
})

function header(target: string): string {
    return `GET ${target} HTTP/1.1\r\nHost: a\r\nX-Note: <script src=https://example.jp/never-seen-before.js></script>\r\n\r\n`
}

test("what is lifted on one route is not remembered as clean for another", () => {
    const allowance = { ...NAMED, path: "header.x-note", technique: null }
    expect(judged(header("/editor/save"), allowance).decision.kind).toBe("allow")
    expect(judged(header("/other"), allowance).decision.kind).toBe("block")
})

test("the route of a site stands behind its name", () => {
    const change = { ...NAMED, route: "shop:/editor/save" }
    expect(judged(SCRIPT, change, 1_500, "shop").decision.kind).toBe("allow")
    expect(judged(SCRIPT, change, 1_500, "news").decision.kind).toBe("block")
})

test("fewer techniques may be lifted than a detector tells of one text", () => {
    expect(TECHNIQUES_LIFTED_LIMIT).toBeLessThan(FINDINGS_PER_TEXT)
})
