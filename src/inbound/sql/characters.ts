/** Character classes of the SQL lexer, over UTF-16 units. */

export const TAB = 9
export const NEWLINE = 10
export const QUOTE = 39
export const DOUBLE_QUOTE = 34
export const BACKTICK = 96
export const BACKSLASH = 92

/** Controls, space, no-break and typographic spaces: SQL Server and Oracle skip more than the C locale does. */
export function isSpace(code: number): boolean {
    if (code <= 32) return true
    if (code < 127) return false
    return code <= 160 || (code >= 0x20_00 && code <= 0x20_0f) || code === 0x30_00 || code === 0xfe_ff
}

export function isDigit(code: number): boolean {
    return code >= 48 && code <= 57
}

/** Letters of any script, `_`; not the punctuation of Japanese prose, which no identifier has. */
export function isWordStart(code: number): boolean {
    if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
    // NaN, from behind the end of the text, is no letter.
    if (!(code > 191) || code === 0xd7 || code === 0xf7) return code === 170 || code === 181 || code === 186
    return !isForeignPunctuation(code)
}

export function isWordPart(code: number): boolean {
    return isWordStart(code) || isDigit(code) || code === 36
}

/** By unit: what isWordPart answers. */
const WORD_PARTS: Uint8Array = Uint8Array.from({ length: 0x1_0000 }, (_, code) => (isWordPart(code) ? 1 : 0))

/** Behind the parts of a word that begin at a place. */
export function endOfWord(text: string, start: number): number {
    let at = start
    while (at < text.length && WORD_PARTS[text.charCodeAt(at)] === 1) at += 1
    return at
}

function isForeignPunctuation(code: number): boolean {
    if (code >= 0x20_00 && code <= 0x2b_ff) return true
    if (code >= 0x30_00 && code <= 0x30_20) return true
    return code >= 0xff_00 && (code <= 0xff_0f || (code >= 0xff_1a && code <= 0xff_20) || code >= 0xff_5b)
}
