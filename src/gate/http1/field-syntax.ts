// The characters of a message head, and lower case for field names. Source: RFC 9110 part 5, RFC 9112 parts 2 to 5.

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const TAB = 0x09
const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const DEL = 0x7f

/** Clients and applications use some hundred names; whoever invents more has them tested each time. */
const REMEMBERED_NAMES = 1_024
const lowered = new Map<string, string>()

/** A method or a field name (RFC 9110 part 5.6.2). */
export function isToken(text: string): boolean {
    return TOKEN.test(text)
}

/**
 * Whether a head, as one text, holds nothing that a head may not hold: no controls but the tab, and line ends as CR LF alone.
 * Bytes from 0x80 on are obs-text. A loop takes a third less than a pattern that looks around line ends.
 */
export function hasValidCharacters(head: string): boolean {
    for (let at = 0; at < head.length; at++) {
        const code = head.charCodeAt(at)
        if (code >= SPACE ? code !== DEL : code === TAB) continue
        if (code !== CR || head.charCodeAt(at + 1) !== LF) return false
        at++
    }
    return true
}

/** @returns the name in lower case; null when it is no token */
export function fieldName(name: string): string | null {
    const known = lowered.get(name)
    if (known !== undefined) return known
    if (!isToken(name)) return null
    const lower = name.toLowerCase()
    // A slice would keep the whole head it was cut from in memory.
    if (lowered.size < REMEMBERED_NAMES) lowered.set(detached(name), detached(lower))
    return lower
}

function detached(text: string): string {
    return Buffer.from(text, "latin1").toString("latin1")
}
