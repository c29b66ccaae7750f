// Compatibility forms folded to ASCII (the part of NFKC that spells syntax): `＇ｏｒ＇`, `‥／`, `ⓔⓣⓒ`. Databases and
// frameworks that normalise, and best-fit conversions, do this behind the gate. Japanese prose is full of full-width
// brackets, digits and exclamation marks, which no attack can do with alone: only the marks that open or close a string, a
// tag, an expression or a statement, a call, or a path make it worth folding. `｀` stays as it is: it is half of every other
// kaomoji. Source: Unicode, Halfwidth and Fullwidth Forms; UAX #15 for the letters in circles and the mathematical ones.
import { FULL_WIDTH } from "../profile.ts"
import type { Steps } from "../steps.ts"
import { folded, foldedSteps } from "./compatibility.ts"
import type { Decoder } from "./decoder.ts"
import { foundSteps, replacedSteps } from "./in-stretches.ts"

const SYNTAX = /[＇＂＜＞；＼＄｛％]|(?:[‥︰]|[.．․﹒]{2})[/／\\﹨]|．．|[/／][Ａ-Ｚａ-ｚ]{2}|[Ａ-Ｚａ-ｚ]（/
/** Of its longest match. */
const SYNTAX_UNITS = 3
/** Raised, lowered, joined and full-width letters and Roman numerals, each with an ASCII letter for NFKC. */
const LETTERS =
    "\u017F\u02B0-\u02B8\u02E1-\u02E3\u1D2C-\u1D6A\u1D9C-\u1DBF\u2071\u207F\u2090-\u209C\u210A-\u2149\u2160-\u217F\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A"
/** The two dot leader is two dots to NFKC. */
const FOLDED = new RegExp(`[\\u2024\\u2025\\uFE30\\uFE52\\uFE68\\uFF01-\\uFF3F\\uFF41-\\uFF5E\\u3000${LETTERS}]`, "g")
const SMALL: Readonly<Record<string, string>> = {
    "\u2024": ".",
    "\u2025": "..",
    "\uFE30": "..",
    "\uFE52": ".",
    "\uFE68": "\\",
    "\u3000": " ",
}
const DISTANCE = 0xfee0

/** Letters in circles and of formulas: nobody writes words of them but to be overlooked, or to look pretty. */
const DRESSED_LETTERS = /[\u24B6-\u24E9]|\uD835[\uDC00-\uDFFF]/
const DRESSED_UNITS = 2

/** Among the letters of one ASCII word, or beside what parts a path: `/eｔc/paˢswd`, `.ᵉnv`. */
const AMONG_LETTERS = new RegExp(`[a-z/.][${LETTERS}]|[${LETTERS}][a-z/.]`, "i")
const AMONG_UNITS = 2
/** With them the signs of a path, and no others: prose has its brackets in full width. */
const WITH_PATHS = new RegExp(`[${LETTERS}\u2024\u2025\uFE30\uFE52\uFE68\uFF0E\uFF0F\uFF3C]`, "g")

export const FULL_WIDTH_DECODER: Decoder = {
    name: "full-width",
    wants: (profile) => (profile & FULL_WIDTH) !== 0,
    decode: (text) => {
        if (DRESSED_LETTERS.test(text)) return [folded(text)]
        if (SYNTAX.test(text)) return [text.replace(FOLDED, fold)]
        return AMONG_LETTERS.test(text) ? [text.replace(WITH_PATHS, fold)] : []
    },
    decodeSteps: decodeFullWidth,
}

function* decodeFullWidth(text: string): Steps<readonly string[]> {
    if (yield* foundSteps(text, DRESSED_LETTERS, DRESSED_UNITS)) return [yield* foldedSteps(text)]
    if (yield* foundSteps(text, SYNTAX, SYNTAX_UNITS)) return [yield* replacedSteps(text, FOLDED, "", fold)]
    const isAmong = yield* foundSteps(text, AMONG_LETTERS, AMONG_UNITS)
    return isAmong ? [yield* replacedSteps(text, WITH_PATHS, "", fold)] : []
}

/** False: nothing would be decoded. */
export function isWorthFolding(text: string): boolean {
    return DRESSED_LETTERS.test(text) || SYNTAX.test(text) || AMONG_LETTERS.test(text)
}

/** As isWorthFolding, in steps. */
export function* isWorthFoldingSteps(text: string): Steps<boolean> {
    return (
        (yield* foundSteps(text, DRESSED_LETTERS, DRESSED_UNITS)) ||
        (yield* foundSteps(text, SYNTAX, SYNTAX_UNITS)) ||
        (yield* foundSteps(text, AMONG_LETTERS, AMONG_UNITS))
    )
}

function fold(character: string): string {
    const code = character.charCodeAt(0)
    return SMALL[character] ?? (code < 0xff01 ? character.normalize("NFKC") : String.fromCharCode(code - DISTANCE))
}
