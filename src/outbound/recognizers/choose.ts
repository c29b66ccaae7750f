// Which recognizers a text needs under its label: most texts need none.
import { isFoldable } from "../fold-text.ts"
import type { LabelKind } from "../labels/label-meaning.ts"
import { TRAIT_DIGIT, TRAIT_GROUPED, TRAIT_MARKER, TRAIT_WIDE, type TextTraits } from "../text-traits.ts"
import type { Recognizer } from "./recognizer.ts"

/** When a recognizer has to run: under one of its labels, or on a text that can hold what it looks for. */
export interface Entry {
    readonly recognize: Recognizer
    readonly labels: readonly LabelKind[]
    /** Traits of the text, one of which is needed; 0: labels only. */
    readonly traits: number
    readonly leastDigits?: number
    /** Lengths of runs of digits, one of which is needed (text-traits.ts); absent: any. */
    readonly runs?: number
    /** Lengths of runs that make a number in groups: all of them are needed, and do instead of `runs`. */
    readonly grouped?: number
    /** By its text it runs under these labels only; absent: under any. */
    readonly under?: readonly LabelKind[]
    /** Under its labels too the text decides. */
    readonly both?: true
}

/** A column of numbers of so many digits and more is judged over its rows (recognize-cell.ts): no such text is passed over. */
export const COLUMN_DIGITS = 11

/** A marker may lead to a text under another label. */
const UNSETTLED = TRAIT_WIDE | TRAIT_MARKER
const ANY_LABEL: readonly LabelKind[] = []
/** Texts make a few dozen choices under one kind of label; beyond that they are made anew each time. */
const CHOICES_LIMIT = 1_024

/** What the text has to have, in numbers that are quick to compare. */
interface TextTest {
    readonly entry: Entry
    readonly traits: number
    readonly leastDigits: number
    readonly runs: number
    readonly grouped: number
    readonly anyRuns: boolean
}

/** All tests of texts, and by what it is quickly told that a text passes none. */
interface TextTests {
    readonly tests: readonly TextTest[]
    /** Traits that pass a test by themselves; digits do so only from a number of them on. */
    readonly traits: number
    /** Of all tests that ask for digits. */
    readonly leastDigits: number
}

/** Texts of one column mostly have the same traits: a choice that falls into another's place takes it. */
const RECENT_SLOTS = 64

interface Recent extends TextTraits {
    readonly choice: readonly Recognizer[]
}

export class RecognizerChoice {
    readonly #entries: readonly Entry[]
    readonly #tests: TextTests
    readonly #labels = new Map<LabelKind, LabelChoice>()

    /** @param entries at most 31 of them with traits */
    constructor(entries: readonly Entry[]) {
        this.#entries = entries
        const tests = entries.filter(({ traits }) => traits !== 0).map(testOf)
        const ofDigits = tests.filter(({ traits, leastDigits }) => (traits & TRAIT_DIGIT) !== 0 || leastDigits > 0)
        this.#tests = {
            tests,
            traits: tests.reduce((bits, { traits }) => bits | traits, 0) & ~TRAIT_DIGIT,
            leastDigits: Math.min(...ofDigits.map(({ leastDigits }) => leastDigits)),
        }
    }

    /** For texts under labels of one kind: the same object each time. */
    under(kind: LabelKind): LabelChoice {
        const known = this.#labels.get(kind)
        if (known !== undefined) return known
        const choice = new LabelChoice(kind, this.#entries, this.#tests)
        this.#labels.set(kind, choice)
        return choice
    }
}

/** Which recognizers the texts under one kind of label need: a column asks for it once, and its texts by what they hold. */
export class LabelChoice {
    readonly #kind: LabelKind
    readonly #entries: readonly Entry[]
    readonly #tests: TextTests
    /** Of texts that pass no test. */
    readonly #byLabelOnly: readonly Recognizer[]
    /** Without any of these and with few digits, a text passes no test, folded or not. */
    readonly #telling: number
    readonly #leastDigits: number
    readonly #recent: (Recent | undefined)[] = Array.from({ length: RECENT_SLOTS }, () => undefined)
    /** By the tests that a text passes. */
    readonly #choices = new Map<number, readonly Recognizer[]>()

    constructor(kind: LabelKind, entries: readonly Entry[], tests: TextTests) {
        this.#kind = kind
        this.#entries = entries
        this.#tests = tests
        this.#byLabelOnly = this.#chosen(0)
        this.#telling = tests.traits | UNSETTLED
        this.#leastDigits = tests.leastDigits
    }

