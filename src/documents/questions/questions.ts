// 想定問答. Nothing reassures that no fact carries: that a field is not among the data is said only where somebody gave the
// whole list and said it is confirmed; else the answer says that it is not settled.
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import type { Field } from "../../core/fields.ts"
import { eraMoment } from "../../core/japanese-era.ts"
import type { Bilingual } from "../../core/language.ts"
import { DOCUMENT_MESSAGES as M } from "../../core/messages/documents.messages.data.ts"
import { PRESS_MESSAGES as P } from "../../core/messages/documents-press.messages.data.ts"
import { QUESTION_MESSAGES as Q } from "../../core/messages/documents-questions.messages.data.ts"
import { gapMark } from "../../core/paper-marks.ts"
import type { Paper, PaperItem } from "../../core/paper.ts"
import { fieldsNamed, isComplete } from "../../control/duties/fields-known.ts"
import { isSure, stated, type CaseFile } from "../case-file.ts"
import { finished } from "../finish.ts"
import { filled, lines, plain, together } from "../texts.ts"
import { itemsText, personsText, recordsText } from "../wording/data.ts"
import { happenedText, leakText, whenText } from "../wording/happened.ts"
import {
    adviceLines,
    causeText,
    preventionText,
    progressText,
    reportedLines,
    responseLines,
    secondaryText,
} from "../wording/response.ts"
import { deskText } from "../wording/sender.ts"

export function questionsPaper(file: CaseFile): Paper {
    return finished({
        title: Q.title,
        meta: [
            { label: P.number, text: plain(file.record.incident.id) },
            { label: P.date, text: eraMoment(file.today) },
        ],
        sections: [
            { heading: { ja: "", en: "" }, blocks: [{ kind: "text", text: Q.rule }] },
            { heading: { ja: "", en: "" }, blocks: [{ kind: "items", items: itemsOf(file) }] },
        ],
        notes: [],
    })
}

function itemsOf(file: CaseFile): readonly PaperItem[] {
    const records = recordsText(file)
    const answers: readonly (readonly [Bilingual, Bilingual])[] = [
        [Q.what, happenedText(file)],
        [Q.when, whenText(file)],
        [Q.leaked, leakText(file)],
        [Q.stopped, ongoingText(file)],
        [Q.mine, Q.mineAnswer],
        [Q.which, itemsText(file)],
        [Q.howMany, lines(personsText(file), ...(records === null ? [] : [records]))],
        ...FIELD_QUESTIONS.map(([question, field]) => [question, fieldAnswer(file, field)] as const),
        [Q.misuse, secondaryText(file)],
        [Q.doNow, lines(...adviceLines(file))],
        [Q.why, causeText(file)],
        [Q.done, lines(...responseLines(file))],
        [Q.letter, progressText(file, "personsTold", "told") ?? gapMark(M.gapToldText, M.askDivision)],
        [Q.authority, authorityText(file)],
        [Q.again, preventionText(file)],
        [Q.compensation, gapMark(Q.gapCompensation, M.askDecider)],
        [Q.desk, deskText(file)],
    ]
    return answers.map(([question, answer], index) => ({
        id: `q${index + 1}`,
        label: filled({ ja: `問${index + 1}　{question}`, en: `Q${index + 1}. {question}` }, { question }),
        lines: [answer],
        standing: "filled",
    }))
}

const FIELD_QUESTIONS: readonly (readonly [Bilingual, Field])[] = [
    [Q.card, "card"],
    [Q.myNumber, "my_number"],
    [Q.password, "credential"],
    [Q.account, "account"],
    [Q.health, "health"],
]

function fieldAnswer(file: CaseFile, field: Field): Bilingual {
    const { incident } = file.record
    const words = { field: FIELD_NAMES[field] }
    if (fieldsNamed(incident).has(field)) return filled(Q.yes, words)
    const fields = stated(file, "fields")
    if (fields.kind === "gap") return gapMark(filled(Q.gapField, words), M.askSystems)
    if (fields.kind === "unknown") return Q.undecided
    return filled(isComplete(incident) && isSure(fields.said) ? Q.no : Q.notSure, words)
}

function ongoingText(file: CaseFile): Bilingual {
    const ongoing = stated(file, "ongoing")
    if (ongoing.kind === "gap") return gapMark(Q.gapOngoing, M.askSystems)
    if (ongoing.kind === "unknown") return Q.stoppedUnknown
    return ongoing.value === "yes" ? M.ongoingYes : M.ongoingNo
}

function authorityText(file: CaseFile): Bilingual {
    const reported = reportedLines(file)
    const police = progressText(file, "police", "police") ?? gapMark(Q.gapPolice, M.askAffairs)
    return together(...(reported.length === 0 ? [Q.authorityNone] : reported), police)
}
