// The characters of a message head, and lower case for field names. Source: RFC 9110 part 5, RFC 9112 parts 2 to 5.

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
/** Controls other than tab and line ends; and line ends that do not come as CR LF. Bytes from 0x80 on are obs-text. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const INVALID_IN_HEAD = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|(?<!\r)\n/

/** Clients and applications use some hundred names; whoever invents more has them tested each time. */
const REMEMBERED_NAMES = 1_024
const lowered = new Map<string, string>()

/** A method or a field name (RFC 9110 part 5.6.2). */
export function isToken(text: string): boolean {
    return TOKEN.test(text)
}

/** Whether a head, as one text, holds nothing that a head may not hold. */
export function hasValidCharacters(head: string): boolean {
    return !INVALID_IN_HEAD.test(head)
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
