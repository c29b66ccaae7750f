import { parseArgs } from "node:util"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { Command } from "./command.ts"
import { parseAnswer, STOP_ANSWER } from "./gate-answers.ts"
import { callGate } from "./local-api.ts"
import { routeArgument } from "./route-argument.ts"
import { routesOfServer, unseenRoute } from "./seen-routes.ts"

const stop: Command = {
    run: async (args, context) => {
        const { values, positionals } = parseArgs({
            args: [...args],
            options: { why: { type: "string" } },
            allowPositionals: true,
        })
        const [route] = positionals
        const { why } = values
        if (route === undefined || positionals.length > 1 || why === undefined || why === "") {
            throw new SekishoError("SEKISHO_CLI_USAGE")
        }
        const body = { route: routeArgument(route), why }
        const answer = parseAnswer(STOP_ANSWER, await callGate(context.dataDir, "POST", "/stops", body))
        const done = say(GUARD_MESSAGES.stopDone, { route: answer.route, inForceMs: answer.inForceMs })
        context.print(context.json ? JSON.stringify(answer) : done[context.language])
        const unseen = await unseenRoute(answer.route, routesOfServer(context, Date.now()))
        if (unseen !== null) context.tell(unseen[context.language])
        if (!answer.kept) context.tell(GUARD_MESSAGES.stopNotKept[context.language])
        return 0
    },
}

export default stop
