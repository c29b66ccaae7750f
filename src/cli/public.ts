// `sekisho public`: people whose names the owner's pages publish. Nobody's name is printed: the gate has none, only how many
// were learned where, which the owner holds against the page.
import { parseArgs } from "node:util"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { PUBLIC_MESSAGES } from "../core/messages/public.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { wordsOf } from "../gate/decoys/decoy-report.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { parseAnswer } from "./gate-answers.ts"
import { callGate } from "./local-api.ts"
import { listText } from "./public/list-text.ts"
import { PUBLIC_ANSWER, PUBLIC_CHANGED } from "./public/public-answers.ts"
import { routeArgument } from "./route-argument.ts"

const published: Command = {
    run: async ([word = "", ...rest], context) => {
        switch (word) {
            case "list":
                return list(rest, context)
            case "approve":
                return approve(rest, context)
            case "forget":
                return forget(rest, context)
            default:
                throw new SekishoError("SEKISHO_CLI_USAGE")
        }
    },
}

async function list(args: readonly string[], { dataDir, json, language, print }: CommandContext): Promise<ExitCode> {
    if (args.length > 0) throw new SekishoError("SEKISHO_CLI_USAGE")
    const answer = parseAnswer(PUBLIC_ANSWER, await callGate(dataDir, "GET", "/public"))
    print(json ? JSON.stringify(answer) : listText(answer, language))
    return 0
}

async function approve(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const { values, positionals } = parseArgs({
        args: [...args],
        options: { people: { type: "string" } },
        allowPositionals: true,
    })
    const route = routeOf(positionals)
    if (!/^[1-9][0-9]{0,4}$/.test(values.people ?? "")) throw new SekishoError("SEKISHO_CLI_USAGE")
    const answered = await callGate(context.dataDir, "POST", "/public", { route, people: Number(values.people) })
    return tellDone("approved", answered, context)
}

async function forget(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const route = routeOf(args)
    const answered = await callGate(context.dataDir, "DELETE", `/public?route=${encodeURIComponent(route)}`)
    return tellDone("forgotten", answered, context)
}

function tellDone(what: "approved" | "forgotten", answered: unknown, context: CommandContext): ExitCode {
    const { json, language, print, tell } = context
    const answer = parseAnswer(PUBLIC_CHANGED, answered)
    const { route, ids, inForceMs } = answer
    print(json ? JSON.stringify(answer) : say(PUBLIC_MESSAGES[what], { route, ids: wordsOf(ids), inForceMs })[language])
    if (!answer.kept) tell(PUBLIC_MESSAGES.notKept[language])
    return 0
}

function routeOf([route, extra]: readonly string[]): string {
    if (route === undefined || extra !== undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
    return routeArgument(route)
}

export default published
