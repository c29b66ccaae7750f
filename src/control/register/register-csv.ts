// The register as CSV (RFC 4180) for a spreadsheet: UTF-8 with a byte order mark, without which a Japanese Excel reads
// rubbish. A cell that a spreadsheet would take for a formula is made text.
import { KIND_NAMES, STATE_NAMES } from "../../core/incident-words.data.ts"
import type { Count } from "../../core/incident.ts"
import { japanMoment } from "../../core/japan-time.ts"
import type { Language } from "../../core/language.ts"
import { REGISTER_MESSAGES as M } from "../../core/messages/register.messages.data.ts"
import type { Summary } from "./summary.ts"

const BYTE_ORDER_MARK = "\uFEFF"
const COLUMNS = [
    M.id,
    M.state,
    M.kind,
    M.title,
    M.knownAt,
    M.openedAt,
    M.changedAt,
    M.personsMaximum,
    M.recordsMaximum,
    M.openSteps,
    M.openTasks,
    M.nextUntil,
]

/** @returns lines ended by CRLF, the header first */
export function registerCsv(summaries: readonly Summary[], language: Language): string {
    const rows = [COLUMNS.map((column) => column[language]), ...summaries.map((summary) => rowOf(summary, language))]
    return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")
}

function rowOf(summary: Summary, language: Language): string[] {
    return [
        summary.id,
        STATE_NAMES[summary.state][language],
        KIND_NAMES[summary.kind][language],
        summary.title,
        spaced(summary.knownAt ?? ""),
        spaced(japanMoment(summary.openedAtMs)),
        spaced(japanMoment(summary.changedAtMs)),
        countOf(summary.personsMaximum, language),
        countOf(summary.recordsMaximum, language),
        String(summary.openSteps),
        String(summary.openTasks),
        spaced(summary.nextUntil ?? ""),
    ]
}

/** As spreadsheets read a time. */
function spaced(moment: string): string {
    return moment.replace("T", " ")
}

function countOf(count: Count, language: Language): string {
    return count === "unknown" ? M.unknown[language] : String(count)
}

function cell(text: string): string {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
