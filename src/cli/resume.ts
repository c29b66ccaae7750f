import { parseArgs } from "node:util"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command } from "./command.ts"
import { parseAnswer, RESUME_ANSWER } from "./gate-answers.ts"
import { callGate } from "./local-api.ts"
import { routeArgument } from "./route-argument.ts"

const resume: Command = {
    run: async (args, context) => {
        const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
        const [typed] = positionals
        if (typed === undefined || positionals.length > 1) throw new SekishoError("SEKISHO_CLI_USAGE")
        const route = routeArgument(typed)
        const path = `/stops?route=${encodeURIComponent(route)}`
        const answer = parseAnswer(RESUME_ANSWER, await callGate(context.dataDir, "DELETE", path))
        const message = answer === null ? GUARD_MESSAGES.resumeNothing : GUARD_MESSAGES.resumeDone
        const text = say(message, { route: answer?.route ?? route })[context.language]
        context.print(context.json ? JSON.stringify({ route, resumed: answer !== null, ...answer }) : text)
        return 0
    },
}

export default resume
