import type { Language } from "../../core/language.ts"
import { DECOY_MESSAGES } from "../../core/messages/decoy.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { DecoysAnswer } from "../../gate/decoys/decoy-control.ts"
import { japanTime } from "../../core/japan-time.ts"
import { renderTable } from "../table.ts"

/** What `sekisho decoy list` prints. */
export function listText({ decoys, expected, status }: DecoysAnswer, language: Language): string {
    const rows = decoys.map(({ id, sinceMs, served, missed, metered, lastMs, note }) => [
        id,
        japanTime(sinceMs),
        served.toLocaleString("en-US"),
        missed.toLocaleString("en-US"),
        metered.toLocaleString("en-US"),
        lastMs === null ? "–" : japanTime(lastMs),
        note,
    ])
    const table = decoys.length === 0 ? DECOY_MESSAGES.none[language] : withHeader(rows, language)
    const blind = say(DECOY_MESSAGES.blind, { routes: status.blindRoutes.join(", ") })[language]
    const routes = say(DECOY_MESSAGES.expectedRoutes, { routes: expected.join(", ") })[language]
    return [
        table,
        ...(decoys.length === 0 ? [] : [recallLine(status, language)]),
        ...(status.blindRoutes.length === 0 ? [] : [blind]),
        ...(expected.length === 0 ? [] : [routes]),
    ].join("\n")
}

/** e.g. `97.3`; never rounded up to 100 */
export function percentOf(recall: number): string {
    return (Math.floor(recall * 1_000) / 10).toFixed(1)
}

function recallLine({ recall, served, missed }: DecoysAnswer["status"], language: Language): string {
    if (recall === null) return DECOY_MESSAGES.recallUnknown[language]
    return say(DECOY_MESSAGES.recall, { percent: percentOf(recall), seen: served - missed, served })[language]
}

function withHeader(rows: readonly (readonly string[])[], language: Language): string {
    return renderTable([DECOY_MESSAGES.header[language].split("|"), ...rows])
}
