import { parseArgs } from "node:util"
import { japanMoment } from "../../core/japan-time.ts"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import type { Subcommand } from "../command.ts"
import { askCase } from "./ask-incident.ts"
import { incidentText } from "./incident-text.ts"

const OPTIONS = { config: { type: "string" } } as const

const show: Subcommand = {
    usage: "show ID",
    summary: INCIDENT_CLI_MESSAGES.show,
    options: OPTIONS,
    /** @returns 1 while the incident is not closed */
    run: async (args, context) => {
        const { values, positionals } = parseArgs({
            args: [...args],
            options: OPTIONS,
            allowPositionals: true,
        })
        const { record, profile } = await askCase(positionals[0], values.config, context)
        if (context.json) context.print(JSON.stringify(record))
        else context.print(incidentText(record, profile, japanMoment(Date.now()), context.language))
        return record.incident.state === "closed" ? 0 : 1
    },
}

export default show
