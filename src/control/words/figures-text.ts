import { FIELD_NAMES } from "../../core/field-names.data.ts"
import type { Amount, Count, FieldCombination, Figures } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import { INCIDENT_MESSAGES as M } from "../../core/messages/incident.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { listText, plainText } from "./list-text.ts"

export interface FiguresText {
    readonly persons: Bilingual
    readonly records: Bilingual
}

/** Persons and records apart, without their labels: they are never mixed. */
export function figuresText({ persons, records, approximate }: Figures): FiguresText {
    return {
        persons: amountText(persons, (count) => personsText(count, approximate)),
        records: amountText(records, (count) => recordsText(count, approximate)),
    }
}

/** The same as lines with their labels; records of which nobody knows anything are left out. */
export function figuresLines(figures: Figures): Bilingual[] {
    const { persons, records } = figuresText(figures)
    const lines = [labelled(M.persons, persons)]
    const anyRecords = Object.values(figures.records).some((count) => count !== "unknown")
    return anyRecords ? [...lines, labelled(M.records, records)] : lines
}

export function labelled(label: Bilingual, text: Bilingual): Bilingual {
    return perLanguage((language) => say(M.labelled, { label: label[language], text: text[language] }))
}

export function personsText(count: Count, approximate = false): Bilingual {
    return countText(count, approximate, "countPersons")
}

export function recordsText(count: Count, approximate = false): Bilingual {
    return countText(count, approximate, "countRecords")
}

/** 「氏名、生年月日、処置年月日：3,600 人」 */
export function combinationText({ fields, others, persons, records, approximate }: FieldCombination): Bilingual {
    const names = listText([...fields.map((field) => FIELD_NAMES[field]), ...others.map(plainText)])
    const counts = [personsText(persons, approximate)]
    if (records !== "unknown") counts.push(recordsText(records, approximate))
    const count = listText(counts)
    return { ja: `${names.ja}：${count.ja}`, en: `${names.en}: ${count.en}` }
}

/** One number where all three are the same, a bound where nothing else is known, and what is not known in one word. */
function amountText({ confirmed, likely, maximum }: Amount, text: (count: Count) => Bilingual): Bilingual {
    const unknown = [confirmed, likely].every((count) => count === "unknown")
    if (unknown && maximum === "unknown") return M.unknown
    if (confirmed === likely && likely === maximum) return filled(M.amountCounted, { count: text(maximum) })
    if (unknown) return filled(M.amountBounded, { count: text(maximum) })
    return filled(M.amount, { confirmed: text(confirmed), likely: text(likely), maximum: text(maximum) })
}

function filled(message: Bilingual, values: Readonly<Record<string, Bilingual>>): Bilingual {
    return perLanguage((language) =>
        say(message, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]))),
    )
}

function perLanguage(fill: (language: keyof Bilingual) => Bilingual): Bilingual {
    return { ja: fill("ja").ja, en: fill("en").en }
}

function countText(count: Count, approximate: boolean, unit: "countPersons" | "countRecords"): Bilingual {
    if (count === "unknown") return M.unknown
    const exact = say(M[unit], { count })
    return approximate ? filled(M.about, { count: exact }) : exact
}
