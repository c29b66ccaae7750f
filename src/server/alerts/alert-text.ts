import type { Bilingual } from "../../core/language.ts"
import { say } from "../../core/messages/say.ts"
import { SERVER_MESSAGES } from "../../core/messages/server.messages.data.ts"
import { japanTime } from "../../core/japan-time.ts"
import type { Alert } from "./alert.ts"

/** One line for a subject. */
export function alertSubject({ title }: Alert): string {
    return `[Sekisho] ${title.ja} / ${title.en}`
}

/** The whole alert, Japanese first. Events carry counts, routes, addresses and ids: no personal data of a data subject. */
export function alertText(alert: Alert, contact: Bilingual | null): string {
    const lines = linesOf(alert, contact)
    const japanese = [`【関所】${alert.title.ja}`, alert.event.text.ja, ...lines.map((line) => line.ja)]
    const english = [`[Sekisho] ${alert.title.en}`, alert.event.text.en, ...lines.map((line) => line.en)]
    return [...japanese, "", "--", "", ...english, ""].join("\n")
}

function linesOf({ event, repeats }: Alert, contact: Bilingual | null): Bilingual[] {
    const lines: Bilingual[] = [say(SERVER_MESSAGES.alertAt, { at: japanTime(event.atMs) })]
    if (event.route !== null) lines.push(say(SERVER_MESSAGES.alertRoute, { route: event.route }))
    if (event.client !== null) lines.push(say(SERVER_MESSAGES.alertClient, { client: event.client.address }))
    if (repeats > 0) lines.push(say(SERVER_MESSAGES.alertRepeats, { repeats }))
    if (contact !== null) {
        const { ja, en } = SERVER_MESSAGES.alertContact
        lines.push({ ja: ja.replace("{contact}", () => contact.ja), en: en.replace("{contact}", () => contact.en) })
    }
    lines.push(say(SERVER_MESSAGES.alertId, { id: event.id }))
    return lines
}
