import { existsSync } from "node:fs"
import { join } from "node:path"
import { tmpdir } from "node:os"
import { Worker } from "node:worker_threads"
import { expect, test } from "vitest"
import type { ConfigFile } from "../../config/config-file.ts"
import type { SekishoConfig } from "../../config/config.ts"
import { resolveConfig } from "../../config/resolve-config.ts"
import type { Decision } from "../../core/decision.ts"
import type { RequestHead } from "../../inbound/contract.ts"
import { JUDGEMENT, judgementApart } from "../real-judgement.ts"
import { REQUESTS } from "./requests.data.ts"
import { CLOCK_MS, PROCESSOR_MS, warmUp, warmUpTime } from "./warm-up.ts"

const DATA_DIR = join(tmpdir(), "sekisho-warm-up-without-a-folder")
const UPSTREAM = "http://127.0.0.1:9"

function configOf(file: ConfigFile = {}, overrides: { readonly mode?: "observe" } = {}): SekishoConfig {
    return resolveConfig(file, { dataDir: DATA_DIR, listen: "127.0.0.1:0", workers: 1, ...overrides })
}

const PLAIN = configOf({ upstream: UPSTREAM })

function after(exchanges: number): () => boolean {
    let asked = 0
    return () => asked++ >= exchanges
}

const CONFIGURATIONS: readonly (readonly [why: string, config: SekishoConfig])[] = [
    ["as it comes", PLAIN],
    ["that only observes", configOf({ upstream: UPSTREAM }, { mode: "observe" })],
    ["with a cap that invented persons are over", configOf({ upstream: UPSTREAM, breaker: { persons: { hour: 3 } } })],
    ["that leads to HTTPS", configOf({ upstream: UPSTREAM, hardening: { https: "enforce" } })],
    ["that holds bodies whole", configOf({ upstream: UPSTREAM, fullHold: ["/comment"] })],
    ["with little time for a client", configOf({ upstream: UPSTREAM, limits: { clientCpuMsPerSecond: 10 } })],
    ["of several sites", configOf({ sites: [{ name: "shop", hosts: ["shop.example.jp"], upstream: UPSTREAM }] })],
]

test.each(CONFIGURATIONS)("every invented request is answered under a configuration %s", async (_, config) => {
    const twoRounds = REQUESTS.length * 2
    expect(await warmUp(config, judgementApart(), after(twoRounds))).toBe(twoRounds)
})

test("it ends at the time that is given, whatever is left", async () => {
    expect(await warmUp(PLAIN, judgementApart(), () => true)).toBe(0)
    expect(await warmUp(PLAIN, judgementApart(), after(1))).toBe(1)
})

const TIMES = [
    { processorMs: PROCESSOR_MS - 1, clockMs: CLOCK_MS - 1, over: false, why: "neither is used up" },
    { processorMs: PROCESSOR_MS, clockMs: PROCESSOR_MS, over: true, why: "the processor was its own" },
    { processorMs: PROCESSOR_MS / 4, clockMs: CLOCK_MS, over: true, why: "others had the processor" },
]
test.each(TIMES)("its time is $over over when $why", ({ over, ...passed }) => {
    const readings = [{ processorMs: 7, clockMs: 40 }]
    const isOver = warmUpTime(
        () => readings.shift() ?? { processorMs: 7 + passed.processorMs, clockMs: 40 + passed.clockMs },
    )
    expect(isOver()).toBe(over)
})

const SEEN: readonly RequestHead[] = [
    "/?q=tea",
    "/?id=1%27%20union%20select%20password%20from%20users--",
    "/?q=%3Cscript%3Ealert(1)%3C/script%3E",
    "/?f=../../../../etc/passwd",
].map((target) => ({ method: "GET", target, httpVersion: "1.1", headers: [["Host", "www.example.jp"]] }))

function verdicts(): readonly Decision[] {
    return SEEN.map((head) => JUDGEMENT.createInspection(head, { mode: "block", bodyInspectBytes: 65_536 }).head())
}

/** What keeps a thread alive; timers of the runner may end meanwhile. */
function held(): number {
    return process.getActiveResourcesInfo().length
}

test("it leaves no trace: no file, no timer, no listener, no other verdict", async () => {
    const [heldBefore, listeners, judged] = [held(), process.listenerCount("uncaughtException"), verdicts()]
    await warmUp(PLAIN, judgementApart(), after(REQUESTS.length))
    expect(held()).toBeLessThanOrEqual(heldBefore)
    expect(process.listenerCount("uncaughtException")).toBe(listeners)
    expect(existsSync(DATA_DIR)).toBe(false)
    expect(verdicts()).toEqual(judged)
})

test("what fails at once ends it, and nothing else", async () => {
    const broken = {
        ...JUDGEMENT,
        bodies: () => {
            throw new TypeError("a fault of the test")
        },
    }
    expect(await warmUp(PLAIN, broken, after(REQUESTS.length))).toBe(0)
    const failing = {
        ...JUDGEMENT,
        createInspection: () => {
            throw new TypeError("a fault of the test")
        },
    }
    expect(await warmUp(PLAIN, failing, after(REQUESTS.length))).toBe(0)
})

test("what fails in a later turn does not end its thread", async () => {
    const thread = new Worker(new URL("failing-warm-up.case.ts", import.meta.url), { workerData: PLAIN })
    const answered = await new Promise((resolve, reject) => {
        thread.once("message", resolve).once("error", reject)
    })
    await thread.terminate()
    // The one that failed was answered, and no other was asked.
    expect(answered).toBe(1)
})
