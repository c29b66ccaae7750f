// お知らせ: what stands on the organisation's own site, in the order of the announcements we have read: apology, what
// happened, whose data and how many, cause, what was done, what is asked of the persons, whom to call.
import { eraMoment } from "../core/japanese-era.ts"
import { DOCUMENT_MESSAGES as M } from "../core/messages/documents.messages.data.ts"
import type { Bilingual } from "../core/language.ts"
import type { Paper, PaperBlock, PaperSection } from "../core/paper.ts"
import type { CaseFile } from "./case-file.ts"
import { finished } from "./finish.ts"
import { filled, NOTHING, together } from "./texts.ts"
import { dataBlocks } from "./wording/data.ts"
import { happenedText, leakText, matterOf, systemName, whenText } from "./wording/happened.ts"
import { adviceLines, causeText, preventionText, responseLines, secondaryText } from "./wording/response.ts"
import { deskText, orgName, senderText } from "./wording/sender.ts"

export function webAnnouncement(file: CaseFile): Paper {
    return finished({
        title: filled(M.title, { system: systemName(file), matter: matterOf(file) }),
        meta: [],
        form: "letter",
        sections: [
            {
                heading: NOTHING,
                blocks: [
                    { kind: "aligned", text: eraMoment(file.today), at: "right" },
                    { kind: "aligned", text: senderText(file), at: "right" },
                    textBlock(filled(M.lead, { org: orgName(file) })),
                ],
            },
            ...noticeSections(file),
            textSection(M.contact, deskText(file)),
        ],
        notes: [],
    })
}

/** The body that announcement and press text share. */
export function noticeSections(file: CaseFile): readonly PaperSection[] {
    return [
        textSection(M.outline, together(happenedText(file), leakText(file))),
        textSection(M.course, whenText(file)),
        { heading: M.data, blocks: dataBlocks(file) },
        textSection(M.cause, causeText(file)),
        { heading: M.response, blocks: [{ kind: "list", items: responseLines(file) }] },
        textSection(M.secondary, secondaryText(file)),
        { heading: M.request, blocks: [{ kind: "list", items: adviceLines(file) }] },
        textSection(M.prevention, preventionText(file)),
    ]
}

export function textSection(heading: Bilingual, text: Bilingual): PaperSection {
    return { heading, blocks: [textBlock(text)] }
}

export function textBlock(text: Bilingual): PaperBlock {
    return { kind: "text", text }
}
