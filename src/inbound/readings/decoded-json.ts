// A text of JSON that a decoder changed only within its values: what each value stands for was read where the value was, and the text
// tells nothing new. Reports of what a browser fetched are such texts, sent in a field of a form: JSON with hundreds of encoded
// addresses. Safety: a value's own decodings hold all that the decoded text's value may stand for, as they were followed to their end
// (nothing was told of them); a test holds what is told against reading both. Errs towards reading.
import { hexPair } from "./form-value.ts"
import { endOfString } from "./json-string.ts"

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a

/** By the name of a decoder that changes no other sign: the sign. */
const SIGNS: ReadonlyMap<string, string> = new Map([
    ["percent", "%"],
    ["plus", "+"],
])

/**
 * What a value is spelled with that may stand for the decoder's sign, or, to the one that leaves texts with white space alone, for
 * white space.
 */
const SPELLED: ReadonlyMap<string, string> = new Map([
    ["percent", "\\u"],
    ["plus", "\\"],
])

/**
 * @param json strict JSON
 * @param decoder by which one text, and no other, was made of it
 * @returns false also where it is not plainly so
 */
export function isDecodedWithinValues(json: string, decoder: string): boolean {
    const sign = SIGNS.get(decoder)
    if (sign === undefined || json.includes(SPELLED.get(decoder) ?? "")) return false
    for (let at = json.indexOf(sign); at >= 0;) {
        const end = endOfString(json, at)
        if (end < 0 || isExponent(json, at) || isBehindKey(json, end)) return false
        for (; at >= 0 && at < end; at = json.indexOf(sign, at + 1)) {
            const code = hexPair(json, at + 1)
            if (code === QUOTE || code === BACKSLASH) return false
        }
    }
    return true
}

/** `1e+5`: the one sign of them that stands outside of strings. */
function isExponent(json: string, at: number): boolean {
    return at > 0 && (json.charCodeAt(at - 1) | 0x20) === 0x65
}

/** @param quote that closes a string */
function isBehindKey(json: string, quote: number): boolean {
    let at = quote + 1
    while (at < json.length && json.charCodeAt(at) <= 0x20) at++
    return at < json.length && json.charCodeAt(at) === COLON
}
