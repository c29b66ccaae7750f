// Objects of a list that can show nobody: most objects of most answers. They are told from the units of the text, value by value, by what
// a text can hold under its key, and are not taken apart. For the meter alone: others want their values.
// Safety: an object is passed over only where it would be a record of its own in which no recognizer finds anything (vain-value.ts):
// flat, whole, of plain strings and words, in a list whose objects have been records so far. Errs towards reading it.
import { UnitTraits } from "../../unit-traits.ts"
import { isVainValue } from "../../vain-value.ts"
import { isCard } from "../embedding.ts"
import { saysLittle } from "./entry-labels.ts"
import { isMarkup, MARKUP_LENGTH, saysNothing } from "./json-values.ts"
import { KeyLabel } from "./key-label.ts"
import type { KeyTable, KnownKey } from "./key-table.ts"

/** The list that an object stands in, as far as its objects were looked at. */
export class ObjectList {
    /** How many of the next objects are not looked at: where a list shows people, looking at each of them is lost. */
    #rest = 0
    #lastRest = 0
    /** What its objects call a bare `name`. */
    readonly #nameLabel: string
    /** The word for people that they are called by, or "". */
    readonly #people: string
    #name: KeyLabel | null = null
    #others: Map<string, KeyLabel> | null = null

    constructor(nameLabel: string, people: string) {
        this.#nameLabel = nameLabel
        this.#people = people
    }

