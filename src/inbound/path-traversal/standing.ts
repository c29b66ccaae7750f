import type { PathRun } from "./path-lexer.ts"

/**
 * How a path stands in its value, which tells a file name that the application is to open from a path somebody wrote
 * about. `whole`: the value is the path. `end`: prose, but the path ends it, as an appended climb must. `argument`:
 * in quotes, brackets or markup, as in a link, a style sheet or a program. `within`: in the midst of prose.
 */
export type Standing = "whole" | "end" | "argument" | "within"

/** A value whose letters outside the path are more than this many times the path is about something else. */
const OUTSIDE_PER_PATH = 2

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/u
const LETTER = /[\p{L}\p{N}_]/u

/** What is measured of a value once, so that each of its runs is placed without reading it again. */
export interface ValueShape {
    readonly letters: number
    readonly contentEnd: number
    /** Offsets of the first and the last Japanese letter; -1 without one. */
    readonly firstJapanese: number
    readonly lastJapanese: number
    readonly markup: boolean
}

export function shapeOf(text: string): ValueShape {
    let firstJapanese = -1
    let lastJapanese = -1
    let letters = 0
    for (let at = 0; at < text.length; at++) {
        if (isLetterAt(text, at)) letters++
        if (text.charCodeAt(at) < 0x3040 || !JAPANESE.test(text.charAt(at))) continue
        if (firstJapanese < 0) firstJapanese = at
        lastJapanese = at
    }
    const markup = /<[a-z!/][^<>]{0,400}>/iu.test(text)
    return { letters, contentEnd: text.trimEnd().length, firstJapanese, lastJapanese, markup }
}

export function standingOf(run: PathRun, text: string, shape: ValueShape): Standing {
    const enclosed = isEnclosed(run, text)
    const length = run.end - run.start
    const outside = shape.letters - lettersBetween(text, run.start, run.end)
    const prose = shape.firstJapanese >= 0 && (shape.firstJapanese < run.start || shape.lastJapanese >= run.end)
    if (!enclosed && outside * OUTSIDE_PER_PATH <= length && !prose) return "whole"
    if (enclosed || shape.markup) return "argument"
    return run.end >= shape.contentEnd ? "end" : "within"
}

function lettersBetween(text: string, start: number, end: number): number {
    let letters = 0
    for (let at = start; at < end; at++) if (isLetterAt(text, at)) letters++
    return letters
}

function isLetterAt(text: string, at: number): boolean {
    const code = text.charCodeAt(at)
    if (code >= 0x80) return LETTER.test(text.charAt(at))
    return (
        (code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x30 && code <= 0x39) ||
        code === 0x5f
    )
}

/** Quoted, in the brackets of a call or a link, or the value of an attribute: `"…"`, `url(…)`, `](…)`. */
function isEnclosed(run: PathRun, text: string): boolean {
    const before = text.charAt(run.start - 1)
    if (before === "(" && /[\w\]]/u.test(text.charAt(run.start - 2))) return true
    return isQuote(before) && (isQuote(text.charAt(run.end)) || text.charAt(run.end) === "?")
}

function isQuote(character: string): boolean {
    return character === '"' || character === "'" || character === "`"
}
