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
const LETTERS = /[\p{L}\p{N}_]/gu

/** Measures a value once, so that each of its runs is placed without reading it again. */
export interface ValueShape {
    readonly letters: number
    readonly contentEnd: number
    readonly japanese: boolean
    readonly markup: boolean
}

export function shapeOf(text: string): ValueShape {
    return {
        letters: text.match(LETTERS)?.length ?? 0,
        contentEnd: text.trimEnd().length,
        japanese: JAPANESE.test(text),
        markup: /<[a-z!/][^<>]{0,400}>/iu.test(text),
    }
}

export function standingOf(run: PathRun, text: string, shape: ValueShape): Standing {
    const enclosed = isEnclosed(run, text)
    const length = run.end - run.start
    const outside = shape.letters - (text.slice(run.start, run.end).match(LETTERS)?.length ?? 0)
    if (!enclosed && outside * OUTSIDE_PER_PATH <= length && !isJapaneseOutside(run, text, shape)) return "whole"
    if (enclosed || shape.markup) return "argument"
    return run.end >= shape.contentEnd ? "end" : "within"
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

function isJapaneseOutside(run: PathRun, text: string, shape: ValueShape): boolean {
    return shape.japanese && (JAPANESE.test(text.slice(0, run.start)) || JAPANESE.test(text.slice(run.end)))
}
