// The path of a file: whole bytes → its parts (sheets, texts, entries of archives) → the records a meter reads.
import type { BodyRecord } from "../contract.ts"
import type { CoverageLog } from "../readers/coverage-log.ts"
import type { PdfSource } from "./pdf/contract.ts"

/** A sheet, a text or an entry. Columns are judged within one part; two steps of one part have the same object. */
export interface DocumentPart {
    /** From the outside in, as the file names them: `report.zip › members.xlsx › 名簿`; "" for the file itself. */
    readonly name: string
}

export interface DocumentStep {
    readonly part: DocumentPart
    /** Spans are offsets in the part's own text. */
    readonly records: readonly BodyRecord[]
    /** @returns row of a sheet or line of a text, from 1; only for spans of these records */
    readonly lineOf: (offset: number) => number
}

/** What reading a file goes through; a reader notes what it could not read, and never throws on malformed input. */
export interface DocumentContext {
    readonly budget: DecodeBudget
    readonly log: CoverageLog
    /** null: PDF is not read. */
    readonly pdf: PdfSource | null
}

/** Decoded bytes that may still come of one file, entry by entry. */
export interface DecodeBudget {
    left: number
}
