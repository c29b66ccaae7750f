// 要確認: the points that rest on a secondary source or on general knowledge, with source and date, each once.
import type { Language } from "../../core/language.ts"
import { DUTY_MESSAGES } from "../../core/messages/duty.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Duty, Point } from "../../duty/contract.ts"

export function confirmLines(duties: readonly Duty[], language: Language): readonly string[] {
    const points = duties.filter(({ status }) => status !== "voluntary").flatMap(({ toConfirm }) => toConfirm)
    const distinct = [...new Map(points.map((point) => [keyOf(point), point])).values()]
    if (distinct.length === 0) return []
    const lines = distinct.map((point) => `  ・${pointText(point, language)}`)
    return ["", `■ ${DUTY_MESSAGES.toConfirm[language]}`, ...lines]
}

/** Several duties rest on the same passage; it needs to be looked up once. */
function keyOf({ cite }: Point): string {
    return [cite.reference.en, cite.tag, cite.source.en].join("|")
}

function pointText({ text, cite }: Point, language: Language): string {
    const tag = cite.tag === "G" ? DUTY_MESSAGES.tagG[language] : DUTY_MESSAGES.tagS[language]
    const source = say(DUTY_MESSAGES.sourceOf, { tag, source: cite.source[language], checkedOn: cite.checkedOn })[
        language
    ]
    return `${cite.reference[language]}${language === "ja" ? "：" : ": "}${text[language]} ${source}`
}
