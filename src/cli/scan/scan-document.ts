import type { Coverage } from "../../core/person.ts"
import type { DocumentPart } from "../../outbound/documents/contract.ts"
import { readDocument } from "../../outbound/documents/read-document.ts"
import { FileNames } from "../../outbound/prose/file-names.ts"
import { RecordReader } from "../../outbound/read-record.ts"
import type { ScanOptions } from "./scan-file.ts"
import type { Tally } from "./tally.ts"

/** Finds the personal data in an office file, a PDF or an archive, sheet by sheet and part by part. */
export async function scanDocument(
    bytes: Uint8Array,
    path: string,
    tally: Tally,
    { keyer, signal, onBytes, pdf }: ScanOptions,
): Promise<Coverage> {
    const reading = readDocument(bytes, path, pdf)
    let part: DocumentPart | null = null
    let records = new RecordReader(keyer)
    let names = new FileNames()
    for await (const step of reading.steps) {
        signal.throwIfAborted()
        // Each part has columns of its own.
        if (step.part !== part) {
            records = new RecordReader(keyer)
            names = new FileNames()
        }
        part = step.part
        for (const record of step.records) {
            const read = records.read(record)
            const place = { part: part.name, lineOf: step.lineOf }
            const inProse = names.read(record, read.found)
            if (read.found.length > 0) tally.add(read, place)
            if (inProse.length > 0) tally.addNames(inProse, place)
        }
    }
    onBytes(bytes.length)
    return reading.coverage()
}
