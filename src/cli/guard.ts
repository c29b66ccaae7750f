import { openInstallation } from "../config/installation.ts"
import { loadConfig } from "../config/load-config.ts"
import { ConfigProblem } from "../config/config-problem.ts"
import { isSekishoError } from "../core/errors/sekisho-error.ts"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Gate } from "../gate/gate.ts"
import { startGate } from "../gate/gate.ts"
import { upstreamWords } from "../gate/gate-status.ts"
import type { SekishoConfig } from "../config/config.ts"
import { type ServerChild, type ServerEnd, startServerChild } from "../server/server-child.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { createLifeLine, holdLifeLine, type LifeLine } from "../gate/handover/life-line.ts"
import type { Replaced } from "../gate/handover/predecessor.ts"
import { joinPredecessor, type Successor } from "../gate/handover/successor.ts"
import { leaveGuard } from "./guard/leave-guard.ts"
import { releaseVersion } from "./release.ts"
import { capWords, modeWords, urlOf } from "./guard/gate-words.ts"
import { parseGuardArguments } from "./guard/guard-arguments.ts"
import { silentUpstreams } from "./guard/silent-upstreams.ts"

/** How long the first line waits for the server, so that a `scope` right after it finds one. */
const SERVER_READY_MS = 10_000

const guard: Command = {
    run: async (args, context) => {
        const successor = joinPredecessor(await releaseVersion())
        const life = successor === null ? createLifeLine() : holdLifeLine(successor.inheritance.life)
        try {
            return await runGuard(args, context, successor, life)
        } catch (error) {
            successor?.failed(error)
            throw error
        }
    },
}

async function runGuard(
    args: readonly string[],
    context: CommandContext,
    successor: Successor | null,
    life: LifeLine,
): Promise<ExitCode> {
    const { configFile, overrides } = parseGuardArguments(args, context.dataDir)
    const load = async (): Promise<SekishoConfig> => loadConfig(configFile, overrides)
    const config = await load()
    const installation = await openInstallation(config.dataDir, config.keyFile)
    const onReload = async (): Promise<readonly string[]> => {
        const next = await load()
        const fixed = await gate.reload(next)
        await server.renew(next)
        return fixed
    }
    const replacing = { args: process.argv.slice(2), life }
    const gate = await startGate(config, installation, { onReload, replacing, successor })
    const server = startServerChild({
        config,
        onEnd: (end) => tellServerEnded(end, context),
        keepsAlive: true,
        startAfter: successor?.ledgerFree,
    })
    life.say({ pid: process.pid })
    const onHangUp = (): void => void onReload().catch((error: unknown) => tellReloadFailed(error, context))
    // A terminal that is closed sends the same signal, and means the end.
    if (!process.stdin.isTTY) process.on("SIGHUP", onHangUp)
    try {
        const ready = await within(Promise.race([server.ready, gate.replaced]), SERVER_READY_MS)
        if (!ready) context.tell(GUARD_MESSAGES.guardServerSlow[context.language])
        announce(gate, server, config, context)
        void tellSilentUpstreams(config, context)
        const ended = Promise.race([gate.shutdownAsked, aborted(context.signal), life.abandoned])
        const replaced = await Promise.race([ended.then(async () => gate.abortUpgrade()), gate.replaced])
        if (!context.json) context.tell(farewell(replaced, context))
        if (replaced !== null) {
            process.off("SIGHUP", onHangUp)
            return exitCodeOf(await leaveGuard({ gate, server, life, signal: context.signal }))
        }
    } finally {
        process.off("SIGHUP", onHangUp)
        // The gate first: what it still writes, the server then takes in.
        await gate.stop()
        await server.stop()
    }
    life.say({ exit: 0 })
    return 0
}

function farewell(replaced: Replaced | null, { language }: CommandContext): string {
    if (replaced === null) return GUARD_MESSAGES.guardDraining[language]
    return say(GUARD_MESSAGES.guardReplaced, { version: replaced.version, pid: String(replaced.pid) })[language]
}

/** null: not ours to say. */
function exitCodeOf(code: number | null): ExitCode {
    return code === null || code === 0 ? 0 : code === 2 ? 2 : 3
}

function announce(gate: Gate, server: ServerChild, config: SekishoConfig, context: CommandContext): void {
    const url = urlOf({ host: config.listen.host, port: gate.port }, config.tls === null ? "http" : "https")
    const { dataDir, workers, breaker } = config
    const upstream = upstreamWords(config)
    if (context.json) {
        const pids = { pid: process.pid, serverPid: server.pid() }
        context.print(
            JSON.stringify({ ready: true, url, upstream, dataDir, mode: config.mode, workers, breaker, ...pids }),
        )
        return
    }
    const values = { url, workers, upstream, dataDir }
    const [mode, caps] = [modeWords(config), capWords(config)]
    const { ja } = say(GUARD_MESSAGES.guardReady, { ...values, mode: mode.ja, caps: caps.ja })
    const { en } = say(GUARD_MESSAGES.guardReady, { ...values, mode: mode.en, caps: caps.en })
    context.print({ ja, en }[context.language])
}

/** Never rejects. A log for machines has the exchanges themselves. */
async function tellSilentUpstreams(config: SekishoConfig, { json, language, tell }: CommandContext): Promise<void> {
    if (json) return
    for (const url of await silentUpstreams(config)) tell(say(GUARD_MESSAGES.guardUpstreamSilent, { url })[language])
}

/** SIGHUP has nobody to answer: what is wrong is said where the gate was started. */
function tellReloadFailed(error: unknown, context: CommandContext): void {
    const key = error instanceof ConfigProblem ? error.key : isSekishoError(error) ? error.code : "?"
    context.tell(say(GUARD_MESSAGES.reloadFailed, { key })[context.language])
}

function tellServerEnded({ backoffMs, status }: ServerEnd, context: CommandContext): void {
    context.tell(say(GUARD_MESSAGES.guardServerEnded, { seconds: backoffMs / 1_000, status })[context.language])
}

async function within(promise: Promise<unknown>, timeoutMs: number): Promise<boolean> {
    const { promise: late, resolve } = Promise.withResolvers<boolean>()
    const timer = setTimeout(() => resolve(false), timeoutMs)
    try {
        return await Promise.race([promise.then(() => true), late])
    } finally {
        clearTimeout(timer)
    }
}

async function aborted(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }))
}

export default guard
