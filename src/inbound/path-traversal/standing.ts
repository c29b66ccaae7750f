import { inOneGo, type Steps } from "../steps.ts"
import { copyUnits, characterAt, units } from "../text-units.ts"
import type { PathRun } from "./path-lexer.ts"

/**
 * How a path stands in its value, which tells a file name that the application is to open from a path somebody wrote
 * about. `whole`: the value is the path. `end`: prose, but the path ends it, as an appended climb must. `argument`:
 * in quotes, brackets or markup, as in a link, a style sheet or a program. `within`: in the midst of prose.
 */
export type Standing = "whole" | "end" | "argument" | "within"

/** A value whose letters outside the path are more than this many times the path is about something else. */
const OUTSIDE_PER_PATH = 2

const LETTER = /[\p{L}\p{N}_]/u
/** What is known of a unit once it was asked about: `IS_KNOWN` beside what it is. */
const kinds = new Uint8Array(0x1_0000)
const IS_LETTER = 1
const IS_JAPANESE = 2
const IS_KNOWN = 4

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
    return inOneGo(shapeSteps(text))
}

/** Blocks of a text between two pauses. */
const BLOCKS_PER_STEP = 8

/** As shapeOf, in steps. */
export function* shapeSteps(text: string): Steps<ValueShape> {
    const [block, known] = [units, kinds]
    let firstJapanese = -1
    let lastJapanese = -1
    let letters = 0
    for (let from = 0, count = 0, blocks = 1; (count = copyUnits(text, from)) > 0; from += count, blocks++) {
        for (let at = 0; at < count; at++) {
            const code = block[at] ?? 0
            const kind = known[code] || kindOf(code)
            letters += kind & IS_LETTER
            if ((kind & IS_JAPANESE) === 0) continue
            if (firstJapanese < 0) firstJapanese = from + at
            lastJapanese = from + at
        }
        if (blocks % BLOCKS_PER_STEP === 0) yield
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
    if (end - start > LONG_UNITS) return lettersOf(text.slice(start, end))
    let letters = 0
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at)
        letters += (kinds[code] || kindOf(code)) & IS_LETTER
    }
    return letters
}

const LONG_UNITS = 2_048

function lettersOf(text: string): number {
    const [block, known] = [units, kinds]
    let letters = 0
    for (let from = 0, count = 0; (count = copyUnits(text, from)) > 0; from += count) {
        for (let at = 0; at < count; at++) {
            const code = block[at] ?? 0
            letters += (known[code] || kindOf(code)) & IS_LETTER
        }
    }
    return letters
}

function kindOf(code: number): number {
    const letter = LETTER.test(String.fromCharCode(code)) ? IS_LETTER : 0
    return (kinds[code] = IS_KNOWN | letter | (isJapanese(code) ? IS_JAPANESE : 0))
}

/** Kana, kanji, half-width kana. */
export function isJapanese(code: number): boolean {
    return (
        code >= 0x3040 &&
        (code <= 0x30ff ||
            (code >= 0x3400 && code <= 0x9fff) ||
            (code >= 0xf900 && code <= 0xfaff) ||
            (code >= 0xff66 && code <= 0xff9f))
    )
}

/** Quoted, in the brackets of a call or a link, or the value of an attribute: `"…"`, `url(…)`, `](…)`. */
function isEnclosed(run: PathRun, text: string): boolean {
    const before = characterAt(text, run.start - 1)
    if (before === "(" && /[\w\]]/u.test(characterAt(text, run.start - 2))) return true
    return isQuote(before) && (isQuote(characterAt(text, run.end)) || characterAt(text, run.end) === "?")
}

function isQuote(character: string): boolean {
    return character === '"' || character === "'" || character === "`"
}
