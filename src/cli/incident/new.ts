// `sekisho incident new`: with arguments, what they say; without, on a terminal, the guided dialogue.
import { parseArgs } from "node:util"
import { ConfigProblem } from "../../config/config-problem.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_KINDS } from "../../core/incident.ts"
import { japanMoment } from "../../core/japan-time.ts"
import { DIALOGUE_MESSAGES } from "../../core/messages/incident-dialogue.messages.data.ts"
import { INCIDENT_CLI_MESSAGES as M } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { draftOf } from "../../control/dialogue/draft.ts"
import type { Statement } from "../../control/incident/facts.ts"
import type { Incident, IncidentEvent } from "../../control/incident/incident.ts"
import { firstReportGaps } from "../../control/report/report-items.ts"
import type { CommandContext, ExitCode, Subcommand } from "../command.ts"
import { askProfile } from "./ask-incident.ts"
import { askScope } from "../scope/ask-scope.ts"
import { parseScopeArguments } from "../scope/scope-arguments.ts"
import { eventsOfScope } from "./from-scope.ts"
import { nextLines } from "./duties-text.ts"
import { openIncident } from "./open-incident.ts"
import { runDialogue } from "./run-dialogue.ts"
import { momentOf, SAID_OPTIONS, saidOf, type SaidValues } from "./said-options.ts"

const OPTIONS = {
    ...SAID_OPTIONS,
    kind: { type: "string" },
    title: { type: "string" },
    system: { type: "string" },
    "known-at": { type: "string" },
    "occurred-at": { type: "string" },
    dialogue: { type: "boolean" },
    "from-scope": { type: "boolean" },
    from: { type: "string" },
    to: { type: "string" },
    client: { type: "string" },
    route: { type: "string" },
    finding: { type: "string" },
    indicator: { type: "string" },
} as const

interface NewValues extends SaidValues {
    readonly kind?: string | undefined
    readonly title?: string | undefined
    readonly system?: string | undefined
    readonly "known-at"?: string | undefined
    readonly "occurred-at"?: string | undefined
    readonly dialogue?: boolean | undefined
    readonly "from-scope"?: boolean | undefined
}

const begin: Subcommand = {
    usage:
        "new [--kind K --title TEXT --system TEXT --known-at TIME --occurred-at TIME] [--dialogue] " +
        "[--from-scope [--from --to --client --route --finding --indicator]]",
    summary: M.new,
    options: OPTIONS,
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: OPTIONS })
        const statement = statementOf(values)
        if (values["from-scope"] === true) return openFromScope(statement, values, context)
        if (SCOPE_OPTIONS.some((name) => values[name] !== undefined)) throw new SekishoError("SEKISHO_CLI_USAGE")
        if (Object.keys(statement).length > 0) return openStated(statement, values, context)
        // Elsewhere than on a terminal nobody answers, unless somebody says so.
        if (values.dialogue !== true && !isTerminal(context.stdin)) throw new SekishoError("SEKISHO_CLI_USAGE")
        return openByDialogue(values, context)
    },
}

function statementOf(values: NewValues): Statement {
    const kind = INCIDENT_KINDS.find((each) => each === values.kind)
    if (values.kind !== undefined && kind === undefined)
        throw new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", "--kind", INCIDENT_KINDS.join(" | "))
    const { title, system, "known-at": known, "occurred-at": occurred } = values
    return {
        ...(title === undefined ? {} : { title }),
        ...(kind === undefined ? {} : { kind }),
        ...(system === undefined ? {} : { system }),
        ...(known === undefined ? {} : { knownAt: momentOf(known, "--known-at") }),
        ...(occurred === undefined ? {} : { occurredAt: momentOf(occurred, "--occurred-at") }),
    }
}

const SCOPE_OPTIONS = ["from", "to", "client", "route", "finding", "indicator"] as const

/** The ledger's answer first: an incident without its figures would be no better than one that is typed. */
async function openFromScope(statement: Statement, values: ScopedValues, context: CommandContext): Promise<ExitCode> {
    const asked = SCOPE_OPTIONS.flatMap((name) => {
        const value = values[name]
        return value === undefined ? [] : [`--${name}=${value}`]
    })
    const { query } = parseScopeArguments(asked)
    const scope = await askScope(context, query)
    const title = say(M.scopeTitle, { route: query.route ?? "" })[context.language].trim()
    const opened: IncidentEvent = {
        kind: "opened",
        said: saidOf(values, "unknown"),
        statement: { title, ...statement },
    }
    const events = [opened, ...eventsOfScope(scope, query, context.language)]
    return tellOpened(await openIncident(events, values, context), context)
}

type ScopedValues = NewValues & { readonly [Name in (typeof SCOPE_OPTIONS)[number]]?: string | undefined }

async function openStated(statement: Statement, values: NewValues, context: CommandContext): Promise<ExitCode> {
    const event: IncidentEvent = { kind: "opened", said: saidOf(values, "unknown"), statement }
    return tellOpened(await openIncident([event], values, context), context)
}

async function openByDialogue(values: NewValues, context: CommandContext): Promise<ExitCode> {
    const { dialogue, complete } = await runDialogue(context)
    if (dialogue.answers.length === 0) return 0
    const incident = await openIncident(draftOf(dialogue, context.language), values, context)
    const code = tellOpened(incident, context)
    if (incident === null) return code
    if (!complete) context.tell(say(DIALOGUE_MESSAGES.interrupted, { id: incident.id })[context.language])
    await tellGaps(incident, values, context)
    return code
}

function tellOpened(incident: Incident | null, { json, language, print, tell }: CommandContext): ExitCode {
    if (incident === null) return 1
    const { id, facts } = incident
    const title = facts.title?.value ?? ""
    if (json) print(JSON.stringify(incident))
    else print(say(M.opened, { id, title })[language])
    tell(nextLines(incident, japanMoment(Date.now()), language).join("\n"))
    tell(say(M.nextSteps, { id })[language])
    return 0
}

async function tellGaps(incident: Incident, values: NewValues, context: CommandContext): Promise<void> {
    const { language, tell } = context
    const gaps = firstReportGaps(incident).map(({ label }) => label[language])
    tell(gaps.length === 0 ? M.noGaps[language] : say(M.gaps, { items: gaps.join(" ") })[language])
    if ((await askProfile(values.config, context)) === null) tell(M.noProfile[language])
}

function isTerminal(stream: NodeJS.ReadableStream): boolean {
    return "isTTY" in stream && stream.isTTY === true
}

export default begin
