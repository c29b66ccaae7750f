import type { EventPlace } from "../events/gate-events.ts"

/** What a worker tells of decoys; the main thread counts and raises the alarm (decoy-alarm.ts). */
export type DecoyReport =
    /** Decoys are in an answer to somebody who should not see them; told once an answer, when the first is met. */
    | { readonly kind: "left"; readonly place: EventPlace; readonly ids: readonly string[] }
    /** How an answer with decoys ended. */
    | ({ readonly kind: "counted"; readonly place: EventPlace; readonly expected: boolean } & DecoyTally)

/** Ids of decoys, of one answer. */
export interface DecoyTally {
    /** In the bytes; of an answer that was broken off, those the meter had its chance at. */
    readonly served: readonly string[]
    /** Of `served`, those the meter did not see. */
    readonly missed: readonly string[]
    /** Seen by the meter. */
    readonly metered: readonly string[]
}

/** Ids named in a sentence. */
const IDS_NAMED = 10

export function wordsOf(ids: readonly string[]): string {
    const more = ids.length > IDS_NAMED ? ["…"] : []
    return [...ids.slice(0, IDS_NAMED), ...more].join(", ")
}
