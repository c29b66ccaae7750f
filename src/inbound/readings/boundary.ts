// The boundary of a multipart body. Which bytes divide it is the one thing all readers must agree on, and they do not where
// the header is not plain: PHP takes the first `boundary` anywhere in the header and ends it at a comma, others read a
// continuation (`boundary*0=`) or the last of several. What only some would understand so is refused.
// Source: RFC 2046 5.1.1 (the characters of a boundary, 70 at most), RFC 2231, php-src main/rfc1867.c, CVE-2022-48279.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { MediaType } from "./media-type.ts"

/** RFC 2046's, and those that real programs use besides; no comma, semicolon, quote or backslash, and no space at the end. */
const BOUNDARY = /^[A-Za-z0-9'()+_./:=?~!#$%&*^`{|}@ -]{0,199}[A-Za-z0-9'()+_./:=?~!#$%&*^`{|}@-]$/

/**
 * @returns null: the header names none
 * @throws SekishoError SEKISHO_INBOUND_AMBIGUOUS
 */
export function boundaryOf(media: MediaType): string | null {
    const named = media.parameters.filter(({ name, value }) => name === "boundary" || /boundary=/i.test(value))
    const [first] = named
    if (first === undefined) {
        const other = media.parameters.some(({ name }) => name.includes("boundary"))
        if (other || !media.clean) throw new SekishoError("SEKISHO_INBOUND_AMBIGUOUS")
        return null
    }
    const differs = named.some(({ name, value }) => name !== "boundary" || value !== first.value)
    const alike = media.parameters.some(({ name }) => name !== "boundary" && name.includes("boundary"))
    if (differs || alike || first.extended || first.continued || !media.clean || !BOUNDARY.test(first.value))
        throw new SekishoError("SEKISHO_INBOUND_AMBIGUOUS")
    return first.value
}
