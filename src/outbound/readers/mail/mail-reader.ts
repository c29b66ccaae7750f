// Reads mail (RFC 5322, MIME: RFC 2045-2047): the addresses of the header are persons of their own, encoded words and parts
// in base64 or quoted-printable are decoded, and each part is read by the reader of its type. A block of fields without an
// address of its own is the sender's. Errs towards text: a part whose type nobody reads is declared.
import type { BodyReader, BodyRecord, Cell } from "../../contract.ts"
import type { CoverageLog } from "../coverage-log.ts"
import { decodeEncodedWords } from "../encoded/transfer-encoding.ts"
import { RECORD_LIMIT, TOKEN_LIMIT } from "../limits.data.ts"
import { createStreamReader, pieceEnd, type Scanner } from "../stream-reader.ts"
import { addressesOf, partHeaderOf, type HeaderField } from "./header.ts"
import { fullNameForm } from "../../recognizers/japan/name-words.ts"
import { MailsReader } from "./mails-reader.ts"
import { PartReader, type MakeReader } from "./part-reader.ts"

/**
 * @param make the reader of a part's type; null where nobody reads it
 * @param first what the body begins with: the header of a mail, or the boundary of the parts of an answer in several parts (RFC 2046
 * part 5.1.1), whose header the protocol had
 */
export function createMailReader(
    make: MakeReader,
    log: CoverageLog,
    first: "header" | "boundary" = "header",
): BodyReader {
    return createStreamReader(new MailScanner(make, log, first), log)
}

