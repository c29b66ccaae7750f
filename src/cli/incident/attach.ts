// `sekisho incident attach ID FILE`: encrypted here, before it is handed to anybody. The file itself is left alone.
import { basename } from "node:path"
import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES as M } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { isRecipient } from "../../age/recipient.ts"
import { ATTACHMENT_LIMIT_BYTES, seal } from "../../control/attachment/seal.ts"
import type { CommandContext, Subcommand } from "../command.ts"
import { askProfile } from "./ask-incident.ts"
import { readBytes } from "./read-input.ts"
import { record, tellRefusal } from "./record-event.ts"
import { SAID_OPTIONS, saidOf } from "./said-options.ts"

const OPTIONS = {
    ...SAID_OPTIONS,
    name: { type: "string" },
    recipient: { type: "string", multiple: true },
} as const

const attach: Subcommand = {
    usage: "attach ID FILE [--name NAME] [--recipient age1…]",
    summary: M.attach,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [id, path] = positionals
        if (path === undefined || positionals.length > 2) throw new SekishoError("SEKISHO_CLI_USAGE")
        const recipients = values.recipient ?? (await recipientsOfProfile(values.config, context))
        if (!recipients.every(isRecipient)) throw new SekishoError("SEKISHO_CLI_USAGE")
        const { facts, sealed } = await seal(
            values.name ?? basename(path),
            await readBytes(path, ATTACHMENT_LIMIT_BYTES, "SEKISHO_CONTROL_ATTACHMENT_TOO_LARGE"),
            recipients,
        )
        const event = { kind: "attached", said: saidOf(values, "confirmed"), attachment: facts } as const
        const outcome = await record({ id, event, values, sealed }, context)
        if (outcome.kind === "refused") return tellRefusal(outcome.refusal, context)
        const { incident } = outcome
        const number = incident.attachments.length
        const told = say(M.attached, { id: incident.id, name: facts.name, number })[context.language]
        context.print(context.json ? JSON.stringify(outcome) : told)
        return 0
    },
}

async function recipientsOfProfile(config: string | undefined, context: CommandContext): Promise<readonly string[]> {
    return (await askProfile(config, context))?.profile.attachmentRecipients ?? []
}

export default attach
