import type { ErrorCode } from "../../core/errors/catalogue.ts"
import type { Bilingual } from "../../core/language.ts"
import { GATE_MESSAGES } from "../../core/messages/gate.messages.data.ts"

/** What the page of each kind of answer says. */
export function pageTexts(status: number, code: ErrorCode): { readonly title: Bilingual; readonly text: Bilingual } {
    if (code === "SEKISHO_GATE_STOPPED") return { title: GATE_MESSAGES.stoppedTitle, text: GATE_MESSAGES.stoppedText }
    if (status === 429) return { title: GATE_MESSAGES.cappedTitle, text: GATE_MESSAGES.cappedText }
    if (status < 500) return { title: GATE_MESSAGES.refusedTitle, text: GATE_MESSAGES.refusedText }
    return { title: GATE_MESSAGES.failedTitle, text: GATE_MESSAGES.failedText }
}
