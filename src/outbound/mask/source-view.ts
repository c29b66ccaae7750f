// A piece of a body as a reader may have read it: without tags, with entities and escapes resolved, and for each unit of that
// where it stands in the body. White space is left out, since readers close it up. A value that was found in the text of a
// cell is looked for in these, so that it can be covered where it stands. Linear in the piece's length.
import { decodeEntities } from "../readers/html/entities.ts"
import { unescaped } from "../readers/json/json-text.ts"

export interface SourceView {
    readonly text: string
    /** Of each unit of the text: where it begins and ends in the piece. */
    readonly starts: Uint32Array
    readonly ends: Uint32Array
    /** How a quotation mark of the text is written in the piece; null: that cannot be told. */
    readonly quote: string | null
}

type Decode = (view: SourceView) => SourceView

const MARKUP = /<!\[CDATA\[|\]\]>|<[^<>]*>|&(?:#[xX]?[0-9a-fA-F]{1,9}|[A-Za-z]{2,20});?/g
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,14}\}|x[0-9a-fA-F]{2}|[^])/g
/** One character in UTF-8. */
const PERCENT =
    /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi
const DOUBLED = /""|''/g

const markup: Decode = (view) =>
    mapped(view, MARKUP, (token) => (token.startsWith("&") ? decodeEntities(token) : ""), quoteAs(view, '"', "&quot;"))
const escapes: Decode = (view) => mapped(view, ESCAPE, unescaped, quoteAs(view, '"', '\\"'))
const percents: Decode = (view) => mapped(view, PERCENT, percentDecoded, null)
const doubled: Decode = (view) => mapped(view, DOUBLED, (token) => token.charAt(0), quoteAs(view, '"', '""'))

/** The plain one first, then what is met most; text in a string in a script in an attribute is the deepest. */
const READINGS: readonly (readonly Decode[])[] = [
    [],
    [markup],
    [escapes],
    [escapes, markup],
    [markup, escapes],
    [doubled],
    [escapes, escapes],
    [percents],
    [markup, percents],
    [escapes, percents],
]

/** @returns one after the other, each made when it is asked for */
export function* viewsOf(piece: string): Generator<SourceView> {
    const seen = new Set<string>()
    for (const reading of READINGS) {
        const view = closedUp(reading.reduce<SourceView>((before, decode) => decode(before), asItStands(piece)))
        if (seen.has(view.text)) continue
        seen.add(view.text)
        yield view
    }
}

function asItStands(piece: string): SourceView {
    const starts = new Uint32Array(piece.length)
    const ends = new Uint32Array(piece.length)
    for (let at = 0; at < piece.length; at++) {
        starts[at] = at
        ends[at] = at + 1
    }
    return { text: piece, starts, ends, quote: '"' }
}

/** @param decode gives no more units than the token has */
function mapped(view: SourceView, tokens: RegExp, decode: (token: string) => string, quote: string | null): SourceView {
    const { text, starts, ends } = view
    const parts: string[] = []
    const [newStarts, newEnds] = [new Uint32Array(text.length), new Uint32Array(text.length)]
    let [at, units] = [0, 0]
    const copyTo = (to: number): void => {
        parts.push(text.slice(at, to))
        newStarts.set(starts.subarray(at, to), units)
        newEnds.set(ends.subarray(at, to), units)
        units += to - at
    }
    for (const { 0: token, index } of text.matchAll(tokens)) {
        copyTo(index)
        at = index + token.length
        const decoded = decode(token)
        parts.push(decoded)
        newStarts.fill(starts[index] ?? 0, units, units + decoded.length)
        newEnds.fill(ends[at - 1] ?? 0, units, units + decoded.length)
        units += decoded.length
    }
    copyTo(text.length)
    return { text: parts.join(""), starts: newStarts, ends: newEnds, quote }
}

function closedUp(view: SourceView): SourceView {
    return mapped(view, SPACE, () => "", view.quote)
}

const SPACE = /[\s\u200b-\u200d]+/g

export function withoutSpaces(text: string): string {
    return text.replaceAll(SPACE, "")
}

function quoteAs({ quote }: SourceView, plain: string, written: string): string | null {
    return quote === plain ? written : null
}

function percentDecoded(token: string): string {
    try {
        return decodeURIComponent(token)
    } catch {
        return token
    }
}
