// The facts file to start from: every fact with its question and what it may say, all of them unknown.
import type { Bilingual, Language } from "../../core/language.ts"
import { DUTY_MESSAGES } from "../../core/messages/duty.messages.data.ts"
import { FACT_CATALOGUE, FACT_GROUPS, FACT_NAMES, type FactEntry } from "../../duty/fact-catalogue.data.ts"
import { DETAIL_NAMES } from "../../duty/form/form.ts"
import { acceptedValues } from "./accepted-values.ts"

export function factsTemplate(language: Language): string {
    const facts = FACT_NAMES.flatMap((name, index) => {
        const entry = FACT_CATALOGUE[name]
        const before = FACT_NAMES[index - 1]
        const opens = before === undefined || FACT_CATALOGUE[before].group !== entry.group
        const heading = opens ? ["", `    # ── ${FACT_GROUPS[entry.group][language]} ──`] : []
        return [
            ...heading,
            `    # ${entry.ask[language]}`,
            `    #   ${acceptedValues(name)}`,
            `    ${name}: ${blank(entry)}`,
        ]
    })
    const head = DUTY_MESSAGES.templateHead.map((line: Bilingual) => `# ${line[language]}`)
    const report = DETAIL_NAMES.map((name) => `    # ${name}: `)
    const tail = DUTY_MESSAGES.templateReport[language]
    return [...head, "facts:", ...facts.slice(1), "", `# ${tail}`, "report:", ...report, ""].join("\n")
}

function blank({ is }: FactEntry): string {
    return is.kind === "fields" ? "{ others: unknown }" : "unknown"
}
