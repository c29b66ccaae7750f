// Full-width forms folded to ASCII (the part of NFKC that spells syntax): `＇ｏｒ＇`. Databases and frameworks that
// normalise, and best-fit conversions, do this behind the gate. Japanese prose is full of full-width brackets, digits and
// exclamation marks, which no attack can do with alone: only the marks that open or close a string, a tag, an expression
// or a statement, or a call, make it worth folding. `｀` stays as it is: it is half of every other kaomoji. Source: Unicode, Halfwidth and Fullwidth Forms.
import { FULL_WIDTH } from "../profile.ts"
import type { Decoder } from "./decoder.ts"

const SYNTAX = /[＇＂＜＞；＼＄｛％]|．．|‥[／/]|[Ａ-Ｚａ-ｚ]（/
/** The two dot leader is two dots to NFKC. */
const FOLDED = /[\u2025\uFF01-\uFF3F\uFF41-\uFF5E\u3000]/g
const DISTANCE = 0xfee0

export const FULL_WIDTH_DECODER: Decoder = {
    name: "full-width",
    wants: (profile) => (profile & FULL_WIDTH) !== 0,
    decode: (text) => (SYNTAX.test(text) ? [text.replace(FOLDED, fold)] : []),
}

function fold(character: string): string {
    if (character === "\u2025") return ".."
    return character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - DISTANCE)
}
