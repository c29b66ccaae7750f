// The duties of an incident for a person under stress: first what by when to whom, then why, then what is worth finding
// out, then what to have confirmed.
import type { Language } from "../../core/language.ts"
import { DUTY_MESSAGES } from "../../core/messages/duty.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Assessment, Duty, DutyFacts, Status } from "../../duty/contract.ts"
import { knowingText } from "../../duty/say-fact.ts"
import { UNKNOWN_NAME } from "../../duty/value-names.data.ts"
import { renderTable } from "../table.ts"
import { confirmLines } from "./confirm-text.ts"
import { deadlineText, leftText } from "./deadline-text.ts"
import { outlookLines } from "./outlook-text.ts"
import { reasonLines } from "./reason-text.ts"

const SHOWN: readonly Exclude<Status, "not-due">[] = ["due", "possible", "best-effort", "voluntary", "pending"]

export function dutyText(facts: DutyFacts, assessment: Assessment, language: Language): string {
    const { duties } = assessment
    const live = duties.filter(({ status }) => status !== "not-due")
    const notDue = say(DUTY_MESSAGES.notDue, { count: duties.length - live.length })[language]
    return [
        headLine(assessment, language),
        ...SHOWN.flatMap((status) => statusLines(assessment, status, language)),
        ...(live.length === 0 ? ["", DUTY_MESSAGES.nothing[language]] : []),
        ...reasonLines(facts, assessment, language),
        ...outlookLines(live, language),
        ...confirmLines(live, language),
        "",
        notDue,
    ].join("\n")
}

function headLine({ asOf, knownOn, rulesOn, rulesBy }: Assessment, language: Language): string {
    const known = knownOn === null ? UNKNOWN_NAME : knowingText(knownOn)
    const rules = DUTY_MESSAGES.rulesBy[rulesBy][language]
    return say(DUTY_MESSAGES.head, { asOf, known: known[language], rulesOn, rules })[language]
}

function statusLines(
    { duties, ruleSets }: Assessment,
    status: (typeof SHOWN)[number],
    language: Language,
): readonly string[] {
    const shortOf = (id: string): string => ruleSets.find((set) => set.id === id)?.short[language] ?? ""
    const rows = duties
        .filter((duty) => duty.status === status)
        .toSorted((a, b) => (dueOrder(a) < dueOrder(b) ? -1 : dueOrder(a) > dueOrder(b) ? 1 : 0))
        .map((duty) => [...rowOf(duty, language), shortOf(duty.ruleSet)])
    if (rows.length === 0) return []
    const header = DUTY_MESSAGES.columns.map((column) => column[language])
    return ["", `■ ${DUTY_MESSAGES.status[status][language]}`, renderTable([header, ...rows])]
}

/** What is owed promptly comes first, then the nearest last day; advice without a clock comes last. */
function dueOrder({ deadlines }: Duty): string {
    const last = deadlines.at(-1)
    if (last === undefined) return "9999"
    return last.kind === "promptly" || last.kind === "uncounted" ? "" : last.date
}

function rowOf(duty: Duty, language: Language): readonly string[] {
    const to = duty.to.map(({ name }) => name[language]).join(language === "ja" ? "、" : ", ")
    const open = duty.outcome === "open" && duty.status !== "possible" ? DUTY_MESSAGES.ifItApplies[language] : ""
    const last = duty.deadlines.at(-1)
    const when = last === undefined ? "–" : deadlineText(last, language)
    return [when, last === undefined ? "" : leftText(last, language), `${duty.what[language]}${open}`, to]
}
