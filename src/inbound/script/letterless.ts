// Programs of `[]()!+` alone: every value of JavaScript can be spelled with them. Found by a run of such signs that no
// emoticon and no regular expression has: long, with empty brackets that a sign turns into a number or a word.
import type { Span } from "../../core/span.ts"
import { BRACKET } from "../profile.ts"

/** Shortest run, units. */
const RUN_UNITS = 12
/** By code unit: 1 for the signs of a run and white space. */
const IN_RUN: Uint8Array = tableOfSigns()
/** `![]`, `+[]`, `+!`, `[][`: the building blocks of numbers and words. */
const BLOCK = /[!+~-]\s*\[\s*\]|\[\s*\]\s*\[|[+~-]\s*!|\{\s*\}\s*\+/g
const BLOCKS_NEEDED = 3

/** Every run holds a unit at a place that RUN_UNITS divides, and only those places are looked at: JSON is full of brackets. */
export function letterlessIn(text: string, profile: number): Span | null {
    if ((profile & BRACKET) === 0 || !(text.includes("[]") || /\[\s+\]/.test(text))) return null
    for (let at = RUN_UNITS - 1; at < text.length; at += RUN_UNITS) {
        if (!isInRun(text, at)) continue
        let start = at
        while (start > 0 && isInRun(text, start - 1)) start--
        let end = at + 1
        while (end < text.length && isInRun(text, end)) end++
        if (end - start >= RUN_UNITS && blocksIn(text.slice(start, end)) >= BLOCKS_NEEDED) return { start, end }
        at = end
    }
    return null
}

function blocksIn(run: string): number {
    return run.match(BLOCK)?.length ?? 0
}

function isInRun(text: string, at: number): boolean {
    return IN_RUN[text.charCodeAt(at)] === 1
}

function tableOfSigns(): Uint8Array {
    const table = new Uint8Array(0x1_0000)
    for (const sign of "[](){}!+~-$_\t\n\v\f\r ") table[sign.charCodeAt(0)] = 1
    // White space outside of ASCII.
    for (const code of [0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]) table[code] = 1
    table.fill(1, 0x2000, 0x200b)
    return table
}
