// Which recognizers a text needs under its label: most texts need none.
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

/** Texts of one column mostly have the same traits: a choice that falls into another's place takes it. */
const RECENT_SLOTS = 256

interface Recent extends TextTraits {
    readonly kind: LabelKind
    readonly choice: readonly Recognizer[]
}

const KIND_SLOTS = 64

interface OfKind {
    readonly kind: LabelKind
    readonly choice: readonly Recognizer[]
}

export class RecognizerChoice {
    readonly #entries: readonly Entry[]
    readonly #tests: readonly TextTest[]
    /** Traits that pass a test by themselves; digits do so only from a number of them on. */
    readonly #traits: number
    readonly #leastDigits: number
    readonly #recent: (Recent | undefined)[] = Array.from({ length: RECENT_SLOTS }, () => undefined)
    /** By the label's kind, then by the tests that a text passes. */
    readonly #choices = new Map<LabelKind, Map<number, readonly Recognizer[]>>()
    /** Of texts that pass none. */
    readonly #byLabelOnly = new Map<LabelKind, readonly Recognizer[]>()
    /** The same, of the kind that was asked for last of those in one place: a map is slower to ask. */
    readonly #ofKind: (OfKind | undefined)[] = Array.from({ length: KIND_SLOTS }, () => undefined)

    /** @param entries at most 31 of them with traits */
    constructor(entries: readonly Entry[]) {
        this.#entries = entries
        this.#tests = entries.filter(({ traits }) => traits !== 0).map(testOf)
        this.#traits = this.#tests.reduce((bits, { traits }) => bits | traits, 0) & ~TRAIT_DIGIT
        const ofDigits = this.#tests.filter(({ traits }) => (traits & TRAIT_DIGIT) !== 0)
        this.#leastDigits = Math.min(...ofDigits.map(({ leastDigits }) => leastDigits))
    }

    /** Those that can find something in a text with such traits under such a label, in the order they are listed. */
    for(kind: LabelKind, traits: TextTraits): readonly Recognizer[] {
        const isPlain = (traits.bits & this.#traits) === 0 && traits.digits < this.#leastDigits
        return isPlain ? this.#ofLabel(kind) : this.#recently(kind, traits)
    }

    #recently(kind: LabelKind, traits: TextTraits): readonly Recognizer[] {
        const { digits, runs } = traits
        // Of the others no test asks: with them, the same choice would be made again and again.
        const bits = traits.bits & (this.#traits | TRAIT_DIGIT | TRAIT_GROUPED)
        const slot = (bits ^ (bits >> 5) ^ (digits << 3) ^ (runs ^ (runs >> 7))) & (RECENT_SLOTS - 1)
        const recent = this.#recent[slot]
        if (recent?.kind === kind && recent.bits === bits && recent.digits === digits && recent.runs === runs)
            return recent.choice
        const passed = this.#passed(traits)
        const choice = passed === 0 ? this.#ofLabel(kind) : this.#ofText(kind, passed)
        this.#recent[slot] = { kind, bits, digits, runs, choice }
        return choice
    }

    /**
     * Whether none can find anything in a text, folded or not (fold-text.ts): with so few digits folding changes no answer but by
     * TRAIT_WIDE. Most texts that could be folded have full-width brackets only, and need not be.
     */
    isVain(kind: LabelKind, raw: TextTraits): boolean {
        const isSettled = raw.digits < this.#leastDigits && (raw.bits & UNSETTLED) === 0
        return isSettled && this.for(kind, raw).length === 0
    }

    #ofLabel(kind: LabelKind): readonly Recognizer[] {
        const slot = (kind.length * 5 + kind.charCodeAt(0)) & (KIND_SLOTS - 1)
        const last = this.#ofKind[slot]
        if (last?.kind === kind) return last.choice
        let choice = this.#byLabelOnly.get(kind)
        if (choice === undefined) this.#byLabelOnly.set(kind, (choice = this.#chosen(kind, 0)))
        this.#ofKind[slot] = { kind, choice }
        return choice
    }

    #ofText(kind: LabelKind, passed: number): readonly Recognizer[] {
        let choices = this.#choices.get(kind)
        if (choices === undefined) this.#choices.set(kind, (choices = new Map()))
        let choice = choices.get(passed)
        if (choice === undefined) {
            choice = this.#chosen(kind, passed)
            if (choices.size < CHOICES_LIMIT) choices.set(passed, choice)
        }
        return choice
    }

    /** Bit n: the text passes test n. */
    #passed({ bits, digits, runs }: TextTraits): number {
        const inGroups = (bits & TRAIT_GROUPED) !== 0
        let passed = 0
        for (let index = 0; index < this.#tests.length; index++) {
            const test = this.#tests[index]
            if (test === undefined || (bits & test.traits) === 0 || digits < test.leastDigits) continue
            const isGrouped = inGroups && test.grouped !== 0 && (runs & test.grouped) === test.grouped
            if (test.anyRuns || isGrouped || (runs & test.runs) !== 0) passed |= 1 << index
        }
        return passed
    }

    /** Those of the label go before those of the text. */
    #chosen(kind: LabelKind, passed: number): readonly Recognizer[] {
        const byText = this.#tests.filter((_, index) => (passed & (1 << index)) !== 0).map(({ entry }) => entry)
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
