// What `sekisho verify` says of the events of incidents.
import { PROFILE_DEEDS } from "../control/deeds/deed.ts"
import { DEED_FAULT_WORDS, DEEDS_MESSAGES as M } from "../core/messages/deeds.messages.data.ts"
import { JOURNAL_MESSAGES } from "../core/messages/journal.messages.data.ts"
import type { Language } from "../core/language.ts"
import { say } from "../core/messages/say.ts"
import type { DeedFault, DeedReport } from "../deeds/compare-deeds.ts"

export function deedLines(report: DeedReport, language: Language): string[] {
    const { faults, more, before, interrupted, elsewhere } = report
    const found =
        faults.length === 0
            ? [wholeLine(report, language)]
            : [M.faults[language], ...faults.map((fault) => faultLine(fault, language))]
    const further = [
        ...(more ? [JOURNAL_MESSAGES.more[language]] : []),
        ...(before > 0 ? [say(M.before, { count: before })[language]] : []),
        ...(interrupted > 0 ? [say(M.interrupted, { count: interrupted })[language]] : []),
        ...Object.entries(elsewhere).map(([journal, count]) => say(M.elsewhere, { journal, count })[language]),
    ]
    return [...found, ...further]
}

function wholeLine({ whole, upTo }: DeedReport, language: Language): string {
    return upTo === null ? say(M.holds, { whole })[language] : say(M.holdsUpTo, { whole, n: upTo })[language]
}

function faultLine({ what, incident, seq, event, n }: DeedFault, language: Language): string {
    const words = DEED_FAULT_WORDS[what][language]
    if (what === "other-store") return say(M.otherStore, { store: plain(event), what: words })[language]
    if (incident === PROFILE_DEEDS) {
        return n === 0
            ? say(M.profileFaultUnknown, { seq, what: words })[language]
            : say(M.profileFault, { seq, n, what: words })[language]
    }
    const shown = { incident: plain(incident), seq, event: plain(event), what: words }
    return n === 0 ? say(M.faultUnknown, shown)[language] : say(M.fault, { ...shown, n })[language]
}

/** What stands in a row that somebody wrote by himself may be written for a terminal. */
function plain(text: string): string {
    return /^[\w-]{1,100}$/.test(text) ? text : JSON.stringify(text.slice(0, 100)).replaceAll(/[^ -~]/g, "?")
}
