/**
 * Addresses and their queries: reports of what a browser fetched hold hundreds of them. One that is spelled plainly is told at once
 * for what it is: its shape leaves nothing to those detectors that read by places, tokens or runs, and none of the patterns of
 * the others may match in it. Every `&` in it stands before a name and its `=`, where no command begins, but for the last; no name begins with a dot.
 *
 * Safety: a pattern counts whatever else its detector asks of the text or of its place; `idle-address.test.ts` holds the answer
 * against all detectors, for the words and literals that they look for. Without a scheme the text is an expression to SQL, which is read where
 * a word of SQL stands in it (sql/address-words.ts), and one with a name that programs use may be a program: those two read it still. The request path and names are never told so. Errs towards reading.
 */
import type { DerivedText } from "./contract.ts"
import { mayBeObject } from "./forms/packed-object.ts"
import { NAMES, PATH } from "./forms/places.ts"
import { candidatesOf, type Gated, gatedPatterns } from "./literals/gated.ts"
import { needsOther } from "./literals/other-signs.ts"
import {
    AMPERSAND,
    ASCII_LETTER,
    AT,
    COLON,
    COMMA,
    DASH,
    DIGIT,
    EQUALS,
    OPERATOR,
    PERCENT,
    PLUS,
    SLASH,
} from "./profile.ts"
import { holdsHiddenName } from "./path-traversal/worth-reading.ts"
import { commandAt } from "./shell/command-at.ts"
import { patternPathIn } from "./shell/wildcards.ts"
import { mayBeSqlAddress } from "./sql/address-words.ts"

/** Two stops climb, and two hyphens begin a comment: neither is among them. */
const CLASSES: number =
    ASCII_LETTER | DIGIT | SLASH | COLON | EQUALS | AMPERSAND | PERCENT | AT | COMMA | DASH | PLUS | OPERATOR
/** One of them at least, or it is a word. */
const PARTS: number = SLASH | EQUALS
const SIGN = /[\w.~@%,:+/?=&-]/
const NOT_READ_HERE = new RegExp(`${PATH.source}|${NAMES.source}`)
const NAME = String.raw`[A-Za-z_][\w.-]*`
const STEP = String.raw`(?:/[\w.~@%,:+-]*)`
const VALUE = String.raw`[\w.~@%,:+/?=-]*`
const HOST = String.raw`https?://[A-Za-z][\w-]*(?:\.[\w-]+)*(?::\d{1,5})?(?=[/?]|$)`
/** Each sign fits but one place of it: linear. */
const ADDRESS = new RegExp(
    String.raw`^(?:${HOST}|(?=/)|${NAME}(?=[/?=]))${STEP}*(?:[?=]${VALUE})?(?:&+${NAME}=${VALUE})*(?:&+(?:${NAME})?)?$`,
)
const SCHEME_AND_SLASHES = /^https?:\/\//

/** Longer ones are few. */
const ADDRESS_UNITS = 4_096

/** Detectors that read such an address all the same, as bits: without a scheme it is an expression of SQL; names that programs use. */
export const SQL_READS = 1
export const SCRIPT_READS = 2
/** Their names, by the place of their bit. */
export const READERS: readonly string[] = ["sql", "script"]

/** @returns who reads it still, as bits, 0 for nobody; null: a text like any other */
export function idleAddress({ path, text, profile }: DerivedText): number | null {
    if ((profile & ~CLASSES) !== 0 || (profile & PARTS) === 0 || text.length > ADDRESS_UNITS) return null
    if (NOT_READ_HERE.test(path) || !ADDRESS.test(text) || commandAt(text, 0) !== null) return null
    if (holdsHiddenName(text) || mayHoldPatternPath(text) || endsInCommand(text) || mayBeObject(text)) return null
    const readers = readersByForms(text)
    if (readers === null || SCHEME_AND_SLASHES.test(text) || !mayBeSqlAddress(text)) return readers
    return readers | SQL_READS
}

/** Behind any other sign of an address no such path begins. */
function mayHoldPatternPath(text: string): boolean {
    return (text.startsWith("/") || text.includes(",/")) && patternPathIn(text) !== null
}

/** The last name may have no `=`, as in an address that was cut off. */
function endsInCommand(text: string): boolean {
    const last = text.lastIndexOf("&") + 1
    return last > 0 && !text.includes("=", last) && commandAt(text, last) !== null
}

interface Forms {
    readonly patterns: readonly Gated[]
    readonly candidatesIn: (text: string) => readonly number[]
}

let forms: Forms | null = null

/** Makes the question ready, so that no visitor waits for it: called when every detector has been loaded. */
export function compileAddressForms(): Forms {
    const patterns = gatedPatterns().filter(
        ({ pattern, use }) =>
            (use === "finds" || use === "asks-for-script") &&
            !needsOther(pattern, (unit) => SIGN.test(String.fromCharCode(unit))),
    )
    return (forms = { patterns, candidatesIn: candidatesOf(patterns) })
}

/** @returns null where a form may stand in it */
function readersByForms(text: string): number | null {
    const { patterns, candidatesIn } = forms ?? compileAddressForms()
    let readers = 0
    for (const candidate of candidatesIn(text)) {
        const pattern = patterns[candidate]
        if (pattern?.search(text) === null) continue
        if (pattern?.use !== "asks-for-script") return null
        readers = SCRIPT_READS
    }
    return readers
}
