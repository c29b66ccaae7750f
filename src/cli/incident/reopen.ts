import { parseArgs } from "node:util"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import type { Subcommand } from "../command.ts"
import { readText } from "./read-text.ts"
import { recordAndTell } from "./record-event.ts"
import { SAID_OPTIONS, saidOf } from "./said-options.ts"

const OPTIONS = { ...SAID_OPTIONS, why: { type: "string" } } as const

const reopen: Subcommand = {
    usage: "reopen ID --why TEXT",
    summary: INCIDENT_CLI_MESSAGES.reopen,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const text = await readText(values.why ?? "", context.stdin)
        return recordAndTell(
            { id: positionals[0], event: { kind: "reopened", said: saidOf(values, "confirmed"), text }, values },
            context,
        )
    },
}

export default reopen
