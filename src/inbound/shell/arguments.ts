// What stands behind the name of a command and tells it from a word of a sentence: arguments only a command has, redirections,
// and the ways a command ends. Source: POSIX.1-2024 Shell 2.7 (redirection), 2.10 (grammar), 12.2 (utility arguments).

export const ARGUMENT: RegExp =
    /^(?:--?[A-Za-z][\w=,.:%/-]*(?:\s|$|[;|&)<>`"'])|--\s{1,4}[./~$*]|[a-z]{1,12}=[./~$]|[^\s;|&{}()]{0,24}\{[^{}\s;|&()]{0,40},[^{}\s;|&()]{0,40}\}|\.[a-z]?[?*[{][^\s;|&]{0,24}(?:\s|$|[;|&)`])|\*\.[a-z*?]{1,8}(?:\s|$|[;|&)`])|\$'|-[A-Za-z]*\d|\+m\b|[\w.~+-]*\/[\w.*?~[\]$-]|\.\.?(?:\s|$)|\.[a-z][\w'"$@{}\\?*[\]-]{1,24}(?:\s|$|[;|&)`#])|~\/["']|\\?`\w|\.["']\w|["'](?:\.[a-z]|(?:~|\.\.?)?\/\w)|\/(?:\s|$|[;|&)])|(?:-\w{0,8})?\$[\w({@]|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d|https?:|[\w-]+\.(?:txt|sh|php|ps1|conf|log|exe|bat|py|pl|rb|com|net|org|ya?ml|ini)\b|%\w+%|(?:passwd|shadow)\b|\\\w|[a-z]:\\|["'][^"']*["']\s*[|;&)`])/i
/** `<<<word`, `</etc/x`, `>x`: not `<em>`, not the prompt `mysql> `. */
export const REDIRECTION: RegExp =
    /^\s{0,8}(?:<<|(?:\d|\{\w{1,8}\})?<>?\s?["']?[/.$&(~]|\d?>>?\s?[/.$&(~]|\d?>>?[\w](?![^\n<]{0,40}>))/
/** The same behind a word or two: `tee o <.env`. */
export const LATE_REDIRECTION: RegExp =
    /^(?:[ \t]{1,8}(?:[\w.%=-]{1,24}|'[^'\n]{0,24}'|"[^"\n]{0,24}")){1,3}[ \t]{0,8}(?:<<<?|\d?<>?\s?["']?(?:(?:\.{0,2}|~)\/|\.["']?\w|\$)|\d?>{1,2}\s?(?:[.~]?\/|\$)|\d?>&\d)/
/** A redirection into a bare word: behind a name of two letters it stands in noise too. */
export const INTO_WORD: RegExp = /^\d?>>?\w/
/** What may follow a command that is given nothing. */
export const ENDS: RegExp = /^[;|&)`\n"'#]/
/** Behind a word of sentences, or of two letters, which stand in noise too: nothing but signs of a shell, or a comment. */
export const ENDS_COMMON: RegExp =
    /^[;|&)`]\s?\\?["'/$]|^`|^[;|&)\s"'`]*(?:#|$|\d?>&\d)|^;?\s{0,4}\}\s{0,4}(?:$|[;|&#)'"`])|^;;?\s{0,4}(?:then|do|done|fi|esac|else|elif)\b(?:\s{0,4}(?:$|[;|&#)'"`])|\s{1,4}[:\w])|^\|\|?\w{1,16}\)|^&&|^\|\||^[;\n]\s{0,4}(?:exit|:|true|false)\s{0,4}(?:\d{1,3}\s{0,4})?(?:$|[;|&#)'"`\n])/
/** Or another command. */
export const NEXT_COMMAND: RegExp = /^[;|&\s]{1,8}/
/** Of one that is put in the place of a text: also where the text goes on, but for a call of its result; in the name of a file. */
export const ENDS_SUBSTITUTION: RegExp =
    /^\)(?:(?![.[(])|\.(?:bak|csv|docx?|gif|gz|jpe?g|json|log|pdf|php|png|txt|xlsx?|xml|zip)\s{0,8}$)/
export const INTERPRETER: RegExp = /^(?:\+\w{1,8}\s{1,8}(?:[a-z]{1,12}\s{1,8})?){0,3}(?:-e|-c|-r|-S|\/c|-enc\w*|-ec)\b/i

/** Arguments that say little by themselves: a letter, a number, quotes, capitals, options with values. */
const SHORT_ARGUMENTS =
    /^(?:(?:[a-z]|\d{1,4}|[A-Z_]{2,16}|'[^'\n]{0,40}'|"[^"\n]{0,40}"|-[A-Za-z]\S{0,24}|--)[ \t]{1,8}){1,4}/
/** A file, a variable: an address or a site's name behind such words is a sentence's, too. */
const FILE_ARGUMENT = /^(?:\.{0,2}\/[\w.*?]|~\/|\$[\w({]|\.['"\\]{0,2}[a-z?*[{]|\*\.)/i

/** `grep x .env`: a file behind arguments that say little. */
export function namesFileBehind(next: string): boolean {
    const short = SHORT_ARGUMENTS.exec(next)?.[0].length ?? 0
    return short > 0 && FILE_ARGUMENT.test(next.slice(short))
}

/** Programs that are given hosts. */
const NETWORK: ReadonlySet<string> = new Set(
    "ping ping6 fping dig host nc ncat netcat telnet curl wget ssh scp sftp ftp nslookup traceroute openssl".split(" "),
)
const HOST =
    /^(?:@[\w.-]{1,60}[ \t]|(?:localhost|[0-9a-f:]{0,40}::?[0-9a-f]{0,4}|\d{1,3}(?:\.\d{1,3}){1,3})(?=[\s;|&)`"'#:/]|$)|@?[\w-]{1,40}(?:\.[\w-]{1,40}){0,6}\.[a-z]{2,12}(?=[\s;|&)`"'#:/]|$)|[\w.-]{1,60}[ \t]{1,4}\d{1,5}(?=[\s;|&)`"'#]|$))/i

/** `dig a.example`, `nc a 80`. */
export function isGivenHost(name: string, next: string): boolean {
    return NETWORK.has(name) && HOST.test(next)
}

/** Its name may be quoted, and options begin with either sign. */
const GIVEN_NAME =
    /^(?:[-+]\w{1,8}\+?\s{1,8}){0,3}(?:[A-Za-z][\w-]{0,20}|'[A-Za-z][\w-]{0,20}'|"[A-Za-z][\w-]{0,20}")=['"$\w]/

/** `alias a=…`: a sentence may go on with a sum. */
export function isGivenName(name: string, next: string): boolean {
    return (name === "alias" || name === "export" || name === "env") && GIVEN_NAME.test(next)
}
