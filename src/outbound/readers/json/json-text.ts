// Strings and words of JSON, also as programs write it (single quotes, bare keys).

/** `)]}'`, `while(1);`, `for(;;);`, `callback(`: what sites put before JSON, against inclusion or for it. */
const PREFIX =
    /^\uFEFF?\s*(?:\)\]\}'?,?|while\s*\(1\);|for\s*\(;;\);|\{\}&&|(?:\/\*\*\/)?\s*[\w$.]{1,64}\s*\((?=\s*["'[{]))?\s*/
const BARE_END = /[\s,:{}[\]"'`()]/
/** BARE_END as a table: it is asked for each unit of each number. */
const ENDS: Uint8Array = endTable()

function endTable(): Uint8Array {
    const table = new Uint8Array(0x1_00_00)
    // White space stands in these ranges (ECMA-262 12.2 and 12.3), the other signs in ASCII.
    const ranges = [
        [0, 0xff],
        [0x1680, 0x1680],
        [0x2000, 0x205f],
        [0x3000, 0x3000],
        [0xfeff, 0xfeff],
    ] as const
    for (const [first, last] of ranges)
        for (let unit = first; unit <= last; unit++) table[unit] = BARE_END.test(String.fromCharCode(unit)) ? 1 : 0
    return table
}

/** Index of the first unit of the value itself. */
export function prefixLength(start: string): number {
    return PREFIX.exec(start)?.[0].length ?? 0
}

/** The start is a value: no prefix can follow. */
export function hasNoPrefix(start: string): boolean {
    return /^\uFEFF?\s*(?:\[|"|\{\s*[^\s}])/.test(start)
}

/** @returns index of the closing quote, -1 when the text ends before it */
export function stringEnd(text: string, from: number, quote: string): number {
    let at = text.indexOf(quote, from)
    while (at >= 0 && isEscaped(text, at, from)) at = text.indexOf(quote, at + 1)
    return at
}

/** Most strings are shorter than this and hold no escapes; for the others a search by the engine is quicker. */
const PLAIN_UNITS = 64

/**
 * Where a short string ends that has no escapes. @param at index of its opening quote
 *
 * @returns index of its closing quote, -1 where it is another one or may go on
 */
export function plainEnd(units: Uint16Array, at: number, length: number): number {
    const quote = units[at]
    const end = Math.min(at + 1 + PLAIN_UNITS, length)
    for (let index = at + 1; index < end; index++) {
        const unit = units[index]
        if (unit === quote) return index
        if (unit === 0x5c) return -1
    }
    return -1
}

/** Whether an odd number of backslashes stands before this index, not looking before `from`. */
export function isEscaped(text: string, at: number, from: number): boolean {
    let slashes = 0
    while (at - slashes > from && text.charCodeAt(at - slashes - 1) === 0x5c) slashes++
    return slashes % 2 === 1
}

/** Index after a bare word, `length` when it may go on. */
export function bareEnd(units: Uint16Array, from: number, length: number): number {
    let at = from
    while (at < length && ENDS[units[at] ?? 0] !== 1) at++
    return at
}

/** A longer run of digits is no number that anybody counts with. */
const INTEGER_UNITS = 32

/** Index after a word that is nothing but digits, and ends before `length`; `from` where it is another one. */
export function integerEnd(units: Uint16Array, from: number, length: number): number {
    const most = Math.min(from + INTEGER_UNITS, length)
    for (let at = from; at < most; at++) {
        const unit = units[at] ?? 0
        if (unit < 0x30 || unit > 0x39) return ENDS[unit] === 1 ? at : from
    }
    return from
}

const SIMPLE: Readonly<Record<string, string>> = {
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    "0": "\0",
    "\n": "",
}

/** Resolves escapes; an unknown one stands for its character, as in JavaScript. */
export function unescaped(raw: string): string {
    if (!raw.includes("\\")) return raw
    return raw.replaceAll(
        /\\(?:u([0-9a-fA-F]{4})|u\{(?:0{0,8})([0-9a-fA-F]{1,5}|10[0-9a-fA-F]{4})\}|x([0-9a-fA-F]{2})|([\s\S]))/g,
        (_, unit?: string, point?: string, byte?: string, one?: string) => {
            const hex = unit ?? point ?? byte
            if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
            return SIMPLE[one ?? ""] ?? one ?? ""
        },
    )
}

/** Whether a bare word is a value of JSON proper. */
export function isJsonWord(word: string): boolean {
    return (
        isInteger(word) ||
        word === "true" ||
        word === "false" ||
        word === "null" ||
        /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)
    )
}

function isInteger(word: string): boolean {
    for (let at = 0; at < word.length; at++) {
        const unit = word.charCodeAt(at)
        if (unit < 0x30 || unit > 0x39) return false
    }
    return word !== ""
}
