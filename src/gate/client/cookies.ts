// Cookies, as far as the gate needs them: the pairs of a Cookie field, and what a Set-Cookie field sets (RFC 6265).
import type { SessionRank } from "./session-set.ts"

/** A value that nobody can guess has at least 64 bits: sixteen hex digits. Shorter ones are settings, not sessions. */
const SESSION_VALUE_MIN_CHARS = 16
/** Pairs of one Cookie field that are looked at; browsers send at most 180 of one site. */
export const COOKIE_PAIR_LIMIT = 200

const SESSION_NAME = /sess|sid|auth|login|token|remember/i
/** Tokens that change on every page, what counts visits, and what names a server. */
const NO_SESSION_NAME =
    /csrf|xsrf|nonce|^_g|^_fb|utm|lang|locale|theme|consent|^bigip|^awselb|^awsalb|server_?id|route_?id/i

export interface SetCookie {
    readonly name: string
    readonly value: string
    readonly rank: SessionRank
}

/** @returns null when it sets no session: short, deleted or named otherwise */
export function readSetCookie(field: string): SetCookie | null {
    const [pair = "", ...attributes] = field.split(";")
    const equals = pair.indexOf("=")
    if (equals <= 0) return null
    const name = pair.slice(0, equals).trim()
    const value = pair.slice(equals + 1).trim()
    if (value.length < SESSION_VALUE_MIN_CHARS || NO_SESSION_NAME.test(name)) return null
    const flags = attributes.map((attribute) => attribute.trim().toLowerCase())
    if (flags.some((flag) => flag === "max-age=0" || flag.startsWith("max-age=-"))) return null
    const named = SESSION_NAME.test(name)
    const hidden = flags.includes("httponly")
    return { name, value, rank: named && hidden ? 3 : named || hidden ? 2 : 1 }
}

/** Calls `visit` with each pair of a Cookie field, in order. */
export function eachCookie(field: string, visit: (name: string, value: string) => void): void {
    let start = 0
    for (let count = 0; count < COOKIE_PAIR_LIMIT && start < field.length; count++) {
        let end = field.indexOf(";", start)
        if (end < 0) end = field.length
        const equals = field.indexOf("=", start)
        if (equals > start && equals < end)
            visit(field.slice(start, equals).trim(), field.slice(equals + 1, end).trim())
        start = end + 1
    }
}
