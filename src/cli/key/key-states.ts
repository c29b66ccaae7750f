// What each person key is to the installation, as `sekisho key` and `sekisho status` show it. No key itself is in it.
import type { Installation } from "../../config/installation.ts"

export interface ShownKey {
    readonly key: string
    /** ISO 8601, UTC. */
    readonly madeAt: string
    /** Since when a gate counts under it; null: none does yet. */
    readonly inForceSince: string | null
    /** `until-next-start`: in force, and the next one waits. */
    readonly state: "in-force" | "waiting" | "kept" | "until-next-start"
}

/** Oldest first. */
export function keyStates({ keys, createdAtMs }: Pick<Installation, "keys" | "createdAtMs">): ShownKey[] {
    const used = keys.map(({ madeAtMs, usedSinceMs }) => usedSinceMs ?? (madeAtMs === null ? createdAtMs : null))
    const current = used.findLastIndex((since) => since !== null)
    return keys.map(({ keyId, madeAtMs }, index) => {
        const since = used[index] ?? null
        const inForce = current === keys.length - 1 ? "in-force" : "until-next-start"
        return {
            key: keyId,
            madeAt: new Date(madeAtMs ?? createdAtMs).toISOString(),
            inForceSince: since === null ? null : new Date(since).toISOString(),
            state: since === null ? "waiting" : index === current ? inForce : "kept",
        }
    })
}
