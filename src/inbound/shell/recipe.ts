// Whole lines of commands that build and store programs or tell the state of a machine, in a text that speaks about them: a block of
// Markdown, a ticket in Japanese, a search for one such line. Given plain words, options, folders and addresses; joined by `&&`, or
// piped to what shows fewer lines. A shell would run them, so that no variable, redirection or other command passes beside them.
// Errs towards passing those on a line of their own. Source: CommonMark 4.5 (fenced code blocks), POSIX.1-2024 Shell 2.9.
import type { Span } from "../../core/span.ts"
import { isFenced } from "../code-fence.ts"
import { BUILDERS, FILTERS, STATE } from "./code-span.ts"
import { IDLE_COMMANDS, WAITING_COMMANDS } from "./names.data.ts"
import type { CommandPlace } from "./places.ts"

const OPTION = String.raw`-{1,2}[A-Za-z][\w-]{0,24}(?:=[\w@:-]{1,40})?|--|\+[rwxst]{1,4}`
/** Begins like no option: each word is read in one way, so that nothing is tried twice. */
const PATH = String.raw`[A-Za-z0-9@][\w@+-]{0,40}(?:[./][\w@+-]{1,40}){0,8}`
const ARGUMENTS = String.raw`(?:[ \t]{1,4}(?:${OPTION}|[A-Za-z0-9@][\w@:+-]{0,40}(?:[./][\w@:+-]{1,40}){0,8})){0,8}`
/** Also below the root, and from another site; no folder of the machine under another name (`/etc:/h`). */
const PLACED = String.raw`(?:[ \t]{1,4}(?:${OPTION}|(?:https:\/\/|~?\/|\.\/)?${PATH}|[A-Za-z0-9][\w-]{0,40}:[\w.-]{1,40}|\.)){0,8}`
/** What is removed lies below the folder one is in. */
const REMOVED = String.raw`rm[ \t]{1,4}-[rf]{1,2}(?:[ \t]{1,4}[A-Za-z][\w-]{0,40}){1,4}`
const COMMAND = String.raw`(?:sudo[ \t]{1,4})?(?:(?:${BUILDERS}|cd|mkdir|chmod|chown)(?![\w./-])${PLACED}|(?:${STATE}|ps|history)(?![\w./-])${ARGUMENTS}|${REMOVED})`
/** What a Dockerfile and a workflow put before a line, and a prompt. */
const BEFORE = String.raw`(?:(?:[$%>#]|RUN|CMD|(?:-[ \t])?(?:run|script):)[ \t]{1,2})?`
const LINE = new RegExp(
    String.raw`[ \t]{0,8}${BEFORE}${COMMAND}(?:[ \t]{1,4}&&[ \t]{1,4}${COMMAND}){0,4}${FILTERS}[ \t]{0,4}(?=\r?\n|$|[^\u0000-\u007f]{2})`,
    "y",
)
const WHOLE = new RegExp(String.raw`^(?:${BUILDERS})[ \t]{1,4}[a-z]{2,12}(?![\w./:])${PLACED}$`)
const NAME_UNITS = 24
const idle: ReadonlySet<string> = new Set([...IDLE_COMMANDS, ...WAITING_COMMANDS])
const JOINS = /^(?:&&|\|\s)/
/** A letter alone is no sentence. */
const SAID = /[^\u0000-\u007f]{2}/
const AROUND_UNITS = 240

/**
 * @param place where a command was found
 * @param fences of the text
 */
export function isRecipe(text: string, { kind, start, at }: CommandPlace, fences: readonly Span[]): boolean {
    // To a shell the backticks of a fence are a substitution, too.
    if (kind === "substitution" && !isFenced(fences, at)) return false
    if (kind === "separator" && !JOINS.test(text.slice(start, start + 2))) return false
    const from = lineStart(text, at)
    if (from === null) return false
    if (kind === "start" && text.length <= AROUND_UNITS && WHOLE.test(text)) return true
    if (isNameAlone(text, at, fences)) return true
    LINE.lastIndex = from
    if (!LINE.test(text) || LINE.lastIndex < at) return false
    return (
        isFenced(fences, at) ||
        SAID.test(text.slice(Math.max(0, from - AROUND_UNITS), from)) ||
        SAID.test(text.slice(LINE.lastIndex, LINE.lastIndex + AROUND_UNITS))
    )
}

/** A block with the name of a program in it, which does nothing when it is given nothing. */
function isNameAlone(text: string, at: number, fences: readonly Span[]): boolean {
    const fence = fences.find(({ start, end }) => at >= start && at < end && end - start <= NAME_UNITS)
    return fence !== undefined && idle.has(text.slice(fence.start, fence.end).trim())
}

/** Null where it lies further back than such a line is long. */
function lineStart(text: string, at: number): number | null {
    const from = Math.max(0, at - AROUND_UNITS)
    const end = text.slice(from, at).lastIndexOf("\n")
    if (end >= 0) return from + end + 1
    return from === 0 ? 0 : null
}
