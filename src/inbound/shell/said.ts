// Names of programs behind a separator that a sentence or a list says: `AWS; Ansible 運用; SSH 接続`, `wget & curl の違い`,
// `例社 | curl (入門)`. What tells it from a command is what it would be given: Japanese words, which name no file of a server, a
// remark in brackets, which is an error to every shell behind a word, or nothing, where the program does nothing alone. Something
// must have been said before the separator, and `&&`, `||` and a line end stand in no sentence. Errs towards passing a program
// that is given a Japanese word: what it does then is of no use, but for one that runs what a pipe brings. Source: POSIX.1-2024 Shell 2.10 (grammar).
import type { FoundCommand } from "./command-at.ts"
import { PIPED_COMMANDS, WAITING_COMMANDS } from "./names.data.ts"
import type { CommandPlace } from "./places.ts"
import { isNoWord } from "./value-head.ts"

/** Up to the end of the command: Japanese words and numbers, and no word, option, path, address, variable or quote for a program. */
const WORDS = String.raw`(?:[^\u0000-\u007f]|[\w()!%,:]|[/.](?![\w/.~])|[ \t](?=[^\u0000-\u007f]|\d)){0,120}[ \t]{0,4}(?:$|[;|&\n])`
const JAPANESE = new RegExp(String.raw`^[ \t]{1,4}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]${WORDS}`, "u")
/** A number or Japanese first: PowerShell would run a command that stands there. */
const REMARK = new RegExp(String.raw`^[ \t]{1,4}\((?:\d|[^\u0000-\u007f])[^()$<>;|&\\"'\x60\n]{0,40}\)${WORDS}`, "u")
const NOTHING = /^[ \t]{0,4}(?:$|[;|&]\s)/
/** `wget / curl`: words beside words, up to the end of the value. */
const BESIDE = /^(?:[ \t]{1,2}\/[ \t]{1,2}[A-Za-z][\w.+]{0,24}){1,4}[ \t]{0,4}$/
/**
 * `'sort'と…`, `'rm -rf'は…`: a name, or a name and an option, in quotes, and Japanese goes on right behind. To a shell whose quote the
 * first one closed, the last word is another. With more words, or a blank at the end, those before the last would be what they are.
 */
const QUOTED = /^\s{0,4}(["'])[\w.-]{1,24}(?: -{1,2}[\w-]{1,12})?\1[^\u0000-\u007f]/
/** Up to the word in it. */
const QUOTE_UNITS = 5
const REST_UNITS = 256
/** One sign, which prose has, too. */
const SEPARATOR = /^(?:;|\|(?!\|)|&(?!&))/

const piped: ReadonlySet<string> = new Set(PIPED_COMMANDS)
const waiting: ReadonlySet<string> = new Set(WAITING_COMMANDS)

/** @param place where the command was found */
export function isSaid(text: string, found: FoundCommand, place: CommandPlace): boolean {
    const { kind, start, isTelling } = place
    if (isTelling || found.disguised || found.isAssigned || found.isRun || found.isOfSystem) return false
    const rest = text.slice(found.end, found.end + REST_UNITS)
    if (kind === "start") return start === 0 && waiting.has(found.name) && BESIDE.test(rest)
    if (kind !== "separator") return false
    if (place.at <= QUOTE_UNITS && QUOTED.test(text)) return true
    if (!SEPARATOR.test(text.slice(start, start + 2)) || isNoWord(text, start)) return false
    if (text.startsWith("|", start) && piped.has(found.name)) return false
    return JAPANESE.test(rest) || REMARK.test(rest) || (waiting.has(found.name) && NOTHING.test(rest))
}
