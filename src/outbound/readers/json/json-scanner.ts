// Streaming JSON tokenizer. Strict bodies that leave JSON's path are read as plain lines from there on, and say so;
// programs' data (`window.X = {…}`) is read with its liberties.
import type { BodyRecord } from "../../contract.ts"
import { Embedded, type Surroundings } from "../embedding.ts"
import { TOKEN_LIMIT } from "../limits.data.ts"
import { pieceEnd, type Scanner } from "../stream-reader.ts"
import { borrowUnits, returnUnits } from "../units.ts"
import {
    bareEnd,
    hasNoPrefix,
    integerEnd,
    isEscaped,
    isJsonWord,
    plainEnd,
    prefixLength,
    stringEnd,
    unescaped,
} from "./json-text.ts"
import { KeyTable, type KnownKey } from "./key-table.ts"
import { VainObjects, type ObjectPassing } from "./vain-objects.ts"
import type { ScannedBuilder } from "./value-builder.ts"

/** What a prefix may need to be seen whole. */
const PREFIX_SCAN = 128
/** A bare word longer than this is no JSON. */
const WORD_LIMIT = 256

export class JsonScanner implements Scanner {
    readonly #builder: ScannedBuilder
    readonly #surroundings: Surroundings
    readonly #strict: boolean
    readonly #keys = new KeyTable()
    /** Null: every object is taken apart. */
    readonly #passing: ObjectPassing | null
    readonly #vain: VainObjects
    /** Of the text that is scanned. */
    #units: Uint16Array = new Uint16Array(0)
    #started = false
    /** Quote of a string that was longer than TOKEN_LIMIT and goes on; "" otherwise. */
    #inString = ""
    #lines: Embedded | null = null
    #lineRecords: BodyRecord[] = []

    /** @param passing takes objects that can show nobody; null: every object is told token by token */
    constructor(
        builder: ScannedBuilder,
        surroundings: Surroundings,
        strict: boolean,
        passing: ObjectPassing | null = null,
    ) {
        this.#builder = builder
        this.#surroundings = surroundings
        this.#strict = strict
        this.#passing = passing
        this.#vain = new VainObjects(this.#keys)
    }

    openFrom(): number {
        return Math.min(this.#builder.openFrom(), this.#lines?.openFrom() ?? Infinity)
    }

    take(): readonly BodyRecord[] {
        const records = this.#builder.take()
        if (this.#lineRecords.length === 0) return records
        const lines = this.#lineRecords
        this.#lineRecords = []
        return [...records, ...lines]
    }

    scan(text: string, base: number, final: boolean): number {
        let at = this.#lines === null ? this.#tokens(text, base, final) : 0
        if (this.#lines !== null) {
            this.#keep(this.#lines.push(text.slice(at)))
            at = text.length
        }
        if (final) this.#finish(base + text.length)
        return at
    }

    #finish(position: number): void {
        if (this.#builder.active.isOpen) this.#surroundings.log.note("malformed", 0) // cut off: what was there has been read
        this.#builder.finish(position)
        if (this.#lines !== null) this.#keep(this.#lines.end())
    }

    /** One by one: a call takes only so many arguments. */
    #keep(records: readonly BodyRecord[]): void {
        for (const record of records) this.#lineRecords.push(record)
    }

    #tokens(text: string, base: number, final: boolean): number {
        let at = 0
        if (!this.#started) {
            if (text.length < PREFIX_SCAN && !final && !hasNoPrefix(text)) return 0
            at = prefixLength(text.slice(0, PREFIX_SCAN))
            this.#started = true
        }
        const array = borrowUnits()
        this.#units = array.of(text)
        while (at < text.length && this.#lines === null) {
            const next = this.#token(text, at, base, final)
            if (next === at) break
            at = next
        }
        returnUnits(array)
        return at
    }

    #token(text: string, at: number, base: number, final: boolean): number {
        if (this.#inString !== "") return this.#string(text, at, at, base, final)
        const unit = this.#units[at] ?? 0
        if (unit <= 0x20 || unit === 0xfeff) return at + 1
        switch (unit) {
            case 0x22:
                return this.#string(text, at, at + 1, base, final)
            case 0x2c:
                return at + 1
            case 0x3a:
                return this.#colon(at, base)
            case 0x7b:
                if (this.#passing !== null) {
                    const end = this.#passed(text, at, base, this.#passing)
                    if (end > at) return end
                }
                this.#builder.active.openObject(base + at)
                return at + 1
            case 0x5b:
                this.#builder.openArray(base + at)
                return at + 1
            case 0x7d:
            case 0x5d:
                return this.#builder.active.close(unit === 0x7d, base + at + 1) ? at + 1 : this.#leave(at, base)
            default:
                return this.#word(text, at, base, final)
        }
    }

    /** @returns index behind an object that can show nobody; `at` where it has to be read */
    #passed(text: string, at: number, base: number, passing: ObjectPassing): number {
        const list = passing.vainList
        if (list === null || list.rests()) return at
        const end = this.#vain.endOf(text, this.#units, at, list)
        if (end < 0) return at
        passing.passObject(base + at, base + this.#vain.start, base + this.#vain.end, base + end)
        return this.#behindComma(end, text.length)
    }

    #colon(at: number, base: number): number {
        return this.#builder.active.colon() || !this.#strict ? at + 1 : this.#leave(at, base)
    }

