import type { SekishoConfig } from "../config/config.ts"
import { ConfigProblem } from "../config/config-problem.ts"
import { withFixedKeys } from "./fixed-keys.ts"
import type { GateJournal } from "./events/gate-journal.ts"
import type { GateLog } from "./gate-log.ts"
import type { Workers } from "./workers.ts"

/** The configuration a gate goes by, and how it comes to go by another. */
export interface ConfigInForce {
    current(): SekishoConfig
    /** See Gate.reload. */
    reload(next: SekishoConfig): Promise<readonly string[]>
    /** Rises when one begins and when it ends: two equal numbers, and none was between them. */
    changes(): number
}

export interface ConfigInForceOptions {
    readonly first: SekishoConfig
    /** null: they are just starting, with the first configuration. */
    readonly workers: () => Workers | null
    readonly log: GateLog
    readonly journal: Pick<GateJournal, "noteConfig">
    /** Throws when nothing may be changed now. */
    readonly mayChange: () => void
}

export function createConfigInForce(options: ConfigInForceOptions): ConfigInForce {
    const { first, workers, log, journal, mayChange } = options
    let current = first
    let changes = 0
    return {
        current: () => current,
        changes: () => changes,
        reload: async (next) => {
            mayChange()
            changes += 1
            try {
                const { merged, fixed } = withFixedKeys(current, next)
                const key = (await workers()?.reload(merged)) ?? null
                if (key !== null) throw new ConfigProblem("SEKISHO_CONFIG_INVALID", key, "")
                current = merged
                log.info("configuration read again", { workers: current.workers })
                journal.noteConfig("configuration-read", merged)
                return fixed
            } finally {
                changes += 1
            }
        },
    }
}
