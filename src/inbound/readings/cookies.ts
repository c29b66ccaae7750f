// `name=value; name=value`. A value in quotes may hold `;` for readers of RFC 2109 and not for those of RFC 6265: both
// readings are given. Percent-encoding is not part of cookies; applications that decode it are met by the lattice.
import { textsOfLatin1 } from "../charset/texts-of-bytes.ts"
import { isKeyWorthReading, pathOfKey } from "./key-name.ts"
import type { Take } from "./take.ts"

export function readCookies(raw: string, take: Take): void {
    let position = 0
    for (let start = 0; start <= raw.length; position++) {
        const at = raw.indexOf(";", start)
        const end = at < 0 ? raw.length : at
        readCookie(raw, start, end, position, take)
        start = end + 1
    }
}

function readCookie(raw: string, start: number, end: number, position: number, take: Take): void {
    const cookie = raw.slice(start, end).trim()
    const equals = cookie.indexOf("=")
    if (equals < 0) {
        if (cookie !== "") take(`cookie[${position}]`, textsOfLatin1(cookie, null))
        return
    }
    const key = cookie.slice(0, equals).trim()
    const path = pathOfKey("cookie", key, position)
    if (isKeyWorthReading(key)) take(`${path}#key`, textsOfLatin1(key, null))
    const value = cookie.slice(equals + 1).trim()
    take(path, textsOfLatin1(value, null))
    if (value.startsWith('"') && !(value.length > 1 && value.endsWith('"'))) readQuoted(raw, start, path, take)
}

/** The value up to its closing quote, over semicolons. */
function readQuoted(raw: string, start: number, path: string, take: Take): void {
    const open = raw.indexOf('"', start)
    const close = raw.indexOf('"', open + 1)
    if (close > open) take(path, textsOfLatin1(raw.slice(open + 1, close), null))
}
