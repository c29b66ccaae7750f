import type { PersonsRow } from "../../../replays/scenario.ts"
import type { Language } from "../../core/language.ts"
import { CLI_MESSAGES } from "../../core/messages/cli.messages.data.ts"
import { renderTable } from "../table.ts"
import { maximumText } from "./maximum-text.ts"

const SETTINGS = {
    without: CLI_MESSAGES.replayWithout,
    gate: CLI_MESSAGES.replayGate,
    breaker: CLI_MESSAGES.replayBreaker,
}

/** @returns null without rows */
export function personsTable(rows: readonly PersonsRow[], language: Language): string | null {
    if (rows.length === 0) return null
    const header = CLI_MESSAGES.replayHeader[language].split("|")
    return renderTable([header, ...rows.map((row) => cells(row, language))])
}

function cells(row: PersonsRow, language: Language): string[] {
    return [
        row.attack,
        SETTINGS[row.setting][language],
        row.requests.toLocaleString("en-US"),
        row.rows.toLocaleString("en-US"),
        row.persons.toLocaleString("en-US"),
        row.seconds.toFixed(1),
        row.scope === null ? "" : row.scope.confirmed.toLocaleString("en-US"),
        maximumText(row.scope, language),
    ]
}
