// One file may hold many articles, as pages and feeds are saved. They begin at a headline that is repeated, at one of a
// series of headlines in brackets, or at a headline on a line of its own that names another body. Errs towards one article: an incident keeps
// its pieces, only the year of its dates is then sought in a wider text.
import { INCIDENT } from "../incident/events.data.ts"
import { openersOf } from "../incident/openers.ts"
import { isSameBody } from "../read/same-body.ts"
import type { Unit } from "./unit.ts"

/** @returns the units of each article, in order; never an empty one */
export function splitArticles(units: readonly Unit[]): Unit[][] {
    const series = units.filter((unit) => isBracketed(unit)).length >= 2
    const articles: Unit[][] = []
    let current: Unit[] = []
    for (const [index, unit] of units.entries()) {
        if (begins(units, index, series) && current.some(({ kind }) => kind === "sentence")) {
            articles.push(current)
            current = []
        }
        current.push(unit)
    }
    if (current.length > 0) articles.push(current)
    return articles
}

function begins(units: readonly Unit[], index: number, series: boolean): boolean {
    const unit = units[index]
    const next = units[index + 1]
    if (unit === undefined || unit.kind !== "title") return false
    if (next !== undefined && next.kind === "title" && next.text === unit.text && units[index - 1]?.text !== unit.text)
        return true
    if (series && isBracketed(unit)) return true
    return unit.fresh && unit.bullet === "" && namesAnother(units, index)
}

function isBracketed({ kind, text }: Unit): boolean {
    return kind === "title" && text.startsWith("【") && INCIDENT.test(text)
}

/** A headline of its own, whose body the text right before it does not speak of. */
function namesAnother(units: readonly Unit[], index: number): boolean {
    const unit = units[index]
    if (unit === undefined || !INCIDENT.test(unit.text) || unit.label !== null) return false
    const opener = openersOf(unit.text).find(({ named }) => named)
    if (opener === undefined || units[index - 1]?.kind === "title") return false
    const before = units
        .slice(Math.max(0, index - NEARBY_UNITS), index)
        .flatMap(({ text }) => openersOf(text).map(({ name }) => name))
    return !isSameBody([opener.name], before)
}

/** An article has hardly more pieces than so many; looking further back would cost more than it tells. */
const NEARBY_UNITS = 12
