// Reads the rows in which React streams a page (`text/x-component`, and the pieces a page pushes to its program). Rows of text
// (`T`, with their length in bytes) are read as markup or lines; imports, hints and references say nothing. Everything else is
// JSON, whose tokens flight-builder.ts sorts.
import type { BodyReader, BodyRecord } from "../../contract.ts"
import { Embedded, type Surroundings } from "../embedding.ts"
import { JsonBuilder } from "../json/json-builder.ts"
import { JsonScanner } from "../json/json-scanner.ts"
import { createStreamReader, type Scanner } from "../stream-reader.ts"
import { FlightBuilder } from "./flight-builder.ts"

export interface FlightReader extends BodyReader {
    /** Within a row. */
    readonly isMidRow: boolean
}

export function createFlightReader(surroundings: Surroundings): FlightReader {
    const scanner = new FlightScanner(surroundings)
    const reader = createStreamReader(scanner, surroundings.log)
    return {
        push: (text) => reader.push(text),
        end: () => reader.end(),
        coverage: () => reader.coverage(),
        get isMidRow() {
            return scanner.isMidRow
        },
    }
}

const HEADER = /[0-9a-f]{0,8}:(?:T([0-9a-f]{1,8}),|[A-Z]{0,2})/y
/** A header is shorter. */
const HEADER_UNITS = 24

class FlightScanner implements Scanner {
    readonly #surroundings: Surroundings
    readonly #builder: FlightBuilder
    #records: BodyRecord[] = []
    #state: "header" | "json" | "text" | "line" = "header"
    /** Of a row of text: bytes that are still to come. */
    #bytes = 0
    /** Of the row that is open. */
    #row: Embedded | null = null
    /** A part of a header is held. */
    #isWaiting = false

    constructor(surroundings: Surroundings) {
        this.#surroundings = surroundings
        this.#builder = new FlightBuilder(new JsonBuilder(surroundings), surroundings)
    }

    get isMidRow(): boolean {
        return this.#state !== "header" || this.#isWaiting
    }

    openFrom(): number {
        return this.#row?.openFrom() ?? Infinity
    }

    take(): readonly BodyRecord[] {
        const taken = this.#records
        this.#records = []
        return taken
    }

    scan(text: string, base: number, final: boolean): number {
        let at = 0
        while (at < text.length) {
            const next = this.#step(text, at, base, final)
            if (next === at) break
            at = next
        }
        this.#isWaiting = at < text.length
        if (final) this.#endRow()
        return at
    }

    #step(text: string, at: number, base: number, final: boolean): number {
        if (this.#state === "header") return this.#header(text, at, base, final)
        return this.#state === "text" ? this.#text(text, at, base, final) : this.#line(text, at, base)
    }

    #header(text: string, at: number, base: number, final: boolean): number {
        if (!final && text.length - at < HEADER_UNITS && !text.includes("\n", at)) return at
        HEADER.lastIndex = at
        const match = HEADER.exec(text)
        const bytes = match?.[1]
        this.#state = bytes === undefined ? "json" : "text"
        if (bytes !== undefined) this.#bytes = Number.parseInt(bytes, 16)
        return match === null ? this.#line(text, at, base) : at + match[0].length
    }

    /** The rest of a row that ends with its line. */
    #line(text: string, at: number, base: number): number {
        const feed = text.indexOf("\n", at)
        const end = feed < 0 ? text.length : feed + 1
        this.#push(text.slice(at, end), base + at)
        if (feed >= 0) this.#endRow()
        return end
    }

    #text(text: string, at: number, base: number, final: boolean): number {
        const { end, bytes } = textEnd(text, at, this.#bytes)
        const mayGoOn = bytes <= 0 && !final && text.length - end < HEADER_UNITS && !text.includes("\n", end)
        if (mayGoOn) return at
        HEADER.lastIndex = end
        // Where no row begins the length was wrong: the text goes on to the end of its line.
        const isWrong = bytes <= 0 && end < text.length && !HEADER.test(text)
        this.#bytes = bytes
        this.#push(text.slice(at, end), base + at)
        if (isWrong) this.#state = "line"
        else if (bytes <= 0) this.#endRow()
        return end
    }

    #push(part: string, start: number): void {
        const isData = this.#state === "json"
        this.#row ??= new Embedded(this.#readerOfRow(part), start, (inner) =>
            isData ? inner : this.#builder.nextGroup(),
        )
        for (const record of this.#row.push(part)) this.#records.push(record)
    }

    /** A row of JSON has a scanner of its own: what it left open is closed with it. */
    #readerOfRow(part: string): BodyReader {
        const { make, depth, log } = this.#surroundings
        if (this.#state === "json")
            return createStreamReader(new JsonScanner(this.#builder, this.#surroundings, false), log)
        return make(/^\s*</.test(part) ? "markup" : "text", depth + 1)
    }

    #endRow(): void {
        for (const record of this.#row?.end() ?? []) this.#records.push(record)
        this.#row = null
        this.#state = "header"
    }
}

/** @param bytes of UTF-8; @returns where they end, and how many are still to come */
function textEnd(text: string, at: number, bytes: number): { readonly end: number; readonly bytes: number } {
    let end = at
    let left = bytes
    while (end < text.length && left > 0) {
        const point = text.codePointAt(end) ?? 0
        left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_00_00 ? 3 : 4
        end += point < 0x1_00_00 ? 1 : 2
    }
    return { end: Math.min(end, text.length), bytes: left }
}
