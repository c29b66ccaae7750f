// Whether a command stands at a place of a text, and how sure that is.
import {
    COMMANDS,
    ENGLISH_COMMANDS,
    IDLE_COMMANDS,
    OPERAND_COMMANDS,
    PREFIX_COMMANDS,
    SUBCOMMAND_PROGRAMS,
    WINDOWS_COMMANDS,
} from "./names.data.ts"
import {
    ARGUMENT,
    LATE_REDIRECTION,
    isGivenHost,
    isGivenName,
    namesFileBehind,
    ENDS,
    ENDS_COMMON,
    ENDS_SUBSTITUTION,
    INTERPRETER,
    INTO_WORD,
    NEXT_COMMAND,
    REDIRECTION,
} from "./arguments.ts"
import { commandLead } from "./lead.ts"
import { isPlainlyNone } from "./plainly-none.ts"
import { type ShellWord, wordAt } from "./word.ts"

export interface FoundCommand {
    /** Without folder and quoting. */
    readonly name: string
    readonly start: number
    readonly end: number
    readonly disguised: boolean
    /** An argument follows that only a command has: an option, a path, a variable, a redirection, an address. */
    readonly hasArgument: boolean
    /** Nothing follows, or the next separator. */
    readonly isAlone: boolean
    /** A word of sentences too, or so short that noise holds it. */
    readonly isCommonWord: boolean
    /** Another program is told to run it, or it is told to run a program. */
    readonly isRun: boolean
    /** `PATH=/bin id`: a variable is set for it alone. */
    readonly isAssigned: boolean
    /** Named by its folder, one of the system's programs. */
    readonly isOfSystem: boolean
}

const commands: ReadonlySet<string> = new Set(COMMANDS)
const english: ReadonlySet<string> = new Set(ENGLISH_COMMANDS)
const needsOperand: ReadonlySet<string> = new Set(OPERAND_COMMANDS)
const idle: ReadonlySet<string> = new Set(IDLE_COMMANDS)
const subcommanded: ReadonlySet<string> = new Set(SUBCOMMAND_PROGRAMS)
const prefixes: ReadonlySet<string> = new Set(PREFIX_COMMANDS)
const ofWindows: ReadonlySet<string> = new Set(WINDOWS_COMMANDS)
const ASSIGNMENT = /(?:[A-Za-z_]\w{0,40}(?:\[\w{1,8}\])?\+?=[^\s;|&,]{0,80}\s+){0,4}/y
/** @param at behind white space */
export function commandAt(text: string, at: number): FoundCommand | null {
    if (isPlainlyNone(text, at)) return null
    ASSIGNMENT.lastIndex = at
    const assigned = at + (ASSIGNMENT.exec(text)?.[0].length ?? 0)
    const from = assigned === at ? at : assigned + commandLead(text, assigned).units
    const first = wordAt(text, from)
    if (first === null || first.name === "") return null
    const { word, runners } = runWord(text, first)
    const known = commands.has(word.name) || (word.name.endsWith(".exe") && commands.has(word.name.slice(0, -4)))
    if (!known && !word.pattern && !word.system) return null
    return found(text, word, runners, assigned !== at && text.charCodeAt(at) < 0x60)
}

/**
 * `env id`, `exec command cat x`: programs of a shell that only run what follows, and that no sentence puts before a
 * command.
 */
const RUNNERS: ReadonlySet<string> = new Set([
    "env",
    "exec",
    "command",
    "builtin",
    "nohup",
    "setsid",
    "busybox",
    "noglob",
    "nocorrect",
    "eval",
])
const RUNNERS_LIMIT = 4
const SHELLS: ReadonlySet<string> = new Set(["sh", "bash", "dash", "zsh", "ksh"])

/** The word that is run: behind runners, if any. */
function runWord(text: string, first: ShellWord): { readonly word: ShellWord; readonly runners: number } {
    let word = first
    for (let runners = 0; runners < RUNNERS_LIMIT; runners++) {
        if (!RUNNERS.has(word.name)) return { word, runners }
        const gap = GAP.exec(text.slice(word.end, word.end + GAP_UNITS))?.[0] ?? ""
        const next = gap === "" ? null : wordAt(text, word.end + gap.length)
        if (next === null || !(commands.has(next.name) || RUNNERS.has(next.name))) return { word, runners }
        word = { ...next, disguised: next.disguised || word.disguised || gap.includes("IFS") }
    }
    return { word, runners: RUNNERS_LIMIT }
}

const GAP = /^(?:\s|\$\{?IFS\}?(?:\$\d)?|\{IFS\}|%09)*/i
const GAP_UNITS = 256

