import { open } from "node:fs/promises"
import { extname } from "node:path"
import type { Keyer } from "../../core/keyer.ts"
import type { Coverage, UnreadReason } from "../../core/person.ts"
import { createBodyReader } from "../../outbound/body-reader.ts"
import type { BodyReader, ReaderStep } from "../../outbound/contract.ts"
import { KIND_BYTES, documentKindOf } from "../../outbound/documents/document-kind.ts"
import { charsetOfFile } from "../../outbound/documents/file-charset.ts"
import { CODED_ENDINGS, MEDIA_TYPE_OF_ENDING } from "../../outbound/documents/file-types.data.ts"
import { LineIndex } from "../../outbound/documents/line-index.ts"
import type { PdfSource } from "../../outbound/documents/pdf/contract.ts"
import { FileNames } from "../../outbound/prose/file-names.ts"
import { RecordReader } from "../../outbound/read-record.ts"
import { scanDocument } from "./scan-document.ts"
import { Tally, type RecordPlace } from "./tally.ts"

const CHUNK_BYTES = 262_144
/** Office files, PDF and archives are read whole: larger ones are declared as unread. */
const WHOLE_BYTES = 268_435_456

export interface ScanOptions {
    readonly keyer: Keyer
    readonly signal: AbortSignal
    /** Opens PDF files. */
    readonly pdf: PdfSource
    /** Told after each piece. */
    readonly onBytes: (bytes: number) => void
}

export interface ScannedFile {
    readonly tally: Tally
    readonly coverage: Coverage
}

/**
 * Reads one file in pieces and finds the personal data in it. Memory does not grow with the file, but for the digests of
 * its persons. A file that cannot be opened or read is not an error here: it is declared in the coverage.
 */
export async function scanFile(path: string, options: ScanOptions): Promise<ScannedFile> {
    const tally = new Tally()
    try {
        await using file = await open(path)
        const { size } = await file.stat()
        const ending = extname(path).slice(1).toLowerCase()
        if (CODED_ENDINGS.has(ending)) return { tally, coverage: unread("content-encoding", size) }
        const { buffer, bytesRead } = await file.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0)
        if (documentKindOf(buffer.subarray(0, bytesRead)) !== null) {
            if (size > WHOLE_BYTES) return { tally, coverage: unread("limit", size) }
            return { tally, coverage: await scanDocument(await file.readFile(), path, tally, options) }
        }
        const chunks = file.createReadStream({
            start: 0,
            highWaterMark: CHUNK_BYTES,
            autoClose: false,
            signal: options.signal,
        })
        return { tally, coverage: await readPieces(chunks, ending, size, tally, options) }
    } catch (error) {
        if (options.signal.aborted) throw error
        return { tally, coverage: unread("fault", 0) }
    }
}

async function readPieces(
    chunks: AsyncIterable<Buffer>,
    ending: string,
    size: number,
    tally: Tally,
    options: ScanOptions,
): Promise<Coverage> {
    let reading: Reading | null = null
    for await (const chunk of chunks) {
        if (reading === null) {
            const charset = charsetOfFile(chunk)
            const reader = charset === null ? null : createBodyReader(mediaTypeOf(ending))
            if (charset === null || reader === null) return unread("media-type", size)
            reading = new Reading(reader, charset, tally, options.keyer)
        }
        reading.push(chunk)
        options.onBytes(chunk.length)
    }
    return reading === null ? { kind: "full" } : reading.end()
}

function mediaTypeOf(ending: string): string {
    return MEDIA_TYPE_OF_ENDING.get(ending) ?? "text/plain"
}

function unread(why: UnreadReason, unreadBytes: number): Coverage {
    return { kind: "none", why, unreadBytes }
}

class Reading {
    readonly #reader: BodyReader
    readonly #decoder: InstanceType<typeof TextDecoder>
    readonly #tally: Tally
    readonly #records: RecordReader
    readonly #names = new FileNames()
    readonly #lines = new LineIndex()
    readonly #place: RecordPlace = { part: null, lineOf: (at) => this.#lines.lineOf(at) }
    #brokenUnits = 0

    constructor(reader: BodyReader, charset: string, tally: Tally, keyer: Keyer) {
        this.#reader = reader
        this.#decoder = new TextDecoder(charset)
        this.#tally = tally
        this.#records = new RecordReader(keyer)
    }

    push(chunk: Uint8Array): void {
        this.#pushText(this.#decoder.decode(chunk, { stream: true }))
    }

    end(): Coverage {
        this.#pushText(this.#decoder.decode())
        this.#take(this.#reader.end())
        const own = this.#reader.coverage()
        if (own.kind !== "full") return own
        if (this.#brokenUnits > 0) return { kind: "partly", why: "charset", unreadBytes: this.#brokenUnits }
        return own
    }

    #pushText(text: string): void {
        this.#lines.push(text)
        for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) this.#brokenUnits++
        this.#take(this.#reader.push(text))
    }

    #take({ records }: ReaderStep): void {
        for (const record of records) {
            const reading = this.#records.read(record)
            const names = this.#names.read(record, reading.found)
            if (reading.found.length > 0) this.#tally.add(reading, this.#place)
            if (names.length > 0) this.#tally.addNames(names, this.#place)
        }
    }
}
