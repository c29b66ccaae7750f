// PowerShell: a cmdlet is a known verb and a known noun joined by a hyphen, with something behind it that a command has.
import { HYPHENATED, OPTION, SEPARATES } from "../anchors.ts"
import { candidatesOf, type Gated, gated } from "../literals/gated.ts"
import type { Evidence } from "../technique.ts"
import { POWERSHELL_ALIASES, POWERSHELL_NOUNS, POWERSHELL_ONLY_ALIASES, POWERSHELL_VERBS } from "./names.data.ts"
import type { ShellTechniqueName } from "./techniques.data.ts"

const verbs: ReadonlySet<string> = new Set(POWERSHELL_VERBS)
/** From its hyphen: words are everywhere. */
const CMDLET = new RegExp(
    String.raw`-(?:${POWERSHELL_NOUNS.join("|")})(?![\w-])(?<=(?<![\w.-])([A-Za-z]{3,12})-([A-Za-z]{3,24}))`,
    "gi",
)
/** What every cmdlet of the tables holds. */
const NOUN = gated(new RegExp(`-(?:${POWERSHELL_NOUNS.join("|")})`, "i"))
/** What a cmdlet is given: an option, a variable, a string, what is worked out first, a path, an address, a pipe. */
const GIVEN = String.raw`\s{1,8}(?:-[a-z]|[$'"@]|\(\s{0,4}(?:[$'"[&(.-]|new-|[\w-]{1,24}\s{1,4}[\w.-]{0,40}[$'"\\/:-])|[\w~.%-]{0,60}(?:[:/\\]|\.[a-z]|\s{0,4}\|))`
/** In small letters no abbreviation: any word will do. */
const GIVEN_WORD = String.raw`\s{1,8}[(\w]`
const aliasOf = (before: string): Gated =>
    gated(new RegExp(`${before}\\s{0,16}(?:${POWERSHELL_ALIASES.join("|")})${GIVEN}`, "i"))
const wordedOf = (before: string): Gated =>
    gated(new RegExp(`${before}\\s{0,16}(?:${POWERSHELL_ONLY_ALIASES.join("|")})${GIVEN_WORD}`))
const BEGUN = String.raw`(?:^|[;|&({\n])`
const MEMBER = gated(
    /\[(?:System\.)?(?:Net\.WebClient|Convert|Text\.Encoding|Reflection\.Assembly|Diagnostics\.Process|IO\.File|Environment|Activator|ScriptBlock|Security\.Principal\.\w{1,24}|Runtime\.InteropServices\.\w{1,24})\]::/i,
)
const ANYWHERE = [aliasOf(BEGUN), wordedOf(BEGUN), MEMBER]
const FIRST = [aliasOf("^"), wordedOf("^"), MEMBER]
const candidatesIn = candidatesOf([...ANYWHERE, ...FIRST])

export function findPowershell(text: string, anchors: number, evidence: Evidence<ShellTechniqueName>): void {
    if ((anchors & HYPHENATED) !== 0 && NOUN.mayMatch(text)) findCmdlet(text, evidence)
    if (candidatesIn(text).length === 0) return
    const patterns = (anchors & (SEPARATES | OPTION)) !== 0 ? ANYWHERE : FIRST
    const match = firstOf(patterns, text)
    if (match !== null) evidence.add("powershell-command", match.index, match.index + match[0].length)
}

function firstOf(patterns: readonly Gated[], text: string): RegExpExecArray | null {
    for (const pattern of patterns) {
        const match = pattern.exec(text)
        if (match !== null) return match
    }
    return null
}

function findCmdlet(text: string, evidence: Evidence<ShellTechniqueName>): void {
    for (const match of text.matchAll(CMDLET)) {
        const [, verb = "", noun = ""] = match
        if (!verbs.has(verb.toLowerCase())) continue
        const at = match.index - verb.length
        const whole = `${verb}-${noun}`
        if (isCommand(text, at, whole)) return evidence.add("powershell-command", at, at + whole.length)
    }
}

/** Japanese up to the end of the line, and nothing in it that a cmdlet could be given: no path, list, option, string or pipe. */
const SENTENCE =
    /^["']?\s{0,4}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^;|&`$,\\/:"'(\n-]{0,120}(?:\n|$)/u
const SENTENCE_UNITS = 160

/** `read-only`-like words stand in prose; a cmdlet is written with capitals, or has an option or a pipe behind it. */
function isCommand(text: string, at: number, whole: string): boolean {
    const behind = text.slice(at + whole.length, at + whole.length + 24)
    if (/^\s+-[A-Za-z]|^\s*[|(]|^\s+["'$(]/.test(behind)) return true
    if (SENTENCE.test(text.slice(at + whole.length, at + whole.length + SENTENCE_UNITS))) return false
    return (
        /^[A-Z][a-z]+-[A-Z]/.test(whole) &&
        (at === 0 || /[;|&({\n"']\s{0,8}$/.test(text.slice(Math.max(0, at - 9), at)))
    )
}
