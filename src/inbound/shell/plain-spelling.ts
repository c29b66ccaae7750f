// A text as a shell has expanded it: without a backslash before a line end (within words, too), empty quotes, backslashes
// before letters, commands that print nothing and variables nobody set; with what the text's own variables hold, the letters
// that bash's quoting tells by number, what `echo` prints within a word, the words that braces make; the variable that separates words becomes a space.
// Read where the text as it came tells nothing. Spans are told by where they stand in the text as it came.
// Source: POSIX.1-2024 Shell 2.2 (quoting), 2.5.3 (IFS), 2.6 (expansions); Bash manual, "ANSI-C Quoting", "Brace Expansion".
import type { Span } from "../../core/span.ts"
import { ansiText, printed } from "./printed.ts"
import { bracedWords } from "./braced-words.ts"
import { expanded } from "./parameter.ts"
import { type Variables, variablesOf } from "./variables.ts"

const PIECE =
    /\\\n|"\$@"|\$\{IFS[^{}\n]{0,16}\}(?:\$[\d@*])?|\$IFS(?:\$[\d@*])?|''|""|\\(?=[\w./ ])|\$\{!?([A-Za-z_]\w{0,40}(?:\[[\w@*]{1,8}\])?|[0-9@*!])([^{}\n]{0,60})\}|\$([A-Za-z_]\w{0,40})|\$([0-9@*!])|\$(?:'((?:[^'\\\n]|\\[^\n]){0,80})'|"([^"\n]{0,80})")|\$\(\s{0,8}((?:echo|printf)\s[^()|;&<>`$\n]{1,80}|:|true|)\s{0,8}\)|`\s{0,8}((?:echo|printf)\s[^()|;&<>`$\n]{1,80}|:|true)\s{0,8}`|\{([^{}\s;|&"'()`]{2,80})\}/g

/** Pieces of one text that are spelled out, and how much longer it may grow by them; what is left stays as it came. */
const PIECES_LIMIT = 256
const GROWTH_UNITS = 2_048

export interface PlainSpelling {
    readonly text: string
    readonly spanOf: (span: Span) => Span
}

/** Where a piece stood, and where what stands for it does. */
interface Piece extends Span {
    readonly plainStart: number
    readonly plainEnd: number
}

/** @returns null where nothing of that stands */
export function plainSpelling(text: string): PlainSpelling | null {
    let known: Variables | null = null
    // Most pieces are no variables, and most texts have none: what the text sets is looked for when it is asked about.
    const { plain, pieces } = spell(text, () => (known ??= variablesOf(text.replaceAll("\\\n", ""), valueOf)))
    if (pieces.length === 0) return null
    return {
        text: plain,
        spanOf: ({ start, end }) => ({
            start: placeOf(pieces, start, (piece) => piece.start),
            end: placeOf(pieces, end, (piece) => piece.end),
        }),
    }
}

function spell(text: string, known: () => Variables): { readonly plain: string; readonly pieces: readonly Piece[] } {
    const pieces: Piece[] = []
    let plain = ""
    let from = 0
    for (const match of text.matchAll(PIECE)) {
        const by = spelled(match, text, known)
        if (by === null) continue
        const end = match.index + match[0].length
        plain += text.slice(from, match.index)
        pieces.push({ start: match.index, end, plainStart: plain.length, plainEnd: plain.length + by.length })
        plain += by
        from = end
        if (pieces.length === PIECES_LIMIT || plain.length - from > GROWTH_UNITS) break
    }
    return { plain: plain + text.slice(from), pieces }
}

function spelled(match: RegExpExecArray, text: string, known: () => Variables): string | null {
    const [whole, braced, operation = "", name, sign, ansi, translated, command, quoted = command, items] = match
    if (whole.startsWith("$IFS") || whole.startsWith("${IFS")) return " "
    if (braced !== undefined) return variable(whole.startsWith("${!") ? (known().get(braced) ?? "") : braced, operation)
    if (name === "_") return lastWord(text.slice(Math.max(0, match.index - LAST_WORD_UNITS), match.index))
    if (name !== undefined) return name.length > 1 && !known().has(name) ? null : variable(name, "")
    if (sign !== undefined) return sign === "0" ? null : variable(sign, "")
    if (ansi !== undefined) return ansiText(ansi)
    if (translated !== undefined) return translated
    if (quoted !== undefined) return printed(quoted)
    if (items === undefined) return ""
    const end = match.index + whole.length
    const before = text.slice(Math.max(0, match.index - GLUED_UNITS), match.index)
    return bracedWords(items, before, text.slice(end, end + GLUED_UNITS))

    function variable(of: string, changed: string): string | null {
        const value = expanded(of, changed, known())
        return value === null ? null : separated(value, known())
    }
}

/** A value is split where the text says that words end: `IFS=_`. */
function separated(value: string, known: Variables): string {
    const separators = known.get("IFS")
    return separators === undefined ? value : value.replaceAll(separators.charAt(0) || " ", " ")
}

/** One of the signs that a piece needs, or a quote: most values have none. */
const SPELLED = /[\\"'$`{^]/

/** The value of an assignment: without its quotes. */
function valueOf(value: string, known: Variables): string {
    if (!SPELLED.test(value)) return value
    return spell(value, () => known).plain.replaceAll(/["'\\]/g, "")
}

const LAST_WORD = /([^\s;|&]{1,40})\s{0,8}(?:;|&&|\n)\s{0,8}$/
const LAST_WORD_UNITS = 64

/** Of what is glued to a piece. */
const GLUED_UNITS = 24

/** `$_`: the last word of the command before. */
function lastWord(before: string): string | null {
    return LAST_WORD.exec(before)?.[1] ?? null
}

/** A place of the plain text in the text as it came; within what stands for a piece: its start or its end. */
function placeOf(pieces: readonly Piece[], place: number, within: (piece: Piece) => number): number {
    let low = 0
    let high = pieces.length
    while (low < high) {
        const middle = (low + high) >> 1
        if ((pieces[middle]?.plainEnd ?? 0) <= place) low = middle + 1
        else high = middle
    }
    const next = pieces[low]
    if (next !== undefined && next.plainStart < place) return within(next)
    const before = pieces[low - 1]
    return before === undefined ? place : place - before.plainEnd + before.end
}
