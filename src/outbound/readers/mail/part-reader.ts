// One part of a mail: handed on as it stands, or decoded line by line.
import type { BodyReader, BodyRecord } from "../../contract.ts"
import type { CoverageLog } from "../coverage-log.ts"
import { Embedded } from "../embedding.ts"
import { bytesOfQuotedPrintable } from "../encoded/transfer-encoding.ts"
import { DecodedPart } from "../encoded/decoded-part.ts"
import type { PartHeader } from "./header.ts"

export type MakeReader = (mediaType: string) => BodyReader | "media" | null

const BASE64_QUANTUM = 4
const NO_BASE64_LINE = /[^A-Za-z0-9+/=\s]/
const NOT_BASE64 = /[^A-Za-z0-9+/=]/g

export class PartReader {
    readonly #log: CoverageLog
    readonly #header: PartHeader
    readonly #reader: BodyReader | null
    readonly #plain: Embedded | null
    readonly #decoded: DecodedPart | null
    readonly #decoder: InstanceType<typeof TextDecoder>
    /** Base64 digits that do not make three bytes yet. */
    #rest = ""
    readonly #unread: boolean

    constructor(
        make: MakeReader,
        log: CoverageLog,
        header: PartHeader,
        start: number,
        group: (inner: number) => number,
    ) {
        this.#log = log
        this.#header = header
        // What stands between parts is for readers without MIME.
        const reader = header.boundary === null ? make(header.mediaType) : make("text/plain")
        const isReader = reader !== null && reader !== "media"
        this.#reader = isReader ? reader : null
        this.#plain = isReader && header.encoding === null ? new Embedded(reader, start, group) : null
        this.#decoded = isReader && header.encoding !== null ? new DecodedPart(reader, start, group) : null
        this.#decoder = decoderFor(header.charset)
        this.#unread = reader === null
    }

    openFrom(): number {
        return Math.min(this.#plain?.openFrom() ?? Infinity, this.#decoded?.openFrom() ?? Infinity)
    }

    /** @param line with its line end; stands at `start` of the body */
    line(line: string, start: number): readonly BodyRecord[] {
        if (this.#plain !== null) return this.#plain.push(line)
        // What is no base64 is no file either: a reader of the mail sees it as it stands.
        if (this.#header.encoding !== "quoted-printable" && NO_BASE64_LINE.test(line)) return proseOf(line, start)
        if (this.#unread) this.#log.note("media-type", line.length)
        if (this.#decoded === null) return []
        const bytes = this.#header.encoding === "base64" ? this.#base64(line) : bytesOfQuotedPrintable(line)
        const text = this.#decoder.decode(bytes, { stream: true })
        return this.#decoded.push(text, start, start + line.length)
    }

    finish(): readonly BodyRecord[] {
        const records = this.#plain?.end() ?? this.#decoded?.finish() ?? []
        const coverage = this.#reader?.coverage()
        // What of the part was not read was not read of the mail.
        if (coverage !== undefined && coverage.kind !== "full") this.#log.note(coverage.why, coverage.unreadBytes)
        return records
    }

    #base64(line: string): Uint8Array {
        const digits = this.#rest + line.replaceAll(NOT_BASE64, "")
        const whole = digits.length - (digits.length % BASE64_QUANTUM)
        this.#rest = digits.slice(whole)
        return Buffer.from(digits.slice(0, whole), "base64")
    }
}

function proseOf(line: string, start: number): readonly BodyRecord[] {
    const text = line.trim()
    const from = start + line.indexOf(text)
    const span = { start: from, end: from + text.length }
    return text === "" ? [] : [{ cells: [{ label: null, text, span }], span, group: 0, form: "prose" }]
}

function decoderFor(charset: string): InstanceType<typeof TextDecoder> {
    try {
        return new TextDecoder(charset)
    } catch {
        return new TextDecoder()
    }
}
