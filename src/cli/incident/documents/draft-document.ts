// One document as a value, before it is rendered. The owner's list is read here, and only for the merge file.
import { SekishoError } from "../../../core/errors/sekisho-error.ts"
import { DOCUMENTS_CLI_MESSAGES as M } from "../../../core/messages/documents-cli.messages.data.ts"
import { say } from "../../../core/messages/say.ts"
import type { Paper } from "../../../core/paper.ts"
import { paperOf, type DocumentKind, type Drafting } from "../../../documents/catalogue.ts"
import type { CaseFile } from "../../../documents/case-file.ts"
import { gapsOf } from "../../../documents/finish.ts"
import { mergeFile } from "../../../documents/merge-file.ts"
import { csvRows } from "../../../documents/read-csv.ts"
import { filledReport, type FilledReport } from "../../../documents/report/filled-report.ts"
import { missingFields, pasteSheet } from "../../../documents/report/paste-sheet.ts"
import { reportPaper } from "../../../documents/report/report-paper.ts"
import type { ReportStage } from "../../../documents/report/report-stage.ts"
import type { FormVariant } from "../../../duty/form/form.ts"
import type { CommandContext } from "../../command.ts"
import { readList } from "./read-list.ts"

export interface Wanted {
    readonly stage: ReportStage
    /** Null: the one the facts ask for. */
    readonly variant: FormVariant | null
    /** The owner's own list of persons, for the merge file. */
    readonly list: string | null
}

export interface Draft {
    readonly kind: DocumentKind
    /** Of its file, without language and extension. */
    readonly name: string
    readonly gaps: number
    readonly content: DraftContent
}

export type DraftContent =
    | { readonly kind: "paper"; readonly paper: Paper }
    | { readonly kind: "text"; readonly text: string; readonly extension: "txt" | "csv" }

/** @throws SekishoError SEKISHO_DUTY_FORM_UNKNOWN; SEKISHO_CLI_FILE_UNREADABLE for the list */
export async function draftDocument(
    kind: DocumentKind,
    file: CaseFile,
    wanted: Wanted,
    drafting: Drafting,
    context: CommandContext,
): Promise<Draft> {
    const { id } = file.record.incident
    switch (kind) {
        case "report":
            return paperDraft(kind, `${id}-report-${wanted.stage}`, reportPaper(file, reportOf(file, wanted)))
        case "paste": {
            const report = reportOf(file, wanted)
            const text = pasteSheet(report, context.language)
            return {
                kind,
                name: `${id}-paste-${wanted.stage}`,
                gaps: missingFields(report),
                content: { kind: "text", text, extension: "txt" },
            }
        }
        case "merge":
            return mergeDraft(`${id}-merge`, wanted.list, context)
        case "approval":
        case "letter":
        case "mail":
        case "web":
        case "press":
        case "qa":
        case "police":
        case "jpcert":
        case "timeline":
            return paperDraft(kind, `${id}-${kind}`, paperOf(kind, file, drafting))
        default:
            return kind satisfies never
    }
}

function reportOf(file: CaseFile, { stage, variant }: Wanted): FilledReport {
    const report = filledReport(file, stage, variant)
    if (report === null) throw new SekishoError("SEKISHO_DUTY_FORM_UNKNOWN")
    return report
}

function paperDraft(kind: DocumentKind, name: string, paper: Paper): Draft {
    return { kind, name, gaps: gapsOf(paper), content: { kind: "paper", paper } }
}

/** What the list holds goes into the file and nowhere else. */
async function mergeDraft(name: string, list: string | null, { language, tell }: CommandContext): Promise<Draft> {
    const { text, persons, missing } = mergeFile(list === null ? null : csvRows(await readList(list)))
    if (list === null) tell(M.mergeEmpty[language])
    else tell(say(M.mergeMade, { persons })[language])
    if (list !== null && missing.length > 0) tell(say(M.mergeMissing, { columns: missing.join(" ") })[language])
    return { kind: "merge", name, gaps: 0, content: { kind: "text", text, extension: "csv" } }
}
