// A body without the fields that are masked on its route: read, edited, and read again until nothing of them is recognised any
// more, since what stands around a value changes with it. In steps, so that a long body does not hold its worker.
import type { Keyer } from "../../core/keyer.ts"
import type { BodyRecord } from "../contract.ts"
import { essenceOf, readerKindOf } from "../media-type.ts"
import { RecordReader } from "../read-record.ts"
import { createReader } from "../readers/readers.ts"
import type { ReaderKind } from "../readers/reader-kind.ts"
import { mayShowSomebody } from "../worth-reading.ts"
import { composed, type Edit, edited, settled } from "./edits.ts"
import { MaskEdits, type MaskWish } from "./mask-edits.ts"
import { programPlaces } from "./program-places.ts"

export interface MaskOptions extends MaskWish {
    readonly mediaType: string
    readonly keyer: Keyer
    readonly planted: readonly string[]
}

/**
 * `masked`: the text without those values, and what was replaced in the text as it was, in order. `unread`: some of it could not be
 * read, and so might show them. `again`: a value is still recognised after ROUNDS_LIMIT rounds.
 */
export type MaskedBody =
    | { readonly kind: "masked"; readonly text: string; readonly edits: readonly Edit[] }
    | { readonly kind: "unread" }
    | { readonly kind: "again" }

/** Replacements in one body, some hundred bytes each: one that needs more counts as unread. */
const EDITS_LIMIT = 1_000_000
/** Text that is read between two steps, UTF-16 units. */
const STEP_UNITS = 65_536
const LEARNT_ROUNDS = 2
/** The third finds that none is left; what comes to light on the way is seldom, and must come to an end. */
const ROUNDS_LIMIT = 8

/** Formats whose values stand in the body as they are read, so that they can be replaced there. */
const MASKABLE: ReadonlySet<ReaderKind> = new Set([
    "html",
    "xml",
    "json",
    "flight",
    "csv",
    "tsv",
    "text",
    "program",
    "sql",
])

/** Whether values can be masked in bodies of this type. */
export function isMaskable(mediaType: string): boolean {
    const kind = readerKindOf(mediaType)
    return kind !== null && MASKABLE.has(kind) && essenceOf(mediaType) !== "application/rtf"
}

/**
 * @param text the whole body
 * @param options a media type for which `isMaskable` holds
 * @returns a step at a time; the last returns the outcome
 */
export function* maskBody(text: string, options: MaskOptions): Generator<void, MaskedBody> {
    const kind = readerKindOf(options.mediaType)
    if (kind === null) return { kind: "unread" }
    const { keyer, planted } = options
    const first = new RecordReader(keyer, planted)
    let current = text
    let edits: readonly Edit[] = []
    for (let round = 0; round < ROUNDS_LIMIT; round++) {
        // Twice with one memory: a column that its later rows have proven to hold numbers has some in its first rows too. Then
        // as a stranger reads it, who never saw what stood there.
        const records = round < LEARNT_ROUNDS ? first : new RecordReader(keyer, planted)
        const found = yield* readOnce(kind, current, records, options)
        if (found === null) return { kind: "unread" }
        if (found.values === 0) {
            if (round === 0 || round >= LEARNT_ROUNDS) return { kind: "masked", text: current, edits }
            continue
        }
        edits = composed(edits, settled(found.edits))
        current = edited(text, edits)
    }
    return { kind: "again" }
}

/** @returns null: not all of it was read */
function* readOnce(
    kind: ReaderKind,
    text: string,
    records: RecordReader,
    wish: MaskWish,
): Generator<void, { readonly edits: readonly Edit[]; readonly values: number } | null> {
    const reader = createReader(kind)
    const masks = new MaskEdits(text, programPlaces(kind, text), wish)
    const edits: Edit[] = []
    const take = (read: readonly BodyRecord[]): void => {
        for (const record of read) {
            const reading = mayShowSomebody(record) ? records.read(record) : records.passOver(record)
            if (reading === null) continue
            for (const edit of masks.of(reading.record, reading.found))
                if (edits.length <= EDITS_LIMIT) edits.push(edit)
        }
    }
    for (let at = 0; at < text.length; at += STEP_UNITS) {
        take(reader.push(text.slice(at, at + STEP_UNITS)).records)
        if (edits.length > EDITS_LIMIT) return null
        yield
    }
    take(reader.end().records)
    const coverage = reader.coverage()
    if (edits.length > EDITS_LIMIT) return null
    const isRead = coverage.kind === "full" || coverage.unreadBytes === 0
    return isRead ? { edits, values: masks.values } : null
}
