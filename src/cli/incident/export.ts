import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import { libraryRecord } from "../../control/register/library-record.ts"
import type { Subcommand } from "../command.ts"
import { askCase, askRegister } from "./ask-incident.ts"
import { exportEvents } from "./export-events.ts"

const OPTIONS = {
    config: { type: "string" },
    events: { type: "boolean" },
    "public-key": { type: "string" },
} as const

/**
 * Records as `sekisho library` reads them, or with --events everything as it is kept, one JSON object a line, whether
 * --json was given or not.
 */
const exportRecords: Subcommand = {
    usage: "export [--events [--public-key FILE]] [ID…]",
    summary: INCIDENT_CLI_MESSAGES.export,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({
            args: [...args],
            options: OPTIONS,
            allowPositionals: true,
        })
        const publicKey = values["public-key"]
        if (values.events === true) {
            return exportEvents({ ids: positionals, config: values.config, publicKey }, context)
        }
        if (publicKey !== undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
        const ids =
            positionals.length > 0
                ? positionals
                : (await askRegister({}, values.config, context)).map(({ id }) => id).toReversed()
        for (const id of ids) {
            const { record, profile } = await askCase(id, values.config, context)
            context.print(JSON.stringify(libraryRecord(record.incident, profile)))
        }
        return 0
    },
}

export default exportRecords
