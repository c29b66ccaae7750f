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
import { SHELL_MESSAGES } from "../../core/messages/shell.messages.data.ts"
import type { DerivedText, Detector } from "../contract.ts"
import { Pauses } from "../pauses.ts"
import { anchorsOf, SEPARATES } from "../anchors.ts"
import { ASCII_LETTER, BACKSLASH, BACKTICK, CURLY, DOLLAR, DOUBLE_QUOTE, profileOf, SINGLE_QUOTE } from "../profile.ts"
import type { Steps } from "../steps.ts"
import { Evidence } from "../technique.ts"
import type { Work } from "../work.ts"
import { findForms } from "./forms.ts"
import { PlaceReader } from "./place-reader.ts"
import { type PlainSpelling, plainSpelling } from "./plain-spelling.ts"
import { findPowershell } from "./powershell.ts"
import { headUnits } from "./value-head.ts"
import { CommandPlaces } from "./places.ts"
import { SHELL_TECHNIQUES, type ShellTechniqueName } from "./techniques.data.ts"

const DETECTOR = "shell"
export const SHELL_DETECTOR: Detector = {
    name: DETECTOR,
    wants: (profile) => (profile & (ASCII_LETTER | CURLY | DOLLAR)) !== 0,
    detect: detectShell,
    detectSteps: detectShellSteps,
}

/** Signs without which nothing is spelled apart, but by quotes with nothing between them. */
const SPELLS = BACKSLASH | BACKTICK | CURLY | DOLLAR

function detectShell(derived: DerivedText, work: Work): readonly Finding[] {
    const { text, profile } = derived
    const evidence = new Evidence<ShellTechniqueName>()
    readText(text, profile, work, evidence)
    const plain = evidence.isEmpty && maySpellApart(text, profile) ? plainSpelling(text) : null
    if (plain !== null) readPlain(plain, work, evidence)
    return findingsOf(evidence, derived)
}

/** Longer values are read once: programs are full of such signs, and a second reading would double what they cost. */
const SPELLED_UNITS = 4_096

function maySpellApart(text: string, profile: number): boolean {
    return (
        text.length <= SPELLED_UNITS &&
        ((profile & SPELLS) !== 0 || holdsEmptyQuotes(text, profile)) &&
        ((anchorsOf(text) & SEPARATES) !== 0 || text.includes("IFS") || headUnits(text) > 0)
    )
}

function holdsEmptyQuotes(text: string, profile: number): boolean {
    return (
        ((profile & SINGLE_QUOTE) !== 0 && text.includes("''")) ||
        ((profile & DOUBLE_QUOTE) !== 0 && text.includes('""'))
    )
}

function readText(text: string, profile: number, work: Work, evidence: Evidence<ShellTechniqueName>): void {
    const anchors = anchorsOf(text)
    const reader = new PlaceReader(text, profile, work, evidence)
    const places = new CommandPlaces(text, profile, anchors)
    while (places.advance() && reader.read(places.place));
    findForms(text, profile, anchors, evidence)
    findPowershell(text, anchors, evidence)
}

/** As detectShell, with pauses between the places where a command may begin. */
function* detectShellSteps(derived: DerivedText, work: Work): Steps<readonly Finding[]> {
    const { text, profile } = derived
    // Only a short text is read a second time, and not worth a pause.
    if (text.length <= SPELLED_UNITS) return detectShell(derived, work)
    const evidence = new Evidence<ShellTechniqueName>()
    const anchors = anchorsOf(text)
    const reader = new PlaceReader(text, profile, work, evidence)
    const pauses = new Pauses(work)
    const places = new CommandPlaces(text, profile, anchors)
    while (places.advance()) {
        if (!reader.read(places.place)) break
        if (pauses.isDue()) yield
    }
    yield
    findForms(text, profile, anchors, evidence)
    yield
    findPowershell(text, anchors, evidence)
    return findingsOf(evidence, derived)
}

function findingsOf(evidence: Evidence<ShellTechniqueName>, derived: DerivedText): readonly Finding[] {
    return evidence.isEmpty ? [] : evidence.findings(DETECTOR, SHELL_TECHNIQUES, SHELL_MESSAGES, derived)
}

function readPlain({ text, spanOf }: PlainSpelling, work: Work, evidence: Evidence<ShellTechniqueName>): void {
    const found = new Evidence<ShellTechniqueName>()
    readText(text, profileOf(text), work, found)
    for (const [technique, span] of found.entries()) {
        const { start, end } = spanOf(span)
        evidence.add(technique, start, end)
    }
}
