// Commands that people show each other in Markdown: `git pull` in a sentence, `npm ci && npm test` in a recipe. A shell would run
// them where backticks are its own. So only what builds and stores programs passes, given plain words and options, between
// backticks that stand in a sentence, or behind `&&` and another such command; what tells the state of a machine; commands of
// Windows; words for columns that are programs, too (`id`); and the name of any program directly beside Japanese. Errs towards
// passing those in a value that lands in a command line. Source: CommonMark 6.1 (code spans).
import { LABEL_COMMANDS } from "./names.data.ts"
import type { CommandPlace } from "./places.ts"

const ARGUMENTS = String.raw`(?:[ \t]{1,4}(?:-{1,2}[A-Za-z][\w-]{0,24}(?:=[\w@:-]{1,40})?|-\d{1,4}|\+[rwxst]{1,4}|[A-Za-z0-9@][\w@:+-]{0,40}(?:[./][\w@:+-]{1,40}){0,6})){0,8}`
/** Unix has none of them, and cmd.exe and PowerShell run nothing between backticks. */
const OF_WINDOWS =
    "(?:ipconfig|systeminfo|tasklist|tracert|pathping|getmac|netsh|sfc|chkdsk|dism|gpupdate|gpresult|msconfig|diskpart|powercfg|winver|wmic)"
/** What builds and stores programs. */
export const BUILDERS =
    "git|npm|npx|pnpm|yarn|docker|kubectl|composer|pip3?|cargo|bundle|brew|apt(?:-get)?|systemctl|journalctl|terraform|make"
export const STATE = "cd|ls|mkdir|chmod|df|free|uptime|kill|crontab|lsblk|ulimit"
const COMMAND = String.raw`(?:(?:sudo[ \t]{1,4})?(?:${BUILDERS}|${STATE})${ARGUMENTS}|(?:node|python3?|php|ruby|java|go)[ \t]{1,4}(?:-v|-V|--?version|version)|${OF_WINDOWS}(?:[ \t]{1,4}[/-]?[\w:.*]{1,40}){0,6})`
/** Alone they wait for what they are given, or do nothing. */
const ALONE =
    "eval|exec|source|alias|test|read|echo|cat|grep|sed|awk|curl|wget|ssh|ping|kill|sleep|touch|python3?|node|php|ruby|perl|bash|sh"
/** Only what is shown goes through them. */
export const FILTERS: string = String.raw`(?:[ \t]{1,4}\|[ \t]{1,4}(?:grep|wc|head|tail|sort|uniq|less|more)${ARGUMENTS}){0,4}`
const SPAN = new RegExp(
    String.raw`\x60[ \t]{0,2}(?:(?:${ALONE})|${COMMAND})(?:[ \t]{0,4}&&[ \t]{0,4}${COMMAND}){0,4}${FILTERS}[ \t]{0,2}\x60(?![\x60\w$])`,
    "y",
)
const BEHIND = new RegExp(String.raw`&&[ \t]{0,4}${COMMAND}(?=[ \t]{0,4}(?:&&|\r?\n|$))`, "y")
const BEFORE = new RegExp(
    String.raw`(?:^|[\n:>$"])[ \t]{0,8}${COMMAND}(?:[ \t]{0,4}&&[ \t]{0,4}${COMMAND}){0,4}[ \t]{0,4}$`,
)
/** A word of a sentence, on either side. */
const SAID_BEFORE = /(?:[A-Za-z]{2,}[ \t,:(]{1,3}|[^\u0000-\u007f][ \t]?|\n[ \t]{0,4}[-*\d.]{1,3}[ \t]{1,3})$/
const SAID_BEHIND = /^[ \t.,;:)]{0,3}(?:[A-Za-z]{2,}|[^\u0000-\u007f])/
/** A name and nothing else; Japanese directly before it or behind it asks or speaks about it. */
const NAME_SPAN = /`[ \t]{0,2}[a-z][\w.+-]{0,24}[ \t]{0,2}`(?![`\w$])/y
const JAPANESE_BEFORE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「、。・：][ \t]?$/u
const JAPANESE_BEHIND = /^[ \t]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」、。・：]/u
const AROUND_UNITS = 240
const BACKTICK = 0x60
/** A word for a column that is a program, too, and nothing else: `id` as a key, a field, a name quoted by MySQL. */
const NAMED = new RegExp(String.raw`\x60(?:${LABEL_COMMANDS.join("|")})\x60(?![\x60\w$])`, "y")
/** Another such name, with what stands between names of a list or a table and its columns. */
const NAMED_BEFORE = /\x60(?:[ \t]{0,2}[,.|/]|[ \t]{0,2}\(|[ \t]{1,2}[\w=]{1,8})[ \t]{0,2}$/
const NAMED_BEHIND = /^(?:[ \t]{0,2}[,.|/]|[ \t]{1,2}[\w=]{1,8})[ \t]{0,2}\x60/
const ENDS_NAMES = /^(?:[ \t]{0,2}[=),;]|[.:]?\s{0,4}(?:$|\n))/
const BEGINS_NAMES = /\([ \t]{0,2}$/

/** @param place where a command was found */
export function isShown(text: string, { start, at }: CommandPlace): boolean {
    const isBehindAnd = text.startsWith("&&", start)
    if (!isBehindAnd && !text.startsWith("| ", start) && text.charCodeAt(start) !== BACKTICK) return false
    if (isBehindAnd) {
        BEHIND.lastIndex = start
        if (BEHIND.test(text) && BEFORE.test(text.slice(Math.max(0, start - AROUND_UNITS), start))) return true
    }
    // A window: the whole text before every command would make it quadratic.
    const from = Math.max(0, at - AROUND_UNITS)
    const backtick = text.slice(from, at + 1).lastIndexOf("`")
    if (backtick < 0) return false
    const opened = from + backtick
    if (isNamed(text, opened) || isBesideJapanese(text, opened)) return true
    SPAN.lastIndex = opened
    const length = SPAN.exec(text)?.[0].length ?? 0
    if (length === 0) return false
    const end = opened + length
    return (
        SAID_BEFORE.test(text.slice(Math.max(0, opened - AROUND_UNITS), opened)) ||
        SAID_BEHIND.test(text.slice(end, end + AROUND_UNITS))
    )
}

function isBesideJapanese(text: string, opened: number): boolean {
    NAME_SPAN.lastIndex = opened
    const length = NAME_SPAN.exec(text)?.[0].length ?? 0
    if (length === 0) return false
    return (
        JAPANESE_BEFORE.test(text.slice(Math.max(0, opened - 2), opened)) ||
        JAPANESE_BEHIND.test(text.slice(opened + length, opened + length + 2))
    )
}

/** Said on both sides, or one of a list: in a command line as a whole something else stands on one side. */
function isNamed(text: string, opened: number): boolean {
    NAMED.lastIndex = opened
    const length = NAMED.exec(text)?.[0].length ?? 0
    if (length === 0) return false
    const before = text.slice(Math.max(0, opened - AROUND_UNITS), opened)
    const behind = text.slice(opened + length, opened + length + AROUND_UNITS)
    if (NAMED_BEFORE.test(before))
        return SAID_BEHIND.test(behind) || NAMED_BEHIND.test(behind) || ENDS_NAMES.test(behind)
    if (NAMED_BEHIND.test(behind)) return SAID_BEFORE.test(before) || BEGINS_NAMES.test(before)
    return (SAID_BEFORE.test(before) || BEGINS_NAMES.test(before)) && SAID_BEHIND.test(behind)
}
