// One incident for a terminal: where it stands, what the report would say, what is owed, and everything that happened.
import { STATE_NAMES } from "../../core/incident-words.data.ts"
import type { LocalMoment } from "../../core/incident.ts"
import type { Language } from "../../core/language.ts"
import { INCIDENT_CLI_MESSAGES as M } from "../../core/messages/incident-cli.messages.data.ts"
import { INCIDENT_MESSAGES } from "../../core/messages/incident.messages.data.ts"
import { APPROVAL_MESSAGES } from "../../core/messages/approval.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { IncidentRecord } from "../../control/contract.ts"
import type { Incident, RecordedEvent } from "../../control/incident/incident.ts"
import { nextPhases } from "../../control/incident/phases.ts"
import type { Profile } from "../../control/profile/profile.ts"
import { reportItems } from "../../control/report/report-items.ts"
import { shownEvents } from "../../control/words/shown-events.ts"
import { timelineRow } from "../../control/words/timeline-rows.ts"
import { statedText } from "../../control/words/fact-text.ts"
import { figuresLines } from "../../control/words/figures-text.ts"
import { renderTable } from "../table.ts"
import { stepsTable } from "./duties-text.ts"
import { itemLines } from "./paper-text.ts"

export function incidentText(
    { incident, events }: IncidentRecord,
    profile: Profile | null,
    now: LocalMoment,
    language: Language,
): string {
    const parts = [
        head(incident, language),
        section(
            M.showReport[language],
            reportItems(incident, profile).flatMap((item) => itemLines(item, language)),
        ),
        section(M.showFigures[language], figureLines(incident, language)),
        section(M.showSteps[language], [stepsTable(incident.steps, now, language)]),
        section(M.showTasks[language], tasksTable(incident, language)),
        section(M.showPeople[language], peopleLines(incident)),
        section(M.showAttachments[language], attachmentLines(incident, language)),
        section(
            M.showTimeline[language],
            shownEvents(events).flatMap((event) => timelineLines(event, language)),
        ),
        foot(incident, language),
    ]
    return parts.filter((part) => part !== "").join("\n\n")
}

function section(title: string, lines: readonly string[]): string {
    return lines.length === 0 ? "" : [`■ ${title}`, ...lines].join("\n")
}

function head(incident: Incident, language: Language): string {
    return say(M.showHead, {
        id: incident.id,
        title: statedText(incident, "title")[language],
        state: STATE_NAMES[incident.state][language],
        version: incident.version,
    })[language]
}

function figureLines({ figures }: Incident, language: Language): string[] {
    return figures.map(({ version, figures: each, why }) => {
        const name = say(INCIDENT_MESSAGES.figuresVersion, { version })[language]
        const lines = figuresLines(each).map((line) => line[language])
        return [name, ...lines, why].filter((part) => part !== "").join(" / ")
    })
}

function tasksTable({ tasks }: Incident, language: Language): string[] {
    if (tasks.length === 0) return []
    const standings = {
        open: APPROVAL_MESSAGES.standingOpen,
        done: APPROVAL_MESSAGES.standingDone,
        dropped: APPROVAL_MESSAGES.standingDropped,
    }
    const rows = tasks.map(({ number, title, assignee, until, standing }) => [
        String(number),
        title,
        assignee,
        until?.replace("T", " ") ?? "",
        standings[standing][language],
    ])
    return [renderTable([M.showTasksHeader[language].split("|"), ...rows])]
}

function peopleLines({ people }: Incident): string[] {
    return people
        .filter(({ here }) => here)
        .map(({ number, role, name, contact }) =>
            [`${number}.`, role, name, contact].filter((part) => part !== "").join(" "),
        )
}

function attachmentLines({ attachments }: Incident, language: Language): string[] {
    return attachments.map(({ number, name, bytes }) => say(M.showAttachment, { number, name, bytes })[language])
}

/** When, how sure, from where and by whom; what was said stands below, since it may be long. */
function timelineLines(event: RecordedEvent, language: Language): string[] {
    const [at, what, source, certainty, by] = timelineRow(event).map((cell) => cell[language])
    const words = [certainty, source, by].filter((word) => word !== "").join(" / ")
    return [`${at}  [${words}]`, `    ${(what ?? "").replaceAll("\n", "\n    ")}`]
}

function foot(incident: Incident, language: Language): string {
    const next = nextPhases(incident.state).map((phase) => STATE_NAMES[phase][language])
    const lines = next.length === 0 ? [] : [say(M.showNext, { next: next.join(" ") })[language]]
    const stale = incident.assessment?.current === false
    return [...lines, ...(stale ? [say(M.showStale, { id: incident.id })[language]] : [])].join("\n")
}
