import { parseArgs } from "node:util"
import { KIND_NAMES, STATE_NAMES } from "../../core/incident-words.data.ts"
import { japanMoment } from "../../core/japan-time.ts"
import type { Language } from "../../core/language.ts"
import { INCIDENT_CLI_MESSAGES as M } from "../../core/messages/incident-cli.messages.data.ts"
import { REGISTER_MESSAGES } from "../../core/messages/register.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { isOverdue } from "../../control/register/filter.ts"
import { registerCsv } from "../../control/register/register-csv.ts"
import type { Summary } from "../../control/register/summary.ts"
import { personsText } from "../../control/words/figures-text.ts"
import type { CommandContext, ExitCode, Subcommand } from "../command.ts"
import { renderTable } from "../table.ts"
import { askRegister } from "./ask-incident.ts"
import { writeOutput } from "./write-output.ts"

const OPTIONS = {
    state: { type: "string" },
    kind: { type: "string" },
    open: { type: "boolean" },
    overdue: { type: "boolean" },
    from: { type: "string" },
    to: { type: "string" },
    csv: { type: "string" },
    config: { type: "string" },
} as const

const list: Subcommand = {
    usage: "list [--open] [--overdue] [--state S] [--kind K] [--from DAY] [--to DAY] [--csv FILE]",
    summary: M.list,
    options: OPTIONS,
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: OPTIONS })
        const { csv, config, open, overdue, ...rest } = values
        const asked = {
            ...rest,
            ...(open === true ? { open: "1" } : {}),
            ...(overdue === true ? { overdueAt: japanMoment(Date.now()) } : {}),
        }
        const summaries = await askRegister(asked, config, context)
        if (csv !== undefined) await writeOutput(csv, registerCsv(summaries, context.language))
        return print(summaries, context)
    },
}

/** @returns 1 where an incident is shown that is not closed */
function print(summaries: readonly Summary[], { json, language, print }: CommandContext): ExitCode {
    if (json) for (const summary of summaries) print(JSON.stringify(summary))
    else if (summaries.length === 0) print(REGISTER_MESSAGES.empty[language])
    else
        print(renderTable([M.listHeader[language].split("|"), ...summaries.map((summary) => rowOf(summary, language))]))
    return summaries.some(({ state }) => state !== "closed") ? 1 : 0
}

function rowOf(summary: Summary, language: Language): string[] {
    const { knownAt, nextUntil } = summary
    const until = nextUntil === null ? "" : nextUntil.replace("T", " ")
    const late = isOverdue(summary, japanMoment(Date.now()))
    return [
        summary.id,
        STATE_NAMES[summary.state][language],
        KIND_NAMES[summary.kind][language],
        summary.title,
        knownAt?.replace("T", " ") ?? REGISTER_MESSAGES.unknown[language],
        personsText(summary.personsMaximum)[language],
        String(summary.openSteps),
        String(summary.openTasks),
        late ? say(M.overdue, { until })[language] : until,
    ]
}

export default list
