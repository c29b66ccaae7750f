// `sekisho decoy`: invented persons for the owner's database. What `add` prints is never shown again; the gate knows them
// by keyed digests and by the mark in their e-mail address.
import { parseArgs } from "node:util"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { DECOY_MESSAGES } from "../core/messages/decoy.messages.data.ts"
import { say } from "../core/messages/say.ts"
import type { DecoyWish } from "../gate/decoys/decoy-control.ts"
import { wordsOf } from "../gate/decoys/decoy-report.ts"
import { isReservedDomain, MAIL_DOMAIN, RESERVED_DOMAIN } from "../gate/decoys/draw-decoy.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { DECOYS_ADDED, DECOYS_ANSWER, DECOYS_CHANGED } from "./decoy/decoy-answers.ts"
import { type DecoyFormat, isDecoyFormat, printed } from "./decoy/formats.ts"
import { listText } from "./decoy/list-text.ts"
import { parseAnswer } from "./gate-answers.ts"
import { callGate } from "./local-api.ts"
import { routeArgument } from "./route-argument.ts"

type Sub = (args: readonly string[], context: CommandContext) => Promise<ExitCode>

const SUBCOMMANDS: Readonly<Record<string, Sub>> = {
    add,
    list,
    remove,
    expect: async (args, context) => setExpected(args, true, context),
    unexpect: async (args, context) => setExpected(args, false, context),
}

const decoy: Command = {
    run: async ([word = "", ...rest], context) => {
        const sub = Object.hasOwn(SUBCOMMANDS, word) ? SUBCOMMANDS[word] : undefined
        if (sub === undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
        return sub(rest, context)
    },
}

const DEFAULT_COUNT = "1"

async function add(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const { values } = parseArgs({
        args: [...args],
        options: {
            count: { type: "string", default: DEFAULT_COUNT },
            format: { type: "string" },
            "mail-domain": { type: "string", default: RESERVED_DOMAIN },
            note: { type: "string", default: "" },
        },
    })
    const format = formatOf(values.format, context.json)
    const wish: DecoyWish = {
        count: countOf(values.count),
        mailDomain: domainOf(values["mail-domain"]),
        note: values.note,
    }
    const { language, print, tell } = context
    const { ids, persons, inForceMs } = parseAnswer(
        DECOYS_ADDED,
        await callGate(context.dataDir, "POST", "/decoys", wish),
    )
    for (const line of printed(format, ids, persons, language)) print(line)
    tell(say(DECOY_MESSAGES.added, { ids: wordsOf(ids), inForceMs })[language])
    if (isReservedDomain(wish.mailDomain))
        tell(say(DECOY_MESSAGES.reservedDomain, { domain: wish.mailDomain })[language])
    return 0
}

function formatOf(typed: string | undefined, json: boolean): DecoyFormat {
    if (typed === undefined) return json ? "json" : "table"
    if (!isDecoyFormat(typed) || (json && typed !== "json")) throw new SekishoError("SEKISHO_CLI_USAGE")
    return typed
}

function countOf(typed: string): number {
    if (!/^[1-9][0-9]{0,4}$/.test(typed)) throw new SekishoError("SEKISHO_CLI_USAGE")
    return Number(typed)
}

function domainOf(typed: string): string {
    const domain = typed.toLowerCase()
    if (!MAIL_DOMAIN.test(domain)) throw new SekishoError("SEKISHO_CLI_USAGE")
    return domain
}

async function list(args: readonly string[], { dataDir, json, language, print }: CommandContext): Promise<ExitCode> {
    if (args.length > 0) throw new SekishoError("SEKISHO_CLI_USAGE")
    const answer = parseAnswer(DECOYS_ANSWER, await callGate(dataDir, "GET", "/decoys"))
    print(json ? JSON.stringify(answer) : listText(answer, language))
    return 0
}

async function remove(args: readonly string[], context: CommandContext): Promise<ExitCode> {
    const id = onlyOne(args)
    const answered = await callGate(context.dataDir, "DELETE", `/decoys?id=${encodeURIComponent(id)}`)
    return tellDone("removed", answered, context)
}

async function setExpected(args: readonly string[], expected: boolean, context: CommandContext): Promise<ExitCode> {
    const route = routeArgument(onlyOne(args))
    const answered = await callGate(context.dataDir, "POST", "/decoys/expected", { route, expected })
    return tellDone(expected ? "expected" : "unexpected", answered, context)
}

function tellDone(
    what: "removed" | "expected" | "unexpected",
    answered: unknown,
    { json, language, print }: CommandContext,
): ExitCode {
    const answer = parseAnswer(DECOYS_CHANGED, answered)
    const [it = ""] = answer.ids
    const text = say(DECOY_MESSAGES[what], { id: it, route: it, inForceMs: answer.inForceMs })
    print(json ? JSON.stringify(answer) : text[language])
    return 0
}

function onlyOne([first, extra]: readonly string[]): string {
    if (first === undefined || first.startsWith("--") || extra !== undefined)
        throw new SekishoError("SEKISHO_CLI_USAGE")
    return first
}

export default decoy
