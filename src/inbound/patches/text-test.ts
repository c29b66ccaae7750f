// The tests a condition makes of one text. Every one is linear in the text: patterns are RE2's, which never go back.
import { RE2JS } from "re2js"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { PatchTextCondition } from "../../core/patch.ts"
import type { Span } from "../../core/span.ts"
import { PATCH_VALUE_UNITS, PATTERN_PROGRAM_LIMIT } from "./limits.data.ts"

/** @returns the evidence, or null where the text does not meet the condition */
export type TextTest = (text: string) => Span | null

export interface CompiledText {
    readonly test: TextTest
    /** Steps of work (limits.data.ts of inbound) for every unit of the text. */
    readonly stepsPerUnit: number
}

/**
 * Measured: a literal is found at 1 ns a unit; a pattern at up to 140 ns while RE2 gets along with its table of states, and
 * at up to 36 ns for every instruction where it does not. Charged is less than that worst, so that an ordinary pattern
 * costs an ordinary text nothing: the worst one takes some 80 ms before the request is refused.
 */
const LITERAL_STEPS = 1 / 32
const PATTERN_STEPS = 3
const INSTRUCTIONS_A_STEP = 8

/** @throws SekishoError SEKISHO_INBOUND_PATCH_INVALID for a pattern that RE2 does not take, or one above its limits */
export function compileText(condition: PatchTextCondition): CompiledText {
    const { kind, value, ignoreCase } = condition
    if (value.length > PATCH_VALUE_UNITS)
        throw new SekishoError("SEKISHO_INBOUND_PATCH_INVALID", { units: value.length, limit: PATCH_VALUE_UNITS })
    if (kind === "matches") return compileMatches(value, ignoreCase)
    const wanted = ignoreCase ? asciiLower(value) : value
    const literal = LITERALS[kind]
    return { test: (text) => literal(ignoreCase ? asciiLower(text) : text, wanted), stepsPerUnit: LITERAL_STEPS }
}

type Literal = (text: string, value: string) => Span | null

const LITERALS: Readonly<Record<Exclude<PatchTextCondition["kind"], "matches">, Literal>> = {
    equals: (text, value) => (text === value ? spanAt(0, value) : null),
    prefix: (text, value) => (text.startsWith(value) ? spanAt(0, value) : null),
    suffix: (text, value) => (text.endsWith(value) ? spanAt(text.length - value.length, value) : null),
    contains: (text, value) => {
        const at = text.indexOf(value)
        return at < 0 ? null : spanAt(at, value)
    },
}

function spanAt(start: number, value: string): Span {
    return { start, end: start + value.length }
}

/** Of the same length as the text, unlike `toLowerCase` of some letters: spans must fit. */
function asciiLower(text: string): string {
    return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

function compileMatches(value: string, ignoreCase: boolean): CompiledText {
    const pattern = compilePattern(value, ignoreCase)
    return {
        test: (text) => {
            const matcher = pattern.matcher(text)
            return matcher.find() ? { start: matcher.start(), end: matcher.end() } : null
        },
        stepsPerUnit: Math.max(PATTERN_STEPS, pattern.programSize() / INSTRUCTIONS_A_STEP),
    }
}

function compilePattern(value: string, ignoreCase: boolean): RE2JS {
    const pattern = parsePattern(value, ignoreCase)
    const programSize = pattern.programSize()
    if (programSize > PATTERN_PROGRAM_LIMIT)
        throw new SekishoError("SEKISHO_INBOUND_PATCH_INVALID", { programSize, limit: PATTERN_PROGRAM_LIMIT })
    return pattern
}

function parsePattern(value: string, ignoreCase: boolean): RE2JS {
    try {
        return RE2JS.compile(value, RE2JS.DOTALL | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0))
    } catch (cause) {
        throw new SekishoError("SEKISHO_INBOUND_PATCH_INVALID", { units: value.length }, cause)
    }
}
