import { parseArgs } from "node:util"
import type { Scenario, ScenarioRow } from "../../replays/scenario.ts"
import { SCENARIOS } from "../../replays/scenarios.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { Language } from "../core/language.ts"
import { CLI_MESSAGES } from "../core/messages/cli.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command, CommandContext } from "./command.ts"
import { renderTable } from "./table.ts"

const DEFAULT_LIMIT_SECONDS = 30

const replay: Command = {
    run: async (args, context) => {
        const { values, positionals } = parseArgs({
            args: [...args],
            allowPositionals: true,
            options: { attack: { type: "string" }, seconds: { type: "string" }, hex: { type: "boolean" } },
        })
        const scenario = await findScenario(positionals[0], context)
        const missing = scenario.needs.filter((need) => !need.isInstalled()).map((need) => need.program)
        if (missing.length > 0) {
            context.tell(say(CLI_MESSAGES.replayNeeds, { programs: missing.join(" ") })[context.language])
            return 3
        }
        context.tell(`${scenario.incident} ${scenario.title[context.language]}`)
        const rows = await scenario.run({
            limitSeconds: Number(values.seconds ?? DEFAULT_LIMIT_SECONDS),
            attacks: values.attack?.split(",") ?? null,
            hex: values.hex ?? false,
            onRow: (row) => context.tell(`  ${row.setting} ${row.attack}: ${row.persons}`),
        })
        for (const line of report(rows, context)) context.print(line)
        return 0
    },
}

export default replay

async function findScenario(name: string | undefined, context: CommandContext): Promise<Scenario> {
    const load = SCENARIOS[name ?? ""]
    if (load === undefined) {
        context.tell(Object.keys(SCENARIOS).join("\n"))
        throw new SekishoError("SEKISHO_CLI_USAGE")
    }
    return (await load()).default
}

function report(rows: readonly ScenarioRow[], context: CommandContext): readonly string[] {
    if (context.json) return rows.map((row) => JSON.stringify(row))
    const { language } = context
    const header = CLI_MESSAGES.replayHeader[language].split("|")
    return [renderTable([header, ...rows.map((row) => cells(row, language))])]
}

function cells(row: ScenarioRow, language: Language): string[] {
    const settings = {
        without: CLI_MESSAGES.replayWithout,
        gate: CLI_MESSAGES.replayGate,
        breaker: CLI_MESSAGES.replayBreaker,
    }
    const { scope } = row
    const maximum =
        scope === null ? "" : (scope.maximum?.toLocaleString("en-US") ?? CLI_MESSAGES.notDeterminable[language])
    return [
        row.attack,
        settings[row.setting][language],
        row.requests.toLocaleString("en-US"),
        row.rows.toLocaleString("en-US"),
        row.persons.toLocaleString("en-US"),
        row.seconds.toFixed(1),
        scope === null ? "" : scope.confirmed.toLocaleString("en-US"),
        maximum,
    ]
}
