import { ENTITY_OF_FIELD, type Field } from "../../core/fields.ts"
import { mergePersons, type MergeSighting } from "../../core/merge-persons.ts"
import type { Coverage, Sighting } from "../../core/person.ts"
import type { FoundField } from "../../outbound/contract.ts"
import type { RecordReading } from "../../outbound/read-record.ts"
import { PERSONAL_SCORE } from "../../outbound/recognizers/recognizer.ts"

/** Entities listed of one file; more are counted in `fields` and `entitiesOmitted`. A line of JSON stays below 1 MB. */
export const ENTITIES_LIMIT = 10_000
/** Sightings of one file that are merged, about 2 KB each while they are; more are counted in `maximum` only. */
export const SIGHTINGS_LIMIT = 500_000

export interface ScannedEntity {
    readonly entity: string
    /** UTF-16 units of the decoded text, half-open. */
    readonly start: number
    readonly end: number
    readonly score: number
    /** From 1. */
    readonly line: number
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
    /** Only where there were more than ENTITIES_LIMIT. */
    readonly entitiesOmitted?: number
    readonly coverage: Coverage
}

/** Gathers one file's records. */
export class Tally {
    readonly sightings: Sighting[] = []
    readonly #fields = new Map<Field, number>()
    readonly #entities: ScannedEntity[] = []
    #omitted = 0
    #records = 0
    #unmerged = 0
    /** Records with a My Number and nothing that may be keyed: persons all the same (core/person.ts). */
    #unkeyed = 0

    add({ found, sightings }: RecordReading, lineOf: (offset: number) => number): void {
        const personal = found.filter((field) => field.score >= PERSONAL_SCORE)
        if (personal.length === 0) return
        this.#records++
        for (const field of new Set(personal.map((one) => one.field))) {
            this.#fields.set(field, (this.#fields.get(field) ?? 0) + 1)
        }
        for (const field of personal) this.#addEntity(field, lineOf)
        if (sightings.length === 0 && personal.some((one) => one.field === "my_number")) this.#unkeyed++
        for (const sighting of sightings) {
            if (this.sightings.length < SIGHTINGS_LIMIT) this.sightings.push(sighting)
            else this.#unmerged++
        }
    }

    report(file: string, coverage: Coverage): FileReport {
        const merged = mergePersons(asSeen(this.sightings, file, coverage))
        const maximum = coverage.kind === "full" ? merged.maximum + this.#unkeyed + this.#unmerged : null
        const report = {
            file,
            persons: { confirmed: merged.confirmed, likely: merged.likely + this.#unkeyed, maximum },
            records: this.#records,
            fields: Object.fromEntries(this.#fields),
            entities: this.#entities,
        }
        return this.#omitted === 0 ? { ...report, coverage } : { ...report, entitiesOmitted: this.#omitted, coverage }
    }

    #addEntity({ field, span, score }: FoundField, lineOf: (offset: number) => number): void {
        if (this.#entities.length >= ENTITIES_LIMIT) {
            this.#omitted++
            return
        }
        const { start, end } = span
        this.#entities.push({ entity: ENTITY_OF_FIELD[field], start, end, score, line: lineOf(start) })
    }
}

/** A file that is read is delivered to whoever has it. One after the other, since a file may show a million persons. */
export function* asSeen(sightings: readonly Sighting[], file: string, coverage: Coverage): Generator<MergeSighting> {
    const fullyRead = coverage.kind === "full"
    for (const sighting of sightings) yield { ...sighting, delivered: true, fullyRead, source: file }
}
