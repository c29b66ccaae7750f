// `sekisho duty --facts FILE`: what must be reported to whom by when, on which articles, and what the unknown facts would
// change. `--template` writes a facts file to start from, `--form` fills the report form. Opens no store.
import { parseArgs } from "node:util"
import { SekishoError } from "../core/errors/sekisho-error.ts"
import { assessDuties } from "../duty/assess-duties.ts"
import { isCalendarDate, tokyoDay } from "../duty/clock/calendar-date.ts"
import type { Assessment, AssessOptions, CalendarDate } from "../duty/contract.ts"
import { formOn, variantOf } from "../duty/form/choose-form.ts"
import { fillForm } from "../duty/form/fill-form.ts"
import type { Step } from "../duty/form/form.ts"
import type { Command, CommandContext, ExitCode } from "./command.ts"
import { dutyText } from "./duty/duty-text.ts"
import { factsTemplate } from "./duty/facts-template.ts"
import { formText } from "./duty/form-text.ts"
import { readFacts, type FactsRead } from "./duty/read-facts.ts"

const OPTIONS = {
    facts: { type: "string" },
    "as-of": { type: "string" },
    "rules-of": { type: "string" },
    form: { type: "string" },
    template: { type: "boolean" },
} as const

const duty: Command = {
    run: async (args, context) => {
        const { values } = parseArgs({ args: [...args], options: OPTIONS })
        if (values.template === true) return printTemplate(context)
        if (values.facts === undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
        const today = tokyoDay(Date.now())
        const asOf = values["as-of"] === undefined ? today : dayOf(values["as-of"])
        const rulesOn = values["rules-of"] === undefined ? {} : { rulesOn: dayOf(values["rules-of"]) }
        const step = values.form === undefined ? null : stepOf(values.form)
        const read = await readFacts(values.facts, asOf)
        const options: AssessOptions = { asOf, ...rulesOn }
        const assessment = assessDuties(read.facts, options)
        // Silence about a day whose rules nobody has written down would read as "nothing is due".
        if (assessment.ruleSets.length === 0) throw new SekishoError("SEKISHO_DUTY_RULES_UNKNOWN")
        return step === null ? printDuties(read, assessment, context) : printForm(read, assessment, step, context)
    },
}

function printTemplate(context: CommandContext): ExitCode {
    context.print(factsTemplate(context.language))
    return 0
}

function printDuties({ facts }: FactsRead, assessment: Assessment, context: CommandContext): ExitCode {
    if (context.json) for (const one of assessment.duties) context.print(JSON.stringify(one))
    else context.print(dutyText(facts, assessment, context.language))
    return assessment.duties.some(({ status }) => status === "due" || status === "possible") ? 1 : 0
}

/** Exit code 1: the step requires what is still a gap. */
function printForm(
    { facts, report }: FactsRead,
    { asOf, rulesOn }: Assessment,
    step: Step,
    context: CommandContext,
): ExitCode {
    const variant = variantOf(facts)
    // Before April 2022 the form came with the rules of that time, not with the day it is filled in today.
    const form = variant === null ? null : formOn(variant, rulesOn < "2022-04-01" ? rulesOn : asOf)
    if (form === null) throw new SekishoError("SEKISHO_DUTY_FORM_UNKNOWN")
    const filled = fillForm(form, step, facts, report, rulesOn)
    if (context.json) for (const field of filled.fields) context.print(JSON.stringify(field))
    else context.print(formText(filled, context.language))
    return filled.missing > 0 ? 1 : 0
}

function dayOf(text: string): CalendarDate {
    if (!isCalendarDate(text)) throw new SekishoError("SEKISHO_CLI_USAGE")
    return text
}

function stepOf(text: string): Step {
    if (text !== "preliminary" && text !== "final") throw new SekishoError("SEKISHO_CLI_USAGE")
    return text
}

export default duty
