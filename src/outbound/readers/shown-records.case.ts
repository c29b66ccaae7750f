// Records as one line each, for table tests: `form: label=text | label=text`, `·` where nothing names the value.
import { expect } from "vitest"
import { createReader, type ReaderKind } from "./readers.ts"

export interface ShapeCase {
    readonly body: string
    readonly want: readonly string[]
    readonly why: string
}

export function shownRecords(kind: ReaderKind, body: string): string[] {
    const reader = createReader(kind)
    const records = [...reader.push(body).records, ...reader.end().records]
    for (const { cells } of records) {
        for (const { text, span } of cells) {
            // A text as long as its span is what stands there, unless something else of that length was resolved.
            if (span.end - span.start === text.length && body.includes(text)) {
                expect(body.slice(span.start, span.end)).toBe(text)
            }
        }
    }
    return records.map(({ form, cells }) => {
        const shown = cells.map(({ label, text }) => `${label ?? "·"}=${text}`)
        return `${form}: ${shown.join(" | ")}`
    })
}
