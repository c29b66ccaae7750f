import fc from "fast-check"
import { expect, test } from "vitest"
import { traitsOf } from "./text-traits.ts"
import { UnitTraits } from "./unit-traits.ts"

const PIECES = [
    ..."0 1 09 123 4567 012345678 090-1234-5678 +81 2026-11-02T10:22:33Z 10:22 tel1:2 / ( ) - . T T1: [1: a: A % \\ @".split(
        " ",
    ),
    ..."東京都 男 歳 様 生 ア ー １ ＠ ： 】 山田".split(" "),
    " ",
    "\n",
    "1".repeat(33),
]
const traits = new UnitTraits()

test("the units of a text tell what the text itself tells, wherever it stands and whatever it ends before", () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(""))
    const stop = fc.constantFrom('"', ",", "-", " ", "/", "\n")
    fc.assert(
        fc.property(text, text, text, stop, (before, own, behind, sign) => {
            const value = own.replaceAll(sign, "")
            const body = `${before}${value}${sign}${behind}`
            const units = Uint16Array.from({ length: body.length }, (_, at) => body.charCodeAt(at))
            traits.read(units, before.length, body.length, sign.charCodeAt(0), 0x22)
            const { bits, digits, runs, end } = traits
            expect({ bits, digits, runs, end }).toEqual({ ...traitsOf(value), end: before.length + value.length })
        }),
        { numRuns: 2_000 },
    )
})
