import { FIELDS } from "../core/fields.ts"
import type { DutyFacts, Figures } from "./contract.ts"
import { FACT_CATALOGUE, type FactEntry } from "./fact-catalogue.data.ts"

const NO_FIGURES: Figures = { confirmed: "unknown", likely: "unknown", maximum: "unknown" }

function unknownOf({ is }: FactEntry): unknown {
    if (is.kind === "fields") return Object.fromEntries(FIELDS.map((field) => [field, "unknown"]))
    return is.kind === "figures" ? NO_FIGURES : "unknown"
}

/** The facts of an incident of which nobody has said anything yet: every one of them unknown. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries loses the keys of a full record
export const NOTHING_KNOWN = Object.fromEntries(
    Object.entries(FACT_CATALOGUE).map(([name, entry]) => [name, unknownOf(entry)]),
) as unknown as DutyFacts
