import type { MarkerRow } from "../../../replays/scenario.ts"
import type { Language } from "../../core/language.ts"
import { CLI_MESSAGES } from "../../core/messages/cli.messages.data.ts"
import { renderTable } from "../table.ts"
import { maximumText } from "./maximum-text.ts"

const SETTINGS = {
    without: CLI_MESSAGES.replayWithout,
    gate: CLI_MESSAGES.replayGate,
    observe: CLI_MESSAGES.replayObserve,
}
const MARKERS = {
    appeared: CLI_MESSAGES.replayMarkerAppeared,
    absent: CLI_MESSAGES.replayMarkerAbsent,
    "not-staged": CLI_MESSAGES.replayNotStaged,
}

/** @returns null without rows */
export function markerTable(rows: readonly MarkerRow[], language: Language): string | null {
    if (rows.length === 0) return null
    const header = CLI_MESSAGES.replayMarkerHeader[language].split("|")
    return renderTable([header, ...rows.map((row) => cells(row, language))])
}

function cells(row: MarkerRow, language: Language): string[] {
    const shown = (isShown: boolean | undefined): string => {
        if (isShown === undefined) return ""
        return CLI_MESSAGES[isShown ? "replayShown" : "replayNotShown"][language]
    }
    return [
        row.attack,
        row.cve,
        row.where,
        SETTINGS[row.setting][language],
        row.status === null ? CLI_MESSAGES.replayNoAnswer[language] : String(row.status),
        MARKERS[row.marker][language],
        foundText(row, language),
        shown(row.shownIn?.headers),
        shown(row.shownIn?.route),
        maximumText(row.scope, language),
    ]
}

/** Only an answer of the gate's own has an id, so that what it found of a request it passed on is not known here. */
function foundText(row: MarkerRow, language: Language): string {
    if (row.setting !== "gate") return ""
    if (row.findings.length > 0) return row.findings.join(", ")
    return CLI_MESSAGES[row.id === null ? "replayNothingFound" : "replayRefusedOtherwise"][language]
}
