// Whether whole records stand where they were written, one after the other.
import { isOfSegment, namesSegment, placeOf, segmentIdOf } from "./place.ts"

/** A whole record that does not stand where the one before it says, or is of another segment: records were taken out or put in. */
export interface MovedRecord {
    readonly start: number
    /** The byte of the segment at which it was written. */
    readonly place: number
    /** What was taken out before it, as far as its place tells. */
    readonly missingBytes: number
}

export interface PlaceWatch {
    /** @param at byte of the segment at which it stands @returns null: where it belongs, as far as it tells */
    readonly take: (payload: Buffer, at: number) => Omit<MovedRecord, "start"> | null
    /** Bytes were lost, which may have moved what follows: they are told themselves. */
    readonly lost: () => void
    /** How far records stand from where they were written; null: as the next one says. */
    readonly shift: () => number | null
    /** A record named its segment: what wrote it keeps a head, too (segment-head.ts). */
    readonly hasHead: () => boolean
}

/** @param segmentId the random part of the segment's name; null: whatever the records say */
export function createPlaceWatch(segmentId: string | null, firstShift: number | null): PlaceWatch {
    const own = segmentId === null ? null : Buffer.from(segmentId)
    let shift = firstShift
    let hasHead = false
    /** The other segment that the record before was of: a run of its records is told once. */
    let stranger: Buffer | null = null

    function take(payload: Buffer, at: number): Omit<MovedRecord, "start"> | null {
        const place = placeOf(payload)
        if (place === null) return null
        const isNamed = namesSegment(payload)
        hasHead ||= isNamed
        const now = place - at
        const isForeign = isNamed && own !== null && !isOfSegment(payload, own)
        if (now === shift && !isForeign && stranger === null) return null
        const foreign = isForeign ? segmentIdOf(payload) : null
        if (now === shift && isSame(stranger, foreign)) return null
        const before = stranger === null ? shift : null
        stranger = foreign
        shift = now
        if (foreign !== null) return { place, missingBytes: 0 }
        return before === null ? null : { place, missingBytes: Math.max(0, now - before) }
    }

    return {
        take,
        lost: () => {
            shift = null
        },
        shift: () => (stranger === null ? shift : null),
        hasHead: () => hasHead,
    }
}

function isSame(one: Buffer | null, other: Buffer | null): boolean {
    return one === null || other === null ? one === other : one.equals(other)
}
