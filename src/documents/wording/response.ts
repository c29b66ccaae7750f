// The cause, the damage, what was done and what is asked of the persons. Prose of the office's own stands after the sentence
// that says how sure it is; advice follows from the kind of data and claims nothing.
import type { Field } from "../../core/fields.ts"
import { japanDate } from "../../core/japan-time.ts"
import { eraMoment } from "../../core/japanese-era.ts"
import type { Bilingual } from "../../core/language.ts"
import { DOCUMENT_MESSAGES as M } from "../../core/messages/documents.messages.data.ts"
import { FACT_WORDS } from "../../core/messages/incident-facts.messages.data.ts"
import { gapMark } from "../../core/paper-marks.ts"
import { fieldsNamed } from "../../control/duties/fields-known.ts"
import type { Progress } from "../../control/incident/facts.ts"
import { isSure, proseOf, stated, type CaseFile } from "../case-file.ts"
import { filled, plain, together } from "../texts.ts"
import { orgName } from "./sender.ts"

export function causeText(file: CaseFile): Bilingual {
    const cause = stated(file, "cause")
    const prose = plain(proseOf(file, "causeText"))
    // What somebody has told of it stands, also while nobody has named its kind.
    if (cause.kind === "gap") return together(gapMark(M.gapCause, M.askSystems), prose)
    if (cause.kind === "unknown") return together(M.causeUnknown, prose)
    const sentence = filled(isSure(cause.said) ? M.causeIs : M.causeHedged, { cause: FACT_WORDS.cause[cause.value] })
    return together(sentence, prose)
}

export function secondaryText(file: CaseFile): Bilingual {
    const damage = stated(file, "secondaryDamage")
    const prose = plain(proseOf(file, "secondaryDamageText"))
    if (damage.kind === "gap") return together(gapMark(M.gapSecondary, M.askDesk), prose)
    return together(M.secondaryIs[damage.kind === "unknown" ? "unknown" : damage.value], prose)
}

/** What was done, a line each: at once, to the persons, to the police, to the authority. */
export function responseLines(file: CaseFile): readonly Bilingual[] {
    const measures = proseOf(file, "measures")
    const told = progressText(file, "personsTold", "told")
    return [
        measures === "" ? gapMark(M.gapMeasures, M.askSystems) : plain(measures),
        told === null ? gapMark(M.gapToldText, M.askDivision) : together(told, plain(proseOf(file, "personsToldText"))),
        ...optional(begun(file, "investigation")),
        ...optional(begun(file, "police")),
        ...reportedLines(file),
    ]
}

/** Under "what we have done" stands nothing that was not done. */
function begun(file: CaseFile, name: "investigation" | "police"): Bilingual | null {
    const fact = stated(file, name)
    return fact.kind === "known" && fact.value === "none" ? null : progressText(file, name, name)
}

export function preventionText(file: CaseFile): Bilingual {
    const progress = progressText(file, "prevention", "preventionIs")
    const prose = plain(proseOf(file, "preventionText"))
    return progress === null && prose.ja === ""
        ? gapMark(M.gapPrevention, M.askSystems)
        : together(...optional(progress), prose)
}

type ProgressFact = "personsTold" | "police" | "investigation" | "published" | "prevention"
type ProgressWords = "told" | "police" | "investigation" | "published" | "preventionIs"

/** @returns null where nobody has said */
export function progressText(file: CaseFile, name: ProgressFact, words: ProgressWords): Bilingual | null {
    const fact = stated(file, name)
    if (fact.kind === "gap") return null
    if (fact.kind === "unknown") return M.progressUnknown[words]
    const sentences: Readonly<Record<Progress, Bilingual>> = M[words]
    return sentences[fact.value]
}

/** Reports that are recorded as done, with the day they were recorded on. */
export function reportedLines({ record }: CaseFile): readonly Bilingual[] {
    return record.incident.steps
        .filter(({ id, standing }) => standing === "done" && /\.report/.test(id))
        .flatMap(({ to, what, settledSeq }) => {
            const event = record.events.find(({ seq }) => seq === settledSeq)
            if (event === undefined || to === null) return []
            return [filled(M.reported, { to, what, at: eraMoment(event.event.said.at ?? japanDate(event.atMs)) })]
        })
}

const ADVICE: readonly { readonly fields: readonly Field[]; readonly text: Bilingual }[] = [
    { fields: ["email"], text: M.adviceMail },
    { fields: ["phone", "name"], text: M.advicePhone },
    { fields: ["address", "postal"], text: M.adviceAddress },
    { fields: ["credential"], text: M.advicePassword },
    { fields: ["card"], text: M.adviceCard },
    { fields: ["account"], text: M.adviceAccount },
    { fields: ["my_number"], text: M.adviceMyNumber },
]

export function adviceLines(file: CaseFile): readonly Bilingual[] {
    const named = fieldsNamed(file.record.incident)
    const fitting = ADVICE.filter(({ fields }) => fields.some((field) => named.has(field)))
    return [...fitting.map(({ text }) => filled(text, { org: orgName(file) })), M.adviceTellUs]
}

function optional(text: Bilingual | null): readonly Bilingual[] {
    return text === null ? [] : [text]
}
