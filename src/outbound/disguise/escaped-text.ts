// Text with the escapes that programs (`\u0040`, `\u{40}`, `\x40`: ECMA-262 part 12.9.4) and addresses (`%40`: RFC 3986 part
// 2.1) write instead of signs: templates put values into scripts and links in this form. Only what stands for an ASCII
// sign is decoded from `%`, since the rest needs a charset. Errs towards decoding: it is a second reading only.

const ESCAPED = /\\u(?:([0-9A-Fa-f]{4})|\{([0-9A-Fa-f]{1,6})\})|\\x([0-9A-Fa-f]{2})|%([2-7][0-9A-Fa-f])|\\(["/])/g
/** What a sign of ASCII may begin with; cheap to look for. */
const HAS_ESCAPES = /\\u(?:00[2-7]|\{0{0,4}[2-7])|\\x[2-7]|%[2-7][0-9A-Fa-f]|\\"/
const HIGHEST_CODE_POINT = 0x10_ff_ff

/** Whether a sign of ASCII is escaped somewhere. */
export function hasEscapes(text: string): boolean {
    return (text.includes("%") || text.includes("\\")) && HAS_ESCAPES.test(text)
}

export function decodeEscapes(text: string): string {
    return text.replaceAll(
        ESCAPED,
        (all, unit?: string, point?: string, byte?: string, percent?: string, sign?: string) => {
            if (sign !== undefined) return sign
            const code = Number.parseInt(unit ?? point ?? byte ?? percent ?? "", 16)
            return code > HIGHEST_CODE_POINT ? all : String.fromCodePoint(code)
        },
    )
}
