// The readers, by what a text is. The only place that knows them all.
import type { BodyReader, ReaderOptions } from "../contract.ts"
import { isMedia, readerKindOf } from "../media-type.ts"
import { createCoverageLog, type CoverageLog } from "./coverage-log.ts"
import { createCsvReader } from "./csv/csv-reader.ts"
import type { EmbeddedKind, ReaderFactory, Surroundings } from "./embedding.ts"
import { createFlightReader } from "./flight/flight-reader.ts"
import { createPushedRows } from "./flight/pushed-rows.ts"
import { createHtmlReader } from "./html/html-reader.ts"
import { createJsonReader } from "./json/json-reader.ts"
import { isLabelWord } from "./labels.ts"
import { EMBED_DEPTH_LIMIT } from "./limits.data.ts"
import { createProgramReader } from "./program/program-reader.ts"
import { createDirectoryReader } from "./directory/directory-reader.ts"
import { createHl7Reader } from "./hl7/hl7-reader.ts"
import { createFormReader } from "./form/form-reader.ts"
import { createMailReader } from "./mail/mail-reader.ts"
import { createSqlReader } from "./sql/sql-reader.ts"
import { createSniffingReader } from "./text/sniffing-reader.ts"
import type { ReaderKind } from "./reader-kind.ts"
import { createXmlReader } from "./xml/xml-reader.ts"
import { createEventReader, createTextReader } from "./text/text-reader.ts"

export type { ReaderKind } from "./reader-kind.ts"

export function createReader(kind: ReaderKind, { countsOnly = false }: ReaderOptions = {}): BodyReader {
    const log = createCoverageLog()
    switch (kind) {
        case "html":
            return createHtmlReader(pageSurroundings(log), countsOnly)
        case "xml":
            return createSniffingReader((start) => xmlOrPage(start, log), isPlainXml)
        case "json":
            return createSniffingReader((start) => jsonOrPage(start, log, countsOnly), isPlainJson)
        case "flight":
            return createFlightReader({ make: embedded, depth: 0, log })
        case "csv":
            return createCsvReader(null, log, countsOnly)
        case "tsv":
            return createCsvReader("\t", log, countsOnly)
        case "text":
            return createSniffingReader((start) => textLike(start, 0, log), isPlainText)
        case "events":
            return createEventReader({ make: embedded, depth: 0, log })
        case "mail":
            return createMailReader(readerOfPart, log)
        case "multipart":
            return createMailReader(readerOfPart, log, "boundary")
        case "directory":
            return createDirectoryReader(log)
        case "hl7":
            return createHl7Reader(log)
        case "form":
            return createFormReader(log)
        case "sql":
            return createSqlReader(log)
        case "program":
            return createProgramReader({ make: embedded, depth: 0, log })
        default:
            return kind satisfies never
    }
}

/** A part of a mail; a mail within a mail is read as text, so that none lies within itself without end. */
function readerOfPart(mediaType: string): BodyReader | "media" | null {
    const kind = readerKindOf(mediaType)
    if (kind === null) return isMedia(mediaType) ? "media" : null
    return createReader(kind === "mail" || kind === "multipart" ? "text" : kind)
}

/** An inner reader keeps its own log: that a script is no JSON says nothing of the page around it. */
const embedded: ReaderFactory = (kind, depth) => {
    return embeddedIn(kind, { make: embedded, depth, log: createCoverageLog() })
}

/** A page with whatever its programs are pushed. */
function pageSurroundings(log: CoverageLog): Surroundings {
    const pushed = createPushedRows(() => createFlightReader({ make: embedded, depth: 1, log: createCoverageLog() }))
    const make: ReaderFactory = (kind, depth) => embeddedIn(kind, { make, depth, log: createCoverageLog(), pushed })
    return { make, depth: 0, log, pushed }
}

function embeddedIn(kind: EmbeddedKind, surroundings: Surroundings): BodyReader {
    const { depth, log } = surroundings
    if (depth > EMBED_DEPTH_LIMIT) return createTextReader(log)
    switch (kind) {
        case "markup":
            return createHtmlReader(surroundings)
        case "json":
            return createJsonReader(surroundings, false)
        case "flight":
            return createFlightReader(surroundings)
        case "card":
            return createDirectoryReader(log)
        case "script":
            return createProgramReader(surroundings)
        case "text":
            return createTextReader(log)
        default:
            return kind satisfies never
    }
}

