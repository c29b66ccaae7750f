/**
 * The cheap questions before a text is cut into runs and a run is lexed: does it spell anything that could weigh? A test
 * holds their answers against the slow reading. They err towards reading.
 */

import { gated } from "../literals/gated.ts"
import { copyUnits, unitAt, units } from "../text-units.ts"
import { isSeparator } from "./path-lexer.ts"

/** Names that start or make up the targets of sensitive-targets.data.ts, and streams of a file. */
const NAMES =
    /(?:etc|proc|sys|var|usr|opt|run|dev|boot|windows|winnt|inetpub|xampp|conf|storage|wp-content|system32|lib64|srv)[/\\]|:\$[A-Z]|lib[/\\](?:os-release|systemd|x86_64)|(?:web|meta|boot)-inf|passwd|wp-config|id_(?:rsa|ed|ec)|\.ini|web\.config|\.asax|autoexec|pagefile|ntuser|unattend/i
/** An address of the web names no file of the server: what it weighs it weighs by something else in it. */
const WEB_SCHEME = "(?:https?|ftp|wss?)"

/** Before all else a scheme, two separators, a dot. */
const BEGINS_SIGNED = new RegExp(String.raw`^(?:(?!${WEB_SCHEME}:)[a-z][a-z0-9.+-]{0,30}:|[/\\]{2}|\.)`, "i")

/** The same for a whole text: without any of these, and a dot that begins a name, no run of it tells anything. */
// oxlint-disable-next-line no-control-regex -- NUL is what is looked for
const SIGNS = gated(/\.\.|\0|(?:data|jar):/i)
const NAMED = gated(NAMES)
const ADDRESSES = gated(new RegExp(String.raw`[a-z0-9](?<!(?<![a-z0-9.+-])${WEB_SCHEME}):[/\\]`, "i"))
const SEPARATORS = gated(/(?:^|[^\w:])[/\\]{2}/)

/** False: no run of the text can weigh anything, except that of the request path itself. */
export function isWorthReading(text: string): boolean {
    return (
        SIGNS.mayMatch(text) ||
        NAMED.mayMatch(text) ||
        ADDRESSES.test(text) ||
        SEPARATORS.test(text) ||
        holdsHiddenName(text)
    )
}

/** A dot before a letter, and neither a letter, a digit, `_` nor a dot before it: by hand, for most texts hold dots. */
export function holdsHiddenName(text: string): boolean {
    if (text.length > LONG_UNITS) return holdsHiddenInLong(text)
    for (let dot = text.indexOf("."); dot >= 0; dot = text.indexOf(".", dot + 1)) {
        if (isLetter(unitAt(text, dot + 1)) && (dot === 0 || !isNamePart(text.charCodeAt(dot - 1)))) return true
    }
    return false
}

/** Texts from this length on are read by blocks: one may be nothing but dots. */
const LONG_UNITS = 2_048

function holdsHiddenInLong(text: string): boolean {
    const block = units
    let before = 0
    let isDotBegun = false
    for (let from = 0, count = 0; (count = copyUnits(text, from)) > 0; from += count) {
        for (let at = 0; at < count; at++) {
            const code = block[at] ?? 0
            if (isDotBegun && isLetter(code)) return true
            isDotBegun = code === DOT && !isNamePart(before)
            before = code
        }
    }
    return false
}

const DOT = 0x2e

function isLetter(code: number): boolean {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isNamePart(code: number): boolean {
    return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2e
}

/** False: no run of the text names a target, so that only its signs can tell something. */
export function mayNameTarget(text: string): boolean {
    return NAMED.mayMatch(text)
}

/**
 * False: the run cannot weigh anything, unless it is the request path itself.
 *
 * @param mayName see mayNameTarget, of the whole text
 */
export function isTellingRun(raw: string, mayName: boolean): boolean {
    return isSigned(raw) || (mayName && NAMES.test(raw))
}

/** A dot segment, NUL, a hidden name: sign by sign, which a pattern for all of them takes ten times as long to find. */
function isSigned(raw: string): boolean {
    return (
        BEGINS_SIGNED.test(raw) ||
        raw.includes("..") ||
        holdsHidden(raw, "/.") ||
        holdsHidden(raw, "\\.") ||
        raw.includes("\0")
    )
}

/** What every site may have under a hidden name (RFC 8615); no table of targets has it. */
const PUBLIC = ".well-known"

/** @param opening a separator and the dot of a name behind it */
function holdsHidden(raw: string, opening: string): boolean {
    for (let at = raw.indexOf(opening); at >= 0; at = raw.indexOf(opening, at + 2)) {
        const behind = at + 1 + PUBLIC.length
        const isPublic = raw.startsWith(PUBLIC, at + 1) && (behind === raw.length || isSeparator(raw, behind))
        if (!isPublic) return true
    }
    return false
}