    /** Whether the next object is not looked at. */
    rests(): boolean {
        if (this.#rest === 0) return false
        this.#rest--
        return true
    }

    /** Takes note of an object that was looked at. */
    note(isVain: boolean): void {
        this.#lastRest = isVain ? 0 : Math.min(this.#lastRest * 2 + 1, LONGEST_REST)
        this.#rest = this.#lastRest
    }

    /** What is told of the values under a key. */
    labelOf(key: KnownKey): KeyLabel {
        if (key.text === "name") return (this.#name ??= new KeyLabel(this.#nameLabel))
        if (this.#people !== "" && saysLittle(key.text)) return this.#ofPeople(key.text)
        return (key.told ??= new KeyLabel(key.text))
    }

    #ofPeople(key: string): KeyLabel {
        const others = (this.#others ??= new Map<string, KeyLabel>())
        const known = others.get(key)
        if (known !== undefined) return known
        const label = new KeyLabel(`${this.#people}.${key}`)
        others.set(key, label)
        return label
    }
}

/** Whoever builds records of what a scanner tells. */
export interface ObjectPassing {
    /** The list that an object which comes next stands in, where it may be told that it can show nobody; else null. */
    readonly vainList: ObjectList | null
    /** Instead of the tokens of an object in that list: it stands at [from, position), its values at [start, end). */
    passObject(from: number, start: number, end: number, position: number): void
}

/** Longer objects are read as any other. */
const OBJECT_UNITS = 8_192
const LONGEST_REST = 63
const NOT_VAIN = -1
/** An object of one value may be that value. */
const LEAST_VALUES = 2

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const CLOSE = 0x7d
const GREATER_THAN = 0x3e
const FIRST_LETTER = 0x61

const SPACE = 0x20
const LETTER_B = 0x42
const BRACKET = 0x5b
const BRACE = 0x7b
/** No unit. */
const NONE = -1
const MINUS = 0x2d
const DOT = 0x2e
/** `null`, `false`: no text of another length says nothing. */
const WORD_UNITS = { least: 4, most: 5 } as const

export class VainObjects {
    readonly #keys: KeyTable
    readonly #value = new UnitTraits()
    #text = ""
    #units: Uint16Array = new Uint16Array(0)
    #limit = 0
    /** Index behind the value that was looked at last, and whether it says anything. */
    #at = 0
    #tells = false
    /** Of the values of the object that was looked at last: where the first begins and the last ends. */
    start = 0
    end = 0

    constructor(keys: KeyTable) {
        this.#keys = keys
    }

    /**
     * @param units of the text (units.ts)
     * @param from where an object begins
     * @returns index behind it; NOT_VAIN (-1) where it has to be read
     */
    endOf(text: string, units: Uint16Array, from: number, list: ObjectList): number {
        this.#text = text
        this.#units = units
        this.#limit = Math.min(from + OBJECT_UNITS, text.length)
        const end = this.#endOf(from, list)
        list.note(end >= 0)
        return end
    }

    #endOf(from: number, list: ObjectList): number {
        const text = this.#text
        const units = this.#units
        const limit = this.#limit
        let values = 0
        let isApart = false
        let least = LEAST_VALUES
        let at = from
        do {
            at = inkFrom(units, at + 1, limit)
            if (units[at] !== QUOTE) return NOT_VAIN
            const key = this.#keys.quoted(text, units, at, limit)
            if (key === null || key.marked) return NOT_VAIN
            const label = list.labelOf(key)
            at = inkFrom(units, at + key.text.length + 2, limit)
            if (label.isReserved || units[at] !== COLON) return NOT_VAIN
            const start = inkFrom(units, at + 1, limit)
            const quote = units[start] === QUOTE ? 1 : 0
            if (!(quote === 1 ? this.#isVainText(start + 1, label) : this.#isVainWord(start, label))) return NOT_VAIN
            at = this.#at
            if (this.#tells) {
                if (values++ === 0) {
                    this.start = start + quote
                    if (label.isCell) least++
                }
                this.end = at - quote
                isApart ||= label.isApart
            }
            at = inkFrom(units, at, limit)
        } while (units[at] === COMMA)
        return units[at] === CLOSE && at < limit && values >= least && isApart ? at + 1 : NOT_VAIN
    }

    /** Of the text that begins at an index: whether it can show nobody. Sets #at and #tells. */
    #isVainText(start: number, label: KeyLabel): boolean {
        const value = this.#value
        // An escaped quote ends it as well: then a backslash stands in it, which has to be read.
        value.read(this.#units, start, this.#limit, QUOTE, QUOTE)
        const { end } = value
        this.#at = end + 1
        this.#tells = end > start
        if (end === start) return true
        return end < this.#limit && !this.#isOther(start, end) && isVainValue(this.#text, start, value, label)
    }

    /** Whether a text is, or may be, anything but a value as it stands (json-values.ts). */
    #isOther(start: number, end: number): boolean {
        const first = this.#units[start] ?? 0
        if (first === LETTER_B && isCard(this.#text.slice(start, end))) return true
        if (first <= SPACE || first === BRACKET || first === BRACE || this.#units[end - 1] === GREATER_THAN) return true
        const length = end - start
        if (length > MARKUP_LENGTH) return isMarkup(this.#text.slice(start, end))
        const mayBeWord = length >= WORD_UNITS.least && length <= WORD_UNITS.most && first >= FIRST_LETTER
        return mayBeWord && saysNothing(this.#text.slice(start, end))
    }

    /** As #isVainText, of a value without quotes. */
    #isVainWord(start: number, label: KeyLabel): boolean {
        return (this.#units[start] ?? 0) >= FIRST_LETTER ? this.#isWord(start) : this.#isVainNumber(start, label)
    }

    /** `true`, `false` and `null` say nothing. */
    #isWord(start: number): boolean {
        let at = start
        while (at < this.#limit && (this.#units[at] ?? 0) >= FIRST_LETTER && this.#units[at] !== CLOSE) at++
        this.#at = at
        this.#tells = false
        return saysNothing(this.#text.slice(start, at)) && at > start
    }

    #isVainNumber(start: number, label: KeyLabel): boolean {
        const units = this.#units
        const first = units[start] === MINUS ? start + 1 : start
        let dots = 0
        let at = first
        for (; at < this.#limit; at++) {
            const unit = units[at] ?? 0
            if (unit === DOT) dots++
            else if (!isDigit(unit)) break
        }
        this.#at = at
        this.#tells = true
        // Whatever else a number may be (RFC 8259, 6) is read.
        if (units[first] === DOT || units[at - 1] === DOT || at === first || dots > 1) return false
        this.#value.read(units, start, at, NONE, NONE)
        return isVainValue(this.#text, start, this.#value, label)
    }
}

/** Index of the first unit from there on that is no white space. */
function inkFrom(units: Uint16Array, from: number, limit: number): number {
    let at = from
    while (at < limit && (units[at] ?? 0) <= SPACE) at++
    return at
}

function isDigit(unit: number): boolean {
    return unit >= 0x30 && unit <= 0x39
}
