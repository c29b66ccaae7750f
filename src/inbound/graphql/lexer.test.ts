// Read by hand, tokens are those of one pattern for all of them.
import fc from "fast-check"
import { expect, test } from "vitest"
import { unescapeJson } from "../readings/json-string.ts"
import { textOfToken, tokenAt, type TokenKind } from "./lexer.ts"

const PIECE =
    /(?<blank>[\s,\ufeff]+)|(?<comment>#[^\n\r]*)|"""(?<block>(?:[^"\\]|\\"""|\\|"(?!""))*)"""|"(?<string>(?:[^"\\\n\r]|\\.)*)"|(?<name>[A-Za-z_]\w*)|(?<number>-?\d[\d.eE+-]*)|(?<sign>\.\.\.|[!$&()[\]{}:=@|])/y

interface Read {
    readonly kind: string
    readonly text: string
}

function byPattern(text: string): readonly Read[] | null {
    const read: Read[] = []
    for (let at = 0; at < text.length; at = PIECE.lastIndex) {
        PIECE.lastIndex = at
        const groups = PIECE.exec(text)?.groups
        const [kind, found = ""] = Object.entries(groups ?? {}).find(([, group]) => group !== undefined) ?? [null, ""]
        if (kind === null) return null
        const plain = { string: unescapeJson(found).text, block: found.replaceAll('\\"""', '"""') }[kind] ?? found
        read.push({ kind, text: kind === "comment" ? found.slice(1) : plain })
    }
    return read
}

function byHand(text: string): readonly Read[] | null {
    const read: { kind: TokenKind; text: string }[] = []
    for (let at = 0; at < text.length;) {
        const token = tokenAt(text, at)
        if (token === null) return null
        read.push({ kind: token.kind, text: textOfToken(text, token) })
        at = token.end
    }
    return read
}

const sign = fc.constantFrom(
    ...'" """ \\""" \\ \\" \\n # ... . .. ! $ & ( ) [ ] { } : = @ | a_ Z9 e E 1 -1 - + 1.5e-3 , ; é あ'.split(" "),
    "\n",
    "\r",
    " ",
    "\t",
    "\u2028",
    "\u00a0",
    "\ufeff",
    "\u3000",
    "\u0000",
)

test("law: tokens by hand are tokens by pattern", () => {
    fc.assert(
        fc.property(fc.array(sign, { maxLength: 24 }), (signs) => {
            const text = signs.join("")
            expect(byHand(text)).toEqual(byPattern(text))
        }),
        { numRuns: 5_000 },
    )
})