    #string(text: string, at: number, from: number, base: number, final: boolean): number {
        const awaitsKey = this.#inString === "" && this.#builder.active.awaitsKey
        const again = awaitsKey ? this.#keys.again(this.#units, from, this.#units[at] ?? 0, text.length) : null
        if (again !== null) return this.#key(again, from, from + again.text.length, text.length, base)
        const stop = this.#inString === "" ? plainEnd(this.#units, at, text.length) : -1
        if (stop < 0) return this.#longString(text, at, from, base, final)
        const key = awaitsKey ? this.#keys.at(text, this.#units, from, stop) : null
        if (key !== null) return this.#key(key, from, stop, text.length, base)
        this.#builder.active.string(text.slice(from, stop), base + from, base + stop)
        return this.#behindComma(stop + 1, text.length)
    }

    #key(key: KnownKey, from: number, stop: number, length: number, base: number): number {
        this.#builder.active.knownKey(key, base + from, base + stop)
        const isColon = stop + 1 < length && this.#units[stop + 1] === 0x3a
        return isColon ? this.#colon(stop + 1, base) : stop + 1
    }

    /** Nothing is told of a comma. */
    #behindComma(at: number, length: number): number {
        return at < length && this.#units[at] === 0x2c ? at + 1 : at
    }

    /** One that may have escapes in it, or go on behind the text. */
    #longString(text: string, at: number, from: number, base: number, final: boolean): number {
        const quote = this.#inString === "" ? text.charAt(at) : this.#inString
        const end = stringEnd(text, from, quote)
        if ((end < 0 ? text.length : end) - from > TOKEN_LIMIT) return this.#piece(text, from, base, quote)
        if (end < 0 && !final) return at
        const stop = end < 0 ? text.length : end
        this.#inString = ""
        this.#builder.active.string(unescaped(text.slice(from, stop)), base + from, base + stop)
        return end < 0 ? stop : stop + 1
    }

    /** A file in a string, mostly: its pieces are read as text. */
    #piece(text: string, from: number, base: number, quote: string): number {
        // Not between a backslash and what it escapes.
        const limit = pieceEnd(text, from, TOKEN_LIMIT)
        const end = isEscaped(text, limit, from) ? limit - 1 : limit
        this.#inString = quote
        this.#surroundings.log.note("limit", end - from)
        this.#builder.piece(unescaped(text.slice(from, end)), base + from, base + end)
        return end
    }

    #word(text: string, at: number, base: number, final: boolean): number {
        const unit = this.#units[at] ?? 0
        const isQuote = unit === 0x27 || unit === 0x60
        if (!this.#strict && isQuote) return this.#string(text, at, at + 1, base, final)
        if (!this.#builder.active.isOpen && (unit === 0x29 || unit === 0x3b)) return at + 1 // `);` after a callback's data
        const integer = integerEnd(this.#units, at, text.length)
        if (integer > at && integer < text.length) {
            this.#builder.active.word(text.slice(at, integer), base + at, base + integer)
            return this.#behindComma(integer, text.length)
        }
        const end = Math.max(bareEnd(this.#units, at, text.length), at + 1)
        if (end === text.length && !final && end - at < WORD_LIMIT) return at
        const word = text.slice(at, Math.min(end, at + WORD_LIMIT))
        if (this.#strict && !isJsonWord(word)) return this.#leave(at, base)
        this.#builder.active.word(word, base + at, base + at + word.length)
        return at + word.length
    }

    /** Not JSON from here on: plain lines. */
    #leave(at: number, base: number): number {
        const { make, depth, log } = this.#surroundings
        if (this.#strict) log.note("malformed", 0) // it is read, as text
        this.#builder.finish(base + at)
        this.#lines = new Embedded(make("text", depth + 1), base + at, () => this.#builder.nextGroup())
        return at
    }
}
