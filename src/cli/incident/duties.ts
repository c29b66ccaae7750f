// `sekisho incident duties ID`: what must be reported to whom by when, from the facts of the incident; as `sekisho duty`
// answers it from a file. Nothing is recorded: the incident's required steps are assessed whenever its facts change.
import { parseArgs } from "node:util"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import { dutiesOf } from "../../control/duties/assess-incident.ts"
import { isCalendarDate, tokyoDay } from "../../duty/clock/calendar-date.ts"
import type { Subcommand } from "../command.ts"
import { dutyText } from "../duty/duty-text.ts"
import { askCase } from "./ask-incident.ts"
import { heldText, standingLines } from "./duties-text.ts"

const OPTIONS = { "as-of": { type: "string" }, config: { type: "string" } } as const

const duties: Subcommand = {
    usage: "duties ID [--as-of DAY]",
    summary: INCIDENT_CLI_MESSAGES.duties,
    options: OPTIONS,
    /** @returns 1 while something that is required is not settled */
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const asOf = values["as-of"] ?? tokyoDay(Date.now())
        if (!isCalendarDate(asOf)) throw new SekishoError("SEKISHO_CLI_USAGE")
        const { record, profile } = await askCase(positionals[0], values.config, context)
        const { incident } = record
        const { facts, assessment } = dutiesOf(incident, profile, asOf)
        if (assessment.ruleSets.length === 0) throw new SekishoError("SEKISHO_DUTY_RULES_UNKNOWN")
        const { json, language, print, tell } = context
        if (json) for (const duty of assessment.duties) print(JSON.stringify(duty))
        else {
            print(dutyText(facts, assessment, language))
            const standing = standingLines(incident, asOf, language)
            if (standing.length > 0) print(["", ...standing].join("\n"))
        }
        if (profile === null) tell(INCIDENT_CLI_MESSAGES.noProfile[language])
        const held = heldText(incident, assessment, language)
        if (held !== "") tell(held)
        return incident.steps.some(({ standing }) => standing === "open") ? 1 : 0
    },
}

export default duties
