// The documents an incident can be made into. A paper is rendered by whoever asks; a sheet and a merge file are text.
import type { Paper } from "../core/paper.ts"
import { approvalSheet } from "../control/papers/approval-sheet.ts"
import type { CaseFile } from "./case-file.ts"
import { webAnnouncement } from "./announcement.ts"
import { finished } from "./finish.ts"
import { letter, mail } from "./letter.ts"
import { pressText } from "./press-text.ts"
import { questionsPaper } from "./questions/questions.ts"
import { jpcertSummary, policeSummary } from "./summaries.ts"
import { timelinePaper } from "./timeline.ts"

export const DOCUMENT_KINDS = [
    "report",
    "paste",
    "approval",
    "letter",
    "mail",
    "merge",
    "web",
    "press",
    "qa",
    "police",
    "jpcert",
    "timeline",
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Those that are made of the incident alone; the report has a stage and a variant besides. */
export type PaperKind = Exclude<DocumentKind, "report" | "paste" | "merge">

/** What leaves the house, so that a gap in it must be seen by whoever runs the command. */
export const LEAVES_THE_HOUSE: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
    "report",
    "paste",
    "letter",
    "mail",
    "web",
    "press",
    "police",
    "jpcert",
])

export interface Drafting {
    /** The role of whoever drafts it. */
    readonly by: string
    /** Unix milliseconds. */
    readonly nowMs: number
}

export function paperOf(kind: PaperKind, file: CaseFile, drafting: Drafting): Paper {
    switch (kind) {
        case "approval":
            return finished(approvalSheet({ record: file.record, profile: file.profile, ...drafting }))
        case "letter":
            return letter(file)
        case "mail":
            return mail(file)
        case "web":
            return webAnnouncement(file)
        case "press":
            return pressText(file)
        case "qa":
            return questionsPaper(file)
        case "police":
            return policeSummary(file)
        case "jpcert":
            return jpcertSummary(file)
        case "timeline":
            return timelinePaper(file)
        default:
            return kind satisfies never
    }
}
