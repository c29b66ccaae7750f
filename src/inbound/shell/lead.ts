// What a shell reads over before the word that names a command: line continuations, `!`, the words of compound commands, its
// own spaces, variables nobody set, comments to the line's end, and redirections, which may stand in front.
// Source: POSIX.1-2024 Shell 2.7 (redirection), 2.9 (commands), 2.10 (grammar).
import { unitAt } from "../text-units.ts"

export interface CommandLead {
    /** Units read over. */
    readonly units: number
    /** Something was among them that only a command line has: a redirection. */
    readonly isTelling: boolean
}

const NONE: CommandLead = { units: 0, isTelling: false }
const LEAD_UNITS = 96
const PARTS_LIMIT = 6

const SPACES = /[ \t\r\n]{1,16}|\\\n/y
const COMMENT = /#[^\n]{0,80}\n/y
const WORDS =
    /(?:then|do|else|elif|if|while|until|time(?:\s{1,4}-p)?(?:\s{1,4}--)?|coproc|!|\{)(?=\s)|(?:time|coproc)\s{0,4}\(|\((?=[\s\w'"$/(])|coproc\s{1,4}\w{1,16}\s{1,4}[{(]|in\s{1,4}\(?[\w*"']{1,16}\)|\*\)(?=\s)/y
const IFS = /\$\{?IFS\}?(?:\$\d)?/y
const UNSET = /\$[A-Za-z]\w{0,8}(?=\s)/y
/** `<.env`, `</dev/null`, `2>o`: an opened tag names no path, and a quoted line has a space behind its sign. */
const REDIRECTION =
    /(?:\d|\{\w{1,8}\})?(?:<{1,3}&?[ \t]{0,4}[./~$"'][^\s<>;|&()]{0,60}|<<<[ \t]?\w[^\s<>;|&()]{0,60}|<<-?\\?[A-Z]\w{0,16}|(?:>{1,2}|>[|&]|<>|&>{1,2})[\w./~$"'][^\s<>;|&()]{0,60}|[<>]&[\d-])(?=[ \t<>])/y

/** Signs that each of them may begin with. */
const BEGINS_REDIRECTION = signs("0123456789{<>&")
const BEGINS_SPACES = signs(" \t\r\n\\")
const BEGINS_WORDS = signs("tdeiwuc!{(*")
const DOLLAR = 0x24
const HASH = 0x23
/** All that may be read over but for words. */
const BEGINS_LEAD = signs("0123456789{<>& \t\r\n\\!(*$#")

/** @param at behind a separator and the signs that open a group */
export function commandLead(text: string, at: number): CommandLead {
    if (at >= text.length) return NONE
    const first = text.charCodeAt(at)
    if (isPlainWord(first)) return wordLead(text, at)
    return BEGINS_LEAD[first] === 1 ? read(text.slice(at, at + LEAD_UNITS)) : NONE
}

/** Only a few words and a digit before a redirection are read over. */
function wordLead(text: string, at: number): CommandLead {
    const first = text.charCodeAt(at)
    const next = unitAt(text, at + 1)
    const isNumbered = first < 0x3a && (next === 0x3c || next === 0x3e)
    if (!isNumbered && !mayBeginWord(first, next)) return NONE
    return read(text.slice(at, at + LEAD_UNITS))
}

/** By first and second letter: 1 for the words of compound commands. */
const BEGINS_WORD: Uint8Array = new Uint8Array(32 * 32)
for (const [first = "", second = ""] of ["th", "ti", "do", "el", "if", "in", "wh", "un", "co"])
    BEGINS_WORD[(first.charCodeAt(0) & 31) * 32 + (second.charCodeAt(0) & 31)] = 1

/** Errs towards saying that it may. */
function mayBeginWord(first: number, second: number): boolean {
    return first > 0x60 && second > 0x60 && BEGINS_WORD[(first & 31) * 32 + (second & 31)] === 1
}

function read(text: string): CommandLead {
    let units = 0
    let isTelling = false
    for (let part = 0; part < PARTS_LIMIT && units < text.length; part++) {
        const first = text.charCodeAt(units)
        const redirected = BEGINS_REDIRECTION[first] === 1 ? matchAt(REDIRECTION, text, units) : 0
        const length = redirected || unitsAt(first, text, units)
        if (length === 0) break
        isTelling ||= redirected > 0
        units += length
    }
    return units === 0 ? NONE : { units, isTelling }
}

/** @param first unit at that place: most begin none of it */
function unitsAt(first: number, text: string, at: number): number {
    if (BEGINS_SPACES[first] === 1) return matchAt(SPACES, text, at)
    if (BEGINS_WORDS[first] === 1) return matchAt(WORDS, text, at)
    if (first === DOLLAR) return matchAt(IFS, text, at) || matchAt(UNSET, text, at)
    return first === HASH ? matchAt(COMMENT, text, at) : 0
}

/** By unit: 1 for those signs. */
function signs(of: string): Uint8Array {
    const table = new Uint8Array(128)
    for (const sign of of) table[sign.charCodeAt(0)] = 1
    return table
}

function matchAt(pattern: RegExp, text: string, at: number): number {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0].length ?? 0
}

function isPlainWord(code: number): boolean {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}
