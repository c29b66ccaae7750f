// What each answer states. The choices of a question have the words of the fact it fills; a test sends every one of them
// through the schema of events.
import type { FactName, Statement } from "../incident/facts.ts"
import type { Answer, QuestionId } from "./dialogue.ts"
import { HAPPENINGS } from "./happenings.data.ts"

type Saying = (answer: Answer) => Statement

const NOTHING: Statement = {}

const SAYINGS: Readonly<Record<QuestionId, Saying>> = {
    happening: (answer) => fact("kind", answer.kind === "one" ? kindOf(answer.value) : "unknown"),
    system: plainly("system"),
    knownAt: plainly("knownAt"),
    occurredAt: plainly("occurredAt"),
    foundBy: plainly("foundBy"),
    ongoing: plainly("ongoing"),
    found: plainly("recovered"),
    recovered: plainly("recovered"),
    copyKept: plainly("copyKept"),
    subjects: plainly("subjects"),
    fields: (answer) => ({ ...fact("fields", valueOf(answer)), ...othersOf(answer) }),
    persons: () => NOTHING, // they are frozen as figures
    protection: protectionOf,
    myNumberUse: plainly("myNumberUse"),
    contract: plainly("contract"),
    secondaryDamage: plainly("secondaryDamage"),
    personsTold: plainly("personsTold"),
    published: plainly("published"),
    measures: plainly("measures"),
}

export function statedBy(id: QuestionId, answer: Answer): Statement {
    return SAYINGS[id](answer)
}

function plainly(name: FactName): Saying {
    return (answer) => fact(name, valueOf(answer))
}

function fact(name: FactName, value: unknown): Statement {
    return { [name]: value }
}

function valueOf(answer: Answer): unknown {
    switch (answer.kind) {
        case "unknown":
        case "persons":
            return "unknown"
        case "one":
            return answer.value
        case "several":
            return answer.values
        case "moment":
            return answer.at
        case "text":
            return answer.text
        default:
            return answer satisfies never
    }
}

function kindOf(value: string): unknown {
    return HAPPENINGS.find((happening) => happening.value === value)?.kind ?? "unknown"
}

function othersOf(answer: Answer): Statement {
    return answer.kind === "several" && answer.others.length > 0 ? { otherData: answer.others } : NOTHING
}

/** Whether a cipher is a listed one nobody knows under stress: it is stated as not checked. */
function protectionOf(answer: Answer): Statement {
    if (answer.kind !== "one") return { protection: "unknown" }
    if (answer.value === "key-apart") return { protection: "cipher-other", keySafe: "yes" }
    if (answer.value === "key-with-it") return { protection: "cipher-other", keySafe: "no" }
    return fact("protection", answer.value)
}
