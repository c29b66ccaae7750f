// 起案・決裁: one incident as it stands, for those who must agree. Gaps are shown as gaps.
import { STATE_NAMES } from "../../core/incident-words.data.ts"
import { japanDate } from "../../core/japan-time.ts"
import { eraMoment } from "../../core/japanese-era.ts"
import type { Bilingual } from "../../core/language.ts"
import { APPROVAL_MESSAGES as M } from "../../core/messages/approval.messages.data.ts"
import { INCIDENT_MESSAGES } from "../../core/messages/incident.messages.data.ts"
import type { Paper, PaperBlock, PaperSection } from "../../core/paper.ts"
import type { IncidentRecord } from "../contract.ts"
import type { Incident, RecordedEvent, Step } from "../incident/incident.ts"
import type { Profile } from "../profile/profile.ts"
import { reportItems } from "../report/report-items.ts"
import { statedText } from "../words/fact-text.ts"
import { figuresText } from "../words/figures-text.ts"
import { plainText } from "../words/list-text.ts"
import { timelineRows } from "../words/timeline-rows.ts"
import { momentText } from "../words/moment-text.ts"

export interface ApprovalInput {
    readonly record: IncidentRecord
    readonly profile: Profile | null
    /** Who drafts it. */
    readonly by: string
    readonly nowMs: number
}

/** Seals where no profile says whose: the drafter and three above. */
const DEFAULT_SEALS = ["起案", "係長", "課長", "部長"]
const OPINION_LINES = 5

export function approvalSheet({ record, profile, by, nowMs }: ApprovalInput): Paper {
    const { incident, events } = record
    return {
        title: M.title,
        meta: [
            { label: M.number, text: plainText(incident.id) },
            { label: M.subject, text: statedText(incident, "title") },
            { label: M.state, text: STATE_NAMES[incident.state] },
            { label: M.draftedOn, text: eraMoment(japanDate(nowMs)) },
            { label: M.draftedBy, text: plainText(by) },
        ],
        sections: [
            { heading: M.seals, blocks: [{ kind: "seals", roles: profile?.approval ?? DEFAULT_SEALS }] },
            { heading: M.ask, blocks: [{ kind: "text", text: M.askText }, DECISIONS] },
            { heading: M.outline, blocks: [{ kind: "items", items: reportItems(incident, profile) }] },
            figuresSection(incident),
            stepsSection(incident),
            tasksSection(incident),
            timelineSection(events),
            { heading: M.opinion, blocks: [{ kind: "blank", label: M.opinion, lines: OPINION_LINES }] },
        ],
        notes: [M.notes],
    }
}

const DECISIONS: PaperBlock = {
    kind: "checklist",
    items: [M.askReport, M.askNotify, M.askPublish, M.askStop, M.askOther],
}

function figuresSection({ figures }: Incident): PaperSection {
    const rows = figures.map(({ version, figures: each, why }) => {
        const { persons, records } = figuresText(each)
        return [plainText(String(version)), persons, records, plainText(why)]
    })
    return tableSection(
        M.figures,
        [M.figuresVersion, M.figuresPersons, M.figuresRecords, M.figuresWhy],
        rows,
        [6, 34, 30, 30],
    )
}

function stepsSection({ steps }: Incident): PaperSection {
    // What a later assessment has lifted is in the record; here it would only be in the way.
    const owed = steps.filter(({ standing }) => standing !== "lifted")
    const rows = owed.map((step) => [
        step.what,
        step.to ?? plainText(""),
        step.until === null ? INCIDENT_MESSAGES.noLastDay : momentText(step.until),
        step.toConfirm ? marked(step.basis) : step.basis,
        standingText(step),
    ])
    return tableSection(
        M.steps,
        [M.stepWhat, M.stepTo, M.stepUntil, M.stepBasis, M.stepStanding],
        rows,
        [26, 18, 15, 29, 12],
    )
}

/** 要確認 is never left out: the point rests on a secondary source. */
function marked({ ja, en }: Bilingual): Bilingual {
    const { toConfirm } = INCIDENT_MESSAGES
    return { ja: `${ja}【${toConfirm.ja}】`, en: `${en} [${toConfirm.en}]` }
}

export function standingText({ standing, status }: Pick<Step, "standing" | "status">): Bilingual {
    if (standing === "open") return status === "due" ? M.standingOpen : M.standingPossible
    return { done: M.standingDone, dismissed: M.standingDismissed, lifted: M.standingLifted }[standing]
}

function tasksSection({ tasks }: Incident): PaperSection {
    const rows = tasks.map(({ number, title, assignee, until, standing }) => [
        plainText(String(number)),
        plainText(title),
        plainText(assignee),
        until === null ? plainText("") : momentText(until),
        { open: M.standingOpen, done: M.standingDone, dropped: M.standingDropped }[standing],
    ])
    return tableSection(
        M.tasks,
        [M.taskNumber, M.taskTitle, M.taskAssignee, M.stepUntil, M.stepStanding],
        rows,
        [7, 45, 18, 18, 12],
    )
}

function timelineSection(events: readonly RecordedEvent[]): PaperSection {
    const header = [M.timelineAt, M.timelineWhat, M.timelineSource, M.timelineCertainty, M.timelineBy]
    return tableSection(M.timeline, header, timelineRows(events), [17, 45, 14, 12, 12])
}

function tableSection(
    heading: Bilingual,
    header: readonly Bilingual[],
    rows: readonly (readonly Bilingual[])[],
    widths: readonly number[],
): PaperSection {
    const none: PaperBlock = { kind: "text", text: M.none }
    return { heading, blocks: rows.length === 0 ? [none] : [{ kind: "table", header, rows, blankRows: 0, widths }] }
}
