// The meter of one response body: records, their fields, and the persons they show. Most records of most pages are chrome,
// and one pass over their characters proves that recognition has nothing to find in them.
// Safety: a record is passed over only when it has neither an at sign (escaped or not), nor six digits, nor a label,
// nor 様, 殿 or 歳, nor a name below a word for people (roster.ts): names are found by label or before those, everything else has digits or an at sign. Errs towards recognition.
import type { BodyReader, Meter, MeteredRecord, MeterOptions, MeterStep, ReaderStep } from "./contract.ts"
import type { Coverage } from "../core/person.ts"
import { createBodyReader } from "./body-reader.ts"
import { RecordReader } from "./read-record.ts"
import { isVain, mayShowSomebody } from "./worth-reading.ts"

/**
 * What the gate runs over one response body.
 *
 * @returns null when nothing reads this type: media (isMedia) shows nobody, other bytes count as unread
 */
export function createMeter(options: MeterOptions): Meter | null {
    const reader = createBodyReader(options.mediaType, { countsOnly: (options.planted ?? []).length === 0 })
    return reader === null ? null : new BodyMeter(reader, options)
}

/** A meter over records that somebody else has read (documents/). */
export function meterOf(reader: BodyReader, options: Pick<MeterOptions, "keyer" | "planted">): Meter {
    return new BodyMeter(reader, options)
}

class BodyMeter implements Meter {
    readonly #reader: BodyReader
    readonly #records: RecordReader
    readonly #readsAll: boolean

    constructor(reader: BodyReader, { keyer, planted = [] }: Pick<MeterOptions, "keyer" | "planted">) {
        this.#reader = reader
        this.#readsAll = planted.length > 0
        this.#records = new RecordReader(keyer, planted)
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
            if (record.cells.length === 0 && isVain(record)) {
                this.#records.passLabelled(record)
                continue
            }
            const reading =
                this.#readsAll || mayShowSomebody(record) ? this.#records.read(record) : this.#records.passOver(record)
            if (reading === null || reading.sightings.length === 0) continue
            metered.push({ end: record.span.end, sightings: reading.sightings })
        }
        return { records: metered, clearedTo }
    }
}
