// What is asked of whoever opens a PDF: pages as pieces of text where they stand. The library that does it runs in a thread
// of its own (src/pdf); this part only sees its answers.
import type { UnreadReason } from "../../../core/person.ts"

/** A piece of text in the direction it runs; sizes are points (1/72 inch). */
export interface PdfText {
    readonly text: string
    /** Texts of one direction stand in lines together: quarter turns of horizontal text, or vertical writing. */
    readonly direction: 0 | 1 | 2 | 3 | "vertical"
    /** Where it begins along its line, growing in the direction of reading. */
    readonly along: number
    /** Which line: greater ones are read first. */
    readonly across: number
    readonly length: number
    /** Of its letters. */
    readonly size: number
}

export type PdfPiece =
    | {
          readonly kind: "page"
          /** From 1. */
          readonly number: number
          readonly texts: readonly PdfText[]
          /** Addresses that its links point to. */
          readonly links: readonly string[]
      }
    | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
    /** @property share of the file, 0 to 1 */
    | { readonly kind: "unread"; readonly why: UnreadReason; readonly share: number }

export interface PdfSource {
    /** Bounded by limits.data.ts; never throws on malformed input. Ending it early ends its work. */
    read(bytes: Uint8Array): AsyncGenerator<PdfPiece>
}
