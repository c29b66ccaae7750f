// A judgement in slices is the judgement in one go: the same decision, the same findings in the same order, the same evidence
// shown, whenever a slice is over and however the bytes came.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Decision, Mode } from "../core/decision.ts"
import { CleanMemo } from "./clean-memo.ts"
import type { RequestHead } from "./contract.ts"
import { RequestInspection } from "./inspection.ts"
import { STARTER_PATCHES } from "./patches/starter.data.ts"
import { compileRules } from "./rules.ts"
import type { Steps } from "./steps.ts"

const SET = compileRules(STARTER_PATCHES, [], null)

interface Told {
    readonly decision: Decision
    readonly shown: readonly string[]
    readonly pauses: number
}

interface Asked {
    readonly type: string
    readonly body: Buffer
    readonly mode: Mode
}

/** @param every null: in one go; otherwise a slice is over at every so many looks at the clock */
function judged({ type, body, mode }: Asked, every: number | null, chunkBytes: number): Told {
    const head: RequestHead = { method: "POST", target: "/a", httpVersion: "1.1", headers: [["Content-Type", type]] }
    const shown: string[] = []
    const witness = ({ path, technique }: Decision["findings"][number], evidence: string): void =>
        void shown.push(`${path} ${technique} ${evidence}`)
    const rules = { set: SET, route: "/a", nowMs: 0 }
    const options = { mode, bodyInspectBytes: 8_388_608, witness, rules }
    const inspection = new RequestInspection(head, options, new CleanMemo())
    let asked = 0
    let pauses = 0
    const isOver = every === null ? null : (): boolean => ++asked % every === 0
    const taken = <Outcome>(steps: Steps<Outcome>): Outcome => {
        let step = steps.next()
        for (; step.done !== true; step = steps.next()) pauses++
        return step.value
    }
    const first = inspection.head()
    if (first.kind === "block") return { decision: first, shown, pauses }
    for (let at = 0; at < body.length; at += chunkBytes) {
        const early = taken(inspection.pushSteps(body.subarray(at, at + chunkBytes), isOver))
        if (early !== null) return { decision: early, shown, pauses }
    }
    return { decision: taken(inspection.endSteps([], isOver)), shown, pauses }
}

const piece = fc.constantFrom(
    "Viewer No 12 ",
    "番組（再）！",
    "' or 1=1 -- ",
    "1 union select a from b ",
    "<script>alert(1)</script>",
    "../../etc/passwd ",
    "%27%20or%201=1",
    "&lt;img src=x onerror=alert(1)&gt;",
    "; cat /etc/passwd",
    "${7*7}",
    'query { a(b: "1 or 1=1") { c } }',
    "a=b&c=d ",
    '{"a":"b"}',
    "$(id)",
    "\n",
)
const text = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 1, 3, 90, 400))
    .map(([pieces, times]) => pieces.join("").repeat(times))
const value: fc.Arbitrary<string> = fc.oneof(
    text,
    text.map((plain) => Buffer.from(plain).toString("base64")),
    fc.array(text, { maxLength: 4 }).map((texts) => JSON.stringify({ inner: texts })),
    fc.array(text, { maxLength: 3 }).map((texts) => `<?xml version="1.0"?><a>${texts.join("</a><a>")}</a>`),
    text.map((plain) => encodeURIComponent(plain)),
)
const values = fc.array(value, { minLength: 1, maxLength: 5 })

const asked: fc.Arbitrary<Asked> = fc
    .tuple(
        values,
        fc.constantFrom("json", "form", "text", "xml", "multipart", "binary"),
        fc.constantFrom("block", "observe"),
    )
    .map(([all, kind, mode]) => ({ ...requestOf(kind, all), mode }))

function requestOf(kind: string, all: readonly string[]): Omit<Asked, "mode"> {
    switch (kind) {
        case "json":
            return { type: "application/json", body: Buffer.from(JSON.stringify({ list: all, more: [all] })) }
        case "form": {
            const pairs = all.map((one, n) => `f${n % 3}=${encodeURIComponent(one)}`)
            return { type: "application/x-www-form-urlencoded", body: Buffer.from(pairs.join("&")) }
        }
        case "multipart": {
            const parts = all.map((one, n) => `--B\r\nContent-Disposition: form-data; name="f${n}"\r\n\r\n${one}\r\n`)
            const file = `--B\r\nContent-Disposition: form-data; name="u"; filename="a.txt"\r\n\r\n${all.join("\n")}\r\n`
            return { type: "multipart/form-data; boundary=B", body: Buffer.from(`${parts.join("")}${file}--B--`) }
        }
        case "xml":
            return { type: "text/xml", body: Buffer.from(`<r><a>${all.join("</a><a b='1'>")}</a></r>`) }
        case "binary":
            return { type: "application/octet-stream", body: Buffer.from(`\0\0${all.join("\0\0\0")}`) }
        default:
            return { type: "text/plain", body: Buffer.from(all.join("\n")) }
    }
}

describe("laws", () => {
    test("any slices: the decision, its findings and what is shown of them are those of one go", () => {
        let pauses = 0
        fc.assert(
            fc.property(
                asked,
                fc.integer({ min: 1, max: 4 }),
                fc.constantFrom(100, 5_000, 10_000_000),
                (one, every, chunk) => {
                    const whole = judged(one, null, chunk)
                    const sliced = judged(one, every, chunk)
                    pauses += sliced.pauses
                    expect({ decision: sliced.decision, shown: sliced.shown }).toEqual({
                        decision: whole.decision,
                        shown: whole.shown,
                    })
                },
            ),
            { numRuns: 60 },
        )
        expect(pauses).toBeGreaterThan(200)
    }, 120_000)
})

test("a body that is too much work is refused at the same place in slices", () => {
    const hostile = Buffer.from(
        JSON.stringify({ a: Array.from({ length: 60 }, (_, n) => `${"%2527+".repeat(3_000)}${n}`) }),
    )
    const one: Asked = { type: "application/json", body: hostile, mode: "observe" }
    const whole = judged(one, null, hostile.length)
    const sliced = judged(one, 1, hostile.length)
    expect(whole.decision).toMatchObject({ kind: "observe", wouldBlock: true })
    expect({ decision: sliced.decision, shown: sliced.shown }).toEqual({ decision: whole.decision, shown: whole.shown })
})

test("whoever takes no more steps has the work end there", () => {
    const body = Buffer.from(
        JSON.stringify(Array.from({ length: 500 }, (_, n) => `select ${n} from "a" where b = '${n}'`)),
    )
    const head: RequestHead = {
        method: "POST",
        target: "/",
        httpVersion: "1.1",
        headers: [["Content-Type", "application/json"]],
    }
    let seen = 0
    const witness = (): void => void seen++
    const inspection = new RequestInspection(
        head,
        { mode: "observe", bodyInspectBytes: 1_000_000, witness },
        new CleanMemo(),
    )
    inspection.push(body)
    const steps = inspection.endSteps([], () => true)
    steps.next()
    const before = seen
    expect(steps.return({ kind: "allow", score: 0, findings: [] }).done).toBe(true)
    expect(steps.next().done).toBe(true)
    expect(seen).toBe(before)
})

test("a body without anything long is judged in its first slice", () => {
    const one: Asked = { type: "application/json", body: Buffer.from('{"a":"b"}'), mode: "block" }
    expect(judged(one, 1_000, 100).pauses).toBe(0)
})
