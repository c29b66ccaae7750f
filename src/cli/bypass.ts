import { parseArgs } from "node:util"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { GUARD_MESSAGES } from "../core/messages/guard.messages.data.ts"
import type { Command } from "./command.ts"
import { BYPASS_ANSWER, parseAnswer } from "./gate-answers.ts"
import { callGate } from "./local-api.ts"

const bypass: Command = {
    run: async (args, context) => {
        const { values, positionals } = parseArgs({
            args: [...args],
            options: { why: { type: "string" } },
            allowPositionals: true,
        })
        const [word] = positionals
        const on = word === "on"
        const why = values.why ?? ""
        // Ending a bypass needs no reason: it is the way back to the rule.
        if ((!on && word !== "off") || positionals.length > 1 || (on && why === "")) {
            throw new SekishoError("SEKISHO_CLI_USAGE")
        }
        const answer = parseAnswer(BYPASS_ANSWER, await callGate(context.dataDir, "POST", "/bypass", { on, why }))
        const message = answer.on ? GUARD_MESSAGES.bypassOn : GUARD_MESSAGES.bypassOff
        context.print(context.json ? JSON.stringify(answer) : message[context.language])
        return 0
    },
}

export default bypass
