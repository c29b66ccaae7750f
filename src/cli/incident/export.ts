import { parseArgs } from "node:util"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import { libraryRecord } from "../../control/register/library-record.ts"
import type { Summary } from "../../control/register/summary.ts"
import { WHOLE_REGISTER } from "../../control/register/filter.ts"
import { askControl } from "../ask-control.ts"
import type { CommandContext } from "../command.ts"
import { askCase } from "./ask-incident.ts"
import type { Subcommand } from "./subcommand.ts"

/** Records as `sekisho library` reads them, one JSON object a line, whether --json was given or not. */
const exportRecords: Subcommand = {
    usage: "export [ID…]",
    summary: INCIDENT_CLI_MESSAGES.export,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({
            args: [...args],
            options: { config: { type: "string" } },
            allowPositionals: true,
        })
        const ids = positionals.length > 0 ? positionals : await allIds(values.config, context)
        for (const id of ids) {
            const { record, profile } = await askCase(id, values.config, context)
            context.print(JSON.stringify(libraryRecord(record.incident, profile)))
        }
        return 0
    },
}

async function allIds(config: string | undefined, context: CommandContext): Promise<readonly string[]> {
    const { incidents } = await askControl<{ readonly incidents: readonly Summary[] }>(context, config, {
        method: "GET",
        path: "/incidents",
        local: async (store) => ({ incidents: await store.register(WHOLE_REGISTER) }),
    })
    return incidents.map(({ id }) => id).toReversed()
}

export default exportRecords
