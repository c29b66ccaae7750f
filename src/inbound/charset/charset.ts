// Charset labels as the WHATWG Encoding Standard names them, and those Japanese systems use besides. What TextDecoder
// does not decode, or what lets ASCII be spelled without ASCII bytes (UTF-7, UTF-16, EBCDIC), is refused: a gate that
// guesses there would read another text than the application.
import { TextDecoder } from "node:util"

/** Canonical name of an encoding, e.g. `utf-8`, `shift_jis`. */
export type Charset = string

/** Labels that TextDecoder does not know, but that name encodings it has. */
const ALIASES: Readonly<Record<string, string>> = {
    cp932: "shift_jis",
    ms932: "shift_jis",
    "x-ms-cp932": "shift_jis",
    "shift-jis": "shift_jis",
    "shift-jis-2004": "shift_jis",
    eucjp: "euc-jp",
    eucjpms: "euc-jp",
    "eucjp-win": "euc-jp",
    "eucjp-ms": "euc-jp",
    cp51932: "euc-jp",
    cp50220: "iso-2022-jp",
    cp50221: "iso-2022-jp",
    cp50222: "iso-2022-jp",
    "iso-2022-jp-ms": "iso-2022-jp",
    utf8mb4: "utf-8",
    binary: "windows-1252",
}

const REFUSED: ReadonlySet<string> = new Set(["utf-16le", "utf-16be", "x-user-defined", "replacement"])
const KNOWN = new Map<string, Charset>()
const LABEL_UNITS = 40

/** @returns null when the label is unknown or names an encoding that is refused */
export function charsetOf(label: string): Charset | null {
    const wanted = label.trim().toLowerCase()
    if (wanted.length > LABEL_UNITS) return null
    const known = KNOWN.get(wanted)
    if (known !== undefined) return known
    const found = ALIASES[wanted.replaceAll("_", "-")] ?? canonical(wanted) ?? canonical(wanted.replaceAll("_", "-"))
    if (found === null || REFUSED.has(found)) return null
    // Bounded: only labels that exist arrive here.
    KNOWN.set(wanted, found)
    return found
}

function canonical(label: string): Charset | null {
    try {
        return new TextDecoder(label).encoding
    } catch {
        return null
    }
}
