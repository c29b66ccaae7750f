// 漏えい等報告書 as a paper for internal approval: the form's sections in its order, every box shown, ticked or not. A gap in
// what this stage requires makes it a draft; what is asked only if known stays empty and is no gap.
import { eraMoment } from "../../core/japanese-era.ts"
import type { Bilingual } from "../../core/language.ts"
import { PRESS_MESSAGES as P } from "../../core/messages/documents-press.messages.data.ts"
import { REPORT_FORM_MESSAGES as M } from "../../core/messages/documents-report.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { Paper, PaperItem, PaperSection } from "../../core/paper.ts"
import { listText } from "../../control/words/list-text.ts"
import { FORM_SECTIONS, type FormSection } from "../../duty/form/form.ts"
import type { CaseFile } from "../case-file.ts"
import { finished } from "../finish.ts"
import { filled, plain } from "../texts.ts"
import { changesSection } from "./changes.ts"
import { answerText, type FilledReport, type ReportField } from "./filled-report.ts"

/** Only these are objects with integer keys, which JavaScript would put first. */
export const SECTION_ORDER: readonly FormSection[] = ["head", "reporter", "1", "2", "3", "4", "5", "6", "7", "8", "9"]

export function reportPaper(file: CaseFile, report: FilledReport): Paper {
    const { form, stage, laterForm } = report
    const changes = stage === "preliminary" ? [] : [changesSection(file)]
    return finished({
        title: filled(M.title[stage], { form: form.title }),
        meta: [
            { label: P.number, text: plain(file.record.incident.id) },
            { label: P.date, text: eraMoment(file.today) },
            { label: M.law, text: lawText(file) },
            { label: M.deadline, text: deadlineText(file, stage) },
        ],
        sections: [...changes, ...SECTION_ORDER.flatMap((section) => sectionOf(section, report))],
        notes: [...(laterForm ? [say(M.oldForm, { day: file.assessment.asOf })] : []), M.toConfirm],
    })
}

/** A box does not part from its word. */
const NO_BREAK = "\u00A0"

function sectionOf(section: FormSection, { fields }: FilledReport): readonly PaperSection[] {
    const own = fields.filter((field) => field.section === section)
    if (own.length === 0) return []
    return [{ heading: FORM_SECTIONS[section], blocks: [{ kind: "items", items: own.map(itemOf) }] }]
}

function itemOf({ id, label, required, answer, choices }: ReportField): PaperItem {
    const shown = required ? filled(M.required, { label }) : label
    const base = { id, label: shown }
    if (answer.kind === "unknown") return { ...base, lines: [M.unknown], standing: "unknown" }
    if (answer.kind === "gap") {
        if (!required) return { ...base, lines: [], standing: "filled" }
        return { ...base, lines: choices.length === 0 ? [] : [boxes(choices, [])], standing: "gap", gap: answer.mark }
    }
    if (answer.kind === "text") return { ...base, lines: [answer.text], standing: "filled" }
    const open =
        answer.open.length === 0 ? [] : [filled(M.open, { names: listText(answer.open.map((one) => one.label)) })]
    const ticked =
        choices.length === 0
            ? [answerText(answer)]
            : [
                  boxes(
                      choices,
                      answer.chosen.map(({ id: chosen }) => chosen),
                  ),
              ]
    return { ...base, lines: [...ticked, ...open], standing: "filled" }
}

/** Every box of the field, those that hold ticked. */
function boxes(choices: ReportField["choices"], ticked: readonly string[]): Bilingual {
    const shown = boxesShown(choices, ticked)
    const box = (language: keyof Bilingual): string =>
        shown
            .map(
                ({ id, label }) =>
                    `${(ticked.includes(id) ? M.ticked : M.unticked)[language]}${NO_BREAK}${label[language]}`,
            )
            .join(language === "ja" ? "　" : "   ")
    return { ja: box("ja"), en: box("en") }
}

/** The form has one その他: it is named for what holds, and stands alone where nothing of it does. */
function boxesShown(choices: ReportField["choices"], ticked: readonly string[]): ReportField["choices"] {
    const parts = choices.filter(({ within }) => within !== undefined)
    const held = parts.filter(({ id }) => ticked.includes(id))
    const [one] = parts
    const alone = one?.within === undefined || held.length > 0 ? [] : [{ id: "within", label: one.within }]
    return [...choices.filter(({ within }) => within === undefined), ...held, ...alone]
}

function lawText({ assessment }: CaseFile): Bilingual {
    const owed = assessment.duties.filter(
        ({ status, act }) => act.startsWith("report-") && (status === "due" || status === "possible"),
    )
    const strongest = owed.some(({ status }) => status === "due") ? owed.filter(({ status }) => status === "due") : owed
    const sets = new Set(strongest.map(({ ruleSet }) => ruleSet))
    const titles = assessment.ruleSets.filter(({ id }) => sets.has(id)).map(({ title }) => title)
    return titles.length === 0 ? M.none : listText(titles)
}

function deadlineText({ record }: CaseFile, stage: FilledReport["stage"]): Bilingual {
    const act = stage === "final" ? ".report-final" : ".report-preliminary"
    const dated = record.incident.steps.filter(({ id, until }) => id.endsWith(act) && until !== null)
    const until = dated.map((step) => step.until ?? "").toSorted()[0]
    return until === undefined ? M.none : eraMoment(until)
}