const MARKUP_START = /^\uFEFF?\s*<(?:!doctype|!--|\/?[a-z][a-z0-9]*[\s>/])/i
/** Numbers of an array are followed by others, which the time of a line of a log (`[2026/05/01 09:10] …`) is not. */
const JSON_START = /^\uFEFF?\s*(?:[[{]\s*(?:["{[\]}]|-?\d[\d.eE+-]{0,30}\s*(?:,|\]\s*(?:$|[,\]])|$)|$)|\)\]\}')/
/** Objects as Python and JavaScript write them, which is not JSON: `[{'name': '山田'}]`. */
const LITERAL_START = /^\uFEFF?\s*[[({]\s*(?:[[({]\s*)?'[^'\n]{1,64}'\s*:/
/** XHTML is a page, whatever it is announced as; so is a page that is announced as XML. */
const PAGE_START =
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|div|p|table|ul|span|script)[\s>]/i

function xmlOrPage(start: string, log: CoverageLog): BodyReader {
    const surroundings = { make: embedded, depth: 0, log }
    return PAGE_START.test(start) ? createHtmlReader(surroundings) : createXmlReader(surroundings)
}

function isPlainXml(start: string): boolean {
    return PAGE_START.test(start)
}

function jsonOrPage(start: string, log: CoverageLog, countsOnly: boolean): BodyReader {
    if (MARKUP_START.test(start)) {
        log.note("malformed", 0) // a page where JSON was announced: it is read as what it is
        return createHtmlReader(pageSurroundings(log), countsOnly)
    }
    if (LITERAL_START.test(start)) return createProgramReader({ make: embedded, depth: 0, log })
    return createJsonReader({ make: embedded, depth: 0, log }, true, countsOnly)
}

function textLike(start: string, depth: number, log: CoverageLog): BodyReader {
    if (/^\uFEFF?\s*<\?xml\s/.test(start) && !PAGE_START.test(start))
        return createXmlReader({ make: embedded, depth, log })
    if (MARKUP_START.test(start)) return createHtmlReader({ make: embedded, depth, log })
    if (LITERAL_START.test(start)) return createProgramReader({ make: embedded, depth, log })
    if (JSON_START.test(start)) return createJsonReader({ make: embedded, depth, log }, true)
    if (isPlainDirectory(start)) return createDirectoryReader(log)
    if (HL7_START.test(start)) return createHl7Reader(log)
    if (SQL_START.test(start)) return createSqlReader(log)
    return isCsvHeader(start) ? createCsvReader(null, log) : createTextReader(log)
}

/** An address book or a directory's export, whatever it is announced as. */
function isPlainDirectory(start: string): boolean {
    return /^\uFEFF?\s*(?:BEGIN:(?:VCARD|VCALENDAR)\b|(?:version:\s*1\s+)?dn::?\s)/i.test(start)
}

/** A message of a hospital's systems, or a batch of them. */
const HL7_START = /^\uFEFF?[\v\s]*(?:FHS|BHS|MSH)\|\^~\\&/

const SQL_START =
    /^\uFEFF?(?:\s|--[^\n]*\n|\/\*[^*]*\*\/;?)*(?:(?:INSERT|REPLACE)\s+INTO|CREATE\s+TABLE|DROP\s+TABLE|COPY\s+\S+\s*\()/i

/** What a dump may begin with, before its first statement tells. */
const MAY_BE_A_DUMP = /^\uFEFF?\s*(?:[fbm][hs][sh]\||--|\/\*|version:|insert|replace|create|drop|copy|begin:|dn:)/i

function isPlainJson(start: string): boolean {
    return /^\uFEFF?\s*(?:"|[[{]\s*(?:[^\s'[({]|[[({]\s*[^\s']))/.test(start) || LITERAL_START.test(start)
}

/** A first line that is neither markup nor JSON: what follows changes nothing. */
function isPlainText(start: string): boolean {
    return /^\uFEFF?\s*[^\s<[{()].*\n/.test(start) && !MAY_BE_A_DUMP.test(start)
}

/** The first line names columns: two known labels or more, with commas or semicolons between them. */
function isCsvHeader(start: string): boolean {
    const line = start.replace(/^\uFEFF/, "").split("\n", 1)[0] ?? ""
    const fields = line.split(line.includes(",") ? "," : ";").map((field) => field.trim().replaceAll(/^"|"$/g, ""))
    return fields.length > 1 && fields.filter(isLabelWord).length * 2 > fields.length
}
