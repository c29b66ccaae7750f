// 本人への通知, as a letter and as an e-mail: what Art. 10 of the Enforcement Rules names (outline, data, cause, secondary
// damage, other), in plain words. The number of other persons is not in it. Names and addresses are merge fields.
import { eraMoment } from "../core/japanese-era.ts"
import type { Bilingual } from "../core/language.ts"
import { DOCUMENT_MESSAGES as M } from "../core/messages/documents.messages.data.ts"
import { LETTER_MESSAGES as L } from "../core/messages/documents-letter.messages.data.ts"
import type { Paper, PaperBlock, PaperSection } from "../core/paper.ts"
import { textBlock, textSection } from "./announcement.ts"
import type { CaseFile } from "./case-file.ts"
import { finished } from "./finish.ts"
import { filled, NOTHING, together } from "./texts.ts"
import { itemsText } from "./wording/data.ts"
import { happenedText, leakText, whenText } from "./wording/happened.ts"
import { adviceLines, causeText, preventionText, responseLines, secondaryText } from "./wording/response.ts"
import { deskText, orgName, senderText } from "./wording/sender.ts"

export function letter(file: CaseFile): Paper {
    return finished({
        title: L.title,
        meta: [],
        form: "letter",
        head: [
            { kind: "aligned", text: eraMoment(file.today), at: "right" },
            textBlock(L.address),
            { kind: "aligned", text: senderText(file), at: "right" },
            { kind: "aligned", text: L.reference, at: "right" },
        ],
        sections: [...bodyOf(file), { heading: NOTHING, blocks: [textBlock(L.closing)] }],
        notes: [],
    })
}

/** As the letter, without addresses: plain text that is pasted into whatever sends it. */
export function mail(file: CaseFile): Paper {
    const subject = filled(L.subject, { org: orgName(file), title: L.title })
    return finished({
        title: NOTHING,
        meta: [],
        form: "letter",
        sections: [
            { heading: NOTHING, blocks: [textBlock(L.mailAddress), textBlock(subject)] },
            {
                heading: NOTHING,
                blocks: [textBlock(L.mailName), textBlock(senderText(file)), textBlock(L.mailCaution)],
            },
            ...bodyOf(file),
            { heading: NOTHING, blocks: [textBlock(L.closing), textBlock(L.reference)] },
        ],
        notes: [],
    })
}

function bodyOf(file: CaseFile): readonly PaperSection[] {
    return [
        { heading: NOTHING, blocks: [textBlock(filled(M.leadLetter, { org: orgName(file) }))] },
        textSection(M.outline, together(happenedText(file), leakText(file))),
        textSection(M.course, whenText(file)),
        { heading: M.dataLetter, blocks: [textBlock(itemsText(file)), textBlock(L.yourItems)] },
        textSection(M.cause, causeText(file)),
        listSection(M.response, responseLines(file)),
        textSection(M.secondary, secondaryText(file)),
        listSection(M.request, adviceLines(file)),
        textSection(M.prevention, preventionText(file)),
        textSection(M.contact, deskText(file)),
    ]
}

function listSection(heading: Bilingual, items: readonly Bilingual[]): PaperSection {
    const block: PaperBlock = { kind: "list", items }
    return { heading, blocks: [block] }
}
