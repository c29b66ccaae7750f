// Whose the bare names of an answer are (core/persons/bearers.ts) can be told once it has ended, and by then some of its exposures may
// be stored. So those of answers that are under way are kept here, within limits; those of one that is not kept whole are read from the
// tables (read-answer.ts). Whatever the batches are, the same becomes of an answer.
import { withBearers } from "../../../core/persons/bearers.ts"
import { bareNameOf } from "../../../core/persons/identity-node.ts"
import type { ExposureRecord, RequestRecord, SpoolRecord } from "../../../core/observation.ts"
import type { Sighting } from "../../../core/person.ts"

/** Sightings up to which an answer's bare names are told; a download of more names nobody in passing. */
export const ANSWER_SIGHTINGS_LIMIT = 16_384
/** Sightings of answers under way that are kept, some 16 MiB; of an answer beyond them only how many there were, and whether one was bare. */
const KEPT_SIGHTINGS_LIMIT = 65_536
/** Answers under way of which that is known; the oldest go first. */
const KEPT_ANSWERS_LIMIT = 65_536

/** A sighting's place in the table `seen`. */
export interface StoredPlace {
    readonly record: number
    readonly seq: number
}

/** An exposure record that is stored, under its number. */
export interface StoredExposure {
    readonly number: number
    readonly exposure: ExposureRecord
}

export interface ToldBatch {
    /** To be stored in the place of what came; those of stored sightings last. */
    readonly records: readonly SpoolRecord[]
    /** Stored sightings in whose place the records have another. */
    readonly gone: readonly StoredPlace[]
}

/** @returns the exposures of a transaction that are stored */
export type ReadAnswer = (transaction: string) => Promise<readonly StoredExposure[]>

/** What is stored of an answer since it was first seen. */
interface Stored {
    sightings: number
    hasBare: boolean
}

const NOTHING_STORED: Stored = { sightings: 0, hasBare: false }

export class OpenAnswers {
    /** By transaction, the oldest first. */
    readonly #known = new Map<string, Stored>()
    /** The exposures of those that are kept whole, likewise. */
    readonly #kept = new Map<string, StoredExposure[]>()
    readonly #limit: number
    #sightings = 0

    /** @param limit of sightings that are kept */
    constructor(limit: number = KEPT_SIGHTINGS_LIMIT) {
        this.#limit = limit
    }

    /** Changes nothing that is kept: a batch that is not stored comes again. */
    async tell(records: readonly SpoolRecord[], read: ReadAnswer): Promise<ToldBatch> {
        const told = new Map<ExposureRecord, ExposureRecord>()
        const moved: ExposureRecord[] = []
        const gone: StoredPlace[] = []
        const arrived = exposuresOf(records)
        for (const end of records) {
            if (end.kind !== "request" || !isEnd(end) || !mayTell(end)) continue
            const now = arrived.get(end.transaction) ?? NOTHING
            const known = this.#known.get(end.transaction) ?? NOTHING_STORED
            const isWhole = known.sightings + sightingsIn(now) === end.offered
            // Most answers show no bare name; one whose beginning is not known may.
            if (isWhole && !known.hasBare && !now.some(showsBareName)) continue
            const kept = isWhole ? this.#storedOf(end.transaction, known) : null
            const stored = kept ?? (await read(end.transaction))
            const answer = [...stored.map(({ exposure }) => exposure), ...now]
            const found = toldOf(answer, end.delivered)
            if (found.size === 0) continue
            for (const exposure of now) told.set(exposure, replaced(exposure, found))
            for (const { number, exposure } of stored) {
                const changed = changedOf(exposure, found)
                moved.push(...changed)
                gone.push(...changed.map(({ firstSeq }) => ({ record: number, seq: firstSeq })))
            }
        }
        if (told.size + moved.length === 0) return { records, gone }
        const kept = records.map((record) => (record.kind === "exposure" ? (told.get(record) ?? record) : record))
        return { records: [...kept, ...moved], gone }
    }

