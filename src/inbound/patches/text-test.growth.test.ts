// A pattern somebody wrote is linear in the text, whatever it is: RE2's worst (a table of states that does not fit) grows
// no faster than the text, and what it may take is bounded by the work of the request.
import { expect, test } from "vitest"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { Work } from "../work.ts"
import { compileText } from "./text-test.ts"

const PATTERNS = [String.raw`(?i)(a|b)*a.{100}c`, String.raw`\pL{100}\d`, "(a*)*c", "(?:.{0,20}a){10}q"] as const

/** Letters in an order that repeats late. */
function letters(length: number): string {
    let state = 1
    const next = (): string => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
        return state > 1_073_741_824 ? "a" : "b"
    }
    return Array.from({ length }, next).join("")
}

test.each(PATTERNS)(
    "%s: a text eight times as long costs no more than twenty times as much (quadratic: sixty-four)",
    (value) => {
        const { test: find } = compileText({ kind: "matches", at: "*", value, ignoreCase: false })
        const cpuOf = (length: number): number => {
            const text = letters(length)
            find(text)
            const began = process.cpuUsage()
            for (let round = 0; round < 4; round++) find(text)
            return process.cpuUsage(began).user
        }
        const short = Math.max(cpuOf(2_048), 500)
        expect(cpuOf(16_384) / short).toBeLessThan(20)
    },
)

test("a request has no more work to spend on a pattern than it has on everything else", () => {
    const { stepsPerUnit } = compileText({ kind: "matches", at: "*", value: PATTERNS[0], ignoreCase: false })
    const work = new Work()
    expect(() => work.spend(200_000 * stepsPerUnit)).toThrow(SekishoError)
})
