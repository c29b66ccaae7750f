// Summaries for those who investigate: the police, JPCERT/CC and IPA. Facts and figures only, no data of the persons; what
// only the office can decide (a complaint or a consultation) is a gap.
import { KIND_NAMES } from "../core/incident-words.data.ts"
import { eraMoment } from "../core/japanese-era.ts"
import type { Bilingual } from "../core/language.ts"
import type { IncidentKind } from "../core/incident.ts"
import { DOCUMENT_MESSAGES as M } from "../core/messages/documents.messages.data.ts"
import { PRESS_MESSAGES as P } from "../core/messages/documents-press.messages.data.ts"
import { say } from "../core/messages/say.ts"
import { gapMark } from "../core/paper-marks.ts"
import type { Paper, PaperItem } from "../core/paper.ts"
import { proseOf, stated, type CaseFile } from "./case-file.ts"
import { finished } from "./finish.ts"
import { filled, lines, plain, together } from "./texts.ts"
import { happeningsSection } from "./timeline.ts"
import { itemsText, personsText, recordsText } from "./wording/data.ts"
import { happenedText, leakText, systemName } from "./wording/happened.ts"
import { causeText, responseLines, secondaryText } from "./wording/response.ts"
import { officerText, senderText } from "./wording/sender.ts"

export function policeSummary(file: CaseFile): Paper {
    const wish = [itemOf("wish", P.wish, gapMark(P.gapWish, M.askDecider))]
    return summary(file, P.police, [...commonItems(file), evidenceItem(file), ...wish], [P.noPersons])
}

export function jpcertSummary(file: CaseFile): Paper {
    const attack = itemOf("attack", P.attack, gapMark(P.gapAttack, M.askSystems))
    const ask = itemOf("ask", P.ask, gapMark(P.gapAsk, M.askDecider))
    const kind = stated(file, "kind")
    const doubtful = kind.kind === "known" && !ATTACKS.has(kind.value)
    const notes = doubtful ? [filled(P.notForThem, { kind: KIND_NAMES[kind.value] }), P.noPersons] : [P.noPersons]
    return summary(file, P.jpcert, [...commonItems(file), attack, evidenceItem(file), ask], notes)
}

/** What is, or may be, an attack on a computer. */
const ATTACKS: ReadonlySet<IncidentKind> = new Set<IncidentKind>([
    "intrusion",
    "planted-program",
    "defacement",
    "insider",
    "other",
])

function summary(file: CaseFile, title: Bilingual, items: readonly PaperItem[], notes: readonly Bilingual[]): Paper {
    return finished({
        title,
        meta: [
            { label: P.number, text: plain(file.record.incident.id) },
            { label: P.date, text: eraMoment(file.today) },
        ],
        sections: [{ heading: P.summary, blocks: [{ kind: "items", items }] }, ...happeningsSection(file)],
        notes,
    })
}

function commonItems(file: CaseFile): readonly PaperItem[] {
    const records = recordsText(file)
    const course = proseOf(file, "course")
    return [
        itemOf("reporter", P.reporter, senderText(file)),
        ...(file.profile === null || file.profile.address === ""
            ? []
            : [itemOf("address", P.address, plain(file.profile.address))]),
        itemOf("contact", P.contact, officerText(file)),
        itemOf("kind", P.kind, kindText(file)),
        itemOf("known", P.knownAt, momentText(file, "knownAt", M.gapKnownAt)),
        itemOf("occurred", P.occurredAt, momentText(file, "occurredAt", M.gapOccurredAt)),
        itemOf("system", P.system, systemName(file)),
        itemOf("what", P.summary, together(happenedText(file), leakText(file))),
        ...(course === "" ? [] : [itemOf("course", P.course, plain(course))]),
        itemOf("cause", P.cause, causeText(file)),
        itemOf("scope", P.scope, lines(itemsText(file), personsText(file), ...(records === null ? [] : [records]))),
        itemOf("damage", P.damage, secondaryText(file)),
        itemOf("response", P.response, lines(...responseLines(file))),
    ]
}

function kindText(file: CaseFile): Bilingual {
    const kind = stated(file, "kind")
    if (kind.kind === "gap") return gapMark(M.gapKind, M.askFinder)
    return KIND_NAMES[kind.kind === "unknown" ? "unknown" : kind.value]
}

function momentText(file: CaseFile, name: "knownAt" | "occurredAt", what: Bilingual): Bilingual {
    const moment = stated(file, name)
    if (moment.kind === "gap") return gapMark(what, M.askFinder)
    return moment.kind === "unknown" ? M.countUnknown : eraMoment(moment.value)
}

/** Attachments by name and digest: the files themselves are encrypted and not in here. */
function evidenceItem({ record }: CaseFile): PaperItem {
    const { attachments } = record.incident
    const texts = attachments.map(({ name, sha256 }) => say(P.evidenceItem, { name, sha256 }))
    return itemOf("evidence", P.evidence, texts.length === 0 ? P.noEvidence : lines(...texts))
}

/** A gap inside the text marks itself. */
function itemOf(id: string, label: Bilingual, text: Bilingual): PaperItem {
    return { id, label, lines: [text], standing: "filled" }
}
