// Which release this is and which Node it runs on: both may need an update, each for reasons of its own.
import { CLI_MESSAGES } from "../core/messages/cli.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import type { Command } from "./command.ts"
import { releaseVersion } from "./release.ts"

const version: Command = {
    run: async (args, context) => {
        if (args.length > 0) throw new SekishoError("SEKISHO_CLI_USAGE")
        const release = await releaseVersion()
        const { node } = process.versions
        const text = say(CLI_MESSAGES.version, { release, node })[context.language]
        context.print(context.json ? JSON.stringify({ version: release, node }) : text)
        return 0
    },
}

export default version
