// A whole file → the records in it: a workbook, a word processor's file, slides, an archive of such, a text. What a file is
// is told by its bytes (document-kind.ts), of a text by its name. Bounded by limits.data.ts; time is the caller's to bound.
import type { Coverage } from "../../core/person.ts"
import { createCoverageLog } from "../readers/coverage-log.ts"
import type { DocumentContext, DocumentPart, DocumentStep } from "./contract.ts"
import { documentKindOf } from "./document-kind.ts"
import { CODED_ENDINGS, MEDIA_ENDINGS, MEDIA_TYPE_OF_ENDING } from "./file-types.data.ts"
import { DECODED_BYTES, NESTING_LIMIT } from "./limits.data.ts"
import { isPackage } from "./office/package-parts.ts"
import { packageSteps } from "./office/package-steps.ts"
import type { PdfSource } from "./pdf/contract.ts"
import { pdfSteps } from "./pdf/pdf-steps.ts"
import { textFileSteps } from "./text-steps.ts"
import { readDirectory, type ZipEntry } from "./zip/central-directory.ts"
import { openEntry } from "./zip/open-entry.ts"

export interface DocumentReading {
    /** Part by part; never throws on malformed input. */
    readonly steps: AsyncGenerator<DocumentStep>
    /** Of what was read so far; unread bytes are bytes of the file as it is. */
    coverage(): Coverage
}

/**
 * @param name of the file, for its ending; "": not known
 * @param pdf opens PDF files (src/pdf); null: they count as unread
 */
export function readDocument(bytes: Uint8Array, name: string, pdf: PdfSource | null): DocumentReading {
    const context: DocumentContext = { budget: { left: DECODED_BYTES }, log: createCoverageLog(), pdf }
    return {
        steps: fileSteps({ bytes, name, within: "", depth: 0, codedBytes: bytes.length }, context),
        coverage: () => {
            const coverage = context.log.coverage()
            return coverage.kind === "partly" && coverage.unreadBytes >= bytes.length ? asNone(coverage) : coverage
        },
    }
}

function asNone(coverage: Exclude<Coverage, { readonly kind: "full" }>): Coverage {
    return { ...coverage, kind: "none" }
}

/** A file, or a file within a file. */
interface OneFile {
    readonly bytes: Uint8Array
    readonly name: string
    /** Name of what it is in, for its parts. */
    readonly within: string
    readonly depth: number
    /** What of the whole file's bytes it is. */
    readonly codedBytes: number
}

async function* fileSteps(file: OneFile, context: DocumentContext): AsyncGenerator<DocumentStep> {
    const { bytes, codedBytes } = file
    switch (documentKindOf(bytes)) {
        case "zip":
            yield* archiveSteps(file, context)
            return
        case "pdf":
            yield* pdfFileSteps(file, context)
            return
        case "ole":
            context.log.note(isEncryptedPackage(bytes) ? "encrypted" : "media-type", codedBytes)
            return
        case null:
            yield* textOrUnread(file, context)
    }
}

function pdfFileSteps(file: OneFile, context: DocumentContext): AsyncGenerator<DocumentStep> {
    return pdfSteps(file, context, (name, bytes) => {
        const within = file.within === "" ? name : `${file.within} › ${name}`
        // What is packed in a PDF is no larger than the PDF: of what of it cannot be read, this is a bound.
        const codedBytes = Math.min(bytes.length, file.codedBytes)
        return embeddedSteps({ bytes, name, within, depth: file.depth + 1, codedBytes }, context)
    })
}

async function* embeddedSteps(file: OneFile, context: DocumentContext): AsyncGenerator<DocumentStep> {
    if (file.depth > NESTING_LIMIT) context.log.note("limit", file.codedBytes)
    else yield* fileSteps(file, context)
}

async function* archiveSteps(file: OneFile, context: DocumentContext): AsyncGenerator<DocumentStep> {
    const { bytes, within, depth, codedBytes } = file
    const directory = depth >= NESTING_LIMIT ? null : readDirectory(bytes)
    if (directory === null) {
        context.log.note(depth >= NESTING_LIMIT ? "limit" : "malformed", codedBytes)
        return
    }
    const { entries, lost, unlistedBytes } = directory
    const nested = (entry: ZipEntry): AsyncGenerator<DocumentStep> => entrySteps(entry, within, depth, context)
    if (isPackage(entries)) yield* packageSteps(entries, within, context, nested)
    else for (const entry of entries) if (!entry.name.endsWith("/")) yield* nested(entry)
    // Sizes of lost entries are not known: the least that can be said is that something is not read.
    if (lost > 0) context.log.note("malformed", codedBytes)
    if (unlistedBytes > 0) context.log.note("malformed", unlistedBytes)
}

async function* entrySteps(
    entry: ZipEntry,
    within: string,
    depth: number,
    context: DocumentContext,
): AsyncGenerator<DocumentStep> {
    const { name, coded } = entry
    if (coded.length === 0 || UNSHOWN_ENTRY.test(name)) return
    const opened = openEntry(entry, context.budget)
    if (opened.kind === "unread") {
        if (!MEDIA_ENDINGS.has(endingOf(name))) context.log.note(opened.why, coded.length)
        return
    }
    const path = within === "" ? name : `${within} › ${name}`
    const file = { bytes: opened.bytes, name, within: path, depth: depth + 1, codedBytes: coded.length }
    yield* fileSteps(file, context)
}

/** What programs keep in a package for themselves. */
const UNSHOWN_ENTRY = /(?:^|\/)(?:printerSettings\d*\.bin|mimetype|\.DS_Store|Thumbs\.db)$|^__MACOSX\//

async function* textOrUnread(file: OneFile, { log }: DocumentContext): AsyncGenerator<DocumentStep> {
    const { bytes, name, within, codedBytes } = file
    const ending = endingOf(name)
    if (bytes.length === 0) return
    if (CODED_ENDINGS.has(ending)) {
        log.note("content-encoding", codedBytes)
        return
    }
    const known = MEDIA_TYPE_OF_ENDING.get(ending)
    const mediaType = known === undefined || known === "message/rfc822" ? "text/plain" : known
    const part: DocumentPart = { name: within }
    const isText = yield* textFileSteps(bytes, mediaType, part, log)
    if (!isText && !MEDIA_ENDINGS.has(ending)) log.note("media-type", codedBytes)
}

/** A document with a password is a file of the old format around its encrypted bytes ([MS-OFFCRYPTO] part 2.3). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    return view.includes(Buffer.from("EncryptedPackage", "utf16le"))
}

function endingOf(name: string): string {
    return /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""
}
