// What the report's form asks beyond the facts of the law: names, contacts, prose, from the profile and the incident. Each is
// left out where nobody has said it, and the form then shows a gap.
import { eraMoment } from "../../core/japanese-era.ts"
import type { Bilingual } from "../../core/language.ts"
import { REPORT_FORM_MESSAGES as M } from "../../core/messages/documents-report.messages.data.ts"
import type { DetailName } from "../../duty/form/form.ts"
import { listText } from "../../control/words/list-text.ts"
import { proseOf, stated, type CaseFile } from "../case-file.ts"
import { lines, plain, together } from "../texts.ts"
import { happenedText, leakText, whenText } from "../wording/happened.ts"
import { progressText, reportedLines } from "../wording/response.ts"
import type { ReportStage } from "./report-stage.ts"

export type BilingualDetails = Readonly<Partial<Record<DetailName, Bilingual>>>

export function detailsOf(file: CaseFile, stage: ReportStage): BilingualDetails {
    return withoutEmpty({
        ...reporterDetails(file),
        reportKind: M.kind[stage],
        submittedOn: eraMoment(file.today),
        recipient: recipientsText(file),
        outline: outlineText(file),
        fieldsDetail: fieldsDetail(file),
        causeDetail: plain(proseOf(file, "causeText")),
        secondaryDamageDetail: plain(proseOf(file, "secondaryDamageText")),
        personsToldDetail: plain(proseOf(file, "personsToldText")),
        publicationDetail: plain(proseOf(file, "publishedText")),
        ...preventionDetails(file),
        otherReports: otherReports(file),
        otherRemarks: plain(proseOf(file, "remarks")),
    })
}

function reporterDetails({ profile }: CaseFile): BilingualDetails {
    if (profile === null) return {}
    const { representative, officer } = profile
    const person = representative.name === "" ? "" : `${representative.title} ${representative.name}`.trim()
    return {
        reporterName: plain(profile.name),
        corporateNumber: plain(profile.corporateNumber),
        reporterAddress: plain(profile.address),
        representative: plain(person),
        contactName: plain(officer.name),
        department: plain(officer.role),
        phone: plain(officer.phone),
        email: plain(officer.mail),
    }
}

/** Whom the duties that are owed, or may be, name. */
function recipientsText({ assessment }: CaseFile): Bilingual {
    const owed = assessment.duties.filter(
        ({ status, act }) => (status === "due" || status === "possible") && act.startsWith("report-"),
    )
    const strongest = owed.filter(({ status }) => status === "due")
    const to = (strongest.length > 0 ? strongest : owed).flatMap((duty) => duty.to)
    return listText([...new Map(to.map((recipient) => [recipient.id, recipient.name])).values()])
}

function outlineText(file: CaseFile): Bilingual {
    const known = stated(file, "kind").kind !== "gap" && stated(file, "system").kind === "known"
    const course = plain(proseOf(file, "course"))
    if (!known && course.ja === "") return plain("")
    const head = known ? together(happenedText(file), whenText(file), leakText(file)) : plain("")
    const measures = plain(proseOf(file, "measures"))
    return lines(...[head, course, measures].filter(({ ja }) => ja !== ""))
}

function fieldsDetail(file: CaseFile): Bilingual {
    const others = stated(file, "otherData")
    return others.kind === "known" ? listText(others.value.map(plain)) : plain("")
}

/** 応急の対応 is done; what else is done or planned, the progress says. */
function preventionDetails(file: CaseFile): BilingualDetails {
    const measures = plain(proseOf(file, "measures"))
    const prose = plain(proseOf(file, "preventionText"))
    const progress = stated(file, "prevention")
    const done = progress.kind === "known" && progress.value === "done"
    return {
        preventionDone: lines(...[measures, done ? prose : plain("")].filter(({ ja }) => ja !== "")),
        preventionPlanned: done ? plain("") : prose,
    }
}

function otherReports(file: CaseFile): Bilingual {
    const police = progressText(file, "police", "police")
    return together(...(police === null ? [] : [police]), ...reportedLines(file))
}

function withoutEmpty(details: BilingualDetails): BilingualDetails {
    return Object.fromEntries(Object.entries(details).filter(([, text]) => text.ja.trim() !== ""))
}
