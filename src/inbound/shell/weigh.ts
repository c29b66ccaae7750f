// What a command at a place comes to: whether it is told as one, and as which technique.
import type { FoundCommand } from "./command-at.ts"
import { LABEL_COMMANDS, OPERAND_COMMANDS } from "./names.data.ts"
import type { OwnLines } from "./own-line.ts"
import type { CommandPlace } from "./places.ts"
import type { ShellTechniqueName } from "./techniques.data.ts"
import { isNoWord } from "./value-head.ts"

const GIVEN_UNITS = 200
/** Words, and the bracket that ends a substitution, or a pipe: `$(touch a)`. */
const GIVEN_WORDS = /^(?:[ \t]{1,8}[\w.%@=+:/,"'{}$-]{1,40}){1,4}\s{0,8}(?:\)(?:(?![.[(])|\.[a-z]{2,4}\s{0,8}$)|\|)/
/** `; cat *`: a form marks a label with such a sign (`date *`), but behind no separator. */
const GIVEN_ALL_FILES = /^[ \t]{1,8}\*\s{0,8}(?:$|[;|&#)`])/
/** Nothing but such words behind it, up to the end or the next command: `&&touch a`. */
const ENDS_IN_WORDS = /^(?:[ \t]{1,8}[\w.%@=+:/,-]{1,40}){0,3}[ \t]{0,8}(?:$|[;&|\r\n'"#)]|\d?>)/

/** A hidden file, or one of the system, behind options: on a line of its own no sentence goes on so. */
const READS_FILE =
    /^[ \t]{1,8}(?:-[^\s;|&]{1,24}[ \t]{1,8}){0,4}["']?(?:\.[a-z?*[{][\w.?*[\]{},'"-]{0,24}|(?:~|\/(?:etc|proc|root|home|var|usr|opt|srv|tmp|bin))\/[\w./?*[\]{},'"-]{1,80})(?:\s|$|[;|&)`#])/
/** The comment takes away what the application goes on with. */
const COMMENTED = /^(?:[ \t]{1,8}[\w.%@=+:/,-]{1,40}){1,3}[ \t]{1,8}#\s{0,8}$/
const COMMENT_BEHIND = /^(?:[ \t]{1,8}[\w.%@=+:/,-]{1,40}){0,3}[ \t]{1,8}#(?:\s|$)/
const GIVEN_WORD = /^[ \t]{1,8}[\w.%@=+:/,-]/
/** What goes on in a shell alone: a filter, the background. */
const FILTERED = String.raw`(?:&\s{0,8}$|\|[ \t]{0,4}(?:cat|tee|sh|bash|head|tail|grep|wc|xargs|nc|base64)(?:[ \t]{1,4}-|[ \t]{0,4}(?:$|[;&|#\r\n)\x60'"])))`
/** Or another command on the outcome of one. */
const GOES_ON = String.raw`(?:&&|\|\||${FILTERED})`
const WORDS = String.raw`(?:[ \t]{1,8}[\w.%@=+:/,-]{1,40})`
/** With such words, or without: behind a separator, a value, and in backticks. */
const CHAINED = new RegExp(String.raw`^${WORDS}{1,3}[ \t]{0,8}${GOES_ON}`)
const CHAINED_BEHIND_VALUE = new RegExp(String.raw`^${WORDS}{0,3}[ \t]{0,8}(?:${GOES_ON}|;\s{0,8}$)`)
const CHAINED_BACKTICKS = new RegExp(String.raw`^${WORDS}{0,4}[ \t]{0,8}\x60[ \t]{0,8}${FILTERED}`)
/** In backticks with such words, and nothing but signs, a letter or an ending behind: as a whole value no sentence quotes it. */
const IN_BACKTICKS =
    /^(?:[ \t]{1,8}[\w.%@=+:/,$-]{1,40}){0,4}\s{0,8}(?:;|(?:;|&&|\|\|):;?)?\s{0,4}`(?:[\s!-/:-@[-`{-~]{0,8}(?:$|#|\n)|\.\w{1,5}\s{0,8}$|\s{1,4}\w\s{0,8}$|\s{0,8}(?:&&|\|\|))/
/** Into a file, before the substitution ends. */
const REDIRECTED = /^(?:[ \t]{1,8}[\w.%=-]{1,24}){0,3}\s{0,4}\d?>{1,2}\s?[$`]?[\w./][\w./-]{0,40}\s{0,4}[)`]/
/** Words of no sentence, by which an attacker learns something. */
const TELLS: ReadonlySet<string> = new Set(["whoami", "printenv"])
/** The line or the command ends. */
const ENDED = /^(?:$|[\n;|&#])/
/** `x||:;touch o`: what does nothing, joined as no sentence does it. */
const BEHIND_NOTHING = /(?:&&|\|\|)[ \t]{0,4}(?::|true|false)[ \t]{0,4}$/
const NOTHING_UNITS = 16
const labels: ReadonlySet<string> = new Set(LABEL_COMMANDS)
const operands: ReadonlySet<string> = new Set(OPERAND_COMMANDS)

export function weigh(
    text: string,
    found: FoundCommand,
    place: CommandPlace,
    lines: OwnLines,
): ShellTechniqueName | null {
    // A variable set for it alone (`; LC_ALL=C cat -`) stands before no word of a sentence.
    const isAssigned = found.isAssigned && place.kind === "separator"
    const telling = place.isTelling || found.hasArgument || isAssigned || (found.isAlone && place.kind !== "start")
    if (place.kind === "start")
        return weighStart(found, place, text.slice(found.end, found.end + 1)) ?? weighBehindValue(text, found, place)
    if (place.kind === "substitution" && doesNothing(text, found)) return null
    if (place.kind === "substitution")
        return telling || !found.isCommonWord || isWholeSubstitution(text, found, place) ? "command-substitution" : null
    if (place.kind === "weak-separator") return weighLine(text, found, place, lines, telling)
    if (found.disguised) return "disguised-command"
    return telling || !found.isCommonWord || isProgrammatic(text, found, place) ? "command-behind-separator" : null
}

/**
 * A value that begins with a command: `cat x` may be a title, `g'i't` a word an input method is putting together. Behind
 * what is assigned (`NAME=x /usr/bin/id`) neither is.
 */
function weighStart(found: FoundCommand, place: CommandPlace, rest: string): ShellTechniqueName | null {
    const isAloneBehindValue = place.at > place.start && (found.isAlone || (found.disguised && ENDED.test(rest)))
    if (found.disguised && (found.hasArgument || isAloneBehindValue)) return "disguised-command"
    return found.hasArgument ||
        (isAloneBehindValue && (place.isTelling || found.isOfSystem || found.isAssigned || found.isRun))
        ? "bare-command"
        : null
}

/**
 * `x sleep 5 # thanks`, `x ls|cat`: behind a value, and a comment takes away what the application goes on with, or what follows is
 * a shell's alone.
 */
function weighBehindValue(text: string, found: FoundCommand, { start, at }: CommandPlace): ShellTechniqueName | null {
    if (at === start) return null
    const rest = text.slice(found.end, found.end + GIVEN_UNITS)
    const isTelling = TELLS.has(found.name) && /^\s{0,8}$/.test(rest)
    return isTelling || COMMENT_BEHIND.test(rest) || CHAINED_BEHIND_VALUE.test(rest) ? "bare-command" : null
}

/** Behind a line end, where sentences go on, too. */
function weighLine(
    text: string,
    found: FoundCommand,
    place: CommandPlace,
    lines: OwnLines,
    telling: boolean,
): ShellTechniqueName | null {
    if (found.disguised && telling) return "disguised-command"
    const isCommand =
        place.isTelling ||
        (found.hasArgument &&
            (!found.isCommonWord || READS_FILE.test(text.slice(found.end, found.end + GIVEN_UNITS)))) ||
        (found.isRun && telling) ||
        lines.holds(found) ||
        isProgrammatic(text, found, place)
    return isCommand ? "command-behind-separator" : null
}

/** `$(command)`: given nothing it does nothing, and names what is to stand there. */
function doesNothing(text: string, { name, end, disguised }: FoundCommand): boolean {
    return !disguised && PLACEHOLDERS.has(name) && /[)`]/.test(text.charAt(end))
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(["command", "builtin", "exec", "eval", "source"])

function isWholeSubstitution(text: string, found: FoundCommand, { start }: CommandPlace): boolean {
    const rest = text.slice(found.end, found.end + GIVEN_UNITS)
    if (text.startsWith("$(", start))
        return GIVEN_WORDS.test(rest) || REDIRECTED.test(rest) || (rest.startsWith(")") && isGlued(text, start))
    const isNothingElse = text.startsWith("`", start) && IN_BACKTICKS.test(rest) && isNoWord(text, start)
    if (text.startsWith("`", start) && CHAINED_BACKTICKS.test(rest)) return true
    return isNothingElse || (REDIRECTED.test(rest) && text.startsWith("`", start) && isNoWord(text, start))
}

/** `http://$(id).a`: a library of browsers stands by itself, with a member behind. */
function isGlued(text: string, start: number): boolean {
    return /[\w/@.:-]/.test(text.charAt(start - 1))
}

/**
 * `&&` and `||` stand in no sentence, neither in front of a command nor behind the words that it is given, nothing but a shell
 * reads on behind the end of a here-document, and a value that holds no word before its first separator is no sentence: what
 * follows is a command with what it is given.
 */
function isProgrammatic(text: string, found: FoundCommand, { kind, start }: CommandPlace): boolean {
    const raw = text.slice(found.start, found.end)
    const rest = text.slice(found.end, found.end + GIVEN_UNITS)
    if (raw !== raw.toLowerCase()) return false
    if (kind === "separator" && GIVEN_ALL_FILES.test(rest) && !labels.has(found.name)) return true
    if (CHAINED.test(rest) && !labels.has(found.name)) return true
    if (!ENDS_IN_WORDS.test(rest)) return false
    if (GIVEN_WORD.test(rest) ? labels.has(found.name) : operands.has(found.name) && found.name !== "set") return false
    return (
        text.startsWith("&&", start) ||
        text.startsWith("||", start) ||
        (kind === "separator" && text.startsWith("\n", start)) ||
        COMMENTED.test(rest) ||
        (kind === "separator" && GIVEN_WORD.test(rest) && COMMENT_BEHIND.test(rest)) ||
        isNoWord(text, start) ||
        BEHIND_NOTHING.test(text.slice(Math.max(0, start - NOTHING_UNITS), start))
    )
}
