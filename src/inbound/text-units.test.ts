// What is read by blocks must be read as if there were none.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { anchorsOf } from "./anchors.ts"
import { compileGates } from "./literals/gated.ts"
import { profileOf } from "./profile.ts"
import { characterAt, COPIED_UNITS, copyUnits, unitAt, units } from "./text-units.ts"
import "./detectors.ts"

const BLOCK = 4_096

function copied(text: string): number[] {
    const all: number[] = []
    for (let start = 0, count = 0; (count = copyUnits(text, start)) > 0; start += count) {
        all.push(...units.subarray(0, count))
    }
    return all
}

const signs = fc.string({
    unit: fc.constantFrom(..."a1 \n<(){}[]!/*-.;|&$`'\"#:@=,＜あ\u3000\ud800".split("")),
    maxLength: 12,
})

describe("laws", () => {
    test("a unit is that of the text, and none stands outside of it", () => {
        fc.assert(
            fc.property(fc.string({ unit: "binary" }), fc.integer({ min: -3, max: 12 }), (text, at) => {
                const code = text.charCodeAt(at)
                expect(unitAt(text, at)).toBe(Number.isNaN(code) ? -1 : code)
                expect(characterAt(text, at)).toBe(text.charAt(at))
            }),
        )
    })

    test("a text that was copied is not taken for another of its length", () => {
        fc.assert(
            fc.property(fc.string({ minLength: 8, maxLength: 8 }), fc.nat({ max: 7 }), (text, at) => {
                const other = `${text.slice(0, at)}\u0001${text.slice(at + 1)}`
                expect([copied(text), copied(text), copied(other), copied(text)]).toEqual(
                    [text, text, other, text].map((one) => Array.from(one.split(""), (unit) => unit.charCodeAt(0))),
                )
            }),
        )
    })

    test("every unit is copied, halves of pairs too", () => {
        fc.assert(
            fc.property(fc.string({ unit: "binary" }), fc.nat({ max: 8 }), (text, less) => {
                const whole = "あ".repeat(BLOCK - less) + text
                expect(copied(whole)).toEqual(Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at)))
            }),
        )
    })

    test("where a block ends changes nothing that is told of a text", () => {
        const scan = compileGates()
        const told = (text: string): unknown => {
            const held = new Int32Array(scan.words)
            scan.read(text, held)
            return [profileOf(text), anchorsOf(text), [...held]]
        }
        fc.assert(
            fc.property(signs, signs, fc.nat({ max: 24 }), (left, right, less) => {
                const at = (length: number): string => `${"a".repeat(length)}${left}${right}`
                expect(told(at(BLOCK - less))).toEqual(told(at(COPIED_UNITS)))
            }),
            { numRuns: 300 },
        )
    })

    test("a short text has the profile that it has within a long one", () => {
        fc.assert(
            fc.property(signs, (text) => {
                expect(profileOf(`a${text}a`)).toBe(profileOf("a".repeat(COPIED_UNITS) + text + "a"))
            }),
        )
    })
})
