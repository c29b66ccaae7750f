import fc from "fast-check"
import { expect, test } from "vitest"
import { isBreak } from "./path-lexer.ts"
import { runExtents } from "./run-extents.ts"

/** As runExtents, a unit at a time. */
function slowly(text: string): { readonly raw: string; readonly isSigned: boolean }[] {
    const raws: string[] = [""]
    for (let at = 0; at < text.length; at++) {
        if (isBreak(text, at)) raws.push("")
        else raws.push(`${raws.pop() ?? ""}${text.charAt(at)}`)
    }
    return raws
        .filter((raw) => raw.length > 1 && (/[/\\:\0¥]/.test(raw) || raw.startsWith("..")))
        .map((raw) => ({ raw, isSigned: /[:\0]|\.\.|^\.|[/\\¥]\.|[/\\¥]{2}/.test(raw) }))
}

function told(text: string): { readonly raw: string; readonly isSigned: boolean }[] {
    const extents = [...runExtents(text)].flat()
    return extents.map(({ start, end, signs }) => ({ raw: text.slice(start, end), isSigned: signs !== 0 }))
}

const texts = fc.string({ unit: fc.constantFrom("a", ".", "/", "\\", ":", "\0", " ", "=", "¥", "、"), maxLength: 24 })

test("law: runs and their signs, as if read a unit at a time", () => {
    fc.assert(
        fc.property(texts, (text) => {
            expect(told(text)).toEqual(slowly(text))
        }),
        { numRuns: 2_000 },
    )
})

test("law: the same wherever the text is cut into blocks", () => {
    fc.assert(
        fc.property(texts, fc.integer({ min: 4_080, max: 4_100 }), (text, units) => {
            const long = `${"a".repeat(units)} ${text}`
            expect(told(long)).toEqual(slowly(long))
        }),
        { numRuns: 100 },
    )
})
