// A configuration is read again every second while visitors come: none of them may notice.
import { type LoadFigures, startLoad } from "./load.ts"
import { sleep } from "./process-figures.ts"
import { openStage } from "./stage.ts"

export interface ReloadFigures extends LoadFigures {
    readonly reloads: number
}

export async function runReloads(seconds: number, everyMs: number): Promise<ReloadFigures> {
    const stage = await openStage()
    try {
        const load = startLoad(stage.url, 16)
        let reloads = 0
        for (const end = performance.now() + seconds * 1_000; performance.now() < end; reloads++) {
            await sleep(everyMs)
            stage.reload()
        }
        return { ...(await load.stop()), reloads }
    } finally {
        await stage.close()
    }
}
