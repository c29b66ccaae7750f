// What `sekisho try` shows: the same attack four times over. Everything it reports is measured in this very run.
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { sekisho, startGuard, type Guard } from "../sekisho-process.ts"
import { attack, type Loot } from "./scripted-attacker.ts"
import { setStage, type Stage } from "./stage.ts"
import { startVisitors, type Visits } from "./visitors.ts"

export const DEMONSTRATION_CAP = 100
const ATTACK_SECONDS = 5
/** Refusals in a row after which the attacker gives up. */
const PATIENCE = 25
/** Visitors stay a while after the attacker has given up: what was put in force against him must not be felt by them. */
const AFTERWARDS_MS = 3_000
/** The ledger has what was released within two seconds. */
const LEDGER_DELAY_MS = 2_000

export type Step = "stage" | "without" | "gate" | "breaker" | "stop" | "scope"

export interface DemonstrationResult {
    readonly without: Loot
    readonly gate: { readonly loot: Loot; readonly visits: Visits }
    readonly breaker: { readonly loot: Loot; readonly visits: Visits }
    readonly stop: { readonly inForceMs: number; readonly stopped: number; readonly elsewhere: number }
    readonly scope: Readonly<Record<string, unknown>>
    readonly scopeMs: number
}

export interface Watch {
    onStep(step: Step): void
    onProgress(attacked: { readonly rows: number; readonly requests: number }, visits: Visits): void
}

export interface Demonstration {
    readonly result: DemonstrationResult
    readonly url: string
    readonly dataDir: string
    takeDown(): Promise<void>
}

/** Runs all steps; the last gate and the site stay up until `takeDown`. */
export async function demonstrate(watch: Watch): Promise<Demonstration> {
    watch.onStep("stage")
    const stage = await setStage()
    const guards: Guard[] = []
    const takeDown = async (): Promise<void> => {
        for (const guard of guards) await guard.stop()
        await stage.takeDown()
    }
    try {
        watch.onStep("without")
        const without = await attackOnly(`http://127.0.0.1:${stage.victim.port}`, watch)
        watch.onStep("gate")
        const gate = await guarded(stage, "gate", {}, watch, guards)
        await guards.pop()?.stop()
        watch.onStep("breaker")
        const options = { mode: "observe", breaker: DEMONSTRATION_CAP } as const
        const breaker = await guarded(stage, "breaker", options, watch, guards)
        const url = guards[0]?.url ?? ""
        const dataDir = join(stage.dir, "breaker")
        watch.onStep("stop")
        const stop = await stopForm(url, dataDir)
        watch.onStep("scope")
        const scoped = await askScope(dataDir)
        return { result: { without, gate, breaker, stop, ...scoped }, url, dataDir, takeDown }
    } catch (error) {
        await takeDown()
        throw error
    }
}

const NOBODY: Visits = { served: 0, harmed: 0 }

function attackOnly(url: string, watch: Watch): Promise<Loot> {
    const onProgress = (count: { rows: number; requests: number }): void => watch.onProgress(count, NOBODY)
    return attack({ url, limitSeconds: ATTACK_SECONDS, giveUpAfter: PATIENCE, onProgress })
}

async function guarded(
    stage: Stage,
    name: string,
    options: { readonly mode?: "observe"; readonly breaker?: number },
    watch: Watch,
    guards: Guard[],
): Promise<{ loot: Loot; visits: Visits }> {
    const guard = await startGuard({ dataDir: join(stage.dir, name), upstreamPort: stage.victim.port, ...options })
    guards.push(guard)
    const visitors = startVisitors(guard.url)
    const onProgress = (count: { rows: number; requests: number }): void => watch.onProgress(count, visitors.visits())
    const loot = await attack({ url: guard.url, limitSeconds: ATTACK_SECONDS, giveUpAfter: PATIENCE, onProgress })
    await sleep(AFTERWARDS_MS)
    return { loot, visits: await visitors.stop() }
}

async function stopForm(url: string, dataDir: string): Promise<DemonstrationResult["stop"]> {
    const [answer] = await sekisho(dataDir, "stop", "/comment", "--why", "demonstration")
    const stopped = await fetch(`${url}/comment`)
    const elsewhere = await fetch(`${url}/programmes`)
    return { inForceMs: Number(answer?.["inForceMs"]), stopped: stopped.status, elsewhere: elsewhere.status }
}

async function askScope(dataDir: string): Promise<Pick<DemonstrationResult, "scope" | "scopeMs">> {
    await sleep(LEDGER_DELAY_MS)
    const started = performance.now()
    const [scope] = await sekisho(dataDir, "scope")
    return { scope: scope ?? {}, scopeMs: performance.now() - started }
}
