// What all readers share: text that arrives in chunks, is scanned token by token, and is forgotten once consumed. A
// scanner sees the same tokens however the text was cut, so a stream gives the same records under any chunking.
import type { Coverage } from "../../core/person.ts"
import type { BodyReader, BodyRecord, ReaderStep } from "../contract.ts"
import type { CoverageLog } from "./coverage-log.ts"
import { PIECE_SLACK, RECORD_LIMIT, RETRY_FLOOR } from "./limits.data.ts"

/** Offsets named `base` and `openFrom` are of the whole body; indexes are of the text that is held. */
export interface Scanner {
    /**
     * Consumes whole tokens.
     *
     * @param text what is held, from the first unit not yet consumed; never decide by where it ends unless `final`
     * @returns index of the first unit that is not consumed; all of it when `final`
     */
    scan(text: string, base: number, final: boolean): number
    /** Start of the earliest record that is still open; Infinity when none is. */
    openFrom(): number
    /** Records completed since the last call, in order. */
    take(): readonly BodyRecord[]
}

/** Most tokens are shorter. */
const BRIDGE_UNITS = 512

export function createStreamReader(scanner: Scanner, log: CoverageLog): BodyReader {
    return new StreamReader(scanner, log)
}

class StreamReader implements BodyReader {
    readonly #scanner: Scanner
    readonly #log: CoverageLog
    #held = ""
    #base = 0
    #retryAt = 0

    constructor(scanner: Scanner, log: CoverageLog) {
        this.#scanner = scanner
        this.#log = log
    }

    push(text: string): ReaderStep {
        // In slices, so that no search for the end of a token runs over more than is held anyway.
        for (let at = 0; at < text.length; at += RECORD_LIMIT) {
            const slice = text.length <= RECORD_LIMIT ? text : text.slice(at, at + RECORD_LIMIT)
            if (this.#held === "") this.#held = slice
            else this.#join(slice)
            if (this.#held.length >= this.#retryAt) this.#scan(false)
        }
        return this.#step()
    }

    /**
     * Puts a piece behind what is held. Of a long piece only the beginning goes there, and is scanned: what is left then lies in the
     * piece itself nearly always, and the piece need not be copied.
     */
    #join(piece: string): void {
        if (this.#held.length > BRIDGE_UNITS || piece.length < BRIDGE_UNITS * 4) {
            this.#held += piece
            return
        }
        this.#held += piece.slice(0, BRIDGE_UNITS)
        this.#scan(false)
        const left = this.#held.length
        this.#held = left <= BRIDGE_UNITS ? piece.slice(BRIDGE_UNITS - left) : this.#held + piece.slice(BRIDGE_UNITS)
    }

    end(): ReaderStep {
        this.#scan(true)
        return this.#step()
    }

    coverage(): Coverage {
        return this.#log.coverage()
    }

    #scan(final: boolean): void {
        const consumed = this.#scanner.scan(this.#held, this.#base, final)
        this.#base += consumed
        this.#held = consumed === this.#held.length ? "" : this.#held.slice(consumed)
        const { length } = this.#held
        // No scanner leaves anything at the end; if one did, what it left would be unread and must be told.
        if (final && length > 0) this.#log.note("fault", length)
        this.#retryAt = length < RETRY_FLOOR ? 0 : length + (length >>> 4)
    }

    #step(): ReaderStep {
        return { records: this.#scanner.take(), clearedTo: Math.min(this.#base, this.#scanner.openFrom()) }
    }
}

/**
 * Where a piece of at most `limit` units that starts at `from` ends: after white space or a separator where there is
 * one in its last PIECE_SLACK units, and never between two surrogates. The text must hold `limit` units from there.
 */
export function pieceEnd(text: string, from: number, limit: number): number {
    const end = from + limit
    for (let at = end; at > end - PIECE_SLACK && at > from + 1; at--) {
        if (isSeparator(text.charCodeAt(at - 1))) return at
    }
    return isHighSurrogate(text.charCodeAt(end - 1)) && limit > 1 ? end - 1 : end
}

function isSeparator(unit: number): boolean {
    return unit <= 0x20 || unit === 0x3000 || unit === 0x3001 || unit === 0x2c || unit === 0x3b
}

function isHighSurrogate(unit: number): boolean {
    return unit >= 0xd800 && unit < 0xdc00
}
