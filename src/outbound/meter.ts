// The meter of one response body: records, their fields, and the persons they show. Most records of most pages are chrome,
// and one pass over their characters proves that recognition has nothing to find in them.
// Safety: a record is passed over only when it has neither an at sign (escaped or not), nor six digits, nor a label: names are
// found by label, everything else has digits or an at sign. Errs towards recognition.
import type { BodyReader, BodyRecord, Meter, MeteredRecord, MeterOptions, MeterStep, ReaderStep } from "./contract.ts"
import type { Coverage, Sighting } from "../core/person.ts"
import { createBodyReader } from "./body-reader.ts"
import { personsOf } from "./persons.ts"
import { undisguised } from "./disguise/undisguise.ts"
import { type ColumnMemory, createColumnMemory, recognizeRecord } from "./recognize-record.ts"
import { mayShowSomebody } from "./worth-reading.ts"

/**
 * What the gate runs over one response body.
 *
 * @returns null when nothing reads this type: media (isMedia) shows nobody, other bytes count as unread
 */
export function createMeter(options: MeterOptions): Meter | null {
    const reader = createBodyReader(options.mediaType)
    return reader === null ? null : new BodyMeter(reader, options)
}

/** A meter over records that somebody else has read (documents/). */
export function meterOf(reader: BodyReader, options: Pick<MeterOptions, "keyer" | "planted">): Meter {
    return new BodyMeter(reader, options)
}

class BodyMeter implements Meter {
    readonly #reader: BodyReader
    readonly #options: Pick<MeterOptions, "keyer" | "planted">
    readonly #columns = createColumnMemory()
    /** Second readings are judged by columns of their own: what an attacker planted must not spoil the real ones. */
    readonly #disguisedColumns = createColumnMemory()

    constructor(reader: BodyReader, options: Pick<MeterOptions, "keyer" | "planted">) {
        this.#reader = reader
        this.#options = options
    }

    push(text: string): MeterStep {
        return this.#metered(this.#reader.push(text))
    }

    end(): MeterStep {
        return this.#metered(this.#reader.end())
    }

    coverage(): Coverage {
        return this.#reader.coverage()
    }

    #metered({ records, clearedTo }: ReaderStep): MeterStep {
        const metered: MeteredRecord[] = []
        for (const record of records) {
            const one = this.#meter(record)
            if (one !== null) metered.push(one)
        }
        return { records: metered, clearedTo }
    }

    #meter(record: BodyRecord): MeteredRecord | null {
        if (!mayShowSomebody(record)) return null
        let sightings = this.#personsIn(record, this.#columns)
        for (const reading of undisguised(record, this.#options.planted ?? NOTHING_PLANTED)) {
            const others = this.#personsIn(reading, this.#disguisedColumns)
            if (others.length >= sightings.length) sightings = others
        }
        return sightings.length === 0 ? null : { end: record.span.end, sightings }
    }

    #personsIn(record: BodyRecord, columns: ColumnMemory): readonly Sighting[] {
        const found = recognizeRecord(record, columns)
        return found.length === 0 ? [] : personsOf(found, record, this.#options.keyer)
    }
}

const NOTHING_PLANTED: readonly string[] = []
