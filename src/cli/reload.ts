import { z } from "zod"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command } from "./command.ts"
import { parseAnswer } from "./gate-answers.ts"
import { callGate } from "./local-api.ts"
import { SekishoError } from "../core/errors/sekisho-error.ts"

const RELOAD_ANSWER = z.object({ restartNeededFor: z.array(z.string()) })

const reload: Command = {
    run: async (args, context) => {
        if (args.length > 0) throw new SekishoError("SEKISHO_CLI_USAGE")
        const answer = parseAnswer(RELOAD_ANSWER, await callGate(context.dataDir, "POST", "/reload"))
        const keys = answer.restartNeededFor
        const message = keys.length === 0 ? GUARD_MESSAGES.reloadDone : GUARD_MESSAGES.reloadPartly
        context.print(context.json ? JSON.stringify(answer) : say(message, { keys: keys.join(", ") })[context.language])
        return keys.length === 0 ? 0 : 1
    },
}

export default reload
