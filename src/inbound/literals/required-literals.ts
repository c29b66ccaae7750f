/**
 * Which texts must a value hold so that a pattern can match in it at all? `/\bsleep\s{0,8}\(/i` cannot match where `sleep`
 * is not spelled. From the pattern's own syntax tree, so that nobody keeps a second list beside it.
 *
 * Safety: the answer errs towards fewer and shorter texts. What is not read (properties, back references, signs outside
 * of ASCII) counts as anything; a part that may be absent is required by nobody. A test generates matches of every
 * pattern in use and holds that each of them has one of its literals.
 */
import type { AST } from "@eslint-community/regexpp"
import { RegExpParser } from "@eslint-community/regexpp"

/** Texts a set may have: the longest alternation of names in use has half of it. */
const SET_LIMIT = 512
/** Signs of a class that are spelled out, folded: letters, digits and a few signs. */
const CLASS_LIMIT = 40
/** Units of a literal that are kept: longer ones tell nothing more. */
const LITERAL_UNITS = 8

interface Piece {
    /** All texts the piece matches, folded; null when they are too many. */
    readonly exact: readonly string[] | null
    /** Texts of which every match of the piece holds one, folded; null when none is known. */
    readonly required: readonly string[] | null
}

const ANYTHING: Piece = { exact: null, required: null }
const NOTHING: Piece = { exact: [""], required: null }

/**
 * @returns texts in lower case, each of one unit or more, of which every text that the pattern matches holds one (compared
 *   without regard to the case of ASCII letters); null when no such set is known
 */
export function requiredLiterals(pattern: RegExp): readonly string[] | null {
    const { exact, required } = readAlternatives(parsed(pattern).alternatives)
    const chosen = better(exact, required)
    return chosen === null ? null : cut(chosen)
}

/** @returns the patterns of which a text matches one where it matches the whole: its alternatives, each by itself */
export function alternativesOf(pattern: RegExp): readonly RegExp[] {
    return parsed(pattern).alternatives.map(({ raw }) => new RegExp(raw, pattern.flags))
}

/** Sets besides the first that are told of a pattern. */
const FURTHER_SETS = 2
/** What a tenth of all places hold keeps no pattern from a text. */
const FREQUENT = 0.1

/**
 * More of such sets, where the pattern is one sequence: of each of them, too, every match holds one.
 *
 * @returns rarest first, without the one that requiredLiterals tells
 */
export function furtherLiterals(pattern: RegExp): readonly (readonly string[])[] {
    const first = requiredLiterals(pattern)
    const { alternatives } = parsed(pattern)
    const [only] = alternatives
    if (first === null || alternatives.length !== 1 || only === undefined) return []
    const sets = new Map<string, readonly string[]>()
    for (const set of setsOf(only.elements)) {
        if (!isUsable(set) || frequencyOf(set) > FREQUENT) continue
        const literals = cut(set)
        sets.set(literals.join("\n"), literals)
    }
    sets.delete(first.join("\n"))
    return [...sets.values()].toSorted((a, b) => frequencyOf(a) - frequencyOf(b)).slice(0, FURTHER_SETS)
}

/** As readSequence goes, but for each set it chooses from. */
function setsOf(elements: readonly AST.Element[]): readonly (readonly string[])[] {
    const sets: (readonly string[])[] = []
    let run: readonly string[] = [""]
    for (const element of elements) {
        const { exact, required } = readElement(element)
        const joined = exact === null ? null : product(run, exact)
        if (joined === null) sets.push(run, required ?? [""])
        run = joined ?? exact ?? [""]
    }
    return [...sets, run]
}

/** The syntax tree of a pattern. */
export function parsed(pattern: RegExp): AST.Pattern {
    return new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
        unicode: pattern.unicode,
        unicodeSets: pattern.unicodeSets,
    })
}

function cut(literals: readonly string[]): readonly string[] {
    return [...new Set(literals.map((literal) => literal.slice(0, LITERAL_UNITS)))]
}

function readAlternatives(alternatives: readonly AST.Alternative[]): Piece {
    const pieces = alternatives.map(({ elements }) => readSequence(elements))
    return {
        exact: union(pieces.map(({ exact }) => exact)),
        required: union(pieces.map(({ exact, required }) => better(exact, required))),
    }
}

/** Pieces that are known exactly are joined into longer texts, until one comes that is not. */
function readSequence(elements: readonly AST.Element[]): Piece {
    let run: readonly string[] = [""]
    let whole = true
    let required: readonly string[] | null = null
    for (const element of elements) {
        const piece = readElement(element)
        const joined = piece.exact === null ? null : product(run, piece.exact)
        if (joined !== null) {
            run = joined
            continue
        }
        whole = false
        required = better(better(required, run), piece.required)
        run = piece.exact ?? [""]
    }
    return { exact: whole ? run : null, required: better(required, run) }
}

