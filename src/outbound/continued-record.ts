// One person over several blocks: `基本情報` with a name and a birth, then `連絡先` with a number and an address. The later block
// names nobody and repeats nothing; it is the person's who stands right before it. Errs towards more persons: what is a row of a
// list, shares a label or a field with the block before, or speaks of somebody else is a person of its own.
import { maskOf, type FieldMask } from "../core/fields.ts"
import type { Identifier, Sighting } from "../core/person.ts"
import type { BodyRecord, FoundField } from "./contract.ts"
import { readLabel } from "./labels/read-label.ts"
import { PERSONAL_SCORE } from "./recognizers/recognizer.ts"

/** Headings and remarks that may stand between two blocks of one person. */
const BETWEEN_LIMIT = 3
/** Of one person: a page has a few. Longer ones are lists. */
const BLOCKS_LIMIT = 8
/** Labels of all blocks of one person. */
const LABELS_LIMIT = 128

interface Head {
    readonly identifiers: readonly Identifier[]
    readonly name: string | null
    readonly birth: string | null
    readonly fields: FieldMask
    readonly form: BodyRecord["form"]
    readonly group: number
    readonly labels: ReadonlySet<string>
    readonly blocks: number
    readonly between: number
}

const NAMING: FieldMask = maskOf(["name", "kana", "nickname"])
const CAPTIONS: ReadonlySet<string> = new Set(["title", "heading", "section", "caption", "legend", "見出し"])

/** One per body. */
export class ContinuedRecords {
    #head: Head | null = null

    /** @returns the sightings of a record, with what is known of their person from the block before */
    next(record: BodyRecord, found: readonly FoundField[], sightings: readonly Sighting[]): readonly Sighting[] {
        const head = this.#head
        const [only] = sightings
        if (record.form === "row" || record.form === "line" || sightings.length > 1) {
            this.#head = null
            return sightings
        }
        if (only === undefined) {
            if (head !== null) this.#head = head.between < BETWEEN_LIMIT ? { ...head, between: head.between + 1 } : null
            return sightings
        }
        const labels = labelsOf(record, found)
        if (labels === null) {
            this.#head = null
            return sightings
        }
        if (head === null || !goesOn(head, record, only, labels)) {
            this.#head = (only.fields & NAMING) === 0 ? null : headOf(only, record, labels)
            return sightings
        }
        const joined = joinedSighting(head, only)
        this.#head = { ...headOf(joined, record, new Set([...head.labels, ...labels])), blocks: head.blocks + 1 }
        return [joined]
    }
}

/** @returns null for a record that is no block of labels and values, or speaks of somebody else, too */
function labelsOf(record: BodyRecord, found: readonly FoundField[]): ReadonlySet<string> | null {
    if (record.cells.length > LABELS_LIMIT || found.some(({ subject }) => subject !== undefined)) return null
    for (const { score, cell } of found)
        if (score >= PERSONAL_SCORE && (cell === undefined || record.cells[cell]?.label === null)) return null
    const labels = new Set<string>()
    for (const { label, text } of record.cells) {
        if (label === null) {
            // 【緊急連絡先】 over a block: somebody else's.
            const { kind, subject } = readLabel(text.length <= HEADING_UNITS ? text : null)
            if (subject !== null || kind === "organisation") return null
        } else if (!CAPTIONS.has(label.toLowerCase())) labels.add(label)
    }
    return labels
}

const HEADING_UNITS = 20

function goesOn(head: Head, record: BodyRecord, { fields }: Sighting, labels: ReadonlySet<string>): boolean {
    if (head.form !== record.form || head.group !== record.group || head.blocks >= BLOCKS_LIMIT) return false
    if ((fields & (NAMING | head.fields)) !== 0 || head.labels.size + labels.size > LABELS_LIMIT) return false
    for (const label of labels) if (head.labels.has(label)) return false
    return true
}

function headOf(
    { identifiers, name, birth, fields }: Sighting,
    { form, group }: BodyRecord,
    labels: ReadonlySet<string>,
): Head {
    return { identifiers, name, birth, fields, form, group, labels, blocks: 1, between: 0 }
}

/** Strong identifiers first, as everywhere. */
function joinedSighting(head: Head, { identifiers, fields, birth }: Sighting): Sighting {
    return {
        identifiers: [...identifiers, ...head.identifiers],
        fields: (fields | head.fields) >>> 0,
        name: head.name,
        birth: birth ?? head.birth,
    }
}