/** @param runners programs before it that only run it */
function found(text: string, word: ShellWord, runners: number, isAssigned: boolean): FoundCommand {
    const rest = text.slice(word.end, word.end + GAP_UNITS)
    const gap = GAP.exec(rest)?.[0] ?? ""
    const isCommonWord =
        (english.has(word.name) || word.name.length <= 2 || isAbbreviation(text, word)) && !word.absolute
    const next = rest.slice(gap.length)
    return {
        name: word.name,
        start: word.start,
        end: word.end,
        disguised: word.disguised || gap.includes("IFS") || word.pattern || /^\d>&\d/.test(next),
        hasArgument:
            (REDIRECTION.test(rest) && (word.name.length > 2 || !INTO_WORD.test(rest))) ||
            LATE_REDIRECTION.test(rest) ||
            (gap !== "" &&
                ((ARGUMENT.test(next) && !(subcommanded.has(word.name) && HIDDEN_FILE.test(next))) ||
                    namesFileBehind(next) ||
                    (subcommanded.has(word.name) && SUBCOMMAND.test(next)) ||
                    isGivenHost(word.name, next) ||
                    (word.name === "eval" && /^["'$`]/.test(next)) ||
                    INTERPRETER.test(next) ||
                    isGivenName(word.name, next) ||
                    isPrefixed(text, word, gap))),
        isAlone:
            !needsOperand.has(word.name) &&
            (next === ""
                ? !isCommonWord || (isUnixName(text, word) && !idle.has(word.name))
                : isCommonWord
                  ? endsCommon(text, word, gap, next)
                  : ENDS.test(next)),
        isCommonWord: isCommonWord && runners === 0,
        isOfSystem: word.system,
        isAssigned,
        isRun: runners > 0 || (gap !== "" && RUNS.test(next)) || (SHELLS.has(word.name) && next.startsWith("<<")),
    }
}

/** A program in its arguments: `sh -c id`, `find . -exec id`. */
const RUNS = new RegExp(String.raw`${INTERPRETER.source}|^[^\n;|&]{0,80}\s-(?:exec|execdir|ok)\s`, "i")

/** `docker run -v`: an option behind what is to be done. */
const SUBCOMMAND = /^[a-z][a-z-]{1,16}[ \t]{1,8}--?[A-Za-z]/
const HIDDEN_FILE = /^\.[a-z][\w-]{0,24}\s{0,8}$/

/** `SSH`, `SFTP`: Unix has no such program, and people write of those that Windows has not. */
function isAbbreviation(text: string, { name, start, end }: ShellWord): boolean {
    if (name.endsWith(".exe") || ofWindows.has(name)) return false
    const raw = text.slice(start, end)
    return raw !== raw.toLowerCase()
}

/** Unix knows its commands in small letters: `Name; ID; Phone` is a list, `P&ID` a diagram. */
function isUnixName(text: string, word: ShellWord): boolean {
    const raw = text.slice(word.start, word.end)
    return raw === raw.toLowerCase() || SHOWN_BY_WINDOWS.has(word.name)
}

/** Windows takes capitals, too: of its commands that are common words, those that tell something alone. */
const SHOWN_BY_WINDOWS: ReadonlySet<string> = new Set(["dir", "hostname"])

function endsCommon(text: string, word: ShellWord, gap: string, next: string): boolean {
    const raw = text.slice(word.start, word.end)
    if (raw !== raw.toLowerCase()) return false
    if (ENDS_COMMON.test(next) || ENDS_SUBSTITUTION.test(next)) return true
    const separator = NEXT_COMMAND.exec(next)?.[0]
    if (separator === undefined || separator.trim() === "") return false
    const behind = wordAt(text, word.end + gap.length + separator.length)
    return behind !== null && commands.has(behind.name) && !needsOperand.has(behind.name) && behind.name !== word.name
}

/** `timeout 5s id`, `nice -n 3 id`: how it is to run. */
const LIMITS = /^(?:(?:-[\w-]{1,16}|\d{1,6}(?:\.\d{1,3})?[smhd]?)\s{1,8}){1,3}/

/** `nice id`: no sentence goes on so. */
const RUN_ALONE: ReadonlySet<string> = new Set(["id", "env", "hostname", "ls", "ps"])
const ENDS_RUN = /^\s{0,8}(?:$|[;|&)`#'"])/

/** `nohup sh`, `time whoami`, `nice env /bin/id`: a command that is given a command, by way of others, if need be. */
function isPrefixed(text: string, word: ShellWord, gap: string): boolean {
    let name = word.name
    let from = word.end + gap.length
    for (let runners = 0; runners < RUNNERS_LIMIT; runners++) {
        if (!prefixes.has(name)) return false
        const limits = LIMITS.exec(text.slice(from, from + GAP_UNITS))?.[0].length ?? 0
        const inner = wordAt(text, from + limits)
        if (inner === null || !commands.has(inner.name)) return false
        if (limits > 0 || !english.has(inner.name) || inner.name === "sh" || inner.absolute) return true
        const rest = text.slice(inner.end, inner.end + GAP_UNITS)
        if (RUN_ALONE.has(inner.name) && ENDS_RUN.test(rest)) return true
        name = inner.name
        from = inner.end + (GAP.exec(rest)?.[0].length ?? 0)
    }
    return false
}
