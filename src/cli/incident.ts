import type { Language } from "../core/language.ts"
import { INCIDENT_CLI_MESSAGES } from "../core/messages/incident-cli.messages.data.ts"
import type { Command } from "./command.ts"
import { SUBCOMMANDS } from "./incident/subcommands.ts"
import { tellingUsage } from "./usage-told.ts"

const incident: Command = {
    subcommands: SUBCOMMANDS,
    run: async (args, context) => {
        const [name, ...rest] = args
        const known = name !== undefined && Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined
        if (known !== undefined)
            return tellingUsage(`incident ${known.usage}`, context, async () => known.run(rest, context))
        context.tell(listOfCommands(context.language))
        return name === undefined ? 0 : 2
    },
}

function listOfCommands(language: Language): string {
    const lines = Object.values(SUBCOMMANDS).map(({ usage, summary }) => `  ${usage}\n      ${summary[language]}`)
    return [INCIDENT_CLI_MESSAGES.heading[language], "", ...lines].join("\n")
}

export default incident
