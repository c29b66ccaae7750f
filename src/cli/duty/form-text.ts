// The filled form, section by section, to copy into the authority's web form. A gap stands out and says what to find out.
import type { Language } from "../../core/language.ts"
import { DUTY_MESSAGES } from "../../core/messages/duty.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import {
    FORM_SECTIONS,
    type Chosen,
    type FieldValue,
    type FilledField,
    type FilledForm,
    type FormSection,
} from "../../duty/form/form.ts"
import { factLabel } from "../../duty/say-fact.ts"

export function formText(form: FilledForm, language: Language): string {
    const step = DUTY_MESSAGES.step[form.step][language]
    const sections = [...new Set(form.fields.map(({ section }) => section))].toSorted(bySection)
    return [
        `${form.title[language]} ${step}`,
        ...sections.flatMap((section) => [
            "",
            `■ ${FORM_SECTIONS[section][language]}`,
            ...form.fields.filter((field) => field.section === section).map((field) => fieldLine(field, language)),
        ]),
        "",
        say(form.missing === 0 ? DUTY_MESSAGES.formComplete : DUTY_MESSAGES.formGaps, { count: form.missing })[
            language
        ],
    ].join("\n")
}

const ORDER: readonly string[] = ["head", "reporter", "1", "2", "3", "4", "5", "6", "7", "8", "9"]

function bySection(a: FormSection, b: FormSection): number {
    return ORDER.indexOf(a) - ORDER.indexOf(b)
}

function fieldLine({ label, required, value }: FilledField, language: Language): string {
    const mark = required ? DUTY_MESSAGES.requiredMark[language] : ""
    return `  ${label[language]}${mark}: ${valueText(value, required, language)}`
}

function valueText(value: FieldValue, required: boolean, language: Language): string {
    switch (value.kind) {
        case "text":
            return value.text
        case "date":
            return value.date
        case "persons":
            return value.text[language]
        case "chosen":
            return chosenText(value.options, value.open, language)
        case "gap":
            return gapText(value, required, language)
        default:
            return value satisfies never
    }
}

function chosenText(options: readonly Chosen[], open: readonly Chosen[], language: Language): string {
    const chosen = options.length === 0 ? DUTY_MESSAGES.noneOfThese[language] : names(options, language)
    return open.length === 0
        ? chosen
        : `${chosen} ${say(DUTY_MESSAGES.stillOpen, { names: names(open, language) })[language]}`
}

function names(options: readonly Chosen[], language: Language): string {
    return options.map(({ label }) => label[language]).join(language === "ja" ? "、" : ", ")
}

function gapText({ unknown }: Extract<FieldValue, { kind: "gap" }>, required: boolean, language: Language): string {
    const gap = (required ? DUTY_MESSAGES.gapRequired : DUTY_MESSAGES.gap)[language]
    if (unknown.length === 0) return gap
    const facts = unknown.map((fact) => factLabel(fact)[language]).join(language === "ja" ? "、" : ", ")
    return `${gap}${say(DUTY_MESSAGES.gapBecause, { facts })[language]}`
}
