// A bracket that opens behind a word and a blank: `okhttp/4.12 (Linux; x86_64)`, the comment of a User-Agent. To a shell it is an
// error, and it reads a line before it runs any of it, so that nothing between such brackets runs. Quotes, separators and
// substitutions before it may be the application's own, closed and opened again: then it is read as ever.
// Source: POSIX.1-2024 Shell 2.10 (grammar); RFC 9110 5.6.5 (comments).

const OPENED =
    /^[^\s"'`$;|&<>()\\]{1,80}(?:[ \t]{1,4}[^\s"'`$;|&<>()\\]{1,80}){0,4}[ \t]{1,4}\([^()"'`$|&<>\\\r\n]{0,400}$/
const HEAD_UNITS = 1_024

/** @param start of the separator */
export function isInComment(text: string, start: number): boolean {
    return start > 0 && start <= HEAD_UNITS && text.charCodeAt(start) === SEMICOLON && OPENED.test(text.slice(0, start))
}

const SEMICOLON = 0x3b
