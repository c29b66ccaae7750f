import { FIELD_NAMES } from "../../core/field-names.data.ts"
import type { Amount, Count, FieldCombination, Figures } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import { INCIDENT_MESSAGES } from "../../core/messages/incident.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { listText, plainText } from "./list-text.ts"

/** Persons and records, each on a line of its own: they are never mixed. */
export function figuresText({ persons, records, approximate }: Figures): { persons: Bilingual; records: Bilingual } {
    return {
        persons: amountText("personsLine", persons, (count) => personsText(count, approximate)),
        records: amountText("recordsLine", records, (count) => recordsText(count, approximate)),
    }
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

function amountText(
    line: "personsLine" | "recordsLine",
    { confirmed, likely, maximum }: Amount,
    text: (count: Count) => Bilingual,
): Bilingual {
    const values = { confirmed: text(confirmed), likely: text(likely), maximum: text(maximum) }
    const pick = (language: keyof Bilingual): Record<string, string> =>
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]))
    return {
        ja: say(INCIDENT_MESSAGES[line], pick("ja")).ja,
        en: say(INCIDENT_MESSAGES[line], pick("en")).en,
    }
}

function countText(count: Count, approximate: boolean, unit: "countPersons" | "countRecords"): Bilingual {
    if (count === "unknown") return INCIDENT_MESSAGES.unknown
    const exact = say(INCIDENT_MESSAGES[unit], { count })
    if (!approximate) return exact
    return { ja: say(INCIDENT_MESSAGES.about, { count: exact.ja }).ja, en: say(INCIDENT_MESSAGES.about, { count: exact.en }).en }
}
