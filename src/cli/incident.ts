import { isSekishoError } from "../core/errors/sekisho-error.ts"
import type { Language } from "../core/language.ts"
import { INCIDENT_CLI_MESSAGES } from "../core/messages/incident-cli.messages.data.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import type { Subcommand } from "./incident/subcommand.ts"
import { SUBCOMMANDS } from "./incident/subcommands.ts"
import { UsageTold } from "./usage-told.ts"

const incident: Command = {
    run: async (args, context) => {
        const [name, ...rest] = args
        const known = name !== undefined && Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined
        if (known !== undefined) return runKnown(known, rest, context)
        context.tell(listOfCommands(context.language))
        return name === undefined ? 0 : 2
    },
}

/** Somebody who mistyped one command is shown that one, not all. */
async function runKnown(
    { usage, run }: Subcommand,
    args: readonly string[],
    context: CommandContext,
): Promise<ExitCode> {
    try {
        return await run(args, context)
    } catch (error) {
        if (!isSekishoError(error) || error.code !== "SEKISHO_CLI_USAGE") throw error
        context.tell(`sekisho incident ${usage}`)
        throw new UsageTold(error)
    }
}

function listOfCommands(language: Language): string {
    const lines = Object.values(SUBCOMMANDS).map(({ usage, summary }) => `  ${usage}\n      ${summary[language]}`)
    return [INCIDENT_CLI_MESSAGES.heading[language], "", ...lines].join("\n")
}

export default incident
