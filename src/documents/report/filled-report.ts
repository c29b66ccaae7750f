// The report field by field: the form of the day, filled from the facts, with every choice the field offers. A gap says what
// to find out and whom to ask; what somebody looked for and could not tell is 不明, and no box is ticked for a fact that
// nobody has spoken of.
import type { Bilingual } from "../../core/language.ts"
import { DOCUMENT_MESSAGES as D } from "../../core/messages/documents.messages.data.ts"
import { REPORT_FORM_MESSAGES as M } from "../../core/messages/documents-report.messages.data.ts"
import { gapMark } from "../../core/paper-marks.ts"
import { INCIDENT_FACT_OF } from "../../control/duties/duty-fact-names.data.ts"
import { isFieldRef } from "../../duty/conditions/fact-value.ts"
import type { FactRef } from "../../duty/contract.ts"
import { formOn, variantOf } from "../../duty/form/choose-form.ts"
import { fillForm } from "../../duty/form/fill-form.ts"
import type {
    Chosen,
    DetailName,
    FieldValue,
    FilledField,
    FormField,
    FormSection,
    FormVariant,
    FormVersion,
} from "../../duty/form/form.ts"
import { eraMoment } from "../../core/japanese-era.ts"
import type { CaseFile } from "../case-file.ts"
import { personsPhrase } from "../wording/numbers.ts"
import { detailsOf, type BilingualDetails } from "./details.ts"
import { STEP_OF_STAGE, type ReportStage } from "./report-stage.ts"

export interface ReportField {
    readonly id: string
    readonly section: FormSection
    readonly label: Bilingual
    readonly required: boolean
    readonly answer: ReportAnswer
    /** What the field offers; empty where it takes text. */
    readonly choices: readonly Chosen[]
}

export type ReportAnswer =
    | { readonly kind: "text"; readonly text: Bilingual }
    | { readonly kind: "chosen"; readonly chosen: readonly Chosen[]; readonly open: readonly Chosen[] }
    | { readonly kind: "unknown" }
    | { readonly kind: "gap"; readonly mark: Bilingual }

export interface FilledReport {
    readonly form: FormVersion
    /** The form is that of today, since that of its own day is not encoded. */
    readonly laterForm: boolean
    readonly stage: ReportStage
    readonly fields: readonly ReportField[]
}

/**
 * @param variant null: the one these facts ask for
 * @returns null while the kind of body is unknown and nobody has chosen a variant
 */
export function filledReport(file: CaseFile, stage: ReportStage, variant: FormVariant | null): FilledReport | null {
    const chosen = variant ?? variantOf(file.facts)
    if (chosen === null) return null
    const { asOf, rulesOn } = file.assessment
    const own = formOn(chosen, rulesOn < "2022-04-01" ? rulesOn : asOf)
    const form = own ?? formOn(chosen, asOf)
    if (form === null) return null
    const details = detailsOf(file, stage)
    const japanese = Object.fromEntries(Object.entries(details).map(([name, { ja }]) => [name, ja]))
    const filled = fillForm(form, STEP_OF_STAGE[stage], file.facts, japanese, rulesOn)
    const fields = filled.fields.map((field, index) => reportField(field, form.fields[index], file, details))
    return { form, laterForm: own === null, stage, fields }
}

function reportField(
    { id, section, label, required, value }: FilledField,
    field: FormField | undefined,
    file: CaseFile,
    details: BilingualDetails,
): ReportField {
    const choices = field?.input.kind === "choice" ? field.input.options : []
    const answer = answerOf(value, field, file, details)
    const asked = answer.kind === "gap" ? { ...answer, mark: gapMark(label, WHOM[section]) } : answer
    return { id, section, label, required, answer: asked, choices }
}

function answerOf(
    value: FieldValue,
    field: FormField | undefined,
    file: CaseFile,
    details: BilingualDetails,
): ReportAnswer {
    switch (value.kind) {
        case "text":
            return { kind: "text", text: detailOf(field, details) ?? { ja: value.text, en: value.text } }
        case "date":
            return { kind: "text", text: eraMoment(value.date) }
        case "persons":
            return personsAnswer(field, file)
        case "chosen":
            return chosenAnswer(value, field, file)
        case "gap":
            return isLookedFor(value.unknown, file) ? { kind: "unknown" } : GAP
        default:
            return value satisfies never
    }
}

const GAP: ReportAnswer = { kind: "gap", mark: { ja: "", en: "" } }

function detailOf(field: FormField | undefined, details: BilingualDetails): Bilingual | undefined {
    const from: DetailName | null = field?.input.kind === "text" ? field.input.from : null
    return from === null ? undefined : details[from]
}

/** With 約 where the figures are about. */
function personsAnswer(field: FormField | undefined, { facts, record }: CaseFile): ReportAnswer {
    if (field?.input.kind !== "persons") return GAP
    const approximate = record.incident.figures.at(-1)?.figures.approximate ?? false
    return { kind: "text", text: personsPhrase(facts[field.input.from], approximate) }
}

function chosenAnswer(
    { options, open }: Extract<FieldValue, { kind: "chosen" }>,
    field: FormField | undefined,
    file: CaseFile,
): ReportAnswer {
    const offered = field?.input.kind === "choice" ? field.input.options : []
    const ticked = offered.filter(({ id }) => options.some((option) => option.id === id))
    const silent =
        ticked.length > 0 &&
        ticked.every(({ fact, in: values }) => values.includes("unknown") && !isSpokenOf(fact, file))
    return silent ? GAP : { kind: "chosen", chosen: options, open }
}

/** Every fact behind the gap was looked for. */
function isLookedFor(unknown: readonly FactRef[], file: CaseFile): boolean {
    return unknown.length > 0 && unknown.every((fact) => isSpokenOf(fact, file))
}

function isSpokenOf(fact: FactRef, { record, profile }: CaseFile): boolean {
    if (fact === "persons" || fact === "cardPersons" || fact === "myNumberPersons" || fact === "records") {
        return record.incident.figures.length > 0
    }
    const name = isFieldRef(fact) ? "fields" : INCIDENT_FACT_OF[fact]
    if (name === undefined) return profile !== null
    return record.incident.facts[name] !== undefined
}

/** Whom to ask for what a section lacks. */
const WHOM: Readonly<Record<FormSection, Bilingual>> = {
    head: D.askAffairs,
    reporter: D.askAffairs,
    "1": D.askFinder,
    "2": D.askDivision,
    "3": D.askDivision,
    "4": D.askSystems,
    "5": D.askDesk,
    "6": D.askDivision,
    "7": D.askPress,
    "8": D.askSystems,
    "9": D.askAffairs,
}

export function answerText(answer: ReportAnswer): Bilingual {
    switch (answer.kind) {
        case "text":
            return answer.text
        case "chosen":
            return chosenText(answer.chosen)
        case "unknown":
            return M.unknown
        case "gap":
            return answer.mark
        default:
            return answer satisfies never
    }
}

function chosenText(chosen: readonly Chosen[]): Bilingual {
    if (chosen.length === 0) return M.noneChosen
    return { ja: chosen.map(({ label }) => label.ja).join("\n"), en: chosen.map(({ label }) => label.en).join("\n") }
}