    /** @param firstNumber of the batch's exposure records, the others follow */
    took(records: readonly SpoolRecord[], firstNumber: number): void {
        let number = firstNumber
        for (const record of records) {
            if (record.kind === "exposure") this.#keep({ number: number++, exposure: record })
            else if (record.kind === "request" && isEnd(record)) this.#forget(record.transaction)
        }
        for (const transaction of this.#kept.keys()) {
            if (this.#sightings <= this.#limit) break
            this.#letGo(transaction)
        }
        for (const transaction of this.#known.keys()) {
            if (this.#known.size <= KEPT_ANSWERS_LIMIT) break
            this.#forget(transaction)
        }
    }

    /** What is kept may not be as it is stored. */
    clear(): void {
        this.#known.clear()
        this.#kept.clear()
        this.#sightings = 0
    }

    /** @returns null: not kept */
    #storedOf(transaction: string, { sightings }: Stored): readonly StoredExposure[] | null {
        return sightings === 0 ? [] : (this.#kept.get(transaction) ?? null)
    }

    #keep(stored: StoredExposure): void {
        const { transaction, sightings } = stored.exposure
        const known = this.#known.get(transaction)
        const hasBare = showsBareName(stored.exposure)
        if (known === undefined) {
            this.#known.set(transaction, { sightings: sightings.length, hasBare })
            this.#kept.set(transaction, [stored])
        } else {
            known.sightings += sightings.length
            known.hasBare ||= hasBare
            const list = this.#kept.get(transaction)
            if (list === undefined) return
            list.push(stored)
        }
        this.#sightings += sightings.length
    }

    #forget(transaction: string): void {
        this.#known.delete(transaction)
        this.#letGo(transaction)
    }

    #letGo(transaction: string): void {
        const list = this.#kept.get(transaction)
        if (list === undefined) return
        this.#kept.delete(transaction)
        this.#sightings -= sightingsIn(list.map(({ exposure }) => exposure))
    }
}

const NOTHING: readonly ExposureRecord[] = []

function showsBareName({ sightings }: ExposureRecord): boolean {
    for (const sighting of sightings) if (bareNameOf(sighting) !== null) return true
    return false
}

/** Whose the names are may change while an exchange goes on: another of that name may follow. */
function isEnd({ open }: RequestRecord): boolean {
    return open !== true
}

/** One name needs another sighting beside it. */
function mayTell({ offered, delivered }: RequestRecord): boolean {
    return delivered > 1 && offered <= ANSWER_SIGHTINGS_LIMIT
}

function exposuresOf(records: readonly SpoolRecord[]): ReadonlyMap<string, readonly ExposureRecord[]> {
    const exposures = new Map<string, ExposureRecord[]>()
    for (const record of records) {
        if (record.kind !== "exposure") continue
        const list = exposures.get(record.transaction)
        if (list === undefined) exposures.set(record.transaction, [record])
        else list.push(record)
    }
    return exposures
}

function sightingsIn(exposures: readonly ExposureRecord[]): number {
    return exposures.reduce((sum, { sightings }) => sum + sightings.length, 0)
}

/** By seq; what was offered only is nobody's yet. */
function toldOf(answer: readonly ExposureRecord[], delivered: number): ReadonlyMap<number, Sighting> {
    const shown = answer
        .flatMap(({ firstSeq, sightings }) => sightings.map((sighting, at) => ({ seq: firstSeq + at, sighting })))
        .filter(({ seq }) => seq < delivered)
        .toSorted((a, b) => a.seq - b.seq)
    const told = withBearers(shown.map(({ sighting }) => sighting))
    return new Map([...told].map(([at, sighting]) => [shown[at]?.seq ?? 0, sighting]))
}

function replaced(exposure: ExposureRecord, told: ReadonlyMap<number, Sighting>): ExposureRecord {
    const { firstSeq, sightings } = exposure
    return { ...exposure, sightings: sightings.map((sighting, at) => told.get(firstSeq + at) ?? sighting) }
}

/** A record each. */
function changedOf(exposure: ExposureRecord, told: ReadonlyMap<number, Sighting>): ExposureRecord[] {
    const { firstSeq, sightings } = exposure
    return sightings.flatMap((_, at) => {
        const sighting = told.get(firstSeq + at)
        return sighting === undefined ? [] : [{ ...exposure, firstSeq: firstSeq + at, sightings: [sighting] }]
    })
}
