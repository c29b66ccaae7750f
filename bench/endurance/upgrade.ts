// Another gate takes over again and again while visitors come: none of them may notice.
import { sekisho } from "../../replays/sekisho-process.ts"
import { type LoadFigures, startLoad } from "./load.ts"
import { MIB, residentBytes, sleep } from "./process-figures.ts"
import { openStage } from "./stage.ts"

export interface UpgradeFigures extends LoadFigures {
    readonly upgrades: number
    /** Those that came to nothing, by the code they said: on a machine that is too busy, the old gate goes on. */
    readonly refused: Readonly<Record<string, number>>
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
        const refused: Record<string, number> = {}
        let longestUpgradeMs = 0
        for (const end = performance.now() + seconds * 1_000; performance.now() < end;) {
            await sleep(everyMs)
            const began = performance.now()
            const code = await upgradeOnce(stage.dataDir)
            if (code === null) upgrades++
            else refused[code] = (refused[code] ?? 0) + 1
            longestUpgradeMs = Math.max(longestUpgradeMs, Math.round(performance.now() - began))
        }
        await sleep(everyMs)
        const figures = await load.stop()
        return {
            ...figures,
            upgrades,
            refused,
            longestUpgradeMs,
            firstProcessMib: Math.round(residentBytes(stage.guardPid) / MIB),
        }
    } finally {
        await stage.close()
    }
}

/** @returns null: done; else what it said */
async function upgradeOnce(dataDir: string): Promise<string | null> {
    return sekisho(dataDir, "upgrade").then(
        () => null,
        (error: { readonly stderr?: string }) => /SEKISHO_\w+/.exec(error.stderr ?? "")?.[0] ?? "no code",
    )
}
