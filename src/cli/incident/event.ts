import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import { DECLARED_PHASES } from "../../control/incident/phases.ts"
import type { Subcommand } from "../command.ts"
import { readText } from "./read-text.ts"
import { recordAndTell } from "./record-event.ts"
import { SAID_OPTIONS, saidOf } from "./said-options.ts"

const OPTIONS = { ...SAID_OPTIONS, text: { type: "string" } } as const

const event: Subcommand = {
    usage: `event ID ${DECLARED_PHASES.join("|")} [--text TEXT]`,
    summary: INCIDENT_CLI_MESSAGES.event,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [id, name] = positionals
        const phase = DECLARED_PHASES.find((each) => each === name)
        if (phase === undefined || positionals.length > 2) throw new SekishoError("SEKISHO_CLI_USAGE")
        const text = await readText(values.text ?? "", context.stdin)
        return recordAndTell(
            { id, event: { kind: "entered", said: saidOf(values, "confirmed"), phase, text }, values },
            context,
        )
    },
}

export default event
