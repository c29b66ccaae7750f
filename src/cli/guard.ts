import { openInstallation } from "../config/installation.ts"
import { loadConfig } from "../config/load-config.ts"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Gate } from "../gate/gate.ts"
import { startGate } from "../gate/gate.ts"
import type { SekishoConfig } from "../config/config.ts"
import type { Command, CommandContext } from "./command.ts"
import { capWords, modeWords, urlOf } from "./guard/gate-words.ts"
import { parseGuardArguments } from "./guard/guard-arguments.ts"
import { type ServerChild, startServerChild } from "./guard/server-child.ts"

/** How long the first line waits for the server, so that a `scope` right after it finds one. */
const SERVER_READY_MS = 10_000

const guard: Command = {
    run: async (args, context) => {
        const { configFile, overrides } = parseGuardArguments(args, context.dataDir)
        const config = await loadConfig(configFile, overrides)
        const installation = await openInstallation(config.dataDir, config.keyFile)
        const gate = await startGate(config, installation)
        const server = startServerChild({ config, onEnd: (backoffMs) => tellServerEnded(backoffMs, context) })
        try {
            const ready = await within(server.ready, SERVER_READY_MS)
            if (!ready) context.tell(GUARD_MESSAGES.guardServerSlow[context.language])
            announce(gate, server, config, context)
            await Promise.race([gate.shutdownAsked, aborted(context.signal)])
            if (!context.json) context.tell(GUARD_MESSAGES.guardDraining[context.language])
        } finally {
            // The gate first: what it still writes, the server then takes in.
            await gate.stop()
            await server.stop()
        }
        return 0
    },
}

function announce(gate: Gate, server: ServerChild, config: SekishoConfig, context: CommandContext): void {
    const url = urlOf({ host: config.listen.host, port: gate.port })
    const { dataDir, upstream, mode, workers, breaker } = config
    if (context.json) {
        const pids = { pid: process.pid, serverPid: server.pid() }
        context.print(JSON.stringify({ ready: true, url, upstream, dataDir, mode, workers, breaker, ...pids }))
        return
    }
    const values = { url, workers, upstream, dataDir }
    const caps = capWords(config)
    const { ja } = say(GUARD_MESSAGES.guardReady, { ...values, mode: modeWords(mode).ja, caps: caps.ja })
    const { en } = say(GUARD_MESSAGES.guardReady, { ...values, mode: modeWords(mode).en, caps: caps.en })
    context.print({ ja, en }[context.language])
}

function tellServerEnded(backoffMs: number, context: CommandContext): void {
    context.tell(say(GUARD_MESSAGES.guardServerEnded, { seconds: backoffMs / 1_000 })[context.language])
}

async function within(promise: Promise<void>, timeoutMs: number): Promise<boolean> {
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
