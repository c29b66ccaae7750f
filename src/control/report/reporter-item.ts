import type { Bilingual } from "../../core/language.ts"
import { REPORT_MESSAGES as M } from "../../core/messages/report.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { PaperItem } from "../../core/paper.ts"
import type { Profile } from "../profile/profile.ts"

/** The organisation, never the person who types (duty.md part 5). */
export function reporterItem(profile: Profile | null): PaperItem {
    const base = { id: "reporter", label: M.reporter }
    if (profile === null) return { ...base, lines: [], standing: "gap" }
    return { ...base, lines: linesOf(profile).map(tidy), standing: "filled" }
}

function linesOf({ name, corporateNumber, address, representative, officer }: Profile): Bilingual[] {
    const lines = [say(M.reporterName, { name })]
    if (corporateNumber !== "") lines.push(say(M.reporterNumber, { number: corporateNumber }))
    if (address !== "") lines.push(say(M.reporterAddress, { address }))
    if (representative.title !== "" || representative.name !== "") {
        lines.push(say(M.reporterRepresentative, { ...representative }))
    }
    const { role, name: person, phone, mail } = officer
    return [...lines, say(M.reporterOfficer, { role, name: person, phone, mail })]
}

/** What was left empty leaves no gap between words. */
function tidy({ ja, en }: Bilingual): Bilingual {
    return { ja: ja.replaceAll(/ +/g, " ").trim(), en: en.replaceAll(/ +/g, " ").trim() }
}
