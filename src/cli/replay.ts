import { parseArgs } from "node:util"
import type { Scenario, ScenarioRow } from "../../replays/scenario.ts"
import { SCENARIOS } from "../../replays/scenarios.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { CLI_MESSAGES } from "../core/messages/cli.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command, CommandContext } from "./command.ts"
import { markerTable } from "./replay/marker-table.ts"
import { personsTable } from "./replay/persons-table.ts"

const DEFAULT_LIMIT_SECONDS = 30

const replay: Command = {
    run: async (args, context) => {
        const { values, positionals } = parseArgs({
            args: [...args],
            allowPositionals: true,
            options: { attack: { type: "string" }, seconds: { type: "string" }, hex: { type: "boolean" } },
        })
        const scenario = await findScenario(positionals[0], context)
        const missing = scenario.needs.filter((need) => !need.isInstalled())
        if (missing.length > 0) {
            const programs = missing.map((need) => need.program).join(" ")
            const packages = missing.map((need) => need.packageName).join(" ")
            context.tell(say(CLI_MESSAGES.replayNeeds, { programs, packages })[context.language])
            return 3
        }
        context.tell(`${scenario.incident} ${scenario.title[context.language]}`)
        if (!(await prepared(scenario, context))) return 3
        const rows = await scenario.run({
            limitSeconds: Number(values.seconds ?? DEFAULT_LIMIT_SECONDS),
            attacks: values.attack?.split(",") ?? null,
            hex: values.hex ?? false,
            onRow: (row) => context.tell(progress(row)),
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

/** The first time this fetches and builds; without a network it cannot, and says so. */
async function prepared(scenario: Scenario, context: CommandContext): Promise<boolean> {
    if (scenario.prepare === undefined) return true
    context.tell(CLI_MESSAGES.replayPreparing[context.language])
    try {
        await scenario.prepare()
        return true
    } catch (error) {
        context.tell(error instanceof Error ? error.message : String(error))
        context.tell(CLI_MESSAGES.replayNotPrepared[context.language])
        return false
    }
}

function report(rows: readonly ScenarioRow[], context: CommandContext): readonly string[] {
    if (context.json) return rows.map((row) => JSON.stringify(row))
    const tables = [
        personsTable(
            rows.filter((row) => row.kind === "persons"),
            context.language,
        ),
        markerTable(
            rows.filter((row) => row.kind === "marker"),
            context.language,
        ),
    ]
    return tables.filter((table) => table !== null)
}

function progress(row: ScenarioRow): string {
    return `  ${row.setting} ${row.attack}: ${row.kind === "persons" ? row.persons : row.marker}`
}
