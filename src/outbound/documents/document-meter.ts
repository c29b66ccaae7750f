// The meter of a whole file: its records, part by part, and the persons they show.
import type { Keyer } from "../../core/keyer.ts"
import type { Coverage, Sighting } from "../../core/person.ts"
import type { BodyReader, BodyRecord, Meter } from "../contract.ts"
import { meterOf } from "../meter.ts"
import type { DocumentPart } from "./contract.ts"
import type { PdfSource } from "./pdf/contract.ts"
import { readDocument } from "./read-document.ts"

export interface DocumentMeterOptions {
    /** Of the file, for its ending; "": not known. */
    readonly name: string
    readonly keyer: Keyer
    /** Texts an injected query had put around what it reads. */
    readonly planted: readonly string[]
    /** Opens PDF files; null: they count as unread. */
    readonly pdf: PdfSource | null
}

/**
 * @returns persons, record by record, in batches that may be empty; and at the end what was read. Never throws on
 *   malformed input.
 */
export async function* meterDocument(
    bytes: Uint8Array,
    options: DocumentMeterOptions,
): AsyncGenerator<readonly (readonly Sighting[])[], Coverage> {
    const reading = readDocument(bytes, options.name, options.pdf)
    let part: DocumentPart | null = null
    let records = new GivenRecords()
    let meter: Meter = meterOf(records, options)
    for await (const step of reading.steps) {
        if (step.part !== part) {
            part = step.part
            records = new GivenRecords()
            meter = meterOf(records, options)
        }
        records.next = step.records
        yield meter.push("").records.map(({ sightings }) => sightings)
    }
    return reading.coverage()
}

/** Records that are there already, as a reader gives them. */
class GivenRecords implements BodyReader {
    next: readonly BodyRecord[] = []

    push(): { readonly records: readonly BodyRecord[]; readonly clearedTo: number } {
        const records = this.next
        this.next = []
        return { records, clearedTo: 0 }
    }

    end(): { readonly records: readonly BodyRecord[]; readonly clearedTo: number } {
        return this.push()
    }

    coverage(): Coverage {
        return { kind: "full" }
    }
}
