/**
 * Commands for the shell of a server. Reads a value as a command line from each place where a shell begins a command: its
 * start, behind a separator, inside of a substitution; quoting, wildcards and empty expansions are undone first. Source:
 * CWE-78, CAPEC-88, POSIX.1-2024 Shell 2, Microsoft's cmd and PowerShell references.
 *
 * Must not match: English behind a semicolon or an ampersand, names of firms (`AT&T`), prices, placeholders, jQuery's
 * `$(…)`, emoticons. A word that sentences hold too counts with an argument only a command has, or where nothing follows.
 * It errs towards passing commands nobody named, and towards refusing a line of shell that somebody shows by itself.
 */
import type { Finding } from "../../core/finding.ts"
import { SHELL_MESSAGES } from "../../core/messages/shell.messages.data.ts"
import type { DerivedText, Detector } from "../contract.ts"
import { STEPS_OF } from "../limits.data.ts"
import { anchorsOf } from "../anchors.ts"
import { ASCII_LETTER, CURLY, DOLLAR } from "../profile.ts"
import { Evidence } from "../technique.ts"
import type { Work } from "../work.ts"
import { commandAt, type FoundCommand } from "./command-at.ts"
import { findForms } from "./forms.ts"
import { OwnLines } from "./own-line.ts"
import { findPowershell } from "./powershell.ts"
import { type CommandPlace, placesOf } from "./places.ts"
import { SHELL_TECHNIQUES, type ShellTechniqueName } from "./techniques.data.ts"

const DETECTOR = "shell"
export const SHELL_DETECTOR: Detector = {
    name: DETECTOR,
    wants: (profile) => (profile & (ASCII_LETTER | CURLY | DOLLAR)) !== 0,
    detect: detectShell,
}

function detectShell(derived: DerivedText, work: Work): readonly Finding[] {
    const { text, profile } = derived
    const evidence = new Evidence<ShellTechniqueName>()
    const anchors = anchorsOf(text)
    const lines = new OwnLines(text, profile)
    for (const place of placesOf(text, anchors)) {
        work.spend(STEPS_OF.shellWord)
        const found = commandAt(text, place.at)
        const technique = found === null ? null : weigh(text, found, place, lines)
        if (found === null || technique === null || isTold(text, found, place)) continue
        evidence.add(technique, place.start, found.end)
    }
    findForms(text, profile, anchors, evidence)
    findPowershell(text, anchors, evidence)
    return evidence.isEmpty ? [] : evidence.findings(DETECTOR, SHELL_TECHNIQUES, SHELL_MESSAGES, derived)
}

/** Behind white space on the command's own line: no argument of a command, but a sentence that goes on about it. */
const SENTENCE = /^[^\n;|&`]{0,160}?\s[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}][^!-~\n][^\n]/u
const LINE_UNITS = 170

/** A line that begins with a command is a question about it where Japanese follows. A separator asks for no such mercy. */
function isTold(text: string, found: FoundCommand, { kind }: CommandPlace): boolean {
    if (found.disguised || (kind !== "start" && kind !== "weak-separator")) return false
    return SENTENCE.test(text.slice(found.end, found.end + LINE_UNITS))
}

function weigh(text: string, found: FoundCommand, place: CommandPlace, lines: OwnLines): ShellTechniqueName | null {
    const telling = place.isTelling || found.hasArgument || (found.isAlone && place.kind !== "start")
    if (place.kind === "substitution")
        return telling || !found.isCommonWord || isWholeSubstitution(text, found, place) ? "command-substitution" : null
    if (place.kind === "start") return weighStart(found)
    if (found.disguised && telling) return "disguised-command"
    if (place.kind === "weak-separator")
        return (found.hasArgument && !found.isCommonWord) || (found.isRun && telling) || lines.holds(found)
            ? "command-behind-separator"
            : null
    return telling || !found.isCommonWord || isProgrammatic(text, found, place) ? "command-behind-separator" : null
}

/** Words, and the bracket that ends a substitution: `$(touch a)`. */
const GIVEN_WORDS = /^(?:[ \t]{1,8}[\w.%@=-]{1,40}){1,4}\s{0,8}\)(?![.[(])/
const GIVEN_UNITS = 200
/** Nothing but such words behind it: `&&touch a`. */
const ENDS_IN_WORDS = /^(?:[ \t]{1,8}[\w.%@=-]{1,40}){1,3}[ \t]{0,8}(?:$|[;&|]\s{0,8}(?:$|#|['"])|['"#]|\d?>)/

function isWholeSubstitution(text: string, found: FoundCommand, { start }: CommandPlace): boolean {
    return text.startsWith("$(", start) && GIVEN_WORDS.test(text.slice(found.end, found.end + GIVEN_UNITS))
}

/**
 * `&&` and `||` stand in no sentence, and a value that holds no word before its only separator is none: what follows is
 * a command with what it is given.
 */
function isProgrammatic(text: string, found: FoundCommand, { start }: CommandPlace): boolean {
    const raw = text.slice(found.start, found.end)
    if (raw !== raw.toLowerCase() || !ENDS_IN_WORDS.test(text.slice(found.end, found.end + GIVEN_UNITS))) return false
    return (
        text.startsWith("&&", start) ||
        text.startsWith("||", start) ||
        (start <= HEAD_UNITS && NO_WORD.test(text.slice(0, start)))
    )
}

/** An empty value, a number, a file's name, an address, a quote that closes: not a word and not a field of a table. */
const NO_WORD = /^(?:[^\s\w]|\w?|[\w-]{1,40}\.[a-z]{2,4}|\d{1,3}(?:\.\d{1,3}){3}|[\w.]{1,40}@[\w.-]{1,40})\s{0,4}$/
const HEAD_UNITS = 96

/** A value that begins with a command: `cat x` may be a title, `g'i't` a word an input method is putting together. */
function weighStart({ hasArgument, disguised }: FoundCommand): ShellTechniqueName | null {
    if (disguised && hasArgument) return "disguised-command"
    return hasArgument ? "bare-command" : null
}
