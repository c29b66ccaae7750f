import { setTimeout as sleep } from "node:timers/promises"
import { demonstrate, DEMONSTRATION_CAP, type DemonstrationResult } from "../../replays/comment-form/demonstration.ts"
import type { Language } from "../core/language.ts"
import { CLI_MESSAGES } from "../core/messages/cli.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command, CommandContext } from "./command.ts"
import { createLiveLine } from "./live-line.ts"
import { renderTable } from "./table.ts"

const STEP_MESSAGES = {
    stage: CLI_MESSAGES.tryStage,
    without: CLI_MESSAGES.tryWithout,
    gate: CLI_MESSAGES.tryGate,
    breaker: CLI_MESSAGES.tryBreaker,
    stop: CLI_MESSAGES.tryStop,
    scope: CLI_MESSAGES.tryScope,
} as const

const tryCommand: Command = {
    run: async (_, context) => {
        const { language } = context
        const live = createLiveLine(context)
        const demonstration = await demonstrate({
            onStep: (step) => live.step(say(STEP_MESSAGES[step], { cap: DEMONSTRATION_CAP })[language]),
            onProgress: ({ rows, requests }, { served, harmed }) => {
                live.update(say(CLI_MESSAGES.tryLive, { rows, requests, served, harmed })[language])
            },
        })
        live.end()
        try {
            if (context.json) context.print(JSON.stringify(plain(demonstration.result)))
            else context.print(summary(demonstration.result, language))
            if (context.interactive && !context.json) await stayUp(demonstration, context)
        } finally {
            await demonstration.takeDown()
        }
        return 0
    },
}

export default tryCommand

async function stayUp({ url, dataDir }: { url: string; dataDir: string }, context: CommandContext): Promise<void> {
    context.print(say(CLI_MESSAGES.tryUp, { url, dataDir })[context.language])
    const forever = 2 ** 31 - 1 // the longest a timer takes
    await sleep(forever, undefined, { signal: context.signal }).catch(() => undefined)
}

function plain(result: DemonstrationResult): unknown {
    return JSON.parse(JSON.stringify(result, (key, value: unknown) => (key === "emails" ? undefined : value)))
}

function summary(result: DemonstrationResult, language: Language): string {
    const { without, gate, breaker, stop, scope, scopeMs } = result
    const rows = [
        CLI_MESSAGES.tryHeader[language].split("|"),
        [CLI_MESSAGES.tryRowWithout[language], ...lootCells(without), ""],
        [CLI_MESSAGES.tryRowGate[language], ...lootCells(gate.loot), `${gate.visits.served} / ${gate.visits.harmed}`],
        [
            CLI_MESSAGES.tryRowBreaker[language],
            ...lootCells(breaker.loot),
            `${breaker.visits.served} / ${breaker.visits.harmed}`,
        ],
    ]
    const persons = { ...(typeof scope["persons"] === "object" ? scope["persons"] : {}) }
    const figures = say(CLI_MESSAGES.tryFigures, {
        ...personFigures(persons, language),
        records: Number(scope["records"]),
        scopeMs: Math.round(scopeMs),
        stopMs: Math.ceil(stop.inForceMs),
        stopped: stop.stopped,
        elsewhere: stop.elsewhere,
    })
    return `\n${renderTable(rows)}\n\n${figures[language]}\n`
}

function lootCells({ requests, refused, emails, seconds }: DemonstrationResult["without"]): string[] {
    return [requests, refused, emails.size].map((count) => count.toLocaleString("en-US")).concat(seconds.toFixed(1))
}

function personFigures(persons: Readonly<Record<string, unknown>>, language: Language): Record<string, string> {
    return Object.fromEntries(
        ["confirmed", "likely", "maximum"].map((name) => {
            const value = persons[name]
            return [
                name,
                typeof value === "number" ? value.toLocaleString("en-US") : CLI_MESSAGES.notDeterminable[language],
            ]
        }),
    )
}
