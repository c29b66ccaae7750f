// Exposures as rows of `offers`, `seen` and `traits`.
import type { ExposureRecord } from "../../../core/observation.ts"
import { BulkRows } from "../bulk-rows.ts"
import { writeNumber } from "../raw-columns.ts"
import { BULK_TABLES } from "../tables.ts"
import { copyAsUuid, DIGEST_WORDS } from "./digest-words.ts"
import type { RecentSignatures } from "./recent-signatures.ts"
import { createSightingWords, readSighting, type SightingWords } from "./sighting-words.ts"

export interface ExposureRows {
    readonly seen: BulkRows
    readonly traits: BulkRows
    /** @param number of the record, unique among the open ones */
    readonly add: (record: ExposureRecord, number: number) => void
}

/** @param recent signatures whose traits are stored already; those that are not are added to it */
export function createExposureRows(recent: RecentSignatures): ExposureRows {
    const seen = new BulkRows(BULK_TABLES.seen)
    const traits = new BulkRows(BULK_TABLES.traits)
    const words = createSightingWords()
    let views = viewsOf(seen)
    let traitViews = viewsOf(traits)
    let kindBytes = new Uint8Array(0)

    function add(record: ExposureRecord, number: number): void {
        let seq = record.firstSeq
        for (const sighting of record.sightings) {
            readSighting(sighting, words)
            const row = seen.next()
            if (row === 0) views = viewsOf(seen)
            const [records = EMPTY, seqs = EMPTY, fields = EMPTY, signatures = EMPTY] = views
            writeNumber(number, records, row)
            seqs[row] = seq++
            fields[row] = sighting.fields
            copyAsUuid(words.signature, 0, signatures, row)
            if (!recent.add(words.signature)) addTraits(words)
        }
    }

    function addTraits({ count, kinds, digests, signature }: SightingWords): void {
        for (let trait = 0; trait < count; trait++) {
            const row = traits.next()
            if (row === 0) {
                traitViews = viewsOf(traits)
                kindBytes = new Uint8Array(traits.open()[1] ?? new ArrayBuffer(0))
            }
            const [signatures = EMPTY, , values = EMPTY] = traitViews
            copyAsUuid(signature, 0, signatures, row)
            kindBytes[row] = kinds[trait] ?? 0
            copyAsUuid(digests, trait * DIGEST_WORDS, values, row)
        }
    }

    return { seen, traits, add }
}

const EMPTY = new Uint32Array(0)

function viewsOf(rows: BulkRows): Uint32Array[] {
    return rows.open().map((buffer) => new Uint32Array(buffer))
}
