// The meter as a library: records, fields and persons of a text or a stream, without a gate around it. Values are not given out:
// a caller who has the text has them by their place.
import { randomBytes } from "node:crypto"
import { ENTITY_OF_FIELD, fieldsOf, type Field } from "../core/fields.ts"
import { createKeyer, PERSON_KEY_BYTES } from "../core/keyer.ts"
import type { Coverage, Identifier } from "../core/person.ts"
import { createBodyReader } from "../outbound/body-reader.ts"
import type { BodyReader, ReaderStep } from "../outbound/contract.ts"
import { RecordReader } from "../outbound/read-record.ts"
import { SourceText, type TextSource } from "./text-of.ts"

export type { TextSource } from "./text-of.ts"

export interface RecognizeOptions {
    /** What the text is, as Content-Type says it; "text/plain" otherwise. A text that is plainly something else is read as that. */
    readonly mediaType?: string
    /** 32 bytes: digests under one key tell the same person in two texts. Otherwise a random key, for this text alone. */
    readonly key?: Uint8Array
}

export interface RecognizedField {
    readonly field: Field
    /** E.g. `JP_DRIVER_LICENSE`. */
    readonly entity: string
    /** Half-open place in the decoded text, in UTF-16 units; of the whole value where escapes stand in it. */
    readonly start: number
    readonly end: number
    /** 0..1; from 0.5 on it is taken for personal data. */
    readonly score: number
}

export interface RecognizedPerson {
    /** Strongest first, as keyed digests: two records with one in common are one person, unless their names conflict. */
    readonly identifiers: readonly Identifier[]
    readonly fields: readonly Field[]
}

/** A table row, an object, a line, a card: one that shows a field. */
export interface RecognizedRecord {
    readonly start: number
    readonly end: number
    readonly fields: readonly RecognizedField[]
    readonly persons: readonly RecognizedPerson[]
}

/** The records in order, read as they are asked for; once only. */
export interface Recognition extends AsyncIterable<RecognizedRecord> {
    /** How much was read so far: to be asked at the end. */
    coverage(): Coverage
}

/**
 * Finds personal data in a text or a stream, in bounded memory.
 *
 * @throws TypeError naming the argument that is of another type
 * @throws RangeError when `key` has another length
 */
export function recognize(source: TextSource, options: RecognizeOptions = {}): Recognition {
    const { mediaType = "text/plain", key = randomBytes(PERSON_KEY_BYTES) } = options
    if (!isSource(source)) throw new TypeError("source: a text, or a stream of text or bytes, is wanted")
    if (typeof mediaType !== "string") throw new TypeError("mediaType: a text is wanted")
    if (!(key instanceof Uint8Array)) throw new TypeError("key: bytes are wanted")
    const text = new SourceText(source, mediaType)
    return new Reading(text, createBodyReader(mediaType), new RecordReader(createKeyer(key)))
}

function isSource(source: unknown): boolean {
    return (
        typeof source === "string" || (typeof source === "object" && source !== null && Symbol.asyncIterator in source)
    )
}

class Reading implements Recognition {
    readonly #text: SourceText
    /** Null for a type that nothing reads: pictures and the like. */
    readonly #reader: BodyReader | null
    readonly #records: RecordReader
    #unreadUnits = 0

    constructor(text: SourceText, reader: BodyReader | null, records: RecordReader) {
        this.#text = text
        this.#reader = reader
        this.#records = records
    }

    async *[Symbol.asyncIterator](): AsyncGenerator<RecognizedRecord> {
        for await (const piece of this.#text.pieces()) {
            if (this.#reader === null) this.#unreadUnits += piece.length
            else yield* this.#found(this.#reader.push(piece))
        }
        if (this.#reader !== null) yield* this.#found(this.#reader.end())
    }

    coverage(): Coverage {
        if (this.#reader === null) return { kind: "none", why: "media-type", unreadBytes: this.#unreadUnits }
        const coverage = this.#reader.coverage()
        const { undecoded } = this.#text
        if (undecoded === 0 || coverage.kind !== "full") return coverage
        return { kind: "partly", why: "charset", unreadBytes: undecoded }
    }

    *#found({ records }: ReaderStep): Generator<RecognizedRecord> {
        for (const one of records) {
            const { record, found, sightings } = this.#records.read(one)
            if (found.length === 0) continue
            const fields = found.map(({ field, span, score }) => ({
                field,
                entity: ENTITY_OF_FIELD[field],
                ...span,
                score,
            }))
            const persons = sightings.map(({ identifiers, fields: mask }) => ({ identifiers, fields: fieldsOf(mask) }))
            yield { ...record.span, fields, persons }
        }
    }
}
