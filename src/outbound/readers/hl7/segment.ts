// One segment of an HL7 version 2 message (chapter 2: encoding rules): fields by `|`, repetitions by `~`, components by `^`.
// The delimiters are those that MSH names; spans are kept through every cut.

export interface Piece {
    readonly text: string
    readonly start: number
}

export interface Delimiters {
    readonly field: string
    readonly component: string
    readonly repetition: string
    readonly escape: string
    readonly subcomponent: string
}

export const USUAL: Delimiters = { field: "|", component: "^", repetition: "~", escape: "\\", subcomponent: "&" }

/** Those of an MSH segment; the usual ones where it names none. */
export function delimitersOf(segment: string): Delimiters {
    const signs = segment.slice(3, 8)
    if (!/^[^\sA-Za-z0-9]{5}$/.test(signs) || new Set(signs).size < signs.length) return USUAL
    const [field = "|", component = "^", repetition = "~", escape = "\\", subcomponent = "&"] = signs
    return { field, component, repetition, escape, subcomponent }
}

export function cut({ text, start }: Piece, by: string): readonly Piece[] {
    const pieces: Piece[] = []
    let from = 0
    for (let at = text.indexOf(by); at >= 0; at = text.indexOf(by, from)) {
        pieces.push({ text: text.slice(from, at), start: start + from })
        from = at + by.length
    }
    pieces.push({ text: text.slice(from), start: start + from })
    return pieces
}

/** `\F\`, `\S\`, `\T\`, `\R\`, `\E\` are the delimiters themselves, `\.br\` a line's end; other escapes stay as they stand. */
export function unescaped(text: string, { field, component, subcomponent, repetition, escape }: Delimiters): string {
    if (!text.includes(escape)) return text
    const meant = new Map([
        ["F", field],
        ["S", component],
        ["T", subcomponent],
        ["R", repetition],
        ["E", escape],
        [".br", "\n"],
    ])
    const parts = text.split(escape)
    return parts
        .map((part, at) => (at % 2 === 0 || at === parts.length - 1 ? part : (meant.get(part) ?? part)))
        .join("")
}
