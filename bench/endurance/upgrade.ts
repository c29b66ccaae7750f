// Another gate takes over again and again while visitors come: none of them may notice.
import { sekisho } from "../../replays/sekisho-process.ts"
import { type LoadFigures, startLoad } from "./load.ts"
import { MIB, residentBytes, sleep } from "./process-figures.ts"
import { openStage } from "./stage.ts"

export interface UpgradeFigures extends LoadFigures {
    readonly upgrades: number
    /** Longest time of one, from the command to its answer, ms. */
    readonly longestUpgradeMs: number
    /** Of the process that was started first, when all is over, MiB. */
    readonly firstProcessMib: number
}

const VISITORS = 16

export async function runUpgrades(seconds: number, everyMs: number): Promise<UpgradeFigures> {
    const stage = await openStage()
    try {
        const load = startLoad(stage.url, VISITORS)
        let upgrades = 0
        let longestUpgradeMs = 0
        for (const end = performance.now() + seconds * 1_000; performance.now() < end; upgrades++) {
            await sleep(everyMs)
            const began = performance.now()
            await sekisho(stage.dataDir, "upgrade")
            longestUpgradeMs = Math.max(longestUpgradeMs, Math.round(performance.now() - began))
        }
        await sleep(everyMs)
        const figures = await load.stop()
        return {
            ...figures,
            upgrades,
            longestUpgradeMs,
            firstProcessMib: Math.round(residentBytes(stage.guardPid) / MIB),
        }
    } finally {
        await stage.close()
    }
}
