// Strings and words of JSON, also as programs write it (single quotes, bare keys).

/** `)]}'`, `while(1);`, `for(;;);`, `callback(`: what sites put before JSON, against inclusion or for it. */
const PREFIX =
    /^\uFEFF?\s*(?:\)\]\}'?,?|while\s*\(1\);|for\s*\(;;\);|\{\}&&|(?:\/\*\*\/)?\s*[\w$.]{1,64}\s*\((?=\s*["'[{]))?\s*/
const BARE_END = /[\s,:{}[\]"'`()]/g
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

/** Whether an odd number of backslashes stands before this index, not looking before `from`. */
export function isEscaped(text: string, at: number, from: number): boolean {
    let slashes = 0
    while (at - slashes > from && text.charCodeAt(at - slashes - 1) === 0x5c) slashes++
    return slashes % 2 === 1
}

/** Index after a bare word, text.length when it may go on. */
export function bareEnd(text: string, from: number): number {
    BARE_END.lastIndex = from
    return BARE_END.exec(text)?.index ?? text.length
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
    return word === "true" || word === "false" || word === "null" || /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)
}
