// One body of many bytes up, one down: the gate's memory must not grow with them.
import { request } from "node:http"
import { MIB, residentBytes, sleep } from "./process-figures.ts"
import { openStage } from "./stage.ts"

export interface LargeBodyFigures {
    readonly bytes: number
    readonly upGrowthMib: number
    readonly downGrowthMib: number
    readonly upMibPerSecond: number
    readonly downMibPerSecond: number
}

const WARM_UP_BYTES = 256 * MIB
const PIECE = Buffer.alloc(65_536, "a line of nothing in particular, neither a name nor a number\n")

/** @param bytes of each body */
export async function runLargeBodies(bytes: number): Promise<LargeBodyFigures> {
    const stage = await openStage(1)
    try {
        // Buffers and code that every long body needs once.
        await upload(stage.port, Math.min(bytes, WARM_UP_BYTES))
        await download(stage.port, Math.min(bytes, WARM_UP_BYTES))
        const up = await growth(stage.guardPid, async () => upload(stage.port, bytes))
        const down = await growth(stage.guardPid, async () => download(stage.port, bytes))
        return {
            bytes,
            upGrowthMib: up.mib,
            downGrowthMib: down.mib,
            upMibPerSecond: Math.round(bytes / MIB / up.seconds),
            downMibPerSecond: Math.round(bytes / MIB / down.seconds),
        }
    } finally {
        await stage.close()
    }
}

/** The highest that memory rises above where it began. */
async function growth(pid: number, work: () => Promise<void>): Promise<{ mib: number; seconds: number }> {
    await sleep(1_000)
    const before = residentBytes(pid)
    let highest = before
    const watch = setInterval(() => (highest = Math.max(highest, residentBytes(pid))), 50)
    const began = performance.now()
    await work()
    clearInterval(watch)
    return { mib: Math.round((highest - before) / MIB), seconds: (performance.now() - began) / 1_000 }
}

async function upload(port: number, bytes: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const headers = { "content-type": "application/octet-stream" }
    const sent = request({ port, host: "127.0.0.1", path: "/sink", method: "POST", headers }, (answer) => {
        let text = ""
        answer.on("data", (chunk: Buffer) => (text += chunk.toString()))
        answer.on("end", () => resolve(text))
    })
    sent.on("error", reject)
    let left = bytes
    const more = (): void => {
        while (left > 0) {
            const piece = left < PIECE.length ? PIECE.subarray(0, left) : PIECE
            left -= piece.length
            if (!sent.write(piece)) {
                sent.once("drain", more)
                return
            }
        }
        sent.end()
    }
    more()
    const told = await promise
    if (told !== String(bytes)) throw new Error(`of ${bytes} bytes ${told} arrived`)
}

async function download(port: number, bytes: number): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${port}/bytes/${bytes}`)
    if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${await answer.text()}`)
    let read = 0
    for await (const chunk of answer.body ?? []) read += chunk.length
    if (read !== bytes) throw new Error(`of ${bytes} bytes ${read} arrived`)
}
