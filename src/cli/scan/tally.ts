import { ENTITY_OF_FIELD, type Field } from "../../core/fields.ts"
import { mergePersons, type MergeSighting } from "../../core/merge-persons.ts"
import type { Coverage, Sighting } from "../../core/person.ts"
import type { FoundField } from "../../outbound/contract.ts"
import type { RecordReading } from "../../outbound/read-record.ts"
import { PERSONAL_SCORE } from "../../outbound/recognizers/recognizer.ts"

/** Entities listed of one file; more are counted in `fields` and `entitiesOmitted`. A line of JSON stays below 1 MB. */
export const ENTITIES_LIMIT = 10_000
/** Names in prose listed besides: a long text must not push out the entities that count. */
export const PROSE_ENTITIES_LIMIT = 2_000
/** Sightings of one file that are merged, about 2 KB each while they are; more are counted in `maximum` only. */
export const SIGHTINGS_LIMIT = 500_000
/** Parts of one file that are listed; what further ones hold is in the sums. */
export const PARTS_LIMIT = 1_000

export interface ScannedEntity {
    readonly entity: string
    /** UTF-16 units of the decoded text, half-open. */
    readonly start: number
    readonly end: number
    readonly score: number
    /** From 1; the row where it is a sheet. */
    readonly line: number
    /** A name in prose, by its words and its neighbours only: it counts in no other figure. */
    readonly prose?: true
    /** Sheet, part or entry; only of files that have some. `start` and `end` are offsets in its text. */
    readonly part?: string
}

/** What one sheet, part or entry of a file holds. */
export interface PartReport {
    readonly part: string
    readonly records: number
    readonly fields: Readonly<Partial<Record<Field, number>>>
}

/** Where a record stands. */
export interface RecordPlace {
    /** null: the file has no parts. */
    readonly part: string | null
    readonly lineOf: (offset: number) => number
}

/** What `scan` says of one file: never a text from it. */
export interface FileReport {
    readonly file: string
    readonly persons: { readonly confirmed: number; readonly likely: number; readonly maximum: number | null }
    /** Records with personal data. */
    readonly records: number
    /** Records that have the field. */
    readonly fields: Readonly<Partial<Record<Field, number>>>
    readonly entities: readonly ScannedEntity[]
    /** Names in prose: those among the entities, and those beyond PROSE_ENTITIES_LIMIT; only where there are some. */
    readonly namesInProse?: number
    /** Only where there were more than ENTITIES_LIMIT. */
    readonly entitiesOmitted?: number
    /** Parts with personal data, of a file that has parts; at most PARTS_LIMIT. */
    readonly parts?: readonly PartReport[]
    readonly coverage: Coverage
}

/** Gathers one file's records. */
export class Tally {
    readonly sightings: Sighting[] = []
    readonly #fields = new FieldCount()
    readonly #parts = new Map<string, FieldCount>()
    readonly #entities: ScannedEntity[] = []
    #omitted = 0
    #namesInProse = 0
    #unmerged = 0
    /** Records with a My Number and nothing that may be keyed: persons all the same (core/person.ts). */
    #unkeyed = 0

    add({ found, sightings }: RecordReading, place: RecordPlace): void {
        const personal = found.filter((field) => field.score >= PERSONAL_SCORE)
        if (personal.length === 0) return
        const fields = new Set(personal.map((one) => one.field))
        this.#fields.add(fields)
        if (place.part !== null && place.part !== "") this.#partCount(place.part)?.add(fields)
        for (const field of personal) this.#addEntity(field, place)
        if (sightings.length === 0 && personal.some((one) => one.field === "my_number")) this.#unkeyed++
        for (const sighting of sightings) {
            if (this.sightings.length < SIGHTINGS_LIMIT) this.sightings.push(sighting)
            else this.#unmerged++
        }
    }

    /** Names that stand in prose (outbound/prose/file-names.ts): listed, but nobody's field and nobody. */
    addNames(names: readonly FoundField[], place: RecordPlace): void {
        for (const name of names) {
            if (this.#namesInProse < PROSE_ENTITIES_LIMIT)
                this.#entities.push({ ...entityOf(name, place), prose: true })
            this.#namesInProse++
        }
    }

    report(file: string, coverage: Coverage): FileReport {
        const merged = mergePersons(asSeen(this.sightings, file, coverage))
        const maximum = coverage.kind === "full" ? merged.maximum + this.#unkeyed + this.#unmerged : null
        const report = {
            file,
            persons: { confirmed: merged.confirmed, likely: merged.likely + this.#unkeyed, maximum },
            records: this.#fields.records,
            fields: this.#fields.all(),
            entities: this.#entities,
            ...(this.#namesInProse === 0 ? {} : { namesInProse: this.#namesInProse }),
            ...(this.#omitted === 0 ? {} : { entitiesOmitted: this.#omitted }),
            ...(this.#parts.size === 0 ? {} : { parts: this.#partReports() }),
        }
        return { ...report, coverage }
    }

    #partReports(): readonly PartReport[] {
        return [...this.#parts].map(([part, count]) => ({ part, records: count.records, fields: count.all() }))
    }

    #partCount(part: string): FieldCount | null {
        const known = this.#parts.get(part)
        if (known !== undefined) return known
        if (this.#parts.size >= PARTS_LIMIT) return null
        const count = new FieldCount()
        this.#parts.set(part, count)
        return count
    }

    #addEntity(field: FoundField, place: RecordPlace): void {
        const listed = this.#entities.length - Math.min(this.#namesInProse, PROSE_ENTITIES_LIMIT)
        if (listed >= ENTITIES_LIMIT) this.#omitted++
        else this.#entities.push(entityOf(field, place))
    }
}

function entityOf({ field, span, score }: FoundField, { part, lineOf }: RecordPlace): ScannedEntity {
    const { start, end } = span
    const entity = { entity: ENTITY_OF_FIELD[field], start, end, score, line: lineOf(start) }
    return part === null || part === "" ? entity : { ...entity, part }
}

/** Records, and how many of them have each field. */
class FieldCount {
    readonly #fields = new Map<Field, number>()
    records = 0

    add(fields: ReadonlySet<Field>): void {
        this.records++
        for (const field of fields) this.#fields.set(field, (this.#fields.get(field) ?? 0) + 1)
    }

    all(): Readonly<Partial<Record<Field, number>>> {
        return Object.fromEntries(this.#fields)
    }
}

/** A file that is read is delivered to whoever has it. One after the other, since a file may show a million persons. */
export function* asSeen(sightings: readonly Sighting[], file: string, coverage: Coverage): Generator<MergeSighting> {
    const fullyRead = coverage.kind === "full"
    for (const sighting of sightings) yield { ...sighting, delivered: true, fullyRead, source: file }
}