const ADDRESS_FIELDS: ReadonlySet<string> = new Set([
    "from",
    "to",
    "cc",
    "bcc",
    "reply-to",
    "sender",
    "return-path",
    "delivered-to",
])
/** Parts within parts. */
const BOUNDARIES_LIMIT = 16
const FIELD = /^([\w-]{1,80}):([\s\S]*)$/
/** `From taro@example.jp Fri May  1 10:00:00 2026`: a mailbox sets its mails apart so (RFC 4155). */
const NEXT_MAIL = /^From \S{1,320} {1,4}[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [ \d]\d:\d{2}(?::\d{2})? .{0,8}\d{4}\s*$/
/** Parts that begin with a header of their own, which is read as the part's. */
const HAS_HEADER: ReadonlySet<string> = new Set(["application/http", "message/http", "message/rfc822"])
const START_LINE = /^(?:HTTP\/[\d.]{1,4} \d{3}\b|[A-Z]{3,8} \S{1,2000} HTTP\/)/
const DELIMITER = /^--(\S{1,200})\s*$/

class MailScanner implements Scanner {
    readonly #make: MakeReader
    readonly #log: CoverageLog
    #records: BodyRecord[] = []
    #fields: HeaderField[] = []
    #inHeader = true
    #isTop = true
    #boundaries: string[] = []
    #part: PartReader | null = null
    #sender: readonly Cell[] = []
    /** Whom the mail is for, where that is one address without a name. */
    readonly #reader = new MailsReader()
    #nextGroup = 1
    #awaitsBoundary: boolean
    /** The line before was empty, or there was none. */
    #afterBlank = true

    constructor(make: MakeReader, log: CoverageLog, first: "header" | "boundary") {
        this.#make = make
        this.#log = log
        this.#awaitsBoundary = first === "boundary"
    }

    openFrom(): number {
        return this.#part?.openFrom() ?? Infinity
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    scan(text: string, base: number, final: boolean): number {
        let at = 0
        while (at < text.length) {
            const end = this.#inHeader ? headerLineEnd(text, at, final) : lineEnd(text, at, final)
            if ((end < 0 ? text.length : end) - at > TOKEN_LIMIT) {
                const piece = pieceEnd(text, at, TOKEN_LIMIT)
                this.#line(text.slice(at, piece), base + at)
                at = piece
            } else if (end < 0) break
            else {
                this.#line(text.slice(at, end), base + at)
                at = end
            }
        }
        if (final) this.#endPart()
        return at
    }

    /** @param line with its line end */
    #line(line: string, start: number): void {
        if (this.#awaitsBoundary) {
            if (line.trim() === "") return
            this.#awaitsBoundary = false
            const boundary = DELIMITER.exec(line)?.[1]
            if (boundary !== undefined) {
                this.#boundaries.push(boundary)
                return
            }
        }
        if (this.#afterBlank && line.startsWith("From ") && NEXT_MAIL.test(line)) {
            this.#beginMail()
            return
        }
        this.#afterBlank = line.length <= 2 && line.trim() === ""
        if (this.#inHeader) this.#header(line, start)
        else if (!this.#boundary(line)) {
            // Behind the last part.
            if (this.#part === null) this.#beginPart(start)
            this.#keep(this.#part?.line(line, start) ?? [])
        }
    }

    #header(line: string, start: number): void {
        const text = line.trimEnd()
        if (text === "") {
            this.#beginPart(start + line.length)
            return
        }
        const match = FIELD.exec(text)
        if (match === null && this.#fields.length === 0 && START_LINE.test(text)) {
            const span = { start, end: start + text.length }
            this.#records.push({ cells: [{ label: null, text, span }], span, group: 0, form: "prose" })
            return
        }
        if (match === null) {
            // No header after all: a mail's text, or a part without one.
            this.#beginPart(start)
            this.#line(line, start)
            return
        }
        const [, name = "", rest = ""] = match
        const value = decodeEncodedWords(rest.replaceAll(/\r?\n[ \t]+/g, " ")).trim()
        const field = { name: name.toLowerCase(), value, start: start + name.length + 1, end: start + text.length }
        if (this.#fields.length < HEADER_FIELDS_LIMIT) this.#fields.push(field)
        this.#emitField(field)
    }

    #emitField(field: HeaderField): void {
        const span = { start: field.start, end: field.end }
        if (field.value === "" || (field.name.startsWith("content-") && !field.value.includes("@"))) return
        if (!ADDRESS_FIELDS.has(field.name)) {
            this.#records.push({
                cells: [{ label: field.name, text: field.value, span }],
                span,
                group: 0,
                form: "prose",
            })
            return
        }
        for (const address of addressesOf(field)) {
            const cell: Cell = { label: null, text: address, span }
            this.#records.push({ cells: [cell], span, group: this.#nextGroup++, form: "item" })
            if (field.name === "from" && this.#isTop) this.#sender = [cell]
            if (field.name === "to" && this.#isTop) this.#reader.note(cell)
        }
    }

    #beginPart(start: number): void {
        const header = partHeaderOf(this.#fields)
        const isEmpty = this.#fields.length === 0
        this.#fields = []
        this.#isTop = false
        if (!isEmpty && HAS_HEADER.has(header.mediaType) && header.encoding === null) return
        this.#inHeader = false
        if (header.boundary !== null && this.#boundaries.length < BOUNDARIES_LIMIT)
            this.#boundaries.push(header.boundary)
        // What stands alone in a part stands alone in the mail.
        const groups = new Map<number, number>([[0, 0]])
        this.#part = new PartReader(this.#make, this.#log, header, start, (inner) => {
            const known = groups.get(inner) ?? this.#nextGroup++
            groups.set(inner, known)
            return known
        })
    }

    #beginMail(): void {
        this.#endPart()
        this.#inHeader = true
        this.#isTop = true
        this.#boundaries = []
        this.#fields = []
        this.#sender = []
        this.#reader.forget()
    }

    /** `--boundary` begins a part, `--boundary--` ends the last one. */
    #boundary(line: string): boolean {
        if (!line.startsWith("--")) return false
        const text = line.trimEnd()
        const index = this.#boundaries.findLastIndex(
            (boundary) => text === `--${boundary}` || text === `--${boundary}--`,
        )
        if (index < 0) return false
        this.#endPart()
        const isLast = text === `--${this.#boundaries[index] ?? ""}--`
        this.#boundaries.length = isLast ? index : index + 1
        this.#inHeader = !isLast
        return true
    }

    #endPart(): void {
        this.#keep(this.#part?.finish() ?? [])
        this.#part = null
    }

    #keep(records: readonly BodyRecord[]): void {
        for (const record of records)
            this.#records.push(this.#isSenders(record) ? this.#withSender(record) : this.#reader.addressed(record))
    }

    /** Fields without a mail address or another's name: `携帯: 090-…` below a letter. */
    #isSenders({ form, cells }: BodyRecord): boolean {
        if (form !== "definitions" || this.#sender.length === 0) return false
        return !cells.some(
            ({ label, text }) =>
                text.includes("@") || /名|name|様/i.test(label ?? "") || (label === null && this.#isAnothers(text)),
        )
    }

    /** `斉藤 智`, below what is quoted of a mail before. */
    #isAnothers(text: string): boolean {
        return fullNameForm(text.trim()) !== null && !this.#sender.some((cell) => cell.text.includes(text.trim()))
    }

    #withSender(record: BodyRecord): BodyRecord {
        const sender = this.#sender.map((cell) => ({ ...cell, span: record.span }))
        return { ...record, cells: [...record.cells, ...sender], vain: 0 }
    }
}

/** Fields of one header that are looked at for its type; further ones are read all the same. */
const HEADER_FIELDS_LIMIT = RECORD_LIMIT / 512

/** Index after the line that starts at `from`; -1 while more may come. */
function lineEnd(text: string, from: number, final: boolean): number {
    const feed = text.indexOf("\n", from)
    return feed < 0 ? (final ? text.length : -1) : feed + 1
}

/** The same over folded lines. */
function headerLineEnd(text: string, from: number, final: boolean): number {
    let end = lineEnd(text, from, final)
    // An empty line ends the header, whatever follows it.
    if (end < 0 || text.slice(from, end).trim() === "") return end
    while (end >= 0) {
        if (end >= text.length) return final ? end : -1
        const next = text.charAt(end)
        if (next !== " " && next !== "\t") return end
        end = lineEnd(text, end, final)
    }
    return -1
}
