// multipart/form-data and its kin: names, file names, part headers and contents. Fields are kept until the end, because a
// field `_charset_` may come last; files are read as they stream by.
// A file is stored more often than it is executed, and people upload SQL, templates and mail archives: a finding in the
// content of a file counts half, so that by itself it is reported and not refused. It errs towards passing there, and so
// only where every parser sees a file: what some take for a field, and a picture that is a program, counts in full.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Charset } from "../charset/charset.ts"
import { oneCharset } from "../charset/one-charset.ts"
import { textsOfBytes } from "../charset/texts-of-bytes.ts"
import { ByteWindows } from "./byte-windows.ts"
import { readContentWindow } from "./content-window.ts"
import { MultipartSplitter } from "./multipart-splitter.ts"
import { type PartHead, readPartHead } from "./part-head.ts"
import { isPicture, mayOpenServerPage } from "./polyglot.ts"
import { transferDecoder } from "./transfer-encoding.ts"
import { FILE_WINDOW_BYTES } from "../limits.data.ts"
import type { Take } from "./take.ts"

/** What a finding in the content of a file counts. */
export const FILE_WEIGHT = 0.5

/** As it streams by, and with its transfer encoding undone. */
const FILE_WINDOWS = 2

/** What a file's bytes go through. */
type FileReader = Pick<ByteWindows, "push" | "end">

interface Field {
    readonly head: PartHead
    readonly pieces: Uint8Array[]
}

export interface MultipartOptions {
    readonly boundary: string
    /** Of the whole message; null: not declared. */
    readonly charset: Charset | null
    /** Bytes of all parts that are not files. */
    readonly fieldBytes: number
}

export class MultipartReader {
    readonly #options: MultipartOptions
    readonly #take: Take
    readonly #splitter: MultipartSplitter
    readonly #fields: Field[] = []
    readonly #outside: Uint8Array[] = []
    #file: FileReader | null = null
    #heldBytes = 0

    constructor(options: MultipartOptions, take: Take) {
        this.#options = options
        this.#take = take
        this.#splitter = new MultipartSplitter(options.boundary, {
            begin: (head) => this.#begin(head),
            content: (bytes) => this.#content(bytes),
            end: () => this.#endPart(),
            outside: (bytes) => this.#hold(this.#outside, bytes),
        })
    }

    /** Bytes kept until the end: fields, and the window of a file. */
    get heldBytes(): number {
        return this.#heldBytes + (this.#file === null ? 0 : FILE_WINDOWS * FILE_WINDOW_BYTES)
    }

    /** @throws SekishoError SEKISHO_INBOUND_LIMIT, _AMBIGUOUS, _BODY_TOO_LARGE, _ENCODING_UNSUPPORTED */
    push(chunk: Uint8Array): void {
        this.#splitter.push(chunk)
    }

    /** Whether a delimiter was met, or there was nothing to divide. */
    get isDivided(): boolean {
        return this.#splitter.isDivided
    }

    /** @returns parts read; 0: this boundary does not divide the body */
    end(): number {
        this.#splitter.end()
        const charset = this.#fieldCharset()
        for (const { head, pieces } of this.#fields)
            this.#readField(head, Buffer.concat(pieces), head.charset ?? charset)
        const outside = Buffer.concat(this.#outside)
        if (outside.length > 0) readContentWindow("multipart#outside", outside, charset, this.#take, 1)
        return this.#splitter.parts
    }

    #begin(block: string): void {
        const head = readPartHead(block, this.#splitter.parts - 1, this.#options.charset, this.#take)
        if (head.charsetFault !== null && !head.isSurelyFile) throw head.charsetFault
        if (head.isFile) this.#file = this.#fileReader(head)
        else this.#fields.push({ head, pieces: [] })
    }

    #fileReader(head: PartHead): FileReader {
        const raw = this.#fileWindows(head)
        const decoder = transferDecoder(head.transferEncoding)
        if (decoder === null) return raw
        const decoded = this.#fileWindows(head)
        return {
            push: (bytes) => {
                raw.push(bytes)
                decoded.push(decoder.push(bytes))
            },
            end: () => {
                raw.end()
                decoded.push(decoder.end())
                decoded.end()
            },
        }
    }

    #fileWindows(head: PartHead): ByteWindows {
        let picture: boolean | null = null
        return new ByteWindows((window) => {
            picture ??= isPicture(window)
            const isProgram = picture && mayOpenServerPage(window)
            const weight = head.isSurelyFile && !isProgram ? FILE_WEIGHT : 1
            readContentWindow(`${head.path}.content`, window, head.charset, this.#take, weight)
        })
    }

    #content(bytes: Uint8Array): void {
        if (this.#file !== null) this.#file.push(bytes)
        else this.#hold(this.#fields.at(-1)?.pieces ?? this.#outside, bytes)
    }

    #hold(pieces: Uint8Array[], bytes: Uint8Array): void {
        this.#heldBytes += bytes.length
        if (this.#heldBytes > this.#options.fieldBytes) {
            throw new SekishoError("SEKISHO_INBOUND_BODY_TOO_LARGE", { limitBytes: this.#options.fieldBytes })
        }
        pieces.push(bytes)
    }

    #endPart(): void {
        this.#file?.end()
        this.#file = null
    }

    #readField(head: PartHead, bytes: Buffer, charset: Charset | null): void {
        if (bytes.length === 0) return
        const path = `${head.path}.content`
        this.#take(path, textsOfBytes(bytes, charset))
        const decoder = transferDecoder(head.transferEncoding)
        if (decoder === null) return
        this.#take(path, textsOfBytes(Buffer.concat([decoder.push(bytes), decoder.end()]), charset))
    }

    #fieldCharset(): Charset | null {
        const named = this.#fields.filter(({ head }) => head.name === "_charset_")
        return oneCharset(named.map(({ pieces }) => Buffer.concat(pieces).toString("latin1"))) ?? this.#options.charset
    }
}
