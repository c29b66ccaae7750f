import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import type { Subcommand } from "../command.ts"
import { readText } from "./read-text.ts"
import { recordAndTell } from "./record-event.ts"
import { SAID_OPTIONS, saidOf } from "./said-options.ts"

const note: Subcommand = {
    usage: "note ID TEXT|-",
    summary: INCIDENT_CLI_MESSAGES.note,
    options: SAID_OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: SAID_OPTIONS, allowPositionals: true })
        const [id, ...words] = positionals
        const text = await readText(words.join(" "), context.stdin)
        if (text === "") throw new SekishoError("SEKISHO_CLI_USAGE")
        return recordAndTell({ id, event: { kind: "noted", said: saidOf(values, "unknown"), text }, values }, context)
    },
}

export default note