    /** Those that can find something in a text with such traits, in the order they are listed. */
    for(traits: TextTraits): readonly Recognizer[] {
        const isPlain = (traits.bits & this.#tests.traits) === 0 && traits.digits < this.#leastDigits
        return isPlain ? this.#byLabelOnly : this.#recently(traits)
    }

    /**
     * Whether none can find anything in a text, folded or not (fold-text.ts), nor in a part of it under a label of its own: with so
     * few digits folding changes no answer but by TRAIT_WIDE, with more it may. Most texts are dismissed here.
     */
    isVain(raw: TextTraits): boolean {
        const telling = raw.bits & this.#telling
        if (raw.digits >= this.#leastDigits) {
            if (raw.digits >= COLUMN_DIGITS || isFoldable(raw)) return false
        } else if (telling === 0) return this.#byLabelOnly.length === 0
        return (telling & UNSETTLED) === 0 && this.#recently(raw).length === 0
    }

    #recently(traits: TextTraits): readonly Recognizer[] {
        const isFew = traits.digits < this.#leastDigits
        // No test asks how few digits there are.
        const digits = isFew ? 0 : traits.digits
        const runs = isFew ? 0 : traits.runs
        // Of the others no test asks: with them, the same choice would be made again and again.
        const bits = traits.bits & (this.#tests.traits | TRAIT_DIGIT | TRAIT_GROUPED)
        const slot = (bits ^ (bits >> 5) ^ (bits >> 10) ^ (digits << 3) ^ (runs ^ (runs >> 7))) & (RECENT_SLOTS - 1)
        const recent = this.#recent[slot]
        if (recent?.bits === bits && recent.digits === digits && recent.runs === runs) return recent.choice
        const passed = this.#passed(traits)
        const choice = passed === 0 ? this.#byLabelOnly : this.#ofText(passed)
        this.#recent[slot] = { bits, digits, runs, choice }
        return choice
    }

    #ofText(passed: number): readonly Recognizer[] {
        const known = this.#choices.get(passed)
        if (known !== undefined) return known
        const choice = this.#chosen(passed)
        if (this.#choices.size < CHOICES_LIMIT) this.#choices.set(passed, choice)
        return choice
    }

    /** Bit n: the text passes test n. */
    #passed({ bits, digits, runs }: TextTraits): number {
        const inGroups = (bits & TRAIT_GROUPED) !== 0
        let passed = 0
        const { tests } = this.#tests
        for (let index = 0; index < tests.length; index++) {
            const test = tests[index]
            if (test === undefined || (bits & test.traits) === 0 || digits < test.leastDigits) continue
            const isGrouped = inGroups && test.grouped !== 0 && (runs & test.grouped) === test.grouped
            if (test.anyRuns || isGrouped || (runs & test.runs) !== 0) passed |= 1 << index
        }
        return passed
    }

    /** Those of the label go before those of the text. */
    #chosen(passed: number): readonly Recognizer[] {
        const kind = this.#kind
        const byText = this.#tests.tests.filter((_, index) => (passed & (1 << index)) !== 0).map(({ entry }) => entry)
        const byLabel = this.#entries.filter(
            (entry) => entry.labels.includes(kind) && (entry.both !== true || byText.includes(entry)),
        )
        const others = byText.filter(
            ({ both, under = ANY_LABEL }) => both !== true && (under === ANY_LABEL || under.includes(kind)),
        )
        return [...new Set([...byLabel, ...others].map(({ recognize }) => recognize))]
    }
}

function testOf(entry: Entry): TextTest {
    const { traits, runs = 0, grouped = 0 } = entry
    const anyRuns = entry.runs === undefined && entry.grouped === undefined
    const leastOfRuns = anyRuns ? 0 : Math.min(lengthOf(runs, Math.min), lengthOf(grouped, sum))
    return { entry, traits, leastDigits: entry.leastDigits ?? leastOfRuns, runs, grouped, anyRuns }
}

/** Of the lengths in a set of runs; an empty set is never the shorter one. */
function lengthOf(runs: number, combined: (...lengths: readonly number[]) => number): number {
    const lengths = Array.from({ length: 31 }, (_, length) => length).filter((length) => (runs & (1 << length)) !== 0)
    return lengths.length === 0 ? Number.POSITIVE_INFINITY : combined(...lengths)
}

function sum(...lengths: readonly number[]): number {
    return lengths.reduce((total, length) => total + length, 0)
}
