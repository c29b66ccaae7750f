// How many, in the words of notices: 約, 最大, のべ. Persons and records are never mixed, and what nobody can bound is said to
// be under investigation.
import type { Amount, Count, Figures } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import { DOCUMENT_MESSAGES as M } from "../../core/messages/documents.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { filled } from "../texts.ts"

/** 「最大約3,600人（うち確認できた方 12人）」 */
export function personsPhrase({ confirmed, likely, maximum }: Amount, approximate: boolean): Bilingual {
    if (maximum === "unknown") {
        const least = confirmed === "unknown" ? likely : confirmed
        return least === "unknown" || least === 0
            ? M.countUnknown
            : filled(M.atLeast, { count: personsCount(least, approximate) })
    }
    const count = personsCount(maximum, approximate)
    if (confirmed === maximum) return count
    const most = filled(M.atMost, { count })
    return confirmed === "unknown" || confirmed === 0
        ? most
        : filled(M.ofWhich, { count: most, confirmed: personsCount(confirmed, false) })
}

export function personsCount(count: Count, approximate: boolean): Bilingual {
    if (count === "unknown") return M.countUnknown
    const exact = say(M.count, { count })
    // Nobody is about nobody.
    return approximate && count > 0 ? filled(M.about, { count: exact }) : exact
}

/** @returns null where nobody has said anything of records */
export function recordsPhrase({ records: { confirmed, maximum }, approximate }: Figures): Bilingual | null {
    if (maximum !== "unknown")
        return recordsText(confirmed === maximum ? M.records : M.recordsAtMost, maximum, approximate)
    return confirmed === "unknown" ? null : recordsText(M.recordsAtLeast, confirmed, approximate)
}

export function recordsCount(count: Count, approximate: boolean): Bilingual {
    return count === "unknown" ? { ja: "", en: "" } : recordsText(M.records, count, approximate)
}

function recordsText(message: Bilingual, count: number, approximate: boolean): Bilingual {
    const grouped = count.toLocaleString("en-US")
    const words = approximate ? filled(M.about, { count: { ja: grouped, en: grouped } }) : { ja: grouped, en: grouped }
    return filled(message, { count: words })
}
