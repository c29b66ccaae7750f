// The required steps of an incident for a terminal: what is next, by when, what is overdue.
import type { LocalMoment } from "../../core/incident.ts"
import { dayOf, isAfter } from "../../core/japan-time.ts"
import type { Language } from "../../core/language.ts"
import { APPROVAL_MESSAGES } from "../../core/messages/approval.messages.data.ts"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import { INCIDENT_DUTIES_MESSAGES as M } from "../../core/messages/incident-duties.messages.data.ts"
import { INCIDENT_MESSAGES } from "../../core/messages/incident.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { requiredSteps } from "../../control/duties/required-steps.ts"
import type { Incident, Step } from "../../control/incident/incident.ts"
import { standingText } from "../../control/papers/approval-sheet.ts"
import { daysBetween } from "../../duty/clock/calendar-date.ts"
import type { Assessment, CalendarDate } from "../../duty/contract.ts"
import { renderTable } from "../table.ts"

/** 「2026-11-24（あと 3 日）」; a step that is settled has no days left. */
export function untilText({ until, standing }: Step, now: LocalMoment, language: Language): string {
    if (until === null) return INCIDENT_MESSAGES.noLastDay[language]
    const day = until.replace("T", " ")
    if (standing !== "open") return day
    const left = leftText(until, now)[language]
    return language === "ja" ? `${day}（${left}）` : `${day} (${left})`
}

function leftText(until: LocalMoment, now: LocalMoment): Readonly<Record<Language, string>> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both are checked moments
    const days = daysBetween(dayOf(now) as CalendarDate, dayOf(until) as CalendarDate)
    if (isAfter(now, until)) return say(M.overdue, { days: Math.abs(days) })
    return days === 0 ? M.today : say(M.left, { days })
}

export function stepsTable(steps: readonly Step[], now: LocalMoment, language: Language): string {
    const rows = steps.map((step) => [
        step.id,
        step.what[language],
        step.to?.[language] ?? "",
        untilText(step, now, language),
        step.basis[language] + (step.toConfirm ? ` [${INCIDENT_MESSAGES.toConfirm[language]}]` : ""),
        standingText(step)[language],
    ])
    return renderTable([INCIDENT_CLI_MESSAGES.showStepsHeader[language].split("|"), ...rows])
}

/** What of it was done already, or decided away: the duty engine does not know. */
export function standingLines({ steps }: Incident, now: LocalMoment, language: Language): readonly string[] {
    const settled = steps.filter(({ standing, id }) => standing !== "open" && id !== "assess-duties")
    if (settled.length === 0) return []
    return [`■ ${APPROVAL_MESSAGES.stepStanding[language]}`, stepsTable(settled, now, language)]
}

/** How many are owed, what is next: the end of `incident new`. */
export function nextLines({ id, steps, facts }: Incident, now: LocalMoment, language: Language): readonly string[] {
    const open = steps.filter(({ standing }) => standing === "open")
    const due = open.filter(({ status }) => status === "due")
    const head = say(M.dutiesHead, { id, due: due.length, possible: open.length - due.length })[language]
    const dated = open.filter(({ until }) => until !== null).toSorted((a, b) => order(a) - order(b) || compare(a, b))
    // Where nothing is settled, the first to decide on are named, not one of them that may not even apply.
    const next = dated[0]?.status === "due" ? dated.slice(0, 1) : dated.slice(0, POSSIBLE_SHOWN)
    const promptly = due.filter(({ until, to }) => until === null && to !== null)
    return [
        head,
        ...next.map((step) => nextLine(step, now, language)),
        ...promptly.map((step) => say(M.promptlyToo, wordsOf(step, language))[language]),
        ...(open.length > due.length ? [say(M.possibleBecause, { id })[language]] : []),
        ...((facts.knownAt?.value ?? "unknown") === "unknown" ? [say(M.knownMissing, { id })[language]] : []),
    ]
}

const POSSIBLE_SHOWN = 4

/** What is due comes before what is possible. */
function order({ status }: Step): number {
    return status === "due" ? 0 : 1
}

function compare(a: Step, b: Step): number {
    return (a.until ?? "") < (b.until ?? "") ? -1 : 1
}

function nextLine(step: Step, now: LocalMoment, language: Language): string {
    const until = step.until ?? ""
    const words = { ...wordsOf(step, language), until: until.replace("T", " "), left: leftText(until, now)[language] }
    return say(step.status === "due" ? M.nextDeadline : M.nextPossible, words)[language]
}

function wordsOf(step: Step, language: Language): { readonly what: string; readonly to: string } {
    return { what: step.what[language], to: step.to?.[language] ?? "–" }
}

/** Empty where nothing waits for a person's word. */
export function heldText(incident: Incident, assessment: Assessment, language: Language): string {
    const { held } = requiredSteps(incident, assessment.duties)
    if (held.length === 0) return ""
    return say(M.heldOpen, { id: incident.id, steps: held.map(({ id }) => id).join(" ") })[language]
}
