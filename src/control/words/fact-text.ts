import type { Bilingual } from "../../core/language.ts"
import { INCIDENT_MESSAGES } from "../../core/messages/incident.messages.data.ts"
import { FACT_TYPES, type FactType } from "../incident/fact-types.data.ts"
import type { FactName, Facts } from "../incident/facts.ts"
import type { Incident } from "../incident/incident.ts"
import { listText, plainText } from "./list-text.ts"
import { momentText } from "./moment-text.ts"

/** The value of a fact in words; `unknown` is one for every fact. */
export function factText(name: FactName, value: Facts[FactName]): Bilingual {
    if (value === "unknown") return INCIDENT_MESSAGES.unknown
    return typeof value === "string" ? oneText(FACT_TYPES[name], value) : severalText(FACT_TYPES[name], value)
}

/** As it stands in an incident: said, unknown, or never said. */
export function statedText({ facts }: Incident, name: FactName): Bilingual {
    const stated = facts[name]
    return stated === undefined ? INCIDENT_MESSAGES.notSaid : factText(name, stated.value)
}

function oneText(type: FactType, value: string): Bilingual {
    if (type.kind === "moment") return momentText(value)
    return type.kind === "word" ? (type.words[value] ?? plainText(value)) : plainText(value)
}

function severalText(type: FactType, values: readonly string[]): Bilingual {
    return listText(
        values.map((value) => (type.kind === "words" ? (type.words[value] ?? plainText(value)) : plainText(value))),
    )
}
