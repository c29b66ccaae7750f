// Who speaks, and whom to call. Nothing of it is invented: without a profile it is a gap.
import type { Bilingual } from "../../core/language.ts"
import { DOCUMENT_MESSAGES as M } from "../../core/messages/documents.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { gapMark } from "../../core/paper-marks.ts"
import type { Contact } from "../../control/profile/profile.ts"
import type { CaseFile } from "../case-file.ts"
import { lines, plain } from "../texts.ts"

export function orgName({ profile }: CaseFile): Bilingual {
    return profile === null ? gapMark(M.gapSender, M.askAffairs) : plain(profile.name)
}

/** The organisation, its head and his or her name; the organisation alone where nobody was named. */
export function senderText(file: CaseFile): Bilingual {
    const { profile } = file
    if (profile === null) return orgName(file)
    const { title, name } = profile.representative
    const person = [title, name].filter((part) => part !== "").join("　")
    return plain(person === "" ? profile.name : `${profile.name}　${person}`)
}

/** 問い合わせ窓口: whom the persons concerned call. */
export function deskText({ profile }: CaseFile): Bilingual {
    return profile === null ? gapMark(M.gapDesk, M.askAffairs) : contactText(profile.name, profile.desk)
}

/** 事務連絡者: whom authorities and the press call. */
export function officerText({ profile }: CaseFile): Bilingual {
    return profile === null ? gapMark(M.gapDesk, M.askAffairs) : contactText(profile.name, profile.officer)
}

function contactText(organisation: string, { role, name, phone, mail, hours }: Contact): Bilingual {
    const head = plain([organisation, role, name].filter((part) => part !== "").join("　"))
    const ways = [
        ...(phone === "" ? [] : [say(M.deskPhone, { phone })]),
        ...(mail === "" ? [] : [say(M.deskMail, { mail })]),
        ...(hours === "" ? [] : [say(M.deskHours, { hours })]),
    ]
    const unreachable = phone === "" && mail === "" ? [gapMark(M.gapDeskPhone, M.askDesk)] : []
    return lines(head, ...ways, ...unreachable)
}
