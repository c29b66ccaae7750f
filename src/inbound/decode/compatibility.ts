// NFKC of a text of any length, piece by piece. As a whole it costs the square of its combining marks where these stand in a row in the
// wrong order: four seconds for eighty thousand. A piece ends before a character that never joins what stands before it, so
// that the pieces are the whole (a property test holds it). Only of more than a hundred marks in a row, which spell nothing,
// some stay in the order they came in. Source: UAX #15, 3.1 (NFC_QC), 13 (stream-safe text: thirty marks are plenty).
import type { Steps } from "../steps.ts"
import { STRETCH_UNITS } from "./in-stretches.ts"

const PIECE_UNITS = 256
/** In which a character is looked for before which a piece may end. */
const SEARCHED_UNITS = 128

/** Neither a mark nor a letter of Hangul or of Kirat Rai, nor what stands for one, nor half a character. */
const BEGINS_ANEW =
    /[^\p{M}\u1100-\u11FF\u3131-\u318E\uA960-\uA97C\uAC00-\uD7FF\uD800-\uDFFF\uFF9E-\uFFDC\u{16D40}-\u{16D7F}]/u

/** `text.normalize("NFKC")`. */
export function folded(text: string): string {
    if (text.length <= PIECE_UNITS) return text.normalize("NFKC")
    const pieces: string[] = []
    for (let at = 0; at < text.length;) {
        const end = endOfPiece(text, at)
        pieces.push(text.slice(at, end).normalize("NFKC"))
        at = end
    }
    return pieces.join("")
}

/** As folded, in steps. */
export function* foldedSteps(text: string): Steps<string> {
    const pieces: string[] = []
    for (let at = 0, pause = 0; at < text.length;) {
        const end = endOfPiece(text, at)
        pieces.push(text.slice(at, end).normalize("NFKC"))
        at = end
        if (at - pause < STRETCH_UNITS) continue
        pause = at
        yield
    }
    return pieces.join("")
}

function endOfPiece(text: string, start: number): number {
    const least = start + PIECE_UNITS
    if (least >= text.length) return text.length
    const most = Math.min(text.length, least + SEARCHED_UNITS)
    const cut = text.slice(least, most).search(BEGINS_ANEW)
    if (cut >= 0) return least + cut
    return isLowHalf(text, most) ? most - 1 : most
}

function isLowHalf(text: string, at: number): boolean {
    return at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00
}
