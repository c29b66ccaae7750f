// A value that is an address which runs a program. What pages use to do nothing, `javascript:void(0)`, stands in click logs.
import type { Span } from "../../core/span.ts"

const SCHEME =
    /^["'\s\u0000-\u0020]{0,64}(?:j\s{0,8}a\s{0,8}v\s{0,8}a|v\s{0,8}b)\s{0,8}s\s{0,8}c\s{0,8}r\s{0,8}i\s{0,8}p\s{0,8}t\s{0,8}:/i
/** White space or a line end as a reference, within the scheme: nobody writes so, whatever follows. */
const REFERENCE = "(?:&(?:tab|newline|nbsp|#0{0,7}(?:9|10|13|32)|#x0{0,6}(?:9|a|d|20));?\\s{0,4}){0,4}"
const SPELLED = new RegExp(`^["'\\s]{0,16}${REFERENCE}${"javascript".split("").join(REFERENCE)}${REFERENCE}:`, "i")
/** A document that names no type and begins with a tag. */
const BARE_DATA = /^\s{0,16}data\s{0,4}:\s{0,4}(?:;[\w=-]{1,24})?,\s{0,8}<[a-z!]/i
const NOTHING =
    /^(?:void(?:\(0?\)|\s0|%200)|undefined|history\.(?:back|go)\([-\d]*\)|window\.(?:close|print|history\.back)\(\)|false|;|#|\/\/|\s)*(?:\s[^\u0000-\u007f][^()[\]`=]*)?$/i
const PROGRAM_SIGN = /[(=[`\\/]/
const PROGRAM_DATA =
    /^\s{0,64}data:\s{0,8}(?:text\/(?:html|javascript|ecmascript|xml)|application\/(?:xhtml|javascript|xml)|image\/svg)[^,]{0,80},\s{0,8}\S/i

export function programAddressIn(text: string): Span | null {
    if (!text.includes(":")) return null
    const scheme = SCHEME.exec(text)?.[0]
    if (scheme === undefined) return isDisguised(text) ? { start: 0, end: text.length } : null
    const program = text.slice(scheme.length)
    return PROGRAM_SIGN.test(program) && !NOTHING.test(program) ? { start: 0, end: text.length } : null
}

function isDisguised(text: string): boolean {
    return PROGRAM_DATA.test(text) || BARE_DATA.test(text) || (SPELLED.exec(text)?.[0].includes("&") ?? false)
}
