// An address as clients read it: numbers of a host in octal, in hexadecimal or in pieces are one IPv4 address, wide digits and
// full stops are those of ASCII. Asked only where a host is spelled in such a way. Source: WHATWG URL 3.5 (host parsing), UTS 46.

/** A scheme of the web, and a host of numbers in pieces, or of anything outside of ASCII. */
const SPELLED =
    /^\s{0,8}(?:https?|ftps?|wss?):[/\\]{1,4}(?:[^/?#@\s]{0,80}@)?(?:0[\dx]|\[|\d{1,3}\.(?:0|\d{4})|[^/?#\s]{0,80}[^\u0000-\u007f])/i
/** Words of Japanese behind its path, which are no part of it. */
const SENTENCE = /^\s{0,8}[a-z]{2,5}:\/\/[^\s?#/\\]{1,80}\/[^\s?#]{0,200}\s{1,4}[^\u0000-\u007f]/i
/** Longer ones hold an address in their path, if any. */
const ADDRESS_UNITS = 2_048

/** @returns null where it is spelled plainly, or is no address */
export function plainAddress(text: string): string | null {
    if (text.length > ADDRESS_UNITS || !SPELLED.test(text) || SENTENCE.test(text)) return null
    return URL.parse(text.trim())?.href ?? null
}
