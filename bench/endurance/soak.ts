// Everything at once for a long time: memory and descriptors must come to rest.
import { connect } from "node:net"
import { type LoadFigures, startLoad } from "./load.ts"
import { MIB, openDescriptors, quantile, residentBytes, sleep } from "./process-figures.ts"
import { openStage } from "./stage.ts"

export interface SoakFigures extends LoadFigures {
    readonly seconds: number
    /** Once a twentieth of the time. */
    readonly residentMib: readonly number[]
    readonly descriptors: readonly number[]
    /** Median of the last quarter above that of the second, MiB. */
    readonly growthMib: number
    /** The same of descriptors. */
    readonly descriptorGrowth: number
}

const LOOKS = 20
const BROKEN_EVERY_MS = 100
/** Long times show leaks, not loads. */
const VISITOR_PAUSE_MS = 40

export async function runSoak(seconds: number): Promise<SoakFigures> {
    const stage = await openStage()
    try {
        const load = startLoad(stage.url, 16, VISITOR_PAUSE_MS)
        const breaking = setInterval(() => breakOff(stage.port), BROKEN_EVERY_MS)
        const residentMib: number[] = []
        const descriptors: number[] = []
        for (let look = 0; look < LOOKS; look++) {
            await sleep((seconds * 1_000) / LOOKS)
            residentMib.push(Math.round(residentBytes(stage.guardPid) / MIB))
            descriptors.push(openDescriptors(stage.guardPid))
            if (look % 5 === 4) stage.reload()
        }
        clearInterval(breaking)
        const figures = await load.stop()
        const [growthMib, descriptorGrowth] = [growthOf(residentMib), growthOf(descriptors)]
        return { ...figures, seconds, residentMib, descriptors, growthMib, descriptorGrowth }
    } finally {
        await stage.close()
    }
}

/** A visitor who leaves in the middle of an answer, or of a request. */
function breakOff(port: number): void {
    const heads = ["GET /bytes/5000000 HTTP/1.1\r\nHost: a\r\n\r\n", "POST /sink HTTP/1.1\r\nHost: a\r\nContent-Le"]
    for (const head of heads) {
        const socket = connect(port, "127.0.0.1", () => socket.write(head))
        socket.on("error", () => undefined)
        setTimeout(() => socket.destroy(), 30)
    }
}

function growthOf(looks: readonly number[]): number {
    const quarter = looks.length / 4
    return quantile(looks.slice(3 * quarter), 0.5) - quantile(looks.slice(quarter, 2 * quarter), 0.5)
}
