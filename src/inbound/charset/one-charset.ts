// The charset that a header or a field names. Several names of one charset are one; two charsets, or one that is not decoded,
// leave no reading that is surely the application's (CVE-2026-21876: the last part's charset hid that of the others).
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { charsetOf, type Charset } from "./charset.ts"

/**
 * @param labels as named, in order; empty ones name nothing
 * @returns null where none is named
 * @throws SekishoError SEKISHO_INBOUND_ENCODING_UNSUPPORTED, SEKISHO_INBOUND_AMBIGUOUS for two that differ
 */
export function oneCharset(labels: readonly string[]): Charset | null {
    const wanted = labels.filter((label) => label.trim() !== "")
    if (wanted.length === 0) return null
    const found = wanted.map(charsetOf)
    const [charset] = found
    if (charset === null || charset === undefined) throw new SekishoError("SEKISHO_INBOUND_ENCODING_UNSUPPORTED")
    if (found.some((other) => other !== charset)) throw new SekishoError("SEKISHO_INBOUND_AMBIGUOUS")
    return charset
}
