// A pattern that is only run where the text holds what it cannot match without. The texts of all gated patterns are looked
// for in one pass, the first time one of them is asked about a text; a dozen detectors ask about the same text in a row.
// Safety: the same answers as the pattern alone (a property test holds it), and the remembered texts change none of them.
import { type LiteralScan, literalScan } from "./literal-scan.ts"
import { TextMemory } from "../text-memory.ts"
import { reachOf } from "./reach.ts"
import { alternativesOf, furtherLiterals, requiredLiterals } from "./required-literals.ts"
import { LONG_UNITS, matchIn, REACH_LIMIT, shiftOf, STRETCHES_LIMIT, type Told } from "./stretches.ts"

export interface Gated {
    readonly pattern: RegExp
    readonly exec: (text: string) => RegExpExecArray | null
    readonly test: (text: string) => boolean
    /** As exec, for one who knows that the text holds what the pattern needs. */
    readonly search: (text: string) => RegExpExecArray | null
    /** False: the pattern does not match anywhere in the text. Cheap. */
    readonly mayMatch: (text: string) => boolean
    /** Texts of which every match holds one; null: none are known. */
    readonly literals: readonly string[] | null
    /** Number of these among all that are looked for; null: none are. */
    readonly set: number | null
    /** Numbers of others, of each of which every match holds one, too. */
    readonly further: readonly number[]
    readonly use: Use
}

/**
 * A pattern that finds something by itself, anywhere or in names alone (NAMES of forms/places.ts); one that only tells whether others
 * are worth asking, which are gated themselves; one that tells whether a text is worth being read as a program.
 */
export type Use = "finds" | "finds-in-names" | "asks" | "asks-for-script"

const sets: (readonly string[])[] = []
const sharedSets = new Map<string, number>()
const all: Gated[] = []
let scan: LiteralScan | null = null
/** Which of the sets a text holds. */
let memory: TextMemory<Told> | null = null

/** @param pattern without the flag `y`; one with `g` is to be used through `mayMatch` only: it holds a position */
export function gated(pattern: RegExp, use: Use = "finds"): Gated {
    const literals = requiredLiterals(pattern)
    const set = literals === null ? null : numbered(literals)
    const further = furtherLiterals(pattern).map(shared)
    const mayMatch = gateOf(set, further)
    const search = searchOf(pattern, set === null ? [] : [set, ...further])
    const made: Gated = {
        pattern,
        mayMatch,
        literals,
        set,
        further,
        use,
        search,
        exec: (text) => (mayMatch(text) ? search(text) : null),
        test: (text) => mayMatch(text) && (text.length < LONG_UNITS ? pattern.test(text) : search(text) !== null),
    }
    all.push(made)
    return made
}

/** A long text is read where the pattern's literals stand together (stretches.ts). */
function searchOf(pattern: RegExp, sets: readonly number[]): Gated["search"] {
    const reach = reachOf(pattern)
    if (sets.length === 0 || reach > REACH_LIMIT) return (text) => pattern.exec(text)
    const parts = partsOf(pattern)
    if (parts !== null) return (text) => firstOf(pattern, reach, parts, text)
    const needs = { alternatives: [sets], reach }
    return (text) => (text.length < LONG_UNITS ? pattern.exec(text) : matchIn(pattern, needs, text, toldOf(text)))
}

/** An alternative of a pattern, and the sets of which it cannot match without one of each. */
interface Part {
    readonly pattern: RegExp
    readonly sets: readonly number[]
}

