// 報道発表資料: the same facts as the announcement, addressed to the press, with a contact of its own.
import { eraMoment } from "../core/japanese-era.ts"
import { DOCUMENT_MESSAGES as M } from "../core/messages/documents.messages.data.ts"
import { PRESS_MESSAGES as P } from "../core/messages/documents-press.messages.data.ts"
import type { Paper } from "../core/paper.ts"
import { noticeSections, textBlock, textSection } from "./announcement.ts"
import type { CaseFile } from "./case-file.ts"
import { finished } from "./finish.ts"
import { filled, NOTHING } from "./texts.ts"
import { matterOf, systemName } from "./wording/happened.ts"
import { deskText, officerText, orgName, senderText } from "./wording/sender.ts"

export function pressText(file: CaseFile): Paper {
    const numbered = noticeSections(file).map(({ heading, blocks }, index) => ({
        heading: filled({ ja: `${index + 1}　{heading}`, en: `${index + 1}. {heading}` }, { heading }),
        blocks,
    }))
    return finished({
        title: filled(M.titlePress, { system: systemName(file), matter: matterOf(file) }),
        meta: [],
        form: "letter",
        head: [
            { kind: "aligned", text: P.press, at: "centre" },
            { kind: "aligned", text: eraMoment(file.today), at: "right" },
            textBlock(P.toPress),
            { kind: "aligned", text: senderText(file), at: "right" },
        ],
        sections: [
            { heading: NOTHING, blocks: [textBlock(filled(M.leadPress, { org: orgName(file) }))] },
            ...numbered,
            textSection(M.contact, deskText(file)),
            {
                heading: M.contactPress,
                blocks: [textBlock(officerText(file)), { kind: "aligned", text: M.end, at: "right" }],
            },
        ],
        notes: [],
    })
}