function readElement(element: AST.Element): Piece {
    switch (element.type) {
        case "Character":
            return exactly([element.value])
        case "CharacterSet":
            return exactly(codesOfSet(element))
        case "CharacterClass":
            return element.negate ? ANYTHING : exactly(codesOfClass(element.elements))
        case "Group":
        case "CapturingGroup":
            return readAlternatives(element.alternatives)
        case "Quantifier":
            return readQuantifier(element)
        case "Assertion":
            return NOTHING
        case "Backreference":
        case "ExpressionCharacterClass":
            return ANYTHING
        default:
            return element satisfies never
    }
}

function readQuantifier({ min, max, element }: AST.Quantifier): Piece {
    const piece = readElement(element)
    if (min === 0) return max === 1 && piece.exact !== null ? { exact: ["", ...piece.exact], required: null } : ANYTHING
    if (max === 1) return piece
    let repeated: readonly string[] | null = piece.exact
    for (let time = 1; time < min && repeated !== null && piece.exact !== null; time++)
        repeated = product(repeated, piece.exact)
    return { exact: min === max ? repeated : null, required: better(better(piece.exact, piece.required), repeated) }
}

/** @param codes code points; null for more than are spelled out */
function exactly(codes: readonly number[] | null): Piece {
    if (codes === null || codes.some((code) => code > 0x7f)) return ANYTHING
    const signs = new Set(codes.map((code) => String.fromCharCode(code).toLowerCase()))
    return signs.size > CLASS_LIMIT || signs.size === 0 ? ANYTHING : { exact: [...signs], required: null }
}

const DIGITS: readonly number[] = codesBetween(0x30, 0x39)
const WORD_SIGNS: readonly number[] = [...DIGITS, ...codesBetween(0x41, 0x5a), 0x5f, ...codesBetween(0x61, 0x7a)]

function codesOfSet(set: AST.CharacterSet): readonly number[] | null {
    if (set.kind === "any" || set.kind === "property" || set.negate) return null
    if (set.kind === "digit") return DIGITS
    return set.kind === "word" ? WORD_SIGNS : null
}

function codesOfClass(
    elements: readonly AST.ClassRangesCharacterClassElement[] | readonly AST.CharacterClassElement[],
) {
    const codes: number[] = []
    for (const element of elements) {
        const found = codesOfMember(element)
        if (found === null) return null
        codes.push(...found)
    }
    return codes
}

function codesOfMember(element: AST.CharacterClassElement): readonly number[] | null {
    if (element.type === "Character") return [element.value]
    if (element.type === "CharacterClassRange")
        return element.max.value > 0x7f ? null : codesBetween(element.min.value, element.max.value)
    return element.type === "CharacterSet" ? codesOfSet(element) : null
}

function codesBetween(min: number, max: number): number[] {
    return Array.from({ length: max - min + 1 }, (_, index) => min + index)
}

function union(sets: readonly (readonly string[] | null)[]): readonly string[] | null {
    const all = new Set<string>()
    for (const set of sets) {
        if (set === null) return null
        for (const text of set) all.add(text)
    }
    return all.size > SET_LIMIT ? null : [...all]
}

function product(left: readonly string[], right: readonly string[]): readonly string[] | null {
    if (left.length * right.length > SET_LIMIT) return null
    return left.flatMap((head) => right.map((tail) => head + tail))
}

/** The set that fewer texts hold; one with an empty text is held by all. */
function better(left: readonly string[] | null, right: readonly string[] | null): readonly string[] | null {
    const usableLeft = left !== null && isUsable(left)
    const usableRight = right !== null && isUsable(right)
    if (!usableLeft || !usableRight) return usableLeft ? left : usableRight ? right : null
    return frequencyOf(left) <= frequencyOf(right) ? left : right
}

function isUsable(set: readonly string[]): boolean {
    return set.every((text) => text !== "")
}

/** How often one of the texts stands at a place of ordinary text, roughly: to choose by, no more. */
function frequencyOf(texts: readonly string[]): number {
    return texts.reduce(
        (sum, text) => sum + Array.from(text, shareOf).reduce((product, share) => product * share, 1),
        0,
    )
}

function shareOf(sign: string): number {
    if (sign >= "a" && sign <= "z") return 0.6 / 26
    if (sign >= "0" && sign <= "9") return 0.1 / 10
    return sign === " " || sign === "\n" ? 0.1 : 0.2 / 32
}
