/**
 * Brackets of a line, matched within it. One that is not closed, or only after BRACKET_LIMIT units, is no bracket: a
 * missing one must not swallow the rest of an article.
 */
const OPENING = "(「『[<【〈《“"
const CLOSING = ")」』]>】〉》”"
/** A parenthesis in an article is a list of data at most, some hundred units. */
const BRACKET_LIMIT = 400

/** For each unit of the line the depth of brackets around it; an opening bracket already counts, a closing one still. */
export function bracketDepths(line: string): Uint8Array {
    const partner = matchBrackets(line)
    const depths = new Uint8Array(line.length)
    let depth = 0
    for (let at = 0; at < line.length; at++) {
        const other = partner.get(at)
        if (other !== undefined && other > at) depth++
        depths[at] = Math.min(depth, 255)
        if (other !== undefined && other < at) depth--
    }
    return depths
}

/** Positions of brackets to that of their partners, both ways. */
export function matchBrackets(line: string): ReadonlyMap<number, number> {
    const partner = new Map<number, number>()
    const open: { at: number; kind: number }[] = []
    for (let at = 0; at < line.length; at++) {
        const unit = line.charAt(at)
        const opens = OPENING.indexOf(unit)
        if (opens >= 0) open.push({ at, kind: opens })
        else if (CLOSING.includes(unit)) close(CLOSING.indexOf(unit), at, open, partner)
    }
    return partner
}

function close(kind: number, at: number, open: { at: number; kind: number }[], partner: Map<number, number>): void {
    const last = open.at(-1)
    if (last === undefined || last.kind !== kind) return
    open.pop()
    if (at - last.at > BRACKET_LIMIT) return
    partner.set(last.at, at)
    partner.set(at, last.at)
}
