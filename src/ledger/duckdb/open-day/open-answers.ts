// Whose the bare names of an answer are (core/persons/bearers.ts) can be told once it has ended, and by then some of its exposures may
// be stored. So those of answers that are under way are kept here, within limits; of one that is not kept whole they are read from the
// tables (read-answer.ts). Whatever the batches are, the same becomes of an answer.
import { withBearers } from "../../../core/persons/bearers.ts"
import { bareNameOf } from "../../../core/persons/identity-node.ts"
import type { ExposureRecord, RequestRecord, SpoolRecord } from "../../../core/observation.ts"
import type { Sighting } from "../../../core/person.ts"

/** Sightings up to which an answer's bare names are told; a download of more names nobody in passing. */
export const ANSWER_SIGHTINGS_LIMIT = 16_384
/** Sightings of answers under way that are kept, some 16 MiB; beyond them the oldest answers are read again at their end. */
const KEPT_SIGHTINGS_LIMIT = 65_536

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

export class OpenAnswers {
    /** By transaction, the oldest first. */
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
            const now = arrived.get(end.transaction) ?? []
            const stored = await this.#stored(end, now, read)
            const answer = [...stored.map(({ exposure }) => exposure), ...now]
            const found = toldOf(answer, end.delivered)
            if (found === null) continue
            for (const exposure of now) told.set(exposure, replaced(exposure, found))
            for (const { number, exposure } of stored) {
                const changed = changedOf(exposure, found)
                moved.push(...changed)
                gone.push(...changed.map(({ firstSeq }) => ({ record: number, seq: firstSeq })))
            }
        }
        const kept = records.map((record) => (record.kind === "exposure" ? (told.get(record) ?? record) : record))
        return { records: [...kept, ...moved], gone }
    }

    /** @param firstNumber of the batch's exposure records, the others follow */
    took(records: readonly SpoolRecord[], firstNumber: number): void {
        let number = firstNumber
        for (const record of records) {
            if (record.kind === "exposure") this.#keep({ number: number++, exposure: record })
            else if (record.kind === "request" && isEnd(record)) this.#drop(record.transaction)
        }
        for (const transaction of this.#kept.keys()) {
            if (this.#sightings <= this.#limit) return
            this.#drop(transaction)
        }
    }

    /** What is kept may not be as it is stored. */
    clear(): void {
        this.#kept.clear()
        this.#sightings = 0
    }

    async #stored(
        { transaction, offered }: RequestRecord,
        now: readonly ExposureRecord[],
        read: ReadAnswer,
    ): Promise<readonly StoredExposure[]> {
        const kept = this.#kept.get(transaction) ?? []
        const count = sightingsIn(now) + sightingsIn(kept.map(({ exposure }) => exposure))
        return count === offered ? kept : read(transaction)
    }

    #keep(stored: StoredExposure): void {
        const { transaction } = stored.exposure
        const list = this.#kept.get(transaction)
        if (list === undefined) this.#kept.set(transaction, [stored])
        else list.push(stored)
        this.#sightings += stored.exposure.sightings.length
    }

    #drop(transaction: string): void {
        const list = this.#kept.get(transaction)
        if (list === undefined) return
        this.#kept.delete(transaction)
        this.#sightings -= sightingsIn(list.map(({ exposure }) => exposure))
    }
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

/** By seq; what was offered only is nobody's yet. null: nothing changes */
function toldOf(answer: readonly ExposureRecord[], delivered: number): ReadonlyMap<number, Sighting> | null {
    // Most answers show no bare name.
    if (!answer.some(({ sightings }) => sightings.some((each) => bareNameOf(each) !== null))) return null
    const shown = answer
        .flatMap(({ firstSeq, sightings }) => sightings.map((sighting, at) => ({ seq: firstSeq + at, sighting })))
        .filter(({ seq }) => seq < delivered)
        .toSorted((a, b) => a.seq - b.seq)
    const told = withBearers(shown.map(({ sighting }) => sighting))
    if (told.size === 0) return null
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
