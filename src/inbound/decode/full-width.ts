// Compatibility forms folded to ASCII (the part of NFKC that spells syntax): `＇ｏｒ＇`, `‥／`, `ⓔⓣⓒ`. Databases and
// frameworks that normalise, and best-fit conversions, do this behind the gate. Japanese prose is full of full-width
// brackets, digits and exclamation marks, which no attack can do with alone: only the marks that open or close a string, a
// tag, an expression or a statement, a call, or a path make it worth folding. `｀` stays as it is: it is half of every other
// kaomoji. Source: Unicode, Halfwidth and Fullwidth Forms; UAX #15 for the letters in circles and the mathematical ones.
import { FULL_WIDTH } from "../profile.ts"
import type { Decoder } from "./decoder.ts"

const SYNTAX = /[＇＂＜＞；＼＄｛％]|(?:‥|[.．․﹒]{2})[/／\\﹨]|．．|[/／][Ａ-Ｚａ-ｚ]{2}|[Ａ-Ｚａ-ｚ]（/
/** The two dot leader is two dots to NFKC. */
const FOLDED = /[\u2024\u2025\uFE52\uFE68\uFF01-\uFF3F\uFF41-\uFF5E\u3000]/g
const SMALL: Readonly<Record<string, string>> = {
    "\u2024": ".",
    "\u2025": "..",
    "\uFE52": ".",
    "\uFE68": "\\",
    "\u3000": " ",
}
const DISTANCE = 0xfee0

/** Letters in circles and of formulas: nobody writes words of them but to be overlooked, or to look pretty. */
const DRESSED_LETTERS = /[\u24B6-\u24E9]|\uD835[\uDC00-\uDFFF]/

export const FULL_WIDTH_DECODER: Decoder = {
    name: "full-width",
    wants: (profile) => (profile & FULL_WIDTH) !== 0,
    decode: (text) => {
        if (DRESSED_LETTERS.test(text)) return [text.normalize("NFKC")]
        return SYNTAX.test(text) ? [text.replace(FOLDED, fold)] : []
    },
}

function fold(character: string): string {
    return SMALL[character] ?? String.fromCharCode(character.charCodeAt(0) - DISTANCE)
}
