import type { Language } from "../../core/language.ts"
import { PUBLIC_MESSAGES } from "../../core/messages/public.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { wordsOf } from "../../gate/decoys/decoy-report.ts"
import type { PublicAnswer } from "../../gate/public-persons/public-control.ts"
import { japanTime } from "../../core/japan-time.ts"
import { renderTable } from "../table.ts"

/** What `sekisho public list` prints. */
export function listText({ routes, status }: PublicAnswer, language: Language): string {
    if (routes.length === 0) return PUBLIC_MESSAGES.none[language]
    const rows = routes.map((one) => [
        one.route,
        one.public.toLocaleString("en-US"),
        one.proposed.toLocaleString("en-US"),
        one.learning.toLocaleString("en-US"),
        japanTime(one.seenMs),
        wordsOf(one.ids),
    ])
    const { proposed, turnedAway } = status
    return [
        renderTable([PUBLIC_MESSAGES.header[language].split("|"), ...rows]),
        ...(turnedAway === 0 ? [] : [say(PUBLIC_MESSAGES.turnedAway, { turnedAway })[language]]),
        ...(proposed === 0 ? [] : [PUBLIC_MESSAGES.howTo[language]]),
    ].join("\n")
}
