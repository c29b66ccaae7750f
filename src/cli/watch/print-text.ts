// The answer for a person: a table of what to do first where there is more than one thing, sentences for the first of them,
// and what could not be checked.
import type { ListedComponent, Unresolved } from "../../watch/contract.ts"
import type { CommandContext } from "../command.ts"
import { renderTable } from "../table.ts"
import type { Advisories } from "./advisory-store.ts"
import type { AnsweredFinding, WatchAnswer } from "./answer.ts"
import type { GateInForce } from "./ask-gate.ts"
import type { Gathered } from "./gather-components.ts"
import { printFinding } from "./print-finding.ts"
import { daysSince, type MessageName, sentence, shown } from "./sentence.ts"

/** What the answer rests on. */
export interface AnswerBasis {
    readonly kevImported: boolean
    readonly gateRuns: boolean
}

/** Findings told in sentences; the table has all of them. */
const DETAILED = 5
/** Rows of the table; `--json` has all. */
const ROWS_SHOWN = 200
/** Lines of what was not checked; `--json` has all. */
const UNCHECKED_SHOWN = 20

/** What was read, how old the data is, and which gate is asked: on stderr. */
export function tellBasis(
    gathered: Gathered,
    { index, kev }: Advisories,
    gate: GateInForce,
    context: CommandContext,
): void {
    const { tell } = context
    for (const { path, kind, components } of gathered.sources.slice(0, UNCHECKED_SHOWN))
        tell(sentence("source", context, { path: shown(path), kind, components }))
    if (gathered.sources.length > UNCHECKED_SHOWN)
        tell(sentence("more", context, { count: gathered.sources.length - UNCHECKED_SHOWN }))
    if (index === null) tell(sentence("noData", context))
    else tell(sentence("osvAge", context, { records: index.records, ...ageOf(index.newest) }))
    if (kev === null) tell(sentence("noKev", context))
    else tell(sentence("kevAge", context, { days: daysSince(kev.released), released: kev.released }))
    if (gate.onlyObserves) tell(sentence("gateObserves", context))
    else tell(sentence(gate.isRunning ? "gateRuns" : "gateShipped", context))
}

function ageOf(newest: string | null): { readonly newest: string; readonly days: number | string } {
    return newest === null ? { newest: "?", days: "?" } : { newest, days: daysSince(newest) }
}

export function printAnswer(
    { components, unresolved }: Gathered,
    { findings, clean, notCovered }: WatchAnswer,
    basis: AnswerBasis,
    context: CommandContext,
): void {
    const isList = components.length + unresolved.length > 1
    if (findings.length > 1) context.print(tableOf(findings.slice(0, ROWS_SHOWN), basis, context))
    if (findings.length > ROWS_SHOWN) context.print(sentence("more", context, { count: findings.length - ROWS_SHOWN }))
    for (const one of findings.slice(0, DETAILED)) printFinding(one, basis, context)
    if (findings.length > DETAILED)
        context.print(sentence("detailed", context, { shown: DETAILED, all: findings.length }))
    if (!isList) for (const one of clean) context.print(sentence("noneFound", context, wordsOf(one)))
    printNotCovered(notCovered, isList, context)
    const lines = unresolved.map((one) => unresolvedLine(one, context))
    for (const line of lines.slice(0, UNCHECKED_SHOWN)) context.print(line)
    if (lines.length > UNCHECKED_SHOWN)
        context.print(sentence("more", context, { count: lines.length - UNCHECKED_SHOWN }))
    if (isList)
        context.print(sentence("total", context, totals(findings, clean, notCovered.length + unresolved.length)))
}

function printNotCovered(components: readonly ListedComponent[], isList: boolean, context: CommandContext): void {
    if (!isList) for (const one of components) context.print(sentence("notCovered", context, wordsOf(one)))
    if (!isList || components.length === 0) return
    const names = components.slice(0, UNCHECKED_SHOWN).map((one) => `${shown(one.name)} ${shown(one.version)}`)
    const rest = components.length - names.length
    if (rest > 0) names.push(sentence("more", context, { count: rest }))
    context.print(sentence("notCoveredList", context, { names: names.join(", ") }))
}

function unresolvedLine({ name, place, why }: Unresolved, context: CommandContext): string {
    return sentence("unresolved", context, {
        name: shown(name),
        place: shown(place),
        why: sentence(`why-${why}`, context),
    })
}

function wordsOf({ name, version }: ListedComponent): { readonly name: string; readonly version: string } {
    return { name: shown(name), version: shown(version) }
}

function totals(
    findings: readonly AnsweredFinding[],
    clean: readonly ListedComponent[],
    unchecked: number,
): Readonly<Record<string, number>> {
    const affected = findings.filter(({ finding }) => finding.affected === "affected")
    const exploited = affected.filter(({ finding }) => finding.kev !== null)
    return {
        findings: findings.length,
        components: new Set(findings.map(({ component }) => component)).size,
        exploited: exploited.length,
        open: exploited.filter(({ gate }) => gate.state !== "refused").length,
        clean: clean.length,
        unchecked,
    }
}

function tableOf(findings: readonly AnsweredFinding[], basis: AnswerBasis, context: CommandContext): string {
    const cell = (name: MessageName): string => sentence(name, context)
    const rows = findings.map(({ component, finding, gate }) => [
        `${shown(component.name)} ${shown(component.version)}${component.evidence === "declared" ? "" : " (?)"}`,
        finding.ids[0] ?? "",
        cell(finding.affected === "affected" ? (finding.severity ?? "no-severity") : "not-checked-cell"),
        exploitedCell(finding.kev?.added, basis.kevImported, context),
        cell(`gate-${gate.state}`),
        finding.knownSince ?? "–",
        finding.fixedIn.map(shown).join(", ") || "–",
    ])
    return renderTable([cell("tableHeader").split("|"), ...rows])
}

function exploitedCell(added: string | undefined, kevImported: boolean, context: CommandContext): string {
    if (added !== undefined) return sentence("exploitedCell", context, { added })
    return kevImported ? "–" : "?"
}
