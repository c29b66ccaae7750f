import { parseArgs } from "node:util"
import { openInstallation } from "../config/installation.ts"
import { CLI_MESSAGES } from "../core/messages/cli.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command } from "./command.ts"

const init: Command = {
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: { key: { type: "string" } } })
        const { id, keyId, keyFile } = await openInstallation(context.dataDir, values.key ?? null)
        if (context.json) {
            context.print(JSON.stringify({ id, keyId, keyFile, dataDir: context.dataDir }))
            return 0
        }
        const done = say(CLI_MESSAGES.initDone, { dataDir: context.dataDir, keyId, keyFile })
        context.print(done[context.language])
        return 0
    },
}

export default init
