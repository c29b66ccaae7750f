// The encoding an XML declaration names. A parser goes by it, so that one we do not decode (UTF-7, EBCDIC) would hide the
// rest. `utf-16` and its kin in a declaration that is spelled in ASCII are untrue and harmless: no parser can go by it, and
// programs of .NET write it so (the encoding of the string the XML was made in).
import { charsetOf } from "../charset/charset.ts"

const DECLARED = /^[\uFEFF\s]{0,64}<\?xml\s[^>]{0,200}?\bencoding\s{0,8}=\s{0,8}["']([^"'>]{1,64})["']/i
const WIDE = /^(?:utf|ucs|iso-10646-ucs)-?_?(?:16|2|32|4)(?:le|be)?$/i

/** @returns true when a parser would read the rest in an encoding that is not decoded here */
export function namesForeignEncoding(text: string): boolean {
    const label = DECLARED.exec(text)?.[1]
    return label !== undefined && charsetOf(label) === null && !WIDE.test(label.trim())
}
