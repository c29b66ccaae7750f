/**
 * Commands for the shell of a server. Reads a value as a command line from each place where a shell begins a command: its
 * start, behind a separator, inside of a substitution; quoting, wildcards and empty expansions are undone first. Source:
 * CWE-78, CAPEC-88, POSIX.1-2024 Shell 2, Microsoft's cmd and PowerShell references.
 *
 * Must not match: English behind a semicolon or an ampersand, names of firms (`AT&T`), prices, placeholders, jQuery's
 * `$(…)`, emoticons, tables of Markdown, fields of GraphQL. A word that sentences hold too counts with an argument only a command has, or where nothing follows.
 * It errs towards passing commands nobody named, and towards refusing a line of shell that somebody shows by itself.
 */
import type { Finding } from "../../core/finding.ts"
import type { Span } from "../../core/span.ts"
import { SHELL_MESSAGES } from "../../core/messages/shell.messages.data.ts"
import type { DerivedText, Detector } from "../contract.ts"
import { STEPS_OF } from "../limits.data.ts"
import { anchorsOf, SEPARATES } from "../anchors.ts"
import { fencesOf } from "../code-fence.ts"
import {
    ASCII_LETTER,
    BACKSLASH,
    BACKTICK,
    CURLY,
    DOLLAR,
    DOUBLE_QUOTE,
    PIPE,
    profileOf,
    SINGLE_QUOTE,
} from "../profile.ts"
import { Evidence } from "../technique.ts"
import type { Work } from "../work.ts"
import { commandAt, type FoundCommand } from "./command-at.ts"
import { isInComment } from "./after-word.ts"
import { isShown } from "./code-span.ts"
import { isRecipe } from "./recipe.ts"
import { findForms } from "./forms.ts"
import { GraphqlFields } from "./graphql-field.ts"
import { type PlainSpelling, plainSpelling } from "./plain-spelling.ts"
import { isInTable, markdownTables, type Table } from "./markdown-table.ts"
import { OwnLines } from "./own-line.ts"
import { findPowershell } from "./powershell.ts"
import { headUnits } from "./value-head.ts"
import { type CommandPlace, placesOf } from "./places.ts"
import { SHELL_TECHNIQUES, type ShellTechniqueName } from "./techniques.data.ts"
import { weigh } from "./weigh.ts"
import { isListOfNames } from "./word-list.ts"

const DETECTOR = "shell"
export const SHELL_DETECTOR: Detector = {
    name: DETECTOR,
    wants: (profile) => (profile & (ASCII_LETTER | CURLY | DOLLAR)) !== 0,
    detect: detectShell,
}

/** Signs without which nothing is spelled apart. */
const SPELLS = BACKSLASH | BACKTICK | CURLY | DOLLAR | SINGLE_QUOTE | DOUBLE_QUOTE

function detectShell(derived: DerivedText, work: Work): readonly Finding[] {
    const { text, profile } = derived
    const evidence = new Evidence<ShellTechniqueName>()
    readText(text, profile, work, evidence)
    const plain = evidence.isEmpty && maySpellApart(text, profile) ? plainSpelling(text) : null
    if (plain !== null) readPlain(plain, work, evidence)
    return evidence.isEmpty ? [] : evidence.findings(DETECTOR, SHELL_TECHNIQUES, SHELL_MESSAGES, derived)
}

/** Longer values are read once: programs are full of such signs, and a second reading would double what they cost. */
const SPELLED_UNITS = 4_096

function maySpellApart(text: string, profile: number): boolean {
    return (
        (profile & SPELLS) !== 0 &&
        text.length <= SPELLED_UNITS &&
        ((anchorsOf(text) & SEPARATES) !== 0 || text.includes("IFS") || headUnits(text) > 0)
    )
}

function readText(text: string, profile: number, work: Work, evidence: Evidence<ShellTechniqueName>): void {
    const anchors = anchorsOf(text)
    const lines = new OwnLines(text, profile)
    const fields = new GraphqlFields(text, work)
    let isList: boolean | null = null
    let fences: readonly Span[] | null = null
    const tables = (profile & PIPE) === 0 ? NO_TABLES : markdownTables(text)
    for (const place of placesOf(text, anchors)) {
        work.spend(STEPS_OF.shellWord)
        if (isInTable(text, place.at, tables)) continue
        const found = commandAt(text, place.at)
        const technique = found === null ? null : weigh(text, found, place, lines)
        if (found === null || technique === null || isTold(text, found, place)) continue
        if (text.startsWith("\n", place.start) && fields.holds(found.end)) continue
        if (isShown(text, place) || isInComment(text, place.start)) continue
        fences ??= fencesOf(text)
        if (!found.disguised && isRecipe(text, place, fences)) continue
        isList ??= isListOfNames(text)
        if (isList) break
        evidence.add(technique, place.start, found.end)
    }
    findForms(text, profile, anchors, evidence)
    findPowershell(text, anchors, evidence)
}

const NO_TABLES: readonly Table[] = []

function readPlain({ text, spanOf }: PlainSpelling, work: Work, evidence: Evidence<ShellTechniqueName>): void {
    const found = new Evidence<ShellTechniqueName>()
    readText(text, profileOf(text), work, found)
    for (const [technique, span] of found.entries()) {
        const { start, end } = spanOf(span)
        evidence.add(technique, start, end)
    }
}

/** Behind white space on the command's own line: no argument of a command, but a sentence that goes on about it. */
const SENTENCE = /^[^\n;|&`]{0,160}?\s[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}][^!-~\n](?:[^\n]|$)/u
const LINE_UNITS = 170

/** A line that begins with a command is a question about it where Japanese follows. A separator asks for no such mercy. */
function isTold(text: string, found: FoundCommand, { kind }: CommandPlace): boolean {
    if (found.disguised || (kind !== "start" && kind !== "weak-separator")) return false
    return SENTENCE.test(text.slice(found.end, found.end + LINE_UNITS))
}
