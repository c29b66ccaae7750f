import type { SpoolRecord } from "../core/observation.ts"

/** Persons in one frame: keeps a frame near 400 KB, far below RECORD_LIMIT_BYTES, however long a table was. */
export const SIGHTINGS_PER_FRAME = 1_000

/** Cuts an exposure of many persons into several that mean the same; everything else stays as it is. */
export function splitExposure(record: SpoolRecord): readonly SpoolRecord[] {
    if (record.kind !== "exposure" || record.sightings.length <= SIGHTINGS_PER_FRAME) return [record]
    const parts: SpoolRecord[] = []
    for (let from = 0; from < record.sightings.length; from += SIGHTINGS_PER_FRAME) {
        const sightings = record.sightings.slice(from, from + SIGHTINGS_PER_FRAME)
        parts.push({ ...record, firstSeq: record.firstSeq + from, sightings })
    }
    return parts
}
