// What a command at a place comes to: whether it is told as one, and as which technique.
import type { FoundCommand } from "./command-at.ts"
import { LABEL_COMMANDS, OPERAND_COMMANDS } from "./names.data.ts"
import type { OwnLines } from "./own-line.ts"
import type { CommandPlace } from "./places.ts"
import type { ShellTechniqueName } from "./techniques.data.ts"
import { isNoWord } from "./value-head.ts"

const GIVEN_UNITS = 200
/** Words, and the bracket that ends a substitution, or a pipe: `$(touch a)`. */
const GIVEN_WORDS = /^(?:[ \t]{1,8}[\w.%@=-]{1,40}){1,4}\s{0,8}(?:\)(?![.[(])|\|)/
/** Nothing but such words behind it, up to the end or the next command: `&&touch a`. */
const ENDS_IN_WORDS = /^(?:[ \t]{1,8}[\w.%@=-]{1,40}){0,3}[ \t]{0,8}(?:$|[;&|\n'"#)]|\d?>)/

/** A hidden file, or one of the system, behind options: on a line of its own no sentence goes on so. */
const READS_FILE =
    /^[ \t]{1,8}(?:-[^\s;|&]{1,24}[ \t]{1,8}){0,4}["']?(?:\.[a-z?*[{][\w.?*[\]{},'"-]{0,24}|(?:~|\/(?:etc|proc|root|home|var|usr|opt|srv|tmp|bin))\/[\w./?*[\]{},'"-]{1,80})(?:\s|$|[;|&)`#])/
const GIVEN_WORD = /^[ \t]{1,8}[\w.%@=-]/
const labels: ReadonlySet<string> = new Set(LABEL_COMMANDS)
const operands: ReadonlySet<string> = new Set(OPERAND_COMMANDS)

export function weigh(
    text: string,
    found: FoundCommand,
    place: CommandPlace,
    lines: OwnLines,
): ShellTechniqueName | null {
    const telling = place.isTelling || found.hasArgument || (found.isAlone && place.kind !== "start")
    if (place.kind === "start") return weighStart(found)
    if (place.kind === "substitution")
        return telling || !found.isCommonWord || isWholeSubstitution(text, found, place) ? "command-substitution" : null
    if (place.kind === "weak-separator") return weighLine(text, found, place, lines, telling)
    if (found.disguised) return "disguised-command"
    return telling || !found.isCommonWord || isProgrammatic(text, found, place) ? "command-behind-separator" : null
}

/** A value that begins with a command: `cat x` may be a title, `g'i't` a word an input method is putting together. */
function weighStart({ hasArgument, disguised }: FoundCommand): ShellTechniqueName | null {
    if (disguised && hasArgument) return "disguised-command"
    return hasArgument ? "bare-command" : null
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

function isWholeSubstitution(text: string, found: FoundCommand, { start }: CommandPlace): boolean {
    return text.startsWith("$(", start) && GIVEN_WORDS.test(text.slice(found.end, found.end + GIVEN_UNITS))
}

/**
 * `&&` and `||` stand in no sentence, nothing but a shell reads on behind the end of a here-document, and a value that holds
 * no word before its first separator is no sentence: what follows is a command with what it is given.
 */
function isProgrammatic(text: string, found: FoundCommand, { kind, start }: CommandPlace): boolean {
    const raw = text.slice(found.start, found.end)
    const rest = text.slice(found.end, found.end + GIVEN_UNITS)
    if (raw !== raw.toLowerCase() || !ENDS_IN_WORDS.test(rest)) return false
    if (GIVEN_WORD.test(rest) ? labels.has(found.name) : operands.has(found.name) && found.name !== "set") return false
    return (
        text.startsWith("&&", start) ||
        text.startsWith("||", start) ||
        (kind === "separator" && text.startsWith("\n", start)) ||
        isNoWord(text, start)
    )
}
