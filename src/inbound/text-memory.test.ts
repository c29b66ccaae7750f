import fc from "fast-check"
import { expect, test } from "vitest"
import { keepFor, TextMemory } from "./text-memory.ts"

/** Told into what was told before, as passes over long texts do. */
function lengthsRead(): { readonly memory: TextMemory<number[]>; readonly read: string[] } {
    const read: string[] = []
    const memory = new TextMemory<number[]>(
        () => [0],
        (text, told) => {
            read.push(text)
            told[0] = text.length
            return told
        },
    )
    return { memory, read }
}

const texts = fc.constantFrom("", "a", "ab", "ba", "abc")
const steps = fc.array(fc.record({ text: texts, isJudged: fc.boolean() }), { maxLength: 40 })

test("every answer is of the text that is asked about, whatever was judged and asked before", () => {
    fc.assert(
        fc.property(steps, (all) => {
            const { memory } = lengthsRead()
            for (const { text, isJudged } of all) {
                if (isJudged) keepFor(text)
                expect(memory.of(text)).toEqual([text.length])
            }
        }),
    )
})

test("the text that is judged is passed over once, whatever parts of it are asked about in between", () => {
    const { memory, read } = lengthsRead()
    keepFor("select 1")
    for (const text of ["select 1", "select", "select 1", "1", "select", "select 1"]) memory.of(text)
    expect(read).toEqual(["select 1", "select", "1", "select"])
})
