import { z } from "zod"
import { isSekishoError, SekishoError } from "../core/errors/sekisho-error.ts"
import type { Language } from "../core/language.ts"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command } from "./command.ts"
import { parseAnswer, STATUS_ANSWER, type StatusAnswer } from "./gate-answers.ts"
import { capWords, modeWords, urlOf } from "./guard/gate-words.ts"
import { callGate, callServer } from "./local-api.ts"

const SERVER_ANSWER = z.looseObject({
    ingest: z.looseObject({ lagBytes: z.number() }),
    totals: z.object({ requests: z.number(), exposures: z.number(), persons: z.number(), events: z.number() }),
})
type ServerAnswer = z.infer<typeof SERVER_ANSWER>

const status: Command = {
    name: "status",
    usage: "status",
    summary: GUARD_MESSAGES.statusSummary,
    run: async (args, context) => {
        if (args.length > 0) throw new SekishoError("SEKISHO_CLI_USAGE")
        const gate = await ifRunning(async () =>
            parseAnswer(STATUS_ANSWER, await callGate(context.dataDir, "GET", "/status")),
        )
        const server = await ifRunning(async () =>
            parseAnswer(SERVER_ANSWER, await callServer(context.dataDir, "/status")),
        )
        if (context.json) context.print(JSON.stringify({ gate, server }))
        else context.print([...gateLines(gate, context.language), ...serverLines(server, context.language)].join("\n"))
        return 0
    },
}

/** @returns null where nobody listens */
async function ifRunning<T>(call: () => Promise<T>): Promise<T | null> {
    try {
        return await call()
    } catch (error) {
        if (isSekishoError(error) && error.code === "SEKISHO_CLI_NOT_RUNNING") return null
        throw error
    }
}

function gateLines(gate: StatusAnswer | null, language: Language): string[] {
    if (gate === null) return [GUARD_MESSAGES.statusGateDown[language]]
    const sum = (name: string): number => gate.workers.reduce((total, worker) => total + (worker[name] ?? 0), 0)
    const counts = ["requests", "refused", "cut", "faults", "upstreamFailed", "open"].map((name) => [name, sum(name)])
    const text = say(GUARD_MESSAGES.statusGate, {
        startedAt: new Date(gate.startedMs).toLocaleString(language === "ja" ? "ja-JP" : "en-GB"),
        pid: String(gate.pid),
        url: urlOf(gate.listen),
        upstream: gate.upstream,
        alive: gate.workersAlive,
        wanted: gate.workersWanted,
        mode: modeWords(gate.mode)[language],
        caps: capWords(gate)[language],
        ...Object.fromEntries(counts),
    })
    const bypass = gate.bypass.on ? [say(GUARD_MESSAGES.statusBypass, { why: gate.bypass.why })[language]] : []
    const stops = gate.stops.map(({ route, why }) => say(GUARD_MESSAGES.statusStop, { route, why })[language])
    return [text[language], ...bypass, ...stops]
}

function serverLines(server: ServerAnswer | null, language: Language): string[] {
    const limits = GUARD_MESSAGES.statusLimits[language]
    if (server === null) return [GUARD_MESSAGES.statusServerDown[language], limits]
    const values = { ...server.totals, lagBytes: server.ingest.lagBytes }
    return [say(GUARD_MESSAGES.statusServer, values)[language], limits]
}

export default status
