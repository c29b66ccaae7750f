// Facts and details in, the filled form out. Nothing is invented: what no fact and no detail says is a gap, and the gap
// names the unknown facts, so that whoever fills it knows whom to ask.
import { clockStart } from "../clock/knowing.ts"
import { valueOf } from "../conditions/fact-value.ts"
import { evaluate } from "../conditions/evaluate.ts"
import type { CalendarDate, DutyFacts, FactRef } from "../contract.ts"
import type { Family, Trigger } from "../rules/rule-set.ts"
import { ruleSetsOn } from "../rules/rule-sets.ts"
import { factValue } from "../say-fact.ts"
import type {
    Chosen,
    DetailName,
    FieldValue,
    FilledField,
    FilledForm,
    FormField,
    FormInput,
    FormOption,
    FormVersion,
    ReportDetails,
    Step,
} from "./form.ts"

/** @param rulesOn the day whose items are ticked: that of knowing (Assessment.rulesOn) */
export function fillForm(
    form: FormVersion,
    step: Step,
    facts: DutyFacts,
    details: ReportDetails,
    rulesOn: CalendarDate,
): FilledForm {
    const fields = form.fields.map((field): FilledField => fillField(field, step, facts, details, rulesOn))
    const missing = fields.filter(({ required, value }) => required && value.kind === "gap").length
    return { form: form.id, variant: form.variant, title: form.title, step, fields, missing }
}

function fillField(
    { id, section, label, input, asked, tag }: FormField,
    step: Step,
    facts: DutyFacts,
    details: ReportDetails,
    rulesOn: CalendarDate,
): FilledField {
    const value = valueFor(input, facts, details, rulesOn)
    return { id, section, label, required: asked[step] === "required", value, tag }
}

function valueFor(input: FormInput, facts: DutyFacts, details: ReportDetails, rulesOn: CalendarDate): FieldValue {
    switch (input.kind) {
        case "text":
            return textValue(details[input.from], input.from)
        case "date":
            return dateValue(input.from, facts)
        case "persons":
            return personsValue(input.from, facts)
        case "choice":
            return chosenValue(input.options, facts)
        case "items":
            return itemsValue(input.families, facts, rulesOn)
        default:
            return input satisfies never
    }
}

function gap(unknown: readonly FactRef[], detail: DetailName | null = null): FieldValue {
    return { kind: "gap", unknown, detail }
}

function textValue(text: string | undefined, name: DetailName): FieldValue {
    return text === undefined || text.trim() === "" ? gap([], name) : { kind: "text", text }
}

function dateValue(from: "occurredOn" | "knowing", facts: DutyFacts): FieldValue {
    const date = from === "occurredOn" ? facts.occurredOn : (clockStart(facts.knowing).start?.on ?? "unknown")
    return date === "unknown" ? gap([from]) : { kind: "date", date }
}

function personsValue(from: "persons" | "cardPersons" | "myNumberPersons", facts: DutyFacts): FieldValue {
    const { confirmed, likely, maximum } = facts[from]
    const nothing = [confirmed, likely, maximum].every((count) => count === "unknown")
    return nothing ? gap([from]) : { kind: "persons", text: factValue(facts, from) }
}

function chosenValue(options: readonly FormOption[], facts: DutyFacts): FieldValue {
    const chosen = options.filter((option) => isTicked(option, facts))
    const open = options.filter((option) => !isTicked(option, facts) && valueOf(facts, option.fact) === "unknown")
    const unknown = [...new Set(open.map(({ fact }) => fact))]
    // One fact ticks one box: once 不明 is ticked for it, its other boxes are not open any more.
    const further = open.filter(({ fact }) => !chosen.some((option) => option.fact === fact))
    if (chosen.length === 0 && unknown.length > 0) return gap(unknown)
    return { kind: "chosen", options: chosen.map(asChosen), open: further.map(asChosen) }
}

function isTicked({ fact, in: values }: FormOption, facts: DutyFacts): boolean {
    const value = valueOf(facts, fact)
    if (Array.isArray(value)) return value.some((element) => values.includes(String(element)))
    return typeof value === "string" && values.includes(value)
}

function itemsValue(families: readonly Family[], facts: DutyFacts, rulesOn: CalendarDate): FieldValue {
    const judged = itemsOf(families, facts, rulesOn).map((item) => ({ item, ...evaluate(item.when, facts) }))
    const holding = judged.filter(({ outcome }) => outcome === "holds").map(({ item }) => itemChosen(item))
    const open = judged.filter(({ outcome }) => outcome === "open")
    if (holding.length === 0 && open.length > 0) return gap([...new Set(open.flatMap(({ unknown }) => unknown))])
    return { kind: "chosen", options: holding, open: open.map(({ item }) => itemChosen(item)) }
}

/** The items of the reports of the rule sets in force that may bind us. */
function itemsOf(families: readonly Family[], facts: DutyFacts, rulesOn: CalendarDate): readonly Trigger[] {
    const binding = ruleSetsOn(rulesOn).filter(
        ({ family, applies }) => families.includes(family) && evaluate(applies.when, facts).outcome !== "fails",
    )
    return binding.flatMap(({ duties }) => duties.find(({ force }) => force === "binding")?.triggers ?? [])
}

function itemChosen({ id, text }: Trigger): Chosen {
    return { id, label: text }
}

function asChosen({ id, label }: Chosen): Chosen {
    return { id, label }
}
