// The ways to read stretches of a run of kanji as names, each with what it costs against the best reading without any.
import { backwardCosts, bestAfter, bestBefore, forwardCosts, wordsOf, type Costs } from "./kanji-lattice.ts"
import { BORDER, connectionCost, costAs, FAMILY, GIVEN, PERSON, wordTable, type WordClass } from "./word-table.ts"

/** Longer runs are passed over: no Japanese sentence has such, but hostile texts do. */
export const RUN_UNITS = 64
/** A given name that the dictionary lacks. */
const UNKNOWN_GIVEN_COST = 11_000

export interface NameReading {
    /** Units within the run, half-open. */
    readonly start: number
    readonly end: number
    readonly kind: "full" | "likely" | "family" | "given" | "person" | "unknown"
    /** Where the family name ends; `end` where that is all. */
    readonly familyEnd: number
    /** What the run costs without any name, less what it costs with this one: the higher, the more of a name. */
    readonly margin: number
}

/**
 * @param run kanji only, at most RUN_UNITS
 * @param inflected whether kana follow: only then may the last word be a stem
 * @param least readings of a lower margin are left out
 */
export function readKanjiRun(run: string, inflected: boolean, least: number): readonly NameReading[] {
    const words = wordsOf(run)
    const forwards = forwardCosts(words, run.length)
    const backwards = backwardCosts(words, run.length, inflected)
    const plain = bestAfter(backwards, 0, BORDER, run.length)
    const edges = edgesOf(forwards, backwards, run.length)
    const found: NameReading[] = []
    for (let start = 0; start < run.length; start++) {
        for (let end = start + 1; end <= Math.min(run.length, start + NAME_UNITS); end++) {
            const reading = nameReading(run, start, end, edges)
            if (reading !== null && plain - reading.cost >= least)
                found.push({ ...reading, margin: plain - reading.cost })
        }
    }
    return found
}

const NAME_UNITS = 7
const GIVEN_UNITS = 3
const UNKNOWN_NAME_COST = 14_000
const FAMILY_UNITS = 4
const JOINT_COST = connectionCost(FAMILY, GIVEN)

/** What all else costs, where a name of a class begins or ends at a unit. */
interface Edges {
    readonly beforeFamily: Costs
    readonly beforeGiven: Costs
    readonly beforePerson: Costs
    readonly afterFamily: Costs
    readonly afterGiven: Costs
    readonly afterPerson: Costs
}

function edgesOf(forwards: Costs, backwards: Costs, units: number): Edges {
    const before = (to: WordClass): Costs =>
        Float64Array.from({ length: units }, (_, at) => bestBefore(forwards, at, to))
    const after = (from: WordClass): Costs =>
        Float64Array.from({ length: units + 1 }, (_, at) => bestAfter(backwards, at, from, units))
    return {
        beforeFamily: before(FAMILY),
        beforeGiven: before(GIVEN),
        beforePerson: before(PERSON),
        afterFamily: after(FAMILY),
        afterGiven: after(GIVEN),
        afterPerson: after(PERSON),
    }
}

type PricedReading = Omit<NameReading, "margin"> & { readonly cost: number }

function costAt(costs: Costs, unit: number): number {
    return costs[unit] ?? Infinity
}

/** The cheapest way to read a stretch as a name. */
function nameReading(run: string, start: number, end: number, edges: Edges): PricedReading | null {
    const table = wordTable()
    const whole = table.get(run.slice(start, end))
    let kind: NameReading["kind"] = "family"
    let familyEnd = end
    let cost = costAt(edges.beforeFamily, start) + costAs(whole, FAMILY) + costAt(edges.afterFamily, end)
    const consider = (other: NameReading["kind"], until: number, price: number): void => {
        if (price < cost) [kind, familyEnd, cost] = [other, until, price]
    }
    consider("given", start, costAt(edges.beforeGiven, start) + costAs(whole, GIVEN) + costAt(edges.afterGiven, end))
    consider(
        "person",
        start,
        costAt(edges.beforePerson, start) + costAs(whole, PERSON) + costAt(edges.afterPerson, end),
    )
    for (let middle = start + 1; middle < end && middle <= start + FAMILY_UNITS; middle++) {
        const family = costAs(table.get(run.slice(start, middle)), FAMILY)
        if (family === Infinity) continue
        const outer = costAt(edges.beforeFamily, start) + family + JOINT_COST + costAt(edges.afterGiven, end)
        const given = costAs(table.get(run.slice(middle, end)), GIVEN)
        if (given < Infinity) consider("full", middle, outer + given)
        else if (end - middle <= GIVEN_UNITS) consider("likely", middle, outer + UNKNOWN_GIVEN_COST)
    }
    if (cost === Infinity && end - start <= FAMILY_UNITS) {
        consider(
            "unknown",
            start,
            costAt(edges.beforePerson, start) + UNKNOWN_NAME_COST + costAt(edges.afterPerson, end),
        )
    }
    return cost === Infinity ? null : { start, end, kind, familyEnd, cost }
}
