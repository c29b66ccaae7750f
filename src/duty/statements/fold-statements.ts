// From a timeline of statements to the facts as they stand: fact by fact, the latest statement holds. Independent of the
// order in which they are given. Of several of the same moment the gravest holds; lists are joined; where two differ and
// the law orders neither, the fact is unknown again: the fold errs towards asking, never towards a choice of its own.
import { FIELDS } from "../../core/fields.ts"
import { fieldOf, isFieldRef, withValue } from "../conditions/fact-value.ts"
import type { CalendarDate, DutyFacts, FactRef, Figures, Statement } from "../contract.ts"
import { FACT_NAMES } from "../fact-catalogue.data.ts"
import { gravestOf } from "../gravity.ts"
import { NOTHING_KNOWN } from "../nothing-known.ts"

/**
 * @param asOf leave out what was said on later days: the facts as they were known then
 */
export function foldStatements(statements: readonly Statement[], asOf?: CalendarDate): DutyFacts {
    const heard = statements.filter(({ on }) => asOf === undefined || on.slice(0, 10) <= asOf)
    return ALL_FACTS.reduce((facts, fact) => {
        const value = latestOf(heard, fact)
        return value === undefined ? facts : withValue(facts, fact, value)
    }, NOTHING_KNOWN)
}

const ALL_FACTS: readonly FactRef[] = [
    ...FACT_NAMES.filter((name) => name !== "fields"),
    ...FIELDS.map((field) => `fields.${field}` as const),
]

function latestOf(statements: readonly Statement[], fact: FactRef): unknown {
    const said = statements.flatMap((statement) => {
        const value = saidOf(statement, fact)
        return value === undefined ? [] : [{ at: momentOf(statement), value }]
    })
    const last = said.reduce((latest, { at }) => (at > latest ? at : latest), "")
    const values = said.filter(({ at }) => at === last).map(({ value }) => value)
    return values.length === 0 ? undefined : joined(fact, values)
}

function saidOf({ facts }: Statement, fact: FactRef): unknown {
    return isFieldRef(fact) ? facts.fields?.[fieldOf(fact)] : facts[fact]
}

/** A statement without a time of day was made at the start of its day. */
function momentOf({ on }: Statement): string {
    return on.includes("T") ? on : `${on}T00:00`
}

/** One value out of those of the same moment. */
function joined(fact: FactRef, values: readonly unknown[]): unknown {
    const known = values.filter((value) => value !== "unknown")
    if (known.length === 0) return "unknown"
    const lists = known.filter((value) => Array.isArray(value))
    if (lists.length > 0) return union(lists.flat())
    const figures = known.filter((value) => isFigures(value))
    if (figures.length > 0) return highest(figures)
    const texts = [...new Set(known)]
    if (texts.length === 1) return texts[0]
    return gravestOf(fact, texts.map(String)) ?? "unknown"
}

/** Each element once, in an order of its own. */
function union(elements: readonly unknown[]): unknown[] {
    const byText = new Map(elements.map((element) => [JSON.stringify(sorted(element)), element]))
    return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, element]) => element)
}

/** An element with its keys in order, so that equal ones have equal texts. */
function sorted(element: unknown): unknown {
    if (typeof element !== "object" || element === null) return element
    return Object.entries(element).sort(([a], [b]) => (a < b ? -1 : 1))
}

function highest(figures: readonly Figures[]): Figures {
    const top = (pick: (one: Figures) => Figures["maximum"]): Figures["maximum"] => {
        const counts = figures.map(pick).filter((count) => count !== "unknown")
        return counts.length === 0 ? "unknown" : Math.max(...counts)
    }
    return {
        confirmed: top((one) => one.confirmed),
        likely: top((one) => one.likely),
        maximum: top((one) => one.maximum),
    }
}

function isFigures(value: unknown): value is Figures {
    return typeof value === "object" && value !== null && "maximum" in value
}