/** What stands in a pattern before a group that keeps what it matched, and such a group. */
const KEEPS = /\\.|\[(?:\\.|[^\]])*\]|(\((?!\?)|\(\?<(?![=!]))/g

/** @returns null for one sequence, where nothing is known of an alternative, and for a pattern whose groups somebody may ask for */
function partsOf(pattern: RegExp): readonly Part[] | null {
    const alternatives = alternativesOf(pattern)
    if (alternatives.length === 1) return null
    if (pattern.source.matchAll(KEEPS).some(([, group]) => group !== undefined)) return null
    const literals = alternatives.map(requiredLiterals)
    if (literals.includes(null)) return null
    return alternatives.map((one, at) => ({
        pattern: one,
        sets: [literals[at] ?? [], ...furtherLiterals(one)].map(shared),
    }))
}

/**
 * The first match of a pattern, of which only some alternatives may match. Where it is one, that is read by itself; several are read
 * at once: a text as good as random holds the literals of all, and would be read once for each.
 */
function firstOf(pattern: RegExp, reach: number, parts: readonly Part[], text: string): RegExpExecArray | null {
    const told = toldOf(text)
    const possible = parts.filter(({ sets }) => holdsAll(told.held, sets))
    const [first, second] = possible
    if (first === undefined) return null
    const read = second === undefined ? first.pattern : pattern
    if (text.length < LONG_UNITS) return read.exec(text)
    return matchIn(read, { alternatives: possible.map(({ sets }) => sets), reach }, text, told)
}

const NONE: readonly number[] = []

/**
 * One question for a table of patterns.
 *
 * @returns tells the places in the table, in order, of those that may match in a text: no other one does
 */
export function candidatesOf(patterns: readonly Gated[]): (text: string) => readonly number[] {
    const all = [...patterns.keys()]
    if (patterns.some(({ set }) => set === null)) return () => all
    /** By word of 32 sets: those of this table, and whose they are. */
    const words = Map.groupBy(all, (place) => (patterns[place]?.set ?? 0) >> 5)
    const rows = [...words].map(([word, places]) => {
        const numbers = new Int32Array(32)
        for (const place of places) numbers[(patterns[place]?.set ?? 0) & 31] = place
        return {
            word,
            mask: places.reduce((bits, place) => bits | (1 << ((patterns[place]?.set ?? 0) & 31)), 0),
            numbers,
        }
    })
    const further = patterns.map((pattern) => pattern.further)
    return (text) => {
        const told = toldOf(text).held
        let found: number[] | null = null
        for (const { word, mask, numbers } of rows) {
            for (let bits = (told[word] ?? 0) & mask; bits !== 0; bits &= bits - 1) {
                const place = numbers[31 - Math.clz32(bits & -bits)] ?? 0
                if (holdsAll(told, further[place] ?? NONE)) (found ??= []).push(place)
            }
        }
        return found ?? NONE
    }
}

/** Groups of patterns that are asked about at once: bits of a number. */
const GROUPS_LIMIT = 31
let groups = 0
/** By word of 32 sets that a group has some in: the word, those sets, and the group's bit. Flat: a loop over it is a few ns. */
const groupCells: number[] = []

/**
 * Makes patterns a group of groupsIn.
 *
 * @returns its bit; null where nothing is known of one of them: the group is to be asked for itself
 * @throws RangeError when there are more than GROUPS_LIMIT
 */
export function groupOf(patterns: readonly Gated[]): number | null {
    if (patterns.some(({ set }) => set === null)) return null
    if (groups >= GROUPS_LIMIT) throw new RangeError(`gated: more than ${GROUPS_LIMIT} groups`)
    const bit = 1 << groups++
    for (const [word, members] of Map.groupBy(patterns, ({ set }) => (set ?? 0) >> 5)) {
        const mask = members.reduce((bits, { set }) => bits | (1 << ((set ?? 0) & 31)), 0)
        groupCells.push(word, mask, bit)
    }
    return bit
}

/** @returns bits of the groups of which a pattern may match in the text: none of any other one does. Errs towards saying so. */
export function groupsIn(text: string): number {
    const { held } = toldOf(text)
    let bits = 0
    for (let cell = 0; cell < groupCells.length; cell += 3)
        if (((held[groupCells[cell] ?? 0] ?? 0) & (groupCells[cell + 1] ?? 0)) !== 0) bits |= groupCells[cell + 2] ?? 0
    return bits
}

/** Those made so far: all of them, once every detector is loaded. */
export function gatedPatterns(): readonly Gated[] {
    return all
}

function numbered(literals: readonly string[]): number {
    scan = null
    return sets.push(literals) - 1
}

/** As numbered, but many patterns share a set such as the signs that part commands. */
function shared(literals: readonly string[]): number {
    const key = literals.join("\n")
    const known = sharedSets.get(key)
    if (known !== undefined) return known
    const set = numbered(literals)
    sharedSets.set(key, set)
    return set
}

function gateOf(set: number | null, further: readonly number[]): Gated["mayMatch"] {
    if (set === null) return () => true
    const word = set >> 5
    const bit = 1 << (set & 31)
    return (text) => {
        const told = toldOf(text).held
        return ((told[word] ?? 0) & bit) !== 0 && holdsAll(told, further)
    }
}

function holdsAll(told: Int32Array, all: readonly number[]): boolean {
    for (const set of all) {
        if (((told[set >> 5] ?? 0) & (1 << (set & 31))) === 0) return false
    }
    return true
}

/** Makes the pass ready, so that no visitor waits for it. */
export function compileGates(): LiteralScan {
    const compiled = literalScan(sets)
    scan = compiled
    memory = memoryOf(compiled)
    return compiled
}

function memoryOf(compiled: LiteralScan): TextMemory<Told> {
    const { words } = compiled
    const empty = (): Told => ({
        held: new Int32Array(words),
        stretches: new Int32Array(words * STRETCHES_LIMIT),
        shift: 0,
        count: 0,
    })
    return new TextMemory(empty, (text, told) => {
        const isLong = text.length >= LONG_UNITS
        told.shift = isLong ? shiftOf(text.length) : 0
        told.count = isLong ? 1 + ((text.length - 1) >> told.shift) : 0
        if (isLong) compiled.readStretches(text, told.held, told.stretches, told.shift)
        else compiled.read(text, told.held)
        return told
    })
}

function toldOf(text: string): Told {
    if (scan === null || memory === null) memory = memoryOf((scan = literalScan(sets)))
    return memory.of(text)
}
