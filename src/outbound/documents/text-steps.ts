// Texts within a file, read by the readers of bodies: an entry of an archive, a document's running text, a page of a PDF.
import { TextDecoder } from "node:util"
import { createBodyReader } from "../body-reader.ts"
import type { BodyReader, ReaderStep } from "../contract.ts"
import type { CoverageLog } from "../readers/coverage-log.ts"
import type { DocumentPart, DocumentStep } from "./contract.ts"
import { charsetOfFile } from "./file-charset.ts"
import { PIECE_BYTES } from "./limits.data.ts"
import { LineIndex } from "./line-index.ts"

/** A text that comes in pieces. */
export function* textSteps(
    pieces: Iterable<string>,
    mediaType: string,
    part: DocumentPart,
    log: CoverageLog,
): Generator<DocumentStep> {
    const reader = createBodyReader(mediaType)
    if (reader === null) return
    const lines = new LineIndex()
    const stepOf = ({ records }: ReaderStep): DocumentStep => ({
        part,
        records,
        lineOf: (offset) => lines.lineOf(offset),
    })
    for (const piece of pieces) {
        lines.push(piece)
        yield stepOf(reader.push(piece))
    }
    yield stepOf(reader.end())
    noteUnread(reader, log)
}

function noteUnread(reader: BodyReader, log: CoverageLog): void {
    const coverage = reader.coverage()
    if (coverage.kind !== "full") log.note(coverage.why, coverage.unreadBytes)
}

/** @returns false: these bytes are no text */
export function* textFileSteps(
    bytes: Uint8Array,
    mediaType: string,
    part: DocumentPart,
    log: CoverageLog,
): Generator<DocumentStep, boolean> {
    const charset = charsetOfFile(bytes)
    if (charset === null) return false
    yield* textSteps(decoded(bytes, charset, log), mediaType, part, log)
    return true
}

function* decoded(bytes: Uint8Array, charset: string, log: CoverageLog): Generator<string> {
    const decoder = new TextDecoder(charset)
    let broken = 0
    for (let at = 0; at <= bytes.length; at += PIECE_BYTES) {
        const text = decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: at + PIECE_BYTES <= bytes.length })
        for (let mark = text.indexOf("\ufffd"); mark >= 0; mark = text.indexOf("\ufffd", mark + 1)) broken++
        yield text
    }
    if (broken > 0) log.note("charset", broken)
}
