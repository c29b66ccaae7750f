import fc from "fast-check"
import { expect, test } from "vitest"
import { EXPRESSION_CASES } from "./expression.case.data.ts"
import { readFrames } from "./frames.ts"
import { weighBareCode, weighFrame } from "./weigh-frame.ts"
import { isWorthReading } from "./worth-reading.ts"
import { Work } from "../work.ts"

const PIECES =
    "${ %{ #{ *{ {{ }} } __cla ss__ __globals__ runtime getRuntime \u3000 {% %} <% %> <#assign #set( ( ) [ ] . @ # = ' \" ` + * 7 7*7 T( new java.lang. Runtime getClass forName . __class__ __proto__ constructor prototype exec( system File.read( process mainModule binding require( child_process |attr( |map( ?new( ?api lipsum cycler _self a b あ , ~ |join #a= #context"
const text = fc.array(fc.constantFrom(...PIECES.split(" "), " "), { maxLength: 14 }).map((parts) => parts.join(""))

/** Whether the slow reading finds anything, the lookups aside. */
function isHeavy(value: string): boolean {
    let heavy = false
    readFrames(value, new Work(Infinity), (frame) => {
        const technique = frame.family === null ? weighBareCode(frame) : weighFrame(frame, frame.family, true)
        heavy ||= technique !== null
    })
    return heavy
}

test("what the slow reading finds is worth reading", () => {
    fc.assert(
        fc.property(text, (value) => {
            expect(isHeavy(value) && !isWorthReading(value)).toBe(false)
        }),
        { numRuns: 10_000 },
    )
})

test.each(EXPRESSION_CASES)("case $text", ({ text: value }) => {
    expect(isHeavy(value) && !isWorthReading(value)).toBe(false)
})
