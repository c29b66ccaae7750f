// A text without its secrets. Three looks at it: the cells a body reader finds under secret names (a column of a table, a
// JSON key in escapes, a form field), what is written as a secret anywhere, and what this transaction is known to carry.
// A value that is only visible once it is decoded is taken out whole.
import { createBodyReader } from "../../outbound/body-reader.ts"
import type { Cell } from "../../outbound/contract.ts"
import { readerKindOf } from "../../outbound/media-type.ts"
import type { KnownSecrets } from "./known-secrets.ts"
import { type Mark, type Redacted, withoutMarks } from "./marks.ts"
import { secretNumbers } from "./numbers.ts"
import { secretKindOf } from "./secret-names.ts"
import { tagSecrets } from "./tag-secrets.ts"
import { writtenSecrets } from "./written-secrets.ts"

/** @param mediaType of the text; one without a reader is read as text */
export function redactText(text: string, mediaType: string, known: KnownSecrets): Redacted {
    const kind = readerKindOf(mediaType) ?? "text"
    const marks = [...marksOf(text), ...known.marksIn(text)]
    if (kind === "html" || kind === "xml" || text.includes("<")) marks.push(...tagSecrets(text))
    for (const cell of cellsOf(text, mediaType)) marks.push(...cellMarks(cell, text, kind === "json", known))
    return withoutMarks(text, marks)
}

/** What stands in a text by itself. */
export function marksOf(text: string): Mark[] {
    return [...secretNumbers(text), ...writtenSecrets(text)]
}

const BARE_JSON = /^(?:-?[0-9][0-9.eE+-]*|true|false|null)$/

function* cellsOf(text: string, mediaType: string): Generator<Cell> {
    const reader = createBodyReader(mediaType) ?? createBodyReader("text/plain")
    if (reader === null) return
    for (const step of [reader.push(text), reader.end()]) for (const record of step.records) yield* record.cells
}

function cellMarks({ label, text: value, span }: Cell, text: string, isJson: boolean, known: KnownSecrets): Mark[] {
    const kind = secretKindOf(label)
    if (kind !== null) {
        known.add(value)
        const bare = isJson && BARE_JSON.test(value) && !`"'`.includes(text.charAt(span.start - 1))
        return [bare ? { ...span, kind, bare } : { ...span, kind }]
    }
    // As it stands, the text itself was looked at already.
    if (text.slice(span.start, span.end) === value) return []
    const [first] = [...marksOf(value), ...known.marksIn(value)]
    return first === undefined ? [] : [{ ...span, kind: first.kind }]
}
