// The report as plain text for the authority's web form: one field after the other, in its order, each with what is to be
// pasted or chosen, and with the choices by name.
import type { Bilingual, Language } from "../../core/language.ts"
import { REPORT_FORM_MESSAGES as M } from "../../core/messages/documents-report.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { listText } from "../../control/words/list-text.ts"
import { FORM_SECTIONS } from "../../duty/form/form.ts"
import { filled } from "../texts.ts"
import { answerText, type FilledReport, type ReportField } from "./filled-report.ts"
import { SECTION_ORDER } from "./report-paper.ts"

export function pasteSheet({ form, stage, fields }: FilledReport, language: Language): string {
    const head = [filled(M.title[stage], { form: form.title })[language], M.paste[language]]
    const sections = SECTION_ORDER.map((section) => {
        const own = fields.filter((field) => field.section === section)
        if (own.length === 0) return ""
        return [`■ ${FORM_SECTIONS[section][language]}`, ...own.map((field) => fieldText(field, language))].join("\n\n")
    })
    return `${[...head, "", ...sections.filter((text) => text !== "")].join("\n\n")}\n`
}

function fieldText({ label, required, answer, choices }: ReportField, language: Language): string {
    const shown: Bilingual = required ? filled(M.required, { label }) : label
    const way = choices.length > 0 ? M.choose : M.enter
    const offered =
        choices.length === 0
            ? []
            : [say(M.choices, { names: listText(choices.map((one) => one.label))[language] })[language]]
    const empty = answer.kind === "gap" && !required
    return [`▼ ${shown[language]} [${way[language]}]`, ...offered, empty ? "" : answerText(answer)[language]].join("\n")
}

/** Gaps among what this stage requires. */
export function missingFields({ fields }: FilledReport): number {
    return fields.filter(({ required, answer }) => required && answer.kind === "gap").length
}
