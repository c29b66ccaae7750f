import { visitRegExpAST } from "@eslint-community/regexpp"
import fc from "fast-check"
import { parsed } from "./required-literals.ts"

/** Texts made to match a pattern. What only looks at its surroundings is left out: what is made then matches nearly always. */
export function matchingTextsOf(pattern: RegExp): fc.Arbitrary<string> {
    const looks: { readonly start: number; readonly end: number }[] = []
    visitRegExpAST(parsed(pattern), {
        onAssertionEnter: ({ kind, start, end }) => {
            const isWithin = looks.some((around) => around.start <= start && end <= around.end)
            if (kind !== "start" && kind !== "end" && !isWithin) looks.push({ start, end })
        },
    })
    const bare = looks
        .toReversed()
        .reduce((source, { start, end }) => `${source.slice(0, start)}${source.slice(end)}`, pattern.source)
        .replaceAll(String.raw`\0`, String.raw`\x00`)
    return fc.stringMatching(new RegExp(bare, pattern.flags.replace("i", "").replace("g", "")), { size: "medium" })
}
