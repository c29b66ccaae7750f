// `sekisho incident task ID …`: what is to be done, by whom, until when; and what the law requires. A required step is a
// task with a name instead of a number: it can be done, not dropped.
import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import type { IncidentEvent, Said } from "../../control/incident/incident.ts"
import type { CommandContext, Subcommand } from "../command.ts"
import { readAssessment } from "./read-assessment.ts"
import { recordAndTell } from "./record-event.ts"
import { momentAhead } from "./moment-ahead.ts"
import { SAID_OPTIONS, saidOf } from "./said-options.ts"

const OPTIONS = {
    ...SAID_OPTIONS,
    who: { type: "string" },
    until: { type: "string" },
    text: { type: "string" },
    why: { type: "string" },
    steps: { type: "string" },
} as const

interface TaskValues {
    readonly who?: string | undefined
    readonly until?: string | undefined
    readonly text?: string | undefined
    readonly why?: string | undefined
    readonly steps?: string | undefined
}

const task: Subcommand = {
    usage:
        "task ID add TITLE [--who ROLE] [--until TIME] | done N|STEP [--text TEXT] | drop N --why TEXT | " +
        "dismiss STEP --why TEXT | lift STEP --why TEXT | assess [--steps FILE|-] --why TEXT",
    summary: INCIDENT_CLI_MESSAGES.task,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [id, verb = "", ...words] = positionals
        const event = await eventOf(verb, words.join(" "), saidOf(values, "confirmed"), values, context)
        return recordAndTell({ id, event, values }, context)
    },
}

async function eventOf(
    verb: string,
    subject: string,
    said: Said,
    { who = "", until, text = "", why = "", steps }: TaskValues,
    { stdin }: CommandContext,
): Promise<IncidentEvent> {
    switch (verb) {
        case "add": {
            const last = until === undefined ? null : momentAhead(until)
            return { kind: "task-added", said, title: subject, assignee: who, until: last }
        }
        case "done":
            return isNumber(subject)
                ? { kind: "task-done", said, task: Number(subject), text }
                : { kind: "step-done", said, step: subject, text }
        case "drop":
            return { kind: "task-dropped", said, task: Number(subject), text: why }
        case "dismiss":
            return { kind: "step-dismissed", said, step: subject, text: why }
        // What the machine holds open because it was due once: a person confirms that it is not owed.
        case "lift":
            return { kind: "duties-assessed", said, steps: [], lifted: [{ step: subject, why }], basis: why }
        case "assess":
            if (why === "") throw new SekishoError("SEKISHO_CLI_USAGE")
            return { kind: "duties-assessed", said, ...(await readAssessment(steps, stdin)), basis: why }
        default:
            throw new SekishoError("SEKISHO_CLI_USAGE")
    }
}

function isNumber(text: string): boolean {
    return /^[0-9]+$/.test(text)
}

export default task
