import { type DecoyCounts, NEVER } from "./decoy-counts.ts"

/** What `status` says of decoys: counts only. */
export interface DecoysStatus {
    readonly decoys: number
    /** Of them, those that are known by their mark alone: the person key was changed after they were made. */
    readonly markOnly: number
    /** Decoys in the bytes of answers, added up over answers; of the decoys there are. */
    readonly served: number
    /** Of `served`, those the meter did not see. */
    readonly missed: number
    /** Share of served decoys that the meter saw, 0…1: its running recall. null: none was served yet. */
    readonly recall: number | null
    /** Routes on which the meter missed one, those that missed most first. */
    readonly blindRoutes: readonly string[]
}

const BLIND_ROUTES_LIMIT = 10

export function decoysStatus(
    ids: readonly string[],
    { decoys, routes }: DecoyCounts,
    markOnly: number = 0,
): DecoysStatus {
    const counts = ids.map((id) => decoys[id] ?? NEVER)
    const served = counts.reduce((sum, count) => sum + count.served, 0)
    const missed = counts.reduce((sum, count) => sum + count.missed, 0)
    const blind = Object.entries(routes)
        .filter(([, count]) => count.missed > 0)
        .toSorted(([, a], [, b]) => b.missed - a.missed)
    return {
        decoys: ids.length,
        markOnly,
        served,
        missed,
        recall: served === 0 ? null : (served - missed) / served,
        blindRoutes: blind.slice(0, BLIND_ROUTES_LIMIT).map(([route]) => route),
    }
}
