// A bracket that opens behind a word: `okhttp/4.12 (Linux; x86_64)`, the comment of a User-Agent; `自動化(cron; bash)`, a remark in a
// sentence. To a shell it is an error, and it reads a line before it runs any of it, so that nothing between such brackets runs. A
// group stands behind a word of a compound command, a list of values behind `=`, and a pattern behind a sign. Quotes, separators
// and substitutions before it may be the application's own, closed and opened again: then it is read as ever.
// Source: POSIX.1-2024 Shell 2.10 (grammar); bash, 3.5.8.1 (patterns); RFC 9110 5.6.5 (comments).

const OPENED = /^[^"'`$;|&<>()\\]{0,1000}[^\s"'`$;|&<>()\\][ \t]{0,4}\([^()"'`$|&<>\\\r\n]{0,400}$/
/** What a group, a list, a pattern or a body stands behind. */
const BEFORE_GROUP =
    /(?:^|\s)(?:if|then|else|elif|do|while|until|time|in|!|\{)[ \t]{0,4}\(|[=@?*+!{},]\(|\b(?:coproc|function|select|time)\s/
const HEAD_UNITS = 1_024

/** @param start of the separator */
export function isInComment(text: string, start: number): boolean {
    if (start <= 0 || start > HEAD_UNITS || text.charCodeAt(start) !== SEMICOLON) return false
    const head = text.slice(0, start)
    return OPENED.test(head) && !BEFORE_GROUP.test(head)
}

const SEMICOLON = 0x3b
