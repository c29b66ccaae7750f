// Texts that an injected query has the application put around what it reads, so that the attacker finds it again in the
// page: string literals, and the ways to write one without quotes. The meter reads answers without them too: glued to an
// address they would make another address of it. Errs towards finding more: the meter never counts fewer for it.

/** Shorter ones separate nothing; longer ones are no marks. */
const SHORTEST = 3
const LONGEST = 64
const LITERALS_LIMIT = 16
/** A query that is longer than this is not read to its end. */
const TEXT_LIMIT = 65_536

/** CHAR(113,107) and CHR(113), X'71', 0x71, '…'; each is linear: no part can be read in two ways. */
const LITERAL = /\b(?:N?CHAR|CHR|UNICHR|CHARW?)\(\s*([0-9][0-9,\s]*)\)|\b(?:X'|0x)((?:[0-9a-f]{2})+)\b|'([^'\\]*)'/gi
/** What joins literals into one: `||`, `+`, and white space between them. */
const JOINT = /^[\s|+]*$/

/** @returns distinct texts of 3 to 64 units, at most 16, in order */
export function plantedLiterals(text: string): readonly string[] {
    const found = new Set<string>()
    let joined = ""
    let end = -1
    for (const match of text.slice(0, TEXT_LIMIT).matchAll(LITERAL)) {
        const adjacent = end >= 0 && JOINT.test(text.slice(end, match.index))
        if (!adjacent) keep(joined, found)
        joined = (adjacent ? joined : "") + valueOf(match)
        end = match.index + match[0].length
        if (found.size >= LITERALS_LIMIT) break
    }
    keep(joined, found)
    return [...found].slice(0, LITERALS_LIMIT)
}

function keep(literal: string, found: Set<string>): void {
    if (literal.length >= SHORTEST && literal.length <= LONGEST) found.add(literal)
}

function valueOf([, codes, hex, quoted]: RegExpExecArray): string {
    if (quoted !== undefined) return quoted
    if (hex !== undefined) return Buffer.from(hex, "hex").toString("utf8")
    const numbers = (codes ?? "").split(",").slice(0, LONGEST).map(Number)
    return String.fromCodePoint(...numbers.filter((code) => code > 0 && code <= 0x10_ff_ff))
}
