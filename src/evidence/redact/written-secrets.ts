// Secrets that a text shows by how they are written: a name, a sign and a value; tokens and keys of known forms. They are
// looked for in every text, read by a reader or not: what a format hides from its reader, this still sees. Every pattern is
// bounded, so that time grows with the text and no faster.
import type { Mark } from "./marks.ts"
import { secretKindOf } from "./secret-names.ts"

/** `password=`, `"apiToken": "`, `パスワード：`, `session%3D`; the value follows. A name begins where a word does, or behind an escape. */
const NAMED =
    /((?<=^|[^\w$.[\]-]|%[0-9a-fA-F]{2})[A-Za-z_$][\w$.[\]-]{1,79}|[ぁ-ヿ一-鿿ー]{2,20})["'\\]{0,3}[ \t\u3000]{0,3}(?::=|=>|[:=]|：|＝|%3[aAdD])[ \t\u3000]{0,3}(\\?["'])?/gu
const BARE_END = /[\s&;,"'<>(){}[\]|]/g
const VALUE_LIMIT = 8_192

const FORMS: readonly (readonly [RegExp, Mark["kind"]])[] = [
    // JSON Web Token (RFC 7519) and what is signed alike
    [/(?<![\w-])eyJ[\w-]{8,8192}\.[\w-]{2,16384}\.[\w-]{0,2048}/g, "session"],
    // RFC 9110 part 11.4: scheme and credentials; the scheme stays
    [/(?<=\b(?:bearer|basic|negotiate)[ \t]{1,3})[\w+/.~=-]{8,8192}/gi, "credential"],
    // crypt(3), bcrypt, argon2, as they stand in a table of users
    [/\$(?:1|2[abxy]?|5|6|7|y|apr1|argon2(?:id|i|d))\$[^\s:"'<>,;|]{8,256}/g, "credential"],
    [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,16384}/g, "credential"],
    [/(?<=;jsessionid=)[\w.!-]{4,256}/gi, "session"],
]

export function writtenSecrets(text: string): Mark[] {
    const marks = [...namedValues(text)]
    for (const [form, kind] of FORMS)
        for (const { index, 0: found } of text.matchAll(form))
            marks.push({ start: index, end: index + found.length, kind })
    return marks
}

/** What lies in a value that is taken out is not looked at again. */
function* namedValues(text: string): Generator<Mark> {
    NAMED.lastIndex = 0
    for (let match = NAMED.exec(text); match !== null; match = NAMED.exec(text)) {
        const kind = secretKindOf(match[1] ?? null)
        if (kind === null) continue
        const start = NAMED.lastIndex
        const end = match[2] === undefined ? bareEnd(text, start) : quotedEnd(text, start, match[2])
        if (end <= start) continue
        NAMED.lastIndex = end
        yield { start, end, kind }
    }
}

function bareEnd(text: string, start: number): number {
    BARE_END.lastIndex = start
    const found = BARE_END.exec(text)
    return Math.min(found?.index ?? text.length, start + VALUE_LIMIT)
}

/** A quote that is escaped within the value does not end it; one that never closes is cut off with the text. */
function quotedEnd(text: string, start: number, quote: string): number {
    const limit = Math.min(text.length, start + VALUE_LIMIT)
    for (let at = start; at < limit; at++) {
        if (text.startsWith(quote, at)) return at
        if (text.charAt(at) === "\\") at++
    }
    return limit
}
