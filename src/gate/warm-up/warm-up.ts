// A worker that has just loaded runs code that was never run: its first page takes some fifty times what a later one does, its
// first thousands of requests twice. So before it serves anybody it answers invented requests, until the time for that is over:
// through the code that visitors come through, from the bytes of a request to those of its answer, on sockets with nobody
// behind them (pretend-socket.ts), with parts that are forgotten (pretend-worker.ts). Whatever fails in it ends it, and nothing else.
import type { SekishoConfig } from "../../config/config.ts"
import type { Judgement } from "../judgement.ts"
import { inventedAnswers } from "./answers.ts"
import { PretendVisit } from "./pretend-visit.ts"
import { openPretendExchanges } from "./pretend-worker.ts"
import { REQUESTS } from "./requests.data.ts"

/**
 * What it may take of a processor, ms: behind it the first of each kind takes a quarter to a third of what it did, and pages of the
 * first hundred requests half to two thirds; more than twice as long made hardly less of those.
 */
export const PROCESSOR_MS = 600
/** And by the clock, where the processor is shared: a start is not to wait longer. */
export const CLOCK_MS = 1_000
/** A machine that is faster than any learns nothing more from the same. */
const ROUNDS = 200

/** What has passed, ms. */
export interface Passed {
    readonly processorMs: number
    readonly clockMs: number
}

function passed(): Passed {
    const { user, system } = process.threadCpuUsage()
    return { processorMs: (user + system) / 1_000, clockMs: performance.now() }
}

/** @returns whether the time of a warm-up that begins now is over */
export function warmUpTime(read: () => Passed = passed): () => boolean {
    const began = read()
    return () => {
        const { processorMs, clockMs } = read()
        return processorMs - began.processorMs >= PROCESSOR_MS || clockMs - began.clockMs >= CLOCK_MS
    }
}

/**
 * @param judgement remembers nothing for others (real-judgement.ts)
 * @param isOver asked before each exchange
 * @returns exchanges that were answered; never rejects
 */
export async function warmUp(config: SekishoConfig, judgement: Judgement, isOver: () => boolean): Promise<number> {
    let failed = false
    const onFailure = (): void => {
        failed = true
    }
    // What a later turn throws has nobody on the stack who could catch it.
    process.on("uncaughtException", onFailure)
    const counted = { answered: 0 }
    try {
        await answerInvented(config, judgement, () => failed || isOver(), counted)
    } catch {
        // The first visitors wait as long as they did without it.
    } finally {
        process.off("uncaughtException", onFailure)
    }
    return counted.answered
}

async function answerInvented(
    config: SekishoConfig,
    judgement: Judgement,
    isOver: () => boolean,
    counted: { answered: number },
): Promise<void> {
    const answers = inventedAnswers()
    const pretended = openPretendExchanges(config, judgement)
    try {
        for (let round = 0; round < ROUNDS; round++) {
            const visit = new PretendVisit(pretended)
            for (const [index, request] of REQUESTS.entries()) {
                const answer = answers[(round + index) % answers.length]
                if (answer === undefined || isOver()) return
                if (!(await visit.ask(request, answer, round))) break
                counted.answered++
            }
            visit.end()
        }
    } finally {
        await pretended.close()
    }
}
