// A pattern that is only run where the text holds what it cannot match without. The texts of all gated patterns are looked
// for in one pass, the first time one of them is asked about a text; a dozen detectors ask about the same text in a row.
// Safety: the same answers as the pattern alone (a property test holds it), and the remembered text changes none of them.
import { LiteralScan } from "./literal-scan.ts"
import { requiredLiterals } from "./required-literals.ts"

export interface Gated {
    readonly pattern: RegExp
    readonly exec: (text: string) => RegExpExecArray | null
    readonly test: (text: string) => boolean
    /** False: the pattern does not match anywhere in the text. Cheap. */
    readonly mayMatch: (text: string) => boolean
    /** Texts of which every match holds one; null: none are known. */
    readonly literals: readonly string[] | null
}

const sets: (readonly string[])[] = []
const all: Gated[] = []
let scan: LiteralScan | null = null
let held: Int32Array = new Int32Array(0)
/** What `held` speaks of. */
let lastText: string | null = null

/** @param pattern without the flag `y`; one with `g` is to be used through `mayMatch` only: it holds a position */
export function gated(pattern: RegExp): Gated {
    const literals = requiredLiterals(pattern)
    const mayMatch = gateOf(literals)
    const made: Gated = {
        pattern,
        mayMatch,
        literals,
        exec: (text) => (mayMatch(text) ? pattern.exec(text) : null),
        test: (text) => mayMatch(text) && pattern.test(text),
    }
    all.push(made)
    return made
}

/** One question for all of them. False: none of the patterns matches anywhere in the text. */
export function mayMatchAny(patterns: readonly Gated[]): Gated["mayMatch"] {
    const all = new Set<string>()
    for (const { literals } of patterns) {
        if (literals === null) return () => true
        for (const literal of literals) all.add(literal)
    }
    return gateOf([...all])
}

/** Those made so far: for tests. */
export function gatedPatterns(): readonly Gated[] {
    return all
}

function gateOf(literals: readonly string[] | null): Gated["mayMatch"] {
    if (literals === null) return () => true
    const set = sets.push(literals) - 1
    scan = null
    const word = set >> 5
    const bit = 1 << (set & 31)
    return (text) => ((heldBy(text)[word] ?? 0) & bit) !== 0
}

/** Makes the pass ready, so that no visitor waits for it. */
export function compileGates(): LiteralScan {
    scan = new LiteralScan(sets)
    held = new Int32Array(scan.words)
    lastText = null
    return scan
}

function heldBy(text: string): Int32Array {
    scan ??= compileGates()
    if (text !== lastText) {
        scan.read(text, held)
        lastText = text
    }
    return held
}
