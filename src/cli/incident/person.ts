import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import type { Subcommand } from "../command.ts"
import { recordAndTell } from "./record-event.ts"
import { SAID_OPTIONS, saidOf } from "./said-options.ts"

const OPTIONS = { ...SAID_OPTIONS, name: { type: "string" }, contact: { type: "string" } } as const

const person: Subcommand = {
    usage: "person ID add ROLE [--name NAME] [--contact TEXT] | leave N",
    summary: INCIDENT_CLI_MESSAGES.person,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [id, verb, ...words] = positionals
        const said = saidOf(values, "confirmed")
        const subject = words.join(" ")
        if (verb === "add") {
            const { name = "", contact = "" } = values
            const event = { kind: "person-joined", said, role: subject, name, contact } as const
            return recordAndTell({ id, event, values }, context)
        }
        if (verb !== "leave") throw new SekishoError("SEKISHO_CLI_USAGE")
        return recordAndTell({ id, event: { kind: "person-left", said, person: Number(subject) }, values }, context)
    },
}

export default person
