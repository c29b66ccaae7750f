import type { FactName, Statement } from "./facts.ts"

/** Facts no duty hangs on: names, prose, and what was done since. Any other fact that changes asks for a new assessment. */
const WITHOUT_BEARING: ReadonlySet<FactName> = new Set<FactName>([
    "title",
    "system",
    "course",
    "causeText",
    "secondaryDamageText",
    "personsTold",
    "personsToldText",
    "published",
    "publishedText",
    "police",
    "investigation",
    "outsideInvestigation",
    "measures",
    "prevention",
    "preventionText",
    "remarks",
])

/** Whether what is said may change what the law requires. */
export function bearsOnDuty(statement: Statement): boolean {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys loses the literal type of the keys
    return (Object.keys(statement) as FactName[]).some((name) => !WITHOUT_BEARING.has(name))
}
