// `sekisho incident paper`: 初動手順 and 起案書, on the terminal or as one HTML file to print. The first-hour sheet needs no
// incident, and no store: it can be printed and hung up tonight.
import { parseArgs } from "node:util"
import { ConfigProblem } from "../../config/config-problem.ts"
import { isSekishoError, SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_KINDS, type IncidentKind, type Unknown } from "../../core/incident.ts"
import { INCIDENT_CLI_MESSAGES as M } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Paper } from "../../core/paper.ts"
import { approvalSheet } from "../../control/papers/approval-sheet.ts"
import { firstHourPaper } from "../../control/papers/first-hour.ts"
import { paperHtml } from "../../render/paper-html.ts"
import type { Profile } from "../../control/profile/profile.ts"
import type { CommandContext, ExitCode, Subcommand } from "../command.ts"
import { askIncident, askProfile } from "./ask-incident.ts"
import { noteWritten } from "./documents/note-document.ts"
import { incidentId } from "./incident-id.ts"
import { paperText } from "./paper-text.ts"
import { byOf } from "./said-options.ts"
import { writeOutput } from "./write-output.ts"

const OPTIONS = {
    kind: { type: "string" },
    html: { type: "string" },
    by: { type: "string" },
    config: { type: "string" },
} as const

interface PaperValues {
    readonly kind?: string | undefined
    readonly html?: string | undefined
    readonly by?: string | undefined
    readonly config?: string | undefined
}

const paper: Subcommand = {
    usage: "paper first-hour [--kind K] | ID first-hour | ID approval [--html FILE]",
    summary: M.paper,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [first = "", second] = positionals
        if (first === "first-hour" && second === undefined) {
            const kind = kindOf(values.kind)
            const profile = await profileIfAny(values.config, context)
            return put(firstHourPaper({ kind, incident: null, profile }), values, context)
        }
        const made = await paperOf(first, second, values, context)
        const code = await put(made, values, context)
        if (values.html !== undefined) {
            const content = paperHtml(made, context.language)
            const noted = { incident: incidentId(first), document: second ?? "", file: values.html, content }
            await noteWritten({ ...noted, by: byOf(values) }, context)
        }
        return code
    },
}

async function paperOf(
    id: string,
    name: string | undefined,
    values: PaperValues,
    context: CommandContext,
): Promise<Paper> {
    if (name !== "first-hour" && name !== "approval") throw new SekishoError("SEKISHO_CLI_USAGE")
    const record = await askIncident(id, values.config, context)
    const profile = (await askProfile(values.config, context))?.profile ?? null
    const { incident } = record
    if (name === "approval") return approvalSheet({ record, profile, by: byOf(values), nowMs: Date.now() })
    return firstHourPaper({ kind: incident.facts.kind?.value ?? "unknown", incident, profile })
}

async function put(made: Paper, { html }: PaperValues, context: CommandContext): Promise<ExitCode> {
    const { json, language, print } = context
    if (html !== undefined) await writeOutput(html, paperHtml(made, language))
    if (json) print(JSON.stringify(html === undefined ? made : { file: html }))
    else print(html === undefined ? paperText(made, language) : say(M.paperWritten, { file: html })[language])
    return 0
}

function kindOf(text: string | undefined): IncidentKind | Unknown {
    if (text === undefined || text === "unknown") return "unknown"
    const kind = INCIDENT_KINDS.find((each) => each === text)
    if (kind === undefined) throw new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", "--kind", INCIDENT_KINDS.join(" | "))
    return kind
}

/** Before anything was entered there is no folder, and so no profile. */
async function profileIfAny(config: string | undefined, context: CommandContext): Promise<Profile | null> {
    try {
        return (await askProfile(config, context))?.profile ?? null
    } catch (error) {
        if (isSekishoError(error) && error.code === "SEKISHO_CLI_NO_DATA") return null
        throw error
    }
}

export default paper
