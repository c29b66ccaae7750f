/**
 * Addresses and their queries: reports of what a browser fetched hold hundreds of them. One that is spelled plainly is told at once
 * for what it is: its shape leaves nothing to those detectors that read by places, tokens or runs, and none of the patterns of
 * the others may match in it. Every `&` in it stands before a name and its `=`, where no command begins; no name begins with a dot.
 *
 * Safety: a pattern counts whatever else its detector asks of the text or of its place; `idle-address.test.ts` holds the answer
 * against all detectors, for the words and literals that they look for. Without a scheme the text is an expression to SQL, whose
 * detector reads it still. The request path is never told so. Errs towards reading.
 */
import type { DerivedText } from "./contract.ts"
import { PATH } from "./forms/places.ts"
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

/** Two stops climb, and two hyphens begin a comment: neither is among them. */
const CLASSES: number =
    ASCII_LETTER | DIGIT | SLASH | COLON | EQUALS | AMPERSAND | PERCENT | AT | COMMA | DASH | PLUS | OPERATOR
/** One of them at least, or it is a word. */
const PARTS: number = SLASH | EQUALS
const SIGN = /[\w.~@%,:+/?=&-]/
const NAME = String.raw`[A-Za-z_][\w.-]*`
const STEP = String.raw`(?:/[\w.~@%,:+-]*)`
const VALUE = String.raw`[\w.~@%,:+/?=-]*`
const HOST = String.raw`https?://[A-Za-z][\w-]*(?:\.[\w-]+)*(?::\d{1,5})?(?=[/?]|$)`
const ADDRESS = new RegExp(
    String.raw`^(?:${HOST}|(?=/)|${NAME}(?=[/?=]))${STEP}*(?:\?${VALUE})?(?:=${VALUE})?(?:&+${NAME}=${VALUE})*&*$`,
)
const SCHEME_AND_SLASHES = /^https?:\/\//

/** Longer ones are few. */
const ADDRESS_UNITS = 4_096

export type IdleAddress = "with-scheme" | "without-scheme"

/** @returns null: a text like any other */
export function idleAddress({ path, text, profile }: DerivedText): IdleAddress | null {
    if ((profile & ~CLASSES) !== 0 || (profile & PARTS) === 0 || text.length > ADDRESS_UNITS) return null
    if (PATH.test(path) || !ADDRESS.test(text) || commandAt(text, 0) !== null) return null
    if (holdsHiddenName(text) || mayHoldPatternPath(text) || holdsForm(text)) return null
    return SCHEME_AND_SLASHES.test(text) ? "with-scheme" : "without-scheme"
}

/** Behind any other sign of an address no such path begins. */
function mayHoldPatternPath(text: string): boolean {
    return (text.startsWith("/") || text.includes(",/")) && patternPathIn(text) !== null
}

interface Forms {
    readonly patterns: readonly Gated[]
    readonly candidatesIn: (text: string) => readonly number[]
}

let forms: Forms | null = null

/** Makes the question ready, so that no visitor waits for it: called when every detector has been loaded. */
export function compileAddressForms(): Forms {
    const patterns = gatedPatterns().filter(
        ({ pattern, use }) => use === "finds" && !needsOther(pattern, (unit) => SIGN.test(String.fromCharCode(unit))),
    )
    return (forms = { patterns, candidatesIn: candidatesOf(patterns) })
}

function holdsForm(text: string): boolean {
    const { patterns, candidatesIn } = forms ?? compileAddressForms()
    for (const candidate of candidatesIn(text)) if (patterns[candidate]?.search(text) !== null) return true
    return false
}

/** The one detector that reads such an address, if it has no scheme: an expression to it. */
export const READS_ADDRESSES = "sql"
